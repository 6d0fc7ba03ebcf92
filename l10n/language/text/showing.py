"""How a text from outside is shown on one line: nothing in it moves, colours or hides anything."""

from __future__ import annotations

from typing import Final

from l10n.lazy import compiled

_HIDDEN: Final = compiled(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
"""Controls of terminals, of lines and of direction, and halves of characters."""


def shown(text: str) -> str:
    r"""Write what nobody would see as it is written in programs: `a\nb`, `\x1b[31m`, `\u202e`.

    A text without any is returned as it is.
    """
    return _HIDDEN.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
