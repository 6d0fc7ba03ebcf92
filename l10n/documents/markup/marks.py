"""Elements of inline markup as marks: their names and what readers notice of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.markup.nodes import name_of
from l10n.model.markup import Mark

if TYPE_CHECKING:
    from lxml import etree

_NOTICED: Final = frozenset(
    {
        *("alt", "cite", "datetime", "dir", "height", "href"),
        *("lang", "src", "title", "translate", "value", "width"),
    }
)
"""Attributes that change what readers see, hear or reach."""


def mark_of(element: etree._Element) -> Mark:
    """Make a mark of an element; what its attributes say is not looked at."""
    said = element.attrib.items() if len(element.attrib) else ()
    kept = ((str(name), str(value)) for name, value in said if name in _NOTICED)
    return Mark(name_of(element), tuple(sorted(kept)))
