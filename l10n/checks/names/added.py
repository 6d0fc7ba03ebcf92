"""Persons whom the source does not know."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_ADDED
from l10n.checks.names.words import MOST, keeps, proper_words, words_of
from l10n.checks.pair import Fault
from l10n.language.names.likeness import alike
from l10n.language.source import is_first_name
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_LONG: Final = 4
_LETTER: Final = r"[^\W\d_]"
_CAPITAL: Final = r"[A-ZÀ-ÖØ-Þ\u0100-\uffff]"
_CAPITALS: Final = compiled(rf"(?<!{_LETTER}){_CAPITAL}{_LETTER}* (?={_CAPITAL}{_LETTER}{{3}})")
"""Two words side by side that may begin with capitals."""


def check_added(pair: Pair) -> Iterator[Fault]:
    """Report a first name and a surname of which the source says neither.

    One alone may be a translation: capitals come and go with the language, and so do first names.
    """
    if not keeps(pair.base) or not may_name_person(pair):
        return
    neighbours = pairwise(proper_words(pair.target))
    persons = (both for both in neighbours if _is_person(*both, pair.target))
    for first, last in islice(persons, MOST):
        source = words_of(pair.source)
        if not any(
            alike(w.romanized, first.romanized) or alike(w.romanized, last.romanized)
            for w in source
        ):
            message = f"{first.text} {last.text} is not in the source"
            yield NAME_ADDED.fault(message, target=(first.start, last.end))


def may_name_person(pair: Pair) -> bool:
    """Tell quickly whether a known first name stands before another capital in the target."""
    return any(is_first_name(found[:-1]) for found in _CAPITALS.findall(pair.target))


def _is_person(first: Word, last: Word, text: str) -> bool:
    named = is_first_name(first.text) and not is_first_name(last.text)
    return named and len(last.text) >= _LONG and text[first.end : last.start] == " "
