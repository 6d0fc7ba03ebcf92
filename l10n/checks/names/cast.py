"""Who does it and to whom, where a language tells them by their endings: Трамп, Трампа."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from l10n.checks.names.codes import NAMES_SWAPPED
from l10n.checks.names.words import begins_sentence, names_of, parts, proper_words
from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.names.likeness import alike, sounds
from l10n.language.text.converses import says_converse
from l10n.lazy import REMEMBERED, compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.language.languages.schema import Cases

_NO_DEED: Final = (
    r"(?:rencontr|retrouv|crois|affront|épous|côtoi|plaî|plai|manqu|ressembl|succéd|perd"
    r"|(?:est|sont|était|sera|et|ou|de|du|des|par|pour|avec|contre|que|qui|comme|sur|dans"
    r"|selon|sans|sous|puis|mais|chez|vers|en)(?![a-zà-ÿœ]))"
)
"""Verbs of which either may be the subject, and words that are no verbs."""

_DOES_TO: Final = compiled(
    r" (?:(?:a|ont|va|vont|avait|aura|vient de|viennent d['’e]) )?(?:[a-zà-ÿ]+ment )?"
    rf"(?!{_NO_DEED})[a-zà-ÿœ]+(?: (?:à|au))? "
)
"""Between who does something and to whom: accuse, a reçu, a téléphoné à."""

_DOES_TO_NAME: Final = compiled(rf"{_DOES_TO.pattern}(?:[^\W\d_]+[ '’-]){{0,3}}[^\W\d_a-zß-öø-ÿœ]")
"""The same before the capital of a name, which may stand behind its particles: von der Leyen."""

_PERSONS: Final = frozenset({PlaceableType.PERSON, PlaceableType.NAME})
_UNSURE: Final = frozenset("ou")
"""Last letters of names that hardly have cases: Trudeau, Abou."""

_HEARD: Final = 3
_LONGEST: Final = 40
"""Characters between two names in a target that one verb stands in."""


class _Deed(NamedTuple):
    """The surname of who does something in the source, and of to whom."""

    doer: Word
    other: Word


def may_cast(source: str) -> bool:
    """Tell at low cost whether a French text may say of one person what he does to another.

    That is, whether a lone verb stands before a capital: to find all names of a text takes long.
    """
    return _DOES_TO_NAME.search(source) is not None


def has_cases(language: str) -> bool:
    """Tell whether a language shows by endings who does it, in a way that we know."""
    return not isinstance(knowledge(language).names.cases, Unknown)


def check_cast(pair: Pair) -> Iterator[Fault]:
    """Report two persons of whom the target says the reverse: Trump accuse X, X обвиняет Трампа.

    One of them must be in the nominative, the other surely not, and a lone verb between them.
    """
    deed, cases = _deed(pair.source), knowledge(pair.base).names.cases
    if deed is None or isinstance(cases, Unknown):
        return
    target = proper_words(pair.target)
    doer, other = _said(deed.doer, target), _said(deed.other, target)
    if doer is None or other is None or doer is other:
        return
    if not _is_oblique(deed.doer, doer, cases) or _is_oblique(deed.other, other, cases):
        return
    if _is_deed(doer, other, pair):
        first, last = sorted((doer, other), key=lambda word: word.start)
        message = f"{deed.doer.text} and {deed.other.text} changed places"
        spans = (deed.doer.start, deed.other.end), (first.start, last.end)
        yield NAMES_SWAPPED.fault(message, *spans)


@lru_cache(maxsize=REMEMBERED)
def _deed(source: str) -> _Deed | None:
    """Find the first two persons of a text, of whom one begins it and does something to another."""
    persons = [name for name in names_of(source) if name.type in _PERSONS][:2]
    if len(persons) != len(_Deed._fields):
        return None
    doer, other = persons
    between = _DOES_TO.fullmatch(source, doer.end, other.start)
    if between is None or not begins_sentence(source[: doer.start]):
        return None
    mine, yours = parts(doer), parts(other)
    return _Deed(mine[-1], yours[-1]) if mine and yours else None


def _said(name: Word, target: Sequence[Word]) -> Word | None:
    """Find the only word of the target that says a name."""
    heard = sounds(name.romanized)
    found = [w for w in target if _begins(heard, w) or alike(name.romanized, w.romanized)]
    return found[0] if len(found) == 1 else None


def _begins(heard: str, word: Word) -> bool:
    return len(heard) >= _HEARD and sounds(word.romanized).startswith(heard)


def _is_oblique(name: Word, said: Word, cases: Cases) -> bool:
    """Tell whether a form is of one to whom something is done; in doubt it is not."""
    last = name.romanized[-1]
    if last in _UNSURE or name.text == said.text:
        return False
    endings = cases.oblique_of_a if last == "a" else cases.oblique
    return said.text.endswith(tuple(endings.split()))


def _is_deed(doer: Word, other: Word, pair: Pair) -> bool:
    """Tell whether nothing but a verb stands between the two in the target."""
    first, last = sorted((doer, other), key=lambda word: word.start)
    between = pair.target[first.end : last.start]
    if len(between) > _LONGEST or says_converse(between, pair.base):
        return False
    match = _deed_between(pair.base).fullmatch(between)
    return match is not None and (not match["given"] or match["given"][0].isupper())


@cache
def _deed_between(language: str) -> re.Pattern[str]:
    cases = knowledge(language).names.cases
    if isinstance(cases, Unknown):
        return re.compile("(?!)")
    toward = "|".join(cases.toward.split())
    return re.compile(f" (?:{cases.verb})(?: (?:{toward}))? (?:(?P<given>[^\\W\\d_]+) )?")
