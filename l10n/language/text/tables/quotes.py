"""Quotation marks that are read in any language, whatever it sets."""

from __future__ import annotations

from typing import Final

ANYWHERE: Final = (("“", "”"), ("«", "»"))
"""Pairs that are read in every language."""

SLOPPY: Final = (
    *(("“", mark) for mark in '”“"'),
    *(("„", mark) for mark in '“”"»'),
    *(("”", mark) for mark in '”“"'),
    ("«", "»"),
    ("»", "«"),
    ("»", "»"),
    ("‟", "”"),
    ("〝", "〟"),
    ("「", "」"),
    ("『", "』"),
    ("《", "》"),
)
"""Pairs that people type in any language; they close a quotation, whatever their style."""

STRAIGHT: Final = frozenset("\"'")
"""Marks of every keyboard, which are right in every language."""
