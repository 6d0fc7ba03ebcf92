"""Carry a swap of values or names from an edited source over to its target."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise, product
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace
from l10n.language.source import find_quantities, swaps
from l10n.language.text.typography import SPACES, fold
from l10n.language.values import find_values, render, resolve
from l10n.language.values.refiguring import lone_figure, number_of, refigured
from l10n.model.decimals import decimal
from l10n.model.placeable import PlaceableType
from l10n.model.value import Number, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.language.source import Swap
    from l10n.language.values import HouseStyle
    from l10n.model.placeable import Placeable
    from l10n.model.value import Value

_MOST: Final = 64
"""Patched targets that are offered; further combinations of accepted forms are left out."""

_LONGEST: Final = 10_000
"""Characters; a longer target is not patched: it is read anew for each form that is tried."""

_COUNTED: Final = frozenset(
    {
        PlaceableType.NUMBER,
        PlaceableType.ORDINAL,
        PlaceableType.DURATION,
        PlaceableType.QUANTITY,
        PlaceableType.PERCENT,
    }
)
"""What a target may say by a bare figure: minute 38, Paul, 38."""


@dataclass(frozen=True, slots=True)
class Readings:
    """How values and names read in a language.

    `names` gives the forms of a French name, the preferred one first; of two names with as many
    forms those at one place are of one kind (full name, family name).
    """

    language: str
    names: Callable[[str], tuple[str, ...]]
    style: HouseStyle | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A span of the target, and what may stand there instead, likest first."""

    start: int
    end: int
    options: tuple[str, ...]


def patches(old: str, new: str, target: str, readings: Readings) -> tuple[str, ...]:
    """Offer targets of the new source, made from that of the old one, the likeliest first.

    Only values and names change, each where its old reading stands exactly once in the target;
    where one does not, or where the edit changed anything beside them, nothing is offered.
    """
    if resolve(readings.language) is None or len(target) > _LONGEST:
        return ()
    swapped = swaps(old, new)
    places = [_place(swap, old, target, readings) for swap in swapped]
    found = sorted((place for place in places if place), key=lambda place: place.start)
    if not found or len(found) < len(places) or overlap(found):
        return ()
    combined = islice(product(*(place.options for place in found)), _MOST)
    return tuple(dict.fromkeys(replaced(target, found, chosen) for chosen in combined))


def overlap(places: Sequence[Opening]) -> bool:
    """Tell whether any of these places, in their order, reaches into the next."""
    return any(a.end > b.start for a, b in pairwise(places))


def replaced(target: str, places: Sequence[Opening], chosen: Sequence[str]) -> str:
    """Put what was chosen for each place there."""
    for place, text in reversed(list(zip(places, chosen, strict=True))):
        target = target[: place.start] + text + target[place.end :]
    return target


def _place(swap: Swap, old: str, target: str, readings: Readings) -> Opening | None:
    if swap.type is not PlaceableType.NAME:
        return value_place(swap, old, target, readings)
    whole = _name_place(*swap.whole, old, target, readings)
    return whole or _name_place(swap.before, swap.after, old, target, readings)


def value_place(swap: Swap, old: str, target: str, readings: Readings) -> Opening | None:
    """Find the one place where the target says a value that the French says once."""
    language, style = readings.language, readings.style
    before, after = (parse(swap.type, value) for value in (swap.before, swap.after))
    values = find_values(target, language, style=style)
    said = [found for found in values if meaning(found) == (swap.type, before)]
    french = [p for p in find_quantities(fold(old)) if meaning(p) == (swap.type, before)]
    if not said and len(french) == 1:
        return _lone_place(swap, old, target, readings)
    if len(said) != 1 or len(french) != 1:
        return None
    (found,) = said
    forms = [render(swap.type, value, language, style=style).accepted for value in (before, after)]
    figures = list(refigured(found, after, language))
    alike = [form for form in figures if _shape(form) == _shape(found.text)]
    options = dict.fromkeys([*alike, *_likest(found.text, forms[0], forms[1]), *figures])
    new = replace(found, meaning=after)
    return _read_so(target, (found, new), tuple(options), readings)


def _lone_place(swap: Swap, old: str, target: str, readings: Readings) -> Opening | None:
    """Find a bare figure that stands for a value, where neither side has another like it."""
    was = parse(swap.type, swap.before)
    before, after = number_of(was), number_of(parse(swap.type, swap.after))
    found = lone_figure(was, target, readings.language)
    french = [p for p in find_quantities(fold(old)) if number_of(p.meaning) == before]
    if found is None or after is None or swap.type not in _COUNTED or len(french) != 1:
        return None
    new = replace(found, meaning=Number(decimal(format(after, "f"))))
    options = tuple(refigured(found, new.meaning, readings.language))
    return _read_so(target, (found, new), options, readings)


def _read_so(
    target: str, swapped: tuple[Placeable, Placeable], options: Sequence[str], readings: Readings
) -> Opening | None:
    """Keep the options with which the target reads as it did, but for the one value."""
    before, after = swapped
    language, style = readings.language, readings.style
    wanted = Counter(map(meaning, find_values(target, language, style=style)))
    wanted[meaning(before)] -= 1
    wanted[meaning(after)] += 1
    right = []
    for option in options:
        patched = target[: before.start] + option + target[before.end :]
        if Counter(map(meaning, find_values(patched, language, style=style))) == wanted:
            right.append(option)
    return Opening(before.start, before.end, tuple(right)) if right else None


def meaning(placeable: Placeable) -> tuple[PlaceableType, Value]:
    """Return what two placeables that say the same share."""
    return placeable.type, placeable.meaning


def _name_place(
    before: str, after: str, old: str, target: str, readings: Readings
) -> Opening | None:
    """Find the one place where the target says a name that the French says once."""
    if len(re.findall(rf"(?<!\w){re.escape(fold(before))}(?!\w)", fold(old))) != 1:
        return None
    was, new = readings.names(before), readings.names(after)
    forms = "|".join(re.escape(form) for form in sorted(was, key=len, reverse=True))
    found = list(re.finditer(rf"(?<!\w)(?:{forms})(?!\w)", target)) if forms else []
    if len(found) != 1 or not new:
        return None
    return Opening(*found[0].span(), _likest(found[0][0], was, new))


def _likest(said: str, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """Order forms by how much they are to `after` what `said` is to `before`.

    Forms at the same place in both lists, then of the same shape, then with the same letters.
    """
    places = [fold(form) for form in before]
    at = places.index(fold(said)) if fold(said) in places and len(before) == len(after) else -1
    spaced = [_spaced_as(said, form) for form in after]
    ranked = sorted(
        range(len(spaced)),
        key=lambda i: (
            _shape(spaced[i]) != _shape(said),
            i != at,
            _letters(spaced[i]) != _letters(said),
        ),
    )
    return tuple(dict.fromkeys(spaced[i] for i in ranked))


def _spaced_as(said: str, form: str) -> str:
    """Give a form the kind of space that the target has."""
    kept = next((c for c in said if c in SPACES), "")
    return "".join(kept if kept and c in SPACES else c for c in form)


def _shape(form: str) -> str:
    return re.sub(r"[0-9]+", "0", fold(form))


def _letters(form: str) -> str:
    return re.sub(r"[\W\d]+", "", form)
