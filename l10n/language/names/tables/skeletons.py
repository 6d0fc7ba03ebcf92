"""What stays of a name when languages write it each in their way: its consonants, by class."""

from __future__ import annotations

from typing import Final

LETTERS: Final = {
    **dict(
        zip(
            "абвгґдеёжзиійїклмнопрстуфхцчшщъыьэєюя",
            "a b v g g d e e j z i i i i k l m n o p r s t u f h z x x x  i  e e u a".split(" "),
            strict=True,
        )
    ),
    **dict(zip("ßłæœøđðþıħ", "ss l ae oe o d d th i h".split(), strict=True)),
}
"""Letters that no accent can be taken off, in plain Latin."""

CLASSES: Final = (
    (r"tsch|tch|sch|sh|cz|sz|ch|zh|dj|j|g(?=[eiy])|x|c(?=[eiy])|s|z", "s"),
    (r"ph", "f"),
    (r"kh|h", ""),
    (r"qu?|c|k", "k"),
    (r"[wv]|b", "v"),
    (r"d|t", "t"),
    (r"[aeiouy]+", ""),
    (r"(.)\1+", r"\1"),
)
"""Spellings of one consonant in the languages we write: each with its class, applied in order."""

ROMAN: Final = r"[IVXLCDM]+(?:er|e)?|Quint"
"""What numbers a king or a pope."""

OF_ORIGIN: Final = frozenset("of de von d di da do du des van zu z ze ot from".split())
"""What languages write before the origin of somebody: Catherine of Aragon."""
