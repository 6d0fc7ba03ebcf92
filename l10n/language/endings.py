"""How a text ends: with the mark of a sentence, and with a word that a sentence may end with."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from l10n.language.tables.last_words import (
    FRENCH_RELATIVES,
    GERMAN_ZU_VERBS,
    HANGING,
    NEVER_LAST,
    STRANDED,
)
from l10n.language.tables.marks import TERMINATORS
from l10n.language.words import low_words, lowered

_STOPS: Final = TERMINATORS + "。！？；．؟۔।:：;"
_CLOSING: Final = r"""[\s"'»«”“’‘›‹」』）)\]}*_\u200e\u200f\u2069]"""
_END: Final = re.compile(rf"[{re.escape(_STOPS)}]{_CLOSING}{{0,6}}\Z")
_FRENCH_END: Final = re.compile(rf"[{re.escape(TERMINATORS)}]{_CLOSING}{{0,6}}\Z")
_LAST: Final = re.compile(rf"(?<![\w'.-])([^\W\d_]+(?:['-][^\W\d_]*)?)\s?[.!…]{_CLOSING}{{0,4}}\Z")
_COUNTED: Final = re.compile(r"(?:\d|(?<!\w)[ivx]{1,6})\W\Z")
"""A figure before a letter: "XV w." is a century in Polish."""

_LOOSE: Final = re.compile(r"[^\W\d_]\s?[,;(–—]\s?[.!…]\Z")
_TAIL: Final = 80


@cache
def _never_last(language: str) -> frozenset[str]:
    return frozenset(NEVER_LAST.get(language, "").split())


def ends_with_mark(text: str) -> bool:
    """Tell whether a target ends with any mark that may end a part of speech."""
    return _END.search(text[-_TAIL:]) is not None


def ends_french_sentence(text: str) -> bool:
    """Tell whether a French text ends with the mark of a sentence, closing marks aside."""
    return _FRENCH_END.search(text[-_TAIL:]) is not None


def unfinished_end(text: str, language: str) -> tuple[int, int] | None:
    """Find a last word that no sentence of the language ends with: its span, or None.

    A word in capitals is a name or an abbreviation, and one in quotation marks is quoted.
    """
    tail = lowered(text[-_TAIL:])
    match = _LAST.search(tail)
    if not match or not (_is_grammar(tail, match, language) or _hangs(tail, match, language)):
        return None
    start = max(0, len(text) - _TAIL) + match.start(1)
    word = text[start : start + len(match[1])]
    return None if word[:1].isupper() else (start, start + len(word))


def stranded_end(text: str, source: str, language: str) -> tuple[int, int] | None:
    """Find a last word that ends a sentence only where others do not stand before it, or None.

    English strands prepositions ("the port it is proud of") where French has a relative.
    """
    if language not in STRANDED:
        return None
    match = _LAST.search(lowered(text[-_TAIL:]))
    words, before = STRANDED[language]
    if not match or match[1] not in words.split() or not text[: -len(match[0])].strip():
        return None
    previous = lowered(text[-_TAIL:])[: match.start(1)].split()[-1:]
    if not previous or re.fullmatch(before, previous[0]):
        return None
    if not FRENCH_RELATIVES.isdisjoint(low_words(source)):
        return None
    start = max(0, len(text) - _TAIL) + match.start(1)
    return start, start + len(match[1])


def loose_end(text: str) -> tuple[int, int] | None:
    """Find a comma, dash or bracket right before the last stop: its span with the stop."""
    match = _LOOSE.search(text[-_TAIL:])
    start = max(0, len(text) - _TAIL)
    return (start + match.start() + 1, start + match.end()) if match else None


def _is_grammar(tail: str, last: re.Match[str], language: str) -> bool:
    if last[1] not in _never_last(language):
        return False
    return len(last[1]) > 1 or not _COUNTED.search(tail[: last.start(1)])


def _hangs(tail: str, last: re.Match[str], language: str) -> bool:
    """Tell an attribute whose noun is missing, or a verb of speech without its speaker."""
    pattern = _hanging(language)
    if pattern is None or not pattern.search(tail, 0, last.end(1)):
        return False
    return last[1] != "zu" or not _zu_verbs().search(tail)


@cache
def _hanging(language: str) -> re.Pattern[str] | None:
    if language not in HANGING:
        return None
    cases = "|".join(
        rf"{before}(?:(?<=\w)\s|(?<!\w)\s?){word}" for before, word in HANGING[language]
    )
    return re.compile(rf"(?<![\w'])(?:{cases})\Z")


@cache
def _zu_verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(GERMAN_ZU_VERBS.split())})")
