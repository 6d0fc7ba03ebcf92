"""Have a model write remarks on drafts. It approves nothing, blocks nothing, changes no text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import state_of
from l10n.drafting.engine import Context, Sample
from l10n.drafting.halting import Halt
from l10n.drafting.models.judging import judge
from l10n.drafting.models.ollama import Ollama
from l10n.drafting.models.openai import OpenAI
from l10n.errors import EngineProblem, UsageProblem
from l10n.frozen import dataclass, replace
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.interrupts import heard
from l10n.store.loading import load_catalogue
from l10n.store.records.journal import JournalFile
from l10n.workflow.amending import amend
from l10n.workflow.engine_setup import purse_of
from l10n.workflow.engines import engines_of
from l10n.workflow.withholding import withheld_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from l10n.drafting.models.judging import ModelRemark
    from l10n.drafting.purse import Purse
    from l10n.drafting.spending import Usage
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace

_AT_ONCE: Final = 20
_BEGINS: Final = "judge "
"""How such a remark begins: with no word that a decision or a question begins with."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was remarked in a catalogue, by unit; `problem` is why there is not more."""

    article: str
    language: str
    remarks: Mapping[str, tuple[str, ...]]
    looked_at: int
    problem: EngineProblem | None = None


def judge_drafts(
    workspace: Workspace,
    name: str,
    to: Sequence[str] = (),
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Judged, ...]:
    """Have a model look over the drafts of all articles, and write what it remarks beside them.

    A unit that has such a remark is not looked at again. It is paid from the budget of drafts.
    Raises UsageProblem for an engine that is no model; nothing of an article under embargo is
    sent.
    """
    (engine,) = engines_of(workspace, [name]).engines or (None,)
    if not isinstance(engine, (OpenAI, Ollama)):
        raise UsageProblem("--judge", f"{name} is no model", "use openai or ollama")
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    halt = Halt(progress)
    job = _JudgeJob(workspace, engine, purse_of(workspace, journal), halt)
    try:
        with heard(halt.want):
            return tuple(
                job.judged(CatalogueKey(article, language))
                for article in workspace.layout.articles()
                for language in workspace.languages(to)
                if not halt.wanted and not withheld_from(workspace, article, [engine])
            )
    finally:
        job.purse.save()
        journal.close()
        engine.close()


@dataclass(frozen=True, slots=True)
class _JudgeJob:
    """Whom a project has look over its drafts, and who pays."""

    workspace: Workspace
    engine: OpenAI | Ollama
    purse: Purse
    halt: Halt

    def judged(self, key: CatalogueKey) -> Judged:
        """Have the drafts of a catalogue looked over; what is remarked is written as it arrives."""
        units = list(_waiting(self.workspace, key))
        remarks: dict[str, tuple[str, ...]] = {}
        problem: EngineProblem | None = None
        for at in range(0, len(units), _AT_ONCE):
            seen = {unit.id: unit for unit in units[at : at + _AT_ONCE]}
            try:
                found = self._remarks(seen, key.language)
            except EngineProblem as failed:
                problem = failed
                break
            if found:
                _write(self.workspace, key, seen, found)
            remarks |= found
            if self.halt.wanted:
                break
        return Judged(key.article, key.language, remarks, len(units), problem)

    def _remarks(self, units: Mapping[str, Unit], language: str) -> dict[str, tuple[str, ...]]:
        pairs = {unit.id: Sample(unit.source, unit.target) for unit in units.values()}
        texts = [text for pair in pairs.values() for text in (pair.source, pair.target)]

        def ask(spent: Callable[[Usage], None]) -> tuple[ModelRemark, ...] | None:
            context = Context(language, spent=spent, halted=lambda: self.halt.wanted)
            return self.halt.run(lambda: judge(self.engine.say, pairs, context))

        remarks: dict[str, tuple[str, ...]] = {}
        for one in self.purse.pay(self.engine, texts, ask) or ():
            remarks[one.id] = (*remarks.get(one.id, ()), _said(self.engine.name, one))
        return remarks


def _said(name: str, remark: ModelRemark) -> str:
    return f"{_BEGINS}{name}: {remark.category}: {remark.explanation}"


def _waiting(workspace: Workspace, key: CatalogueKey) -> Iterator[Unit]:
    for slot in load_catalogue(workspace.layout, key.article, key.language).units():
        judged = any(remark.startswith(_BEGINS) for remark in slot.unit.remarks)
        if state_of(slot.unit, key.language) is State.DRAFT and not judged:
            yield slot.unit


def _write(
    workspace: Workspace,
    key: CatalogueKey,
    seen: Mapping[str, Unit],
    remarks: Mapping[str, tuple[str, ...]],
) -> None:
    """Write remarks beside the drafts that still say what the model saw."""

    def remarked(units: Mapping[str, Unit], language: str) -> dict[str, Unit]:
        del language
        return {
            i: replace(units[i], remarks=(*units[i].remarks, *said))
            for i, said in remarks.items()
            if i in units and units[i].target == seen[i].target
        }

    amend(workspace, key, remarked)
