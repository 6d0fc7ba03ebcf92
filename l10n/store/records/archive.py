"""How far an archive is: which articles wait, who has which, and what became of each.

Nothing in it is the truth about a text: without it, an archive is looked at from the start, and
what stands is found standing. It is what keeps a run from doing anything twice. See docs/adr/0024.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass, field
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from l10n.model.key import CatalogueKey

FORMAT: Final = 1
_TABLES: Final = """
create table if not exists told (key text primary key, value text not null) without rowid;
create table if not exists articles (
    name text primary key, state text not null, worker text not null default '',
    deaths integer not null default 0, seen text not null default '',
    finished integer not null default 0, said text not null default '{}'
) without rowid;
create index if not exists by_state on articles (state, deaths, name);
create index if not exists by_end on articles (finished);
create table if not exists offers (
    article text not null, language text not null, digests text not null,
    primary key (article, language)
) without rowid;
"""
_PATIENCE: Final = 30.0
"""Seconds that a process waits for another one's write."""

MOST_DEATHS: Final = 5
"""Processes that may die at an article before it is left: one may be killed by chance."""

_ROOM: Final = "make room, or check the permissions, and run it again: it goes on where it was"


class Stage(StrEnum):
    """How far an article of an archive is."""

    WAITING = "waiting"
    SYNCING = "syncing"
    SYNCED = "synced"
    RELEASING = "releasing"
    DONE = "done"
    REFUSED = "refused"
    OVER_BUDGET = "over-budget"
    UNDRAFTED = "undrafted"
    FAILED = "failed"


LACKING: Final = (Stage.OVER_BUDGET, Stage.UNDRAFTED)
"""Where drafts are missing that another run may get."""

ENDS: Final = (Stage.DONE, Stage.REFUSED, *LACKING, Stage.FAILED)
"""Where an article stays until it changes, or somebody asks for it again."""

TRIED_AGAIN: Final = (*LACKING, Stage.FAILED)

_BEFORE: Final = {Stage.SYNCING: Stage.WAITING, Stage.RELEASING: Stage.SYNCED}


@dataclass(frozen=True, slots=True)
class ArchiveFate:
    """What became of an article: `said` are plain values of JSON, `number` counts what ended."""

    name: str
    stage: Stage
    said: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0


