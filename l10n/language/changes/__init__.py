"""What an edit of a French text changed: its class, and which values and names it swapped."""

from l10n.language.changes.classes import classify
from l10n.language.changes.swaps import Swap, swaps

__all__ = ["Swap", "classify", "swaps"]
