"""Decisions: from a reviewer's word to a review line bound to the text as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.units.marks import read_marks
from l10n.catalogue.units.spoken import is_unclear
from l10n.catalogue.units.state import fitting_reviews, standing_reviews
from l10n.frozen import dataclass, replace
from l10n.model.unit import Review, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.unit import Answer, Decision, Unit

_ASKED: Final = "asked: "


@dataclass(frozen=True, slots=True)
class Applied:
    """A unit after its pending decisions: those `taken`, and those that wait, `undecided`."""

    unit: Unit
    undecided: tuple[Decision, ...] = ()
    taken: tuple[Decision, ...] = ()


def decide(unit: Unit, decision: Decision, language: str, at: str) -> Unit:
    """Write a decision over the unit's text as it stands, at a UTC minute.

    An approval also clears fuzzy and the previous source: the reviewer has seen the text.
    What the person adds stays as a remark. Law: the decision counts, whatever the stamps of
    the reviews before it say; over the same text it is stamped no earlier than they are.
    """
    before = standing_reviews(unit, language)
    if decision.verdict is Verdict.APPROVED:
        unit = replace(unit, fuzzy=False, previous=None, kept=None)
    at = max(at, *(review.at for review in before)) if before else at
    review = Review(decision.verdict, decision.who, at, review_digest(unit, language))
    others = (known for known in unit.reviews if known != review)
    remarks = (*unit.remarks, _remark(decision)) if decision.reason else unit.remarks
    return replace(
        unit,
        reviews=fitting_reviews((*others, review), unit, language),
        remarks=tuple(dict.fromkeys(remarks)),
    )


def _remark(decision: Decision) -> str:
    """Say what a person adds to a decision so that it stays a remark."""
    said = decision.reason
    if decision.verdict is Verdict.REJECTED:
        return f"rejected by {decision.who}: {said}"
    is_remark = read_marks((said,)).remarks == (said,) and not is_unclear(said)
    return said if is_remark else f"approved by {decision.who}: {said}"


def apply_decisions(
    unit: Unit, language: str, at: str, objects: Callable[[Unit], bool] = lambda _: False
) -> Applied:
    """Turn `# ok NAME` and `# no NAME: reason` into review lines, and bind skips to the text.

    A decision over an empty target waits, and so does an approval of a text to which a check
    `objects`; both are reported. Answers are filed with the questions.
    """
    unit = bind_skips(file_answers(unit), language)
    if not unit.decisions:
        return Applied(unit)
    if not unit.target:
        return Applied(unit, unit.decisions)
    waiting = tuple(d for d in unit.decisions if d.verdict is Verdict.APPROVED and objects(unit))
    taken = tuple(decision for decision in unit.decisions if decision not in waiting)
    decided = replace(unit, decisions=waiting)
    for decision in taken:
        decided = decide(decided, decision, language, at)
    return Applied(decided, waiting, taken)


def bind_skips(unit: Unit, language: str) -> Unit:
    """Bind what a person silences to the text as it stands: it is void when that changes."""
    if all(skip.digest for skip in unit.skips):
        return unit
    digest = review_digest(unit, language)
    bound = (skip if skip.digest else replace(skip, digest=digest) for skip in unit.skips)
    return replace(unit, skips=tuple(dict.fromkeys(bound)))


def skipped(unit: Unit, language: str) -> frozenset[str]:
    """Return the codes that a person silenced for this very text."""
    digest = review_digest(unit, language)
    return frozenset(skip.code for skip in unit.skips if skip.digest in {"", digest})


def answer(unit: Unit, given: Answer) -> Unit:
    """Answer a unit's questions: question and answer stay as remarks."""
    return file_answers(replace(unit, answers=(*unit.answers, given)))


def file_answers(unit: Unit) -> Unit:
    """Turn answered questions, and the answers to them, into remarks.

    A question that has been answered stays closed when an older copy of the file asks it again.
    """
    asked = unit.questions if unit.answers else ()
    said = (
        *(f"{_ASKED}{question}" for question in asked),
        *(f"answered by {given.who}: {given.text}" for given in unit.answers),
    )
    remarks = tuple(dict.fromkeys((*unit.remarks, *said)))
    still = tuple(q for q in unit.questions if f"{_ASKED}{q}" not in remarks)
    return replace(unit, remarks=remarks, questions=still, answers=())
