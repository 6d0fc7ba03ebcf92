"""A memory that many machines share, in PostgreSQL.

One that is away, or becomes so, is asked nothing more: work goes on without it, and what it was
to be given is given by the next run. It is never the truth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import psycopg

from l10n.errors import StorageProblem
from l10n.memory.ranking import LEAST
from l10n.store.shared import asking, keeping
from l10n.store.shared.owner import owner_of
from l10n.store.shared.tables import OtherVersionError, connect, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.memory.index import MemoryPart, MemorySize
    from l10n.memory.ranking import Remembered
    from l10n.model.exchange import MemoryPair
    from l10n.store.shared.tables import Connection

_Answer = TypeVar("_Answer")


class SharedMemory:
    """Pairs of many projects; this one puts in and takes out its own.

    `away` says why nothing is asked any more.
    """

    def __init__(self, address: str, project: str, root: Path) -> None:
        self.away: L10nError | None = None
        self._where = shown(address)
        self._owner = owner_of(project, root)
        self._file: Connection | None = None
        try:
            self._file = connect(address)
        except (psycopg.Error, OtherVersionError, UnicodeError) as error:
            self._lost(error)

    def parts(self) -> dict[tuple[str, str], MemoryPart]:
        """Return what this project has put in from here."""
        return self._asked(lambda file: asking.parts(file, self._owner), {})

    def put(self, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:
        """Put pairs in the place of what a part held; all or none. Returns how many.

        Where others write for long it is left for the next run.
        """

        def work(file: Connection) -> int:
            try:
                return keeping.put(file, self._owner, part, pairs)
            except psycopg.errors.LockNotAvailable:
                return 0

        return self._asked(work, 0)

    def drop(self, name: str, language: str) -> None:
        """Take a part out, unless another checkout of the project has it."""
        self._asked(lambda file: keeping.drop(file, self._owner, name, language), None)

    def clear(self) -> None:
        """Take out all that the project has put in, from whatever checkout."""
        self._asked(lambda file: keeping.forget(file, self._owner), None)

    def exact(self, text: str, language: str) -> list[Remembered]:
        """Return the pairs of this very text, typography and capitals apart."""
        return self._asked(lambda file: asking.exact(file, text, language), [])

    def like(self, text: str, language: str, least: float = LEAST) -> list[Remembered]:
        """Return the pairs whose French is like a text: looked for by its rarest words."""
        return self._asked(lambda file: asking.like(file, text, language, least), [])

    def holding(self, text: str, language: str, most: int) -> list[Remembered]:
        """Return pairs whose French holds these words side by side, the newest first."""
        return self._asked(lambda file: asking.holding(file, text, language, most), [])

    def all(
        self, language: str, *, imported: bool = True, saying: str = ""
    ) -> Iterator[MemoryPair]:
        """Walk the approved pairs of a language. Raises StorageProblem where that breaks off."""
        if self._file is not None and not self.away:
            try:
                yield from asking.everything(self._file, language, saying, imported=imported)
            except psycopg.Error as error:
                raise self._lost(error) from error

    def sizes(self) -> list[MemorySize]:
        """Count the pairs of each language."""
        return self._asked(asking.sizes, [])

    def close(self) -> None:
        """Let go of it."""
        if self._file is not None:
            self._file.close()

    def _asked(self, work: Callable[[Connection], _Answer], otherwise: _Answer) -> _Answer:
        if self._file is None or self.away:
            return otherwise
        try:
            return work(self._file)
        except (psycopg.Error, OtherVersionError, UnicodeError) as error:
            self._lost(error)
            return otherwise

    def _lost(self, error: Exception) -> StorageProblem:
        said = " ".join(str(error).split()) or type(error).__name__
        remedy = "start it, or take `database` out of [memory] in l10n.toml"
        problem = StorageProblem(self._where, f"the shared memory is away: {said}", remedy)
        self.away = problem
        return problem
