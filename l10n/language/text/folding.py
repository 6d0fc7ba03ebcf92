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
    for mark in set(apart):  # a long text has few
        if unicodedata.combining(mark) and mark not in but:
            apart = apart.replace(mark, "")
    return unicodedata.normalize("NFC", apart)
