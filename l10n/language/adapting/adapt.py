"""Make the translation of a text from that of one that says the same of other values or names."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.adapting.adaptable import Adaptable
from l10n.language.adapting.additions import adds_names, adds_values, amount
from l10n.language.adapting.agreement import fits_behind
from l10n.language.adapting.names import place_of_name
from l10n.language.adapting.values import meanings, place_of_value
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.patching import overlap, replaced
from l10n.language.source import normal, replacements
from l10n.language.values import find_values, resolve
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.adapting.adaptable import Bearings
    from l10n.language.patching import Opening
    from l10n.language.source import Replacement

_LONGEST: Final = 2_000
"""Characters; a longer text is no sentence."""

_MOST: Final = 6
"""What may differ between two texts of which one is still the other."""

_NAMED: Final = frozenset({PlaceableType.PERSON, PlaceableType.PLACE, PlaceableType.NAME})


def adapted(old: str, new: str, target: str, by: Bearings) -> str | None:
    """Return the translation of `new`, made from `target`, which is that of `old`.

    None unless the texts differ in values and names alone, each of which the target says exactly
    once, and nothing else of it can change with them.
    """
    own, code = knowledge(by.language), resolve(by.language)
    adapting = known(own.words.adapting, None)
    if adapting is None or code is None or max(map(len, (old, new, target))) > _LONGEST:
        return None
    old, new = normal(old), normal(new)
    found = replacements(old, new, (*by.terms(old), *by.terms(new)))
    if not found or len(found) > _MOST:
        return None
    return _made(found, Adaptable(old, new, target, by, own, adapting, code))


def _made(found: Sequence[Replacement], job: Adaptable) -> str | None:
    """Replace all or nothing, and look whether the target says then what it should."""
    if adds_values(job):
        return None
    places = [place for one in found if (place := _place(one, job))]
    named = [(p.start, p.end) for one, p in zip(found, places, strict=False) if one.type in _NAMED]
    places.sort(key=lambda place: place.start)
    if len(places) < len(found) or overlap(places) or (named and adds_names(job, named)):
        return None
    made = replaced(job.target, places, [place.options[0] for place in places])
    return made if _says(made, found, job) else None


def _place(one: Replacement, job: Adaptable) -> Opening | None:
    """Find where the target says what is replaced, and what stands there then."""
    place = place_of_name(one, job) if one.type in _NAMED else place_of_value(one, job)
    if place is None:
        return None
    said, left = job.target[place.start : place.end], job.target[: place.start]
    options = (o for o in place.options if fits_behind(left, said, o, job.own, job.adapting))
    fitting = tuple(options)
    return replace(place, options=fitting) if fitting else None


def _says(made: str, found: Sequence[Replacement], job: Adaptable) -> bool:
    """Tell whether an adapted target says the new values, and else what it said."""
    before, after = (
        Counter(
            amount(one.meaning) for one in find_values(text, job.by.language, style=job.by.style)
        )
        for text in (job.target, made)
    )
    values = [meanings(one) for one in found if one.type not in _NAMED]
    gone, come = (Counter(amount(pair[side]) for pair in values) for side in (0, 1))
    return after - before == come - gone and before - after == gone - come


def _amounts(text: str, job: Adaptable) -> Counter[object]:
    values = find_values(text, job.by.language, style=job.by.style)
    return Counter(amount(one.meaning) for one in values)
