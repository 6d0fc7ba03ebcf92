"""Corrections: listed as they are proposed, confirmed or dismissed by a person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from l10n.assembly.corrections import Now, Situation, settle
from l10n.assembly.remembered import Memory, read_memory
from l10n.catalogue.units.state import state_of
from l10n.errors import DecisionRefused, L10nError, UsageProblem
from l10n.frozen import dataclass, replace
from l10n.language.text.tags import folder
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.clock import utc_minute
from l10n.store.loading import load_catalogue, load_template
from l10n.store.records.decided import load_decisions, read_decisions, with_decisions
from l10n.store.storage import read_present, text_of, transact, writing
from l10n.workflow.guard import Faults
from l10n.workflow.reviewing import require_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.model.edition import Correction, CorrectionState
    from l10n.store.records.decided import Decisions
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace
    from l10n.workflow.published import Published


@dataclass(frozen=True, slots=True)
class CorrectionList:
    """Corrections by article and language, what was odd, and the articles that failed."""

    corrections: tuple[Correction, ...]
    warnings: tuple[str, ...] = ()
    failures: tuple[L10nError, ...] = ()


def list_corrections(
    workspace: Workspace, articles: Sequence[str], languages: Sequence[str]
) -> CorrectionList:
    """List what is proposed, confirmed and dismissed of what any edition in `build/` printed.

    As the catalogues are now: a correction can be confirmed before the next export tells of it. An
    article that cannot be read is a failure, and the others go on.
    """
    layout, warnings, faults = workspace.layout, list[str](), Faults()
    from l10n.workflow.published import load_published  # noqa: PLC0415 - who lists them pays

    published = load_published(workspace)
    decisions = load_decisions(layout)
    names = [layout.article(given)[0] for given in articles] or list(workspace.articles())
    found: list[Correction] = []
    tags = workspace.languages(languages)
    for key in (CatalogueKey(name, tag) for name in names for tag in tags):
        with faults.apart(str(key)):
            found += _of(published, key, decisions, warnings)
    return CorrectionList(tuple(found), tuple(warnings), faults.found)


def _of(
    published: Published, key: CatalogueKey, decisions: Decisions, warnings: list[str]
) -> list[Correction]:
    name, language = key.article, key.language
    units = _units(published.workspace, name, language)
    situation = Situation(name, language, units, utc_minute(), decisions.of(name, language))
    found: dict[str, Correction] = {}
    for memory in (*_memories(published, key, warnings), Memory()):
        for correction in settle(memory, situation):
            known = found.get(correction.id, correction)
            target = known.new_target or correction.new_target
            found[correction.id] = replace(
                correction, at=min(known.at, correction.at), new_target=target
            )
    return list(found.values())


def _units(workspace: Workspace, name: str, language: str) -> Mapping[str, Now]:
    """Give the units of an article with the targets that a reviewed edition prints."""
    template = load_template(workspace.layout, name)
    known = load_catalogue(workspace.layout, name, language).by_id()
    approvals = workspace.config.approvals
    now: dict[str, Now] = {}
    for slot in template.units():
        mine = known.get(slot.unit.id)
        reviewed = mine is not None and state_of(mine.unit, language, approvals) is State.REVIEWED
        target = mine.unit.target if mine is not None and reviewed else ""
        entry = slot.place.entry if slot.place else slot.unit.id.partition(".")[0]
        now[slot.unit.id] = Now(slot.unit.source, target, entry)
    return now


def _memories(published: Published, key: CatalogueKey, warnings: list[str]) -> Iterator[Memory]:
    """Read the manifests of an article's editions; one that cannot be read is told."""
    for path in published.manifests(key.article):
        if path.parent.name != folder(key.language):
            continue
        try:
            yield read_memory(json.loads((read_present(path) or b"{}").decode("utf-8")))
        except (ValueError, L10nError) as error:
            told = "what its edition printed is not known"
            warnings.append(f"{path}: the manifest cannot be read ({error}); {told}")


def decide(
    workspace: Workspace, state: CorrectionState, chosen: Sequence[str], by: str
) -> tuple[Correction, ...]:
    """Confirm or dismiss corrections, all or none, named by their ids.

    Returns those that were decided otherwise before or not at all; a second time none. Raises
    DecisionRefused for an id that names no correction of the texts as they are.
    """
    name = require_name(by)
    if not chosen:
        raise UsageProblem("corrections", "nothing chosen", "name UNIT@DIGEST, see the list")
    path = workspace.layout.corrections

    def run(files: Transaction) -> tuple[Correction, ...]:
        known = load_decisions(workspace.layout, files.read).last
        fresh = _fresh(workspace, known, state, chosen)
        made = [replace(correction, state=state, by=name) for correction in fresh]
        if made:
            after = with_decisions(files.held(path), made, utc_minute())
            read_decisions(text_of(after, path), str(path))
            files.write({path: after})
        return tuple(made)

    with writing(workspace.layout):
        return transact(workspace.root, run)


def _fresh(
    workspace: Workspace,
    known: Mapping[str, Correction],
    state: CorrectionState,
    chosen: Sequence[str],
) -> list[Correction]:
    """Return the chosen corrections on which nobody has decided so yet."""
    left = [i for i in dict.fromkeys(chosen) if i not in known or known[i].state is not state]
    listed = list_corrections(workspace, (), ()).corrections if left else ()
    there = {**known, **{c.id: c for c in listed}}
    for i in left:
        if i not in there:
            what = "no such correction of the texts as they are"
            raise DecisionRefused(i, what, "look again with `l10n corrections list`")
    return [there[i] for i in left]
