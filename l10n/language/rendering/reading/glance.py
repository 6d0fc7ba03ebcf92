"""What one glance at a word tells: whether a value may start there. For speed alone.

Most words start nothing, and most of those that may ("the", "a", "de") need a certain word after
them. The rules of reading are not asked where a glance says no.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.language.rendering.reading.kinds import Kind
from l10n.language.rendering.reading.romans import ROMANS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.rendering.reading.glued import Glued
    from l10n.language.rendering.reading.lexicon import Lexicon
    from l10n.language.rendering.reading.patterns import PatternSet
    from l10n.language.rendering.reading.tries import Patterns

_ALONE: Final = frozenset(
    {
        Kind.MONTH,
        Kind.WEEKDAY,
        Kind.CLOCK,
        Kind.DATE,
        Kind.ORDINAL,
        Kind.SIGN,
        Kind.WHOLE,
        Kind.PHRASE,
        Kind.ALONE,
        Kind.ZONE,
        Kind.MULTIPLE,
    }
)
"""Kinds of one word that may be, or begin, a value whatever follows."""

_UNSAID: Final = frozenset(
    {Kind.CUE, Kind.OPENER, Kind.LIST, Kind.BETWEEN, Kind.WEAK, Kind.DOUBTFUL, Kind.CLOCK_CUE}
)
"""Kinds that are no part of a value."""

_HYPHENS: Final = ("-", "–")


@dataclass(frozen=True, slots=True)
class Glance:
    """The words that may start a value, and those of them that need one of `seconds` behind.

    `heads` are the first letters of glued number words, `clitics` letters before words.
    """

    starts: frozenset[str]
    weak: frozenset[str]
    seconds: frozenset[str]
    heads: frozenset[str]
    clitics: tuple[str, ...]

    def follows(self, word: str) -> bool:
        """Tell whether a word may stand second in a value."""
        return word in self.seconds or word[:3] in self.heads


def glance(words: Lexicon, patterns: PatternSet, parts: Glued) -> Glance:
    """Prepare the glance of a language."""
    starts = {word.lower() for word in (*words.first, *patterns.first)} | ROMANS
    starts |= {*_HYPHENS}
    weak = {word for word in starts if _needs_more(words, word)} - ROMANS
    if words.clitics or _unspaced(words):
        weak = set()
    return Glance(
        frozenset(starts),
        frozenset(weak | {*_HYPHENS}),
        frozenset(_seconds(words, patterns)),
        parts.heads,
        words.clitics,
    )


def _needs_more(words: Lexicon, word: str) -> bool:
    """Tell whether a word alone is no value: an article, the first word of a pattern."""
    exact = (words.exact.following.get(x) for x in (word, word.upper(), word.capitalize()))
    if any(node and node.meanings.keys() & _ALONE for node in exact):
        return False
    node = words.loose.following.get(word)
    kinds = node.meanings.keys() if node else frozenset[Kind]()
    strong = kinds & _ALONE or (Kind.NUMBER in kinds and Kind.WEAK not in kinds)
    return not strong


def _unspaced(words: Lexicon) -> bool:
    """Tell whether the language writes without spaces: every character is a word of its own."""
    return any(len(word) == 1 and word > "\u2fff" for word in words.first)


def _seconds(words: Lexicon, patterns: PatternSet) -> Iterator[str]:
    """Give every word that may stand second."""
    for phrases in (words.loose, words.exact):
        for word, node in phrases.following.items():
            if node.meanings.keys() - _UNSAID or not node.meanings:
                yield word.lower()
            for second in node.following:
                yield second.lower()
    for trie in patterns.tries:
        yield from _literals(trie)
    yield from _HYPHENS


def _literals(trie: Patterns) -> Iterator[str]:
    """Give every literal of patterns, wherever it stands."""
    for (_, word), node in trie.literals.items():
        yield word
        yield from _literals(node)
    for node in trie.fields.values():
        yield from _literals(node)
