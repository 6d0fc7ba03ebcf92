"""The quotation marks that a language sets: one answer for drafts, for checks and for fixes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import Quotes
from l10n.language.text.codes import find_codes
from l10n.language.text.quotations import quotations
from l10n.language.text.typography import SPACES
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from l10n.language.languages.schema import Marks

_SPACES: Final = " \u00a0\u202f\u2007\u2009\u200a"
_GUILLEMETS: Final = frozenset("«»")
_OPENED: Final = compiled(rf"«[{_SPACES}]+")
_CLOSED: Final = compiled(rf"(?<![{_SPACES}])[{_SPACES}]++»")
_SPACED: Final = compiled(
    rf"(?<![^\s(\[{{—–-])(?P<open>«)[{_SPACES}]{{1,4}}(?=\S)"
    rf"|(?<=\S)[{_SPACES}]{{1,4}}»(?=[.,;:!?…)\]]{{0,3}}(?:\s|\Z))"
)
"""Guillemets with a space inside, and clear neighbours outside."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A quotation mark with the spaces inside of it, and what the language sets there.

    `start` and `end` are code points from 0, end exclusive.
    """

    start: int
    end: int
    written: str


def quotes_of(language: str) -> Quotes | None:
    """Return the quotation marks of a language, None where they are not known."""
    quotes = knowledge(language).writing.quotes
    return quotes if isinstance(quotes, Quotes) else None


def french_marks(text: str, language: str) -> list[Setting]:
    """Find guillemets that the language does not set, or not with spaces as French does.

    A pair set just as in French becomes the language's preferred pair; of a pair with one space
    only that goes.
    """
    style = quotes_of(language)
    if style is None or style.spaced or _GUILLEMETS.isdisjoint(text):
        return []
    read = _Read.of(text, language)
    if not style.takes_guillemets:
        return list(_guillemets(read, style, range(len(text))))
    spaced = {m.start() if m["open"] else m.end() - 1 for m in _SPACED.finditer(read.text)}
    return list(_guillemets(read, style, spaced)) if spaced else []


def strange_pairs(text: str, language: str) -> list[tuple[Setting, Setting]]:
    """Find the outer quotations whose pair is none of the language's.

    Guillemets in a language that takes none are left to `french_marks`.
    """
    style = quotes_of(language)
    if style is None:
        return []
    read = _Read.of(text, language)
    strange = [
        (a, b) for a, b in read.pairs if a not in read.inner and (text[a], text[b]) not in style.own
    ]
    if not style.takes_guillemets:
        strange = [(a, b) for a, b in strange if _GUILLEMETS.isdisjoint(text[a] + text[b])]
    return [_pair(a, b, style.preferred) for a, b in strange]


def requoted(text: str, language: str) -> str:
    """Set the quotations of a draft in the marks of its language, outer and inner ones.

    What an engine wrote in another pair that the language takes stays, but for guillemets.
    """
    style = quotes_of(language)
    if style is None:
        return text
    if not style.spaced:
        text = _CLOSED.sub("»", _OPENED.sub("«", text))
    read = _Read.of(text, language)
    marks = {mark for pair in strange_pairs(text, language) for mark in pair}
    marks.update(_nested(read, style))
    if not style.spaced:
        marks.update(_guillemets(read, style, range(len(text))))
    parts: list[str] = []
    at = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        parts += [text[at : mark.start], mark.written]
        at = mark.end
    return "".join([*parts, text[at:]])


@dataclass(frozen=True, slots=True)
class _Read:
    """A text without the marks in its tags, its quotations, and the marks inside of others."""

    text: str
    pairs: tuple[tuple[int, int], ...]
    inner: frozenset[int]

    @classmethod
    def of(cls, text: str, language: str) -> _Read:
        bare = _without_tags(text)
        closed = _SPACED.sub(lambda match: re.sub(r"\s", "x", match[0]), bare)
        pairs = quotations(closed, language).pairs
        return cls(bare, pairs, _inner(pairs))


def _inner(pairs: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Give the marks of the pairs that stand inside of another."""
    inner: set[int] = set()
    reached = -1
    for start, end in sorted(pairs):
        if start < reached:
            inner.update((start, end))
        reached = max(reached, end)
    return frozenset(inner)


def _without_tags(text: str) -> str:
    if "<" not in text:
        return text
    chars = list(text)
    for code in find_codes(text):
        if code.kind == "tag":
            chars[code.start : code.end] = "–" * (code.end - code.start)
    return "".join(chars)


def _guillemets(read: _Read, style: Quotes, wanted: Container[int]) -> Iterator[Setting]:
    """Set the guillemets at these places; those whose partner is not wanted only lose spaces."""
    text = read.text
    pairs = [(a, b) for a, b in read.pairs if {text[a], text[b]} <= _GUILLEMETS]
    partner = dict(pairs) | {b: a for a, b in pairs}
    for at, mark in enumerate(text):
        if mark not in _GUILLEMETS or at not in wanted:
            continue
        other = partner.get(at)
        opens = mark == "«" if other is None else at < other
        marks = style.nested if at in read.inner else style.preferred
        written = marks[not opens] if other is None or other in wanted else mark
        yield Setting(*_extent(text, at, opens=opens), written)


def _extent(text: str, at: int, *, opens: bool) -> tuple[int, int]:
    """Take in the spaces between a mark and what it quotes."""
    start, end = at, at + 1
    if opens:
        while end < len(text) and text[end] in _SPACES:
            end += 1
    else:
        while start and text[start - 1] in _SPACES:
            start -= 1
    return start, end


def _nested(read: _Read, style: Quotes) -> Iterator[Setting]:
    """Set quotations inside of others, where they have the outer marks or none of the language."""
    french = quotes_of(SOURCE)
    outer = {style.preferred} | ({french.nested} if french else set())
    for a, b in read.pairs:
        marks = read.text[a], read.text[b]
        if a not in read.inner or marks == style.nested or not _GUILLEMETS.isdisjoint(marks):
            continue
        if marks in outer or marks not in style.own:
            yield from _pair(a, b, style.nested)


def _pair(start: int, end: int, marks: Marks) -> tuple[Setting, Setting]:
    return Setting(start, start + 1, marks[0]), Setting(end, end + 1, marks[1])


_FRENCH_SPACE: Final = compiled(rf"(?<=\S)[{SPACES}]+(?=[;:!?](?:[{SPACES}\"”»“]|\Z))")


_ROUNDS: Final = 3
"""Marks that are set anew may tell more of what stands between them: hardly ever, and no more."""


def retypeset(text: str, language: str) -> str:
    """Set a text in the typography of a language that still has the French one.

    Quotations get the marks of the language, French spaces before ; : ! ? go. A language whose
    marks we do not know is left alone. Law: a second time changes nothing, and no rule about
    quotation marks has anything to say of it.
    """
    style = quotes_of(language)
    if style is None:
        return text
    for _ in range(_ROUNDS):
        before = text
        text = requoted(text if style.spaced else _FRENCH_SPACE.sub("", text), language)
        if text == before:
            break
    return text
