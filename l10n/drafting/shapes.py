"""Protected spans in the shape that an engine lets through, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Sample, Shape
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re

    from l10n.language.text.masking import Masked

_WRITTEN: Final = {
    Shape.SUPERBLANK: "[<x{}/>]",
    Shape.BRACKETS: "⟦{}⟧",
    Shape.INDEX: "[{}]",
    Shape.ELEMENT: '<x id="{}">{}</x>',
}
_READ: Final = {
    Shape.SUPERBLANK: compiled(r"\[<x(\d+)/>\]"),
    Shape.BRACKETS: compiled(r"⟦\s*(\d+)\s*⟧"),
    Shape.INDEX: compiled(r"\[\s*(\d+)\s*\]"),
    Shape.ELEMENT: compiled(r'<x\s+id="(\d+)"\s*(?:/>|>[^<>]*</x>)'),
}


def fits(masked: Masked, shape: Shape) -> bool:
    """Tell whether tokens in a shape can be told from what the text says itself: `[1]`."""
    read = _READ.get(shape)
    return read is None or read.search(masked.text) is None


def written(masked: Masked, shape: Shape) -> tuple[Sample, ...]:
    """List the protected spans of a text: each as it is sent, and as it will read."""
    form = _WRITTEN.get(shape)
    return tuple(
        Sample(form.format(number, _escaped(reading)) if form else token, reading)
        for number, (token, reading) in enumerate(masked.readings)
    )


def shaped(masked: Masked, shape: Shape) -> str:
    """Write the tokens of a masked text in a shape; one in which it is XML escapes the rest."""
    text = _escaped(masked.text) if shape is Shape.ELEMENT else masked.text
    numbers = dict(zip(masked.tokens, (one.source for one in written(masked, shape)), strict=True))
    return "".join(numbers.get(character, character) for character in text)


def unshaped(text: str, masked: Masked, shape: Shape) -> str:
    """Read tokens back from a shape; a number that none has stays as it is."""
    read = _READ.get(shape)
    if read is None:
        return text
    found = _tokens_read(text, masked, read)
    return _unescaped(found) if shape is Shape.ELEMENT else found


def _tokens_read(text: str, masked: Masked, read: re.Pattern[str]) -> str:
    tokens = masked.tokens

    def token(found: re.Match[str]) -> str:
        number = int(found[1])
        return tokens[number] if number < len(tokens) else found[0]

    return read.sub(token, text)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _unescaped(text: str) -> str:
    """Resolve the entities that XML has, each once."""
    return _ENTITY.sub(lambda found: _ENTITIES[found[1]], text)


_ENTITIES: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ENTITY: Final = compiled(r"&(amp|lt|gt|quot|apos);")
