"""Quotations: how many a text opens, closes and leaves open."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.text.tables.quotes import ANYWHERE, SLOPPY, STRAIGHT
from l10n.language.text.tags import base
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

_STRAIGHT: Final = '"'
DOUBLE_MARKS: Final = '"«»“”„‟「」『』〝〟《》'
_DOUBLE: Final = compiled(f"[{DOUBLE_MARKS}]")
_SINGLE: Final = compiled(r"(?<![\w\d])[‘‚](?=\w)|(?<=\S)['’‘](?!\w)|(?<![\w\d'’])'(?=\w)")
_WITHOUT: Final = compiled(r"[‘'’](?:\d\ds?\b|s\b|n\b|t\b|m\b|em\b|tis\b|twas\b|cause\b|k\b|r\b)")
"""Apostrophes that stand for letters at the beginning of a word: ’90s, ’s Morgens."""

_LEFT: Final = frozenset("„“「『《")
"""Marks that open in ambiguous places, whatever the language."""

_LONGEST_NAME: Final = 5
_SPEECH_ENDS: Final = compiled(r"[.,!?…]{0,3}\s?(?:[—–-]|\Z)")

_OPENING_SIDE: Final = frozenset(" \u00a0\u202f\u2009\t\n([{—–-/¿¡«“„‘‚'\"")
_ELIDED: Final = compiled(r"(?i)(?<![^\W\d_])(?:[cdjlmnst]|qu)['’]\Z")
_CLOSING_SIDE: Final = frozenset(" \u00a0\u202f\u2009\t\n)]},.;:!?…—–-/»”“’'\"؟،؛。，、？！")


@dataclass(frozen=True, slots=True)
class Quotations:
    """The balance of a text: quotations opened, and what is wrong with their ends.

    `pairs` are the offsets of the two marks of each quotation, in the order of their closing.
    `open` are left open at the end; `stray` are closing marks without an opening one. `shared` are
    opening marks that the closing mark of an inner quotation may close as well, where a language
    allows it. All are code point offsets from 0.
    """

    pairs: tuple[tuple[int, int], ...] = ()
    open: tuple[int, ...] = ()
    stray: tuple[int, ...] = ()
    shared: tuple[int, ...] = ()

    @property
    def opened(self) -> int:
        """How many quotations begin here."""
        return len(self.pairs) + len(self.open) + len(self.shared)

    def holds(self, at: int) -> bool:
        """Tell whether a place in the text is inside of a quotation."""
        return any(start < at < end for start, end in self.pairs)

    @property
    def nested(self) -> bool:
        """Whether a quotation stands inside another."""
        closed = zip(self.pairs, self.pairs[1:], strict=False)
        return any(outer[0] < inner[0] for inner, outer in closed)

    @property
    def balanced(self) -> bool:
        """Whether every quotation opens and closes."""
        return not self.open and not self.stray


_NONE: Final = Quotations()


def are_straight(marks: Iterable[str]) -> bool:
    """Tell whether marks are those of every keyboard, which are right in every language."""
    return STRAIGHT.issuperset(marks)


@lru_cache(maxsize=16)
def quotations(text: str, language: str) -> Quotations:
    """Balance the double quotation marks of a text by the pairs of its language.

    A mark that stands clearly before or behind a word opens or closes, and marks of two styles
    may make a pair where the language's own do not: a style is another rule's matter. A straight
    mark behind a figure means inches.
    """
    marks = list(_DOUBLE.finditer(text))
    if not marks:
        return _NONE
    return _balance(text, marks, base(language))


def single_quotations(text: str) -> Quotations:
    """Balance the single quotation marks of a text; an apostrophe is none.

    What closes nothing is an apostrophe: only `open` says that a mark is missing.
    """
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    for mark in _SINGLE.finditer(text):
        at = mark.start()
        if _WITHOUT.match(text, at):
            continue
        opens = text[at + 1 : at + 2].isalnum()
        if opens:
            waiting.append(at)
        elif waiting:
            pairs.append((waiting.pop(), at))
    return Quotations(tuple(pairs), tuple(waiting))


def _balance(text: str, marks: Sequence[re.Match[str]], language: str) -> Quotations:
    own, openers, closers = _styles(language)
    waiting: list[int] = []
    pairs: list[tuple[int, int]] = []
    stray: list[int] = []
    for match in marks:
        mark, at = match[0], match.start()
        side = _side(text, at)
        top = text[waiting[-1]] if waiting else ""
        if top and mark in closers[top] and side > 0:
            pairs.append((waiting.pop(), at))
        elif mark == _STRAIGHT and not waiting and text[at - 1 : at].isdigit() and at:
            continue
        elif (side < 0 and mark in openers) or (side == 0 and mark in own):
            waiting.append(at)
        elif top and mark in closers[top]:
            pairs.append((waiting.pop(), at))
        else:
            stray.append(at)
    if len(waiting) == 1 and _may_share(language) and _shares(text, waiting[0], pairs):
        return Quotations(tuple(pairs), (), tuple(stray), tuple(waiting))
    return Quotations(tuple(pairs), tuple(waiting), tuple(stray))


def _side(text: str, at: int) -> int:
    """Tell by its neighbours whether a mark opens (-1), closes (1), or may do both (0).

    Behind an elided word it opens, though French sets a space inside: d'« urgence ».
    """
    if _ELIDED.search(text, max(0, at - 3), at):
        return -1
    may_open = at == 0 or text[at - 1] in _OPENING_SIDE
    may_close = at + 1 == len(text) or text[at + 1] in _CLOSING_SIDE
    return may_close - may_open


def _may_share(language: str) -> bool:
    quotes = knowledge(language).writing.quotes
    return not isinstance(quotes, Unknown) and quotes.shares_closing


def _shares(text: str, outer: int, pairs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the last quotation is a name that ends an outer one: "«Он читает «Порт», — "."""
    if not pairs:
        return False
    start, end = pairs[-1]
    is_name = len(text[start:end].split()) <= _LONGEST_NAME
    return outer < start and is_name and _SPEECH_ENDS.match(text, end + 1) is not None


@cache
def _styles(language: str) -> tuple[frozenset[str], frozenset[str], dict[str, frozenset[str]]]:
    """Give the language's own opening marks, all that may open, and what may close each."""
    quotes = knowledge(language).writing.quotes
    pairs = ANYWHERE if isinstance(quotes, Unknown) else (*quotes.own, *ANYWHERE)
    own = frozenset([*(opening for opening, _ in pairs), *_LEFT, _STRAIGHT])
    openers = own.union(opening for opening, _ in SLOPPY)
    closers: dict[str, set[str]] = {opening: set() for opening in openers}
    for opening, closing in (*pairs, *SLOPPY):
        closers[opening].add(closing)
    closers[_STRAIGHT].update((_STRAIGHT, "”", "“", "»"))
    return own, openers, {opening: frozenset(marks) for opening, marks in closers.items()}
