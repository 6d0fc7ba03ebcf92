"""Apply a table of transcription rules to a word."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

Rules = tuple[tuple[str, str, str], ...]

_VOWELS: Final = frozenset("aeiouyаеёиійїєоуыэюя")


def apply(rules: Rules, word: str) -> str:
    """Rewrite a lower-case word: at each place the first rule that fits; other letters stay.

    A capital vowel is stressed; the vowel that comes of it is a capital too.
    """
    compiled = _compiled(rules)
    written: list[str] = []
    at = 0
    while at < len(word):
        for pattern, result in compiled:
            match = pattern.match(word, at)
            if match and match.end() > at:
                written.append(_stressed(match[0], result))
                at = match.end()
                break
        else:
            written.append(word[at])
            at += 1
    return "".join(written)


@cache
def _compiled(rules: Rules) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), result) for pattern, result, _ in rules)


def _stressed(source: str, result: str) -> str:
    """Carry the stress over: the n-th vowel from the end stays the n-th from the end."""
    vowels = [c for c in source if c.lower() in _VOWELS]
    place = next((i for i, c in enumerate(reversed(vowels)) if c.isupper()), None)
    if place is None:
        return result
    found = [i for i, c in enumerate(result) if c in _VOWELS]
    if not found:
        return result
    at = found[max(len(found) - 1 - place, 0)]
    return result[:at] + result[at].upper() + result[at + 1 :]
