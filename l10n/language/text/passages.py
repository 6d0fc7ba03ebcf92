"""Passages that speak another language than the text should: told by grammar words, or copied.

A word that one language has and the other lacks is a vote; the passage of another language is the
run of words whose votes add up to most.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import LANGUAGES, SOURCE, knowledge, words_of_all
from l10n.language.languages.schema import NOTHING, known
from l10n.language.source import is_particle
from l10n.language.text.scripts import LATIN, scripts_of
from l10n.language.text.words import listed, low_words
from l10n.lazy import REMEMBERED, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_FEWEST: Final = 2
"""Fewer words of another language are a name or a loan."""

_LIKELY: Final = 3
"""Languages with most votes that are tried."""

_COMMON: Final = compiled(r"(?<![\w-])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{3,}(?:-[^\W\d_]+)*(?![\w-])")
"""A word that is no name: long, and in lower case."""

_LONG: Final = 4
"""A word of so many letters counts only where it stands in small ones or first, and is no name."""

_SHARED: Final = 0.125
_PARTICLE: Final = 0.5
_CONTENT: Final = 1.0
_GRAMMAR: Final = 1.125
_ACCENTED: Final = 1.25
"""What a copied French word weighs: grammar that an unknown language may share, grammar that names
have too, any word of content, grammar that only sentences have, and words with letters that the
target does not have."""

_NEEDED: Final = ((frozenset({_GRAMMAR, _ACCENTED}), 1.5), (frozenset({_PARTICLE}), 2.0))
_PLAIN: Final = 5.0
"""What a copied passage must weigh, by what it holds; content alone may be a row of cognates."""

_LAST_LATIN: Final = "ɏ"

_NOBODY: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words in another language than the text's.

    `first` and `last` are indices from 0 in the words of the text, `last` inclusive. `weight` says
    by how many votes the other language leads there, `own` how many words outside of it are the
    text's own language's, and not the other's.
    """

    language: str
    first: int
    last: int
    weight: float
    own: int


@cache
def _speakers() -> Mapping[str, frozenset[str]]:
    """Index the tables: for each word the languages that use it."""
    speakers: dict[str, set[str]] = {}
    for language, words in words_of_all().items():
        for word in listed(words.grammar) | listed(words.news):
            speakers.setdefault(word, set()).add(language)
    return {word: frozenset(languages) for word, languages in speakers.items()}


@cache
def _letters(language: str) -> tuple[frozenset[str], re.Pattern[str]] | None:
    """Name the neighbour whose letters this language lacks, and those letters."""
    for other in words_of_all():
        letters = known(knowledge(other).writing.telling_letters, NOTHING).get(language)
        if letters:
            return frozenset({other}), re.compile(f"[{letters}]")
    return None


def foreign_passage(text: str, language: str) -> Passage | None:
    """Find the passage that speaks most clearly another language than the text should.

    None where the language is neither listed nor told by its script, or nothing speaks against
    it.
    """
    if not may_be_foreign(text, language):
        return None
    words = low_words(text)
    votes = _votes(words, language)
    others = Counter(other for vote in votes if language not in vote for other in vote)
    ranked = sorted(others, key=lambda other: (-others[other], _rank(other)))
    likely = [other for other in ranked[:_LIKELY] if others[other] >= _FEWEST]
    found = (_passage(votes, language, other) for other in likely)
    return max(found, key=lambda passage: passage.weight, default=None)


def may_be_foreign(text: str, language: str) -> bool:
    """Tell at low cost whether `foreign_passage` may find something, as it hardly ever does."""
    return _is_known(language) and _sounds_foreign(text, low_words(text), language)


@cache
def _is_known(language: str) -> bool:
    """Tell whether words or letters speak for a language; Galician may have any word of Spanish."""
    return _has_list(language) or not scripts_of(language) <= LATIN


def _has_list(language: str) -> bool:
    return bool(knowledge(language).words.grammar)


def _rank(language: str) -> int:
    """Rank languages that have as many votes."""
    return LANGUAGES.index(language)


