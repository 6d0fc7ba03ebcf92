"""The main job: read what is new or changed, bring the catalogues along, draft what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.frozen import dataclass, replace
from l10n.glossary import NO_TERMS
from l10n.lazy import imported
from l10n.model.key import CatalogueKey
from l10n.store.loading import load_glossary
from l10n.workflow.draft_wishes import EnginesAtHand
from l10n.workflow.keeping import SyncKeeper
from l10n.workflow.recalling import Recall
from l10n.workflow.reuse import Reuse, everything
from l10n.workflow.syncing import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.drafting.engine import Engine
    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.store.at_hand import AtHand
    from l10n.store.loading import Parse
    from l10n.store.workspace import Workspace
    from l10n.workflow.article_sync import CatalogueReport, Synced
    from l10n.workflow.books import AsLeft
    from l10n.workflow.draft_wishes import Drafting
    from l10n.workflow.drafting import DraftReport, Drafts, draft
    from l10n.workflow.engines import chain, engines_of
    from l10n.workflow.estimating import estimate
    from l10n.workflow.fetching import fetch_sources
    from l10n.workflow.outlook import Outlook
    from l10n.workflow.syncing import SyncReport
else:  # asked only where something changed
    draft = imported("l10n.workflow.drafting", "draft")
    estimate = imported("l10n.workflow.estimating", "estimate")
    chain = imported("l10n.workflow.engines", "chain")
    engines_of = imported("l10n.workflow.engines", "engines_of")
    fetch_sources = imported("l10n.workflow.fetching", "fetch_sources")


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What is known to whoever asks: a process that stays, or that has looked at all before.

    `offers` gives the digests of what people translated in a catalogue.
    """

    at_hand: AtHand | None = None
    offers: Callable[[CatalogueKey], str | None] | None = None


NOTHING: Final = Beforehand()


def run(
    workspace: Workspace,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
    beforehand: Beforehand = NOTHING,
) -> SyncReport:
    """Sync, draft unless `drafting` is None, then check.

    Of the sources those that stand on the web are fetched first. What is as the ledger has it is
    neither read nor asked for. An engine that fails is reported, and one of the settings that is
    not here. What is known `beforehand` is not found out again.
    """
    found = engines_of(workspace, drafting.engines) if drafting else EnginesAtHand()
    fetches = fetch_sources(workspace, sources, progress)
    languages, drafts = workspace.languages(to), drafting is not None
    keeper = SyncKeeper(workspace, languages, beforehand.at_hand, drafts=drafts)
    try:
        report = sync(workspace, fetches.names, to, progress, keeper)
        if drafting is not None and report.articles:
            reuse = Reuse(workspace, beforehand.offers or keeper.offers)
            draftsman = _Draftsman(workspace, keeper, found.engines, drafting, reuse)
            report = draftsman.add_to(report, progress)
    finally:
        keeper.save()
    articles = tuple(_counted(item, keeper.outlooks.get(item.key)) for item in report.articles)
    failures = (*fetches.failures, *report.failures, *found.missing, *keeper.faults.found)
    return replace(report, articles=articles, failures=failures)


def _counted(item: CatalogueReport, outlook: Outlook | None) -> CatalogueReport:
    """Say of a catalogue what the checks find; one that failed is left without."""
    if outlook is None or outlook.findings == item.findings:
        return item
    return replace(item, findings=outlook.findings)


