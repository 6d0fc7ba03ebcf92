"""The journal of drafts in SQLite, on disk where there is one."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.journal import Pause, Setback, key_of
from l10n.drafting.spending import Spent
from l10n.errors import StorageProblem
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from l10n.drafting.engine import Engine, Shape

_TABLES: Final = """
create table if not exists answers (
    key text primary key, asked text not null, answer text not null
) without rowid;
create table if not exists setbacks (
    key text primary key, asked text not null,
    count integer not null check (typeof(count) = 'integer'),
    since real not null check (typeof(since) = 'real')
) without rowid;
create table if not exists pauses (
    engine text primary key,
    since real not null check (typeof(since) = 'real'),
    seconds real not null check (typeof(seconds) = 'real'),
    what text not null
) without rowid;
create table if not exists survivals (
    key text not null, shape text not null,
    share real not null check (typeof(share) = 'real'),
    primary key (key, shape)
) without rowid;
create table if not exists spendings (
    day text not null, engine text not null,
    characters integer not null, money real not null,
    primary key (day, engine)
) without rowid;
create table if not exists drafts (digest text primary key, text text not null) without rowid;
"""
_PATIENCE: Final = 10.0
"""Seconds that a run waits for another one's write."""

_IN_MEMORY: Final = ":memory:"


