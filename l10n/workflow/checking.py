"""Check targets against their sources, and against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.run import check_language
from l10n.checks.unchecked import not_checked
from l10n.frozen import dataclass, field, replace
from l10n.lazy import imported
from l10n.store.articles import Listing
from l10n.store.loading import require_synced
from l10n.store.records.ledger import Part
from l10n.workflow.books import Books
from l10n.workflow.guard import Faults
from l10n.workflow.reading import (
    ArticleLook,
    ReadArticle,
    Shelf,
    read_findings,
    write_findings,
)
from l10n.workflow.repeats import Repeats, pair_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.language.coverage import Area
    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.store.records.ledger import Fact
    from l10n.store.workspace import Workspace
    from l10n.workflow.findings import conventions
else:  # asked only where something changed
    conventions = imported("l10n.workflow.findings", "conventions")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks found, worst first, how many units they looked at, and what failed.

    `catalogues` are those that could be checked.
    `not_checked` lists by language what nothing is known of, and so nothing was said about.
    """

    findings: tuple[Finding, ...]
    checked: int
    not_checked: Mapping[str, tuple[Area, ...]] = field(default_factory=dict)
    failures: tuple[L10nError, ...] = ()
    catalogues: tuple[CatalogueKey, ...] = ()


def check(workspace: Workspace, article: str | None, to: Sequence[str]) -> CheckReport:
    """Check one article, or all, in these languages, or in all of the project.

    What fails is reported and the others go on; when nothing is left, the first failure is raised.
    """
    listing = Listing(dict([workspace.layout.article(article)]), {}) if article else None
    listing = listing or workspace.layout.listing()
    survey = _Survey(workspace, workspace.languages(to), listing.problems.values())
    for name, path in listing.articles.items():
        with survey.faults.apart(name):
            survey.look_at(name, path)
    return survey.report()


class _Survey:
    """What was found in the articles looked at so far, and what failed."""

    def __init__(
        self, workspace: Workspace, languages: Sequence[str], known: Iterable[L10nError]
    ) -> None:
        self.faults = Faults(known)
        self._workspace = workspace
        self._books = Books(workspace)
        self._shelf = Shelf(workspace, self._books)
        self._languages = languages
        self._findings: list[Finding] = []
        self._checked = 0
        self._catalogues: list[CatalogueKey] = []
        self._repeats = {language: Repeats() for language in languages}

    def look_at(self, name: str, path: Path) -> None:
        """Check an article in every language; one that fails costs no other."""
        reading = ArticleLook(self._workspace, self._books, name, path)
        of_source = reading.known_source(Part.CHECK)
        known = {tag: reading.known(tag, Part.CHECK) for tag in self._languages}
        if of_source is None or None in known.values():
            article = reading.article
            require_synced(article.source, article.template)
        if of_source is None:
            of_source = write_findings(reading.article.source_findings(self._shelf.glossary))
            reading.note_source({Part.CHECK: of_source})
        self._findings += read_findings(of_source)
        for language, fact in known.items():
            with self.faults.apart(f"{name} {language}"):
                self._take(name, language, fact or self._check(reading, language))
                self._catalogues.append(reading.key(language))

    def _check(self, reading: ArticleLook, language: str) -> Fact:
        looks = reading.look(language)
        fact = reading.article.checked(language, self._shelf.glossary)
        reading.note(language, looks, {Part.CHECK: fact})
        return fact

    def _take(self, name: str, language: str, fact: Fact) -> None:
        findings, count, pairs = fact
        self._findings += read_findings(findings)
        self._checked += count
        self._repeats[language].add(name, pairs)

    def report(self) -> CheckReport:
        """Compare the articles with each other, and tell all; raise where all failed."""
        repeats = {tag: said for tag, said in self._repeats.items() if said.articles}
        if self.faults.found and not repeats:
            raise self.faults.found[0]
        for language, said in repeats.items():
            with self.faults.apart(language):
                self._findings += self._compared(language, said)
        self._books.save()
        worst_first = sorted(self._findings, key=lambda f: f.severity.rank)
        unknown = not_checked(self._languages)
        found, catalogues = tuple(worst_first), tuple(self._catalogues)
        return CheckReport(found, self._checked, unknown, self.faults.found, catalogues)

    def _compared(self, language: str, said: Repeats) -> list[Finding]:
        """Say which texts of a language contradict each other, from the ledger if it knows."""
        fact = self._books.compared(language, said.digest)
        if fact is None:
            under = conventions(self._workspace, language, self._shelf.glossary)
            pairs = [
                pair
                for name, wanted in said.doubtful().items()
                for pair in self._article(name).pairs(language, self._shelf.glossary)
                if pair_key(pair) in wanted
            ]
            found = check_language(pairs, under)
            fact = write_findings(tuple(replace(f, language=language) for f in found))
            self._books.note_compared(language, said.digest, fact)
        return read_findings(fact)

    def _article(self, name: str) -> ReadArticle:
        return ReadArticle.load(self._workspace, name)
