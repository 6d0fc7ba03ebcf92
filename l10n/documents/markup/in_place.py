"""Say something else in the very nodes that say it now, where their markup stays as it is.

What is not letter for letter what was read, and what has its codes in another order, is left to
weaving: that knows all cases, and takes ten times as long.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.inline import has_odd_blanks
from l10n.documents.markup.rich import BREAK
from l10n.frozen import dataclass
from l10n.language.text.coded import at_codes, uncoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

_BLANK: Final = " "
_BR: Final = "br/"
_LAYOUTS: Final = 1 << 13
"""How many are remembered: a page says the blocks of a long live-blog twice."""


class _Slot:
    """A place for text: inside an element, or behind it as its tail; None where there is none."""

    __slots__ = ("element", "is_tail", "text")

    def __init__(self, element: etree._Element | None, text: str, *, is_tail: bool) -> None:
        self.element = element
        self.text = text
        self.is_tail = is_tail

    def say(self, text: str) -> None:
        if self.element is not None and text != self.text:
            setattr(self.element, "tail" if self.is_tail else "text", text)


@dataclass(frozen=True, slots=True)
class _Parts:
    """A text cut at its codes: one part more than there are codes."""

    texts: tuple[str, ...]
    codes: tuple[str, ...] = ()


_Told = list[list[str]]
"""The new text of each slot, in parts."""


class _Mismatch(Exception):
    """What stands in the nodes is not what was read."""


def say_in_place(
    parent: etree._Element, run: tuple[int, int], sources: Sequence[str], texts: Sequence[str]
) -> bool:
    """Change a run of nodes from `sources` to `texts`; tell whether that could be done here."""
    if not len(parent):
        return _say_alone(parent, sources, texts)
    try:
        slots, tags = _laid_out(parent, *run)
    except _Mismatch:
        return False
    stands = tuple([slot.text for slot in slots])
    said = _said(stands, tuple(tags), tuple(sources), tuple(texts))
    if said is None:
        return False
    if any(slot.element is None and text for slot, text in zip(slots, said, strict=True)):
        return False
    for slot, text in zip(slots, said, strict=True):
        slot.say(text)
    return True


def _say_alone(leaf: etree._Element, sources: Sequence[str], texts: Sequence[str]) -> bool:
    """Change the text of an element that holds nothing else."""
    whole = leaf.text or ""
    if whole[:1].isspace() or has_odd_blanks(whole):
        return False
    told: list[str] = []
    at = 0
    for source, text in zip(sources, texts, strict=True):
        start = whole.find(source, at)
        if start < 0 or whole[at:start].strip() or not source or not text.strip():
            return False
        told += [whole[at:start], text]
        at = start + len(source)
    if whole[at:].strip():
        return False
    leaf.text = "".join([*told, whole[at:]])
    return True


def _laid_out(parent: etree._Element, first: int, last: int) -> tuple[list[_Slot], list[str]]:
    """Lay nodes out as slots and the tags between them."""
    inner = list(parent)
    slots = [_Slot(None, "", is_tail=False) if first % 2 else _slot(parent, inner, first)]
    tags: list[str] = []
    for number in range(first + 1 - first % 2, last, 2):
        _lay(inner[number // 2], slots, tags)
        ends = number + 1 == last
        slots.append(_Slot(None, "", is_tail=True) if ends else _slot(parent, inner, number + 1))
    return slots, tags


def _slot(parent: etree._Element, inner: Sequence[etree._Element], number: int) -> _Slot:
    if number == 0:
        return _Slot(parent, parent.text or "", is_tail=False)
    before = inner[number // 2 - 1]
    return _Slot(before, before.tail or "", is_tail=True)


def _lay(element: etree._Element, slots: list[_Slot], tags: list[str]) -> None:
    """Lay out an element and what it holds, but for the text behind it."""
    name: object = element.tag
    if name == "br":
        tags.append(_BR)
        return
    holds = element.text or len(element) or len(element.attrib)
    if not holds or not isinstance(name, str):
        raise _Mismatch
    tags.append(name)
    slots.append(_Slot(element, element.text or "", is_tail=False))
    for inner in element:
        _lay(inner, slots, tags)
        slots.append(_Slot(inner, inner.tail or "", is_tail=True))
    tags.append(f"/{name}")


@lru_cache(maxsize=_LAYOUTS)
def _said(
    stands: Sequence[str], tags: Sequence[str], sources: Sequence[str], texts: Sequence[str]
) -> Sequence[str] | None:
    """Return the new text of each slot; None where what stands there is not what was read."""
    try:
        _require_seen(stands, tags)
        return ["".join(parts) for parts in _told(stands, tags, sources, texts)]
    except _Mismatch:
        return None


def _require_seen(stands: Sequence[str], tags: Sequence[str]) -> None:
    """Require that readers see every text as it stands; blanks at both ends are nobody's."""
    before = BREAK
    for number, text in enumerate(stands):
        is_end = number in {0, len(stands) - 1} and not text.strip()
        if text and not is_end:
            doubles = text[0] == _BLANK and before[-1] in {_BLANK, BREAK}
            if doubles or has_odd_blanks(text):
                raise _Mismatch
            before = text
        if number < len(tags) and tags[number] == _BR:
            before = BREAK


