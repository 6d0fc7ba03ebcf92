"""Words without what their spellings differ in."""

from __future__ import annotations

import unicodedata


def unaccented(word: str, *, but: str = "") -> str:
    """Take the accents off a word: élève is eleve, ёлка is елка; combining marks in `but` stay.

    Letters that only look like marked ones stay as they are: œ, ø, ł.
    """
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word)
    kept = "".join(c for c in apart if not unicodedata.combining(c) or c in but)
    return unicodedata.normalize("NFC", kept)
