"""Places that the target does not say, and another place that it says instead."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import is_decided
from l10n.checks.names.codes import NAME_CHANGED, NAME_MISSING
from l10n.checks.names.likely import is_in_title, is_shortened
from l10n.checks.names.words import MOST, name_at, words_of
from l10n.checks.pair import Fault
from l10n.language.languages import SOURCE, knowledge
from l10n.language.names.gazetteer import are_one_place, forms_of_place, is_kin, places_in
from l10n.language.names.likeness import alike, romanized
from l10n.language.names.places import is_province
from l10n.language.names.press import is_native
from l10n.lazy import REMEMBERED, compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.language.names.gazetteer import SaidPlace

_STEM: Final = 3
"""Letters of a place's form by which its adjectives begin."""

_TWO: Final = 2
_LONG_STEM: Final = 4
_KANA: Final = compiled("[\u30a0-\u30ff]")
"""Names that Japanese spells: Austria and Australia begin alike."""

_ARTICLE: Final = "\u0627\u0644"
"""The Arabic article, part of its word."""


def may_name_place(source: str) -> bool:
    """Tell whether a French text says a known place."""
    return bool(_places(source))


def may_lack_place(pair: Pair) -> bool:
    """Tell whether the target does not say a known place as the language mostly writes it."""
    return not all(_is_written(place, pair) for place in _places(pair.source))


def check_places(pair: Pair) -> Iterator[Fault]:
    """Report a place that the target does not say, where it says one that the source does not.

    Both must be known: a country or a city, by the names that CLDR and our tables have.
    """
    lacking = [place for place in _wanted(pair) if not _is_said(place, pair)]
    said = places_in(pair.target, pair.base) if lacking else ()
    strange = [place for place in said if not _is_of_source(place, pair)]
    for place in lacking:
        if any(are_one_place(place.french, other.french) for other in said):
            continue
        if strange:
            at = strange[0].start, strange[0].end
            message = f"{place.french} became {pair.target[slice(*at)]}"
            yield NAME_CHANGED.fault(message, (place.start, place.end), at)
            return
        if _is_asked_for(place, pair):
            message = f"{place.french} is not in the target"
            yield NAME_MISSING.fault(message, source=(place.start, place.end))


def _is_asked_for(place: SaidPlace, pair: Pair) -> bool:
    """Tell whether a language says a place, or its people, with the letters of its French name."""
    begin = romanized(place.french)[:_TWO]
    if (
        " " in place.french
        or is_province(place.french)
        or is_in_title(place.start, pair.source)
        or not knowledge(pair.base).names.keeps
    ):
        return False
    words = (word for word in words_of(pair.target) if word.is_capital)
    return is_kin(place.french, pair.base) and not any(w.romanized.startswith(begin) for w in words)


def _wanted(pair: Pair) -> Iterator[SaidPlace]:
    """Give the known places of the source that are names or parts of names, but of no person's.

    What the target says letter for letter is left out: to find all names of a text takes long.
    """
    for place in _places(pair.source):
        if _is_written(place, pair):
            continue
        name = name_at(pair.source, place.start)
        if not name or name.type is PlaceableType.PERSON or is_decided(name, pair):
            continue
        if not is_shortened(name, place.french, pair):
            yield place


@lru_cache(maxsize=REMEMBERED)
def _places(source: str) -> tuple[SaidPlace, ...]:
    return places_in(source, SOURCE)[:MOST]


def _is_written(place: SaidPlace, pair: Pair) -> bool:
    """Tell whether a place stands in the target as the language mostly writes it."""
    if place.french in pair.target:
        return True
    return any(map(pair.target.__contains__, forms_of_place(place.french, pair.base)))


def _is_said(place: SaidPlace, pair: Pair) -> bool:
    """Tell whether a word of the target begins as a form of a place does, or is like it."""
    forms = forms_of_place(place.french, pair.base)
    if knowledge(pair.base).names.keeps or is_native(pair.base):
        stems = {romanized(part) for form in (*forms, place.french) for part in form.split()}
        wanted = [stem for stem in stems if len(stem) >= _STEM]
        words = [word.romanized for word in words_of(pair.target)]
        return any(w.startswith(s[:_STEM]) or alike(s, w) for s in wanted for w in words)
    rest = _without_known(pair.target, pair.base)
    return any(form in pair.target or _stem(form) in rest for form in forms)


@lru_cache(maxsize=16)
def _without_known(target: str, language: str) -> str:
    """Leave out the known places of a text: the first sign of Iraq is that of Iran too."""
    kept, at = [], 0
    for place in places_in(target, language):
        kept.append(target[at : place.start])
        at = place.end
    return "".join((*kept, target[at:]))


def _stem(form: str) -> str:
    """Return how a form begins in compounds and adjectives of its script."""
    bare = form.removeprefix(_ARTICLE)
    if _KANA.match(bare):
        return bare
    return bare[: _LONG_STEM if bare[0] >= "\u0600" and bare[0] < "\u0780" else 1]


def _is_of_source(place: SaidPlace, pair: Pair) -> bool:
    """Tell whether the source says a place of the target, or its people."""
    mine = romanized(place.french)
    if any(are_one_place(place.french, other.french) for other in places_in(pair.source, SOURCE)):
        return True
    known = [(other.start, other.end) for other in _places(pair.source)]
    return any(
        w.romanized in mine.split()
        if (w.start, w.end) in known
        else w.romanized[:_LONG_STEM] == mine[:_LONG_STEM] or alike(mine, w.romanized)
        for w in words_of(pair.source)
    )
