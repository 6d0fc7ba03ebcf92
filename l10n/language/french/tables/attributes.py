"""How French adjectives of relation end."""

from __future__ import annotations

from typing import Final

RELATIONAL: Final = """
    iques? [nrt](?:al|ale|aux|ales) aires? ifs? ives? (?:i|é)ens? (?:i|é)ennes? nazie?s? iels?
    ielles?
    [ic]aine?s? [çdgln]ais(?:e|es)? [dn]ois(?:e|es)? ogènes?
"""
"""Ends of adjectives that say of what kind a thing is: politique, musical, budgétaire, indien."""

OF_RANK: Final = frozenset("final finale finals finales total totale totaux totales".split())
"""Adjectives with such an end that stand before the noun elsewhere: gli ultimi suggerimenti."""
