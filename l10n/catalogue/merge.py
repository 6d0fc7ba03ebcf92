"""What becomes of one unit when people wrote at the same time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.language.typography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.unit import Review, Unit


def reconcile(theirs: Unit | None, base: Unit, source: str) -> Unit:
    """Merge a unit as it stands in the file now with the unit as we last wrote it.

    A unit that is missing from the file (somebody saved an older copy) comes back, and so do the
    reviews of others on it. The mark of a draft comes back to a target alone: where the file has
    neither, it is older than the draft, and nobody emptied it. Where the base has the template's
    `source` and the file an older text, remarks come back too, and a target where the file has
    none.
    """
    if theirs is None:
        return base
    older = fold(base.source) == fold(source) != fold(theirs.source)
    merged = replace(
        theirs,
        draft=theirs.draft or (base.draft if theirs.target else None),
        reviews=newest_reviews((*base.reviews, *theirs.reviews)),
    )
    if not older:
        return merged
    merged = replace(
        merged,
        remarks=_union(base.remarks, theirs.remarks),
        questions=_union(base.questions, theirs.questions),
    )
    if not theirs.target and base.target:
        return replace(
            merged,
            source=base.source,
            target=base.target,
            fuzzy=base.fuzzy,
            previous=base.previous,
        )
    return merged


def newest_reviews(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """Keep the newest review of each reviewer, oldest first; git has the rest."""
    newest: dict[str, Review] = {}
    for review in reviews:
        known = newest.get(review.who)
        if known is None or review.at >= known.at:
            newest.pop(review.who, None)
            newest[review.who] = review
    return tuple(sorted(newest.values(), key=lambda review: review.at))


def _union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
