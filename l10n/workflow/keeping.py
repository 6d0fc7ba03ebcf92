"""What a sync remembers of each article, so that the next one need not read it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.drafting.reasons import Reason
from l10n.frozen import dataclass, field
from l10n.lazy import imported
from l10n.model.finding import Severity
from l10n.model.key import CatalogueKey
from l10n.store.clock import utc_now
from l10n.store.records.ledger import Part
from l10n.workflow.article_sync import CatalogueReport
from l10n.workflow.books import Books
from l10n.workflow.guard import Faults
from l10n.workflow.outlook import look_ahead, read_outlook, write_outlook
from l10n.workflow.reading import (
    ArticleLook,
    ReadArticle,
    Shelf,
    standing_fact,
    units_kept,
    write_findings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.store.at_hand import AtHand
    from l10n.store.loading import Parse
    from l10n.store.records.ledger import Fact, Looks
    from l10n.store.records.waits import Wait
    from l10n.store.workspace import Workspace
    from l10n.workflow.article_sync import Synced
    from l10n.workflow.assembling import leave_edition
    from l10n.workflow.books import AsLeft
    from l10n.workflow.drafting import DraftReport
    from l10n.workflow.outlook import Outlook
else:  # asked only for what people finished
    leave_edition = imported("l10n.workflow.assembling", "leave_edition")


@dataclass(frozen=True, slots=True)
class _Notes:
    """What is to be noted of an article: the digests of its files, and what was found out."""

    path: Path
    digests: Looks
    source: dict[Part, Fact] = field(default_factory=dict)
    catalogues: dict[CatalogueKey, dict[Part, Fact]] = field(default_factory=dict)


class SyncKeeper:
    """The keeper of a sync: what the ledger knows, and what is new to it.

    What was found out is noted at the end, when drafts stand in the catalogues too. A check that
    fails is among the `faults`, and its catalogue is not noted.
    """

    writes = True

    def __init__(
        self,
        workspace: Workspace,
        languages: Sequence[str],
        at_hand: AtHand | None = None,
        *,
        drafts: bool,
    ) -> None:
        self.books = Books(workspace)
        self.faults = Faults()
        self.outlooks: dict[CatalogueKey, Outlook] = {}
        self._workspace = workspace
        self._languages = languages
        self._at_hand = at_hand
        self._drafts = drafts
        self._shelf = Shelf(workspace, self.books)
        self._notes: dict[str, _Notes] = {}

    @property
    def glossary(self) -> Glossary:
        """The terms of the project."""
        return self._shelf.glossary

    @property
    def parse(self) -> Parse:
        """Reads a catalogue; a process that stays has at hand what it read before."""
        return self._at_hand.catalogue if self._at_hand else codec.read

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return self._workspace.articles()

    def settled(self, name: str, path: Path) -> dict[str, CatalogueReport]:
        """Return what is to be said of the catalogues that are as they were, by language."""
        reading = ArticleLook(self._workspace, self.books, name, path)
        found: dict[str, CatalogueReport] = {}
        for language in self._languages:
            if fact := reading.known(language, Part.SYNC):
                key, outlook = reading.key(language), read_outlook(fact)
                self.outlooks[key] = outlook
                found[language] = _unchanged(key, outlook, drafts=self._drafts)
        return found

    def as_left(self, key: CatalogueKey) -> AsLeft | None:
        """Return how the last sync left a catalogue; None where that is not known."""
        return self.books.as_left(key)

    def offers(self, key: CatalogueKey) -> str | None:
        """Return the digests of what people translated in a catalogue, None where not known."""
        outlook = self.outlooks.get(key)
        return outlook.offers if outlook else self.books.offers(key)

    def take(self, synced: Synced) -> None:
        """Check an article that was brought along, and find out what is to be noted of it."""
        article = ReadArticle.synced(self._workspace, synced.source, synced.template)
        notes = _Notes(synced.source.path, dict(synced.digests))
        if synced.found is not None:
            notes.source[Part.CHECK] = write_findings(synced.found)
        self._notes[synced.source.name] = notes
        for language, catalogue in synced.catalogues.items():
            key = CatalogueKey(synced.source.name, language)
            article.take(language, catalogue)
            self._hold(key, catalogue, synced.digests)
            with self.faults.apart(str(key)):
                facts = self._facts(article, key, synced.waits[language])
                if _is_plain(synced.reports[language]) and not synced.odd:
                    notes.catalogues[key] = facts
                if synced.found is None:
                    self._leave(article, key, synced.digests)

    def _leave(self, article: ReadArticle, key: CatalogueKey, digests: Mapping[str, str]) -> None:
        """Leave an edition of what people finished and is sound: who exports it has it at hand.

        Of a source that changed the next version may come in a moment.
        """
        if Severity.ERROR in self.outlooks[key].findings or self.books.terms is None:
            return
        if not all(unit.target for unit in article.units(key.language)):
            return
        files = self.books.article_files(key.article, article.source.path)
        files += self.books.catalogue_files(key)[:1]
        found = [digests.get(file, "") for file in files]
        if all(found):
            read = article.source, article.template, article.catalogue(key.language)
            leave_edition(self._workspace, key, read, [*found, self.books.terms])

    def _hold(self, key: CatalogueKey, catalogue: Catalogue, digests: Mapping[str, str]) -> None:
        """Have a catalogue at hand as it was just written."""
        path = str(self._workspace.layout.catalogue(key.article, key.language))
        if self._at_hand and path in digests:
            self._at_hand.hold(path, digests[path], catalogue)

    def drafted(self, report: DraftReport, *, asked_nobody: bool) -> None:
        """Take in what drafting did to a catalogue."""
        key = report.key
        if report.written:
            with self.faults.apart(str(key)):
                self._again(key)
        foreseen = all(one.reason is not Reason.FAULT for one in report.without_draft)
        if asked_nobody and foreseen and (outlook := self.outlooks.get(key)):
            self.outlooks[key] = outlook.after(report.without_draft)
            if key.article not in self._notes:
                self.books.amend(key, Part.SYNC, write_outlook(self.outlooks[key]))

    def _again(self, key: CatalogueKey) -> None:
        """Read a catalogue into which drafts were written."""
        path = self._workspace.layout.article(key.article)[1]
        files = self.books.catalogue_files(key)
        looks = self.books.looks([*self.books.article_files(key.article, path), *files])
        article = ReadArticle.load(self._workspace, key.article)
        notes = self._notes.setdefault(key.article, _Notes(path, looks))
        was_plain = key in notes.catalogues or key.article not in self._notes
        notes.digests.update({file: looks[file] for file in files})
        facts = self._facts(article, key)
        if was_plain and not article.is_changed:
            notes.catalogues[key] = facts

    def _facts(
        self, article: ReadArticle, key: CatalogueKey, waits: Mapping[str, Wait] | None = None
    ) -> dict[Part, Fact]:
        """Find out of a catalogue what each job says of it."""
        language, approvals = key.language, self._workspace.config.approvals
        catalogue = article.catalogue(language)
        units, about = article.units(language), (language, approvals)
        self.outlooks[key] = look_ahead(units, article.template, catalogue, about)
        found = article.findings(language, self.glossary)
        self.outlooks[key] = self.outlooks[key].with_findings(found)
        standing = article.stand(language, self.glossary, utc_now(), waits)
        kept = units_kept(len(self._workspace.config.targets) * len(self._names))
        return {
            Part.STATUS: standing_fact(standing, kept),
            Part.CHECK: article.checked(language, self.glossary),
        }

    def save(self) -> None:
        """Note what was found out, and write the ledger."""
        for name, notes in self._notes.items():
            self._note(name, notes)
        self._notes.clear()
        self.books.save(self._names)

    def _note(self, name: str, notes: _Notes) -> None:
        files = self.books.article_files(name, notes.path)
        article = self.books.note_article(name, _chosen(files, notes.digests), notes.source)
        for key, facts in notes.catalogues.items():
            *files, _, _ = self.books.catalogue_files(key)
            looks = _chosen(files, notes.digests)
            own = dict.fromkeys(self.books.catalogue_files(key)[len(files) :])
            if article and None not in looks.values():
                whole = {Part.SYNC: write_outlook(self.outlooks[key]), **facts}
                self.books.note_catalogue(key, article, looks | own, whole)


def _chosen(files: Iterable[str], looks: Looks) -> Looks:
    return {file: looks.get(file) for file in files}


def _is_plain(report: CatalogueReport) -> bool:
    """Tell whether the next sync has nothing to say of a catalogue that this one brought along."""
    heard = report.decided or report.overtaken or report.unclear
    return not (heard or report.restored or report.conflicts or report.undecided)


def _unchanged(key: CatalogueKey, outlook: Outlook, *, drafts: bool) -> CatalogueReport:
    """Say of a catalogue what was found out; also what has no draft, where any would be made."""
    told = drafts and outlook.tried
    return CatalogueReport(
        article=key.article,
        language=key.language,
        new=0,
        kept=outlook.kept,
        edited={},
        moved=0,
        removed=0,
        undrafted=outlook.undrafted if told else {},
        without_draft=outlook.without_draft if told else (),
        strangers=outlook.strangers,
        findings=outlook.findings,
    )
