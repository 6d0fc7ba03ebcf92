"""The main job: read the sources and bring their catalogues along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.bulk import collection_paused
from l10n.checks.unchecked import not_checked
from l10n.errors import L10nError, UsageProblem
from l10n.frozen import dataclass, field, replace
from l10n.lazy import imported
from l10n.store.storage import transact, working, writing
from l10n.workflow.article_sync import ArticleSync
from l10n.workflow.driving import driver_fault
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.language.coverage import Area
    from l10n.model.finding import Finding
    from l10n.store.records.lore import ArticleLore
    from l10n.store.workspace import Workspace
    from l10n.workflow.article_sync import CatalogueReport, Keeper, Synced
    from l10n.workflow.drafting import DraftReport
else:  # asked only where something changed
    ArticleLore = imported("l10n.store.records.lore", "ArticleLore")

_RESCUED: Final = (
    "{path}: what somebody saved while a run was killed; take it in with `l10n import`, then "
    "remove it"
)


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
        job = ArticleSync(self._workspace, name, self._keeper, languages, self._faults, lore)
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
