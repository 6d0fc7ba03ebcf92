"""Cyrillic -> press form, by target language.

Rules as in `french.py`. They run over lower-case Cyrillic in which a stressed vowel, where it is
known, is a capital; rules match both. What no rule takes goes by the letter table, which stands
last. Sources: AP and Reuters practice (English), Duden's transcription (German), Fundéu and RAE
(Spanish), ésAdir and IEC (Catalan), Italian dailies, which follow English but for initial E,
Taalunie (Dutch), PWN (Polish).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

Rules = tuple[tuple[str, str, str], ...]


def _letters(cyrillic: str, latin: str) -> Rules:
    return tuple((a, b, "") for a, b in zip(cyrillic, latin.split(" "), strict=True))


_ENGLISH: Final[Rules] = (
    (r"[иы]й$", "y", "Grozny"),
    (r"ой$", "oy", "Tolstoy"),
    (r"й", "i", "Shoigu"),
    (r"(?<=и)е(?=нк)", "ye", "Matviyenko"),
    (r"(?<=и)е", "e", "Aliev"),
    (r"^е|(?<=[аеёоуыэюяьъ])е", "ye", "Yezhov"),
    (r"(?<=[жчшщ])ё", "e", "Gorbachev"),
    (r"ия$", "ia", "Maria"),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b v g d e yo zh z i k l m n o p r s t u f kh ts ch sh shch y e yu ya",
    ),
)

_ENGLISH_UKRAINIAN: Final[Rules] = (
    (r"'я", "ia", "Sloviansk"),
    (r"ий$", "y", "Zaluzhny"),
    (r"ій$", "iy", "Andriy"),
    (r"й(?=о)", "y", ""),
    (r"й", "i", ""),
    (r"^є|(?<=[аеиіоуюя'ь])є", "ye", "Yermak"),
    (r"ьо", "io", ""),
    (r"ія$", "ia", "Yulia"),
    (r"^ї", "yi", ""),
    (r"['ь]", "", ""),
    *_letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b v h g d e ie zh z y i i k l m n o p r s t u f kh ts ch sh shch yu ya",
    ),
)

_GERMAN: Final[Rules] = (
    (r"ий$", "i", "Schirinowski"),
    (r"ый$", "y", "Nawalny"),
    (r"й", "i", "Tolstoi"),
    (r"(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "ss", "Gerassimow"),
    (r"ье", "je", "Prokofjew"),
    (r"ьё", "jo", ""),
    (r"^е|(?<=[аеёиоуыэюяъ])е", "je", "Jeschow"),
    (r"(?<=[жчшщ])ё", "o", "Gorbatschow"),
    (r"^икс", "ix", ""),
    (r"кс", "x", "Alexander"),
    (r"(?<=[бвгдзклмнпрстфхц])ий", "i", ""),
    (r"дж", "dsch", ""),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b w g d e jo sch s i k l m n o p r s t u f ch z tsch sch schtsch y e ju ja",
    ),
)

_GERMAN_UKRAINIAN: Final[Rules] = (
    (r"й", "j", "Saluschnyj"),
    (r"(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])", "ss", ""),
    (r"ьо", "jo", ""),
    (r"кс", "ks", ""),
    (r"['ь]", "", ""),
    *_letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b w h g d e je sch s y i ji k l m n o p r s t u f ch z tsch sch schtsch ju ja",
    ),
)

_SPANISH: Final[Rules] = (
    (r"[иы]й$", "i", "Navalni"),
    (r"ей$", "ei", ""),
    (r"й", "i", ""),
    (r"г(?=[еёиы])", "gu", "Guerásimov"),
    (r"^е|(?<=[аеёоуыэюя])е", "ye", "Yezhov"),
    (r"ье", "ie", "Prokófiev"),
    (r"ьё|ьо", "io", ""),
    (r"ью", "iu", ""),
    (r"ья", "ia", ""),
    (r"(?<=[жчшщ])ё", "o", "Gorbachov"),
    (r"^ё|(?<=[аеиоуыъ])ё", "yo", ""),
    (r"^ю|(?<=[аеоуыъ])ю", "yu", "Yuri"),
    (r"^я|(?<=[аеоуыъ])я", "ya", "Yagoda"),
    (r"ия$", "ia", ""),
    (r"лл", "l", ""),
    (r"сс", "s", ""),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b v g d e io zh z i k l m n o p r s t u f j ts ch sh shch i e iu ia",
    ),
)

_SPANISH_UKRAINIAN: Final[Rules] = (
    (r"ія$", "ia", "Yulia"),
    (r"ий$", "i", ""),
    (r"ій$", "i", "Andrí"),
    (r"й", "i", ""),
    (r"[гґ](?=[еиіїє])", "gu", ""),
    (r"^є|(?<=[аеиіоуюя'])є", "ye", ""),
    (r"ьо", "io", ""),
    (r"^ю|(?<=[аеиіоу'])ю", "yu", ""),
    (r"^я|(?<=[аеиоу'])я", "ya", ""),
    (r"сс", "s", ""),
    (r"['ь]", "", ""),
    *_letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b v g g d e ie zh z i i i k l m n o p r s t u f j ts ch sh shch iu ia",
    ),
)

_ITALIAN: Final[Rules] = (
    (r"^е", "e", "Ezhov"),
    *_ENGLISH,
)

_CATALAN: Final[Rules] = (
    (r"[иы]й$", "i", "Navalni"),
    (r"й", "i", ""),
    (r"г(?=[еёиы])", "gu", "Gueràssimov"),
    (r"(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "ss", "Kossiguin"),
    (r"(?<=[аеёоуэюя])ш", "ix", "Patruixev"),
    (r"^е|(?<=[аеёоуыэюяъ])е", "ie", "Iejov"),
    (r"ье", "ie", ""),
    (r"ьё", "io", ""),
    (r"ью", "iu", ""),
    (r"ья", "ia", ""),
    (r"(?<=[жчшщ])ё", "o", "Gorbatxov"),
    (r"ия$", "ia", ""),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b v g d e io j z i k l m n o p r s t u f kh ts tx x sx i e iu ia",
    ),
)

_CATALAN_UKRAINIAN: Final[Rules] = (
    (r"ія$", "ia", "Iúlia"),
    (r"ій$", "í", "Andrí"),
    (r"ий$", "i", ""),
    (r"й", "i", ""),
    (r"ґ(?=[еиіїє])", "gu", ""),
    (r"(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])", "ss", ""),
    (r"(?<=[аеєоуюя])ш", "ix", ""),
    (r"ьо", "io", ""),
    (r"['ь]", "", ""),
    *_letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b v h g d e ie j z i i i k l m n o p r s t u f kh ts tx x sx iu ia",
    ),
)

_DUTCH: Final[Rules] = (
    (r"[иы]й$", "i", "Zjirinovski"),
    (r"й", "j", "Nikolaj"),
    (r"(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])", "s", ""),
    (r"^е|(?<=[аеёоуыэюяьъ])е", "je", "Jeltsin"),
    (r"(?<=[жчшщ])ё", "o", "Gorbatsjov"),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b v g d e jo zj z i k l m n o p r s t oe f ch ts tsj sj sjtsj y e joe ja",
    ),
)

_DUTCH_UKRAINIAN: Final[Rules] = (
    (r"ий$", "y", "Syrsky"),
    (r"ій$", "ij", ""),
    (r"й", "j", ""),
    (r"ьо", "jo", ""),
    (r"['ь]", "", ""),
    *_letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b v h g d e je zj z y i ji k l m n o p r s t oe f ch ts tsj sj sjtsj joe ja",
    ),
)

_POLISH: Final[Rules] = (
    (r"(?<=[кг])ий$", "i", "Żyrinowski"),
    (r"[иы]й$", "y", "Nawalny"),
    (r"й", "j", "Tołstoj"),
    (r"л(?=[еёиюяь])", "l", "Lermontow"),
    (r"(?<=л)[ьъ]", "", ""),
    (r"нь$", "ń", "Kazań"),
    (r"сь", "ś", ""),
    (r"лл$", "ł", ""),
    (r"^е|(?<=[аеёоуыэюяьъ])е", "je", "Jelcyn"),
    (r"(?<=[жчшщцлр])е", "e", ""),
    (r"(?<=[бвгдзкмнпстфх])е", "ie", "Miedwiediew"),
    (r"(?<=[жчшщ])ё", "o", "Gorbaczow"),
    (r"(?<=[л])ё", "o", ""),
    (r"^ё|(?<=[аеиоуыъ])ё", "jo", ""),
    (r"(?<=[л])ю", "u", ""),
    (r"^ю|(?<=[аеиоуыьъ])ю", "ju", ""),
    (r"(?<=[л])я", "a", ""),
    (r"^я|(?<=[аеиоуыьъ])я", "ja", ""),
    (r"(?<=[жшчщц])и", "y", "Żyrinowski"),
    (r"[ьъ]", "", ""),
    *_letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b w g d e io ż z i k ł m n o p r s t u f ch c cz sz szcz y e iu ia",
    ),
)

RUSSIAN: Final = MappingProxyType(
    {
        "en": _ENGLISH,
        "de": _GERMAN,
        "es": _SPANISH,
        "it": _ITALIAN,
        "ca": _CATALAN,
        "pt": _ENGLISH,
        "nl": _DUTCH,
        "pl": _POLISH,
    }
)

UKRAINIAN: Final = MappingProxyType(
    {
        "en": _ENGLISH_UKRAINIAN,
        "de": _GERMAN_UKRAINIAN,
        "es": _SPANISH_UKRAINIAN,
        "it": _ENGLISH_UKRAINIAN,
        "ca": _CATALAN_UKRAINIAN,
        "pt": _ENGLISH_UKRAINIAN,
        "nl": _DUTCH_UKRAINIAN,
    }
)
