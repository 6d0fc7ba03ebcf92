"""Surnames that French grammar must know, for they look like words of it."""

from __future__ import annotations

from typing import Final

WITH_D: Final = frozenset(
    """
    Alembert Alessandro Agostino Amato Ambrosio Amico Angelo Annunzio Antoni Arcy Artagnan Aubigné
    Aubisson Auria Aveni Onofrio Orazio Ormesson Urso
    """.split()
)
"""They go with a capital D and an apostrophe, also where they begin a sentence."""
