"""Whether a text says a plain term, in any inflection."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from l10n.language.languages import knowledge
from l10n.language.text.tags import base

_LONG: Final = 5
_BEGINNING: Final = r"(?<![^\W_])(?:ex|vice|sub)?"
"""A prefix may be written together with what it changes: "exministra"."""

_ENDING: Final = r"\w{0,5}"


def says_term(form: str, text: str, language: str) -> bool:
    """Tell whether a text in lower case holds a term, inflected or part of a compound."""
    return _pattern(form.lower(), base(language)).search(text) is not None


@lru_cache(maxsize=2048)
def _pattern(form: str, language: str) -> re.Pattern[str]:
    writing = knowledge(language).writing
    if writing.unspaced:
        return re.compile(re.escape(form))
    words = r"\W+".join(_inflected(word, language) for word in form.split())
    start = "" if writing.compounding else _BEGINNING
    return re.compile(start + words)


def _inflected(word: str, language: str) -> str:
    """Leave the ending of a word open: two letters of a long one, one of a shorter one."""
    if not word.isalpha():
        return re.escape(word)
    light = knowledge(language).names.light_endings
    cut = 0 if light else 2 if len(word) > _LONG else 1 if len(word) > _LONG - 2 else 0
    stem = word.removesuffix("y") if light else word[: len(word) - cut]
    ending = r"\w*" if knowledge(language).writing.compounding else _ENDING + r"(?!\w)"
    return re.escape(stem) + ending
