"""Two that a text sets against each other, teams or parties: their order says who leads."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAMES_SWAPPED
from l10n.checks.names.words import keeps, names_of, words_of
from l10n.checks.pair import Fault
from l10n.language.languages import SOURCE
from l10n.language.names.likeness import alike
from l10n.language.text.converses import says_converse
from l10n.lazy import REMEMBERED, compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_TEAM: Final = r"[A-ZÀ-Þ][\w'’.]{1,30}(?: [A-ZÀ-Þ][\w'’.]{1,30}){0,2}"
_MATCH: Final = compiled(
    rf"(?P<home>{_TEAM}) ?[-–—] ?(?P<guest>{_TEAM})\W{{1,4}}"
    r"(?P<one>\d{1,3}) ?[-–—:] ?(?P<two>\d{1,3})"
)
_SIGN: Final = compiled(r"(?<![\w-])(?=\w*[A-Z]\w*[A-Z])[A-Z]\w{1,5}(?![\w-])")
_TWO: Final = 2


def may_set_against(source: str) -> bool:
    """Tell whether a French text may set two teams or parties against each other."""
    return _match(source) is not None or len(_signs(source)) == _TWO


def check_rivals(pair: Pair) -> Iterator[Fault]:
    """Report teams in another order than their score, and parties whose parts are exchanged."""
    mine = _match(pair.source)
    yours = _MATCH.search(pair.target) if mine else None
    if mine and yours:
        yield from _teams(mine, yours)
    elif keeps(pair.base):
        yield from _parties(pair)


@lru_cache(maxsize=REMEMBERED)
def _match(source: str) -> re.Match[str] | None:
    return _MATCH.search(source)


@lru_cache(maxsize=REMEMBERED)
def _signs(source: str) -> tuple[Word, ...]:
    """Return the signs of parties and bodies that a French text says."""
    if not _SIGN.search(source):
        return ()
    return tuple(word for word in words_of(source) if _SIGN.fullmatch(word.text))


def _teams(mine: re.Match[str], yours: re.Match[str]) -> Iterator[Fault]:
    exchanged = _is_like(mine["home"], yours["guest"]) and _is_like(mine["guest"], yours["home"])
    scores = mine["one"], mine["two"]
    if exchanged and scores == (yours["one"], yours["two"]) and scores[0] != scores[1]:
        message = f"{mine['home']} and {mine['guest']} changed places, their score did not"
        yield NAMES_SWAPPED.fault(message, mine.span(), yours.span())


def _is_like(one: str, other: str) -> bool:
    return any(alike(a.romanized, b.romanized) for a in words_of(one) for b in words_of(other))


def _parties(pair: Pair) -> Iterator[Fault]:
    """Report two signs that changed places, where no word turns the relation round."""
    signs = _signs(pair.source)
    if len(signs) != _TWO or signs[0].text == signs[1].text:
        return
    first, last = signs
    said = [word for word in words_of(pair.target) if word.text in {first.text, last.text}]
    if [word.text for word in said] != [last.text, first.text]:
        return
    between = pair.source[first.end : last.start], pair.target[said[0].end : said[1].start]
    named = {name.text for name in names_of(pair.source)}
    if {first.text, last.text} <= named and not _is_turned(*between, pair.base):
        message = f"{first.text} and {last.text} changed places"
        spans = (first.start, last.end), (said[0].start, said[1].end)
        yield NAMES_SWAPPED.fault(message, *spans)


def _is_turned(source: str, target: str, language: str) -> bool:
    """Tell whether what stands between two names says who follows, loses, or is done to."""
    lists = not re.search(r"\w{3}", source)
    return lists or says_converse(source, SOURCE) or says_converse(target, language)