class JournalFile:
    """Answers by engine, version, language and text, on disk where there is one.

    A journal that cannot be kept is no reason not to draft: `broken` says why, and this run
    remembers without it. A file that is no journal is begun anew. Threads may share one.
    """

    def __init__(self, path: Path | None) -> None:
        self.broken: str | None = None
        self._one = threading.RLock()
        self._known: dict[str, str] = {}
        self._file = (self._open(path) if path else None) or self._connect(_IN_MEMORY)

    @classmethod
    def within(cls, root: Path, path: Path) -> JournalFile:
        """Open the journal of a project; a link that leads out of `root` is not followed."""
        try:
            return cls(inside(path, root))
        except StorageProblem as problem:
            journal = cls(None)
            journal.broken = str(problem)
            return journal

    def get(self, engine: Engine, language: str, text: str) -> str | None:
        """Return what the engine answered to this very text; None when it was not asked."""
        key = key_of(engine, language, text)
        if key in self._known:
            return self._known[key]
        found = self._row("select answer from answers where key = ?", key)
        return str(found[0]) if found else None

    def put(self, engine: Engine, language: str, text: str, answer: str) -> None:
        """Keep an answer; it outlives the program when this returns, if not a loss of power."""
        key = key_of(engine, language, text)
        self._known[key] = answer
        self._run("replace into answers values (?, ?, ?)", key, text, answer)

    def spent(self, day: str) -> Spent:
        """Return what was spent on a day, by all runs."""
        query = "select total(characters), total(money) from spendings where day = ?"
        ((characters, money),) = self._run(query, day)
        return Spent(int(characters), float(money))

    def spend(
        self,
        name: str,
        day: str,
        cost: Spent,
        characters: int | None = None,
        money: float | None = None,
    ) -> bool:
        """Add what an engine costs on a day, or take off what it did not.

        Nothing is added, and False returned, where all of that day would be over a limit.
        """
        query = """
            insert into spendings select :day, :name, :characters, :money where
            (:most is null or :characters + coalesce(
                (select sum(characters) from spendings where day = :day), 0) <= :most)
            and (:dearest is null or :money + coalesce(
                (select sum(money) from spendings where day = :day), 0.0) <= :dearest)
            on conflict (day, engine) do update
            set characters = characters + excluded.characters, money = money + excluded.money
            returning 1
        """
        values = {"day": day, "name": name, "characters": cost.characters, "money": cost.money}
        return bool(self._run(query, {**values, "most": characters, "dearest": money}))

    def draft(self, digest: str) -> str | None:
        """Return the draft that has a digest, as it was written; None where it is not known."""
        rows = self._run("select text from drafts where digest = ?", digest)
        return str(rows[0][0]) if rows else None

    def put_drafts(self, drafts: Mapping[str, str]) -> None:
        """Remember drafts by their digests, as they are written."""
        for digest, text in drafts.items():
            self._run("insert or ignore into drafts values (?, ?)", digest, text)

    def survival(self, engine: Engine, language: str) -> Mapping[Shape, float]:
        """Return by shape the part of protected spans that survived when that was measured."""
        query = "select shape, share from survivals where key = ?"
        rows = self._run(query, key_of(engine, language))
        known = {str(shape): share for shape, share in rows}
        return {shape: float(known[shape]) for shape in engine.shapes if shape in known}

    def put_survival(self, engine: Engine, language: str, shares: Mapping[Shape, float]) -> None:
        """Remember what was measured."""
        for shape, share in shares.items():
            values = key_of(engine, language), str(shape), share
            self._run("replace into survivals values (?, ?, ?)", *values)

    def setback(self, engine: Engine, language: str, text: str) -> Setback | None:
        """Return how often the engine failed to translate a segment; None where it never did."""
        query = "select count, since from setbacks where key = ?"
        found = self._row(query, key_of(engine, language, text))
        return Setback(int(found[0]), float(found[1])) if found else None

    def put_setback(self, engine: Engine, language: str, text: str, setback: Setback) -> None:
        """Remember that the engine did not translate a segment."""
        values = key_of(engine, language, text), text, setback.count, setback.since
        self._run("replace into setbacks values (?, ?, ?, ?)", *values)

    def pause(self, engine: Engine) -> Pause | None:
        """Return the pause of an engine, over or not."""
        query = "select since, seconds, what from pauses where engine = ?"
        found = self._row(query, key_of(engine))
        return Pause(float(found[0]), float(found[1]), str(found[2])) if found else None

    def put_pause(self, engine: Engine, pause: Pause) -> None:
        """Remember that an engine is left alone."""
        values = key_of(engine), pause.since, pause.seconds, pause.what
        self._run("replace into pauses values (?, ?, ?, ?)", *values)

    def end_pause(self, engine: Engine) -> None:
        """Forget it."""
        self._run("delete from pauses where engine = ?", key_of(engine))

    def forget(self, texts: Iterable[str]) -> int:
        """Erase what was asked and holds one of these texts; returns how many answers went."""
        gone = 0
        with self._file:
            for text in texts:
                query = "delete from answers where instr(asked, ?) or instr(answer, ?)"
                gone += self._file.execute(query, (text, text)).rowcount
                self._file.execute("delete from setbacks where instr(asked, ?)", (text,))
                self._file.execute("delete from drafts where instr(text, ?)", (text,))
        self._file.execute("vacuum")
        return gone

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _row(self, query: str, key: str) -> tuple[Any, ...] | None:
        rows = self._run(query, key)
        return rows[0] if rows else None

    def _run(self, query: str, *given: object) -> list[tuple[Any, ...]]:
        values: Any = given[0] if given and isinstance(given[0], dict) else given
        with self._one:
            try:
                with self._file:
                    return self._file.execute(query, values).fetchall()
            except sqlite3.Error as error:
                self.broken = str(error)
            self._file.close()
            self._file = self._connect(_IN_MEMORY)
            with self._file:
                return self._file.execute(query, values).fetchall()

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
    def _connect(path: Path | str) -> sqlite3.Connection:
        file = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
        try:
            file.execute("pragma journal_mode = wal")
            file.execute("pragma synchronous = normal")
            file.executescript(_TABLES)
            file.execute("select key, asked, answer from answers limit 1")
            file.execute("select key, asked, count, since from setbacks limit 1")
            file.execute("select engine, since, seconds, what from pauses limit 1")
            file.execute("select key, shape, share from survivals limit 1")
            file.execute("select day, engine, characters, money from spendings limit 1")
            file.execute("select digest, text from drafts limit 1")
        except sqlite3.Error:
            file.close()
            raise
        return file
