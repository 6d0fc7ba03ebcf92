"""Languages that keep a name as its own script writes it."""

from __future__ import annotations

from typing import Final

KEEPING: Final = frozenset("en de es it pt ca pl nl tr".split())
"""Those whose press we know to do so."""
