"""Marks that languages share."""

from __future__ import annotations

from typing import Final

QUOTED: Final = r"""[,"”“’»«—–-]"""
"""What stands between a quotation and who says it."""

PERCENT: Final = ("%", "٪")
"""Signs of percent, in any language."""
