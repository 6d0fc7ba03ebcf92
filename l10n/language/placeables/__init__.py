"""Recognise placeables in French text."""

from l10n.language.placeables.evidence import NameEvidence, gather
from l10n.language.placeables.finder import find_placeables

__all__ = ["NameEvidence", "find_placeables", "gather"]
