"""Whether two words are one word written in two ways. Where that is not sure, they are two.

Without a dictionary of all French there are three kinds of evidence: words that our tables know,
letters that follow each other in no known word, and slips that seldom make another word. Known
look-alikes (poison, poisson) are never one word.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from l10n.language.french.changes.tokens import unaccented_word
from l10n.language.french.changes.vocabulary import is_known, is_odd
from l10n.language.french.tables.edits import (
    ENDINGS,
    KEYBOARD,
    LOOK_ALIKES,
    PLURAL_ENDINGS,
    SILENT,
    SOUNDS,
    TELLING_ACCENTS,
)
from l10n.lazy import compiled

_MIDDLING: Final = 6
_LONG: Final = 8
"""Letters from which on a slip seldom makes another word."""

_FAR: Final = 2
"""Slips in one word; more make it another."""

_NOUNS: Final = ("it", "et", "t")
"""What stands before the é of nouns that are no participles: société, santé."""

_DOUBLED: Final = compiled(r"(.)\1+")


@lru_cache(maxsize=4096)
def is_same_word(one: str, other: str, *, number_told: bool = False) -> bool:
    """Tell whether two different strings of letters are one word, spelt in two ways.

    `number_told` says that a word before tells singular from plural, so that a silent ending adds
    nothing. Law: symmetric.
    """
    one, other = sorted((one.lower(), other.lower()))
    if one == other:
        return True
    if frozenset((one, other)) in LOOK_ALIKES:
        return False
    if unaccented_word(one) == unaccented_word(other):
        return _accents_only(one, other)
    if inflected := _endings(one, other):
        silent = any(_is_silent(ends, number_told=number_told) for ends in inflected)
        return silent or _is_no_form(one, other)
    return _is_slip(one, other)


def _accents_only(one: str, other: str) -> bool:
    """Judge words that differ in accents: an end in e or é tells a present from a participle."""
    if unaccented_word(one) in TELLING_ACCENTS:
        return False
    beginnings, ends = zip(*(_cut_end(word) for word in (one, other)), strict=True)
    if ends[0] == ends[1] or beginnings[0] != beginnings[1]:
        return True
    noun = beginnings[0].endswith(_NOUNS) and len(one) >= _MIDDLING
    return noun and is_known(one) is not is_known(other)


def _cut_end(word: str) -> tuple[str, str]:
    at = len(word.rstrip("eés"))
    return word[:at], word[at:]


def _endings(one: str, other: str) -> list[tuple[str, str]]:
    """List the endings in which two words may differ as forms of one."""
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    cuts = range(at, max(at - 4, 1), -1)
    ends = [(one[cut:], other[cut:]) for cut in cuts]
    return [pair for pair in ends if all(end in ENDINGS or not end for end in pair)]


def _is_silent(ends: tuple[str, str], *, number_told: bool) -> bool:
    if any(end in PLURAL_ENDINGS for end in ends) and "" in ends:
        return number_told
    return any(set(ends) <= group for group in SILENT)


def _is_no_form(one: str, other: str) -> bool:
    """Tell whether one of two words that differ in their endings cannot be a form of the other."""
    one_known, other_known = is_known(one), is_known(other)
    if one_known is other_known or min(len(one), len(other)) < _MIDDLING:
        return False
    return is_odd(other if one_known else one)


def _is_slip(one: str, other: str) -> bool:
    a, b = unaccented_word(one), unaccented_word(other)
    shorter = min(len(a), len(b))
    if shorter >= _LONG and _sound(a) == _sound(b):
        return True
    known = is_known(one) + is_known(other)
    odd = is_odd(one) is not is_odd(other)
    distance = OSA.distance(a, b, score_cutoff=_FAR)
    if distance > 1:
        return distance == _FAR and shorter >= _LONG and odd
    return known < 2 and _is_one_slip(a, b, odd=odd, known=known == 1)  # noqa: PLR2004 - both


def _is_one_slip(a: str, b: str, *, odd: bool, known: bool) -> bool:
    """Judge a single slip: the easier it is and the longer the word, the less need be known."""
    shorter = min(len(a), len(b))
    if _is_easy(a, b):
        return shorter >= _MIDDLING or (known and len(a) != len(b))
    if a[0] != b[0]:
        return False
    if len(a) != len(b):
        return (known or odd) and shorter >= _MIDDLING
    return shorter >= _LONG and (odd or (known and _is_key_beside(a, b)))


def _is_key_beside(a: str, b: str) -> bool:
    """Tell whether the letter in which two words differ is the next one on the keyboard."""
    pairs = [{x, y} for x, y in zip(a, b, strict=True) if x != y]
    beside = [{x, y} for row in KEYBOARD for x, y in pairwise(row)]
    return all(pair in beside for pair in pairs)


def _is_easy(a: str, b: str) -> bool:
    """Tell slips that anybody makes: letters doubled, turned round, or that sound alike.

    One s for two between vowels is another sound.
    """
    if _DOUBLED.sub(r"\1", a) == _DOUBLED.sub(r"\1", b):
        return ("ss" in a) == ("ss" in b)
    return sorted(a) == sorted(b) or _sound(a) == _sound(b)


def _sound(word: str) -> str:
    for written, said in SOUNDS:
        word = word.replace(written, said)
    return _DOUBLED.sub(r"\1", re.sub(r"ss|(?<=[^aeiouy])s", "z!", word))
