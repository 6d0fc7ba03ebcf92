"""French press transcription -> Cyrillic.

Each rule is a regular expression over lower-case letters, what it becomes, and an example. At each
place of a word the first rule that fits is taken, so special cases stand before general ones.
Source: the transcription of French dictionaries and newsrooms (ou у, ch ш, tch ч, kh х, j ж, -ine
-ин); where French drops what Russian has (soft sign, ё), the likelier spelling.
"""

from __future__ import annotations

from typing import Final

RUSSIAN: Final = (
    # Endings
    (r"tsk(?:iï|i|y|ï)$", "цкий", "Trotski"),
    (r"sk(?:iï|i|y|ï)$", "ский", "Berezovski"),
    (r"tsk(?:aï|ai|ay)a$", "цкая", "Plissetskaïa"),
    (r"sk(?:aï|ai|ay)a$", "ская", "Vichnevskaïa"),
    (r"lny$", "льный", "Navalny"),
    (r"(?<=[gkhj])y$", "ий", "Gorky"),
    (r"(?<=[bdlmnprstvz])y$", "ый", "Grozny"),
    (r"yne$", "ын", "Sinitsyne"),
    (r"ine$", "ин", "Gagarine"),
    (r"ène$", "ен", "Chène"),
    (r"bourg$", "бург", "Orenbourg"),
    (r"(?:aï|ay)a$", "ая", "Tolstaïa"),
    # ё under the stress: -ачёв and -щёв; elsewhere French writes it io.
    (r"atchev(?=a?$)", "ачёв", "Pougatchev"),
    (r"chtchev", "щёв", "Plechtcheïev"),
    (r"(?<=[bvmpf])iov", "ьёв", "Vorobiov"),
    # -iev
    (r"(?<=guen)iev", "ев", "Evgueniev"),
    (r"(?<=[dg])iev|(?<=mitr)iev|(?<=^al)iev|(?<=oul)iev", "иев", "Guerguiev"),
    (r"(?<=[bvlmnprstfz])iev(?=a?$)", "ьев", "Vassiliev"),
    (r"ienk", "иенк", "Serguienko"),
    # ï after a vowel
    (r"(?<=[aeéiouy])ïe", "е", "Andreïev"),
    (r"(?<=[aeéiouy])ïa", "я", "Tolstaïa"),
    (r"(?<=[aeéiouy])ïou", "ю", "Kaïoumov"),
    (r"(?<=[aeéiouy])ïo", "ё", "Maïorov"),
    (r"(?<=[aeéiouy])ïi", "и", "Zaïitsev"),
    (r"(?<=[aeéiouy])[ïy](?![aeéioïu])", "й", "Nikolaï, Serguey"),
    (r"^(?:ia|ya)|(?<=[aeéiou])ya", "я", "Iachine"),
    (r"^(?:iou|you|iu|yu)|(?<=[aeéiou])you", "ю", "Ioudenitch"),
    (r"^(?:ie|ye|ié|yé)|(?<=[aeéiou])ye", "е", "Ievgueni"),
    (r"^(?:io|yo)", "ё", "Iolkine"),
    # i before a vowel
    (r"(?<=[bvmpf])iou", "иу", "Baïbiouline"),
    (r"iou", "ю", "Lioubov"),
    (r"(?<=[lskm])ian(?=ov|ko|enk|ets)", "ьян", "Emelianov"),
    (r"ian$", "ян", "Mikoïan"),
    (r"(?<=[dlrv])ia$", "ия", "Victoria"),
    (r"i[aâ]", "я", "Poliakov"),
    (r"(?<=m)ion", "ён", "Semionov"),
    (r"(?<=[dr])ion(?=ov)", "ион", "Rodionov"),
    (r"(?<=[bvmp])io(?!v)", "ио", "Piontkovski"),
    (r"i[oô]", "ё", "Koroliov"),
    (r"i[eéè]", "е", "Bielski"),
    (r"(?<=[bdfgjklmnprstvz])[iï](?:ï)$", "ий", "Youriï"),
    # Consonants
    (r"(?<=ra)ch(?=m)", "х", "Rachmaninov"),
    (r"chtch", "щ", "Chtcherbakov"),
    (r"tch", "ч", "Tchekhov"),
    (r"(?<=[aeiouy])l(?=ch|f|n|sk|ts)", "ль", "Melnikov"),
    (r"(?<=[aeouy])l$", "ль", "Vroubel"),
    (r"(?<=v)l$", "ль", "Iaroslavl"),
    (r"^l(?=v)", "ль", "Lvov"),
    (r"z(?=m(?:i|enk))", "зь", "Kouzmine"),
    (r"ch", "ш", "Choukhov"),
    (r"kh", "х", "Khabarov"),
    (r"t[sz]", "ц", "Kouznetsov"),
    (r"dj", "дж", "Djabarov"),
    (r"j", "ж", "Joukov"),
    (r"gu(?=[eéèiïy])", "г", "Guennadi"),
    (r"ou", "у", "Kouprine"),
    (r"ss", "с", "Roussov"),
    (r"x", "кс", "Maxim"),
    (r"c(?=[eiy])", "с", "Cyrille"),
    (r"c", "к", "Constantin"),
    (r"(?<=[klmnrt])e$", "", "Alexandre"),
    (r"[eéèê]", "е", ""),
    (r"ë", "ё", ""),
    (r"[iî]", "и", ""),
    (r"ï", "й", ""),
    (r"y", "ы", "Rybakov"),
    (r"[aâà]", "а", ""),
    (r"[oô]", "о", ""),
    (r"[uûü]", "у", ""),
    *(
        (latin, cyrillic, "")
        for latin, cyrillic in zip("bdfghklmnprstvw", "бдфггклмнпрствв", strict=True)
    ),
    (r"z", "з", ""),
)

