"""The rules: read both sides, match, ask for echoes of what is left, and say what remains."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Rule
from l10n.checks.values.amounts import (
    DIRECTION_CHANGED,
    FRACTION_CHANGED,
    check_countdown,
    check_direction,
    check_fractions,
    judge_parts,
    judge_points,
    may_say_fractions,
)
from l10n.checks.values.codes import ALL, CHANGED, EXTRA, MISSING, NUMBERS_SWAPPED
from l10n.checks.values.days import check_days, check_relative, may_say_relative_days, wanted_days
from l10n.checks.values.facts import facts
from l10n.checks.values.figures import check_figures
from l10n.checks.values.links import judge_links
from l10n.checks.values.matching import match
from l10n.checks.values.phones import RULES as OF_PHONES
from l10n.checks.values.phones import phone_spans
from l10n.checks.values.results import check_results, check_spoken, may_speak_score
from l10n.checks.values.shares import without_shares
from l10n.checks.values.sides import Sides
from l10n.checks.values.unmatched import judge_unmatched
from l10n.checks.values.unnumbered import check_unnumbered, may_say_unnumbered
from l10n.language.coverage import Area
from l10n.language.source import find_quantities
from l10n.language.text.codes import is_in_entity
from l10n.language.values import RENDERED, find_values, may_say_values, resolve
from l10n.lazy import REMEMBERED
from l10n.model.finding import Severity
from l10n.model.value import Date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.values.facts import Fact
    from l10n.language.values import HouseStyle
    from l10n.model.placeable import Placeable

_CALENDAR: Final = ("date", "time", "weekday")


def check_weekdays(pair: Pair) -> Iterator[Fault]:
    """Report days of the week that the target lacks, changes or invents."""
    days = [p for p in _given(pair) if _is_weekday(p)]
    yield from check_days(Sides(pair), days)


def check_relative_days(pair: Pair) -> Iterator[Fault]:
    """Report yesterday where the source says tomorrow, and the reverse."""
    yield from check_relative(Sides(pair))


def check_quantities(pair: Pair) -> Iterator[Fault]:
    """Report times, dates and numbers that the target lacks, changes, exchanges or invents."""
    wanted = _wanted(pair.source)
    given = _facts_given(pair)
    sides = Sides(pair)
    yield from check_countdown(pair, given)
    if not (wanted or given):
        yield from check_unnumbered(sides, wanted)
        return
    matching = without_shares(pair.source, match(wanted, given, sides))
    faults = [*judge_links(sides, matching.links), *judge_unmatched(sides, matching)]
    faults = judge_parts(pair, matching.links, faults)
    yield from faults
    yield from judge_points(pair, matching.links)
    yield from check_direction(pair, wanted)
    if not any(map(_is_of_number, faults)):
        yield from check_unnumbered(sides, wanted)
        yield from check_results(wanted, given)


def _may_say_values(pair: Pair) -> bool:
    """Tell quickly whether one of the texts may say a value."""
    if _asks_for_values(pair.source):
        return True
    return may_say_values(pair.target, pair.language, style=pair.under.style)


@lru_cache(maxsize=REMEMBERED)
def _asks_for_values(source: str) -> bool:
    return bool(_wanted(source) or wanted_days(source) or may_say_unnumbered(source))


def _facts_given(pair: Pair) -> list[Fact]:
    """Return the values of the target but days of the week and telephone numbers."""
    given = [p for p in _given(pair) if not _is_weekday(p)]
    if given and (phones := phone_spans(pair)):
        given = [p for p in given if not _within(p, phones)]
    return facts(given)


def _within(found: Placeable, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (found.start, found.end))
    near = spans[max(0, at - 1) : at + 1]
    return any(start <= found.start and found.end <= end for start, end in near)


def _is_weekday(found: Placeable) -> bool:
    return isinstance(found.meaning, Date) and bool(found.meaning.weekday)


def check_bare_figures(pair: Pair) -> Iterator[Fault]:
    """Compare figures alone, in a language whose words for values are not known."""
    if _has_no_words(pair.language):
        yield from check_figures(pair)


def _has_no_words(language: str) -> bool:
    return resolve(language) is None


_OF_DAYS: Final = (CHANGED["weekday"], MISSING["weekday"], EXTRA["weekday"])
_VALUES: Final = frozenset({Area.VALUES})

RULES: Final = (
    Rule(check_weekdays, _OF_DAYS, needs=_VALUES, trigger=_may_say_values),
    Rule(
        check_relative_days,
        (CHANGED["date"],),
        needs=_VALUES | {Area.RELATIVE_DAYS},
        concern=may_say_relative_days,
    ),
    Rule(
        check_quantities,
        (*(c for c in ALL if c not in _OF_DAYS), DIRECTION_CHANGED),
        needs=_VALUES,
        trigger=_may_say_values,
    ),
    Rule(check_fractions, (FRACTION_CHANGED,), needs=_VALUES, concern=may_say_fractions),
    Rule(check_spoken, (NUMBERS_SWAPPED,), needs=_VALUES, concern=may_speak_score),
    Rule(
        check_bare_figures,
        tuple(of["number"] for of in (CHANGED, MISSING, EXTRA)),
        speaks=_has_no_words,
    ),
    *OF_PHONES,
)
"""The rules about values, one by one: where one fails, the others still say what they find."""


def _is_of_number(fault: Fault) -> bool:
    """Tell whether a fault asks about a number already, so that no scale need be asked about."""
    return fault.severity is not Severity.NOTE and not fault.code.startswith(_CALENDAR)


@lru_cache(maxsize=REMEMBERED)
def _wanted(source: str) -> tuple[Fact, ...]:
    found = (p for p in find_quantities(source) if p.type in RENDERED)
    return tuple(facts(p for p in found if not is_in_entity(source, p.start)))


def _given(pair: Pair) -> tuple[Placeable, ...]:
    return _read(pair.target, pair.language, pair.under.style)


@lru_cache(maxsize=4)
def _read(target: str, language: str, style: HouseStyle | None) -> tuple[Placeable, ...]:
    """Read a target once for the rules that ask for its values."""
    found = find_values(target, language, style=style)
    return tuple(p for p in found if not is_in_entity(target, p.start))
