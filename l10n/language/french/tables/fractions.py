"""French words for parts of a whole."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PART: Final = MappingProxyType(
    {
        "tiers": 3,
        "quart": 4,
        "cinquième": 5,
        "sixième": 6,
        "septième": 7,
        "huitième": 8,
        "neuvième": 9,
        "dixième": 10,
        "douzième": 12,
        "vingtième": 20,
        "centième": 100,
        "millième": 1000,
    }
)
"""un quart, un dixième"""

PARTS: Final = MappingProxyType(
    {word if word.endswith("s") else f"{word}s": parts for word, parts in PART.items()}
)
"""deux tiers, trois dixièmes"""

NUMERATORS: Final = MappingProxyType(
    {
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
    }
)

NO_WHOLES: Final = frozenset(
    """
    finale finales seconde secondes siècle tour ton heure final confiance queue soupir mille pouce
    """.split()
)
"""What is cut into no parts of a value: un quart de finale, un tiers de confiance."""

CHANGES: Final = frozenset(
    """
    accru allong amput augment baiss bond chut creus croî diminu gagn grimp hausse inférieur
    majoré minoré moins perd plus presque progress près qu'à raccourc recul réduct rédui représent
    rogn supérieur tomb environ ne
    """.split()
)
"""How words begin behind which a part stands without its whole: réduit d'un quart."""
