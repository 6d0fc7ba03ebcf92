"""What an edit of a French text changed: its class, what it swapped, and what it took back."""

from l10n.language.french.changes.classes import classify
from l10n.language.french.changes.corrections import is_correction, withdraws
from l10n.language.french.changes.swaps import Swap, swaps

__all__ = ["Swap", "classify", "is_correction", "swaps", "withdraws"]
