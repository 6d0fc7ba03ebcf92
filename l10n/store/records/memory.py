"""The index of the translation memory in SQLite, made from catalogues and TMX files.

A French text stands in it once, whatever languages it has targets in. It is
never the truth: deleting it loses nothing.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections import Counter
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.memory.ranking import LEAST, Remembered, alike, likeliest, question, rarest
from l10n.memory.words import compared, indexed, phrase, words_of
from l10n.model.exchange import MemoryPair
from l10n.store.layout import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

VERSION: Final = 2
"""Of what the file holds; one of another version is made anew."""

_TABLES: Final = """
create table parts (
    id integer primary key, name text not null, language text not null, stamp text not null,
    imported integer not null, unique (name, language)
);
create table sources (id integer primary key, text text not null, compared text not null unique);
create table targets (
    id integer primary key, source integer not null, part integer not null, target text not null,
    article text not null, context text not null, at text not null, said_by text not null,
    reviewed integer not null
);
create index targets_by_source on targets (source);
create index targets_by_part on targets (part);
create virtual table words using fts5 (text, content='', tokenize='unicode61 remove_diacritics 0');
create table vocabulary (word text primary key, texts integer not null) without rowid;
create view pairs as
select s.text, t.target, t.article, t.context, t.at, t.said_by, t.reviewed, p.imported,
    s.id as source, p.language, p.name as part, t.id as number
