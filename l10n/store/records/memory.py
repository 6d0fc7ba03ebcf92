"""The index of the translation memory in SQLite, made from catalogues and TMX files.

A French text stands in it once, whatever languages it has targets in. It is
never the truth: deleting it loses nothing.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections import Counter
from itertools import chain, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from l10n.catalogue.bulk import collection_paused
from l10n.errors import StorageProblem
from l10n.memory.index import MemoryPart, MemorySize
from l10n.memory.postings import TOGETHER, in_all, postings, side_by_side, texts_of, without
from l10n.memory.ranking import LEAST, Remembered, alike, chosen_of, likeliest, question
from l10n.memory.words import compared, key_of, needle_of, words_of
from l10n.model.exchange import MemoryPair
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.memory.postings import Posting

VERSION: Final = 3
"""Of what the file holds; one of another version is made anew."""

_TABLES: Final = """
create table parts (
    id integer primary key, name text not null, language text not null, stamp text not null,
    imported integer not null, unique (name, language)
);
create table sources (
    id integer primary key, text text not null, compared text not null, key text not null unique
);
create table targets (
    id integer primary key, source integer not null, part integer not null, target text not null,
    article text not null, context text not null, at text not null, said_by text not null,
    reviewed integer not null
);
create index targets_by_source on targets (source);
create index targets_by_part on targets (part);
create table words (
    word text, block integer, ids blob not null, primary key (word, block)
) without rowid;
create table vocabulary (word text primary key, texts integer not null) without rowid;
create view pairs as
select s.text, t.target, t.article, t.context, t.at, t.said_by, t.reviewed, p.imported,
    s.id as source, p.language, p.name as part, t.id as number
