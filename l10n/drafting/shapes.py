"""Protected spans in the shape that an engine lets through, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Sample, Shape
from l10n.language.text.protected import SpanKind
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_PLACES: Final = ["Toronto", "Dakar", "Houston", "Chicago", "Sarajevo", "Montevideo", "Caracas"]
_NUMBERS: Final = ["731", "742", "753", "764", "785", "796", "814", "825", "836", "847"]
_STAND_INS: Final[Mapping[SpanKind, list[str]]] = {
    SpanKind.PERSON: ["Daniel", "David", "Roberto", "Ricardo", "Fernando"],
    SpanKind.WOMAN: ["Laura", "Sara", "Carmen", "Julia"],
    SpanKind.TOWN: _PLACES,
    SpanKind.PLACE: _PLACES,
    SpanKind.BODY: ["Google", "Microsoft", "Nokia", "Samsung"],
    SpanKind.NUMBER: _NUMBERS,
    SpanKind.SUM: [f"{number} euros" for number in _NUMBERS],
}
"""What Apertium knows in most languages, begins with a consonant and comes back as it was."""

_SUM: Final = " euros"
_EUROS: Final = r"\s(?:euros?|€)"


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
    if shape is Shape.NAMES:
        marks = _stand_ins(masked)
    else:
        forms = (one.source for one in written(masked, shape))
        marks = dict(zip(masked.tokens, forms, strict=True))
    return "".join(marks.get(character, character) for character in text)


def unshaped(text: str, masked: Masked, shape: Shape) -> str:
    """Read tokens back from a shape; a number that none has stays as it is."""
    if shape is Shape.NAMES:
        for stands, name in _stand_ins(masked).items():
            text = re.sub(_pattern(name), stands, text)
        return text
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


def _stand_ins(masked: Masked) -> dict[str, str]:
    """Give each token a name or number of its kind that the text does not have, if there is one."""
    used = set(re.findall(r"\w+", masked.text))
    given: dict[str, str] = {}
    for token, span in masked.spans:
        for name in _STAND_INS.get(span.kind, ()):
            if used.isdisjoint(name.removesuffix(_SUM).split()):
                given[token] = name
                used.add(name.removesuffix(_SUM))
                break
    return given


def _pattern(name: str) -> str:
    bare = re.escape(name.removesuffix(_SUM))
    return rf"(?<!\w){bare}{_EUROS if name.endswith(_SUM) else ''}(?!\w)"
