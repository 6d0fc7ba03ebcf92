"""Decisions from scripts: listed with digests, taken by digest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.decisions import answer, decide
from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.units.spoken import NAME, name_of
from l10n.catalogue.units.state import approvers, is_kept, origin_of, state_of
from l10n.errors import DecisionRefused, UsageProblem
from l10n.frozen import dataclass
from l10n.language.source import classify
from l10n.lazy import imported
from l10n.model.catalogue import units_of
from l10n.model.unit import Answer, Decision, Origin, State, Verdict
from l10n.store.clock import utc_minute
from l10n.store.loading import load_catalogue, load_glossary, load_template

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import ChangeClass, Unit
    from l10n.store.workspace import Workspace
    from l10n.workflow.amending import amend
    from l10n.workflow.findings import objection
else:  # asked only where something changed
    amend = imported("l10n.workflow.amending", "amend")
    objection = imported("l10n.workflow.findings", "objection")

LOOK_AGAIN: Final = "nothing was written; run `l10n sync` and look at it again"
"""What to do about a text that is another one by now: a list shows the file as it stands."""


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A unit as a reviewer sees it; `digest` is what a decision names.

    `change` is the class of what the source became since the text that the target translates,
    None where it is that text; `approved_by` are those who approved this very text.
    """

    unit: str
    digest: str
    state: State
    origin: Origin | None
    source: str
    target: str
    previous: str | None
    change: ChangeClass | None
    approved_by: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


def review_list(
    workspace: Workspace, article: str, language: str, states: Sequence[State] = ()
) -> tuple[ReviewItem, ...]:
    """List an article's units in one language, in document order; only those in these states."""
    name, _ = workspace.layout.article(article)
    (tag,) = workspace.languages([language])
    template = load_template(workspace.layout, name)
    catalogue = load_catalogue(workspace.layout, name, tag)
    units = units_of(template, catalogue)
    items = (review_item(unit, tag, workspace.config.approvals) for unit in units)
    return tuple(item for item in items if not states or item.state in states)


def review_item(unit: Unit, language: str, approvals: int) -> ReviewItem:
    """Show a unit as it stands."""
    return ReviewItem(
        unit=unit.id,
        digest=review_digest(unit, language),
        state=state_of(unit, language, approvals),
        origin=origin_of(unit, language),
        source=unit.source,
        target=unit.target,
        previous=unit.previous,
        change=change_of(unit, language),
        approved_by=tuple(sorted(approvers(unit, language))),
        questions=unit.questions,
    )


def change_of(unit: Unit, language: str) -> ChangeClass | None:
    """Return the class of what lies between the source and the text that the target translates."""
    if unit.kept is not None and is_kept(unit, language):
        return unit.kept.change
    if unit.previous is None or not unit.fuzzy:
        return None
    return classify(unit.previous, unit.source)


def review(
    workspace: Workspace, key: CatalogueKey, verdict: Verdict, by: str, chosen: Sequence[str]
) -> tuple[str, ...]:
    """Take one decision on several units, all or none; what others saved is merged in first.

    `chosen` are `UNIT@DIGEST`; when empty, an approval takes every `translated` unit of human
    origin that this person has not approved yet, and leaves out what a check finds wrong. Raises
    DecisionRefused where a text is not the one that the digest names, or holds an error.
    """
    by = require_name(by)
    decision = Decision(verdict, by)

    def decided(units: Mapping[str, Unit], language: str) -> dict[str, Unit]:
        approvals, now = workspace.config.approvals, utc_minute()
        picked = (
            _pick(units, chosen, language) if chosen else _all(units, decision, language, approvals)
        )
        if verdict is Verdict.APPROVED:
            find = objection(workspace, language, load_glossary(workspace.layout))
            wrong = {i: error for i in picked if (error := find(units[i]))}
            refuse_wrong(wrong if chosen else {})
            picked = [i for i in picked if i not in wrong]
        return {i: decide(units[i], decision, language, now) for i in picked}

    return tuple(amend(workspace, key, decided))


def refuse_wrong(wrong: Mapping[str, Finding]) -> None:
    """Refuse to approve a text in which a check is sure of an error."""
    for i, finding in wrong.items():
        what = f"{finding.message} [{finding.code}]"
        remedy = f"correct it, or say why it is right: # l10n-skip: {finding.code} REASON"
        raise DecisionRefused(i, what, remedy)


def answer_questions(
    workspace: Workspace, key: CatalogueKey, by: str, text: str, chosen: Sequence[str]
) -> tuple[str, ...]:
    """Answer the questions of units, given by their ids, all or none.

    Raises DecisionRefused for a unit that asks nothing.
    """
    by = require_name(by)
    said = " ".join(text.split())
    if not said:
        raise UsageProblem("--text", "the answer is empty", "say it with --text")

    def answered(units: Mapping[str, Unit], _: str) -> dict[str, Unit]:
        for i in chosen:
            if i not in units or not units[i].questions:
                raise DecisionRefused(i, "it asks nothing", "see `l10n status` for the questions")
        return {i: answer(units[i], Answer(by, said)) for i in chosen}

    return tuple(amend(workspace, key, answered))


def require_name(by: str) -> str:
    """Return the name that signs. Raises UsageProblem for what is none."""
    if name := name_of(by):
        return name
    raise UsageProblem("--by", f"{by!r} cannot sign", f"a name is {NAME}")


def _all(units: Mapping[str, Unit], decision: Decision, language: str, approvals: int) -> list[str]:
    if decision.verdict is not Verdict.APPROVED:
        raise UsageProblem("review", "nothing chosen to reject", "name units as UNIT@DIGEST")
    return [
        i
        for i, unit in units.items()
        if state_of(unit, language, approvals) is State.TRANSLATED
        and origin_of(unit, language) is Origin.HUMAN
        and decision.who.casefold() not in approvers(unit, language)
    ]


def _pick(units: Mapping[str, Unit], chosen: Sequence[str], language: str) -> list[str]:
    for one in chosen:
        unit_id, at, digest = one.rpartition("@")
        if not at or not digest:
            raise UsageProblem(one, "this names no text", "write UNIT@DIGEST, see `review list`")
        unit = units.get(unit_id)
        if unit is None:
            raise DecisionRefused(unit_id, "no such unit", "see `l10n review list`")
        if not unit.target:
            raise DecisionRefused(unit_id, "it has no target", "translate it first")
        if review_digest(unit, language) != digest:
            what = "the text is not the one you saw"
            raise DecisionRefused(unit_id, what, LOOK_AGAIN)
    return [one.rpartition("@")[0] for one in chosen]
