"""Write lengths of time by the words of a language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.values import cldr
from l10n.language.values.write.numerals import amounts
from l10n.model.use import Purpose

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values
    from l10n.language.values.write.numerals import Figures
    from l10n.model.use import Use
    from l10n.model.value import Duration

CLDR_UNITS: Final = MappingProxyType(
    {
        "Y": "duration-year",
        "M": "duration-month",
        "W": "duration-week",
        "D": "duration-day",
        "TH": "duration-hour",
        "TM": "duration-minute",
        "TS": "duration-second",
    }
)
"""Designator of ISO 8601 -> unit of CLDR."""


def durations(value: Duration, table: Values, use: Use | None = None) -> tuple[str, ...]:
    """List the ways to write a duration, the preferred one first."""
    said = [(name, amounts(number, table)[0]) for name, number in value.parts().items()]
    inner = table.durations.inner
    parts = [
        f"{amount.text}{inner[name]}" if name in inner and last else _part(name, amount, table)
        for last, (name, amount) in zip(range(len(said))[::-1], said, strict=True)
    ]
    if use and use.purpose is Purpose.AGE and table.durations.age and len(said) == 1:
        parts = [f"{said[0][1].text}{table.durations.age}"]
    written = [_joined(parts, joiner, table) for joiner in table.durations.joiners.split("|")]
    phrases = [k for k, v in table.durations.phrases.items() if v == str(value)]
    return tuple(dict.fromkeys((*written, *phrases)))


def _joined(parts: list[str], joiner: str, table: Values) -> str:
    if len(parts) == 1:
        return parts[0]
    return joiner.join((table.durations.space.join(parts[:-1]), parts[-1]))


def _part(designator: str, amount: Figures, table: Values) -> str:
    own = table.durations.words.get(designator)
    category = "many" if amount.category == "scale" else amount.category
    if own:
        return f"{amount.text}{table.durations.space}{own.pick(category)}"
    patterns = dict(cldr.unit_patterns(table.cldr, CLDR_UNITS[designator], "long"))
    pattern = patterns.get(category) or patterns["other"]
    if "{0}" not in pattern and amount.text.startswith("-"):
        pattern = patterns["other"]  # Arabic says "two hours" in one word, which takes no sign
    return pattern.replace("{0}", amount.text)
