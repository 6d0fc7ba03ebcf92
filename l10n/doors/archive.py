"""An archive of articles: brought along by several processes, or by many machines."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from l10n.store.records.archive import ArchiveFate
    from l10n.store.workspace import Workspace
    from l10n.workflow.archive.wishes import ArchiveSilence, ArchiveStanding


_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ArchiveDoor:
    """Run, follow and repeat work over all articles of a project."""

    workspace: Workspace

    def run(  # noqa: PLR0913 - what the command line can say, a script can
        self,
        stop: Event,
        *,
        to: Sequence[str] = (),
        engines: Sequence[str] = (),
        draft: bool = True,
        publish: bool = True,
        workers: int = 1,
        queue: str = "",
        tell: Callable[[str], None] = _LOG.warning,
    ) -> Iterator[ArchiveFate | ArchiveSilence | ArchiveStanding]:
        """Sync, draft and release all articles by several processes; tell each at its end.

        Where a run was ended, or killed, it goes on where it was. The last thing told is how far
        it is now. `queue` is the address of a database by which machines share the work; where it
        is away, `tell` is told that it is waited for.
        """
        from l10n.workflow.archive.running import run_archive
        from l10n.workflow.archive.wishes import ArchiveWishes

        wishes = ArchiveWishes(tuple(to), tuple(engines), draft, publish)
        return run_archive(self.workspace, wishes, workers, stop, queue, tell)

    @named
    def standing(self) -> ArchiveStanding:
        """Tell how far the archive is: what waits, what failed and why, what it cost."""
        from l10n.workflow.archive.standing import stand

        return stand(self.workspace)

    @named
    def retry(self, articles: Sequence[str] = ()) -> int:
        """Have the next run take those articles up that failed, or those named; tell how many."""
        from l10n.workflow.archive.running import retry_archive

        return retry_archive(self.workspace, articles)

    @named
    def work(
        self,
        name: str,
        stop: Event,
        *,
        queue: str = "",
        engines: Sequence[str] = (),
        tell: Callable[[str], None] = _LOG.warning,
    ) -> None:
        """Work for a run over the archive, as one of its processes, or by its queue."""
        if queue:
            from l10n.workflow.archive.sharing import work_shared

            work_shared(self.workspace, queue, engines, name, stop, tell)
        else:
            from l10n.workflow.archive.working import work_archive

            work_archive(self.workspace, name, stop)
