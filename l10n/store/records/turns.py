"""Whose turn it is to ask an engine, for all processes that work at the same time on a machine."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Final

from l10n.drafting.pace import STAGGER, OwnTurns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.store.layout import Layout

_TABLE: Final = """
create table if not exists turns (engine text primary key, next real, held real) without rowid
"""
_PATIENCE: Final = 10.0
"""Seconds that a process waits for another one's turn to be written."""

_LONGEST: Final = 3600.0
"""Seconds beyond which no turn lies: the clock was put back."""


class TurnsFile:
    """The turns at one engine, in a file that all processes of a run share.

    Where it cannot be kept this process takes turns with itself alone.
    """

    def __init__(self, layout: Layout, engine: str) -> None:
        self._path = layout.turns
        self._engine = engine
        self._own = OwnTurns()

    def take(self, now: float, apart: float) -> float:
        """Return when it is one's turn; after a hold not all ask in the same instant."""
        try:
            with self._writing() as file:
                turn, held = self._stored(file, now)
                at = max(now, turn, held)
                follows = at + max(apart, STAGGER if held > now else 0.0)
                self._store(file, follows, held)
                return at
        except (sqlite3.Error, OSError):
            return self._own.take(now, apart)

    def hold(self, until: float) -> None:
        """Give no turn before then."""
        self._own.hold(until)
        with contextlib.suppress(sqlite3.Error, OSError), self._writing() as file:
            turn, held = self._stored(file, until)
            self._store(file, turn, max(held, until))

    def _stored(self, file: sqlite3.Connection, now: float) -> tuple[float, float]:
        query = "select next, held from turns where engine = ?"
        turn, held = file.execute(query, (self._engine,)).fetchone() or (0.0, 0.0)
        return min(turn, now + _LONGEST), min(held, now + _LONGEST)

    def _store(self, file: sqlite3.Connection, turn: float, held: float) -> None:
        file.execute("replace into turns values (?, ?, ?)", (self._engine, turn, held))

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one turn: threads of a process ask too."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            file.execute("pragma synchronous = off")
            file.execute(_TABLE)
            file.execute("begin immediate")
            yield file
            file.execute("commit")
        finally:
            file.close()
