"""Put a figure in the place of another, in the words that stand around it: 25 metres, 28 metres."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from l10n.language.values import find_values, parse, render
from l10n.language.values.cldr import plural
from l10n.language.values.tables import resolve
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date, Duration, Money, Number, Ordinal, Percent, Quantity, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.placeable import Placeable
    from l10n.model.value import Value

_FIGURE: Final = compiled(r"\d+(?:[.,:'’\s]\d+)*")
_HALF_DAY: Final = 12


def number_of(value: Value) -> Decimal | None:
    """Return the number of a value that has one, whatever it counts."""
    counted = _counted(value)
    return counted[0] if counted else None


def _counted(value: Value) -> tuple[Decimal, str] | None:
    """Return the one number of a value and what it counts: 25, 25 m, 1300000000 EUR, P38Y."""
    match value:
        case Number() | Percent() | Ordinal():
            return Decimal(value.number), ""
        case Money() | Quantity():
            return Decimal(value.number), value.unit
        case Duration(lengths=((designator, number),), negative=False):
            return Decimal(number), designator
        case Date() if value.is_year and value.year.isdecimal():
            return Decimal(value.year), ""
        case _:
            return None


def refigured(said: Placeable, after: Value, language: str) -> Iterator[str]:
    """Offer what was said with the figure of another value of its type, the likest first.

    Only where one figure stands in it, and the words beside it go with both numbers. What is
    offered may read otherwise; whoever asks looks.
    """
    figures = list(_FIGURE.finditer(said.text))
    if len(figures) != 1:
        return
    (figure,) = figures
    for other in _others(said, figure[0], after, language):
        yield said.text[: figure.start()] + other + said.text[figure.end() :]


def _others(said: Placeable, figure: str, after: Value, language: str) -> Iterator[str]:
    if isinstance(said.meaning, Time) and isinstance(after, Time):
        yield from _clocks(said, figure, said.meaning, after)
        return
    one, other = _counted(said.meaning), _counted(after)
    if not one or not other or one[1] != other[1]:
        return
    read = parse(PlaceableType.NUMBER, figure, language)
    number = _scaled(read or "", one[0], other[0])
    if read is None or number is None or not _agree(said, read, number, language):
        return
    forms = render(PlaceableType.NUMBER, number, language).accepted
    yield from (form for form in forms if _FIGURE.fullmatch(form))


def _scaled(figure: str, before: Decimal, after: Decimal) -> str | None:
    """Return what stands for `after` where `figure` stands for `before`, as in 1.3 billion."""
    try:
        number = after * Decimal(figure) / before
        is_exact = number * before == after * Decimal(figure)
    except (InvalidOperation, ZeroDivisionError):
        return None
    return format(number.normalize(), "f") if is_exact else None


def _agree(said: Placeable, one: str, other: str, language: str) -> bool:
    """Tell whether the words beside a figure are the same with both numbers: 1 metre, 3 metres."""
    if not re.search(r"[^\W\d_]", said.text):
        return True
    code = resolve(language)
    ordinal = said.type is PlaceableType.ORDINAL
    return code is not None and not ordinal and plural(code, one) == plural(code, other)


def _clocks(said: Placeable, figure: str, one: Time, other: Time) -> Iterator[str]:
    """Offer the clock of another time, counted to twelve or on to 24 as the one that was said."""
    if (one.second, one.zone) != (other.second, other.zone):
        return
    written, was, hour = int(re.split(r"\D", figure)[0]), one.hour, other.hour
    mark = next((c for c in figure if not c.isdigit()), ":")
    half = written != was or (was <= _HALF_DAY < hour and said.text != figure)
    forms = [str(hour % _HALF_DAY or _HALF_DAY)] if half else [str(hour), f"{hour:02}"]
    for form in forms:
        yield from [form] if not other.minute else []
        yield f"{form}{mark}{other.minute:02}"


def lone_figure(value: Value, target: str, language: str) -> Placeable | None:
    """Find a bare number of this value, where no other figure of the target has its digits."""
    number = number_of(value)
    if number is None:
        return None
    found = find_values(target, language)
    same = [p for p in found if number_of(p.meaning) == number]
    bare = len(same) == 1 and same[0].type is PlaceableType.NUMBER
    return same[0] if bare and _FIGURE.fullmatch(same[0].text) else None
