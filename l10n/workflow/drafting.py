"""Fill what is untranslated: first from the project's own targets, then by engines."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import draft_digest
from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import NO_SCENE
from l10n.drafting.halting import Halt
from l10n.drafting.ladder import Drafted, Ladder, Undrafted, Wish, drafts_together
from l10n.drafting.patience import once_each
from l10n.drafting.reasons import Reason
from l10n.errors import InternalProblem
from l10n.frozen import dataclass, field, replace
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.catalogue import units_of
from l10n.model.key import CatalogueKey
from l10n.model.unit import Draft
from l10n.store.clock import now, utc_minute
from l10n.store.engine_settings import drafting_of
from l10n.store.interrupts import heard
from l10n.store.loading import files_of, load_catalogue, load_template
from l10n.store.records.journal import JournalFile
from l10n.store.storage import transact, working
from l10n.workflow.draft_refusals import judge
from l10n.workflow.engine_setup import purse_of
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

    from l10n.drafting.engine import Engine, Sample, Scene
    from l10n.drafting.purse import Purse
    from l10n.errors import L10nError
    from l10n.glossary import Glossary
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
    """What may be drafted with: targets of people by folded source, and the glossary.

    `recall` is asked for the target of a text in a language where no person of here has one, and
    then `adapt` for one that is made from the target of a text like it. `matches` says in lines
    what is like a text, where translators want to see that.
    """

    glossary: Glossary
    known: Mapping[str, Mapping[str, Reused]]
    recall: Callable[[str, str], Reused | None] = lambda _text, _language: None
    adapt: Callable[[str, str], Reused | None] = lambda _text, _language: None
    matches: Callable[[str, str], tuple[str, ...]] | None = None
    houses: dict[str, House] = field(default_factory=dict)

    def house(self, workspace: Workspace, language: str) -> House:
        """Return what people approved in a language, which is read once a run."""
        if language not in self.houses:
            self.houses[language] = House.of(workspace, language)
        return self.houses[language]

    def target(self, source: str, language: str) -> Reused | None:
        """Return what may stand for a text: what people wrote for it, or for one like it."""
        found = self.known[language].get(fold(source)) or self.recall(source, language)
        return found or self.adapt(source, language)


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
    this machine before the end of an embargo on its article. A Ctrl-C has what is under way
    arrive, be kept and be written before it ends the run.
    """
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    afresh = bool(how.engines)
    purse = purse_of(workspace, journal)
    breakers = {
        engine: Breaker(engine, journal, now, afresh=afresh, purse=purse) for engine in engines
    }
    waits, halt = once_each(progress), Halt(progress)
    reports: list[DraftReport] = []
    faults = Faults()
    with heard(halt.want), _let_go(journal, purse, engines):
        ladders = {
            tag: Ladder(
                tag,
                [breakers[engine] for engine in chain(workspace, tag, engines, how.engines)],
                judge(conventions(workspace, tag, shelf.glossary)),
                waits=waits,
                halt=halt,
            )
            for tag in dict.fromkeys(key.language for key in keys)
        }
        for group in _by_article(keys):
            if halt.wanted:
                break
            jobs = [
                _DraftJob(workspace, key.article, ladders[key.language], shelf, how, progress)
                for key in group
            ]
            reports += _done(jobs, faults, progress)
        failures = tuple(problem for breaker in breakers.values() for problem in breaker.report())
    warnings = [f"drafts are not journalled: {journal.broken}"] if journal.broken else []
    for report in reports:
        for fault in report.faults:
            faults.add(fault)
    return Drafts(tuple(reports), (*failures, *faults.found), tuple(warnings))


@contextmanager
def _let_go(journal: JournalFile, purse: Purse, engines: Sequence[Engine]) -> Iterator[None]:
    """Note what was spent, and close what a run has open, however it ends."""
    try:
        yield
    finally:
        purse.save()
        journal.close()
        for engine in engines:
            engine.close()


def _by_article(keys: Sequence[CatalogueKey]) -> list[list[CatalogueKey]]:
    """Group catalogues by their article: what is seen in it is the same for all languages.

    All its languages are drafted at a time, so that none waits for another.
    """
    groups: dict[str, list[CatalogueKey]] = {}
    for key in keys:
        groups.setdefault(key.article, []).append(key)
    return list(groups.values())


