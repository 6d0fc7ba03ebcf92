"""Whether a text says a form, in any inflection that its language gives a name or a term."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown, known
from l10n.language.text.tags import base

_SHORTEST_STEM: Final = 3
_LONG: Final = 5
_CHANGING: Final = 2
"""Letters at the end of a stem that may be others before an ending, at most."""

_PREFIXED: Final = r"(?<![^\W_])(?:ex|vice|sub)?"
"""A prefix may be written together with what it changes: "exministra"."""

_ENDING: Final = r"\w{0,5}"


def says_name(form: str, text: str, language: str) -> bool:
    """Tell whether a text holds a name as a word or words of its own, with a listed ending."""
    own = base(language)
    return _begin(form, own) in text and _name(form, own).search(text) is not None


def says_term(form: str, text: str, language: str) -> bool:
    """Tell whether a text holds a term in any case, with any ending or part of a compound."""
    return _term(form.lower(), base(language)).search(text.lower()) is not None


@lru_cache(maxsize=4096)
def _begin(form: str, language: str) -> str:
    """Return what stands of a name in every case: most texts are known by it to say another."""
    first = form.split(" ", 1)[0]
    stem = _stem(first, language)
    return stem[:-_CHANGING] if _alternate(first, language) else stem


@lru_cache(maxsize=4096)
def _name(form: str, language: str) -> re.Pattern[str]:
    words = (_inflected_name(word, language) for word in form.split(" "))
    start, end = ("", "") if knowledge(language).writing.unspaced else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{start}{' '.join(words)}{end}")


@lru_cache(maxsize=2048)
def _term(form: str, language: str) -> re.Pattern[str]:
    writing = knowledge(language).writing
    if writing.unspaced:
        return re.compile(re.escape(form))
    words = r"\W+".join(_inflected_term(word, language) for word in form.split())
    return re.compile(("" if writing.compounding else _PREFIXED) + words)


def _inflected_name(word: str, language: str) -> str:
    endings = known(knowledge(language).names.endings, "")
    if not endings or not word[:1].isupper():
        return re.escape(word)
    stem, other = _stem(word, language), _alternate(word, language)
    stems = re.escape(stem) if not other else f"(?:{re.escape(stem)}|{re.escape(other)})"
    return f"{stems}(?:{endings})?"


def _alternate(word: str, language: str) -> str:
    """Return a stem with the consonant that it has before some endings, "" where it has none."""
    cases, stem = knowledge(language).names.cases, _stem(word, language)
    if isinstance(cases, Unknown) or stem == word:
        return ""
    changes = ((old, new) for old, new in cases.alternating.items() if stem.endswith(old))
    return next((stem.removesuffix(old) + new for old, new in changes), "")


def _stem(word: str, language: str) -> str:
    """Return a word without the vowel that its cases put others for; of a small one all of it."""
    names = knowledge(language).names
    vowels = known(names.stem_vowels, "")
    if not vowels or not word[:1].isupper() or not known(names.endings, ""):
        return word
    stem = word.rstrip(vowels)
    return stem if len(stem) >= _SHORTEST_STEM else word


def _inflected_term(word: str, language: str) -> str:
    """Leave the ending of a word open: two letters of a long one, one of a shorter one."""
    if not word.isalpha():
        return re.escape(word)
    light = knowledge(language).names.light_endings
    cut = 0 if light else 2 if len(word) > _LONG else 1 if len(word) > _LONG - 2 else 0
    stem = word.removesuffix("y") if light else word[: len(word) - cut]
    ending = r"\w*" if knowledge(language).writing.compounding else _ENDING + r"(?!\w)"
    return re.escape(stem) + ending
