"""From Cyrillic as AP and Reuters write it, whom the press of other languages follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.languages.schema import letters

if TYPE_CHECKING:
    from l10n.language.languages.schema import Rules

ENGLISH_RUSSIAN: Final[Rules] = (
    (r"[иы]й$", "y", "Grozny"),
    (r"ой$", "oy", "Tolstoy"),
    (r"й", "i", "Shoigu"),
    (r"(?<=и)е(?=нк)", "ye", "Matviyenko"),
    (r"(?<=и)е", "e", "Aliev"),
    (r"^е|(?<=[аеёоуыэюяьъ])е", "ye", "Yezhov"),
    (r"(?<=[жчшщ])ё", "e", "Gorbachev"),
    (r"ия$", "ia", "Maria"),
    (r"[ьъ]", "", ""),
    *letters(
        "абвгдеёжзиклмнопрстуфхцчшщыэюя",
        "a b v g d e yo zh z i k l m n o p r s t u f kh ts ch sh shch y e yu ya",
    ),
)

ENGLISH_UKRAINIAN: Final[Rules] = (
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
    *letters(
        "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
        "a b v h g d e ie zh z y i i k l m n o p r s t u f kh ts ch sh shch yu ya",
    ),
)
