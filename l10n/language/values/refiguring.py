"""Put a figure in the place of another, in the words that stand around it: 25 metres, 28 metres."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from l10n.language.values import find_values, parse, render
from l10n.language.values.cldr import plural
from l10n.language.values.tables import resolve
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.placeable import Placeable

_FIGURE: Final = re.compile(r"\d+(?:[.,:'’\s]\d+)*")
_AMOUNT: Final = re.compile(r"(PT?|)(-?\d+(?:\.\d+)?)(| [^\d/]\S*|[A-Z])")
"""A value with one number: 25, 25 m, 1300000000 EUR, P38Y."""

_CLOCK: Final = re.compile(r"(T?)(\d\d):(\d\d)(.*)")
_HALF_DAY: Final = 12


def number_of(value: str) -> Decimal | None:
    """Return the number of a value that has one, whatever it counts."""
    found = _AMOUNT.fullmatch(value)
    return Decimal(found[2]) if found else None


def refigured(said: Placeable, after: str, language: str) -> Iterator[str]:
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


def _others(said: Placeable, figure: str, after: str, language: str) -> Iterator[str]:
    if said.type is PlaceableType.TIME:
        yield from _clocks(said, figure, after)
        return
    one, other = _AMOUNT.fullmatch(said.value), _AMOUNT.fullmatch(after)
    if not one or not other or (one[1], one[3]) != (other[1], other[3]):
        return
    read = parse(PlaceableType.NUMBER, figure, language)
    number = _scaled(read or "", Decimal(one[2]), Decimal(other[2]))
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


def _clocks(said: Placeable, figure: str, after: str) -> Iterator[str]:
    """Offer the clock of another time, counted to twelve or on to 24 as the one that was said."""
    one, other = _CLOCK.fullmatch(said.value), _CLOCK.fullmatch(after)
    if not one or not other or (one[1], one[4]) != (other[1], other[4]):
        return
    written, was, hour = int(re.split(r"\D", figure)[0]), int(one[2]), int(other[2])
    mark = next((c for c in figure if not c.isdigit()), ":")
    half = written != was or (was <= _HALF_DAY < hour and said.text != figure)
    forms = [str(hour % _HALF_DAY or _HALF_DAY)] if half else [str(hour), other[2]]
    for form in forms:
        yield from [form] if other[3] == "00" else []
        yield f"{form}{mark}{other[3]}"


def lone_figure(value: str, target: str, language: str) -> Placeable | None:
    """Find a bare number of this value, where no other figure of the target has its digits."""
    number = number_of(value)
    if number is None:
        return None
    found = find_values(target, language)
    same = [p for p in found if number_of(p.value) == number]
    bare = len(same) == 1 and same[0].type is PlaceableType.NUMBER
    return same[0] if bare and _FIGURE.fullmatch(same[0].text) else None
