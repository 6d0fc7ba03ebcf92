"""The length of the target: inside what human translations of the pair have."""

from __future__ import annotations

from functools import lru_cache
from math import exp, inf
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.text.lengths import length_deviation, spread_of, usual_length
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_SUSPECT: Final = 4.2
"""In standard deviations: one right translation in some thousands."""

_NOTABLE: Final = 2.8
_CLOSE: Final = 2.79
"""In standard deviations: what is nearer than this is usual however it is rounded."""

_LONG: Final = FindingCode(
    "length-long",
    Severity.WARNING,
    "the target is longer than translations are",
    Example(
        "en",
        "Il part.",
        "He leaves, and with him go all those who had come to the port in the morning to see it.",
    ),
)
_SHORT: Final = FindingCode(
    "length-short",
    Severity.WARNING,
    "the target is shorter than translations are",
    Example(
        "en",
        "Le maire a dit que la plage reste fermée jusqu’à lundi à cause de la tempête.",
        "The mayor.",
    ),
)


def check_length(pair: Pair) -> Iterator[Fault]:
    """Report a target far longer or shorter than translations are; a note where it is unusual."""
    language = pair.base
    deviation = length_deviation(pair.source, pair.target, language)
    if deviation is None or abs(deviation) < _NOTABLE:
        return
    severity = Severity.WARNING if abs(deviation) >= _SUSPECT else Severity.NOTE
    code = _LONG if deviation > 0 else _SHORT
    usual = usual_length(pair.source, language)
    message = f"the target has {len(pair.target)} characters, translations about {usual}"
    yield code.fault(message, severity=severity)


def _is_unusual(pair: Pair) -> bool:
    """Tell quickly whether a target has a length that hardly a translation has."""
    least, most = _usual(len(pair.source.strip()), pair.base)
    return not least < len(pair.target.strip()) < most


@lru_cache(maxsize=4096)
def _usual(characters: int, language: str) -> tuple[float, float]:
    """Give the lengths between which nothing is to be noted; every length where none is known."""
    spread = spread_of(characters, language)
    if spread is None:
        return -1, inf
    usual, wide = spread
    return usual / exp(_CLOSE * wide), usual * exp(_CLOSE * wide)


RULES: Final = (
    Rule(check_length, (_LONG, _SHORT), needs=frozenset({Area.LENGTH}), trigger=_is_unusual),
)
