"""Places of a text where a word is left out: nothing stands between two marks that want one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.text.requoting import quotes_of
from l10n.language.text.words import listed, lowered
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_EMPTY: Final = compiled('«[ \u00a0\u202f]?»|“[ ]?”|„[ ]?[“”]|(?<!\\w)" ?"(?!\\w)|\\([ ]?\\)')
"""Marks with nothing between them."""

_GAP: Final = compiled(
    r"(?:(?<![^\W\d_])([^\W\d_]+))?[ ](?:[,.;:](?=\s|\Z)|\.?[)»”“](?![\w«“„\"]))"
)
"""A space before a mark, and the word before it."""

_BARE: Final = compiled(r"(?<![^\W\d_])([^\W\d_]+)(?:\)|\.?[»”“])")
"""A word directly before a mark that closes; a comma may begin a parenthesis: "y, al fin,"."""


def holes(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Give the spans of marks and words between which a word is missing.

    Marks with nothing between them, a space before a mark where the language sets none, and a word
    of grammar before a closing mark: "In , the rain", "gegen .", "(the)".
    """
    for match in _EMPTY.finditer(text):
        yield match.span()
    grammar = listed(knowledge(language).words.never_last)
    style = quotes_of(language)
    spaced = style is None or style.spaced
    for match in _GAP.finditer(text) if not spaced else ():
        yield match.span()
    for match in _BARE.finditer(text):
        if lowered(match[1]) in grammar:
            yield match.span()
