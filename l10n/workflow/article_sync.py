"""One article brought along: its source read, its catalogues thought through, then written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from l10n.catalogue import codec
from l10n.frozen import dataclass, field
from l10n.lazy import imported
from l10n.model.key import CatalogueKey
from l10n.store.files.stamps import digest_of
from l10n.store.loading import is_of, load_catalogue, load_template
from l10n.store.sources import findings_of, load_source, require_short

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from l10n.catalogue.units.heard import Unclear
    from l10n.catalogue.versions.template import update_template
    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Finding, Severity
    from l10n.model.unit import ChangeClass, Verdict
    from l10n.store.loading import Parse
    from l10n.store.records.lore import ArticleLore
    from l10n.store.records.waits import Wait
    from l10n.store.sources import Source
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace
    from l10n.workflow.books import AsLeft
    from l10n.workflow.bringing import (
        Brought,
        TemplateStep,
        bring_along,
        compare,
        note_waits,
        written_as,
    )
    from l10n.workflow.circumstances import circumstances
    from l10n.workflow.guard import Faults
    from l10n.workflow.outlook import WithoutDraft
    from l10n.workflow.suggesting import names_without_row
else:  # asked only where something changed
    _BRINGING = "l10n.workflow.bringing"
    TemplateStep, bring_along = (imported(_BRINGING, it) for it in ("TemplateStep", "bring_along"))
    compare, note_waits = (imported(_BRINGING, name) for name in ("compare", "note_waits"))
    written_as = imported(_BRINGING, "written_as")
    update_template = imported("l10n.catalogue.versions.template", "update_template")
    circumstances = imported("l10n.workflow.circumstances", "circumstances")
    names_without_row = imported("l10n.workflow.suggesting", "names_without_row")

_REUSED: Final = (
    "{file}: entry {entry} says something else altogether (wording): its id may have been given to "
    "another entry"
)


@dataclass(frozen=True, slots=True)
class CatalogueReport:
    """What a sync did to one catalogue; all but `written` are numbers of units or unit ids.

    `restored` came back from what was last written; in `conflicts` two people wrote at once, and
    both texts are there; `undecided` carry a decision that waits, for a target or for a
    correction; `strangers` are in no version of the article. `decided` counts the decisions that
    were taken in, by verdict and name; `overtaken` were decided on as they no longer are; `unclear`
    are remarks that begin like a decision and are none.
    """

    article: str
    language: str
    new: int
    kept: int
    edited: Mapping[ChangeClass, int]
    moved: int
    removed: int
    leveraged: int = 0
    drafted: int = 0
    undrafted: Mapping[str, int] = field(default_factory=dict)
    without_draft: Sequence[WithoutDraft] = ()
    written: bool = False
    restored: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    decided: Mapping[Verdict, Mapping[str, int]] = field(default_factory=dict)
    overtaken: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    findings: Mapping[Severity, int] = field(default_factory=dict)

    @property
    def key(self) -> CatalogueKey:
        """Which catalogue it is."""
        return CatalogueKey(self.article, self.language)


@dataclass(frozen=True, slots=True)
class Synced:
    """An article that was brought along, as it stands now.

    `found` is what was noticed in its source, None where that was not looked through; `digests`
    are those of the files that were written or were so already, `odd` what is to be said of how
    catalogues were written.
    """

    source: Source
    template: Catalogue
    catalogues: Mapping[str, Catalogue]
    reports: Mapping[str, CatalogueReport]
    waits: Mapping[str, Mapping[str, Wait]]
    digests: Mapping[str, str]
    found: tuple[Finding, ...] | None
    odd: tuple[str, ...]
    unlisted: tuple[str, ...]


class Keeper(Protocol):
    """Who knows what needs nothing, and is given every article that was brought along.

    Where it `writes` nothing, no file is touched.
    """

    @property
    def writes(self) -> bool:
        """Whether files are written."""

    @property
    def glossary(self) -> Glossary:
        """The terms of the project."""

    @property
    def parse(self) -> Parse:
        """Reads a catalogue; what it read before it need not read again."""

    def settled(self, name: str, path: Path) -> Mapping[str, CatalogueReport]:
        """Return what is to be said of the catalogues that are as they were, by language."""

    def as_left(self, key: CatalogueKey) -> AsLeft | None:
        """Return how the last sync left a catalogue; None where that is not known."""

    def take(self, synced: Synced) -> None:
        """Take in an article that was brought along; what it raises is of that article."""


@dataclass(frozen=True, slots=True)
class ArticleSync:
    """One article: everything is read and thought through before anything is written.

    A note for translators that fails costs itself alone, and is among the `faults`.
    """

    workspace: Workspace
    name: str
    keeper: Keeper
    languages: tuple[str, ...]
    faults: Faults
    lore: ArticleLore

    def run(self, files: Transaction) -> Synced:
        """Bring template and catalogues along and write what changed."""
        layout = self.workspace.layout
        source = load_source(layout, self.workspace.config, self.name, self.lore)
        require_short(source)
        before = load_template(layout, source.name, files.read, self.keeper.parse)
        update = update_template(before, source.article, source.digest)
        held = files.held(layout.template(source.name))
        template = TemplateStep(before, update, digest_of(held))
        title = f"{self.workspace.config.name}: {source.name}"
        brought = {
            tag: self._brought(
                files,
                source,
                load_catalogue(layout, source.name, tag, title, files.read, self.keeper.parse),
                CatalogueKey(source.name, tag),
                template,
            )
            for tag in self.languages
        }
        found, unlisted = self._findings(source, before), self._unlisted(source, before)
        written, catalogues = self._write(files, source, update.template, brought)
        reports = {
            tag: self._report(tag, one, update.moved, written) for tag, one in brought.items()
        }
        odd = tuple(
            f"{layout.relative(path)}: {what}"
            for path in (layout.catalogue(source.name, tag) for tag in brought)
            if (what := codec.describe(files.held(path)))
        )
        file = layout.relative(source.path)
        odd += tuple(_REUSED.format(file=file, entry=entry) for entry in update.reused)
        waits = {
            tag: note_waits(
                self.workspace, CatalogueKey(self.name, tag), one, update.template, catalogues[tag]
            )
            for tag, one in brought.items()
            if self.keeper.writes
        }
        digests = {**files.digests, str(source.path): source.bytes_digest}
        return Synced(
            source, update.template, catalogues, reports, waits, digests, found, odd, unlisted
        )

    def _unlisted(self, source: Source, before: Catalogue) -> tuple[str, ...]:
        """Look for names that a glossary would settle, at the first sync without one."""
        if before.header.digest is not None or self.keeper.glossary.terms:
            return ()
        return names_without_row(source.article, self.keeper.glossary)

    def _findings(self, source: Source, before: Catalogue) -> tuple[Finding, ...] | None:
        """Look through a source that is new or changed; what was said once is not said again."""
        if is_of(source, before):
            return None
        file = self.workspace.layout.relative(source.path)
        return findings_of(source, file, self.keeper.glossary, self.workspace.config, self.lore)

    def _brought(
        self,
        files: Transaction,
        source: Source,
        current: Catalogue,
        key: CatalogueKey,
        template: TemplateStep,
    ) -> Brought:
        """Bring a catalogue along: by what the template says anew, where that is enough."""
        around = circumstances(self.workspace, key, source.path, self.keeper.glossary, self.faults)
        held = digest_of(files.held(self.workspace.layout.catalogue(key.article, key.language)))
        left = self.keeper.as_left(key)
        known = left if left and left.catalogue == held else None
        return bring_along(self.workspace, key, current, template, around, known)

    def _write(
        self,
        files: Transaction,
        source: Source,
        template: Catalogue,
        brought: Mapping[str, Brought],
    ) -> tuple[set[Path], dict[str, Catalogue]]:
        """Write what changed: the template first, so that ids are on disk before their targets.

        Returns the files that were replaced, and the catalogues as they read now.
        """
        if not self.keeper.writes:
            return set(), {tag: one.update.catalogue for tag, one in brought.items()}
        layout = self.workspace.layout
        made_from = layout.relative(source.path)
        wanted = {layout.template(source.name): codec.write(template, made_from)}
        catalogues: dict[str, Catalogue] = {}
        for tag, one in brought.items():
            new = written_as(self.workspace, CatalogueKey(source.name, tag), one, source.path)
            wanted |= new.files
            catalogues[tag] = new.catalogue
        return files.write(wanted), catalogues

    def _report(
        self, tag: str, one: Brought, moved: Sequence[str], written: set[Path]
    ) -> CatalogueReport:
        """Tell what became of a catalogue."""
        compared, update = compare(one, moved), one.update
        return CatalogueReport(
            article=self.name,
            language=tag,
            new=compared.new,
            kept=compared.kept,
            edited=compared.edited,
            moved=compared.moved,
            removed=compared.removed,
            written=self.workspace.layout.catalogue(self.name, tag) in written,
            restored=update.restored,
            conflicts=update.conflicts,
            undecided=update.undecided,
            strangers=update.strangers,
            decided=update.heard.decided,
            overtaken=update.heard.overtaken,
            unclear=update.heard.unclear,
        )
