"""Write ordinals by the patterns of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values.write.spelling import ordinal_words, roman
from l10n.model.use import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.language.languages.schema import Ordinals, Values
    from l10n.model.use import Use
    from l10n.model.value import Ordinal

_ROMAN: Final = "{roman}"
_GENERAL: Final = "*"
_FEMININE: Final = ("tion", "sion", "ie")
"""French nouns that end so are feminine in languages that borrowed them: бригада, дивизия."""


def ordinals(value: Ordinal, table: Values, use: Use | None = None) -> tuple[str, ...]:
    """List the ways to write an ordinal, the preferred one first."""
    number = value.number
    used = _used(number, table, use) if use else ()
    return tuple(dict.fromkeys((*used, *marked(number, table), *ordinal_words(number, table))))


def marked(number: str, table: Values) -> tuple[str, ...]:
    """Mark figures as an ordinal: 75th, 75., 75.º."""
    forms = table.ordinals
    return _filled(_patterns(number, forms.special) or forms.patterns, number)


def _filled(patterns: tuple[str, ...], number: str) -> tuple[str, ...]:
    return tuple(pattern.format(n=number) for pattern in patterns)


def _patterns(number: str, special: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Find the patterns: the number's own, else those of its longest ending, else the general."""
    endings = (f"*{number[i:]}" for i in range(max(0, len(number) - 2), len(number)))
    keys = (number, *endings, _GENERAL)
    return next((special[key] for key in keys if key in special), ())


def _used(number: str, table: Values, use: Use) -> Iterator[str]:
    """Write a century as centuries are written, else agree with what is counted."""
    century = table.ordinals.century
    as_roman = use.purpose is Purpose.ROMAN and _ROMAN in century
    if use.purpose is Purpose.CENTURY or (as_roman and century[0] == _ROMAN):
        yield from _centuries(century, number, table)
    elif use.purpose in {Purpose.ROMAN, Purpose.COUNTED}:
        figures = (as_roman and roman(number)) or number
        yield from _filled(_agreeing(number, table.ordinals, use), figures)


def _agreeing(number: str, forms: Ordinals, use: Use) -> tuple[str, ...]:
    """Find the patterns that agree with what is counted."""
    by_gender = {"f": forms.feminine, "n": forms.neuter}
    general = _patterns(number, forms.special) or forms.patterns
    return _patterns(number, by_gender.get(_gender(use, forms), {})) or general


def _centuries(patterns: tuple[str, ...], number: str, table: Values) -> Iterator[str]:
    fields = {"n": number, "roman": roman(number), "word": "".join(ordinal_words(number, table))}
    for pattern in patterns:
        if all(value or f"{{{name}}}" not in pattern for name, value in fields.items()):
            yield pattern.format_map(fields)


def _gender(use: Use, forms: Ordinals) -> str:
    """Tell the gender of the word for what is counted."""
    listed = (gender for gender, nouns in forms.genders.items() if use.noun in nouns.split())
    usual = use.gender if forms.kin else "f" if use.noun.endswith(_FEMININE) else ""
    return next(listed, usual)