def _sounds_foreign(text: str, words: Sequence[str], language: str) -> bool:
    neighbour = _letters(language)
    if neighbour is not None and neighbour[1].search(text):
        return True
    strange = _strangers(language)
    return not strange.isdisjoint(words) and sum(map(strange.__contains__, words)) >= _FEWEST


@cache
def _strangers(language: str) -> frozenset[str]:
    return frozenset(word for word, speakers in _speakers().items() if language not in speakers)


def _votes(words: Sequence[str], language: str) -> list[frozenset[str]]:
    speakers = _speakers()
    if not _has_list(language):
        own = frozenset({language})
        return [speakers.get(w, own if w[0] > _LAST_LATIN else _NOBODY) for w in words]
    votes = [speakers.get(word, _NOBODY) for word in words]
    neighbour = _letters(language)
    if neighbour is None:
        return votes
    other, strange = neighbour
    return [other if strange.search(w) else vote for w, vote in zip(words, votes, strict=True)]


def _passage(votes: Sequence[frozenset[str]], language: str, other: str) -> Passage:
    """Take the run of the highest sum (Kadane's), in one pass."""
    scores = [(other in vote) - (language in vote) for vote in votes]
    first, last, weight = heaviest_run(scores)
    outside = (*scores[:first], *scores[last + 1 :])
    return Passage(other, first, last, weight, sum(score < 0 for score in outside))


def heaviest_run(scores: Iterable[float]) -> tuple[int, int, float]:
    """Find the run with the highest sum: its first and last index, inclusive, and the sum."""
    best = (0, 0, 0.0)
    total, start = 0.0, 0
    for at, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, at
        total += score
        if total > best[2]:
            best = start, at, total
    return best


def copied_passage(source: str, target: str, language: str) -> Passage | None:
    """Find the passage of the French source that the target repeats word by word.

    It weighs about a vote for each word in a row that is neither a name nor a word of the target's
    grammar. None where it weighs too little to be more than names and cognates.
    """
    if not may_copy(source, target, language):
        return None
    ours, following = low_words(target), _following(source)
    weights = _copied_weights(source, language)
    scores = [
        weights.get(after, 0.0) if (before, after) in following else -1
        for before, after in itertools.pairwise(ours)
    ]
    first, last, weight = heaviest_run(scores)
    words = ours[first : last + 2]
    held = {weights.get(word) for word in words}
    needed = next((least for kinds, least in _NEEDED if kinds & held), _PLAIN)
    weight += weights.get(words[0], 0.0)
    if weight < needed:
        return None
    return Passage(SOURCE, first, last + 1, weight, len(ours) - len(words))


def may_copy(source: str, target: str, language: str) -> bool:
    """Tell at low cost whether a target repeats two words in a row that are not its own."""
    following, beside = _following(source), itertools.pairwise(low_words(target))
    shared = following.intersection(beside)
    if not shared:
        return False
    speakers = _speakers()
    return any(language not in speakers.get(word, _NOBODY) for pair in shared for word in pair)


@lru_cache(maxsize=REMEMBERED)
def _following(text: str) -> frozenset[tuple[str, str]]:
    """Give the words of a text with the word behind each."""
    return frozenset(itertools.pairwise(low_words(text)))


def _copied_weights(source: str, language: str) -> dict[str, float]:
    speakers = _speakers()
    letters = set(known(knowledge(language).writing.not_its_letters, ""))
    weights = {
        word: _CONTENT if letters.isdisjoint(word) else _ACCENTED
        for word in _COMMON.findall(source)
    }
    words = low_words(source)
    shared = _NOBODY if _is_known(language) else _like_french()
    for word in words:
        vote = speakers.get(word, _NOBODY)
        if language in vote:
            weights[word] = 0.0
        elif not shared.isdisjoint(vote):
            weights[word] = _SHARED
        elif SOURCE in vote and (len(word) < _LONG or word in source or word == words[0]):
            weights[word] = _PARTICLE if is_particle(word) else _GRAMMAR
    return weights


@cache
def _like_french() -> frozenset[str]:
    """Name the languages that share grammar with French, as others may of which we know none."""
    return frozenset(tag for tag, words in words_of_all().items() if words.like_french)
