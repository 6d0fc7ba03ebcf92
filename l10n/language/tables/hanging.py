"""French words that excuse the end of a sentence in other languages."""

from __future__ import annotations

from typing import Final

FRENCH_RELATIVES: Final = frozenset(
    """
    dont où lequel laquelle lesquels lesquelles duquel desquels auquel auxquels auxquelles quoi qui
    """.split()
)
"""French words that English may leave a preposition behind for: "dont elle est fière"."""