from targets t join sources s on s.id = t.source join parts p on p.id = t.part;
"""
_AT_ONCE: Final = 16_384
"""Pairs that are put in together."""

_PATIENCE: Final = 10.0
_CACHE: Final = 65_536
"""Kibibytes of the file that are held while much is put in."""


class MemoryIndex:
    """Pairs by part, found by words. A file that cannot be used is made anew, then left alone.

    `broken` says why nothing is kept on disk.
    """

    away: L10nError | None = None
    """It is of this machine, and never away."""

    def __init__(self, root: Path, path: Path) -> None:
        self.broken: str | None = None
        self._file = self._open(root, path)

    def parts(self) -> dict[tuple[str, str], MemoryPart]:
        """Return what it was made from, by name and language."""
        rows = self._file.execute("select name, language, stamp, imported from parts")
        return {(r[0], r[1]): MemoryPart(r[0], r[1], r[2], bool(r[3])) for r in rows}

    def put(self, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:
        """Put pairs in the place of what a part held; all or none. Returns how many."""
        with collection_paused(), self._writing():
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

    def drop(self, name: str, language: str) -> None:
        """Take a part out of the memory."""
        with self._writing():
            self._remove(name, language)

    def clear(self) -> None:
        """Take out all parts."""
        for name, language in self.parts():
            self.drop(name, language)

    def exact(self, text: str, language: str) -> list[Remembered]:
        """Return the pairs of this very text, typography and capitals apart."""
        query = "select id from sources where key = ?"
        found = self._file.execute(query, (key_of(compared(text)).hex(),)).fetchone()
        return list(self._of({found[0]: 1.0}, language)) if found else []

    def like(self, text: str, language: str, least: float = LEAST) -> list[Remembered]:
        """Return the pairs whose French is like a text: looked for by its rarest words."""
        words = question(text)
        chosen = chosen_of(words, self._frequencies(words), self._size())
        query = "select id, compared from sources where id in (select value from json_each(?))"
        ids = likeliest(self._holding(chosen))
        rows = self._file.execute(query, (json.dumps(ids),)).fetchall()
        likeness = alike(compared(text), [row[1] for row in rows], least)
        return list(self._of({rows[n][0]: much for n, much in likeness.items()}, language))

    def holding(self, text: str, language: str, most: int) -> list[Remembered]:
        """Return pairs whose French holds these words side by side, the newest first."""
        words = words_of(text)
        rare = sorted(self._frequencies(words).items(), key=itemgetter(1, 0))[:TOGETHER]
        if len(rare) < min(TOGETHER, len(set(words))):
            return []
        query = (
            "select * from pairs where language = ? and reviewed and source in "
            "(select value from json_each(?)) order by at desc, number"
        )
        numbers = in_all([list(self._holding([word])) for word, _ in rare])
        rows = self._file.execute(query, (language, json.dumps(numbers)))
        held = (row for row in rows if side_by_side(words, words_of(row[0])))
        return [Remembered(_pair(row), is_imported=bool(row[7])) for row in islice(held, most)]

    def all(
        self, language: str, *, imported: bool = True, saying: str = ""
    ) -> Iterator[MemoryPair]:
        """Walk the approved pairs of a language, in the order of their articles.

        Codes may stand within a word: targets that have some are not left out.
        """
        needle = needle_of(saying)
        order = "at desc, " if saying else ""
        query = (
            "select * from pairs where language = ? and reviewed and (? or not imported) "  # noqa: S608 - no input
            "and (? = '' or instr(small(target), ?) or instr(target, '<')) "
            f"order by {order}imported, part, number"
        )
        for row in self._file.execute(query, (language, imported, needle, needle)):
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

    def _holding(self, words: Sequence[str]) -> Iterator[bytes]:
        query = "select ids from words where word in (select value from json_each(?))"
        return chain.from_iterable(self._file.execute(query, (json.dumps(words),)))

    def _of(self, likeness: Mapping[int, float], language: str) -> Iterator[Remembered]:
        query = (
            "select * from pairs where language = ? and source in "
            "(select value from json_each(?)) order by number"
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
        digests = {key_of(key).hex(): key for key in texts}
        query = "select key, id from sources where key in (select value from json_each(?))"
        found = self._file.execute(query, (json.dumps(list(digests)),))
        known = {digests[digest]: number for digest, number in found}
        new, number = [], self._size()
        for digest, key in digests.items():
            if key not in known:
                number += 1
                known[key] = number
                new.append((number, texts[key], key, digest))
        self._file.executemany("insert into sources values (?, ?, ?, ?)", new)
        rows = postings({number: words_of(text) for number, text, _, _ in new})
        query = (
            "insert into words values (?, ?, ?) on conflict (word, block) "
            "do update set ids = cast(words.ids || excluded.ids as blob)"
        )
        self._file.executemany(query, ((row.word, row.block, row.ids) for row in rows))
        self._count(texts_of(rows))
        return known

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
        unused = [number for number in sources if not self._is_used(number)]
        query = "select id, text from sources where id in (select value from json_each(?))"
        rows = self._file.execute(query, (json.dumps(unused),)).fetchall()
        self._unwrite(postings({number: words_of(text) for number, text in rows}))
        self._file.executemany("delete from sources where id = ?", ((one,) for one in unused))

    def _is_used(self, source: int) -> bool:
        query = "select 1 from targets where source = ? limit 1"
        return self._file.execute(query, (source,)).fetchone() is not None

    def _unwrite(self, rows: Sequence[Posting]) -> None:
        """Take texts out of the rows of their words."""
        gone: Counter[str] = Counter()
        gone.subtract(texts_of(rows))
        self._count(gone)
        for row in rows:
            place = row.word, row.block
            query = "select ids from words where word = ? and block = ?"
            (ids,) = self._file.execute(query, place).fetchone()
            if left := without(ids, row.ids):
                query = "update words set ids = ? where word = ? and block = ?"
                self._file.execute(query, (left, *place))
            else:
                self._file.execute("delete from words where word = ? and block = ?", place)

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
        file.create_function("small", 1, str.casefold, deterministic=True)
        file.execute("pragma synchronous = normal")
        (version,) = file.execute("pragma user_version").fetchone()
        if version == 0:
            file.executescript(f"{_TABLES}pragma user_version = {VERSION};")
        elif version != VERSION:
            msg = "another version"
            raise sqlite3.DatabaseError(msg)
        file.execute("select count(*) from parts, (select word from words limit 1)")
        file.execute(f"pragma cache_size = -{_CACHE}")
    except sqlite3.Error:
        file.close()
        raise
    return file


def _pair(row: Sequence[object]) -> MemoryPair:
    source, target, article, context, at, by = map(str, row[:6])
    return MemoryPair(source, target, article, context, at, by, bool(row[6]))
