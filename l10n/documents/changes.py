"""What becomes of the blocks of a document: new texts by pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.text.bidi import balanced, has_controls
from l10n.language.text.tags import base
from l10n.lazy import compiled
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.documents.markup.cutting import Piece
    from l10n.documents.markup.rich import Rich
    from l10n.model.edition import Edition, EditionBlock

_WHOLE: Final = frozenset({Role.TITLE, Role.HEADING, Role.DAY, Role.ITEM})
_MERGED: Final = "⤴"
_BREAK: Final = compiled(r"(<br\s?/>)")


@dataclass(frozen=True, slots=True)
class Change:
    """The new texts of a block's segments, codes in them; `whole` where it is one segment.

    `sources` are what they translate; `cut` is the block as it was read and cut just now, which
    need not be done again.
    """

    texts: tuple[str, ...]
    whole: bool
    sources: tuple[str, ...] = ()
    cut: tuple[Rich, tuple[Piece, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """What becomes of a document: new texts by pointer, and where it is published what goes of it.

    `gone` are the pointers to entries that nobody may read or that are left out, `language` what
    its language is called instead of what; None where nothing is published. `kept` are the pointers
    to blocks that stay in the document's own language.
    """

    changes: Mapping[str, Change]
    gone: frozenset[str] = frozenset()
    language: tuple[str, str] | None = None
    kept: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes or self.gone)

    def renamed(self, tag: str) -> str:
        """Return what a tag of the document's language is from now on, any other as it is."""
        if self.language is None or base(tag.strip()) != base(self.language[0]):
            return tag
        return self.language[1]


def revision_of(edition: Edition, *, published: bool) -> Revision:
    """Return what an edition makes of its document."""
    changes = changes_of(edition)
    if not published:
        return Revision(changes)
    gone = frozenset(it for entry in edition.entries if entry.omitted for it in entry.places)
    kept = tuple(
        block.pointer
        for entry in edition.entries
        for block in entry.blocks
        if not entry.omitted and block.language == edition.source_language
    )
    return Revision(changes, gone, (edition.source_language, edition.language), kept)


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
    return Change(texts_of(block), block.role in _WHOLE, sources)


def texts_of(block: EditionBlock) -> tuple[str, ...]:
    """Return what each segment of a block says, nothing where a neighbour says it."""
    texts = (unit.text for unit in block.units)
    return tuple("" if text.strip() == _MERGED else _balanced(text) for text in texts)


def _balanced(text: str) -> str:
    """Balance controls of direction, line by line of what readers see."""
    return "".join(map(balanced, _BREAK.split(text))) if has_controls(text) else text


def below(changes: Mapping[str, Change], base: str) -> dict[str, Change]:
    """Return the changes whose pointers begin with a base, without it."""
    size = len(base)
    return {pointer[size:]: it for pointer, it in changes.items() if pointer.startswith(base)}
