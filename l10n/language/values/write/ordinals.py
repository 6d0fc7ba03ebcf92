"""Write ordinals by the patterns of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.values.write.spelling import ordinal_words

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values
    from l10n.model.value import Ordinal


def ordinals(value: Ordinal, table: Values) -> tuple[str, ...]:
    """List the ways to write an ordinal, the preferred one first."""
    number = value.number
    return tuple(dict.fromkeys((*marked(number, table), *ordinal_words(number, table))))


def marked(number: str, table: Values) -> tuple[str, ...]:
    """Mark figures as an ordinal: 75th, 75., 75.º."""
    return tuple(pattern.format(n=number) for pattern in _patterns(number, table))


def _patterns(number: str, table: Values) -> tuple[str, ...]:
    """Find the patterns: the number's own, else those of its longest ending, else the general."""
    special = table.ordinals.special
    keys = (number, *(f"*{number[i:]}" for i in range(max(0, len(number) - 2), len(number))))
    for key in keys:
        if key in special:
            return special[key]
    return table.ordinals.patterns
