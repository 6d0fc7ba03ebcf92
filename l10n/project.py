"""The front door: a project, and everything that can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.model.key import CatalogueKey
from l10n.store.workspace import Workspace
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from l10n.errors import L10nError
    from l10n.model.article import Split
    from l10n.model.edition import Correction, CorrectionState
    from l10n.model.policy import MissingPolicy
    from l10n.model.unit import State, Verdict
    from l10n.store.config import Config
    from l10n.store.layout import Layout
    from l10n.store.records.archive import ArchiveFate
    from l10n.workflow.aligning import Aligned
    from l10n.workflow.archive.wishes import ArchiveStanding
    from l10n.workflow.checking import CheckReport
    from l10n.workflow.correcting import CorrectionList
    from l10n.workflow.draft_report import DraftFates
    from l10n.workflow.engines import EngineState, Probe
    from l10n.workflow.exporting import Export
    from l10n.workflow.fixing import Fixes
    from l10n.workflow.forgetting import ForgetReport
    from l10n.workflow.formatting import Formatted
    from l10n.workflow.importing import Imports
    from l10n.workflow.incoming import Incoming
    from l10n.workflow.judging import Judged
    from l10n.workflow.packing import Packed
    from l10n.workflow.releasing import Released
    from l10n.workflow.remembering import Adopted, MemoryExport, MemoryStatus, Recalled
    from l10n.workflow.reviewing import ReviewItem
    from l10n.workflow.status import Status
    from l10n.workflow.suggesting import Suggestions
    from l10n.workflow.syncing import SyncReport
    from l10n.workflow.terms import TermsGiven, TermsTaken
    from l10n.workflow.unpacking import Packages
    from l10n.workflow.watching import Round


@dataclass(frozen=True, slots=True)
class Project:
    """A project on disk.

    Every method raises from `l10n.errors`: `Refused` when the answer is no, `Unable` when
    something cannot be read or written, and then no file has changed.
    """

    workspace: Workspace

    @classmethod
    def open(cls, path: Path | str = ".") -> Project:
        """Open the project in a folder, or in the nearest one above that has an l10n.toml."""
        return cls(Workspace.open(path))

    @property
    def layout(self) -> Layout:
        """Where the project's files are."""
        return self.workspace.layout

    @property
    def config(self) -> Config:
        """What the newsroom decided."""
        return self.workspace.config

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.workspace.root

    def articles(self) -> tuple[str, ...]:
        """Return the names of the articles, in order."""
        return self.workspace.articles()

    def problems(self) -> tuple[L10nError, ...]:
        """Say which files of `source/` can be no article, and why."""
        return self.workspace.problems()

    def languages(self, given: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the target languages: those given, else those of the settings."""
        return self.workspace.languages(given)

    def sync(  # noqa: PLR0913 - what the command line can say, a script can
        self,
        sources: Sequence[str] = (),
        *,
        to: Sequence[str] = (),
        engines: Sequence[str] = (),
        draft: bool = True,
        redraft: bool = False,
        adapt: bool = False,
        dry_run: bool = False,
        progress: Callable[[str], None] = lambda _: None,
    ) -> SyncReport:
        """Read what is new or changed in the sources, bring the catalogues along, and draft.

        `engines` are names; none given takes those of the settings, else what is installed.
        `adapt` has models adapt approved targets whose French changed: they are drafts then.
        """
        from l10n.workflow.draft_wishes import Drafting
        from l10n.workflow.main_job import rehearse, run

        drafting = Drafting(tuple(engines), redraft, adapt) if draft else None
        return (rehearse if dry_run else run)(self.workspace, sources, to, drafting, progress)

    def watch(  # noqa: PLR0913 - what the command line can say, a script can
        self,
        stop: Event,
        *,
        to: Sequence[str] = (),
        engines: Sequence[str] = (),
        draft: bool = True,
        publish: bool = True,
        every: float = 60.0,
        polling: bool = False,
        progress: Callable[[str], None] = lambda _: None,
    ) -> Iterator[Round]:
        """Sync, draft, check and release what changes, round by round, until `stop` is set.

        `every` is in seconds: addresses are asked then, and what failed is tried again.
        """
        from l10n.workflow.draft_wishes import Drafting
        from l10n.workflow.watching import Wishes, watch

        drafting = Drafting(tuple(engines)) if draft else None
        wishes = Wishes(tuple(to), drafting, publish, every, polling)
        return watch(self.workspace, wishes, stop, progress)

    def run_archive(  # noqa: PLR0913 - what the command line can say, a script can
        self,
        stop: Event,
        *,
        to: Sequence[str] = (),
        engines: Sequence[str] = (),
        draft: bool = True,
        publish: bool = True,
        workers: int = 1,
        queue: str = "",
    ) -> Iterator[ArchiveFate | ArchiveStanding]:
        """Do the same with all articles by several processes; each is told when it has its end.

        Where a run was ended, or killed, it goes on where it was. The last thing told is how far
        it is now. `queue` is the address of a database by which machines share the work.
        """
        from l10n.workflow.archive.running import run_archive
        from l10n.workflow.archive.wishes import ArchiveWishes

        wishes = ArchiveWishes(tuple(to), tuple(engines), draft, publish)
        return run_archive(self.workspace, wishes, workers, stop, queue)

    @named
    def archive_standing(self) -> ArchiveStanding:
        """Tell how far the archive is: what waits, what failed and why, what it cost."""
        from l10n.workflow.archive.standing import stand

        return stand(self.workspace)

    @named
    def retry_archive(self, articles: Sequence[str] = ()) -> int:
        """Have the next run take those articles up that failed, or those named; tell how many."""
        from l10n.workflow.archive.running import retry_archive

        return retry_archive(self.workspace, articles)

    @named
    def work_archive(
        self, name: str, stop: Event, *, queue: str = "", engines: Sequence[str] = ()
    ) -> None:
        """Work for a run over the archive, as one of its processes, or by its queue."""
        if queue:
            from l10n.workflow.archive.sharing import work_shared

            work_shared(self.workspace, queue, engines, name, stop)
        else:
            from l10n.workflow.archive.working import work_archive

            work_archive(self.workspace, name, stop)

    @named
    def engines(self) -> tuple[EngineState, ...]:
        """Tell which engines there are and what each can do here; none is asked."""
        from l10n.workflow.engines import list_engines

        return list_engines(self.workspace)

    @named
    def probe_engines(
        self, engines: Sequence[str] = (), *, to: Sequence[str] = ()
    ) -> tuple[Probe, ...]:
        """Ask engines which marks of protected spans survive in them, and remember it."""
        from l10n.workflow.engines import probe_engines

        return probe_engines(self.workspace, engines, to)

    @named
    def report_drafts(self, *, to: Sequence[str] = (), plot: Path | None = None) -> DraftFates:
        """Tell what became of drafts, by engine and language; `plot` is where to draw it as SVG."""
        from l10n.workflow.draft_report import report_drafts
        from l10n.workflow.plots import draw

        report = report_drafts(self.workspace, to)
        if plot is not None:
            draw(report.fates, plot)
        return report

    @named
    def judge_drafts(
        self,
        engine: str,
        *,
        to: Sequence[str] = (),
        progress: Callable[[str], None] = lambda _: None,
    ) -> tuple[Judged, ...]:
        """Have a model write remarks beside drafts; it decides nothing."""
        from l10n.workflow.judging import judge_drafts

        return judge_drafts(self.workspace, engine, to, progress)

    @named
    def status(self, most: int | None = None) -> Status:
        """Tell how far every catalogue is, and what waits: all, or the `most` urgent units."""
        from l10n.workflow.status import status

        return status(self.workspace, most=most)

    @named
    def check(self, article: str | None = None, *, to: Sequence[str] = ()) -> CheckReport:
        """Check the targets of one article, or of all, against their sources."""
        from l10n.workflow.checking import check

        return check(self.workspace, article, to)

    @named
    def fix(
        self, article: str | None = None, *, to: Sequence[str] = (), dry_run: bool = False
    ) -> Fixes:
        """Apply the fixes that checks are sure of, to targets that nobody has approved.

        A dry run says what would be fixed, and writes nothing.
        """
        from l10n.workflow.fixing import fix

        return fix(self.workspace, article, to, dry_run=dry_run)

    @named
    def review_list(
        self, article: str, language: str, states: Sequence[State] = ()
    ) -> tuple[ReviewItem, ...]:
        """List an article's units in one language with the digests that decisions name.

        None given, units in every state are listed.
        """
        from l10n.workflow.reviewing import review_list

        return review_list(self.workspace, article, language, states)

    @named
    def review(
        self,
        article: str,
        language: str,
        verdict: Verdict,
        *,
        by: str,
        units: Sequence[str] = (),
    ) -> tuple[str, ...]:
        """Approve or reject units, given as `UNIT@DIGEST`; none given approves all that may be.

        Returns the ids of the units decided on.
        """
        from l10n.workflow.reviewing import review

        return review(self.workspace, CatalogueKey(article, language), verdict, by, units)

    @named
    def edit(self, article: str, language: str, unit: str, target: str, *, at: str) -> ReviewItem:
        """Set the target of a unit, where its text is still the one that has the digest `at`.

        The digest is that of `review_list`; returns the unit with its new one.
        """
        from l10n.workflow.editing import Edit, edit

        return edit(self.workspace, CatalogueKey(article, language), Edit(unit, target, at))

    @named
    def import_files(
        self,
        files: Sequence[Path | str],
        *,
        article: str | None = None,
        to: str | None = None,
        dry_run: bool = False,
    ) -> Imports:
        """Merge PO files from outside into their catalogues; nothing that is here is lost."""
        from l10n.workflow.importing import Given, import_files

        paths = [Path(file) for file in files]
        return import_files(self.workspace, paths, Given(article, to), dry_run=dry_run)

    @named
    def take_in(
        self,
        files: Sequence[Path | str],
        *,
        article: str | None = None,
        to: str | None = None,
        force: bool = False,
        dry_run: bool = False,
    ) -> Incoming:
        """Take in files from outside, each by what it is: a PO file, a TMX, a table of pairs."""
        from l10n.workflow.importing import Given
        from l10n.workflow.incoming import take_in_files

        paths, given = [Path(file) for file in files], Given(article, to)
        return take_in_files(self.workspace, paths, given, force=force, dry_run=dry_run)

    @named
    def align(
        self,
        source: Path | str,
        target: Path | str,
        language: str,
        *,
        article: str | None = None,
        force: bool = False,
        dry_run: bool = False,
    ) -> Aligned:
        """Pair the sentences of a finished French text and of its translation; keep what is sure.

        What is not waits for a person in a table.
        """
        from l10n.workflow.aligning import Finished, align_files

        wish = Finished(Path(source), Path(target), language, article, force, dry_run)
        return align_files(self.workspace, wish)

    @named
    def pack(
        self,
        article: str,
        language: str,
        *,
        made_as: str = "xliff12",
        out: Path | None = None,
        reviewer: str = "",
        force: bool = False,
    ) -> Packed:
        """Write a package of an article for another tool; only a `reviewer`'s brings approvals."""
        from l10n.workflow.packing import Shipment, pack

        return pack(self.workspace, Shipment(article, language, made_as, out, reviewer, force))

    @named
    def unpack(
        self,
        files: Sequence[Path | str],
        *,
        article: str | None = None,
        to: str | None = None,
        dry_run: bool = False,
    ) -> Packages:
        """Take packages in that came back; what is not as it was sent is refused, unit by unit."""
        from l10n.workflow.unpacking import unpack

        paths = [Path(file) for file in files]
        return unpack(self.workspace, paths, article, to, dry_run=dry_run)

    @named
    def search_memory(self, text: str, language: str, *, most: int = 10) -> Recalled:
        """Look for translations of texts like this one, and for its words in approved texts."""
        from l10n.workflow.remembering import search

        return search(self.workspace, text, language, most=most)

    @named
    def memory_status(self) -> MemoryStatus:
        """Tell how large the translation memory is, by language."""
        from l10n.workflow.remembering import memory_status

        return memory_status(self.workspace)

    @named
    def import_memory(self, file: Path | str, *, force: bool = False) -> Adopted:
        """Take a TMX file into `memory/`, once it was read to its end."""
        from l10n.workflow.remembering import import_memory

        return import_memory(self.workspace, Path(file), force=force)

    @named
    def export_memory(
        self, language: str, *, out: Path | None = None, force: bool = False
    ) -> MemoryExport:
        """Write what people approved in this project as TMX."""
        from l10n.workflow.remembering import export_memory

        return export_memory(self.workspace, language, out, force=force)

    @named
    def forget(
        self,
        article: str,
        units: Sequence[str] = (),
        *,
        text: str | None = None,
        dry_run: bool = False,
    ) -> ForgetReport:
        """Erase withdrawn units wherever this project holds them; says what git still has."""
        from l10n.workflow.forgetting import forget

        return forget(self.workspace, article, units, text=text, dry_run=dry_run)

    @named
    def answer(
        self, article: str, language: str, units: Sequence[str], *, by: str, text: str
    ) -> tuple[str, ...]:
        """Answer the questions of units, given by their ids; returns those answered."""
        from l10n.workflow.reviewing import answer_questions

        return answer_questions(self.workspace, CatalogueKey(article, language), by, text, units)

    @named
    def export(  # noqa: PLR0913 - what the command line can say, a script can
        self,
        article: str,
        language: str,
        *,
        made_as: str | None = None,
        accept: Sequence[State] = (),
        missing: MissingPolicy | None = None,
        minimum: int | None = None,
        out: Path | None = None,
        force: bool = False,
        dry_run: bool = False,
    ) -> Export:
        """Write an edition of an article in one language, and its manifest beside it.

        `made_as` names a format, html where it is not given (see docs/adding-a-format.md);
        `minimum` is a share of segments in percent. A dry run writes nothing.
        `out` is a new file or one that an export made, in the project; with `force` it may be
        elsewhere, or replace a file that no export made.
        """
        from l10n.workflow.editions import Request
        from l10n.workflow.exporting import export

        request = Request(
            article, language, made_as, tuple(accept), missing, minimum, out, force, dry_run
        )
        return export(self.workspace, request)

    @named
    def release(
        self,
        to: Sequence[str] = (),
        *,
        articles: Sequence[str] = (),
        dry_run: bool = False,
        progress: Callable[[str], None] = lambda _: None,
    ) -> Released:
        """Write every edition that the settings name and that changed, all at once.

        What fails is told, and the others go on; `fates` say what became of each.
        """
        from l10n.workflow.releasing import release

        return release(self.workspace, to, articles=articles, dry_run=dry_run, progress=progress)

    @named
    def roll_back(self) -> int:
        """Put the editions back that stood before the last export; returns their number."""
        from l10n.workflow.releasing import roll_back

        return roll_back(self.workspace)

    @named
    def corrections(
        self, articles: Sequence[str] = (), *, to: Sequence[str] = ()
    ) -> CorrectionList:
        """List what editions may have to correct: proposed, confirmed and dismissed."""
        from l10n.workflow.correcting import list_corrections

        return list_corrections(self.workspace, articles, to)

    @named
    def decide_corrections(
        self, state: CorrectionState, chosen: Sequence[str], *, by: str
    ) -> tuple[Correction, ...]:
        """Confirm or dismiss corrections by their ids; returns those on which that is new."""
        from l10n.workflow.correcting import decide

        return decide(self.workspace, state, chosen, by)

    @named
    def fmt(self, article: str, *, split: Split | None = None, dry_run: bool = False) -> Formatted:
        """Write a source in its explicit form; a dry run tells whether that changes it."""
        from l10n.model.article import Split
        from l10n.workflow.formatting import fmt

        return fmt(self.workspace, article, split or Split.HEADING, dry_run=dry_run)

    @named
    def suggest(self, article: str, *, to: Sequence[str] = ()) -> Suggestions:
        """Write proposals for the names of an article into the glossary."""
        from l10n.workflow.suggesting import suggest

        return suggest(self.workspace, article, to)

    @named
    def take_terms(self, file: Path | str, *, dry_run: bool = False) -> TermsTaken:
        """Add the terms of a TBX file or a table to the glossary; what stands there stays."""
        from l10n.workflow.terms import take_terms

        return take_terms(self.workspace, Path(file), dry_run=dry_run)

    @named
    def give_terms(
        self, *, made_as: str = "", out: Path | None = None, force: bool = False
    ) -> TermsGiven:
        """Write the glossary as TBX for another tool."""
        from l10n.workflow.terms import give_terms

        return give_terms(self.workspace, made_as, out, force=force)
