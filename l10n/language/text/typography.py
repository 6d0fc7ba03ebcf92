"""Characters that look different and mean the same: spaces, apostrophes, quotation marks."""

from __future__ import annotations

from typing import Final

from l10n.language.text.requoting import quotes_of, requoted
from l10n.lazy import compiled

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

_PLAIN: Final = tuple((chr(variant), plain) for variant, plain in FOLDS.items())


def fold(text: str) -> str:
    """Reduce typographic variants to one form, character by character.

    Law: `len(fold(text)) == len(text)` and `fold(fold(text)) == fold(text)`. A space may change
    its kind but is never added or dropped: "1 5" is not "15".
    """
    if text.isascii():
        return text
    # Most of these are in no text at all: ten times as fast as str.translate.
    for variant, plain in _PLAIN:
        if variant in text:
            text = text.replace(variant, plain)
    return text


_BEFORE: Final = compiled(rf"(?<=\S)[{SPACES}]+(?=[;:!?](?:[{SPACES}\"”»“]|\Z))")


_ROUNDS: Final = 3
"""Marks that are set anew may tell more of what stands between them: hardly ever, and no more."""


def retypeset(text: str, language: str) -> str:
    """Set a text in the typography of a language that still has the French one.

    Quotations get the marks of the language, French spaces before ; : ! ? go. A language whose
    marks we do not know is left alone. Law: a second time changes nothing, and no rule about
    quotation marks has anything to say of it.
    """
    style = quotes_of(language)
    if style is None:
        return text
    for _ in range(_ROUNDS):
        before = text
        text = requoted(text if style.spaced else _BEFORE.sub("", text), language)
        if text == before:
            break
    return text
