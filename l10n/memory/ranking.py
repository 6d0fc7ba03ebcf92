"""Which remembered texts are like a new one: few are looked at, by their rarest words first."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from l10n.frozen import dataclass
from l10n.memory.postings import unpacked
from l10n.memory.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.model.exchange import MemoryPair

LEAST: Final = 0.75
"""Likeness from which a text is a match: below it correcting costs more than translating."""

_POSTINGS: Final = 2_000
_SHARE: Final = 200
"""Texts that are counted for one question, and one more for each so many in the memory."""

_MOST: Final = 12
"""How many times as many are counted until the words hold what an edit may have changed."""

_CHANGED: Final = 0.35
"""Share of a text's letters that the words must hold: an edit of a quarter leaves one of them."""

LOOKED_AT: Final = 200
"""Texts whose likeness is measured."""
_UNREVIEWED: Final = 0.03
_IMPORTED: Final = 0.02
_A_YEAR: Final = 0.01
_MOST_YEARS: Final = 5
"""What is taken off a match that nobody approved, that is another tool's, for each year of age."""


class MatchKind(StrEnum):
    """How a remembered text fits a new one."""

    CONTEXT = "context"
    """The same text after the same text."""
    EXACT = "exact"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered pair that fits: `likeness` from 0 to 1, `score` with penalties taken off."""

    pair: MemoryPair
    kind: MatchKind
    likeness: float
    score: float
    is_imported: bool = False


@dataclass(frozen=True, slots=True)
class Remembered:
    """A pair that may be used, how like its French is, and whether another tool's file has it."""

    pair: MemoryPair
    likeness: float = 1.0
    is_imported: bool = False


def rarest(frequencies: Mapping[str, int], size: int, letters: int) -> list[str]:
    """Choose the words to look for among `size` texts: the rarest of a text of so many letters.

    The rarest may be the very ones that an edit put in, as are those that stand nowhere. So words
    are added until they stand in enough texts, and beyond while an edit may have changed them all.
    """
    enough = _POSTINGS + size // _SHARE
    chosen: list[str] = []
    counted, held = 0, letters - sum(map(len, frequencies))
    for n, word in sorted((n, word) for word, n in frequencies.items()):
        most = enough if held > _CHANGED * letters else _MOST * enough
        if chosen and counted + n > most:
            break
        chosen.append(word)
        counted += n
        held += len(word)
    return chosen


def likeliest(found: Iterable[bytes]) -> list[int]:
    """Choose the texts to compare: those in which most of these words stand, the oldest first.

    `found` are rows of postings, each word's own.
    """
    votes = Counter(unpacked(b"".join(found)))
    least = sorted(votes.values(), reverse=True)[:LOOKED_AT][-1:]
    if not least:
        return []
    better = [text for text, count in votes.items() if count > least[0]]
    better.sort(key=lambda text: (-votes[text], text))
    rest = sorted(text for text, count in votes.items() if count == least[0])
    return better + rest[: LOOKED_AT - len(better)]


def alike(wanted: str, texts: Sequence[str], least: float = LEAST) -> dict[int, float]:
    """Return by place the likeness to a text of those that reach `least`, all as `compared`."""
    found = process.extract(
        wanted, texts, scorer=Levenshtein.normalized_similarity, score_cutoff=least, limit=None
    )
    return {int(place): float(likeness) for _, likeness, place in found}


def rank(candidates: Iterable[Remembered], year: int, context: str = "") -> list[Match]:
    """Rank pairs by their likeness, penalties taken off.

    `year` is that of now; `context` the digest of the text before the one that is asked for.
    """
    found = [_match(one, year, context) for one in candidates]
    found.sort(
        key=lambda m: (
            -m.score,
            m.kind is not MatchKind.CONTEXT,
            not m.pair.is_reviewed,
            m.pair.article,
            m.pair.target,
        )
    )
    return found


def _match(candidate: Remembered, year: int, context: str) -> Match:
    pair, likeness = candidate.pair, candidate.likeness
    kind = MatchKind.EXACT if likeness == 1 else MatchKind.FUZZY
    if kind is MatchKind.EXACT and context and pair.context == context:
        kind = MatchKind.CONTEXT
    return Match(pair, kind, likeness, likeness - _penalty(candidate, year), candidate.is_imported)


def _penalty(candidate: Remembered, year: int) -> float:
    pair = candidate.pair
    said = int(pair.at[:4]) if pair.at[:4].isdecimal() else year
    age = min(max(year - said, 0), _MOST_YEARS) * _A_YEAR
    unreviewed = 0.0 if pair.is_reviewed else _UNREVIEWED
    return age + unreviewed + (_IMPORTED if candidate.is_imported else 0.0)


def question(text: str) -> tuple[str, ...]:
    """Return the different words of a text."""
    return tuple(dict.fromkeys(words_of(text)))


def chosen_of(words: Sequence[str], frequencies: Mapping[str, int], size: int) -> list[str]:
    """Choose among the words of a question, of which `frequencies` are known."""
    return rarest(frequencies, size, sum(map(len, words)))
