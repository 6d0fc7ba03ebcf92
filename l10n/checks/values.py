"""Times, dates and numbers: compared by what they mean, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.placeables import find_quantities
from l10n.language.rendering import RENDERED, find_values, render, resolve
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable

_COUNTS: Final = frozenset(
    {PlaceableType.NUMBER, PlaceableType.ORDINAL, PlaceableType.QUANTITY, PlaceableType.DURATION}
)
"""Types that languages exchange: 13 kilomètres, a 13-kilometre road."""


def check_values(pair: Pair) -> Iterator[Fault]:
    """Report values that the target lacks, changes or invents."""
    if resolve(pair.language) is None:
        return
    wanted = [p for p in find_quantities(pair.source) if p.type in RENDERED]
    given = list(find_values(pair.target, pair.language, style=pair.under.style))
    missing = _unmatched(wanted, given)
    extra = [p for p in given if _speaks_in_figures(p)]
    for one in missing:
        other = next((p for p in extra if _comparable(one, p)), None)
        if other:
            extra.remove(other)
            yield _changed(one, other, pair)
        else:
            yield _missing(one, pair)
    yield from (_extra(one) for one in extra)


def _unmatched(wanted: Sequence[Placeable], given: list[Placeable]) -> list[Placeable]:
    """Take from `given` what each wanted value finds there; return what finds nothing."""
    missing: list[Placeable] = []
    for one in wanted:
        found = next((p for p in given if _means(one, p)), None)
        if found:
            given.remove(found)
        else:
            missing.append(one)
    return missing


def _means(one: Placeable, other: Placeable) -> bool:
    if one.type is other.type:
        return _same(one.value, other.value)
    both_count = one.type in _COUNTS and other.type in _COUNTS
    return both_count and one.value.partition(" ")[0] == other.value.partition(" ")[0]


def _same(one: str, other: str) -> bool:
    """Compare values; a date without a year means the same day of any year."""
    if one == other:
        return True
    if one.startswith("XXXX-") or other.startswith("XXXX-"):
        return one[4:] == other[4:]
    return False


def _comparable(one: Placeable, other: Placeable) -> bool:
    return one.type is other.type or (one.type in _COUNTS and other.type in _COUNTS)


def _speaks_in_figures(placeable: Placeable) -> bool:
    """Tell whether an extra value is worth a word: "first" and "one" come and go with style."""
    precise = placeable.type not in _COUNTS
    return precise or any(character.isdecimal() for character in placeable.text)


def _changed(one: Placeable, other: Placeable, pair: Pair) -> Fault:
    message = f"{one.text} became {other.text}; say {_preferred(one, pair)}"
    return Fault(f"{one.type}-changed", Severity.ERROR, message, _span(one), _span(other))


def _missing(one: Placeable, pair: Pair) -> Fault:
    message = f"{one.text} is not in the target; say {_preferred(one, pair)}"
    return Fault(f"{one.type}-missing", Severity.WARNING, message, source=_span(one))


def _extra(one: Placeable) -> Fault:
    message = f"{one.text} is not in the source"
    return Fault(f"{one.type}-extra", Severity.WARNING, message, target=_span(one))


def _preferred(one: Placeable, pair: Pair) -> str:
    return render(one.type, one.value, pair.language, style=pair.under.style).preferred


def _span(placeable: Placeable) -> tuple[int, int]:
    return placeable.start, placeable.end
