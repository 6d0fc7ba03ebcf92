"""Whether a text says a name, in any form that its language gives the name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from l10n.language.tables.inflection import ENDINGS, STEM_VOWELS

_SHORTEST_STEM: Final = 3


def said(form: str, text: str, language: str) -> bool:
    """Tell whether a text holds a form as a word or words of its own, inflected or not."""
    return _pattern(form, language.partition("-")[0]).search(text) is not None


@lru_cache(maxsize=4096)
def _pattern(form: str, language: str) -> re.Pattern[str]:
    endings = ENDINGS.get(language, "")
    words = (_inflected(word, endings, language) for word in form.split(" "))
    start, end = (r"(?<!\w)", r"(?!\w)") if language not in {"ja", "zh"} else ("", "")
    return re.compile(f"{start}{' '.join(words)}{end}")


def _inflected(word: str, endings: str, language: str) -> str:
    vowels = STEM_VOWELS.get(language, "")
    stem = word.rstrip(vowels) if vowels and len(word) > _SHORTEST_STEM else word
    if not endings or not word[:1].isupper():
        return re.escape(word)
    return re.escape(stem if len(stem) >= _SHORTEST_STEM else word) + f"(?:{endings})?"
