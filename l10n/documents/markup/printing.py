"""Print the inline markup of an edition: none but what is safe anywhere, everything else escaped.

What a source says is no more to be trusted than a target: elements and attributes are those of the
tables here, and an address keeps only schemes that open a page, a letter or a call.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from l10n.language.text.bidi import balanced
from l10n.lazy import compiled
from l10n.model.markup import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from l10n.model.markup import Stretch

_ELEMENTS: Final = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i"),
        *("img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup"),
        *("time", "u", "var", "wbr"),
    }
)
_VOID: Final = frozenset({"br", "img", "wbr"})
_NEEDY: Final = {
    "a": "href",
    "img": "src",
    "time": "datetime",
    "data": "value",
    "bdo": "dir",
}
"""Elements that are nothing without an attribute."""

_OWN: Final = {
    "a": ("href",),
    "img": ("src", "alt", "width", "height"),
    "time": ("datetime",),
    "data": ("value",),
    "q": ("cite",),
    "del": ("cite", "datetime"),
    "ins": ("cite", "datetime"),
}
_EVERYWHERE: Final = ("lang", "dir", "translate", "title")
_ADDRESSES: Final = frozenset({"href", "src", "cite"})
_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
_SHAPES: Final = {
    "lang": compiled(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}"),
    "dir": compiled(r"ltr|rtl|auto"),
    "translate": compiled(r"no"),
    "width": compiled(r"\d{1,5}"),
    "height": compiled(r"\d{1,5}"),
}
_NOTHING: Final = Mark("")
_MARKS: Final = 1 << 12
"""Marks that are kept: a page has many of few kinds, and each is written more than once."""

_SCHEME: Final = compiled(r"([^/?#:]*):")
_UNSEEN: Final = compiled(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\]")
_LINE_END: Final = compiled(r"\r\n?")
_NOT_XML: Final = compiled(r"[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Make a text of its own safe to print: nothing that no XML holds, no direction left open."""
    return balanced(_valid(text))


def _valid(text: str) -> str:
    """Drop what no XML may hold, and write line ends in one way."""
    if text.isprintable():  # almost every text: none of either is
        return text
    return _NOT_XML.sub("", _LINE_END.sub("\n", text))


def safe_address(written: str, base: str | None = None) -> str:
    """Return an address that a page may link to, nothing for any other; `base` completes it."""
    address = written.strip(" \t\r\n")
    scheme = _SCHEME.match(address)
    if not address or _UNSEEN.search(address):
        return ""
    if scheme is not None:
        return address if scheme[1].lower() in _SCHEMES else ""
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return ""


@lru_cache(maxsize=_MARKS)
def safe_mark(mark: Mark, base: str | None = None) -> Mark | None:
    """Return a mark as any page may have it; None where nothing of it is left."""
    if mark.name not in _ELEMENTS:
        return None
    said = dict(mark.attributes)
    kept = {name: _safe(name, said[name], base) for name in _names(mark.name) if name in said}
    kept = {name: value for name, value in kept.items() if value or name == "alt"}
    if mark.name == "img":
        kept.setdefault("alt", "")
    needed = _NEEDY.get(mark.name)
    if needed and needed not in kept and (mark.name != "time" or not kept):
        return None
    if mark.name == "span" and not kept:
        return None
    return Mark(mark.name, tuple(kept.items()))


def _names(element: str) -> tuple[str, ...]:
    return (*_OWN.get(element, ()), *_EVERYWHERE)


def _safe(name: str, value: str, base: str | None) -> str:
    if name in _ADDRESSES:
        found = safe_address(value, base)
        return found if name == "href" or not found.startswith(("mailto:", "tel:")) else ""
    shape = _SHAPES.get(name)
    return clean(value) if shape is None or shape.fullmatch(value) else ""


class Step(StrEnum):
    """What a writer does next."""

    OPEN = "open"
    CLOSE = "close"
    ALONE = "alone"
    TEXT = "text"


def steps(
    stretches: Iterable[Stretch], base: str | None = None
) -> Iterator[tuple[Step, Mark, str]]:
    """Walk stretches as marks that open, close and stand alone, and texts, all of them safe.

    `base` is the address of the page that they come from, which completes the links.
    """
    opened: tuple[Mark, ...] = ()
    for stretch in stretches:
        if stretch.inside or opened:
            wanted = _wanted(stretch.inside, base)
            same = _shared(opened, wanted)
            yield from [(Step.CLOSE, mark, "") for mark in reversed(opened[same:])]
            yield from [(Step.OPEN, mark, "") for mark in wanted[same:]]
            opened = wanted
        alone = safe_mark(stretch.alone, base) if stretch.alone else None
        if alone is not None and alone.name in _VOID:
            yield Step.ALONE, alone, stretch.text
        elif stretch.text:
            yield Step.TEXT, _NOTHING, _valid(stretch.text)
    yield from [(Step.CLOSE, mark, "") for mark in reversed(opened)]


@lru_cache(maxsize=_MARKS)
def _wanted(inside: tuple[Mark, ...], base: str | None) -> tuple[Mark, ...]:
    """Return the marks that a page may have around a text; no link stands in another."""
    kept: list[Mark] = []
    for mark in inside:
        safe = safe_mark(mark, base)
        linked = any(one.name == "a" for one in kept)
        if safe is not None and safe.name not in _VOID and not (linked and safe.name == "a"):
            kept.append(safe)
    return tuple(kept)


def _shared(opened: Sequence[Mark], wanted: Sequence[Mark]) -> int:
    """Count the marks that both begin with."""
    same = 0
    for one, other in zip(opened, wanted, strict=False):
        if one != other:
            break
        same += 1
    return same


def html_of(stretches: Iterable[Stretch], base: str | None = None) -> str:
    """Write stretches as HTML that is XML as well: `Le <em>préfet</em>`."""
    return "".join([html_step(*step) for step in steps(stretches, base)])


def html_step(step: Step, mark: Mark, text: str) -> str:
    """Write one step as HTML."""
    if step is Step.TEXT:
        return escape(text, quote=False)
    if step is Step.CLOSE:
        return f"</{mark.name}>"
    return _tag(mark, "/" if step is Step.ALONE else "")


@lru_cache(maxsize=_MARKS)
def _tag(mark: Mark, end: str) -> str:
    said = "".join(f' {name}="{escape(value)}"' for name, value in mark.attributes)
    return f"<{mark.name}{said}{end}>"


def fill(element: etree._Element, stretches: Iterable[Stretch], base: str | None = None) -> None:
    """Put stretches into an element of a tree, behind what it holds."""
    at = element
    for step, mark, text in steps(stretches, base):
        if step is Step.TEXT:
            _say(at, text)
        elif step is Step.CLOSE:
            above = at.getparent()
            at = element if above is None else above
        else:
            made = at.makeelement(mark.name, dict(mark.attributes))
            at.append(made)
            at = made if step is Step.OPEN else at


def _say(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
