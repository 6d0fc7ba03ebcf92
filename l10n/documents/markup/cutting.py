"""Cut rich text into segments: sentences across markup, what wraps a whole one left outside."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.marks import mark_of
from l10n.documents.markup.rich import BREAK, OBJECT
from l10n.documents.markup.tables import BARE
from l10n.frozen import dataclass
from l10n.language.source import sentences
from l10n.language.text.coded import escaped, uncoded
from l10n.lazy import compiled
from l10n.model.article import Code, CodeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.documents.markup.rich import Markup, Rich
    from l10n.model.markup import Mark

_NUMBERED: Final = frozenset({"a", "time", "span", "font", "x"})
"""Elements that are numbered even without attributes: what they are lies in them."""

_SAFE_NAME: Final = compiled(r"[a-z][a-z0-9]*")


@dataclass(frozen=True, slots=True)
class Coded:
    """A span inside a segment under the name that its code has there."""

    name: str
    span: Markup


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment of a rich text: where it stands there, and its text with codes."""

    start: int
    end: int
    text: str
    codes: tuple[Code, ...]
    inner: tuple[Coded, ...]
    group: int | None
    around: tuple[Mark, ...] = ()


def cut(rich: Rich, *, whole: bool, start: int = 0) -> tuple[Piece, ...]:
    """Cut a text from `start` on into its sentences, or leave it `whole`.

    What holds no word is none of it.
    """
    idle = {s.start for s in rich.spans if s.alone and not s.protects}
    spans = sorted(rich.spans, key=lambda span: (span.start, -span.end))
    pieces = []
    waiting = iter([*spans, None])
    here: list[Markup] = []
    following = next(waiting)
    for begin, end, group in _ranges(rich.text[start:], whole=whole):
        first, last = _trimmed(rich.text, start + begin, start + end, idle)
        here = [span for span in here if span.end > first]
        while following is not None and following.start < last:
            here.append(following)
            following = next(waiting)
        if any(
            sign not in f"{OBJECT}{BREAK}" and not sign.isspace() for sign in rich.text[first:last]
        ):
            pieces.append(_piece(rich.text, here, (first, last), group))
    return tuple(pieces)


def cut_again(rich: Rich, segments: Sequence[str], start: int = 0) -> tuple[Piece, ...] | None:
    """Cut a text where it was cut into these segments before; None where it says anything else.

    Nothing is asked of the language, so pieces are in no group.
    """
    idle = {s.start for s in rich.spans if s.alone and not s.protects}
    spans = sorted(rich.spans, key=lambda span: (span.start, -span.end))
    pieces = []
    at = start
    for segment in segments:
        said = uncoded(segment)
        at = _behind_blanks(rich.text, at, idle)
        if not said or not rich.text.startswith(said, at):
            return None
        end = at + len(said)
        here = [span for span in spans if span.end > at and span.start < end] if spans else spans
        pieces.append(_piece(rich.text, here, (at, end), None))
        at = end
    return tuple(pieces) if _behind_blanks(rich.text, at, idle) == len(rich.text) else None


def _behind_blanks(text: str, at: int, idle: set[int]) -> int:
    while at < len(text) and (text[at].isspace() or at in idle):
        at += 1
    return at


def _ranges(text: str, *, whole: bool) -> Iterator[tuple[int, int, int | None]]:
    if whole:
        yield 0, len(text), None
        return
    for sentence in sentences(text):
        yield sentence.start, sentence.end, sentence.group


def _trimmed(text: str, start: int, end: int, idle: set[int]) -> tuple[int, int]:
    """Leave out blanks and what stands alone at both ends: they are skeleton."""
    while start < end and (text[start].isspace() or start in idle):
        start += 1
    while end > start and (text[end - 1].isspace() or end - 1 in idle):
        end -= 1
    return start, end


def _piece(text: str, spans: Sequence[Markup], place: tuple[int, int], group: int | None) -> Piece:
    start, end = place
    if not spans:
        return Piece(start, end, text[start:end], (), (), group)
    inner = _named([s for s in spans if _is_inner(s, start, end)])
    around = tuple(
        mark_of(s.element) for s in spans if not s.alone and s.start <= start and s.end >= end
    )
    if not inner:
        return Piece(start, end, text[start:end], (), (), group, around)
    return Piece(start, end, *_written(text, inner, place), tuple(inner), group, around)


def _is_inner(span: Markup, start: int, end: int) -> bool:
    """Tell whether a span marks a part of a segment, rather than none of it or all."""
    overlaps = span.start < end and span.end > start
    return overlaps and (span.start > start or span.end < end)


def _named(spans: Sequence[Markup]) -> list[Coded]:
    counts: Counter[str] = Counter()
    named = []
    for span in spans:
        name = "x" if span.alone and span.name != "br" else span.name
        name = name if _SAFE_NAME.fullmatch(name) else "span"
        bare = name in BARE and not (span.element.attrib and name != "br")
        if not bare or name in _NUMBERED:
            counts[name] += 1
            name = f"{name}{counts[name]}"
        named.append(Coded(name, span))
    return named


def _written(
    text: str, inner: Sequence[Coded], place: tuple[int, int]
) -> tuple[str, tuple[Code, ...]]:
    """Write a segment with its codes, and say where they stand."""
    start, end = place
    parts: list[str] = []
    codes: list[Code] = []
    length = at = 0
    for position, kind, coded in _events(inner, start, end):
        said = escaped(text[start + at : position])
        at = position - start + (kind is CodeKind.STANDALONE)
        tag = _tag(coded.name, kind)
        parts += [said, tag]
        length += len(said)
        codes.append(_code(coded, kind, length, length + len(tag)))
        length += len(tag)
    parts.append(escaped(text[start + at : end]))
    return "".join(parts), tuple(codes)


def _code(coded: Coded, kind: CodeKind, start: int, end: int) -> Code:
    span = coded.span
    mark = None if kind is CodeKind.CLOSE else mark_of(span.element)
    return Code(coded.name, kind, start, end, span.shown, span.text, mark)


def _events(inner: Sequence[Coded], start: int, end: int) -> Iterator[tuple[int, CodeKind, Coded]]:
    """Walk what opens, closes and stands alone, in the order of the text."""
    open_now: list[Coded] = []
    for coded in inner:
        first = max(coded.span.start, start)
        while open_now and min(open_now[-1].span.end, end) <= first:
            last = open_now.pop()
            yield min(last.span.end, end), CodeKind.CLOSE, last
        if coded.span.alone:
            yield first, CodeKind.STANDALONE, coded
        else:
            open_now.append(coded)
            yield first, CodeKind.OPEN, coded
    while open_now:
        last = open_now.pop()
        yield min(last.span.end, end), CodeKind.CLOSE, last


def _tag(name: str, kind: CodeKind) -> str:
    if kind is CodeKind.STANDALONE:
        return f"<{name}/>"
    return f"</{name}>" if kind is CodeKind.CLOSE else f"<{name}>"
