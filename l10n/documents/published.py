"""Make sure that nothing of an entry which nobody may read is left in a published document."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from l10n.errors import SourceProblem
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.edition import Edition

_FEWEST: Final = 16
"""Letters of a text that tell where it comes from; shorter ones stand anywhere."""

_TAG: Final = compiled(r"<[^<>]*>")
_ESCAPE: Final = compiled(r"\\u([0-9a-fA-F]{4})")
_WORD: Final = compiled(r"\w+")


def require_gone(edition: Edition, written: bytes, where: str) -> None:
    """Raise SourceProblem where words of an entry that is left out are still in a document.

    A system may hold an entry in places that its reader knows nothing of.
    """
    hidden = dict(_texts(edition, omitted=True))
    if not hidden:
        return
    kept = _letters(" ".join(text for text, _ in _texts(edition, omitted=False)))
    said = _letters(written.decode("utf-8", "replace"))
    for text, entry in hidden.items():
        letters = _letters(text)
        if len(letters) >= _FEWEST and letters in said and letters not in kept:
            what = (
                f"entry {entry} is not to be published, and its words stand in a place of their own"
            )
            raise SourceProblem(where, what, "export another format")


def _texts(edition: Edition, *, omitted: bool) -> Iterator[tuple[str, str]]:
    for entry in edition.entries:
        if entry.omitted is omitted:
            for block in entry.blocks:
                yield from ((unit.source, entry.id) for unit in block.units)
                yield from ((unit.text, entry.id) for unit in block.units)


def _letters(text: str) -> str:
    """Return the letters of a text, whatever its escapes, entities and markup."""
    plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    plain = _TAG.sub("", html.unescape(html.unescape(plain)))
    return "".join(_WORD.findall(plain))