class ArchiveLedger:
    """The ledger of a run over an archive, which processes share.

    One that was cut off or is no database is begun anew, and `begun_anew` says so. Raises
    StorageProblem for one of another format, and where it cannot be written.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self._path = path
        self.begun_anew = False
        real = inside(path, root)
        real.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._file = _opened(real)
        except sqlite3.OperationalError as error:
            raise StorageProblem(path, str(error), _ROOM) from error
        except sqlite3.DatabaseError:
            self.begun_anew = True
            for end in ("", "-wal", "-shm"):
                real.with_name(real.name + end).unlink(missing_ok=True)
            self._file = _opened(real)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def tell(self, **facts: str) -> None:
        """Note something of the run."""
        with self._writing() as file:
            file.executemany("replace into told values (?, ?)", facts.items())

    @property
    def turn(self) -> int:
        """How often the archive, or what failed of it, was begun anew."""
        return int(self.told("turn") or 0)

    def next_turn(self) -> None:
        """Note that what is ordered from now on is no repetition of what was before."""
        self.tell(turn=str(self.turn + 1))

    def told(self, key: str) -> str:
        """Return what was noted of the run; nothing where nothing was."""
        rows = self._read("select value from told where key = ?", key)
        return str(rows[0][0]) if rows else ""

    def plan(self, seen: Mapping[str, str]) -> None:
        """Have those articles wait that are new or look otherwise; forget those that are gone."""
        known = {name: (state, was) for name, state, was in self._read(_LOOKS)}
        new = [name for name in seen if name not in known]
        other = [
            name
            for name, look in seen.items()
            if name in known and known[name][0] in ENDS and known[name][1] != look
        ]
        with self._writing() as file:
            gone = [(name,) for name in known if name not in seen]
            file.executemany("delete from articles where name = ?", gone)
            file.executemany(_WAIT, [(name,) for name in (*new, *other)])

    def put_new(self, name: str, stage: Stage, said: Mapping[str, object]) -> None:
        """Note what becomes of a file that can be no article."""
        with self._writing() as file:
            file.execute(_WAIT, (name,))
        self.put(name, stage, said)

    def retry(self, names: Collection[str] = ()) -> int:
        """Have those articles wait again that failed or lack drafts, or those that are named."""
        chosen = {fate.name for fate in self.fates(TRIED_AGAIN)} if not names else set(names)
        with self._writing() as file:
            file.executemany(_WAIT, [(name,) for name in sorted(chosen)])
        return len(chosen)

    def take(self, stage: Stage, worker: str, most: int, version: str) -> list[str]:
        """Take articles that wait for a stage, in order; those last, and alone, that killed one.

        Raises StorageProblem for a worker of another version than the run's.
        """
        with self._writing() as file:
            of_run = file.execute("select value from told where key = 'version'").fetchone()
            if of_run != (version,):
                what = "this worker is of another version of l10n than the run"
                raise StorageProblem(
                    self._path, what, "end the run, and begin it again: it goes on"
                )
            waiting = (str(_BEFORE[stage]), most)
            rows = file.execute(_NEXT, waiting).fetchall()
            chosen = rows if rows and not rows[0][1] else rows[:1]
            names = [name for name, deaths in chosen if deaths == chosen[0][1]]
            took = [(stage, worker, name) for name in names]
            file.executemany("update articles set state = ?, worker = ? where name = ?", took)
        return names

    def give_back(self, worker: str, *, died: bool) -> list[str]:
        """Have wait again what a worker had; it `died` at it. Returns what killed too many."""
        with self._writing() as file:
            if died:
                file.execute(_DEATH, (worker,))
            for stage, before in _BEFORE.items():
                file.execute(_BACK, (before, worker, stage))
            return [name for (name,) in file.execute(_DEADLY, (MOST_DEATHS,))]

    def put(
        self, name: str, stage: Stage, said: Mapping[str, object], seen: str | None = None
    ) -> None:
        """Note how far an article is now, and how its files look where it was brought to an end."""
        text = json.dumps(said, ensure_ascii=False)
        with self._writing() as file:
            file.execute(_END if stage in ENDS else _PUT, (stage, text, seen or "", name))

    def names_of(self, worker: str) -> list[str]:
        """List what a worker has, by name."""
        rows = self._read("select name from articles where worker = ? order by name", worker)
        return [str(name) for (name,) in rows]

    def names_at(self, stage: Stage, most: int) -> list[str]:
        """List the first articles at a stage, by name."""
        query = "select name from articles where state = ? order by name limit ?"
        return [str(name) for (name,) in self._read(query, stage, most)]

    def give(self, names: Iterable[str], worker: str) -> None:
        """Give articles to a worker, who was not asked."""
        with self._writing() as file:
            query = "update articles set state = ?, worker = ? where name = ?"
            file.executemany(query, [(Stage.SYNCING, worker, name) for name in names])

    def back(self, stage: Stage) -> None:
        """Have everything at a stage wait for its start again."""
        with self._writing() as file:
            file.execute("update articles set state = 'waiting' where state = ?", (stage,))

    def said(self, name: str) -> dict[str, Any]:
        """Return what was noted of an article."""
        rows = self._read("select said from articles where name = ?", name)
        return dict(json.loads(rows[0][0])) if rows else {}

    def counts(self) -> dict[Stage, int]:
        """Count the articles at each stage."""
        rows = self._read("select state, count(*) from articles group by state")
        return {Stage(state): int(count) for state, count in rows}

    def workers(self) -> list[str]:
        """List who has an article."""
        query = "select distinct worker from articles where state in (?, ?)"
        return [str(name) for (name,) in self._read(query, *_BEFORE)]

    def fates(self, stages: Collection[Stage]) -> list[ArchiveFate]:
        """Return the articles at these stages, by name."""
        marks = ",".join("?" * len(stages))
        query = f"select name, state, said, finished from articles where state in ({marks})"  # noqa: S608 - marks alone
        return list(_fates(self._read(f"{query} order by name", *stages)))

    def ended_since(self, number: int) -> list[ArchiveFate]:
        """Return what ended after so many others, in that order."""
        query = "select name, state, said, finished from articles where finished > ?"
        return list(_fates(self._read(f"{query} order by finished", number)))

    @property
    def ended(self) -> int:
        """The number of the last article that ended."""
        rows = self._read("select coalesce(max(finished), 0) from articles")
        return int(rows[0][0])

    def put_offers(self, offers: Mapping[CatalogueKey, str]) -> None:
        """Note what people translated, as it was when the run began."""
        rows = [(key.article, key.language, digests) for key, digests in offers.items()]
        with self._writing() as file:
            file.execute("delete from offers")
            file.executemany("insert into offers values (?, ?, ?)", rows)

    def offers(self) -> Iterator[tuple[str, str, str]]:
        """Give what people translated: article, language, digests."""
        return iter(self._read("select article, language, digests from offers"))

    def _read(self, query: str, *values: object) -> list[Any]:
        try:
            return self._file.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StorageProblem(self._path, str(error), _ROOM) from error

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Write all or nothing, alone from the first look on."""
        try:
            with self._file:
                self._file.execute("begin immediate")
                yield self._file
        except sqlite3.Error as error:
            raise StorageProblem(self._path, str(error), _ROOM) from error


_LOOKS: Final = "select name, state, seen from articles"
_WAIT: Final = "replace into articles (name, state) values (?, 'waiting')"
_NEXT: Final = "select name, deaths from articles where state = ? order by deaths, name limit ?"
_DEATH: Final = """
update articles set deaths = deaths + 1
where worker = ? and state in ('syncing', 'releasing')
"""
_BACK: Final = "update articles set state = ?, worker = '' where worker = ? and state = ?"
_DEADLY: Final = "select name from articles where state in ('waiting', 'synced') and deaths >= ?"
_PUT: Final = "update articles set state = ?, worker = '', said = ?, seen = ? where name = ?"
_END: Final = """
update articles set state = ?, worker = '', deaths = 0, said = ?, seen = ?,
finished = (select coalesce(max(finished), 0) + 1 from articles) where name = ?
"""


def _fates(rows: Iterable[tuple[str, str, str, int]]) -> Iterator[ArchiveFate]:
    for name, state, said, number in rows:
        yield ArchiveFate(name, Stage(state), json.loads(said), number)


def _require_format(path: Path, found: int) -> None:
    if found not in {0, FORMAT}:
        what = f"it is of format {found}, and this version of l10n reads {FORMAT}"
        remedy = "use the version that wrote it; or take it away, and all is looked at anew"
        raise StorageProblem(path, what, remedy)


def _opened(path: Path) -> sqlite3.Connection:
    """Open the file. Raises StorageProblem where it is of a format that came later, or before."""
    file = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        file.execute("pragma journal_mode = wal")
        file.execute("pragma synchronous = normal")
        _require_format(path, int(file.execute("pragma user_version").fetchone()[0]))
        file.executescript(_TABLES)
        file.execute(f"pragma user_version = {FORMAT}")
        file.execute(
            "select name, state, worker, deaths, seen, finished, said from articles limit 1"
        )
        file.execute("select article, language, digests from offers limit 1")
    except (sqlite3.Error, StorageProblem):
        file.close()
        raise
    return file