def _done(
    jobs: Sequence[_DraftJob], faults: Faults, progress: Callable[[str], None]
) -> list[DraftReport]:
    """Do the jobs of an article; one that fails is among the faults, and the others go on."""
    begun: list[_DraftJob] = []
    for job in jobs:
        progress(job.key)
        with faults.apart(job.key):
            job.begin()
            begun.append(job)
    failed: set[int] = set()
    for part, number, got in drafts_together([(job.ladder, job.wishes) for job in begun]):
        if part not in failed:
            failed.add(part)
            with faults.apart(begun[part].key):
                begun[part].take(number, got)
                failed.discard(part)
    reports: list[DraftReport] = []
    for part, job in enumerate(begun):
        with faults.apart(job.key):
            if part not in failed:
                reports.append(job.report())
    return reports


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
        self.key = f"{name} {ladder.language}"
        self.ladder = ladder
        self.wishes: list[Wish] = []
        self._project = workspace
        self._name = name
        self._language = ladder.language
        self._shelf = shelf
        self._how = how
        self._says = Progress(progress, self.key, ladder)
        self._writes = Pulse()
        self._written = False
        self._taken = 0
        self._kept = 0
        self._units: dict[str, Unit] = {}
        self._asked: list[str] = []
        self._reused: dict[str, Unit] = {}
        self._matches: dict[str, tuple[str, ...]] = {}
        self._drafted: dict[str, Unit] = {}
        self._without: dict[str, Undrafted] = {}

    def begin(self) -> None:
        """Fill from the project's own targets; what is left are wishes, those last that failed."""
        self._before = self.ladder.asked
        template = load_template(self._project.layout, self._name)
        self._catalogue = load_catalogue(self._project.layout, self._name, self._language)
        self._units = {unit.id: unit for unit in units_of(template, self._catalogue)}
        wishes = self._wished([unit for unit in self._units.values() if self._wants(unit)])
        engines = [breaker.engine for breaker in self.ladder.breakers] if wishes else []
        withheld = withheld_from(self._project, self._name, engines)
        self.ladder = replace(self.ladder, withheld=withheld)
        self._asked = sorted(wishes, key=lambda i: self.ladder.failed_before(wishes[i]))
        self.wishes = [wishes[i] for i in self._asked]

    def take(self, number: int, got: Drafted | Undrafted) -> None:
        """Take what became of a wish, and write what there is, from time to time and at the end."""
        unit = self._units[self._asked[number]]
        if isinstance(got, Drafted):
            self._drafted[unit.id] = self._signed(unit, got.text, got.token)
        elif not unit.target:
            self._without[unit.id] = got
        self._taken += 1
        self._says.one(len(self.wishes))
        if self._taken == len(self.wishes) or self._writes.is_due():
            self._write()

    def report(self) -> DraftReport:
        """Write what there is, under the lock, and tell of it."""
        self._write()
        units = self._units.values()
        emptied = [u.id for u in units if not self._how.redraft and is_emptied(u)]
        without = self._without | dict.fromkeys(emptied, Undrafted(Reason.EMPTIED))
        return DraftReport(
            self._name,
            self._language,
            leveraged=len(self._reused),
            drafted=len(self._drafted),
            undrafted=counted([why.reason for why in without.values()]),
            without_draft=tuple(
                WithoutDraft(u.id, why.reason, why.code, why.message)
                for u in units
                if (why := without.get(u.id))
            ),
            asked=self.ladder.asked - self._before,
            written=self._written,
            faults=tuple(
                InternalProblem(f"{self.key} {i}", why.cause)
                for i, why in without.items()
                if why.cause is not None
            ),
        )

    def _wants(self, unit: Unit) -> bool:
        return wants(unit, self._language, redraft=self._how.redraft) or self._adapts(unit)

    def _adapts(self, unit: Unit) -> bool:
        approvals = self._project.config.approvals
        return self._how.adapt and is_to_adapt(unit, self._language, approvals)

    def _wished(self, wanting: Sequence[Unit]) -> dict[str, Wish]:
        """Say what engines would be asked for, once the project's own targets are used again."""
        wishes: dict[str, Wish] = {}
        under = conventions(self._project, self._language, self._shelf.glossary)
        seen = sights(tuple(unit.source for unit in wanting), self._shelf.glossary)
        around = self._around(list(self._units.values()), wanting)
        for unit in wanting:
            try:
                if self._shelf.matches:
                    self._matches[unit.id] = self._shelf.matches(unit.source, self._language)
                if found := self._shelf.target(unit.source, self._language):
                    token = _token(found.article)
                    self._reused[unit.id] = self._signed(unit, found.target, token)
                    continue
                protected = protect(unit.source, under, seen)
                changes = self._adapts(unit)
                wishes[unit.id] = Wish(unit.source, protected, *around(unit), changes=changes)
            except Exception as error:  # noqa: BLE001 - one segment's fault is no other's
                self._without[unit.id] = Undrafted(Reason.FAULT, cause=error)
        return wishes

    def _around(
        self, units: Sequence[Unit], wanting: Sequence[Unit]
    ) -> Callable[[Unit], tuple[Scene, Sample | None]]:
        """Look around the units where an engine of the language would use that."""
        engines = [breaker.engine for breaker in self.ladder.breakers]
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

    def _signed(self, unit: Unit, target: str, token: str) -> Unit:
        mark = Draft(token, utc_minute(), draft_digest(target, self._language))
        return replace(unit, target=target, fuzzy=True, previous=None, draft=mark)

    def _write(self) -> None:
        """Write drafts into the units that still want them: others may have worked meanwhile."""
        drafts = {**self._reused, **self._drafted}
        if len(drafts) == self._kept and not any(self._matches.values()):
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
            waiting = {
                i: lines
                for i, lines in self._matches.items()
                if i in now and now[i].source == self._units[i].source and self._wants(now[i])
            }
            after = catalogue.map_units(change).show_matches(waiting)
            return bool(files.write(files_of(layout, path, catalogue, after, source)))

        with working(layout):
            self._written = transact(layout.root, filled) or self._written
        self._kept, self._matches = len(drafts), {}
        for breaker in self.ladder.breakers[:1]:
            marks = (unit for unit in drafts.values() if unit.draft)
            breaker.journal.put_drafts({u.draft.digest: u.target for u in marks if u.draft})


def _token(article: str) -> str:
    """Name the article that a draft was taken from, in the letters that a mark is made of."""
    plain = unicodedata.normalize("NFKD", article).encode("ascii", "ignore").decode("ascii")
    return f"{MEMORY}:{_NO_TOKEN.sub('-', plain)}"[:26]
