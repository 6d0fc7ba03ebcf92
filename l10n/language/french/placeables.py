"""Recognise placeables in French text: times, numbers, addresses and names."""

from l10n.language.french.finder import find_placeables, find_quantities
from l10n.language.french.findings import find_in_source
from l10n.language.french.names.evidence import NameEvidence, gather

__all__ = ["NameEvidence", "find_in_source", "find_placeables", "find_quantities", "gather"]
