"""What a shared memory is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.memory.index import MemoryPart, MemorySize
from l10n.memory.postings import TOGETHER, in_all, side_by_side
from l10n.memory.ranking import Remembered, alike, chosen_of, likeliest, question
from l10n.memory.words import compared, key_of, needle_of, words_of
from l10n.model.exchange import MemoryPair

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.store.shared.owner import Owner
    from l10n.store.shared.tables import Connection

_AT_ONCE: Final = 2_000


def parts(file: Connection, owner: Owner) -> dict[tuple[str, str], MemoryPart]:
    """Return what this checkout has put in, as it last looked."""
    rows = file.execute(
        "select p.name, p.language, l.stamp, p.imported from l10n.parts p "
        "join l10n.looks l on l.part = p.id where p.project = %s and l.checkout = %s",
        (owner.project, owner.checkout),
    )
    return {(r[0], r[1]): MemoryPart(*r) for r in rows}


def exact(file: Connection, text: str, language: str) -> list[Remembered]:
    """Return the pairs of this very text."""
    query = "select id from l10n.sources where key = %s"
    found = file.execute(query, (key_of(compared(text)),)).fetchone()
    return _of(file, {found[0]: 1.0}, language) if found else []


def like(file: Connection, text: str, language: str, least: float) -> list[Remembered]:
    """Return the pairs whose French is like a text."""
    words = list(question(text))
    counted = file.execute(
        "select word, texts from l10n.vocabulary where word = any(%s) "
        "union all select '', coalesce(max(id), 0) from l10n.sources",
        (words,),
    )
    frequencies = dict(counted.fetchall())
    size = frequencies.pop("")
    ids = likeliest(_holding(file, chosen_of(words, frequencies, size)))
    rows = file.execute(
        "select id, compared from l10n.sources where id = any(%s)", (ids,)
    ).fetchall()
    likeness = alike(compared(text), [row[1] for row in rows], least)
    return _of(file, {rows[n][0]: much for n, much in likeness.items()}, language)


def holding(file: Connection, text: str, language: str, most: int) -> list[Remembered]:
    """Return pairs whose French holds these words side by side, the newest first."""
    words = words_of(text)
    if not words:
        return []
    counted = file.execute(
        "select word from l10n.vocabulary where word = any(%s) order by texts, word limit %s",
        (list(words), TOGETHER),
    ).fetchall()
    if len(counted) < min(TOGETHER, len(set(words))):
        return []
    numbers = in_all([_holding(file, [word]) for (word,) in counted])
    found: list[Remembered] = []
    with file.transaction(), file.cursor("holding") as rows:
        rows.itersize = _AT_ONCE
        rows.execute(
            "select * from l10n.pairs where language = %s and reviewed and source = any(%s) "
            "order by at desc, number",
            (language, numbers),
        )
        for row in rows:
            if side_by_side(words, words_of(row[0])):
                found.append(Remembered(_pair(row), is_imported=row[7]))
            if len(found) == most:
                break
    return found


def _holding(file: Connection, words: Sequence[str]) -> list[bytes]:
    with file.cursor(binary=True) as rows:
        query = "select ids from l10n.words where word = any(%s) order by word, block"
        rows.execute(query, (list(words),))
        return [row[0] for row in rows]


def everything(
    file: Connection, language: str, saying: str, *, imported: bool
) -> Iterator[MemoryPair]:
    """Walk the approved pairs of a language, but those that are known not to say something.

    A database makes letters small in its own way: only of plain ones it is the way of ours.
    """
    order = "at desc, " if saying else ""
    needle = word if (word := needle_of(saying)).isascii() else ""
    with file.transaction(), file.cursor("everything") as rows:
        rows.itersize = _AT_ONCE
        rows.execute(
            "select * from l10n.pairs where language = %s and reviewed and (%s or not imported) "  # noqa: S608 - no input
            "and (%s = '' or position(%s in lower(target collate \"C\")) > 0 "
            f"or position('<' in target) > 0) order by {order}imported, project, part, number",
            (language, imported, needle, needle),
        )
        for row in rows:
            yield _pair(row)


def sizes(file: Connection) -> list[MemorySize]:
    """Count the pairs of each language."""
    rows = file.execute(
        "select p.language, count(*), count(*) filter (where t.reviewed and not p.imported), "
        "count(*) filter (where p.imported) from l10n.targets t join l10n.parts p on p.id = t.part "
        'group by p.language order by p.language collate "C"'
    )
    return [MemorySize(*row) for row in rows]


def _of(file: Connection, likeness: Mapping[int, float], language: str) -> list[Remembered]:
    rows = file.execute(
        "select * from l10n.pairs where language = %s and source = any(%s) order by number",
        (language, list(likeness)),
    )
    return [Remembered(_pair(row), likeness[row[8]], is_imported=row[7]) for row in rows]


def _pair(row: Sequence[Any]) -> MemoryPair:
    return MemoryPair(*row[:7])
