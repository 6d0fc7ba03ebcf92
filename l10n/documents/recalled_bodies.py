"""Bodies of HTML as they are kept: their blocks with their segments, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, overload

from l10n.documents.found import Body, FoundBlock, LeftOut
from l10n.documents.markup.rich import Cut, Rich
from l10n.documents.markup.segments import is_whole, segments_of
from l10n.frozen import astuple, dataclass, replace
from l10n.model.article import Code, CodeKind, Media, Role, Segment
from l10n.model.markup import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.documents.markup.rich import Markup

_ROLES: Final = {str(role): role for role in Role}
_KINDS: Final = {str(kind): kind for kind in CodeKind}


@dataclass(frozen=True, slots=True)
class KeptBody:
    """What a string of HTML holds, and what it shows."""

    body: Body
    media: tuple[Media, ...]


def write_body(found: KeptBody, pointer: str) -> tuple[KeptBody, Any]:
    """Cut a body into its segments; return it so, and in plain values without its pointer."""
    blocks = tuple(_cut(block) for block in found.body.blocks)
    fields = (
        [_write_block(block, len(pointer)) for block in blocks],
        [astuple(one) for one in found.body.left_out],
        [(one.kind, one.url, one.pointer[len(pointer) :]) for one in found.media],
    )
    return replace(found, body=replace(found.body, blocks=blocks)), fields


def read_body(fields: Any, pointer: str, again: Callable[[], Body]) -> KeptBody:  # noqa: ANN401 - plain values
    """Read what `write_body` wrote; the body is read `again` for who asks for its elements."""
    blocks, left_out, media = fields
    marked = _Marked(again)
    return KeptBody(
        Body(
            tuple(_read_block(block, pointer, marked, at) for at, block in enumerate(blocks)),
            tuple(LeftOut(*one) for one in left_out),
        ),
        tuple(Media(kind, url, f"{pointer}{place}") for kind, url, place in media),
    )


def _cut(block: FoundBlock) -> FoundBlock:
    rich = block.rich
    return replace(block, rich=Rich(rich.text, rich.spans, segments_of(rich, block.role)))


def _write_block(block: FoundBlock, skipped: int) -> Any:  # noqa: ANN401 - plain values
    cut = block.rich.cut or segments_of(block.rich, block.role)
    segments = [_write_segment(segment) for segment in cut.segments]
    said = (block.role, block.rich.text, block.pointer[skipped:], block.marker)
    return (*said, bool(block.rich.spans), cut.gaps, segments)


def _write_segment(segment: Segment) -> Any:  # noqa: ANN401 - plain values
    if segment.group is None and not segment.codes and not segment.around:
        return segment.text
    codes = [astuple(code) for code in segment.codes]
    return segment.text, segment.group, codes, [astuple(mark) for mark in segment.around]


def _read_block(fields: Sequence[Any], pointer: str, marked: _Marked, place: int) -> FoundBlock:
    name, text, own, marker, is_marked, gaps, segments = fields
    role = _ROLES[name]
    cut = Cut(is_whole(role), _read_segments(segments, gaps), tuple(gaps))
    spans = _Spans(marked, place) if is_marked else ()
    return FoundBlock(role, Rich(text, spans, cut), f"{pointer}{own}", marker)


def _read_segments(segments: Sequence[Any], gaps: Sequence[str]) -> tuple[Segment, ...]:
    if len(segments) == 1:
        return (_read_segment(segments[0], 0),)
    found: list[Segment] = []
    for fields, gap in zip(segments, ("", *gaps), strict=True):
        at = found[-1].end + len(gap) if found else 0
        found.append(_read_segment(fields, at))
    return tuple(found)


def _read_segment(fields: Any, at: int) -> Segment:  # noqa: ANN401 - plain values
    if isinstance(fields, str):
        return Segment(at, at + len(fields), fields)
    text, group, codes, around = fields
    made, marks = tuple(map(_read_code, codes)), tuple(map(_read_mark, around))
    return Segment(at, at + len(text), text, group, codes=made, around=marks)


def _read_code(fields: Sequence[Any]) -> Code:
    name, kind, start, end, shown, text, mark = fields
    return Code(name, _KINDS[kind], start, end, shown, text, _read_mark(mark) if mark else None)


def _read_mark(fields: Sequence[Any]) -> Mark:
    name, attributes = fields
    return Mark(name, tuple((key, value) for key, value in attributes))


class _Marked:
    """The elements of a body, found when somebody asks for them."""

    def __init__(self, again: Callable[[], Body]) -> None:
        self._again = again

    @cached_property
    def body(self) -> Body:
        return self._again()


class _Spans(Sequence["Markup"]):
    """The elements over the text of a block."""

    def __init__(self, marked: _Marked, place: int) -> None:
        self._marked = marked
        self._place = place

    @property
    def _spans(self) -> Sequence[Markup]:
        return self._marked.body.blocks[self._place].rich.spans

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, at: int) -> Markup: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Markup]: ...

    def __getitem__(self, at: int | slice) -> Markup | Sequence[Markup]:
        return self._spans[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
