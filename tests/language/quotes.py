"""What drafts, and the fixes of checks, make of French quotation marks in each language."""

from __future__ import annotations

from typing import Final

QUOTED: Final = {
    "en": "“Oui!”, dit-il.",
    "en-GB": "“Oui!”, dit-il.",
    "de": "„Oui!“, dit-il.",
    "es": "«Oui!», dit-il.",
    "it": "«Oui!», dit-il.",
    "pt": "“Oui!”, dit-il.",
    "pt-BR": "“Oui!”, dit-il.",
    "ca": "«Oui!», dit-il.",
    "nl": "“Oui!”, dit-il.",
    "pl": "„Oui!”, dit-il.",
    "ru": "«Oui!», dit-il.",
    "uk": "«Oui!», dit-il.",
    "tr": "“Oui!”, dit-il.",
    "ar": "«Oui!», dit-il.",
    "zh": "“Oui!”, dit-il.",
    "ja": "「Oui!」, dit-il.",
    "eo": "“Oui!”, dit-il.",
}
"""`« Oui ! », dit-il.` in the typography of a language, its words left alone."""

NESTED: Final = {
    "en": "“Le ‘Phare’ ferme”",
    "de": "„Le ‚Phare‘ ferme“",
    "es": "«Le “Phare” ferme»",
    "pt": "“Le ‘Phare’ ferme”",
    "pl": "„Le «Phare» ferme”",
    "ja": "「Le 『Phare』 ferme」",
}
"""`« Le « Phare » ferme »` in the marks of a language."""
