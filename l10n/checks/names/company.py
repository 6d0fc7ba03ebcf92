"""Names that left their company: the other that a small word joins, the bracket behind it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_CHANGED, NAMES_SWAPPED
from l10n.checks.names.words import MOST, capitals, keeps, name_at, proper_words, words_of
from l10n.language.languages import knowledge
from l10n.language.names.gazetteer import forms_of_place
from l10n.language.names.likeness import alike
from l10n.lazy import REMEMBERED, compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

    _Joint = tuple[Word, Word, str]

_JOINED: Final = compiled(r" (?:et|ou|&) (?:(?:de|du|des|à|au|en|la|le) |d['’])?")
_JOINS: Final = compiled(r" (?:&|[^\W\d_]{1,3})(?: [^\W\d_]{1,3}'?)? ")
"""What joins two names elsewhere: a small word, and a preposition that is said again."""

_BRACKET: Final = compiled(
    r"(?<![^\W\d_])([^\W\d_]+)(?:[ \u00a0\u202f]?[»”\"’])?[ \u00a0\u202f](?=\(([^()]{1,30})\))"
)
_FIGURES: Final = compiled(r"\d+")
_AND: Final = " et "
_SHORTEST: Final = 3
_LONG: Final = 4


def check_company(pair: Pair) -> Iterator[Fault]:
    """Report two joined names in the other order, and a bracket behind another name.

    Both are kept by grammar wherever their sentence goes: "Laval et Caen", "Sirocco (1954)". So is
    the order of a name that keeps its small word: "Punta del Este".
    """
    names = capitals(pair.source)
    if not names or not keeps(pair.base):
        return
    mine = _joints(pair.source)
    yours = list(_pairs(words_of(pair.target), pair.target)) if mine else []
    found = next(_turned(mine, yours), None) or next(_moved(pair, set(names)), None)
    if found:
        one, other = found
        message = f"{one.text} and {other.text} changed places"
        spans = sorted((one.start, one.end, other.start, other.end))
        yield NAMES_SWAPPED.fault(message, target=(spans[0], spans[-1]))
        return
    for lost, instead in islice(chain(_replaced(pair, mine, yours), _exchanged(pair)), 1):
        message = f"{lost.text} became {instead.text}"
        yield NAME_CHANGED.fault(message, (lost.start, lost.end), (instead.start, instead.end))


def _turned(mine: Sequence[_Joint], yours: Sequence[_Joint]) -> Iterator[tuple[Word, Word]]:
    """Give names joined by "et", or by what the target keeps, that it joins the other way round."""
    joints = {(a.romanized, b.romanized): gap for a, b, gap in mine}
    there = {(a.romanized, b.romanized) for a, b, _ in yours}
    for a, b, gap in yours:
        one, other = a.romanized, b.romanized
        kept = joints.get((other, one), "")
        both = (other, one) in there or (one, other) in joints
        if kept and kept in {gap, _AND} and not both:
            yield a, b


def _replaced(
    pair: Pair, mine: Sequence[_Joint], yours: Sequence[_Joint]
) -> Iterator[tuple[Word, Word]]:
    """Give a joined name that the target does not say, and the stranger whom it joins instead."""
    if knowledge(pair.base).writing.nouns_are_capital:
        return
    source, target = words_of(pair.source), words_of(pair.target)
    for one, other, gap in mine:
        for a, b, _ in yours if gap == _AND else ():
            lost, instead = (other, b) if a.romanized == one.romanized else (one, a)
            stays = a.romanized == one.romanized or b.romanized == other.romanized
            if stays and _is_stranger(instead, source) and not _is_said(lost, target, pair):
                yield lost, instead


def _is_stranger(word: Word, source: Sequence[Word]) -> bool:
    return len(word.text) >= _LONG and not any(alike(x.romanized, word.romanized) for x in source)


def _is_said(word: Word, target: Sequence[Word], pair: Pair) -> bool:
    """Tell whether the target says a name, or may call a place otherwise."""
    name = name_at(pair.source, word.start)
    if name is None or len(word.text) < _LONG:
        return True
    if any(form != name.text for form in forms_of_place(name.text, pair.base)):
        return True
    others = {x.romanized for x in proper_words(pair.source)} - {word.romanized}
    free = (x for x in target if x.romanized not in others)
    return any(alike(word.romanized, other.romanized) for other in free)


def may_keep_company(source: str) -> bool:
    """Tell whether a French text says a name, and joins two or has figures in brackets behind."""
    return bool(capitals(source)) and bool(_joints(source) or _held(source))


@lru_cache(maxsize=REMEMBERED)
def _joints(source: str) -> list[_Joint]:
    return list(_pairs(words_of(source), source, may_join=True))


def _pairs(words: Sequence[Word], text: str, *, may_join: bool = False) -> Iterator[_Joint]:
    """Give neighbouring capitals that a small word joins, and what; "et" where it may."""
    proper = [word for word in words if word.is_capital and len(word.text) >= _SHORTEST]
    for one, other in islice(pairwise(proper), MOST):
        gap = text[one.end : other.start]
        if _JOINED.fullmatch(gap) and may_join:
            yield one, other, _AND
        elif _JOINS.fullmatch(gap):
            yield one, other, gap


def _moved(pair: Pair, names: set[str]) -> Iterator[tuple[Word, Word]]:
    """Give names of which the second holds the bracket that the first held in the source."""
    target = {word.text: word for word in words_of(pair.target)}
    for holder, other in _holders(pair):
        if holder.text not in target:
            continue
        once = pair.source.count(other.text) == 1 == pair.target.count(holder.text)
        if once and other.text in names:
            yield target[holder.text], other


def _exchanged(pair: Pair) -> Iterator[tuple[Word, Word]]:
    """Give a name that the target does not say, and the stranger who has its bracket there."""
    source, target = words_of(pair.source), words_of(pair.target)
    for holder, other in _holders(pair):
        if _is_stranger(other, source) and not _is_said(holder, target, pair):
            yield holder, other


def _holders(pair: Pair) -> Iterator[tuple[Word, Word]]:
    """Give the words before one bracket in both texts, where they are not the same."""
    mine = _held(pair.source)
    yours = _held(pair.target) if mine else {}
    for figures, holder in mine.items():
        other = yours.get(figures)
        if other and other.romanized != holder.romanized and other.is_capital:
            yield holder, other


@lru_cache(maxsize=16)
def _held(text: str) -> Mapping[str, Word]:
    """Tell behind which word each bracket with figures stands."""
    found = list(_BRACKET.finditer(text)) if "(" in text else []
    if not found:
        return {}
    at = {word.start: word for word in words_of(text)}
    figures = [" ".join(_FIGURES.findall(match[2])) for match in found]
    pairs = zip(figures, found, strict=True)
    count = Counter(figures)
    return {one: at[match.start(1)] for one, match in pairs if one and count[one] == 1}
