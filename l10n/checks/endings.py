"""The end of the target: a sentence that breaks off, or lacks its last word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.source import may_strand
from l10n.language.text.endings import (
    dangles,
    ends_sentence,
    ends_with_mark,
    loose_end,
    lost_word,
)
from l10n.language.text.lengths import length_deviation
from l10n.language.values import find_values, resolve
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_SHORT: Final = -1.2
"""In standard deviations: without its stop a target this short is cut."""

_SHOWN: Final = 30

LAST: Final = FindingCode(
    "last-word-lost",
    Severity.WARNING,
    "the target ends behind a word that cannot end it",
    Example("en", "Il parle avec le maire.", "He is talking with the."),
)
_CUT: Final = FindingCode(
    "cut-off",
    Severity.WARNING,
    "no stop, and too short or ending in a word that cannot end",
    Example("en", "Le maire parle avec le préfet de la région.", "The mayor is talking with the"),
)
_STOP: Final = FindingCode(
    "stop-missing",
    Severity.NOTE,
    "the target lacks the stop of the source",
    Example("en", "Le maire parle.", "The mayor is speaking"),
)


def check_ending(pair: Pair) -> Iterator[Fault]:
    """Report a target that breaks off; without the stop of its source alone it is a note."""
    if not ends_with_mark(pair.target):
        if ends_sentence(pair.source):
            yield _unfinished(pair, pair.base)
    elif span := loose_end(pair.target):
        yield _lost(pair, span)


def check_last_word(pair: Pair) -> Iterator[Fault]:
    """Report a target whose last word does not end a sentence of its language there."""
    if ends_with_mark(pair.target) and not loose_end(pair.target):
        strands = may_strand(pair.source)
        span = lost_word(pair.source, pair.target, pair.base, strands=strands)
        if span and not ends_clock(pair, span[1]):
            yield _lost(pair, span)


def ends_clock(pair: Pair, end: int) -> bool:
    """Tell whether a time of the clock ends there: half past seven, twintig over een."""
    values = find_values(pair.target, pair.language) if resolve(pair.language) else ()
    return bool(values) and values[-1].type is PlaceableType.TIME and values[-1].end == end


def _ends_oddly(pair: Pair) -> bool:
    return not ends_with_mark(pair.target) or loose_end(pair.target) is not None


def _lost(pair: Pair, span: tuple[int, int]) -> Fault:
    message = f"no sentence ends with {pair.target[slice(*span)]}: a word is lost"
    return LAST.fault(message, target=span)


def _unfinished(pair: Pair, language: str) -> Fault:
    text = pair.target.rstrip()
    start = max(0, len(text) - _SHOWN)
    start = text.find(" ", start, len(text) - 1) + 1 or start
    deviation = length_deviation(pair.source, text, language)
    if dangles(f"{text}.", language) or (deviation is not None and deviation < _SHORT):
        message = f"the target breaks off: …{text[start:]}"
        return _CUT.fault(message, target=(start, len(text)))
    message = "the target lacks the stop that the source ends with"
    return _STOP.fault(message, target=(start, len(text)))


RULES: Final = (
    Rule(check_ending, (_CUT, _STOP, LAST), trigger=_ends_oddly),
    Rule(check_last_word, (LAST,), needs=frozenset({Area.LAST_WORDS})),
)
