"""Damaged translations, and the code that must name the damage: (language, code, source, target).

What is found here is found at warning or above.
"""

from __future__ import annotations

from typing import Final

from tests.checks.form_machine import MACHINE_WRONG

_SEA: Final = "Le maire a dit que la plage reste fermée jusqu’à lundi à cause de la tempête."

QUOTATIONS: Final = {
    "a closing mark lost": ("en", "quotes-unbalanced", "Il dit « oui ».", "He says “yes."),
    "a straight mark lost": ("es", "quotes-unbalanced", "Il dit « oui ».", 'Dice "sí.'),
    "a German mark lost": ("de", "quotes-unbalanced", "Il dit « oui ».", "Er sagt „ja."),
    "a Russian mark lost": ("ru", "quotes-unbalanced", "Il dit « oui ».", "Он говорит: «да."),
    "the inner mark lost": (
        "en",
        "quotes-unbalanced",
        "« Le “Phare” ferme », dit-il.",
        "“The ‘Lighthouse is closing,” he says.",
    ),
    "an opening mark lost": ("it", "quotes-unbalanced", "Il dit « oui ».", "Dice sì»."),
    "one of two lost": (
        "pt",
        "quotes-unbalanced",
        "« Oui », puis « non ».",
        "«Sim», depois «não.",
    ),
    "a corner mark lost": ("ja", "quotes-unbalanced", "Il dit « oui ».", "彼は「はいと言った。"),
    "a single mark lost": (
        "en-GB",
        "quotes-unbalanced",
        "Il dit « nous partons » au maire.",
        "He says ‘we are leaving to the mayor.",
    ),
    "a Polish mark lost": ("pl", "quotes-unbalanced", "Il dit « oui ».", "Mówi „tak."),
}

BRACKETS_AND_BULLETS: Final = {
    "a closing bracket lost": (
        "en",
        "brackets-unbalanced",
        "Il part (enfin).",
        "He goes (at last.",
    ),
    "an opening bracket lost": (
        "de",
        "brackets-unbalanced",
        "Il part (enfin).",
        "Er geht endlich).",
    ),
    "a square bracket lost": (
        "ru",
        "brackets-unbalanced",
        "Il part [enfin].",
        "Он уходит [наконец.",
    ),
    "a bullet lost": ("en", "bullet-missing", "• La pluie cesse.", "The rain stops."),
    "a dash lost": ("es", "bullet-missing", "- La pluie cesse.", "La lluvia cesa."),
    "a square lost": ("ru", "bullet-missing", "▪ La pluie cesse.", "Дождь прекращается."),
}

CODES: Final = {
    "a figure of a link": (
        "en",
        "url-changed",
        "Lire https://exemple.org/a/17.",
        "Read https://exemple.org/a/18.",
    ),
    "a link lost": ("de", "url-missing", "Lire https://exemple.org/a.", "Hier lesen."),
    "an e-mail lost": ("it", "email-missing", "Écrire à port@exemple.org.", "Scrivere al porto."),
    "a handle lost": ("es", "handle-missing", "Merci @port_mer", "Gracias"),
    "a hashtag lost": ("pt", "hashtag-missing", "Vive la mer #Plage", "Viva o mar"),
    "a brace lost": ("en", "placeholder-missing", "{name} part", "leaves"),
    "a brace changed": ("ru", "placeholder-missing", "{name} part", "{имя} уходит"),
    "a printf code lost": ("de", "placeholder-missing", "Bonjour %s", "Guten Tag"),
    "a named code lost": ("es", "placeholder-missing", "Bonjour %(name)s", "Hola"),
    "a shell code lost": ("it", "placeholder-missing", "Bonjour ${name}", "Ciao"),
    "a code from nowhere": ("en", "placeholder-added", "Bonjour", "Hello {name}"),
    "a tag lost": ("en", "tag-missing", "le <b>port</b>", "the <b>port"),
    "tags lost": ("de", "tag-missing", "le <b>port</b>", "der Hafen"),
    "tags crossed": (
        "en",
        "tag-crossed",
        "<b>Le <i>port</i></b> ferme",
        "<b>The <i>port</b></i> closes",
    ),
    "a tag that closes nothing": ("en", "tag-crossed", "<b>a</b> <br/>", "</b>a<b> <br/>"),
    "an e-mail with a slip": (
        "en",
        "email-changed",
        "Écrire à port@exemple.org.",
        "Write to port@exemple.com.",
    ),
    "a link from nowhere": ("en", "url-added", "Lire ici.", "Read https://exemple.org here."),
    "a tag from nowhere": ("es", "tag-added", "le port", "el <i>puerto</i>"),
    "emphasis moved from a name": (
        "en",
        "tag-moved",
        "Le bac quitte <b>Brest</b> à 19 h.",
        "The <b>ferry</b> leaves Brest at 7 p.m.",
    ),
    "emphasis moved from a figure": (
        "de",
        "tag-moved",
        "Une navette toutes les <strong>20 minutes</strong>.",
        "Alle 20 Minuten ein <strong>Pendelbus</strong>.",
    ),
    "emphasis moved to the beginning": (
        "es",
        "tag-moved",
        "Selon la mairie, <em>Le Goéland</em> est à quai.",
        "<em>Según el ayuntamiento</em>, Le Goéland está en el muelle.",
    ),
}

