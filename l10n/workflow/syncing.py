"""The main job: read the sources and bring their catalogues along."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from l10n.catalogue.template import update_template
from l10n.catalogue.update import Circumstances, update_catalogue
from l10n.catalogue.writing import write_catalogue
from l10n.checks.pair import Conventions
from l10n.errors import L10nError, UsageProblem
from l10n.language.changes import classify
from l10n.workflow.clock import utc_minute
from l10n.workflow.hints import hints
from l10n.workflow.loading import (
    load_base,
    load_catalogue,
    load_glossary,
    load_template,
)
from l10n.workflow.patching import patcher
from l10n.workflow.sources import findings_of, load_source
from l10n.workflow.storage import locked, sweep, write_changed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.catalogue.catalogue import Catalogue
    from l10n.catalogue.update import CatalogueUpdate
    from l10n.glossary import Glossary
    from l10n.model.finding import Finding
    from l10n.model.unit import ChangeClass
    from l10n.workflow.drafting import DraftReport
    from l10n.workflow.project import Project
    from l10n.workflow.sources import Source


@dataclass(frozen=True, slots=True)
class CatalogueReport:
    """What a sync did to one catalogue; all but `written` are numbers of units or unit ids.

    `restored` came back from what was last written, `undecided` carry a decision over an empty
    target, `strangers` are in no version of the article.
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
    written: bool = False
    restored: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did, what it noticed in the sources, and which articles or engines failed.

    `estimates` tell, after a dry run, what engines would be asked.
    """

    articles: tuple[CatalogueReport, ...]
    findings: tuple[Finding, ...] = ()
    failures: tuple[L10nError, ...] = ()
    warnings: tuple[str, ...] = ()
    estimates: tuple[DraftReport, ...] = ()


def sync(
    project: Project,
    given: Sequence[str],
    to: Sequence[str],
    progress: Callable[[str], None],
    unwritten: dict[tuple[str, str], Catalogue] | None = None,
) -> SyncReport:
    """Bring the catalogues of these articles, or of all, to their sources.

    An article that fails is reported and the others go on; when all fail, the first failure is
    raised. Nothing is written for an article of which any file cannot be read, and nothing at all
    where `unwritten` is given: it takes the catalogues as they would be, by article and language.
    """
    languages = project.languages(to)
    names = _names(project, given)
    glossary = load_glossary(project.layout)
    reports: list[SyncReport] = []
    failures: list[L10nError] = []
    with locked(project.layout.lock):
        sweep(project.layout.locales)
        for name in names:
            progress(name)
            try:
                article = _Article(project, name, glossary, unwritten)
                reports.append(article.sync(languages))
            except L10nError as error:
                failures.append(error)
    if failures and not reports:
        raise failures[0]
    return SyncReport(
        tuple(item for report in reports for item in report.articles),
        tuple(finding for report in reports for finding in report.findings),
        tuple(failures),
    )


def _names(project: Project, given: Sequence[str]) -> list[str]:
    if given:
        return list(dict.fromkeys(project.layout.article(one)[0] for one in given))
    names = list(project.layout.articles())
    if not names:
        where = project.layout.relative(project.layout.sources)
        raise UsageProblem(where, "no source to sync", "put a .txt or .md file there")
    return names


class _Article:
    """One article: everything is read and thought through before anything is written."""

    def __init__(
        self,
        project: Project,
        name: str,
        glossary: Glossary,
        unwritten: dict[tuple[str, str], Catalogue] | None,
    ) -> None:
        self._project = project
        self._layout = project.layout
        self._glossary = glossary
        self._unwritten = unwritten
        self._source: Source = load_source(project.layout, project.config, name)
        self._reference = project.layout.relative(self._source.path)

    def sync(self, languages: Sequence[str]) -> SyncReport:
        """Bring template and catalogues along and write what changed."""
        name = self._source.name
        before = load_template(self._layout, name)
        update = update_template(before, self._source.article, self._source.digest)
        currents = {tag: self._load(tag) for tag in languages}
        updates = {
            tag: self._update(tag, current, update.template) for tag, current in currents.items()
        }
        written = self._write(update.template, updates)
        reports = tuple(
            replace(
                _compare(currents[tag], updated, set(update.moved)),
                article=name,
                language=tag,
                written=self._layout.catalogue(name, tag) in written,
            )
            for tag, updated in updates.items()
        )
        return SyncReport(reports, findings_of(self._source, self._glossary))

    def _load(self, language: str) -> Catalogue:
        title = f"{self._project.config.name}: {self._source.name}"
        return load_catalogue(self._layout, self._source.name, language, title)

    def _update(self, language: str, current: Catalogue, template: Catalogue) -> CatalogueUpdate:
        base = load_base(self._layout, self._layout.catalogue(self._source.name, language))
        style = self._project.config.style(language)
        around = Circumstances(
            language,
            utc_minute(),
            self._reference,
            lambda source: hints(source, language, self._glossary, style),
            patcher(Conventions(language, self._glossary, style)),
        )
        return update_catalogue(current, template, base, around)

    def _write(self, template: Catalogue, updates: Mapping[str, CatalogueUpdate]) -> set[Path]:
        """Write what changed: the template first, so that ids are on disk before their targets."""
        if self._unwritten is not None:
            for tag, update in updates.items():
                self._unwritten[self._source.name, tag] = update.catalogue
            return set()
        files = {self._layout.template(self._source.name): self._bytes(template)}
        for tag, update in updates.items():
            path = self._layout.catalogue(self._source.name, tag)
            files[path] = files[self._layout.base(path)] = self._bytes(update.catalogue)
        return write_changed(files, self._layout.root)

    def _bytes(self, catalogue: Catalogue) -> bytes:
        return write_catalogue(catalogue, self._reference).encode("utf-8")


def _compare(current: Catalogue, update: CatalogueUpdate, moved: set[str]) -> CatalogueReport:
    """Tell what became of a catalogue, from what it was and what it is."""
    before = {slot.unit.id: slot.unit for slot in current.all_units()}
    after = {slot.unit.id: slot.unit for slot in update.catalogue.units()}
    known = [i for i in after if i in before]
    classes = Counter(
        classify(before[i].source, after[i].source)
        for i in known
        if before[i].source != after[i].source
    )
    return CatalogueReport(
        article="",
        language="",
        new=len(after) - len(known),
        kept=len(known) - classes.total(),
        edited=dict(sorted(classes.items())),
        moved=len(moved & set(known)),
        removed=sum(1 for i, unit in before.items() if not unit.obsolete and i not in after),
        restored=update.restored,
        undecided=update.undecided,
        strangers=update.strangers,
    )
