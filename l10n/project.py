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

    from l10n.doors.archive import ArchiveDoor
    from l10n.doors.drafts import DraftsDoor
    from l10n.doors.exchange import ExchangeDoor
    from l10n.doors.memory import MemoryDoor
    from l10n.doors.terms import TermsDoor
    from l10n.errors import L10nError
    from l10n.model.article import Split
    from l10n.model.edition import Correction, CorrectionState
    from l10n.model.policy import MissingPolicy
    from l10n.model.unit import State, Verdict
    from l10n.store.config import Config
    from l10n.store.layout import Layout
    from l10n.workflow.aligning import Aligned
    from l10n.workflow.checking import CheckReport
    from l10n.workflow.correcting import CorrectionList
    from l10n.workflow.exporting import Export
    from l10n.workflow.fixing import Fixes
    from l10n.workflow.forgetting import ForgetReport
    from l10n.workflow.formatting import Formatted
    from l10n.workflow.importing import Imports
    from l10n.workflow.incoming import Incoming
    from l10n.workflow.releasing import Released
    from l10n.workflow.reviewing import ReviewItem
    from l10n.workflow.status import Status
    from l10n.workflow.suggesting import Suggestions
    from l10n.workflow.syncing import SyncReport
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

    @property
    def archive(self) -> ArchiveDoor:
        """Run, follow and repeat work over all articles of a project."""
        from l10n.doors.archive import ArchiveDoor

        return ArchiveDoor(self.workspace)

    @property
    def memory(self) -> MemoryDoor:
        """The translation memory of a project."""
        from l10n.doors.memory import MemoryDoor

        return MemoryDoor(self.workspace)

    @property
    def drafts(self) -> DraftsDoor:
        """Engines of a project, and the fate of their drafts."""
        from l10n.doors.drafts import DraftsDoor

        return DraftsDoor(self.workspace)

    @property
    def exchange(self) -> ExchangeDoor:
        """Packages of a project for other tools."""
        from l10n.doors.exchange import ExchangeDoor

        return ExchangeDoor(self.workspace)

    @property
    def terms(self) -> TermsDoor:
        """The glossary of a project, from and for other tools."""
        from l10n.doors.terms import TermsDoor

        return TermsDoor(self.workspace)

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
