"""What stays of a name when languages write it each in their way: its consonants, by class."""

from __future__ import annotations

from typing import Final

LETTERS: Final = {
    **dict(
        zip(
            "абвгґдеёжзиійїклмнопрстуфхцчшщъыьэєюя",
            "a b v g g d e e j z i i i i k l m n o p r s t u f h c x x x  i  e e u a".split(" "),
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

GEOGRAPHY: Final = frozenset(
    """
    nord sud est ouest occident orient mer mers océan île îles lac mont monts golfe détroit
    canal col cap baie côte vallée plaine désert fleuve rivière canton comté province région
    état états unis union royaume nouvelle nouveau grande grand petite petit haute haut basse
    bas centre centrale orientale occidentale septentrionale méridionale latine rue place avenue
    boulevard pont porte tour parc
    """.split()
)
"""Words of French place names that every language says in its own words."""

PREPOSITIONS: Final = frozenset("of de von d di da do du des van zu z ze ot from".split())
"""What languages write before the origin of somebody: Catherine of Aragon."""
