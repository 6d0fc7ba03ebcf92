"""In which texts words stand: numbers of texts, by word and by blocks of numbers.

A row is small enough to be written anew for an article, and large enough that few are read for a
question. Every index keeps the same rows, and so finds the same.
"""

from __future__ import annotations

import sys
from array import array
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_BLOCK: Final = 13
"""Bits of a text's number within its block: 8,192 texts."""

_BYTES: Final = 4
"""Of a number in a row."""

TOGETHER: Final = 3
"""Words of a phrase that are looked for in postings; the rest of it is read."""


@dataclass(frozen=True, slots=True)
class Posting:
    """Texts of a block in which a word stands, packed."""

    word: str
    block: int
    ids: bytes


def packed(numbers: Iterable[int]) -> bytes:
    """Write numbers as an index keeps them: four bytes each, the low one first."""
    held = array("I", numbers)
    if sys.byteorder == "big":
        held.byteswap()
    return held.tobytes()


def unpacked(ids: bytes) -> array[int]:
    """Read what `packed` wrote."""
    held = array("I")
    held.frombytes(ids)
    if sys.byteorder == "big":
        held.byteswap()
    return held


def postings(said: Mapping[int, Iterable[str]]) -> list[Posting]:
    """Return the rows of texts by their numbers, `said` being the words of each."""
    blocks: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(_lists)
    for number, words in said.items():
        held = blocks[number >> _BLOCK]
        for word in set(words):
            held[word].append(number)
    return [
        Posting(word, block, packed(ids))
        for block, held in sorted(blocks.items())
        for word, ids in sorted(held.items())
    ]


def _lists() -> defaultdict[str, list[int]]:
    return defaultdict(list)


def texts_of(rows: Iterable[Posting]) -> Counter[str]:
    """Count the texts in which each word of some rows stands."""
    counted: Counter[str] = Counter()
    for row in rows:
        counted[row.word] += len(row.ids) // _BYTES
    return counted


def without(ids: bytes, gone: bytes) -> bytes:
    """Take numbers out of a row."""
    out = frozenset(unpacked(gone))
    return packed(number for number in unpacked(ids) if number not in out)


def in_all(found: Sequence[Iterable[bytes]]) -> list[int]:
    """Return the texts in which every one of some words stands, `found` being the rows of each."""
    sets = [{number for ids in rows for number in unpacked(ids)} for rows in found]
    return sorted(set.intersection(*sets)) if sets else []


def side_by_side(words: Sequence[str], text: Sequence[str]) -> bool:
    """Tell whether words stand side by side in a text."""
    count, wanted = len(words), tuple(words)
    return any(tuple(text[at : at + count]) == wanted for at in range(len(text) - count + 1))
