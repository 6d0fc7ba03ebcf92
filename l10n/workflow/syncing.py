"""The main job: read the sources and bring their catalogues along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from l10n.catalogue import codec
from l10n.catalogue.bulk import collection_paused
from l10n.checks.unchecked import not_checked
from l10n.errors import L10nError, UsageProblem
from l10n.frozen import dataclass, field, replace
from l10n.lazy import imported
from l10n.model.key import CatalogueKey
from l10n.store.files.stamps import digest_of
from l10n.store.loading import is_of, load_catalogue, load_template
from l10n.store.sources import findings_of, load_source, require_short
from l10n.store.storage import transact, working, writing
from l10n.workflow.driving import driver_fault
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.catalogue.units.heard import Unclear
    from l10n.catalogue.versions.template import update_template
    from l10n.glossary import Glossary
    from l10n.language.coverage import Area
    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Finding, Severity
    from l10n.model.unit import ChangeClass, Verdict
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
    from l10n.workflow.drafting import DraftReport
    from l10n.workflow.outlook import WithoutDraft
    from l10n.workflow.suggesting import names_without_row
else:  # asked only where something changed
    _BRINGING = "l10n.workflow.bringing"
    TemplateStep, bring_along = (imported(_BRINGING, it) for it in ("TemplateStep", "bring_along"))
    compare, note_waits = (imported(_BRINGING, name) for name in ("compare", "note_waits"))
    written_as = imported(_BRINGING, "written_as")
    update_template = imported("l10n.catalogue.versions.template", "update_template")
    circumstances = imported("l10n.workflow.circumstances", "circumstances")
    ArticleLore = imported("l10n.store.records.lore", "ArticleLore")
    names_without_row = imported("l10n.workflow.suggesting", "names_without_row")

_REUSED: Final = (
    "{file}: entry {entry} says something else altogether (wording): its id may have been given to "
    "another entry"
)
_RESCUED: Final = (
    "{path}: what somebody saved while a run was killed; take it in with `l10n import`, then "
    "remove it"
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
class SyncReport:
    """What a sync did, what it noticed in the sources, and which articles or engines failed.

    `estimates` tell, after a dry run, what engines would be asked; `not_checked` lists by language
    what nothing is known of; `unlisted` are the names of articles that were synced for the first
    time, in a project whose glossary has no row yet.
    """

    articles: tuple[CatalogueReport, ...]
    findings: tuple[Finding, ...] = ()
    failures: tuple[L10nError, ...] = ()
    warnings: tuple[str, ...] = ()
    estimates: tuple[DraftReport, ...] = ()
    not_checked: Mapping[str, tuple[Area, ...]] = field(default_factory=dict)
    unlisted: tuple[str, ...] = ()


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

    def settled(self, name: str, path: Path) -> Mapping[str, CatalogueReport]:
        """Return what is to be said of the catalogues that are as they were, by language."""

    def as_left(self, key: CatalogueKey) -> AsLeft | None:
        """Return how the last sync left a catalogue; None where that is not known."""

    def take(self, synced: Synced) -> None:
        """Take in an article that was brought along; what it raises is of that article."""


def sync(
    workspace: Workspace,
    given: Sequence[str],
    to: Sequence[str],
    progress: Callable[[str], None],
    keeper: Keeper,
) -> SyncReport:
    """Bring the catalogues of these articles, or of all, to their sources.

    An article that fails is reported and the others go on; when all fail, the first failure is
    raised. Nothing is written for an article of which any file cannot be read.
    """
    languages = workspace.languages(to)
    names, failures = _names(workspace, given)
    run = _Run(workspace, languages, keeper, Faults(failures))
    with writing(workspace.layout) as rescued:
        pass
    for name, path in names.items():
        progress(name)
        run.article(name, path)
    report = run.report()
    if report.failures and not run.is_of_use:
        raise report.failures[0]
    saved = (_RESCUED.format(path=workspace.layout.relative(path)) for path in rescued)
    return replace(report, warnings=(*saved, *report.warnings))


class _Run:
    """What was said of the articles so far, and what failed."""

    def __init__(
        self, workspace: Workspace, languages: Sequence[str], keeper: Keeper, faults: Faults
    ) -> None:
        self.is_of_use = False
        self._workspace = workspace
        self._languages = languages
        self._keeper = keeper
        self._faults = faults
        self._reports: list[CatalogueReport] = []
        self._found: list[Finding] = []
        self._warnings: list[str] = []
        self._unlisted: dict[str, None] = {}

    def article(self, name: str, path: Path) -> None:
        """Bring an article along in the languages in which it is not as it was."""
        settled = dict(self._keeper.settled(name, path))
        languages = tuple(tag for tag in self._languages if tag not in settled)
        synced = self._synced(name, languages) if languages else None
        if languages and synced is None:
            return
        if synced:
            settled |= synced.reports
            self._found += synced.found or ()
            self._warnings += synced.odd
            self._unlisted |= dict.fromkeys(synced.unlisted)
            with self._faults.apart(name), collection_paused():
                self._keeper.take(synced)
        self._reports += [settled[tag] for tag in self._languages]
        self.is_of_use = True

    def _synced(self, name: str, languages: tuple[str, ...]) -> Synced | None:
        lore = ArticleLore(self._workspace.layout, name)
        job = _SyncJob(self._workspace, name, self._keeper, languages, self._faults, lore)
        done: list[Synced] = []
        with working(self._workspace.layout), self._faults.apart(name), collection_paused():
            done.append(transact(self._workspace.root, job.run))
            if self._keeper.writes:
                lore.save()
        return done[0] if done else None

    def report(self) -> SyncReport:
        """Tell all of it."""
        return SyncReport(
            tuple(self._reports),
            tuple(self._found),
            self._faults.found,
            (*self._warnings, *filter(None, [driver_fault(self._workspace.root)])),
            not_checked=not_checked(self._languages),
            unlisted=tuple(self._unlisted),
        )


def _names(workspace: Workspace, given: Sequence[str]) -> tuple[dict[str, Path], list[L10nError]]:
    """Tell which articles are meant, and what is there that can be none."""
    layout = workspace.layout
    listing = layout.listing()
    problems = listing.problems
    if given:
        failures: list[L10nError] = []
        names: dict[str, Path] = {}
        for one in given:
            try:
                name, path = layout.article(one)
                names[name] = path
            except L10nError as error:
                if error.where not in {problem.where for problem in problems.values()}:
                    raise
                failures.append(error)
        return names, failures
    if not listing.articles and not problems:
        where = layout.relative(layout.sources)
        raise UsageProblem(where, "no source to sync", "put a text or a page there")
    return listing.articles, list(problems.values())


@dataclass(frozen=True, slots=True)
class _SyncJob:
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
        before = load_template(layout, source.name, files.read)
        update = update_template(before, source.article, source.digest)
        held = files.held(layout.template(source.name))
        template = TemplateStep(before, update, digest_of(held))
        title = f"{self.workspace.config.name}: {source.name}"
        brought = {
            tag: self._brought(
                files,
                source,
                load_catalogue(layout, source.name, tag, title, files.read),
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
