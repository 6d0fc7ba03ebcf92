"""Recognise placeables in French text: times, numbers, addresses and names."""

from l10n.language.placeables.evidence import NameEvidence, gather
from l10n.language.placeables.finder import find_placeables, find_quantities
from l10n.language.placeables.findings import find_in_source

__all__ = ["NameEvidence", "find_in_source", "find_placeables", "find_quantities", "gather"]
