"""Where the elements of a page stand, found out as they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from l10n.documents.markup.nodes import paths_below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


class Places(Mapping["etree._Element", str]):  # noqa: SLF001 - lxml has no other name for it
    """The paths of all elements below a root, whose own path is `base`.

    Of a long page that was read before few are asked for: the children of an element are counted
    when one of them is. Law: they are those of `paths`.
    """

    def __init__(self, root: etree._Element, base: str) -> None:
        self._root = root
        self._found = {root: base}
        self._elements = {base: root}
        self._counted: set[etree._Element] = set()
        self._is_whole = False

    def __getitem__(self, element: etree._Element) -> str:
        if element not in self._found:
            above = element.getparent()
            if above is None:
                raise KeyError(element)
            self._count(above, self[above])
        return self._found[element]

    def __iter__(self) -> Iterator[etree._Element]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def element(self, path: str) -> etree._Element:
        """Return the element that stands there. Raises KeyError where none does."""
        if path not in self._elements:
            self._whole()
        return self._elements[path]

    @property
    def elements(self) -> Mapping[str, etree._Element]:
        """All elements by where they stand."""
        self._whole()
        return self._elements

    def _whole(self) -> dict[etree._Element, str]:
        for element in () if self._is_whole else self._root.iter():
            if len(element) and element not in self._counted:
                self._count(element, self._found[element])
        self._is_whole = True
        return self._found

    def _count(self, parent: etree._Element, above: str) -> None:
        self._counted.add(parent)
        below = dict(paths_below(parent, above))
        self._found |= below
        self._elements |= {path: element for element, path in below.items()}
