"""Put the readers together: one text in, its placeables out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from l10n.language.french.names.evidence import NameEvidence, gather
from l10n.language.french.names.names import read_names
from l10n.language.french.quantities.periods import (
    read_days_of_month,
    read_parts_of_day,
    read_periods,
)
from l10n.language.french.quantities.relative import read_relative
from l10n.language.french.quantities.temporal import read_quantified
from l10n.language.text.addresses import read_web
from l10n.language.text.typography import fold
from l10n.language.text.unseen import seen
from l10n.lazy import REMEMBERED
from l10n.model.placeable import Placeable
from l10n.model.value import Fraction, parse

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Container, Iterable, Iterator, Sequence

    from l10n.language.text.spans import Found
    from l10n.model.placeable import PlaceableType
    from l10n.model.term import Term


def find_placeables(
    text: str,
    *,
    names: NameEvidence | Iterable[Term] = (),
    date: dt.date | None = None,
) -> tuple[Placeable, ...]:
    """Find what must survive translation, in the order of the text and without overlap.

    `text` is a whole article with the names of a glossary, or a part of an article with the
    `NameEvidence` that `gather` took from the whole: then only names in evidence are found. `date`
    is the day of the article; without it "hier" and "vendredi" have no value and are left out.
    """
    folded = fold(text)
    shown = seen(text)
    evidence = names if isinstance(names, NameEvidence) else gather(shown.text, names)
    families: list[Sequence[Found]] = [
        list(read_web(text)),
        shown.back(list(read_names(shown.text, fold(shown.text), evidence))),
        *_values(folded, date),
        _parts_of_day(folded, date),
    ]
    return _placeables(text, _merge(families))


def find_quantities(text: str, *, date: dt.date | None = None) -> tuple[Placeable, ...]:
    """Find times, numbers and addresses only: what needs no article around it.

    Fractions and parts of a day are left out: no language writes them as values.
    """
    return _quantities(text, date)


@lru_cache(maxsize=REMEMBERED)
def _quantities(text: str, date: dt.date | None) -> tuple[Placeable, ...]:
    folded = fold(text)
    families = [list(read_web(text)), *_values(folded, date)]
    found = _placeables(text, _merge(families))
    return tuple(one for one in found if not isinstance(one.meaning, Fraction))


def may_say(text: str, types: Container[PlaceableType]) -> bool:
    """Tell whether `find_placeables` may find a value of some types; to find names takes longer."""
    return any(found.type in types for family in _values(fold(text), None) for found in family)


@lru_cache(maxsize=4)
def _values(folded: str, date: dt.date | None) -> tuple[Sequence[Found], ...]:
    """Read values through what nobody sees: a soft hyphen, a zero-width space."""
    visible = seen(folded)
    relative = list(_from_today(visible.text, date)) if date else []
    return visible.back(relative), visible.back(read_quantified(visible.text))


def _from_today(text: str, date: dt.date) -> Iterator[Found]:
    yield from read_relative(text, date)
    yield from read_periods(text, date)
    yield from read_days_of_month(text, date)


def _parts_of_day(folded: str, date: dt.date | None) -> list[Found]:
    visible = seen(folded)
    return visible.back(list(read_parts_of_day(visible.text, date)))


def _placeables(text: str, found: Iterable[Found]) -> tuple[Placeable, ...]:
    return tuple(
        Placeable(
            span.type,
            span.start,
            span.end,
            text[span.start : span.end],
            parse(span.type, span.value),
        )
        for span in found
        if span.type
    )


def _merge(families: Sequence[Sequence[Found]]) -> list[Found]:
    """Lay families over each other: of two that overlap the longer stays, then the first family."""
    ranked = [(span, rank) for rank, family in enumerate(families) for span in family]
    ranked.sort(key=lambda item: (item[0].start, item[0].start - item[0].end, item[1]))
    kept: list[Found] = []
    for span, _ in ranked:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
        elif span.end - span.start > kept[-1].end - kept[-1].start:
            kept[-1] = span
    return kept