LANGUAGE: Final = {
    "all French": ("en", "copied", _SEA, _SEA),
    "all French but a word": (
        "de",
        "copied",
        _SEA,
        "Le maire a dit que la plage reste fermée jusqu’à Montag à cause de la tempête.",
    ),
    "second half French": (
        "en",
        "half-translated",
        _SEA,
        "The mayor said that the beach reste fermée jusqu’à lundi à cause de la tempête.",
    ),
    "French behind a place that keeps its name": (
        "en",
        "half-translated",
        "Les élus des Pays de la Loire disent que la plage reste fermée à cause de la tempête.",
        "Officials in Pays de la Loire say that the beach reste fermée à cause de la tempête.",
    ),
    "French nouns beside a small word": (
        "en",
        "half-translated",
        "Les pays de la zone euro votent.",
        "The pays de la zone euro are voting.",
    ),
    "first half French": (
        "es",
        "half-translated",
        _SEA,
        "Le maire a dit que la plage sigue cerrada hasta el lunes a causa de la tormenta.",
    ),
    "half French in Russian": (
        "ru",
        "half-translated",
        _SEA,
        "Мэр сказал, что пляж reste fermée jusqu’à lundi à cause de la tempête.",
    ),
    "Italian for Spanish": (
        "es",
        "wrong-language",
        _SEA,
        "Il sindaco ha detto che la spiaggia rimane chiusa fino a lunedì per la tempesta.",
    ),
    "Spanish for Italian": (
        "it",
        "wrong-language",
        _SEA,
        "El alcalde dijo que la playa sigue cerrada hasta el lunes por la tormenta.",
    ),
    "Spanish for Portuguese": (
        "pt",
        "wrong-language",
        _SEA,
        "El alcalde dijo que la playa sigue cerrada hasta el lunes por la tormenta.",
    ),
    "Spanish for Catalan": (
        "ca",
        "wrong-language",
        _SEA,
        "El alcalde dijo que la playa sigue cerrada hasta el lunes por la tormenta.",
    ),
    "English for German": (
        "de",
        "wrong-language",
        _SEA,
        "The mayor said that the beach remains closed until Monday because of the storm.",
    ),
    "Russian for Ukrainian": (
        "uk",
        "wrong-language",
        _SEA,
        "Мэр сказал, что пляж закрыт до понедельника из-за шторма.",
    ),
    "English for Arabic": (
        "ar",
        "wrong-language",
        _SEA,
        "The mayor said that the beach remains closed until Monday because of the storm.",
    ),
    "Chinese for Japanese": (
        "ja",
        "wrong-language",
        _SEA,
        "市长说，由于风暴，海滩将关闭到星期一。",
    ),
    "a short line half French": (
        "en",
        "half-translated",
        "Le maire compte sur l’armée.",
        "The mayor compte sur l’armée.",
    ),
    "a short line of another language": (
        "en",
        "wrong-language",
        "Anna Morel, ministre de la Mer",
        "Anna Morel, ministra del Mar",
    ),
    "speech left in French": (
        "de",
        "half-translated",
        "Elle a dit hier à la presse : « Nous n’avons jamais vu cela dans notre port. »",
        "Gestern sagte sie vor den Anwohnern: „Nous n’avons jamais vu cela dans notre port.“",
    ),
    "half Italian": (
        "es",
        "half-translated",
        _SEA,
        "El alcalde dijo que la playa sigue cerrada fino a lunedì a causa della tempesta.",
    ),
}

