"""What is known about a language for reading, and one text that is being read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from l10n.language.rendering.languages import table
from l10n.language.rendering.reading.glued import Glued, glued
from l10n.language.rendering.reading.kinds import Kind
from l10n.language.rendering.reading.lexicon import Lexicon, lexicon
from l10n.language.rendering.reading.patterns import PatternSet, pattern_set
from l10n.language.rendering.reading.sums import sum_up

if TYPE_CHECKING:
    from l10n.language.rendering.reading.tokens import Tokens
    from l10n.language.rendering.styles import HouseStyle
    from l10n.language.tables.targets.schema import Language


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language made ready for reading."""

    table: Language
    lexicon: Lexicon
    patterns: PatternSet
    glued: Glued
    endings: tuple[str, ...]

    def number_word(self, word: str) -> str:
        """Give the value of a number word in one piece, "" for any other word."""
        known = self.lexicon.loose.find((word,), 0, Kind.NUMBER)
        if known:
            return known[0]
        return sum_up(self.glued.read(word))


@dataclass(frozen=True, slots=True)
class Text:
    """A tokenized text with the grammar to read it by.

    `asked` says that the whole text is to be a value of a known type: forms that in running text
    are usually something else are then believed.
    """

    grammar: Grammar
    tokens: Tokens
    asked: bool = False

    def find(self, at: int, kind: Kind) -> tuple[str, int] | None:
        """Find the longest phrase of a kind at a token: its meaning and end."""
        if at >= len(self.tokens.raw):
            return None
        return self.grammar.lexicon.find(self.tokens, at, kind)

    def skip(self, at: int, kind: Kind) -> int:
        """Give the token after a phrase of a kind, or the same if there is none."""
        found = self.find(at, kind)
        return found[1] if found else at

    def sign(self, at: int, signs: str) -> bool:
        """Tell whether a token is one of some signs."""
        return at < len(self.tokens.raw) and self.tokens.raw[at] in signs

    def digits(self, at: int) -> str:
        """Give the digits of a token, "" if it is none."""
        if at < len(self.tokens.raw) and self.tokens.kinds[at] == "d":
            return self.tokens.raw[at]
        return ""


@cache
def grammar(language: str, style: HouseStyle | None = None) -> Grammar:
    """Build the grammar of a language once."""
    found = table(language, style)
    endings = tuple(x for x in found.ordinals.endings.split("|") if x)
    return Grammar(found, lexicon(found), pattern_set(found), glued(found), endings)