from targets t join sources s on s.id = t.source join parts p on p.id = t.part;
"""
_AT_ONCE: Final = 5_000
"""Pairs that are put in together."""

_PATIENCE: Final = 10.0


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """What a part of the memory was made from: a catalogue, or a file of `memory/`."""

    name: str
    language: str
    stamp: str
    is_imported: bool = False


@dataclass(frozen=True, slots=True)
class MemorySize:
    """How many pairs a language has: of them imported, and of its own approved by a person."""

    language: str
    pairs: int
    reviewed: int
    imported: int


class MemoryIndex:
    """Pairs by part, found by words. A file that cannot be used is made anew, then left alone.

    `broken` says why nothing is kept on disk.
    """

    def __init__(self, root: Path, path: Path) -> None:
        self.broken: str | None = None
        self._file = self._open(root, path)

    def parts(self) -> dict[tuple[str, str], MemoryPart]:
        """Return what it was made from, by name and language."""
        rows = self._file.execute("select name, language, stamp, imported from parts")
        return {(r[0], r[1]): MemoryPart(r[0], r[1], r[2], bool(r[3])) for r in rows}

    def put(self, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:
        """Put pairs in the place of what a part held; all or none. Returns how many."""
        with self._writing():
            self._remove(part.name, part.language)
            cursor = self._file.execute(
                "insert into parts (name, language, stamp, imported) values (?, ?, ?, ?)",
                (part.name, part.language, part.stamp, part.is_imported),
            )
            number, count = cursor.lastrowid, 0
            several = iter(pairs)
            while some := list(islice(several, _AT_ONCE)):
                self._add(some, number)
                count += len(some)
        return count

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Write all or nothing, and hold others off from the first look on."""
        with self._file:
            self._file.execute("begin immediate")
            yield

    def renew(self, part: MemoryPart) -> None:
        """Note that a part is as it was, whatever its file looks like now."""
        with self._file:
            query = "update parts set stamp = ? where name = ? and language = ?"
            self._file.execute(query, (part.stamp, part.name, part.language))

    def drop(self, name: str, language: str) -> None:
        """Take a part out of the memory."""
        with self._writing():
            self._remove(name, language)

    def exact(self, text: str, language: str) -> list[Remembered]:
        """Return the pairs of this very text, typography and capitals apart."""
        query = "select id from sources where compared = ?"
        found = self._file.execute(query, (compared(text),)).fetchone()
        return list(self._of({found[0]: 1.0}, language)) if found else []

    def like(self, text: str, language: str, least: float = LEAST) -> list[Remembered]:
        """Return the pairs whose French is like a text: looked for by its rarest words."""
        chosen = rarest(self._frequencies(question(text)), self._size())
        ids = likeliest(self._holding(phrase([word])) for word in chosen)
        query = "select id, compared from sources where id in (select value from json_each(?))"
        rows = self._file.execute(query, (json.dumps(ids),)).fetchall()
        likeness = alike(compared(text), [row[1] for row in rows], least)
        return list(self._of({rows[n][0]: much for n, much in likeness.items()}, language))

    def holding(self, text: str, language: str, most: int) -> list[Remembered]:
        """Return pairs whose French holds these words side by side, the newest first."""
        words = words_of(text)
        if not words:
            return []
        query = (
            "select * from pairs where language = ? and reviewed and source in "
            "(select rowid from words where words match ?) order by at desc, number limit ?"
        )
        return _candidates(self._file.execute(query, (language, phrase(words), most)))

    def all(self, language: str, *, imported: bool = True) -> Iterator[MemoryPair]:
        """Walk the approved pairs of a language, in the order of their articles."""
        query = (
            "select * from pairs where language = ? and reviewed and (? or not imported) "
            "order by imported, part, number"
        )
        for row in self._file.execute(query, (language, imported)):
            yield _pair(row)

    def sizes(self) -> list[MemorySize]:
        """Count the pairs of each language."""
        query = (
            "select p.language, count(*), sum(t.reviewed and not p.imported), sum(p.imported) "
            "from targets t join parts p on p.id = t.part group by p.language order by p.language"
        )
        return [MemorySize(*row) for row in self._file.execute(query)]

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _frequencies(self, words: Sequence[str]) -> dict[str, int]:
        query = "select word, texts from vocabulary where word in (select value from json_each(?))"
        return dict(self._file.execute(query, (json.dumps(words),)).fetchall())

    def _holding(self, asked: str) -> Iterator[int]:
        rows = self._file.execute("select rowid from words where words match ?", (asked,))
        return chain.from_iterable(rows)

    def _of(self, likeness: Mapping[int, float], language: str) -> Iterator[Remembered]:
        query = (
            "select * from pairs where language = ? and source in (select value from json_each(?))"
        )
        for row in self._file.execute(query, (language, json.dumps(list(likeness)))):
            yield Remembered(_pair(row), likeness[row[8]], is_imported=bool(row[7]))

    def _add(self, pairs: Sequence[MemoryPair], part: int | None) -> None:
        keys = [compared(pair.source) for pair in pairs]
        numbers = self._numbers(dict(zip(keys, (pair.source for pair in pairs), strict=True)))
        self._file.executemany(
            "insert into targets (source, part, target, article, context, at, said_by, reviewed) "
            "values (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (numbers[key], part, p.target, p.article, p.context, p.at, p.by, p.is_reviewed)
                for key, p in zip(keys, pairs, strict=True)
            ],
        )

    def _numbers(self, texts: Mapping[str, str]) -> dict[str, int]:
        """Return the numbers of texts by what is compared of them; new ones are put in."""
        query = (
            "select compared, id from sources where compared in (select value from json_each(?))"
        )
        known = dict(self._file.execute(query, (json.dumps(list(texts)),)).fetchall())
        first = self._size() + 1
        new = {key: n for n, key in enumerate((k for k in texts if k not in known), first)}
        said = {number: words_of(texts[key]) for key, number in new.items()}
        query = "insert into sources (id, text, compared) values (?, ?, ?)"
        self._file.executemany(query, [(n, texts[key], key) for key, n in new.items()])
        query = "insert into words (rowid, text) values (?, ?)"
        self._file.executemany(query, [(n, indexed(words)) for n, words in said.items()])
        self._count(Counter(chain.from_iterable(map(set, said.values()))))
        return known | new

    def _size(self) -> int:
        """Return the highest number of a text: about how many there are."""
        (highest,) = self._file.execute("select max(id) from sources").fetchone()
        return int(highest or 0)

    def _count(self, counted: Counter[str]) -> None:
        query = (
            "insert into vocabulary values (?, ?) on conflict (word) "
            "do update set texts = texts + excluded.texts"
        )
        self._file.executemany(query, counted.items())
        self._file.execute("delete from vocabulary where texts <= 0")

    def _remove(self, name: str, language: str) -> None:
        query = "select id from parts where name = ? and language = ?"
        row = self._file.execute(query, (name, language)).fetchone()
        if row is None:
            return
        query = "select distinct source from targets where part = ?"
        sources = [number for (number,) in self._file.execute(query, row)]
        self._file.execute("delete from targets where part = ?", row)
        self._file.execute("delete from parts where id = ?", row)
        gone: Counter[str] = Counter()
        for number in sources:
            self._forget_unused(number, gone)
        self._count(gone)

    def _forget_unused(self, number: int, counted: Counter[str]) -> None:
        used = self._file.execute("select 1 from targets where source = ? limit 1", (number,))
        if used.fetchone():
            return
        (text,) = self._file.execute("select text from sources where id = ?", (number,)).fetchone()
        words = words_of(text)
        gone = "insert into words (words, rowid, text) values ('delete', ?, ?)"
        self._file.execute(gone, (number, indexed(words)))
        counted.subtract(set(words))
        self._file.execute("delete from sources where id = ?", (number,))

    def _open(self, root: Path, path: Path) -> sqlite3.Connection:
        try:
            inside(path, root)
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return _connect(path)
            except sqlite3.DatabaseError:
                path.unlink(missing_ok=True)
                return _connect(path)
        except (OSError, sqlite3.Error, StorageProblem) as error:
            self.broken = str(error)
            return _connect(":memory:")


def _connect(path: Path | str) -> sqlite3.Connection:
    file = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        file.execute("pragma synchronous = normal")
        (version,) = file.execute("pragma user_version").fetchone()
        if version == 0:
            file.executescript(f"{_TABLES}pragma user_version = {VERSION};")
        elif version != VERSION:
            msg = "another version"
            raise sqlite3.DatabaseError(msg)
        file.execute("select count(*) from parts, (select rowid from words limit 1)")
    except sqlite3.Error:
        file.close()
        raise
    return file


def _candidates(rows: Iterable[Sequence[object]]) -> list[Remembered]:
    return [Remembered(_pair(row), is_imported=bool(row[7])) for row in rows]


def _pair(row: Sequence[object]) -> MemoryPair:
    source, target, article, context, at, by = map(str, row[:6])
    return MemoryPair(source, target, article, context, at, by, bool(row[6]))
