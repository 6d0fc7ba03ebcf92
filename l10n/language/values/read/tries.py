"""Tries over tokens: one for phrases of the lexicon, one for patterns with fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, field
from l10n.language.values.read.tokens import tokenize
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.values.read.kinds import Kind
    from l10n.language.values.read.tokens import Tokens

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_PIECE: Final = compiled(r"(?P<space> *)(?:\{(?P<field>\w+)\}|(?P<literal>[^ {]+))")


@dataclass(frozen=True, slots=True)
class _Node:
    """A node of a trie of phrases; `meanings` of the phrase that ends here, by kind."""

    following: dict[str, _Node] = field(default_factory=dict)
    meanings: dict[Kind, str] = field(default_factory=dict)

    def add(self, pieces: Sequence[str], kind: Kind, meaning: str) -> None:
        """Add the rest of a phrase; what was said first of a kind stays."""
        node = self
        for piece in pieces:
            following = node.following.get(piece)
            if following is None:
                following = node.following[piece] = _Node()
            node = following
        node.meanings.setdefault(kind, meaning)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their words. Those that begin with a word are put in order when it is met.

    `openings` are the words that phrases begin with, and the kinds of those phrases; `alone` the
    kinds of phrases of one word; `seconds` the words that stand second.
    """

    openings: dict[str, set[Kind]] = field(default_factory=dict)
    alone: dict[str, set[Kind]] = field(default_factory=dict)
    seconds: set[str] = field(default_factory=set)
    _waiting: dict[str, list[tuple[Sequence[str], Kind, str]]] = field(default_factory=dict)
    _nodes: dict[str, _Node] = field(default_factory=dict)

    def add(self, pieces: Sequence[str], kind: Kind, meaning: str) -> None:
        """Add a phrase by its tokens, before any is looked up; the first of a kind counts."""
        if not pieces:
            return
        first = pieces[0]
        self._waiting.setdefault(first, []).append((pieces[1:], kind, meaning))
        self.openings.setdefault(first, set()).add(kind)
        if len(pieces) == 1:
            self.alone.setdefault(first, set()).add(kind)
        else:
            self.seconds.add(pieces[1])

    def collect(
        self, first: str, pieces: Sequence[str], at: int, found: dict[Kind, tuple[str, int]]
    ) -> None:
        """Collect the longest phrase of each kind: meaning and end.

        `first` is the word at a token, as it may be without what is written before it; `pieces`
        are all tokens.
        """
        node = self._nodes.get(first)
        if node is None and first in self._waiting:
            node = self._nodes[first] = _Node()
            for rest, kind, meaning in self._waiting.pop(first):
                node.add(rest, kind, meaning)
        while node is not None:
            at += 1
            for kind, meaning in node.meanings.items():
                if kind not in found or found[kind][1] < at:
                    found[kind] = (meaning, at)
            node = node.following.get(pieces[at]) if at < len(pieces) else None


@dataclass(frozen=True, slots=True)
class Patterns:
    """A node of the trie of patterns. Edges say whether they must touch what stands before.

    Patterns that begin alike share the way, so each field is read once.
    """

    literals: dict[tuple[bool, str], Patterns] = field(default_factory=dict)
    fields: dict[tuple[bool, str], Patterns] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    @property
    def from_words(self) -> Patterns:
        """Those that begin with a word of their own."""
        return Patterns(self.literals)

    def add(self, pattern: str, name: str, aliases: Mapping[str, str]) -> None:
        """Add a pattern under a name; `aliases` maps its fields to those that are read alike."""
        node, first = self, True
        for piece in _PIECE.finditer(pattern):
            touching = not piece["space"] and not first
            first = False
            if piece["field"]:
                key = (touching, aliases.get(piece["field"], piece["field"]))
                node = node.fields.setdefault(key, Patterns())
                continue
            for token, glued in _literal(piece["literal"]):
                node = node.literals.setdefault((touching or glued, token), Patterns())
                touching = False
        if name not in node.names:
            node.names.append(name)


Read = Callable[[str, int], tuple[str, int] | None]
"""Reads a field at a token: its value and end."""

Match = tuple[str, int, Mapping[str, str]]
"""A pattern that matches: its name, its end and its fields."""


def matches(patterns: Patterns, tokens: Tokens, at: int, read: Read) -> list[Match]:
    """Find every pattern that matches at a token."""
    found: list[Match] = []
    _collect(patterns, tokens, at, read, _NOTHING, found)
    return found


def _collect(
    node: Patterns, tokens: Tokens, at: int, read: Read, fields: Mapping[str, str], to: list[Match]
) -> None:
    to.extend((name, at, fields) for name in node.names)
    if at >= len(tokens.raw):
        return
    touches = tokens.touches(at)
    if node.literals:
        word = tokens.words[at]
        for touching in (False, True) if touches else (False,):
            following = node.literals.get((touching, word))
            if following:
                _collect(following, tokens, at + 1, read, fields, to)
    for (touching, name), following in node.fields.items():
        value = read(name, at) if touches or not touching else None
        if value:
            _collect(following, tokens, value[1], read, {**fields, name: value[0]}, to)


def _literal(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a literal into tokens, each with whether it touches the one before."""
    tokens = tokenize(text)
    for index, word in enumerate(tokens.words):
        yield word, tokens.touches(index)
