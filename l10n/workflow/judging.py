"""Have a model write remarks on drafts. It approves nothing, blocks nothing, changes no text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import state_of
from l10n.drafting.engine import Context, Sample
from l10n.drafting.models.judging import judge
from l10n.drafting.models.ollama import Ollama
from l10n.drafting.models.openai import OpenAI
from l10n.errors import EngineProblem, UsageProblem
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.loading import load_catalogue
from l10n.workflow.amending import amend
from l10n.workflow.engines import engines_of
from l10n.workflow.withholding import withheld_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.drafting.models.judging import ModelRemark
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


def judge_drafts(workspace: Workspace, name: str, to: Sequence[str] = ()) -> tuple[Judged, ...]:
    """Have a model look over the drafts of all articles, and write what it remarks beside them.

    A unit that has such a remark is not looked at again. Raises UsageProblem for an engine that
    is no model; nothing of an article under embargo is sent.
    """
    (engine,) = engines_of(workspace, [name]).engines or (None,)
    if not isinstance(engine, (OpenAI, Ollama)):
        raise UsageProblem("--judge", f"{name} is no model", "use openai or ollama")
    try:
        return tuple(
            _judged(workspace, CatalogueKey(article, language), engine)
            for article in workspace.layout.articles()
            for language in workspace.languages(to)
            if not withheld_from(workspace, article, [engine])
        )
    finally:
        engine.close()


def _judged(workspace: Workspace, key: CatalogueKey, engine: OpenAI | Ollama) -> Judged:
    units = list(_waiting(workspace, key))
    remarks: dict[str, tuple[str, ...]] = {}
    problem: EngineProblem | None = None
    for at in range(0, len(units), _AT_ONCE):
        pairs = {unit.id: Sample(unit.source, unit.target) for unit in units[at : at + _AT_ONCE]}
        try:
            found = judge(engine.say, pairs, Context(key.language))
        except EngineProblem as failed:
            problem = failed
            break
        for one in found:
            said = _said(engine.name, one)
            remarks[one.id] = (*remarks.get(one.id, ()), said)
    if remarks:
        _write(workspace, key, {unit.id: unit for unit in units}, remarks)
    return Judged(key.article, key.language, remarks, len(units), problem)


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
