"""The segments of a block of rich text, in spans of that block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.markup.cutting import cut
from l10n.documents.markup.rich import OBJECT, Cut
from l10n.model.article import Role, Segment

if TYPE_CHECKING:
    from l10n.documents.markup.rich import Rich

_WHOLE: Final = frozenset({Role.TITLE, Role.HEADING, Role.DAY, Role.ITEM})
"""Roles whose blocks are one segment however many sentences they hold."""


def is_whole(role: Role) -> bool:
    """Tell whether a block of a role is one segment."""
    return role in _WHOLE


def segments_of(rich: Rich, role: Role) -> Cut:
    """Cut a block of a role, or take what was cut before."""
    whole = is_whole(role)
    if rich.cut and rich.cut.whole is whole:
        return rich.cut
    segments: list[Segment] = []
    gaps: list[str] = []
    at = 0
    pieces = cut(rich, whole=whole)
    for piece, before in zip(pieces, (None, *pieces), strict=False):
        if before is not None:
            gaps.append(rich.text[before.end : piece.start].replace(OBJECT, ""))
            at += len(gaps[-1])
        end = at + len(piece.text)
        made = Segment(at, end, piece.text, piece.group, codes=piece.codes, around=piece.around)
        segments.append(made)
        at = end
    return Cut(whole, tuple(segments), tuple(gaps))