DOUBLING: Final = {
    "an article": ("en", "doubled-word", "Le port ferme.", "The the port closes."),
    "a noun": ("de", "doubled-word", "Le port ferme.", "Der Hafen Hafen schließt."),
    "a Russian word": ("ru", "doubled-word", "Le port ferme.", "Порт порт закрывается."),
    "a word and its comma": ("es", "doubled-word", "Hier, il part.", "Ayer, ayer, se va."),
    "a Polish word": ("pl", "doubled-word", "Le port ferme.", "Port jest jest zamknięty."),
}

ENDINGS: Final = {
    "cut inside": ("en", "cut-off", _SEA, "The mayor said that the beach remains clo"),
    "cut behind a word": ("de", "cut-off", _SEA, "Der Bürgermeister sagte, dass der Strand"),
    "cut in Russian": ("ru", "cut-off", _SEA, "Мэр сказал, что пляж оста"),
    "ends in an article": (
        "en",
        "last-word-lost",
        _SEA,
        "The mayor said the beach remains closed until Monday because of the.",
    ),
    "ends in a Spanish article": (
        "es",
        "last-word-lost",
        _SEA,
        "El alcalde dijo que la playa sigue cerrada hasta el lunes por la.",
    ),
    "ends in a German article": (
        "de",
        "last-word-lost",
        _SEA,
        "Der Bürgermeister sagte, der Strand bleibe bis Montag zu wegen des.",
    ),
    "ends in a Russian preposition": (
        "ru",
        "last-word-lost",
        "Le maire va à la plage.",
        "Мэр идёт на.",
    ),
    "ends in an Italian article": (
        "it",
        "last-word-lost",
        "Le maire va à la plage.",
        "Il sindaco va alla.",
    ),
    "ends in a Portuguese article": (
        "pt",
        "last-word-lost",
        "Le maire va à la plage.",
        "O prefeito vai para a.",
    ),
    "ends in a Catalan article": (
        "ca",
        "last-word-lost",
        "Le maire va à la plage.",
        "L’alcalde va a la.",
    ),
    "ends in a Polish preposition": (
        "pl",
        "last-word-lost",
        "Le maire va à la plage.",
        "Burmistrz idzie na.",
    ),
}

NEGATION: Final = {
    "English not": ("en", "negation-lost", "Il ne part pas.", "He does leave."),
    "English never": ("en", "negation-lost", "Il ne ment jamais.", "He lies."),
    "German nicht": ("de", "negation-lost", "Il ne part pas.", "Er geht."),
    "Spanish no": ("es", "negation-lost", "Elle n’a rien dit au maire.", "Le dijo al alcalde."),
    "Italian non": ("it", "negation-lost", "Le port n’est pas fermé.", "Il porto è chiuso."),
    "Portuguese não": ("pt", "negation-lost", "Le port n’est pas fermé.", "O porto está fechado."),
    "Russian ne": ("ru", "negation-lost", "Le port n’est pas fermé.", "Порт закрыт."),
    "a denial from nowhere": (
        "en",
        "negation-added",
        "Le port ouvre demain.",
        "The port does not open tomorrow.",
    ),
    "a Spanish denial from nowhere": (
        "es",
        "negation-added",
        "Le port ouvre demain.",
        "El puerto no abre mañana.",
    ),
    "Catalan no": ("ca", "negation-lost", "Le port n’est pas fermé.", "El port és tancat."),
    "Polish nie": ("pl", "negation-lost", "Le port n’est pas fermé.", "Port jest zamknięty."),
}

