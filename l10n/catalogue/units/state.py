"""The state of a unit: computed from what stands in the file, never trusted, never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.frozen import replace
from l10n.model.unit import Origin, State, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.model.unit import Review, Unit


def state_of(unit: Unit, language: str, approvals: int = 1) -> State:  # noqa: PLR0911 - a table, first match wins
    """Compute how far a unit is. The order of the questions is the rule.

    `approvals` is how many people have to approve a text before it counts as reviewed.
    """
    if unit.obsolete:
        return State.OBSOLETE
    if not unit.target:
        return State.UNTRANSLATED
    standing = standing_reviews(unit, language)
    verdict = standing[-1].verdict if standing else None
    if verdict is Verdict.REJECTED:
        return State.REJECTED
    if unit.fuzzy and unit.previous is not None:
        return State.OUTDATED
    if unit.fuzzy and is_untouched_draft(unit, language):
        return State.DRAFT
    if unit.fuzzy:
        return State.NEEDS_WORK
    if verdict is Verdict.APPROVED and len(_approving(standing)) >= approvals:
        return State.REVIEWED
    return State.TRANSLATED


def was_reviewed(unit: Unit, language: str, approvals: int = 1) -> bool:
    """Tell whether an outdated target was reviewed for the source that it translates."""
    if unit.previous is None:
        return False
    before = replace(unit, source=unit.previous, previous=None, fuzzy=False, kept=None)
    return state_of(before, language, approvals) is State.REVIEWED


def origin_of(unit: Unit, language: str) -> Origin | None:
    """Tell where the target comes from; None without a target.

    A draft whose fuzzy flag some program cleared is still of machine origin.
    """
    if not unit.target:
        return None
    if unit.draft is None or not is_untouched_draft(unit, language):
        return Origin.HUMAN
    engine = unit.draft.engine.partition(":")[0]
    return Origin(engine) if engine in {Origin.MEMORY, Origin.PATCH} else Origin.MACHINE


def is_untouched_draft(unit: Unit, language: str) -> bool:
    """Tell whether the target is, letter for letter, what a program wrote."""
    return unit.draft is not None and unit.draft.digest == draft_digest(unit.target, language)


def is_kept(unit: Unit, language: str) -> bool:
    """Tell whether what was said of the text before a harmless edit holds for this very text."""
    return unit.kept is not None and unit.kept.digest == review_digest(unit, language)


def digests_of(unit: Unit, language: str) -> tuple[str, ...]:
    """Return the digests of the texts that a review of this very text may name, its own last."""
    digest = review_digest(unit, language)
    held = unit.kept is not None and unit.kept.digest == digest
    return (unit.kept.was, digest) if unit.kept and held else (digest,)


def standing_reviews(unit: Unit, language: str) -> tuple[Review, ...]:
    """Return the reviews of this very text, one of each person, the one that decides last.

    Reviews of other texts say nothing, whatever their stamps: clocks differ. Those of the text
    before a harmless edit come before those of the text after it; then the stamp decides, and of
    two of one minute the lower line. Names that differ only in case are one person.
    """
    if not unit.reviews:
        return ()
    digests = digests_of(unit, language)
    if len(unit.reviews) == 1:
        return unit.reviews if unit.reviews[0].digest in digests else ()
    fitting = [review for review in unit.reviews if review.digest in digests]
    fitting.sort(key=lambda review: (digests.index(review.digest), review.at))
    last = {review.who.casefold(): review for review in fitting}
    return tuple(review for review in fitting if last[review.who.casefold()] is review)


def approvers(unit: Unit, language: str) -> frozenset[str]:
    """Return who approved this very text, in small letters."""
    return _approving(standing_reviews(unit, language))


def _approving(standing: Iterable[Review]) -> frozenset[str]:
    return frozenset(
        [review.who.casefold() for review in standing if review.verdict is Verdict.APPROVED]
    )


def verdict_on(unit: Unit, language: str) -> Verdict | None:
    """Return what the newest review of this very text says; None where there is none."""
    standing = standing_reviews(unit, language)
    return standing[-1].verdict if standing else None


def fitting_reviews(reviews: Iterable[Review], unit: Unit, language: str) -> tuple[Review, ...]:
    """Keep one review of each person, oldest first; git has the rest.

    It is the newest of this very text, else of the text that the target translates, else of any:
    a clock that was ahead over another text takes nothing from this one.
    """
    every = list(dict.fromkeys(reviews))
    if not every:
        return ()
    before = unit if unit.previous is None else replace(unit, source=unit.previous, kept=None)
    digests = (review_digest(before, language), *digests_of(unit, language))
    rank = {digest: number for number, digest in enumerate(digests)}
    every.sort(key=lambda review: (rank.get(review.digest, -1), review.at))
    last = {review.who.casefold(): review for review in every}
    kept = (review for review in every if last[review.who.casefold()] is review)
    return tuple(sorted(kept, key=lambda review: review.at))
