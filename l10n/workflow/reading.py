"""An article as it was read once, and what is found out of it for whoever asks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from l10n.catalogue.codec import read, units_of
from l10n.errors import SourceChanged
from l10n.frozen import fields_of
from l10n.lazy import imported
from l10n.model.finding import Finding, Severity
from l10n.model.key import CatalogueKey
from l10n.store.clock import saved_at
from l10n.store.loading import load_catalogue, load_glossary, load_template, require_synced
from l10n.store.records.waits import load_waits
from l10n.store.sources import findings_of, load_source
from l10n.workflow.queue import Spot, spots
from l10n.workflow.standing import Moment, stand, write_standing

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from l10n.checks.pair import Pair
    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.model.lore import Lore
    from l10n.model.unit import Unit
    from l10n.store.loading import Parse
    from l10n.store.records.ledger import Fact, LedgerEntry, Looks, Part
    from l10n.store.records.waits import Wait
    from l10n.store.sources import Source
    from l10n.store.workspace import Workspace
    from l10n.workflow.books import Books
    from l10n.workflow.findings import check_pairs, conventions, judged
    from l10n.workflow.repeats import write_pairs
    from l10n.workflow.standing import CatalogueStanding
else:  # asked only where something changed
    check_pairs = imported("l10n.workflow.findings", "check_pairs")
    conventions = imported("l10n.workflow.findings", "conventions")
    judged = imported("l10n.workflow.findings", "judged")
    write_pairs = imported("l10n.workflow.repeats", "write_pairs")


class Shelf:
    """The glossary of a project, read when somebody needs it, or nobody has read it yet.

    Raises GlossaryProblem for one that is none.
    """

    def __init__(self, workspace: Workspace, books: Books) -> None:
        self._workspace = workspace
        if not books.has_read_terms:
            self.glossary  # noqa: B018 - what is wrong with it is said before anything else
            books.note_terms()

    @cached_property
    def glossary(self) -> Glossary:
        """The terms."""
        return load_glossary(self._workspace.layout)


class ReadArticle:
    """A source, its template and its catalogues, each read once."""

    def __init__(self, workspace: Workspace, source: Source, template: Catalogue) -> None:
        self.source = source
        self.template = template
        self._workspace = workspace
        self._catalogues: dict[str, Catalogue] = {}
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._judged: dict[str, list[Pair]] = {}
        self._units: dict[str, list[Unit]] = {}

    @classmethod
    def synced(cls, workspace: Workspace, source: Source, template: Catalogue) -> ReadArticle:
        """Take an article whose template was just made from its source."""
        article = cls(workspace, source, template)
        article.is_changed = False
        return article

    @classmethod
    def load(
        cls, workspace: Workspace, name: str, lore: Lore | None = None, parse: Parse = read
    ) -> ReadArticle:
        """Read an article of a project; of what its `lore` has, nothing is found out anew."""
        layout = workspace.layout
        template = load_template(layout, name, parse=parse)
        return cls(workspace, load_source(layout, workspace.config, name, lore), template)

    @cached_property
    def is_changed(self) -> bool:
        """Whether the source is another than the template was made from."""
        try:
            require_synced(self.source, self.template)
        except SourceChanged:
            return True
        return False

    @cached_property
    def spots(self) -> list[Spot]:
        """Where the units stand; those of a changed source have only their order."""
        if self.is_changed:
            return [Spot(rank) for rank, _ in enumerate(self.template.units())]
        return spots(self.source)

    def take(self, language: str, catalogue: Catalogue) -> None:
        """Be given a catalogue that somebody has read."""
        self._catalogues[language] = catalogue
        self._findings.pop(language, None)
        self._judged.pop(language, None)
        self._units.pop(language, None)

    def catalogue(self, language: str) -> Catalogue:
        """Return the catalogue in a language."""
        if language not in self._catalogues:
            layout = self._workspace.layout
            self._catalogues[language] = load_catalogue(layout, self.source.name, language)
        return self._catalogues[language]

    def units(self, language: str) -> list[Unit]:
        """Return the units of the article as a catalogue has them, in document order."""
        if language not in self._units:
            self._units[language] = units_of(self.template, self.catalogue(language))
        return self._units[language]

    def findings(self, language: str, glossary: Glossary) -> tuple[Finding, ...]:
        """Return what checks find in a catalogue, worst first."""
        if language not in self._findings:
            key, catalogue = CatalogueKey(self.source.name, language), self.catalogue(language)
            under = conventions(self._workspace, language, glossary)
            pairs = self._pairs(language, glossary)
            self._findings[language] = check_pairs(self._workspace, key, pairs, catalogue, under)
        return self._findings[language]

    def _pairs(self, language: str, glossary: Glossary) -> list[Pair]:
        if language not in self._judged:
            under = conventions(self._workspace, language, glossary)
            units = self.units(language)
            self._judged[language] = judged(self.template, units, under, self.source.name)
        return self._judged[language]

    def source_findings(self, glossary: Glossary) -> tuple[Finding, ...]:
        """Return what an editor should look at in the source."""
        file = self._workspace.layout.relative(self.source.path)
        return findings_of(self.source, file, glossary, self._workspace.config)

    def pairs(self, language: str, glossary: Glossary) -> list[Pair]:
        """Return the pairs that have a target meant for their source."""
        return [pair for pair in self._pairs(language, glossary) if pair.target]

    def stand(
        self,
        language: str,
        glossary: Glossary,
        now: dt.datetime,
        waits: Mapping[str, Wait] | None = None,
    ) -> CatalogueStanding:
        """Tell how a catalogue stands; `waits` are its notes where they were just taken."""
        name, approvals = self.source.name, self._workspace.config.approvals
        noted = waits is not None
        if waits is None:
            waits = load_waits(self._workspace.layout, name, language)
        moment = Moment(language, approvals, saved_at(self.source.path), now, noted)
        return stand(
            self.units(language), self.spots, self.findings(language, glossary), waits, moment
        )

    def checked(self, language: str, glossary: Glossary) -> Fact:
        """Tell what `check` says of a catalogue, in plain values."""
        found = self.findings(language, glossary)
        return [write_findings(found), *write_pairs(self.pairs(language, glossary))]


_FIELDS: Final = fields_of(Finding)


def write_findings(findings: tuple[Finding, ...]) -> Fact:
    """Write findings in plain values."""
    return [[getattr(finding, name) for name in _FIELDS] for finding in findings]


def read_findings(fact: Fact) -> list[Finding]:
    """Read what `write_findings` wrote."""
    return [_finding(fields) for fields in fact]


def _finding(fields: Sequence[Any]) -> Finding:
    code, severity, message, article, language, unit, source_span, target_span, *place = fields
    spans = _span(source_span), _span(target_span)
    return Finding(code, Severity(severity), message, article, language, unit, *spans, *place)


def _span(value: list[int] | None) -> tuple[int, int] | None:
    return (value[0], value[1]) if value else None


class ArticleLook:
    """One look at an article: what the ledger knows of it, else what is read and noted."""

    def __init__(self, workspace: Workspace, books: Books, name: str, path: Path) -> None:
        self.name = name
        self.path = path
        self._workspace = workspace
        self._books = books
        self._looks: Looks = {}
        self._known = books.article(name, path)

    def known(self, language: str, part: Part) -> Fact:
        """Return what the ledger knows of a catalogue; None where it knows nothing."""
        found = self._books.catalogue(self.key(language), self._known) if self._known else None
        return found.fact(part) if found else None

    def known_source(self, part: Part) -> Fact:
        """Return what the ledger knows of the article itself."""
        return self._known.fact(part) if self._known else None

    def key(self, language: str) -> CatalogueKey:
        """Name a catalogue of the article."""
        return CatalogueKey(self.name, language)

    @cached_property
    def article(self) -> ReadArticle:
        """The article, read now."""
        self._looks = self._books.looks(self._books.article_files(self.name, self.path))
        return ReadArticle.load(self._workspace, self.name)

    def look(self, language: str) -> Looks:
        """Look at the files of a catalogue before they are read."""
        files = self._books.catalogue_files(self.key(language))
        looks = self._books.looks(files)
        return looks | dict.fromkeys(files[-1:])

    def note_source(self, facts: Mapping[Part, Fact]) -> LedgerEntry | None:
        """Note what was found out of the article."""
        if self._known is None or facts:
            self._known = self._books.note_article(self.name, self._looks, facts)
        return self._known

    def note(self, language: str, looks: Looks, facts: Mapping[Part, Fact]) -> None:
        """Note what was found out of a catalogue, unless its files changed since that look."""
        if known := self.note_source({}):
            self._books.note_catalogue(self.key(language), known, looks, facts)


def standing_fact(standing: CatalogueStanding, most: int) -> Fact:
    """Write a standing with its most urgent units; None for one that will not hold."""
    return write_standing(standing.first(most)) if standing.firm else None


_UNITS: Final = 2000
_FEWEST: Final = 5


def units_kept(catalogues: int) -> int:
    """Tell how many waiting units the ledger keeps of each catalogue: many where few are."""
    return max(_FEWEST, _UNITS // max(1, catalogues))
