"""What is known about a language for reading, and one text that is being read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from l10n.frozen import dataclass, field
from l10n.language.values.read.glance import glance
from l10n.language.values.read.glued import glued
from l10n.language.values.read.lexicon import lexicon
from l10n.language.values.read.patterns import pattern_set
from l10n.language.values.tables import table

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values
    from l10n.language.values.read.glance import Glance
    from l10n.language.values.read.glued import Glued
    from l10n.language.values.read.kinds import Kind
    from l10n.language.values.read.lexicon import Lexicon
    from l10n.language.values.read.numbers import ReadAmount
    from l10n.language.values.read.patterns import PatternSet
    from l10n.language.values.read.tokens import Tokens
    from l10n.language.values.styles import HouseStyle


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language made ready for reading."""

    table: Values
    lexicon: Lexicon
    patterns: PatternSet
    glued: Glued
    look: Glance


class _Known(dict[int, "dict[Kind, tuple[str, int]]"]):
    """The longest phrase of every kind at a token, looked up where it is first asked for."""

    def __init__(self, lexicon: Lexicon, tokens: Tokens) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._tokens = tokens

    def __missing__(self, at: int) -> dict[Kind, tuple[str, int]]:
        known = self[at] = self._lexicon.meanings(self._tokens, at)
        return known


@dataclass(frozen=True, slots=True)
class Text:
    """A tokenized text with the grammar to read it by.

    `asked` says that the whole text is to be a value of a known type: forms that in running text
    are usually something else are then believed. `amounts` keeps the numbers already read.
    """

    grammar: Grammar
    tokens: Tokens
    asked: bool = False
    amounts: dict[int, ReadAmount | None] = field(default_factory=dict)
    _known: _Known = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_known", _Known(self.grammar.lexicon, self.tokens))

    def find(self, at: int, kind: Kind) -> tuple[str, int] | None:
        """Find the longest phrase of a kind at a token: its meaning and end."""
        return self._known[at].get(kind)

    def meanings(self, at: int) -> dict[Kind, tuple[str, int]]:
        """Find the longest phrase of every kind at a token."""
        return self._known[at]

    def may_be_number(self, at: int) -> bool:
        """Tell whether a word means anything, or may be a number that is written as one word."""
        return bool(self.meanings(at)) or self.tokens.words[at][:3] in self.grammar.look.heads

    def skip(self, at: int, kind: Kind) -> int:
        """Give the token after a phrase of a kind, or the same if there is none."""
        found = self.find(at, kind)
        return found[1] if found else at

    def sign(self, at: int, signs: str) -> bool:
        """Tell whether a token is one of some signs."""
        raw = self.tokens.raw
        return at < len(raw) and raw[at] in signs

    def digits(self, at: int) -> str:
        """Give the digits of a token, "" if it is none."""
        tokens = self.tokens
        return tokens.raw[at] if at < len(tokens.raw) and tokens.kinds[at] == "d" else ""


@cache
def grammar(language: str, style: HouseStyle | None = None) -> Grammar:
    """Build the grammar of a language once."""
    found = table(language, style)
    words, patterns, parts = lexicon(found), pattern_set(found), glued(found)
    return Grammar(found, words, patterns, parts, glance(words, patterns, parts))
