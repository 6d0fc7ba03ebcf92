"""The main job: read what is new or changed, bring the catalogues along, draft what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from l10n.workflow.drafting import draft, estimate
from l10n.workflow.engines import engines_of
from l10n.workflow.syncing import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.catalogue.catalogue import Catalogue
    from l10n.workflow.drafting import DraftReport
    from l10n.workflow.project import Project
    from l10n.workflow.syncing import CatalogueReport, SyncReport


@dataclass(frozen=True, slots=True)
class Drafting:
    """How to draft: with which engines (none named: the project's), and whether again."""

    engines: tuple[str, ...] = ()
    redraft: bool = False


def run(
    project: Project,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
) -> SyncReport:
    """Sync, then draft unless `drafting` is None. An engine that fails is reported."""
    engines = engines_of(project, drafting.engines) if drafting else ()
    report = sync(project, sources, to, progress)
    if drafting is None or not report.articles:
        return report
    names = list(dict.fromkeys(item.article for item in report.articles))
    languages = project.languages(to)
    drafts = draft(project, names, languages, engines, redraft=drafting.redraft, progress=progress)
    known = {(item.article, item.language): item for item in drafts.reports}
    return replace(
        report,
        articles=tuple(_with(item, known) for item in report.articles),
        failures=(*report.failures, *drafts.failures),
        warnings=(*report.warnings, *drafts.warnings),
    )


def rehearse(
    project: Project,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
) -> SyncReport:
    """Tell what `run` would do; no file is written and no engine asked."""
    unwritten: dict[tuple[str, str], Catalogue] = {}
    report = sync(project, sources, to, progress, unwritten)
    if drafting is None:
        return report
    engines = engines_of(project, drafting.engines)
    estimates = estimate(project, unwritten, engines, redraft=drafting.redraft)
    return replace(report, estimates=estimates)


def _with(item: CatalogueReport, known: Mapping[tuple[str, str], DraftReport]) -> CatalogueReport:
    drafts = known.get((item.article, item.language))
    if drafts is None:
        return item
    return replace(
        item,
        leveraged=drafts.leveraged,
        drafted=drafts.drafted,
        undrafted=drafts.undrafted,
        written=item.written or drafts.written,
    )