def _told(
    stands: Sequence[str], tags: Sequence[str], sources: Sequence[str], texts: Sequence[str]
) -> _Told:
    told: _Told = [[] for _ in stands]
    at = offset = 0
    for source, text in zip(sources, texts, strict=True):
        if not text.strip():
            raise _Mismatch
        at, offset = _to_words(stands, tags, told, (at, offset), source)
        if stands[at].startswith(source, offset):
            told[at].append(text)
            offset += len(source)
            continue
        old, new = _cut(source), _cut(text)
        _require_alike(old, new)
        for number, (was, said) in enumerate(zip(old.texts, new.texts, strict=True)):
            here = stands[at]
            if not here.startswith(was, offset):
                raise _Mismatch
            told[at].append(said)
            offset += len(was)
            if number < len(old.codes):
                if offset < len(here) or tags[at : at + 1] != old.codes[number : number + 1]:
                    raise _Mismatch
                at, offset = at + 1, 0
    _to_end(stands, told, at, offset)
    return told


def _to_words(
    stands: Sequence[str],
    tags: Sequence[str],
    told: _Told,
    place: tuple[int, int],
    source: str,
) -> tuple[int, int]:
    """Go on to where a segment begins: over blanks, and over tags that are none of its codes."""
    at, offset = place
    text = stands[at]
    if offset < len(text) and not text[offset].isspace():
        return place
    first = _cut(source).codes[:1] if source.startswith("<") else ()
    while True:
        text = stands[at]
        start = offset
        while offset < len(text) and text[offset].isspace():
            offset += 1
        told[at].append(text[start:offset])
        if offset < len(text) or at == len(tags) or tags[at] in first:
            return at, offset
        at, offset = at + 1, 0


def _to_end(stands: Sequence[str], told: _Told, at: int, offset: int) -> None:
    for number in range(at, len(stands)):
        rest = stands[number][offset if number == at else 0 :]
        if rest.strip():
            raise _Mismatch
        told[number].append(rest)


def _require_alike(old: _Parts, new: _Parts) -> None:
    """Require the same codes in the same order, and no element left empty."""
    if old.codes != new.codes:
        raise _Mismatch
    if all(map(str.strip, new.texts)):
        return
    depth = 0
    for number, (was, said) in enumerate(zip(old.texts, new.texts, strict=True)):
        if depth and was.strip() and not said.strip():
            raise _Mismatch
        code = old.codes[number] if number < len(old.codes) else _BR
        depth += 0 if code.endswith("/") else -1 if code.startswith("/") else 1


def _cut(text: str) -> _Parts:
    if "<" not in text:
        return _Parts((uncoded(text),))
    texts, codes = at_codes(text)
    return _Parts(tuple(texts), tuple(codes))
