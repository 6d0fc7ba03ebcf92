"""What engines have answered: kept, so that a run that was killed asks only for what is missing."""

from __future__ import annotations

import contextlib
import sqlite3
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from l10n.drafting.engine import Engine

_TABLE: Final = (
    "create table if not exists answers"
    " (key text primary key, asked text not null, answer text not null) without rowid"
)
_PATIENCE: Final = 10.0
"""Seconds that a run waits for another one's write."""


class Journal:
    """Answers by engine, version, language and text, on disk where there is one.

    A journal that cannot be kept is no reason not to draft: `broken` says why, and this run
    remembers without it. A file that is no journal is begun anew.
    """

    def __init__(self, path: Path | None) -> None:
        self.broken: str | None = None
        self._known: dict[str, str] = {}
        self._file = self._open(path) if path else None

    def get(self, engine: Engine, language: str, text: str) -> str | None:
        """Return what the engine answered to this very text; None when it was not asked."""
        key = _key(engine, language, text)
        if key in self._known or self._file is None:
            return self._known.get(key)
        try:
            row = self._file.execute("select answer from answers where key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        return str(row[0]) if row else None

    def put(self, engine: Engine, language: str, text: str, answer: str) -> None:
        """Keep an answer; it is on disk when this returns."""
        key = _key(engine, language, text)
        self._known[key] = answer
        if self._file is None:
            return
        try:
            with self._file:
                self._file.execute("replace into answers values (?, ?, ?)", (key, text, answer))
        except sqlite3.Error as error:
            self._give_up(error)

    def forget(self, texts: Iterable[str]) -> int:
        """Erase what was asked and holds one of these texts; returns how many answers went."""
        if self._file is None:
            return 0
        gone = 0
        with self._file:
            for text in texts:
                query = "delete from answers where instr(asked, ?) or instr(answer, ?)"
                gone += self._file.execute(query, (text, text)).rowcount
        self._file.execute("vacuum")
        return gone

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _open(self, path: Path) -> sqlite3.Connection | None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return self._connect(path)
        except sqlite3.DatabaseError:
            with contextlib.suppress(OSError):
                path.unlink()
        except OSError as error:
            self.broken = str(error)
            return None
        try:
            return self._connect(path)
        except sqlite3.Error as error:
            self.broken = str(error)
            return None

    @staticmethod
    def _connect(path: Path) -> sqlite3.Connection:
        file = sqlite3.connect(path, timeout=_PATIENCE)
        try:
            file.execute(_TABLE)
            file.execute("select key, asked, answer from answers limit 1")
        except sqlite3.Error:
            file.close()
            raise
        return file

    def _give_up(self, error: sqlite3.Error) -> None:
        self.broken = str(error)
        self.close()


def _key(engine: Engine, language: str, text: str) -> str:
    parts = (engine.name, engine.version, engine.token(language), language, text)
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
