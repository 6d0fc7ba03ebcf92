"""Figures in a language whose words for values we do not know: only the digits are compared."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.values.codes import CHANGED, EXTRA, MISSING
from l10n.frozen import dataclass
from l10n.language.source import find_quantities
from l10n.language.text.figures import LONGEST, any_figures, french_figures
from l10n.lazy import compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.checks.pair import Fault, Pair
    from l10n.language.text.figures import Figure
    from l10n.model.placeable import Placeable

_IN_WORDS: Final = 20
"""Numbers up to here are written as words in many a press."""

_CALENDAR: Final = 31
"""Numbers up to here may be days, or centuries that French writes as words."""

_MOST: Final = 60
"""Figures of one unit that are compared; more are a list, and time is linear."""

_HALF: Final = Decimal("0.5")
"""15.5 million is 15 and a half too."""

_HALVES: Final = 3
"""Up to here words say decimals too: one and a half."""

_MYRIAD: Final = 10_000
_SCALES: Final = range(3, 10)
"""From ten thousand on languages count in scales of their own: thousands, myriads, lakhs."""

_ERAS: Final = (543, -621, -622, 3760, 3761)
"""What other calendars add to a year: Buddhist, Persian, Hebrew."""

_YEARS: Final = range(1000, 2200)
_CENTURY: Final = 100
"""The sixties are 1960 or 60."""

_LOOSE: Final = frozenset({PlaceableType.ORDINAL, PlaceableType.DATE})
"""Types that words or Roman figures say as well: the XVI century."""

_HALF_DAY: Final = 12
_HOUR: Final = 60
_CLOCK: Final = compiled(r"(?<![\d.,:])(\d{1,2})[.:](\d{2})(?![\d.,:]\d|\d)")
_TIME: Final = compiled(r"T?(\d\d):(\d\d)")
_DECIMAL: Final = compiled(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A figure of the source, and all the numbers by which another language may say it."""

    figure: Figure
    said_by: frozenset[Decimal]
    may_be_words: bool

    @property
    def number(self) -> Decimal:
        return self.figure.readings[0]


@dataclass(frozen=True, slots=True)
class _Source:
    """What a French text says in figures; `known` are all numbers in it, those in words too."""

    wanted: tuple[_Wanted, ...]
    known: frozenset[Decimal]
    times: tuple[Placeable, ...]
    holds_values: bool


def check_figures(pair: Pair) -> Iterator[Fault]:
    """Report figures that became others, and those that are missing or from nowhere.

    Times count only where both sides have one on the clock. A small or a round number may be said
    in words.
    """
    source = _read(pair.source)
    given = any_figures(pair.target)
    strange = [one for one in given if source.known.isdisjoint(one.readings)][:_MOST]
    clock = _clock(source, pair)
    if clock:
        yield clock
        strange = [one for one in strange if not clock.target or one.start != clock.target[0]]
    for one in _lost(source, given):
        other = next((figure for figure in strange if _may_be(one, figure)), None)
        if other is not None:
            strange.remove(other)
            yield _changed(pair, one.figure, other)
        elif not one.may_be_words:
            yield _missing(pair, one.figure)
    if not source.holds_values:
        yield from (_extra(pair, one) for one in strange if one.readings[0] > _CALENDAR)


def _lost(source: _Source, given: Sequence[Figure]) -> list[_Wanted]:
    """Give the figures of the source that no figure of the target says, nor a half more."""
    said = {number for figure in given for number in figure.readings}
    whole = {figure.readings[0] for figure in given if len(figure.readings) == 1}
    unsaid = (one for one in source.wanted if said.isdisjoint(one.said_by))
    return [one for one in unsaid if one.number - _HALF not in whole][:_MOST]


@lru_cache(maxsize=64)
def _read(text: str) -> _Source:
    figures = french_figures(text)
    values = list(find_quantities(text))
    holder = {at: value for value in values for at in range(value.start, value.end)}
    times = tuple(filter(_is_time, values))
    counts = [figure for figure in figures if figure.readings[0] and not _is_name(text, figure)]
    held = ((figure, holder.get(figure.start)) for figure in counts)
    wanted = tuple(_wanted(figure, value) for figure, value in held if not _is_time(value))
    return _Source(wanted, _known(figures, values, wanted), times, bool(figures or values))


def _is_name(text: str, figure: Figure) -> bool:
    """Tell a figure that is no number but part of a name: G7, A380."""
    return text[max(0, figure.start - 1) : figure.start].isalpha()


