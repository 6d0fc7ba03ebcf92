"""Characters that look different and mean the same: spaces, apostrophes, quotation marks."""

from __future__ import annotations

import re
from typing import Final

from l10n.language.tables.quotes import ENGLISH, PAIRS

NO_BREAK_SPACES: Final = "\u00a0\u202f\u2007"
THIN_SPACES: Final = "\u2009\u200a"
SPACES: Final = " " + NO_BREAK_SPACES + THIN_SPACES
"""Every space that may stand inside a line of French."""

APOSTROPHES: Final = "'\u2019\u02bc"
"""Typewriter, typographic and letter apostrophe."""

QUOTATION_MARKS: Final = '"«»“”„‟'

FOLDS: Final = str.maketrans(
    {
        **dict.fromkeys(NO_BREAK_SPACES + THIN_SPACES, " "),
        **dict.fromkeys(APOSTROPHES + "‘‚‛‹›", "'"),
        **dict.fromkeys(QUOTATION_MARKS, '"'),
    }
)
"""What `fold` does to single characters."""


def fold(text: str) -> str:
    """Reduce typographic variants to one form, character by character.

    Law: `len(fold(text)) == len(text)` and `fold(fold(text)) == fold(text)`. A space may change
    its kind but is never added or dropped: "1 5" is not "15".
    """
    return text if text.isascii() else text.translate(FOLDS)


_BEFORE: Final = re.compile(rf"(?<=\S)[{SPACES}]+(?=[;:!?](?:[{SPACES}\"”»“]|\Z))")
_OPENING: Final = re.compile(rf"«[{SPACES}]*")
_CLOSING: Final = re.compile(rf"[{SPACES}]*»")


def retypeset(text: str, language: str) -> str:
    """Set a text in the typography of a language that still has the French one.

    Guillemets become the language's first pair of quotation marks, French spaces before ; : ! ?
    go. Law: a second time changes nothing.
    """
    opening, closing = PAIRS.get(language.partition("-")[0], ENGLISH)[0]
    if opening != "«":
        text = _CLOSING.sub(closing, _OPENING.sub(opening, text))
    return _BEFORE.sub("", text)
