"""What is wanted of an archive, and what is told of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from l10n.frozen import asdict, dataclass, field
from l10n.workflow.draft_wishes import Drafting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.store.records.archive import ArchiveFate, Stage


@dataclass(frozen=True, slots=True)
class ArchiveWishes:
    """What to do with every article: into which languages, with which engines, how far."""

    to: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()
    draft: bool = True
    release: bool = True

    @property
    def drafting(self) -> Drafting | None:
        """How to draft; None drafts nothing."""
        return Drafting(self.engines) if self.draft else None

    @property
    def text(self) -> str:
        """All of it in a line, for the processes that do it."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def read(cls, text: str) -> ArchiveWishes:
        """Read that line."""
        said = json.loads(text)
        return cls(tuple(said["to"]), tuple(said["engines"]), said["draft"], said["release"])


@dataclass(frozen=True, slots=True)
class ArchiveSilence:
    """A worker that gives no sign of life, and the batch it has since an instant.

    Without a `worker` nobody takes what waits.
    """

    worker: str
    batch: str
    articles: tuple[str, ...]
    since: str

    @property
    def text(self) -> str:
        """What people are told, and what to do about it."""
        first, number = self.articles[0], len(self.articles)
        them = first if number == 1 else f"{number} articles ({first} to {self.articles[-1]})"
        if not self.worker:
            remedy = "start a worker: `l10n archive work --as NAME` with the same --queue, --engine"
            return f"nobody takes {them} from the queue; {remedy}"
        remedy = f"start it again: `l10n archive work --as {self.worker}`, there or elsewhere"
        what = f"worker {self.worker} gives no sign of life"
        return f"{what} and has {them} since {self.since}; {remedy}"


@dataclass(frozen=True, slots=True)
class ArchiveStanding:
    """How far an archive is: articles by stage, what was spent, what is to be done by somebody.

    `rate` is in articles a minute and `rest` in seconds, both 0 where nothing is under way. `spent`
    is as people say it: `EUR 0.12`.
    """

    run: str = ""
    counts: Mapping[Stage, int] = field(default_factory=dict)
    rate: float = 0.0
    rest: float = 0.0
    characters: int = 0
    spent: str = ""
    failures: tuple[ArchiveFate, ...] = ()
    warnings: tuple[str, ...] = ()
    interrupted: bool = False

    @property
    def total(self) -> int:
        """How many articles there are."""
        return sum(self.counts.values())
