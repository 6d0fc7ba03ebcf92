"""Weave new texts into the markup of old ones: the attributes and the skeleton stay."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from l10n.documents.markup.rich import OBJECT
from l10n.frozen import dataclass
from l10n.language.text.coded import tokens
from l10n.model.article import CodeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from l10n.documents.markup.cutting import Piece
    from l10n.documents.markup.rich import Markup, Rich

Node: TypeAlias = "str | etree._Element"  # noqa: SLF001 - lxml has no other name for it


@dataclass(frozen=True, slots=True)
class _Use:
    """An element as it is used in the new text: the first use is the one that the source has."""

    markup: Markup
    number: int = 0


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the new text inside some elements, or an element that stands alone there."""

    inside: tuple[_Use, ...]
    text: str
    alone: Markup | None = None


def weave(rich: Rich, pieces: Sequence[Piece], texts: Sequence[str | None]) -> list[Node]:
    """Make the nodes of a text whose pieces say something else; None leaves one as it is."""
    if not rich.spans:
        return [_said_plainly(rich.text, pieces, texts)]
    stretches: list[_Stretch] = []
    at = 0
    for piece, text in zip(pieces, texts, strict=True):
        stretches += _kept(rich, at, piece.start)
        if text is None or text == piece.text:
            stretches += _kept(rich, piece.start, piece.end)
        else:
            stretches += _said(rich, piece, text)
        at = piece.end
    stretches += _kept(rich, at, len(rich.text))
    return _built(stretches)


def _said_plainly(whole: str, pieces: Sequence[Piece], texts: Sequence[str | None]) -> str:
    """Say something else in a text that has no markup."""
    parts: list[str] = []
    at = 0
    for piece, text in zip(pieces, texts, strict=True):
        parts += [whole[at : piece.start], piece.text if text is None else text]
        at = piece.end
    return "".join([*parts, whole[at:]]).replace(OBJECT, "")


def _kept(rich: Rich, start: int, end: int) -> Iterator[_Stretch]:
    """Give a stretch of the source, cut where elements begin and end."""
    over = [span for span in rich.spans if span.start < end and span.end > start]
    cuts = {start, end} | {at for span in over for at in (span.start, span.end)}
    marks = sorted(at for at in cuts if start <= at <= end)
    for first, last in pairwise(marks):
        here = [span for span in over if span.start <= first and span.end >= last]
        inside = tuple(_Use(span) for span in here if not span.alone)
        alone = next((span for span in here if span.alone), None)
        yield _Stretch(inside, "" if alone else rich.text[first:last], alone)


def _said(rich: Rich, piece: Piece, text: str) -> Iterator[_Stretch]:
    """Give a new text inside what wraps the old one; codes that the old has not are dropped."""
    own = {id(coded.span) for coded in piece.inner}
    around = tuple(
        _Use(span)
        for span in rich.spans
        if not span.alone
        and id(span) not in own
        and span.start <= piece.start
        and span.end >= piece.end
    )
    if not piece.codes:
        yield _Stretch(around, text)
        return
    opened: list[tuple[str, _Use]] = []
    used: Counter[str] = Counter()
    for token in tokens(text):
        inside = (*around, *(use for _, use in opened))
        if token.kind is None:
            yield _Stretch(inside, token.name)
        elif token.kind is CodeKind.CLOSE:
            _close(opened, token.name)
        elif use := _use(piece, token.name, used):
            if use.markup.alone:
                yield _Stretch(inside, "", use.markup)
            else:
                opened.append((token.name, use))


def _close(opened: list[tuple[str, _Use]], name: str) -> None:
    """Close the last element of this name, and what was opened inside it."""
    names = [one for one, _ in opened]
    if name in names:
        del opened[len(names) - 1 - names[::-1].index(name) :]


def _use(piece: Piece, name: str, used: Counter[str]) -> _Use | None:
    """Find what a code of the new text stands for: of several of one name each in turn."""
    known = [coded.span for coded in piece.inner if coded.name == name]
    number = used[name]
    used[name] += 1
    if not known:
        return None
    return _Use(known[min(number, len(known) - 1)], max(0, number - len(known) + 1))


def _built(stretches: Sequence[_Stretch]) -> list[Node]:
    """Make nodes of stretches; neighbours inside one element share it."""
    nodes: list[Node] = []
    opened: list[tuple[_Use, etree._Element]] = []
    for stretch in stretches:
        if not stretch.text and stretch.alone is None:
            continue
        same = 0
        while same < min(len(opened), len(stretch.inside)):
            if opened[same][0] != stretch.inside[same]:
                break
            same += 1
        del opened[same:]
        for use in stretch.inside[same:]:
            element = _emptied(use.markup.element)
            _append(nodes, opened, element)
            opened.append((use, element))
        if stretch.alone is not None:
            _append(nodes, opened, _copied(stretch.alone.element))
        else:
            _append(nodes, opened, stretch.text.replace(OBJECT, ""))
    return nodes


def _append(nodes: list[Node], opened: Sequence[tuple[_Use, etree._Element]], node: Node) -> None:
    if not opened:
        nodes.append(node)
        return
    parent = opened[-1][1]
    if not isinstance(node, str):
        parent.append(node)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + node
    else:
        parent.text = (parent.text or "") + node


def _emptied(element: etree._Element) -> etree._Element:
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    return element.makeelement(element.tag, attributes)


def _copied(element: etree._Element) -> etree._Element:
    copy = deepcopy(element)
    copy.tail = None
    return copy
