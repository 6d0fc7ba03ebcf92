"""The main job: read what is new or changed, bring the catalogues along, draft what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.store.loading import load_catalogue, load_glossary, load_template
from l10n.workflow.checking import check_catalogue
from l10n.workflow.drafting import draft, estimate
from l10n.workflow.engines import EnginesAtHand, engines_of
from l10n.workflow.fetching import fetch_sources
from l10n.workflow.guard import Faults
from l10n.workflow.syncing import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.drafting.engine import Engine
    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.model.key import CatalogueKey
    from l10n.store.workspace import Workspace
    from l10n.workflow.drafting import Drafting, DraftReport
    from l10n.workflow.syncing import CatalogueReport, SyncReport


def run(
    workspace: Workspace,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
) -> SyncReport:
    """Sync, draft unless `drafting` is None, then check.

    Of the sources those that stand on the web are fetched first. An engine that fails is reported,
    and one of the settings that is not here.
    """
    found = engines_of(workspace, drafting.engines) if drafting else EnginesAtHand()
    fetches = fetch_sources(workspace, sources, progress)
    report = sync(workspace, fetches.names, to, progress)
    if drafting is not None and report.articles:
        report = _drafted(workspace, report, (to, found.engines, drafting), progress)
    report, faults = _counted(workspace, report)
    return replace(report, failures=(*fetches.failures, *report.failures, *found.missing, *faults))


def _counted(workspace: Workspace, report: SyncReport) -> tuple[SyncReport, tuple[L10nError, ...]]:
    """Say of each catalogue what the checks find; one that fails is left without."""
    glossary = load_glossary(workspace.layout)
    faults = Faults()
    articles = {item.key: item for item in report.articles}
    for key, item in articles.items():
        with faults.apart(str(key)):
            articles[key] = _checked(workspace, item, glossary)
    return replace(report, articles=tuple(articles.values())), faults.found


def _drafted(
    workspace: Workspace,
    report: SyncReport,
    how: tuple[Sequence[str], Sequence[Engine], Drafting],
    progress: Callable[[str], None],
) -> SyncReport:
    to, engines, drafting = how
    names = list(dict.fromkeys(item.article for item in report.articles))
    languages = workspace.languages(to)
    drafts = draft(workspace, names, languages, engines, drafting, progress)
    known = {item.key: item for item in drafts.reports}
    return replace(
        report,
        articles=tuple(_with(item, known) for item in report.articles),
        failures=(*report.failures, *drafts.failures),
        warnings=(*report.warnings, *drafts.warnings),
    )


def rehearse(
    workspace: Workspace,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
) -> SyncReport:
    """Tell what `run` would do; no file is written and no engine asked."""
    unwritten: dict[CatalogueKey, Catalogue] = {}
    report = sync(workspace, sources, to, progress, unwritten)
    if drafting is None:
        return report
    found = engines_of(workspace, drafting.engines)
    estimates = estimate(workspace, unwritten, found.engines, redraft=drafting.redraft)
    return replace(report, estimates=estimates, failures=(*report.failures, *found.missing))


def _checked(workspace: Workspace, item: CatalogueReport, glossary: Glossary) -> CatalogueReport:
    """Count what the checks find; what did not change since they last ran costs nothing."""
    template = load_template(workspace.layout, item.article)
    catalogue = load_catalogue(workspace.layout, item.article, item.language)
    found = check_catalogue(workspace, item.key, template, catalogue, glossary)
    counts = Counter(finding.severity for finding in found)
    return replace(item, findings={severity: counts[severity] for severity in counts})


def _with(item: CatalogueReport, known: Mapping[CatalogueKey, DraftReport]) -> CatalogueReport:
    drafts = known.get(item.key)
    if drafts is None:
        return item
    return replace(
        item,
        leveraged=drafts.leveraged,
        drafted=drafts.drafted,
        undrafted=drafts.undrafted,
        without_draft=drafts.without_draft,
        written=item.written or drafts.written,
    )
