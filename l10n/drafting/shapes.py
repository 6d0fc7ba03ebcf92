"""Protected spans in the shape that an engine lets through, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Shape
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re

    from l10n.language.text.masking import Masked

_WRITTEN: Final = {Shape.SUPERBLANK: "[<x{}/>]", Shape.BRACKETS: "⟦{}⟧"}
_READ: Final = {
    Shape.SUPERBLANK: compiled(r"\[<x(\d+)/>\]"),
    Shape.BRACKETS: compiled(r"⟦\s*(\d+)\s*⟧"),
}


def shaped(masked: Masked, shape: Shape) -> str:
    """Write the tokens of a masked text in a shape."""
    written = _WRITTEN.get(shape)
    if written is None:
        return masked.text
    numbers = {token: written.format(n) for n, token in enumerate(masked.tokens)}
    return "".join(numbers.get(character, character) for character in masked.text)


def unshaped(text: str, masked: Masked, shape: Shape) -> str:
    """Read tokens back from a shape; a number that none has stays as it is."""
    read = _READ.get(shape)
    if read is None:
        return text
    tokens = masked.tokens

    def token(found: re.Match[str]) -> str:
        number = int(found[1])
        return tokens[number] if number < len(tokens) else found[0]

    return read.sub(token, text)
