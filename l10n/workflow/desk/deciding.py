"""What people do at the desk: each is the line in the catalogue that a script would write."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.decisions import answer, bind_skips, decide
from l10n.checks.run import check_pair
from l10n.errors import DecisionRefused, UsageProblem
from l10n.frozen import dataclass, fields_of, replace
from l10n.model.unit import Answer, Decision, Skip, Unit, Verdict
from l10n.store.at_hand import AtHand
from l10n.store.clock import utc_minute
from l10n.workflow.amending import amend
from l10n.workflow.editing import retargeted, seen, target_of
from l10n.workflow.findings import conventions, objection
from l10n.workflow.fixing import fixed_once
from l10n.workflow.reviewing import LOOK_AGAIN, refuse_wrong, require_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.checks.pair import Conventions
    from l10n.model.key import CatalogueKey
    from l10n.store.workspace import Workspace


class Act(StrEnum):
    """What a person does with a unit."""

    SAVE = "save"
    APPROVE = "approve"
    REJECT = "reject"
    NEEDS_WORK = "needs-work"
    ASK = "ask"
    ANSWER = "answer"
    DISMISS = "dismiss"
    FIX = "fix"


NEEDS_WORDS: Final = frozenset({Act.REJECT, Act.ASK, Act.ANSWER, Act.DISMISS})
"""What nobody understands without a reason."""


@dataclass(frozen=True, slots=True)
class DeskWish:
    """What somebody wants done with the text of a unit that has the digest `at`.

    A `target` is set first, None leaves the one that is there. `said` is a reason, a question or
    an answer; `code` names the finding that is dismissed or fixed.
    """

    act: Act
    unit: str
    at: str
    target: str | None = None
    said: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """A unit before and after what somebody did with it."""

    before: Unit
    after: Unit


@dataclass(frozen=True, slots=True)
class _Hand:
    """Who acts, at a UTC minute, and what targets are held to."""

    who: str
    at: str
    under: Conventions


def act(
    workspace: Workspace,
    key: CatalogueKey,
    by: str,
    wishes: Sequence[DeskWish],
    at_hand: AtHand | None = None,
) -> tuple[Deed, ...]:
    """Do what a person wishes, all or nothing; what others saved meanwhile is merged in first.

    What is `at_hand` in a process that stays need not be read anew. Raises DecisionRefused where
    a text is not the one that its digest names, or an approval would hold an error; UsageProblem
    where words are missing.
    """
    wishes = [_spoken(wish) for wish in wishes]
    (language,) = workspace.languages([key.language])
    glossary = (at_hand or AtHand()).glossary(workspace.layout)
    hand = _Hand(require_name(by), utc_minute(), conventions(workspace, language, glossary))
    find = objection(workspace, language, glossary)
    before: dict[str, Unit] = {}

    def done(units: Mapping[str, Unit], _: str) -> dict[str, Unit]:
        found = {wish.unit: seen(units, wish.unit, wish.at, language) for wish in wishes}
        before.clear()
        before.update(found)
        after = {wish.unit: _done(found[wish.unit], wish, hand) for wish in wishes}
        approved = [wish.unit for wish in wishes if wish.act is Act.APPROVE]
        refuse_wrong({i: error for i in approved if (error := find(after[i]))})
        return after

    after = amend(workspace, key, done, at_hand)
    return tuple(Deed(before[i], unit) for i, unit in after.items())


def undo(
    workspace: Workspace, key: CatalogueKey, deeds: Sequence[Deed], at_hand: AtHand | None = None
) -> tuple[str, ...]:
    """Write what stood there before; returns the units. What others said since stays.

    Raises DecisionRefused where somebody changed the very same since: then nothing is undone.
    """

    def undone(units: Mapping[str, Unit], _: str) -> dict[str, Unit]:
        return {deed.after.id: _undone(units.get(deed.after.id), deed) for deed in deeds}

    return tuple(amend(workspace, key, undone, at_hand))


def _undone(now: Unit | None, deed: Deed) -> Unit:
    if now is None:
        raise DecisionRefused(deed.after.id, "no such unit any more", LOOK_AGAIN)
    changed = [
        name for name in fields_of(Unit) if getattr(deed.before, name) != getattr(deed.after, name)
    ]
    if any(getattr(now, name) != getattr(deed.after, name) for name in changed):
        what = "somebody changed it since, so there is nothing to undo"
        raise DecisionRefused(deed.after.id, what, LOOK_AGAIN)
    return replace(now, **{name: getattr(deed.before, name) for name in changed})


def _spoken(wish: DeskWish) -> DeskWish:
    """Put what is said into one line, as a comment has it."""
    said = " ".join(target_of(wish.unit, wish.said).split())
    if not said and wish.act in NEEDS_WORDS:
        raise UsageProblem(wish.act, "it says nothing", "write a word about why, or what")
    return replace(wish, said=said)


def _done(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    if wish.target is not None:
        unit = retargeted(unit, target_of(wish.unit, wish.target))
    return _DOES[wish.act](unit, wish, hand)


def _save(unit: Unit, _wish: DeskWish, _hand: _Hand) -> Unit:
    return unit


def _approve(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    return _decided(unit, Decision(Verdict.APPROVED, hand.who, wish.said), hand)


def _reject(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    return _decided(unit, Decision(Verdict.REJECTED, hand.who, wish.said), hand)


def _decided(unit: Unit, decision: Decision, hand: _Hand) -> Unit:
    if not unit.target:
        raise DecisionRefused(unit.id, "it has no target", "translate it first")
    return decide(unit, decision, hand.under.language, hand.at)


def _needs_work(unit: Unit, _wish: DeskWish, _hand: _Hand) -> Unit:
    if not unit.target:
        raise DecisionRefused(unit.id, "it has no target", "translate it")
    return replace(unit, fuzzy=True)


def _ask(unit: Unit, wish: DeskWish, _hand: _Hand) -> Unit:
    return replace(unit, questions=tuple(dict.fromkeys((*unit.questions, wish.said))))


def _answer(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    if not unit.questions:
        raise DecisionRefused(unit.id, "it asks nothing", LOOK_AGAIN)
    return answer(unit, Answer(hand.who, wish.said))


def _dismiss(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    skip = Skip(wish.code, wish.said)
    return bind_skips(replace(unit, skips=(*unit.skips, skip)), hand.under.language)


def _fix(unit: Unit, wish: DeskWish, hand: _Hand) -> Unit:
    """Apply a fix that a check is sure of; who presses the button takes the text as his own."""
    for finding in check_pair(unit.source, unit.target, hand.under):
        if finding.code == wish.code:
            better = fixed_once(unit.source, unit.target, finding, hand.under)
            if better is not None:
                return retargeted(unit, better)
    raise DecisionRefused(unit.id, "there is nothing to repair any more", LOOK_AGAIN)


_DOES: Final[Mapping[Act, Callable[[Unit, DeskWish, _Hand], Unit]]] = {
    Act.SAVE: _save,
    Act.APPROVE: _approve,
    Act.REJECT: _reject,
    Act.NEEDS_WORK: _needs_work,
    Act.ASK: _ask,
    Act.ANSWER: _answer,
    Act.DISMISS: _dismiss,
    Act.FIX: _fix,
}
