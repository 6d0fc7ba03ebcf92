"""Whether a text says a name, in any form that its language gives the name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.tags import base

_SHORTEST_STEM: Final = 3


def said(form: str, text: str, language: str) -> bool:
    """Tell whether a text holds a form as a word or words of its own, inflected or not."""
    return _pattern(form, base(language)).search(text) is not None


@lru_cache(maxsize=4096)
def _pattern(form: str, language: str) -> re.Pattern[str]:
    words = (_inflected(word, language) for word in form.split(" "))
    start, end = ("", "") if knowledge(language).writing.unspaced else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{start}{' '.join(words)}{end}")


def _inflected(word: str, language: str) -> str:
    names = knowledge(language).names
    endings, vowels = known(names.endings, ""), known(names.stem_vowels, "")
    stem = word.rstrip(vowels) if vowels and len(word) > _SHORTEST_STEM else word
    if not endings or not word[:1].isupper():
        return re.escape(word)
    return re.escape(stem if len(stem) >= _SHORTEST_STEM else word) + f"(?:{endings})?"
