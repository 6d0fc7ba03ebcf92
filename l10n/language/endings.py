"""How a text ends: with the mark of a sentence, and with a word that a sentence may end with."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from l10n.language.tables.last_words import GERMAN_ZU_VERBS, HANGING, NEVER_LAST
from l10n.language.tables.marks import TERMINATORS
from l10n.language.words import lowered

_STOPS: Final = TERMINATORS + "。！？；．؟۔।:：;"
_CLOSING: Final = r"""[\s"'»«”“’‘›‹」』）)\]}*_\u200e\u200f\u2069]"""
_END: Final = re.compile(rf"[{re.escape(_STOPS)}]{_CLOSING}{{0,6}}\Z")
_FRENCH_END: Final = re.compile(rf"[{re.escape(TERMINATORS)}]{_CLOSING}{{0,6}}\Z")
_LAST: Final = re.compile(rf"(?<![\w'.-])([^\W\d_]+(?:['-][^\W\d_]*)?)\s?[.!…]{_CLOSING}{{0,4}}\Z")
_COUNTED: Final = re.compile(r"(?:\d|(?<!\w)[ivx]{1,6})\W\Z")
"""A figure before a letter: "XV w." is a century in Polish."""

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
    cases = "|".join(rf"{before}(?:(?<=\w)\s|(?<!\w)\s?){word}" for before, word in HANGING[language])
    return re.compile(rf"(?<![\w'])(?:{cases})\Z")


@cache
def _zu_verbs() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(GERMAN_ZU_VERBS.split())})")
