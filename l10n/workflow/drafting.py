"""Fill what is untranslated: first from the project's own targets, then by engines."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import draft_digest
from l10n.checks.run import check_pair
from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import NO_SCENE
from l10n.drafting.ladder import Drafted, Ladder, Undrafted, Wish
from l10n.drafting.patience import once_each
from l10n.drafting.purse import Purse
from l10n.drafting.reasons import Reason
from l10n.errors import InternalProblem
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.catalogue import units_of
from l10n.model.finding import Severity
from l10n.model.key import CatalogueKey
from l10n.model.unit import Draft
from l10n.store.clock import now, today, utc_minute
from l10n.store.engine_settings import drafting_of
from l10n.store.loading import files_of, load_catalogue, load_template
from l10n.store.records.journal import JournalFile
from l10n.store.storage import locked, transact
from l10n.workflow.engine_setup import prices
from l10n.workflow.engines import chain
from l10n.workflow.findings import conventions
from l10n.workflow.guard import Faults
from l10n.workflow.outlook import WithoutDraft
from l10n.workflow.pace import Progress, Pulse
from l10n.workflow.protecting import protect, sights
from l10n.workflow.reuse import is_emptied, wants
from l10n.workflow.scenes import NO_HOUSE, House, Scenery, is_to_adapt, terms_of
from l10n.workflow.withholding import counted, withheld_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from l10n.checks.pair import Conventions
    from l10n.drafting.engine import Engine, Sample, Scene
    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace
    from l10n.workflow.draft_wishes import Drafting
    from l10n.workflow.reuse import Reused

MEMORY: Final = "memory"
"""How a draft is signed that a person of this project wrote: `memory:ARTICLE`."""

_NO_TOKEN: Final = compiled(r"[^A-Za-z0-9._-]")


@dataclass(frozen=True, slots=True)
class DraftReport:
    """What drafting did to one catalogue, in numbers of segments.

    `asked` and `characters` are what engines were asked, or, in a dry run, would be; `requests`
    is how often, and `cost` what that comes to in `currency`, None where the price is not known.
    Of `undrafted`, `without_draft` says which and why.
    """

    article: str
    language: str
    leveraged: int = 0
    drafted: int = 0
    undrafted: Mapping[str, int] = field(default_factory=dict)
    without_draft: tuple[WithoutDraft, ...] = ()
    asked: int = 0
    characters: int = 0
    engine: str = ""
    requests: int = 0
    cost: float | None = None
    currency: str = ""
    written: bool = False
    faults: tuple[InternalProblem, ...] = ()

    @property
    def key(self) -> CatalogueKey:
        """Which catalogue it is."""
        return CatalogueKey(self.article, self.language)


@dataclass(frozen=True, slots=True)
class Drafts:
    """What drafting did: a report for each catalogue, the engines that failed, what was odd."""

    reports: tuple[DraftReport, ...] = ()
    failures: tuple[L10nError, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftShelf:
    """What may be drafted with: targets of people by folded source, and the glossary."""

    glossary: Glossary
    known: Mapping[str, Mapping[str, Reused]]
    houses: dict[str, House] = field(default_factory=dict)

    def house(self, workspace: Workspace, language: str) -> House:
        """Return what people approved in a language, which is read once a run."""
        if language not in self.houses:
            self.houses[language] = House.of(workspace, language)
        return self.houses[language]


def draft(
    workspace: Workspace,
    keys: Sequence[CatalogueKey],
    engines: Sequence[Engine],
    how: Drafting,
    shelf: DraftShelf,
    progress: Callable[[str], None] = lambda _: None,
) -> Drafts:
    """Draft what is untranslated in these catalogues. A target of a person is never touched.

    Engines are asked without a lock; their drafts are written under it, into units that are
    still empty and still say the same. An engine that fails is reported, and leaves the rest to
    the next one. Engines that a person names are asked whatever happened before. No text leaves
    this machine before the end of an embargo on its article.
    """
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    afresh = bool(how.engines)
    purse = Purse(journal, prices(workspace), drafting_of(workspace.config.drafting).budget, today)
    breakers = {
        engine: Breaker(engine, journal, now, afresh=afresh, purse=purse) for engine in engines
    }
    waits = once_each(progress)
    reports: list[DraftReport] = []
    faults = Faults()
    try:
        ladders = {
            tag: Ladder(
                tag,
                [breakers[engine] for engine in chain(workspace, tag, engines, how.engines)],
                judge(conventions(workspace, tag, shelf.glossary)),
                waits=waits,
            )
            for tag in dict.fromkeys(key.language for key in keys)
        }
        for key in _in_order(keys, engines):
            progress(str(key))
            with faults.apart(str(key)):
                job = _DraftJob(workspace, key.article, ladders[key.language], shelf, how, progress)
                reports.append(job.run())
        failures = tuple(problem for breaker in breakers.values() for problem in breaker.report())
    finally:
        journal.close()
        for engine in engines:
            engine.close()
    warnings = [f"drafts are not journalled: {journal.broken}"] if journal.broken else []
    for report in reports:
        for fault in report.faults:
            faults.add(fault)
    return Drafts(tuple(reports), (*failures, *faults.found), tuple(warnings))


def _in_order(keys: Sequence[CatalogueKey], engines: Sequence[Engine]) -> list[CatalogueKey]:
    """Order catalogues: language by language where an engine is asked, then article by article.

    What is seen in an article is the same for all languages.
    """
    spoken = {tag for tag in {key.language for key in keys} if any(e.speaks(tag) for e in engines)}
    asked = [key for key in keys if key.language in spoken]
    languages = list(dict.fromkeys(key.language for key in asked))
    asked.sort(key=lambda key: languages.index(key.language))
    articles = {key.article: place for place, key in enumerate(reversed(keys))}
    others = [key for key in keys if key.language not in spoken]
    return [*asked, *sorted(others, key=lambda key: -articles[key.article])]


class _DraftJob:
    """One catalogue: what it wants, what it gets, and how that is written."""

    def __init__(
        self,
        workspace: Workspace,
        name: str,
        ladder: Ladder,
        shelf: DraftShelf,
        how: Drafting,
        progress: Callable[[str], None],
    ) -> None:
        self._project = workspace
        self._name = name
        self._ladder = ladder
        self._language = ladder.language
        self._shelf = shelf
        self._how = how
        self._says = Progress(progress, f"{name} {ladder.language}", ladder)
        self._writes = Pulse()
        self._written = False

    def run(self) -> DraftReport:
        """Draft, and write under the lock what there is, from time to time and at the end."""
        units = self._units()
        wanting = [u for u in units if self._wants(u)]
        before = self._ladder.asked
        reused, drafted, without = self._filled(units, wanting)
        self._write({**reused, **drafted})
        emptied = [u.id for u in units if not self._how.redraft and is_emptied(u)]
        without |= dict.fromkeys(emptied, Undrafted(Reason.EMPTIED))
        return DraftReport(
            self._name,
            self._language,
            leveraged=len(reused),
            drafted=len(drafted),
            undrafted=counted([why.reason for why in without.values()]),
            without_draft=tuple(
                WithoutDraft(u.id, why.reason, why.code, why.message)
                for u in units
                if (why := without.get(u.id))
            ),
            asked=self._ladder.asked - before,
            written=self._written,
            faults=tuple(
                InternalProblem(f"{self._name} {self._language} {i}", why.cause)
                for i, why in without.items()
                if why.cause is not None
            ),
        )

    def _wants(self, unit: Unit) -> bool:
        return wants(unit, self._language, redraft=self._how.redraft) or self._adapts(unit)

    def _adapts(self, unit: Unit) -> bool:
        approvals = self._project.config.approvals
        return self._how.adapt and is_to_adapt(unit, self._language, approvals)

    def _units(self) -> list[Unit]:
        template = load_template(self._project.layout, self._name)
        self._catalogue = load_catalogue(self._project.layout, self._name, self._language)
        return list(units_of(template, self._catalogue))

    def _filled(
        self, units: Sequence[Unit], wanting: Sequence[Unit]
    ) -> tuple[dict[str, Unit], dict[str, Unit], dict[str, Undrafted]]:
        """Fill from the project's own targets, then by engines: those last that failed before."""
        reused: dict[str, Unit] = {}
        wishes: dict[str, Wish] = {}
        without: dict[str, Undrafted] = {}
        under = conventions(self._project, self._language, self._shelf.glossary)
        seen = sights(tuple(unit.source for unit in wanting), self._shelf.glossary)
        around = self._around(units, wanting)
        for unit in wanting:
            if found := self._shelf.known[self._language].get(fold(unit.source)):
                reused[unit.id] = self._signed(unit, found.target, _token(found.article))
                continue
            try:
                protected = protect(unit.source, under, seen)
                changes = self._adapts(unit)
                wishes[unit.id] = Wish(unit.source, protected, *around(unit), changes=changes)
            except Exception as error:  # noqa: BLE001 - one segment's fault is no other's
                without[unit.id] = Undrafted(Reason.FAULT, cause=error)
        drafted: dict[str, Unit] = {}
        by_id = {unit.id: unit for unit in wanting}
        for i, got in self._asked(wishes):
            if isinstance(got, Drafted):
                drafted[i] = self._signed(by_id[i], got.text, got.token)
            elif not by_id[i].target:
                without[i] = got
            self._says.one(len(wishes))
            if self._writes.is_due():
                self._write({**reused, **drafted})
        return reused, drafted, without

    def _around(
        self, units: Sequence[Unit], wanting: Sequence[Unit]
    ) -> Callable[[Unit], tuple[Scene, Sample | None]]:
        """Look around the units where an engine of the language would use that."""
        engines = [breaker.engine for breaker in self._ladder.breakers]
        engines = [engine for engine in engines if engine.speaks(self._language)]
        if not any(engine.limits.by_entry for engine in engines):
            return lambda _: (NO_SCENE, None)
        config = self._project.config
        scenery = Scenery(self._catalogue, units, self._language, config.approvals)
        most, house = 0, NO_HOUSE
        if any(engine.limits.heeds for engine in engines):
            most = drafting_of(config.drafting).of(self._language).examples
            house = self._shelf.house(self._project, self._language) if most else NO_HOUSE
        sources = [unit.source for unit in units]
        terms = terms_of(sources, self._shelf.glossary, self._language)
        scenes = scenery.scenes(wanting, terms, house, most)
        return lambda unit: (scenes[unit.id], scenery.previous(unit))

    def _asked(self, wishes: Mapping[str, Wish]) -> Iterator[tuple[str, Drafted | Undrafted]]:
        """Give each unit with what engines made of it; those that failed before come last."""
        engines = [breaker.engine for breaker in self._ladder.breakers] if wishes else []
        ladder = replace(self._ladder, withheld=withheld_from(self._project, self._name, engines))
        order = sorted(wishes, key=lambda i: ladder.failed_before(wishes[i]))
        for number, got in ladder.drafts([wishes[i] for i in order]):
            yield order[number], got

    def _signed(self, unit: Unit, target: str, token: str) -> Unit:
        mark = Draft(token, utc_minute(), draft_digest(target, self._language))
        return replace(unit, target=target, fuzzy=True, previous=None, draft=mark)

    def _write(self, drafts: Mapping[str, Unit]) -> None:
        """Write drafts into the units that still want them: others may have worked meanwhile."""
        if not drafts:
            return
        layout = self._project.layout
        path = layout.catalogue(self._name, self._language)
        _, source = layout.article(self._name)

        def filled(files: Transaction) -> bool:
            catalogue = load_catalogue(layout, self._name, self._language, read=files.read)
            now = {slot.unit.id: slot.unit for slot in catalogue.units()}
            change = {
                i: replace(now[i], target=unit.target, fuzzy=True, previous=None, draft=unit.draft)
                for i, unit in drafts.items()
                if i in now
                and now[i].source == unit.source
                and now[i].target != unit.target
                and self._wants(now[i])
            }
            after = catalogue.map_units(change)
            return bool(files.write(files_of(layout, path, catalogue, after, source)))

        with locked(layout.lock):
            self._written = transact(layout.root, filled) or self._written
        for breaker in self._ladder.breakers[:1]:
            marks = (unit for unit in drafts.values() if unit.draft)
            breaker.journal.put_drafts({u.draft.digest: u.target for u in marks if u.draft})


def _token(article: str) -> str:
    """Name the article that a draft was taken from, in the letters that a mark is made of."""
    plain = unicodedata.normalize("NFKD", article).encode("ascii", "ignore").decode("ascii")
    return f"{MEMORY}:{_NO_TOKEN.sub('-', plain)}"[:26]


_LEFT_TO_REVIEWERS: Final = frozenset(
    [
        "doubled-space",
        "doubled-stop",
        "term-missing",
        "typography-inverted",
        "typography-quotes",
        "typography-space",
    ]
)
"""Findings of wording and typography: a draft with one is still a better start than none."""


def judge(under: Conventions) -> Callable[[str, str], Finding | None]:
    """Refuse a draft for the worst that a check finds in it and a reader would."""

    def refusal(source: str, target: str) -> Finding | None:
        found = check_pair(source, target, under)
        grave = [
            f for f in found if f.severity is not Severity.NOTE and f.code not in _LEFT_TO_REVIEWERS
        ]
        return min(grave, key=lambda f: f.severity is not Severity.ERROR, default=None)

    return refusal