class _Draftsman:
    """Who drafts what a sync left without a target."""

    def __init__(
        self,
        workspace: Workspace,
        keeper: SyncKeeper,
        engines: Sequence[Engine],
        how: Drafting,
        reuse: Reuse,
    ) -> None:
        self._workspace = workspace
        self._keeper = keeper
        self._engines = engines
        self._how = how
        self._reuse = reuse
        self._recall = Recall(workspace, (), self._reuse)

    def add_to(self, report: SyncReport, progress: Callable[[str], None]) -> SyncReport:
        """Draft what wants it, and say so."""
        languages = tuple(dict.fromkeys(item.language for item in report.articles))
        self._recall = Recall(self._workspace, languages, self._reuse)
        try:
            drafts = self._drafted([item.key for item in report.articles], progress)
            self._recall.share()
        finally:
            self._recall.close()
        known = {item.key: item for item in drafts.reports}
        for item in drafts.reports:
            self._keeper.drafted(item, asked_nobody=not self._is_spoken(item.language))
        return replace(
            report,
            articles=tuple(self._with(item, known.get(item.key)) for item in report.articles),
            failures=(*report.failures, *self._recall.failures, *drafts.failures),
            warnings=(*report.warnings, *drafts.warnings),
        )

    def _drafted(self, keys: Sequence[CatalogueKey], progress: Callable[[str], None]) -> Drafts:
        order = list(dict.fromkeys(key.language for key in keys))
        wanting = [key for tag in order for key in keys if key.language == tag and self._wants(key)]
        languages = tuple(dict.fromkeys(key.language for key in wanting))
        if self._how.redraft:
            known = everything(self._workspace, languages)
        else:
            known = {tag: self._reuse.targets(tag, self._texts(wanting, tag)) for tag in languages}
        from l10n.workflow.drafting import DraftShelf  # noqa: PLC0415 - only who drafts pays

        glossary = self._keeper.glossary if wanting else NO_TERMS
        recall = self._recall
        recall.look_with(glossary)
        matches = recall.matches if self._workspace.config.matches else None
        shelf = DraftShelf(glossary, known, recall.exact, recall.adapted, matches)
        return draft(self._workspace, wanting, self._engines, self._how, shelf, progress)

    def _texts(self, keys: Sequence[CatalogueKey], language: str) -> set[str]:
        outlooks = (self._keeper.outlooks.get(key) for key in keys if key.language == language)
        return {text for outlook in outlooks if outlook for text in outlook.wanted_keys}

    def _wants(self, key: CatalogueKey) -> bool:
        """Tell whether there is anything to do: a new text, an engine to ask, a target to reuse."""
        outlook = self._keeper.outlooks.get(key)
        anew = self._how.redraft or self._how.adapt
        if anew or outlook is None or not outlook.tried:
            return True
        if not outlook.wanted:
            return False
        reused = self._reuse.has(key.language, outlook.wanted_keys)
        return self._is_spoken(key.language) or reused or self._recall.is_new

    def _is_spoken(self, language: str) -> bool:
        order = chain(self._workspace, language, self._engines, self._how.engines)
        return any(engine.speaks(language) for engine in order)

    def _with(self, item: CatalogueReport, drafts: DraftReport | None) -> CatalogueReport:
        if drafts is not None:
            return replace(
                item,
                leveraged=drafts.leveraged,
                drafted=drafts.drafted,
                undrafted=drafts.undrafted,
                without_draft=drafts.without_draft,
                written=item.written or drafts.written,
            )
        return item


class _Rehearsal:
    """The keeper of a dry run: it knows of nothing, and holds what would be written."""

    writes = False
    parse: Parse = staticmethod(codec.read)

    def __init__(self, workspace: Workspace) -> None:
        self.glossary: Glossary = load_glossary(workspace.layout)
        self.unwritten: dict[CatalogueKey, Catalogue] = {}

    def settled(self, name: str, path: Path) -> Mapping[str, CatalogueReport]:
        """Know of nothing."""
        del name, path
        return {}

    def as_left(self, key: CatalogueKey) -> AsLeft | None:
        """Know of nothing."""
        del key
        return None

    def take(self, synced: Synced) -> None:
        """Hold the catalogues."""
        for language, catalogue in synced.catalogues.items():
            self.unwritten[CatalogueKey(synced.source.name, language)] = catalogue


def rehearse(
    workspace: Workspace,
    sources: Sequence[str],
    to: Sequence[str],
    drafting: Drafting | None,
    progress: Callable[[str], None],
) -> SyncReport:
    """Tell what `run` would do; no file is written and no engine asked."""
    keeper = _Rehearsal(workspace)
    report = sync(workspace, sources, to, progress, keeper)
    if drafting is None:
        return report
    found = engines_of(workspace, drafting.engines)
    estimates = estimate(workspace, keeper.unwritten, found.engines, drafting)
    return replace(report, estimates=estimates, failures=(*report.failures, *found.missing))
