"""What amounts are of: percent or points, a part of a whole, up or down."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode
from l10n.checks.values.codes import CHANGED, NUMBERS_SWAPPED
from l10n.checks.values.facts import PERCENT
from l10n.language.languages import SOURCE
from l10n.language.text.amounts import (
    Points,
    directions,
    fractions_in,
    points_behind,
    says_part,
    says_whole,
)
from l10n.language.text.words import low_words
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Link

DIRECTION_CHANGED: Final = FindingCode(
    "direction-changed",
    Severity.WARNING,
    "an amount goes up in one text and down in the other",
    Example("en", "L'indice recule de 3 %.", "The index is up 3%."),
)

FRACTION_CHANGED: Final = FindingCode(
    "fraction-changed",
    Severity.WARNING,
    "another fraction than in the source",
    Example("en", "Un tiers des sièges est vide.", "Two thirds of the seats are empty."),
)

_PIECES: Final = ("tiers", "quart", "moiti", "cinqui", "dixi")
"""One of these stands in every French fraction that is compared."""

_COUNTDOWN: Final = compiled(r"(?<![\w-])J ?[-–] ?(?P<days>[1-9][0-9]{0,2})(?![\d-])")
_POINTS: Final = compiled(r"[ \u00a0\u202f]?points?\b")
_BESIDE: Final = 40
"""Characters beside a number in which stands what it is counted in, or of."""

_ONE_SENTENCE: Final = 30
"""Words up to which a text is believed to say of one amount where it goes."""

_WORDS: Final = 5
"""Words between a part and its whole, at most."""


def judge_points(pair: Pair, links: Sequence[Link]) -> Iterator[Fault]:
    """Report points that became percent, basis points that became points, and the reverse."""
    for link in links:
        one, other = link.source, link.target
        mine = _counted(pair.source, SOURCE, one) if one.number == other.number else None
        yours = _counted(pair.target, pair.language, other) if mine else None
        if mine is not yours and _differ(mine, yours):
            what = pair.target[other.what.start : other.what.end + _BESIDE].strip()
            message = f"{one.what.text} is counted otherwise: {what}"
            warning = Severity.WARNING
            yield CHANGED["percent"].fault(message, one.span, other.span, severity=warning)


def _counted(text: str, language: str, fact: Fact) -> Points | str | None:
    """Tell what a number is counted in: percent, points of some kind, or anything else."""
    if PERCENT in {fact.unit, fact.lent}:
        return PERCENT
    behind = text[fact.what.end : fact.what.end + _BESIDE]
    named = points_behind(behind, language)
    return named or ("points" if language == SOURCE and _POINTS.match(behind) else None)


def _differ(mine: Points | str | None, yours: Points | str | None) -> bool:
    """Tell whether two ways to count cannot mean the same; plain points may be of percent."""
    if mine is None or yours is None:
        return False
    return not (mine == "points" and yours is Points.OF_PERCENT)


def judge_parts(pair: Pair, links: Sequence[Link], faults: Sequence[Fault]) -> list[Fault]:
    """Report a part and its whole that changed places (3 of 5 became 5 of 3), beside other faults.

    Where a word says which is the whole, their order says nothing.
    """
    judged = list(faults)
    for one, other in _parts_of_whole(pair, links):
        whole = _whole(pair, one.target, other.target)
        if whole is not None:
            spans = {one.source.span, other.source.span}
            judged = [f for f in judged if f.code != NUMBERS_SWAPPED.name or f.source not in spans]
        if whole is one.target:
            message = f"{one.source.what.text} and {other.source.what.text} have changed places"
            judged.append(NUMBERS_SWAPPED.fault(message, one.source.span, one.target.span))
    return judged


def _parts_of_whole(pair: Pair, links: Sequence[Link]) -> Iterator[tuple[Link, Link]]:
    """Give the numbers of which French says that one is a part of the next: trois sur cinq."""
    if len(links) <= 1:
        return
    ordered = sorted(links, key=lambda link: link.source.place)
    for one, other in pairwise(ordered):
        between = pair.source[one.source.what.end : other.source.what.start]
        is_part = _is_near(between) and says_part(between, SOURCE)
        if is_part and _is_less(one.source.number, other.source.number):
            yield one, other


def _is_less(one: str, other: str) -> bool:
    """Compare decimals of any length; what is no decimal is not less."""
    mine, yours = one.partition(".")[0], other.partition(".")[0]
    if not (mine.isdecimal() and yours.isdecimal()):
        return False
    return (len(mine), mine) < (len(yours), yours)


def _whole(pair: Pair, one: Fact, other: Fact) -> Fact | None:
    """Tell which of two numbers of the target is the whole; None where no word says it."""
    first, second = sorted((one, other), key=lambda fact: fact.place)
    before = pair.target[max(0, first.what.start - _BESIDE) : first.what.start].split()[-2:]
    between = pair.target[first.what.end : second.what.start]
    if _is_near(between) and says_whole(between, pair.language):
        return first
    if before and any(says_part(" ".join(before[at:]), pair.language) for at in (0, -1)):
        return first
    return second if _is_near(between) and says_part(between, pair.language) else None


def _is_near(between: str) -> bool:
    return len(between) <= _BESIDE and len(between.split()) <= _WORDS


def check_countdown(pair: Pair, given: Sequence[Fact]) -> Iterator[Fault]:
    """Report another number of days than a countdown says: J-3, in three days."""
    match = _countdown(pair.source)
    days = [fact for fact in given if fact.unit == "D"] if match else []
    if match and days and all(fact.number != match["days"] for fact in given):
        message = f"{match[0]} became {days[0].what.text}"
        warning = Severity.WARNING
        yield CHANGED["duration"].fault(message, match.span(), days[0].span, severity=warning)


@lru_cache(maxsize=REMEMBERED)
def _countdown(source: str) -> re.Match[str] | None:
    return _COUNTDOWN.search(source)


def may_say_fractions(source: str) -> bool:
    """Tell whether a French text may say a fraction in words."""
    return any(piece in source for piece in _PIECES)


def check_fractions(pair: Pair) -> Iterator[Fault]:
    """Report a fraction in words that is another; where the target has none, figures may say it."""
    mine = fractions_in(pair.source, SOURCE)
    yours = fractions_in(pair.target, pair.language) if mine else frozenset()
    if mine and yours and mine.isdisjoint(yours):
        message = f"{' and '.join(sorted(mine))} became {' and '.join(sorted(yours))}"
        yield FRACTION_CHANGED.fault(message)


def check_direction(pair: Pair, wanted: Sequence[Fact]) -> Iterator[Fault]:
    """Report an amount that goes up in one text and down in the other.

    Only where each text says one direction alone, and the source has a percentage or points.
    """
    if not any(f.unit == PERCENT or _counted(pair.source, SOURCE, f) for f in wanted):
        return
    if len(low_words(pair.source)) > _ONE_SENTENCE:
        return
    mine, yours = directions(pair.source, SOURCE), directions(pair.target, pair.language)
    if len(mine) == len(yours) == 1 and mine != yours:
        yield DIRECTION_CHANGED.fault("the amount goes the other way")
