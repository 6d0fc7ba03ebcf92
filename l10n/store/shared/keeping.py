"""What is put into a shared memory, and taken out of it.

All that is said here stands in one transaction, and one writes at a time.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

import psycopg

from l10n.memory.postings import postings, texts_of, without
from l10n.memory.words import compared, key_of, words_of
from l10n.store.shared.contents import ContentDigest, content_of
from l10n.store.shared.tables import locked

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.memory.index import MemoryPart
    from l10n.memory.postings import Posting
    from l10n.model.exchange import MemoryPair
    from l10n.store.shared.owner import Owner
    from l10n.store.shared.tables import Connection

_AT_ONCE: Final = 16_384
"""Pairs that are put in together."""


def put(file: Connection, owner: Owner, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:
    """Put pairs in the place of what a part held; returns how many.

    What another checkout has put in already is noted, and not written again. Texts that
    PostgreSQL cannot hold are left out.
    """
    several = filter(_fits, pairs)
    first = list(islice(several, _AT_ONCE))
    with file.transaction() as whole:
        locked(file)
        held = _held(file, owner, part)
        if len(first) == _AT_ONCE or held != content_of(first):
            content = ContentDigest()
            count = _replaced(file, owner, part, chain(first, several), content)
            if content.made() == held:  # a large one, known at its end alone
                raise psycopg.Rollback(whole)
        else:
            count = len(first)
    with file.transaction():
        locked(file)
        _look(file, owner, part)
    return count


def _replaced(
    file: Connection,
    owner: Owner,
    part: MemoryPart,
    pairs: Iterator[MemoryPair],
    content: ContentDigest,
) -> int:
    number, count = _emptied(file, owner, part), 0
    while some := list(islice(pairs, _AT_ONCE)):
        content.add(some)
        _added(file, number, some)
        count += len(some)
    file.execute("update l10n.parts set content = %s where id = %s", (content.made(), number))
    return count


def drop(file: Connection, owner: Owner, name: str, language: str) -> None:
    """Let go of a part; it leaves with the last checkout that has it."""
    with file.transaction():
        locked(file)
        file.execute(
            "delete from l10n.looks l using l10n.parts p where p.id = l.part and l.checkout = %s "
            "and p.project = %s and p.name = %s and p.language = %s",
            (owner.checkout, owner.project, name, language),
        )
        rows = file.execute(
            "select id from l10n.parts p where project = %s and name = %s and language = %s "
            "and not exists (select from l10n.looks where part = p.id)",
            (owner.project, name, language),
        )
        for (number,) in rows.fetchall():
            _removed(file, number)
            file.execute("delete from l10n.parts where id = %s", (number,))


def forget(file: Connection, owner: Owner) -> None:
    """Take out all that a project has put in, from whatever checkout."""
    with file.transaction():
        locked(file)
        rows = file.execute("select id from l10n.parts where project = %s", (owner.project,))
        for (number,) in rows.fetchall():
            _removed(file, number)
            file.execute("delete from l10n.parts where id = %s", (number,))


def _fits(pair: MemoryPair) -> bool:
    said = f"{pair.source}{pair.target}{pair.article}{pair.context}{pair.at}{pair.by}"
    try:
        return "\0" not in said and bool(said.encode())
    except UnicodeEncodeError:
        return False


def _held(file: Connection, owner: Owner, part: MemoryPart) -> bytes | None:
    """Return the digest of what a part holds, None where there is none of its kind."""
    found = file.execute(
        "select content from l10n.parts where project = %s and name = %s and language = %s "
        "and imported = %s",
        (owner.project, part.name, part.language, part.is_imported),
    ).fetchone()
    return bytes(found[0]) if found else None


def _emptied(file: Connection, owner: Owner, part: MemoryPart) -> int:
    """Make room for a part, and return its number; who has looked at the old one looks again."""
    rows = file.execute(
        "insert into l10n.parts (project, name, language, content, imported) "
        "values (%s, %s, %s, '', %s) on conflict (project, name, language) "
        "do update set imported = excluded.imported returning id",
        (owner.project, part.name, part.language, part.is_imported),
    )
    ((number,),) = rows.fetchall()
    file.execute("update l10n.looks set stamp = '' where part = %s", (number,))
    _removed(file, number)
    return int(number)


def _look(file: Connection, owner: Owner, part: MemoryPart) -> None:
    file.execute(
        "insert into l10n.looks select id, %s, %s from l10n.parts where project = %s and name = %s "
        "and language = %s on conflict (part, checkout) do update set stamp = excluded.stamp",
        (owner.checkout, part.stamp, owner.project, part.name, part.language),
    )


def _added(file: Connection, part: int, pairs: Sequence[MemoryPair]) -> None:
    keys = [compared(pair.source) for pair in pairs]
    numbers = _numbers(file, dict(zip(keys, (pair.source for pair in pairs), strict=True)))
    query = (
        "copy l10n.targets (source, part, target, article, context, at, said_by, reviewed) "
        "from stdin"
    )
    with file.cursor() as rows, rows.copy(query) as copy:
        for key, p in zip(keys, pairs, strict=True):
            row = (numbers[key], part, p.target, p.article, p.context, p.at, p.by, p.is_reviewed)
            copy.write_row(row)


def _numbers(file: Connection, texts: Mapping[str, str]) -> dict[str, int]:
    """Return the numbers of texts by what is compared of them; new ones are put in."""
    digests = {key_of(key): key for key in texts}
    found = file.execute("select key, id from l10n.sources where key = any(%s)", (list(digests),))
    known = {digests[bytes(key)]: int(number) for key, number in found}
    ((highest,),) = file.execute("select coalesce(max(id), 0) from l10n.sources").fetchall()
    new = {k: n for n, k in enumerate((k for k in texts if k not in known), highest + 1)}
    with file.cursor() as cursor, cursor.copy("copy l10n.sources from stdin") as copy:
        for key, number in new.items():
            copy.write_row((number, texts[key], key, key_of(key)))
    rows = postings({number: words_of(texts[key]) for key, number in new.items()})
    file.execute(
        "insert into l10n.words select * from unnest(%s::text[], %s::integer[], %b::bytea[]) "
        "on conflict (word, block) do update set ids = words.ids || excluded.ids",
        ([row.word for row in rows], [row.block for row in rows], [row.ids for row in rows]),
    )
    _counted(file, texts_of(rows))
    return known | new


def _counted(file: Connection, counts: Counter[str]) -> None:
    file.execute(
        "insert into l10n.vocabulary select * from unnest(%s::text[], %s::integer[]) "
        "on conflict (word) do update set texts = vocabulary.texts + excluded.texts",
        (list(counts), list(counts.values())),
    )


def _removed(file: Connection, part: int) -> None:
    """Take the targets of a part away, and the texts that nobody else has any for."""
    rows = file.execute(
        "with gone as (delete from l10n.targets where part = %s returning source) "
        "select distinct source from gone",
        (part,),
    )
    for numbers in _several([number for (number,) in rows.fetchall()]):
        unused = file.execute(
            "delete from l10n.sources s where id = any(%s) and not exists "
            "(select from l10n.targets where source = s.id) returning id, text",
            (numbers,),
        ).fetchall()
        _unwritten(file, postings({number: words_of(text) for number, text in unused}))


def _unwritten(file: Connection, rows: Sequence[Posting]) -> None:
    """Take texts out of the rows of their words."""
    gone = {(row.word, row.block): row.ids for row in rows}
    with file.cursor(binary=True) as cursor:
        cursor.execute(
            "select w.word, w.block, w.ids from l10n.words w "
            "join unnest(%s::text[], %s::integer[]) as gone (word, block) using (word, block)",
            ([word for word, _ in gone], [block for _, block in gone]),
        )
        left = [(word, block, without(ids, gone[word, block])) for word, block, ids in cursor]
    file.execute(
        "update l10n.words w set ids = kept.ids from unnest(%s::text[], %s::integer[], "
        "%b::bytea[]) as kept (word, block, ids) where w.word = kept.word and w.block = kept.block",
        tuple(map(list, zip(*left, strict=True))) if left else ([], [], []),
    )
    emptied = [(word, block) for word, block, ids in left if not ids]
    file.execute(
        "delete from l10n.words w using unnest(%s::text[], %s::integer[]) as gone (word, block) "
        "where w.word = gone.word and w.block = gone.block",
        ([word for word, _ in emptied], [block for _, block in emptied]),
    )
    counts = texts_of(rows)
    file.execute(
        "update l10n.vocabulary v set texts = v.texts - gone.texts "
        "from unnest(%s::text[], %s::integer[]) as gone (word, texts) where v.word = gone.word",
        (list(counts), list(counts.values())),
    )
    file.execute("delete from l10n.vocabulary where texts <= 0 and word = any(%s)", (list(counts),))


def _several(numbers: Sequence[int]) -> Iterator[list[int]]:
    for at in range(0, len(numbers), _AT_ONCE):
        yield list(numbers[at : at + _AT_ONCE])
