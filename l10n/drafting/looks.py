"""What in the place of a translation is none, whatever engine gave it."""

from __future__ import annotations

from typing import Final

from l10n.lazy import compiled

_PASSING: Final = (
    "error 500 (server error)",
    "service unavailable",
    "too many requests",
    "slowdown:",
)
_LASTING: Final = ("mymemory warning: you used",)
_NO_ANSWER: Final = (
    "<html",
    "<!doctype",
    "mymemory warning",
    "invalid target language",
    "invalid source language",
    "is an invalid target language",
    "please select two distinct languages",
    "query length limit exceeded",
    "no query specified",
)
"""What engines have been seen to give in the place of a translation, in lower case: what may pass,
what will not, and what says nothing of the next text."""

_WORD: Final = compiled(r"[^\W\d_]{2,}")
_MARK: Final = compiled(r"\[\d+\]|<[^<>]*>|⟦\d+⟧|[\ue000-\uf8ff]")
_ECHO: Final = 4
"""Words from which on a text that comes back as it went was not translated."""


def fault(text: str, answer: object) -> str:
    """Say why an answer to a text is no translation; nothing where it may be one."""
    if not isinstance(answer, str):
        return "its answer is no text"
    words = _WORD.findall(_MARK.sub(" ", text))
    found = {
        "its answer is empty": not answer.strip(),
        "its answer is far longer than the text": len(answer) > 10 * len(text) + 200,
        "its answer is an error message": _says(_NO_ANSWER, text, answer),
        "its answer has no letters": bool(words) and not _has_letters(answer),
        "its answer is the French text": len(words) >= _ECHO and answer.split() == text.split(),
    }
    return next((what for what, is_so in found.items() if is_so), "")


def _has_letters(answer: str) -> bool:
    return any(character.isalpha() for character in _MARK.sub(" ", answer))


def failure(text: str, answer: str) -> bool | None:
    """Tell of a failure that is told as a translation whether it lasts; None where it is none."""
    if _says(_LASTING, text, answer):
        return True
    return False if _says(_PASSING, text, answer) else None


def _says(notices: tuple[str, ...], text: str, answer: str) -> bool:
    """Tell whether an answer holds one of these, which the text itself does not."""
    low, source = answer.lower(), text.lower()
    return any(words in low and words not in source for words in notices)
