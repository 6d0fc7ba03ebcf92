"""What becomes of the blocks of a document: new texts by pointer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.edition import Edition, EditionBlock

_WHOLE: Final = frozenset({Role.TITLE, Role.HEADING, Role.DAY, Role.ITEM})
_MERGED: Final = "⤴"


@dataclass(frozen=True, slots=True)
class Change:
    """The new texts of a block's segments, codes in them; `whole` where it is one segment.

    `sources` are what they translate.
    """

    texts: tuple[str, ...]
    whole: bool
    sources: tuple[str, ...] = ()


def changes_of(edition: Edition) -> dict[str, Change]:
    """Return the blocks that an edition says in its own language, by their pointers.

    What stands in the source's words is no change: an edition without targets has none.
    """
    found = {}
    for entry in edition.entries:
        for block in entry.blocks:
            if not entry.omitted and is_said(block, edition):
                found[block.pointer] = _change(block)
    return found


def is_said(block: EditionBlock, edition: Edition) -> bool:
    """Tell a block that is printed in another language than the source's."""
    said = all(unit.text.strip() for unit in block.units)
    return said and block.language == edition.language and block.language != edition.source_language


def _change(block: EditionBlock) -> Change:
    sources = tuple(unit.source for unit in block.units)
    return Change(_texts(block), block.role in _WHOLE, sources)


def _texts(block: EditionBlock) -> tuple[str, ...]:
    return tuple("" if unit.text.strip() == _MERGED else unit.text for unit in block.units)


def below(changes: Mapping[str, Change], base: str) -> dict[str, Change]:
    """Return the changes whose pointers begin with a base, without it."""
    size = len(base)
    return {pointer[size:]: it for pointer, it in changes.items() if pointer.startswith(base)}
