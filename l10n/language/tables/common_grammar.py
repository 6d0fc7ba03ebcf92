"""French words of grammar that prove little."""

from __future__ import annotations

from typing import Final

FRENCH_PARTICLES: Final = frozenset("de du des d' la le les l' et en à au aux y".split())
"""Words of grammar that also stand in names and addresses: "rue de la Paix"."""
