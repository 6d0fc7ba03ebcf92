"""Release editions: every article, language and format that the settings name, as one set.

What did not change costs a look. All that did stands at once, or nothing does; what stood before is
kept, and can be put back.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.documents.formats import write_index
from l10n.errors import Embargoed, Refused, StorageProblem, UsageProblem
from l10n.lazy import imported
from l10n.model.key import CatalogueKey
from l10n.store.files.trees import Trees
from l10n.store.hooks import run_hook
from l10n.store.layout import MANIFEST
from l10n.store.storage import read_present, transact, writing
from l10n.workflow.editions import Request, make
from l10n.workflow.exporting import retracting
from l10n.workflow.guard import Faults
from l10n.workflow.published import INDEX, load_published
from l10n.workflow.settled import Job, Settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from l10n.errors import L10nError
    from l10n.store.workspace import Workspace
    from l10n.workflow.assembling import Assembler
    from l10n.workflow.editions import Assembled, Export, Planned
    from l10n.workflow.published import Published, Row
else:  # asked only where an edition is to be made
    Assembler = imported("l10n.workflow.assembling", "Assembler")

_PAGE: Final = "html"
_NO_SOURCE: Final = "bring the sources back, or take build/ away"


@dataclass(frozen=True, slots=True)
class EditionFate:
    """What became of an edition: where it stands and whether it was `written`, or what forbids it.

    `is_refused` where the answer is no, `waits` where it is no before some hour, rather than that
    something failed.
    """

    key: CatalogueKey
    made_as: str
    path: Path | None = None
    written: bool = False
    problem: str = ""
    is_refused: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Released:
    """What a release is made of: editions made, those `settled` as they stood, what failed.

    `waiting` are articles under an embargo, `gone` the editions of those that left the sources.
    `number` is that of the release which stands now, `is_new` whether this one made it. `failed`
    says of which article what failed, `fates` of each edition that was asked for what became of it.
    """

    number: int
    is_new: bool
    made: tuple[Export, ...] = ()
    settled: int = 0
    waiting: tuple[str, ...] = ()
    gone: tuple[Row, ...] = ()
    failures: tuple[L10nError, ...] = ()
    failed: Mapping[str, tuple[L10nError, ...]] = field(default_factory=dict)
    fates: tuple[EditionFate, ...] = ()


def release(
    workspace: Workspace,
    languages: Sequence[str] = (),
    *,
    articles: Sequence[str] = (),
    dry_run: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Released:
    """Make every edition that changed, of these articles or of all, and let all stand at once.

    An edition that cannot be made is a failure; its last good one stands, and the others go on.
    """
    problems = () if articles else workspace.problems()
    run = _Run(workspace, workspace.languages(languages), Faults(problems))
    for article in articles or workspace.articles():
        progress(article)
        run.article(article)
    run.leave()
    return run.finish(dry_run=dry_run)


def roll_back(workspace: Workspace) -> int:
    """Put the editions back that stood before the last release; return its number.

    Raises UsageProblem where nothing is kept that is older.
    """
    with writing(workspace.layout):
        if not Trees.of(workspace.layout).roll_back():
            raise UsageProblem("--rollback", "no older release is kept", "export again instead")
        return load_published(workspace).number


@dataclass(slots=True)
class _Run:
    """A release on its way."""

    workspace: Workspace
    languages: Sequence[str]
    faults: Faults
    settled: int = 0
    jobs: list[Job] = field(default_factory=list)
    fates: dict[Job, EditionFate] = field(default_factory=dict)
    planned: list[tuple[Job | None, Assembled, Planned]] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    gone: tuple[Row, ...] = ()
    failed: dict[str, tuple[L10nError, ...]] = field(default_factory=dict)
    published: Published = field(init=False)
    known: Settled = field(init=False)

    def __post_init__(self) -> None:
        self.published = load_published(self.workspace)
        self.known = Settled(self.workspace, self.published)

    def article(self, name: str) -> None:
        """Plan the editions of an article that are not as they stood, and note what fails."""
        before = len(self.faults.found)
        self._plan(name)
        if failed := self.faults.found[before:]:
            self.failed[name] = failed

    def _plan(self, name: str) -> None:
        jobs = list(self._jobs(name))
        self.jobs += jobs
        shown = self.published.languages(name)
        if all(self.known.holds(job, shown) for job in jobs):
            self.settled += len(jobs)
            self.fates |= {job: self._standing(job) for job in jobs}
            return
        for job in jobs:
            self.known.begin(job)
        assembler = Assembler(self.workspace)
        made = {job: one for job in jobs if (one := self._made(job, assembler))}
        for one in made.values():
            self.published = self.published.named(one.edition)
        shown |= {job.key.language for job in made if job.made_as == _PAGE}
        for job, one in made.items():
            with self._apart(job):
                planned = one.plan(self.published, read_present, shown)
                self.planned.append((job, one, planned))
        self._others(name, {planned.place.manifest for _, _, planned in self.planned})

    def _jobs(self, name: str) -> Iterator[Job]:
        for language in self.languages:
            for made_as in self.workspace.config.exporting(language).formats:
                yield Job(CatalogueKey(name, language), made_as)

    def _standing(self, job: Job) -> EditionFate:
        """Say where an edition stands that nothing is to be written of."""
        source = self.workspace.layout.article(job.key.article)[1].name
        path = self.published.place(job.key.article, job.key.language, job.made_as, source)
        return EditionFate(job.key, job.made_as, path)

    @contextmanager
    def _apart(self, job: Job) -> Iterator[None]:
        """Keep what an edition fails of from the others, and as its fate."""
        faults = Faults()
        with faults.apart(f"{job.key} {job.made_as}"):
            yield
        for error in faults.found:
            self.faults.add(error)
            self.fates[job] = _forbidden(job, error)

    def _made(self, job: Job, assembler: Assembler) -> Assembled | None:
        name, language = job.key.article, job.key.language
        request = Request(name, language, job.made_as)
        with self._apart(job):
            try:
                return make(self.workspace, request, assembler=assembler)
            except Embargoed as error:
                self.waiting += [name] if name not in self.waiting else []
                self.fates[job] = replace(_forbidden(job, error), waits=True)
        return None

    def _others(self, name: str, taken: set[Path]) -> None:
        """Plan editions that nobody asked for, and that print what was withdrawn."""
        mine = [planned for _, _, planned in self.planned if planned.edition.article == name]
        for path in self.published.manifests(name) if mine else ():
            if path in taken:
                continue
            with self.faults.apart(f"{self.workspace.layout.relative(path)} may be outdated"):
                if request := retracting(path, mine[0].edition, dry_run=False):
                    one = make(self.workspace, request)
                    planned = one.plan(self.published, read_present)
                    self.planned.append((None, one, planned))

    def leave(self) -> None:
        """Plan to take away the editions of articles that left the sources.

        Not where none is there at all, or some file cannot be told: what is missing may come back.
        """
        listing = self.workspace.layout.listing()
        gone = self.published.of_others(listing.articles)
        if gone and not listing.articles:
            what = f"no source is there, and {len(gone)} editions stand"
            self.faults.add(StorageProblem(self.workspace.layout.sources, what, _NO_SOURCE))
        elif not listing.problems:
            self.gone = gone

    def finish(self, *, dry_run: bool) -> Released:
        """Write what differs as one set, unless nothing does or is to be."""
        differing = [planned for _, _, planned in self.planned if planned.differs]
        number = self.published.number
        if dry_run:
            exports = tuple(planned.export(written=planned.differs) for planned in differing)
            return self._told(number, exports, is_new=False)
        if differing or self.gone or self._index_differs():
            self._write()
            differing = [planned for _, _, planned in self.planned if planned.differs]
        self._note()
        made = tuple(planned.export(written=True) for planned in differing)
        is_new = self.published.number != number
        if is_new and (command := self.workspace.config.export.after):
            with self.faults.apart("after"):
                said = "".join(f"{planned.place.path}\n" for planned in differing)
                run_hook(command, self.workspace.root, said)
        return self._told(self.published.number, made, is_new=is_new)

    def _told(self, number: int, made: tuple[Export, ...], *, is_new: bool) -> Released:
        fates = self.fates | {
            job: EditionFate(job.key, job.made_as, planned.place.path, planned.differs)
            for job, _, planned in self.planned
            if job is not None
        }
        return Released(
            number,
            is_new,
            made,
            self.settled,
            tuple(self.waiting),
            self.gone,
            self.faults.found,
            self.failed,
            tuple(fates[job] for job in self.jobs if job in fates),
        )

    def _write(self) -> None:
        """Put the set in its place; what another export wrote meanwhile is looked at again."""
        layout = self.workspace.layout
        with writing(layout):
            trees = Trees.of(layout)
            now = load_published(self.workspace)
            self.planned = [
                (job, one, planned if _is_as_found(planned) else one.plan(now, read_present))
                for job, one, planned in self.planned
            ]
            trees.begin()
            try:
                self._put(trees, now)
            finally:
                trees.discard()

    def _put(self, trees: Trees, now: Published) -> None:
        rows = [planned.row(now) for _, _, planned in self.planned]
        standing = now.following(self.published).with_rows(rows, trees.number)
        self.published = standing.without(self.gone)
        files = self.published.account()
        for _, _, planned in self.planned:
            files |= planned.files if planned.differs else {}
        inside = self.workspace.layout.editions
        own = {path: data for path, data in files.items() if not path.is_relative_to(inside)}
        for path, data in files.items():
            if path not in own:
                trees.put(path.relative_to(inside), data)
        trees.put(inside.relative_to(inside) / INDEX, self._index())
        transact(self.workspace.root, lambda written: written.write(own))
        pages = [Path(row.path) for row in self.gone]
        trees.publish([*pages, *(it.with_name(f"{it.name}{MANIFEST}") for it in pages)])

    def _index(self) -> bytes:
        listed = self.published.listed()
        return write_index(self.workspace.config.name, listed)

    def _index_differs(self) -> bool:
        found = read_present(self.workspace.layout.editions / INDEX)
        return bool(self.published.rows) and found != self._index()

    def _note(self) -> None:
        for job, _, planned in self.planned:
            if job is not None:
                self.known.note(job, planned, self.published)
        self.known.save()


def _forbidden(job: Job, error: L10nError) -> EditionFate:
    is_refused = isinstance(error, Refused)
    return EditionFate(job.key, job.made_as, problem=str(error), is_refused=is_refused)


def _is_as_found(planned: Planned) -> bool:
    return planned.place.look(read_present) == planned.found