PLACES: Final = (
    (r"an$", "ань", "Astrakhan"),
    (r"en$", "ень", "Tioumen"),
    (r"yr$", "ырь", "Anadyr"),
)
"""Before the Russian rules where a place is meant."""

UKRAINIAN: Final = (
    (r"tsk(?:yï|iï|i|y|ï)$", "цький", "Boutchatsky"),
    (r"sk(?:yï|iï|i|y|ï)$", "ський", "Boutovsky"),
    (r"tsk(?:a|aïa)$", "цька", ""),
    (r"sk(?:a|aïa)$", "ська", ""),
    (r"tsk$", "цьк", "Donetsk"),
    (r"sk$", "ськ", "Kramatorsk"),
    (r"(?<=[bdgjklmnprstvz])y$", "ий", "Zaloujny"),
    (r"yne$", "ин", ""),
    (r"ine$", "ін", "Koudine"),
    (r"ienk", "ієнк", "Matvienko"),
    (r"iï$", "ій", "Serhiï"),
    (r"i[ïy]$", "ій", "Andriy"),
    (r"y[ïy]$", "ий", ""),
    (r"(?<=[aeéiouy])ïe", "є", ""),
    (r"(?<=[aeéiouy])ïa", "я", ""),
    (r"(?<=[aeéiouy])ïou", "ю", ""),
    (r"(?<=[aoie])ï(?=[vn])", "ї", "Mykolaïv"),
    (r"(?<=[aeéiouy])[ïy](?![aeéioïu])", "й", "Kolomoïsky"),
    (r"^(?:ia|ya)|(?<=[aeéiou])ya", "я", "Iatseniouk"),
    (r"^(?:iou|you|iu|yu)|(?<=[aeéiou])you", "ю", "Iouchtchenko"),
    (r"^(?:ie|ye|ié|yé)|(?<=[aeéiou])ye", "є", "Ievhen"),
    (r"^(?:ï|yi)", "ї", ""),
    (r"(?<=[bvmpf])ia", "'я", ""),
    (r"iou", "ю", "Kostiouk"),
    (r"ia", "я", "Podoliak"),
    (r"io", "ьо", ""),
    (r"i[eé]", "є", ""),
    (r"chtch", "щ", ""),
    (r"tch", "ч", ""),
    (r"(?<=[aeiouy])l(?=ch|n|sk|ts)", "ль", "Melnyk"),
    (r"(?<=[aeouy])l$", "ль", "Chmyhal"),
    (r"ch", "ш", ""),
    (r"kh", "х", ""),
    (r"t[sz]", "ц", ""),
    (r"dj", "дж", ""),
    (r"j", "ж", ""),
    (r"gu(?=[eéèiïy])", "г", ""),
    (r"ou", "у", ""),
    (r"ss", "с", ""),
    (r"x", "кс", ""),
    (r"c", "к", ""),
    (r"(?<=[klmnrt])e$", "", ""),
    (r"[eéèê]", "е", ""),
    (r"[iî]", "і", ""),
    (r"ï", "ї", ""),
    (r"y", "и", ""),
    (r"[aâà]", "а", ""),
    (r"[oô]", "о", ""),
    (r"[uûü]", "у", ""),
    *(
        (latin, cyrillic, "")
        for latin, cyrillic in zip("bdfghklmnprstvw", "бдфґгклмнпрствв", strict=True)
    ),
    (r"z", "з", ""),
)
