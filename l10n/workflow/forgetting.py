"""Forget a withdrawn text: erase it wherever this project holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.catalogue.versions.template import FORGOTTEN
from l10n.errors import CatalogueProblem, DecisionRefused, UsageProblem
from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold
from l10n.model.catalogue import Slot
from l10n.model.unit import Unit
from l10n.store.git import git
from l10n.store.loading import load_template
from l10n.store.memories import forget_shared
from l10n.store.records.decided import without_units
from l10n.store.records.traces import (
    catalogues_of,
    editions_with,
    every_catalogue,
    forget_answers,
    forget_findings,
    forget_memory,
    memories_with,
    remembered,
    unquoted,
)
from l10n.store.storage import read_present, text_of, transact, writing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from l10n.model.catalogue import Catalogue
    from l10n.store.layout import Layout
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ForgetReport:
    """What was erased, and what still holds the text.

    `answers` counts what engines had answered; `editions` are files to be exported again or
    deleted, `memories` those of `memory/` to be mended by hand, `commits` those of git that still
    hold the text.
    """

    units: tuple[str, ...]
    files: tuple[str, ...]
    answers: int
    editions: tuple[str, ...]
    commits: tuple[str, ...]
    memories: tuple[str, ...] = ()


def forget(
    workspace: Workspace, article: str, units: Sequence[str], *, text: str | None, dry_run: bool
) -> ForgetReport:
    """Erase withdrawn units from template, catalogues, what was last written, and the journal.

    Named by id, or all that hold `text`. Raises DecisionRefused for a unit that the article still
    says: take the text out of the source and sync first.
    """
    name, source = workspace.layout.article(article)
    if not units and not text:
        raise UsageProblem("forget", "nothing is named", "give ids of units, or --text")
    with writing(workspace.layout):
        template = load_template(workspace.layout, name)
        chosen = _chosen(template, units, text)
        units_chosen = frozenset(slot.unit.id for slot in chosen)
        texts = _texts(workspace.layout, name, chosen)
        job = _ForgetJob(workspace, name, source, units_chosen, texts)
        files = () if dry_run else transact(workspace.root, job.run)
        answers = 0 if dry_run else forget_answers(workspace.layout, texts)
        if not dry_run:
            forget_findings(workspace.layout, name)
            forget_memory(workspace.layout)
            forget_shared(workspace)
    return ForgetReport(
        tuple(slot.unit.id for slot in chosen),
        tuple(workspace.layout.relative(path) for path in files),
        answers,
        tuple(map(workspace.layout.relative, editions_with(workspace.layout, name, texts))),
        tuple(_commits(workspace, [slot.unit.source for slot in chosen])),
        tuple(map(workspace.layout.relative, memories_with(workspace.layout, texts))),
    )


def _chosen(template: Catalogue, units: Sequence[str], text: str | None) -> list[Slot]:
    known = template.by_id()
    for i in units:
        if i not in known:
            raise DecisionRefused(i, "no such unit", "see the template for the ids of old units")
    held = [s for s in template.all_units() if text and fold(text) in fold(s.unit.source)]
    chosen = list({slot.unit.id: slot for slot in (*(known[i] for i in units), *held)}.values())
    for slot in chosen:
        if not slot.unit.obsolete:
            remedy = "take it out of the source and run `l10n sync` first"
            raise DecisionRefused(slot.unit.id, "the article still says it", remedy)
    return [slot for slot in chosen if slot.unit.source != FORGOTTEN]


def _texts(layout: Layout, name: str, slots: Sequence[Slot]) -> tuple[str, ...]:
    """Return the sources, and the targets that any catalogue has for them."""
    texts, units = {slot.unit.source: None for slot in slots}, {slot.unit.id for slot in slots}
    for path in catalogues_of(layout, name):
        for slot in _parse(read_present(path), path).all_units():
            if slot.unit.id in units and slot.unit.target:
                texts[slot.unit.target] = None
    return tuple(texts)


@dataclass(frozen=True, slots=True)
class _ForgetJob:
    """The units of one article that are erased."""

    workspace: Workspace
    name: str
    source: Path
    units: frozenset[str]
    texts: tuple[str, ...]

    def run(self, files: Transaction) -> tuple[Path, ...]:
        """Erase the units from every file; returns those that changed."""
        layout = self.workspace.layout
        template = load_template(layout, self.name, files.read)
        wanted = {layout.template(self.name): self._bytes(self._marked(template))}
        for path in catalogues_of(layout, self.name):
            wanted[path] = self._bytes(self._without(_parse(files.read(path), path)))
            if base := remembered(layout, path):
                wanted[base] = wanted[path]
        wanted |= self._quoting(files, wanted)
        decided = files.read(layout.corrections)
        if decided is not None:
            text = text_of(decided, layout.corrections)
            kept = without_units(text, self.name, self.units, str(layout.corrections))
            wanted |= {layout.corrections: kept.encode("utf-8")} if kept != text else {}
        return tuple(sorted(files.write(wanted)))

    def _quoting(self, files: Transaction, own: Mapping[Path, bytes]) -> dict[Path, bytes]:
        """Take the text out of the notes of other articles, which show it as a match."""
        layout = self.workspace.layout
        found: dict[Path, bytes] = {}
        for path in every_catalogue(layout):
            data = files.read(path) if path not in own else None
            if data is not None and (without := unquoted(data, self.texts)) != data:
                found[path] = without
                if base := remembered(layout, path):
                    found[base] = unquoted(files.read(base) or b"", self.texts)
        return found

    def _marked(self, template: Catalogue) -> Catalogue:
        def marked(slot: Slot) -> Slot:
            if slot.unit.id not in self.units:
                return slot
            return Slot(Unit(slot.unit.id, FORGOTTEN, obsolete=True))

        return replace(
            template,
            slots=tuple(marked(s) if isinstance(s, Slot) else s for s in template.slots),
        )

    def _without(self, catalogue: Catalogue) -> Catalogue:
        return replace(
            catalogue,
            slots=tuple(
                s for s in catalogue.slots if not isinstance(s, Slot) or s.unit.id not in self.units
            ),
        )

    def _bytes(self, catalogue: Catalogue) -> bytes:
        return codec.write(catalogue, self.workspace.layout.relative(self.source))


def _parse(data: bytes | None, path: Path) -> Catalogue:
    if data is None:
        raise CatalogueProblem(path, "it went away while it was read", "run again")
    return codec.read(data, str(path))


def _commits(workspace: Workspace, sources: Sequence[str]) -> list[str]:
    """Ask git which commits brought or removed these texts; none where there is no git."""
    found: dict[str, None] = {}
    for source in sources:
        told = git(workspace.root, "log", "--all", "--format=%h", f"-S{source}")
        found |= dict.fromkeys((told or "").split())
    return list(found)