def _known(
    figures: Sequence[Figure], values: Sequence[Placeable], wanted: Sequence[_Wanted]
) -> frozenset[Decimal]:
    """Give all numbers by which another language may say what stands in the source."""
    numbers = {number for value in values for number in _numbers(value)}
    known = numbers.union(figure.readings[0] for figure in figures)
    known.update(number for one in wanted for number in one.said_by)
    known.update(number - _HALF for number in numbers if number % 1 == _HALF)
    times = filter(_is_time, values)
    known.update(number for time in times for number in _on_a_clock(time))
    return frozenset(known)


def _is_time(value: Placeable | None) -> bool:
    return value is not None and value.type is PlaceableType.TIME


def _wanted(figure: Figure, value: Placeable | None) -> _Wanted:
    number = figure.readings[0]
    is_loose = value is not None and (value.type in _LOOSE or value.value.endswith("X"))
    said_by = frozenset(_said_by(number, _numbers(value) if value else ()))
    return _Wanted(figure, said_by, is_loose or _may_be_words(number))


def _numbers(value: Placeable) -> list[Decimal]:
    numbers = _DECIMAL.findall(value.value)
    return [Decimal(number).normalize() for number in numbers if len(number) <= LONGEST]


def _said_by(number: Decimal, meant: Iterable[Decimal]) -> Iterator[Decimal]:
    """Give the numbers that say a figure: itself, in a scale, in the years of another era."""
    yield number
    for one in {number, *meant}:
        if one >= _MYRIAD:
            yield one
            yield from (one.scaleb(-scale).normalize() for scale in _SCALES)
    if number in _YEARS:
        yield from (number + era for era in _ERAS)
        yield number % _CENTURY


def _on_a_clock(time: Placeable) -> Iterator[Decimal]:
    """Give the numbers by which a time may be said: 18:40 is 20 to 7."""
    for hour, minute in _TIME.findall(time.value):
        hours = (int(hour), int(hour) + 1)
        yield from (Decimal(h % size) for h in hours for size in (24, _HALF_DAY))
        yield from map(Decimal, (_HALF_DAY, 24))
        yield from (Decimal(abs(m)) for m in (int(minute), _HOUR - int(minute)))
        yield Decimal(abs(_HOUR // 2 - int(minute)))


def _clock(source: _Source, pair: Pair) -> Fault | None:
    """Compare the one time of the source with the one of the target, if both have minutes."""
    written = list(_CLOCK.finditer(pair.target))
    if len(source.times) != 1 or len(written) != 1:
        return None
    (time,), (other,) = source.times, written
    told = _TIME.findall(time.value)
    numbers = {number for one in source.wanted for number in one.said_by}
    if len(told) != 1 or not numbers.isdisjoint(any_figures(other[0])[0].readings):
        return None
    hour, minute = map(int, told[0])
    if (int(other[1]) - hour) % _HALF_DAY == 0 and int(other[2]) == minute:
        return None
    message = f"{time.text} became {other[0]}"
    return _other(message, (time.start, time.end), other.span())


def _may_be(one: _Wanted, other: Figure) -> bool:
    """Tell whether a figure may stand in the place of one: a small one only of the same length."""
    same = other.readings[0].adjusted() == one.number.adjusted()
    return same or not one.may_be_words


def _may_be_words(number: Decimal) -> bool:
    """Tell a number that is written in words here and there: a small one, a round one, halves."""
    if number != number.to_integral_value():
        return number < _HALVES
    return number <= _IN_WORDS or len(number.as_tuple().digits) == 1


def _changed(pair: Pair, one: Figure, other: Figure) -> Fault:
    message = f"{_text(pair.source, one)} became {_text(pair.target, other)}"
    return _other(message, _span(one), _span(other))


def _missing(pair: Pair, one: Figure) -> Fault:
    message = f"{_text(pair.source, one)} is not in the target"
    return MISSING["number"].fault(message, source=_span(one))


def _extra(pair: Pair, other: Figure) -> Fault:
    message = f"{_text(pair.target, other)} is not in the source"
    return EXTRA["number"].fault(message, target=_span(other))


def _text(text: str, figure: Figure) -> str:
    return text[figure.start : figure.end]


def _span(figure: Figure) -> tuple[int, int]:
    return figure.start, figure.end


def _other(message: str, source: tuple[int, int], target: tuple[int, int]) -> Fault:
    """Ask about a number that seems to be another: of figures alone nothing is proven."""
    return CHANGED["number"].fault(message, source, target, severity=Severity.WARNING)
