"""The state of a unit: computed from what stands in the file, never trusted, never stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.catalogue.digests import draft_digest, review_digest
from l10n.model.unit import Origin, State, Verdict

if TYPE_CHECKING:
    from l10n.model.unit import Review, Unit


def state_of(unit: Unit, language: str, approvals: int = 1) -> State:  # noqa: PLR0911 - a table, first match wins
    """Compute how far a unit is. The order of the questions is the rule.

    `approvals` is how many people have to approve a text before it counts as reviewed.
    """
    if unit.obsolete:
        return State.OBSOLETE
    if not unit.target:
        return State.UNTRANSLATED
    verdict = verdict_on(unit, language)
    if verdict is Verdict.REJECTED:
        return State.REJECTED
    if unit.fuzzy and unit.previous is not None:
        return State.OUTDATED
    if unit.fuzzy and is_untouched_draft(unit, language):
        return State.DRAFT
    if unit.fuzzy:
        return State.NEEDS_WORK
    if verdict is Verdict.APPROVED and len(approvers(unit, language)) >= approvals:
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


def _digests(unit: Unit, language: str) -> frozenset[str]:
    """Return the digests of the texts that a review of this very text may name."""
    digest = review_digest(unit, language)
    held = unit.kept is not None and unit.kept.digest == digest
    return frozenset((digest, unit.kept.was) if unit.kept and held else (digest,))


def approvers(unit: Unit, language: str) -> frozenset[str]:
    """Return who approved this very text; names that differ only in case are one person."""
    digests = _digests(unit, language)
    return frozenset(
        review.who.casefold()
        for review in unit.reviews
        if review.verdict is Verdict.APPROVED and review.digest in digests
    )


def newest_review(unit: Unit) -> Review | None:
    """Return the newest review line; of two of the same minute the lower one."""
    newest: Review | None = None
    for review in unit.reviews:
        if newest is None or review.at >= newest.at:
            newest = review
    return newest


def verdict_on(unit: Unit, language: str) -> Verdict | None:
    """Return what the newest review says of this very text; None where it speaks of another."""
    review = newest_review(unit)
    if review is None or review.digest not in _digests(unit, language):
        return None
    return review.verdict
