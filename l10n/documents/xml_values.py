"""XML from outside, asked by local names: namespaces of feeds and agencies vary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.markup.nodes import name_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Walk the children of these local names, written in lower case."""
    return (child for child in element if name_of(child) in names)


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """Return the first child of one of these names, names in order of preference."""
    for name in names if element is not None else ():
        if element is not None and (found := next(children(element, name), None)) is not None:
            return found
    return None


def below(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Walk the elements of these names below one, at any depth."""
    return (one for one in element.iter() if name_of(one) in names)


def text(element: etree._Element | None) -> str:
    """Return what an element says, in one line."""
    return "" if element is None else text_of(element)


def texts(element: etree._Element, *names: str) -> tuple[str, ...]:
    """Return what the children of these names say, each once."""
    said = (text(one) for one in children(element, *names))
    return tuple(dict.fromkeys(one for one in said if one))