CHARACTERS: Final = {
    "a token of an engine": ("en", "engine-mark", "Il part.", "He leaves ⟦3⟧."),
    "a prefix of an engine": ("de", "engine-mark", "Il part.", "MT: Er geht."),
    "an unknown word": ("es", "engine-mark", "Il part.", "Se <unk> va."),
    "a private character": ("it", "engine-mark", "Il part.", "Parte \ue001."),
    "a loop": ("en", "engine-mark", "Il part.", "He leaves the the the the the the."),
    "what an assistant says": ("en", "engine-mark", "Il part.", "Sure, here is it: He leaves."),
    "an unknown word of Apertium": ("es", "engine-mark", "Le toit.", "El *toit."),
    "a broken encoding": ("es", "engine-mark", "Demain.", "MaÃ±ana."),
    "a loop of two": (
        "de",
        "engine-mark",
        "Il part.",
        "Er geht und geht und geht und geht und geht.",
    ),
    "a replacement character": ("es", "engine-mark", "Demain.", "Ma\ufffdana."),
    "a space of no width": ("en", "invisible-character", "Il part.", "He\u200b leaves."),
    "a byte order mark": ("ru", "invisible-character", "Il part.", "\ufeffОн уходит."),
    "a control character": ("es", "invisible-character", "Il part.", "Se\x08 va."),
    "an override": ("en", "bidi-unbalanced", "Il part.", "He \u202eleaves."),
    "a closing control alone": ("ar", "bidi-unbalanced", "Il lit Port.", "يقرأ Port\u2069."),
    "an isolate left open": ("ar", "bidi-unbalanced", "Il lit Port.", "يقرأ \u2067Port."),
    "a Cyrillic a": ("en", "mixed-script", "La plage ferme.", "The be\u0430ch closes."),
    "a Latin o": ("ru", "mixed-script", "Le port ferme.", "П\u006fрт закрывается."),
}

TYPOGRAPHY: Final = {
    "a French space": ("en", "typography-space", "Vraiment ?", "Really ?"),
    "a French colon": ("de", "typography-space", "Bilan : deux morts", "Bilanz\u00a0: zwei Tote"),
    "French guillemets in English": (
        "en",
        "typography-quotes",
        "Il dit « oui ».",
        "He says « yes ».",
    ),
    "spaced guillemets in German": (
        "de",
        "typography-quotes",
        "Il dit « oui ».",
        "Er sagt « ja ».",
    ),
    "spaced guillemets in Spanish": (
        "es",
        "typography-quotes",
        "Il dit « oui ».",
        "Dice « sí ».",
    ),
    "no opening question": ("es", "typography-inverted", "Où vas-tu ?", "Dónde vas?"),
    "no opening shout": ("es", "typography-inverted", "Attention !", "Cuidado!"),
}

LENGTHS: Final = {
    "much too short": ("en", "length-short", _SEA, "The mayor said no."),
    "much too long": (
        "de",
        "length-long",
        "Le maire a fermé la plage ce matin.",
        (
            "Der Bürgermeister hat den Strand heute früh gesperrt, weil ein starker Sturm aufzieht,"
            " der nach Ansicht der Fachleute bis Montag dauern und Dächer abdecken könnte."
        ),
    ),
    "too short in Chinese": ("zh", "length-short", _SEA, "市长说。"),
}

WRONG: Final = {
    f"{family}: {name}": pair
    for family, pairs in (
        ("quotation", QUOTATIONS),
        ("bracket", BRACKETS_AND_BULLETS),
        ("code", CODES),
        ("language", LANGUAGE),
        ("doubling", DOUBLING),
        ("ending", ENDINGS),
        ("negation", NEGATION),
        ("character", CHARACTERS),
        ("typography", TYPOGRAPHY),
        ("length", LENGTHS),
        ("machine", MACHINE_WRONG),
    )
    for name, pair in pairs.items()
}
