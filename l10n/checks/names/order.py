"""Names that changed places."""

from __future__ import annotations

from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAMES_SWAPPED
from l10n.checks.names.words import MOST, capitals, keeps, names_of, words_of
from l10n.checks.pair import Fault
from l10n.frozen import dataclass
from l10n.language.languages import SOURCE
from l10n.language.source import is_ordinary
from l10n.language.text.converses import says_converse
from l10n.language.text.frames import (
    AGENT,
    OPPONENT,
    SPEAKER,
    begins_clause,
    role,
    says_owner,
    says_roles,
)
from l10n.language.text.quotations import quotations
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_OF: Final = "d(?:e|u|es|e la|e l['’]|['’])"
_MOVES: Final = compiled(
    r"[«»“”]"  # who speaks goes before what is said, or behind it
    r"|\bpar \W*$"  # the agent of a passive
    r"|^[\W\d]*(?:d['’]|de |du |des |de la |de l['’])\W*$"  # Rambler d'American Motors
    rf"|^ {_OF} ?[^,.;:]{{1,40}}\b{_OF} ?$"  # the club of the press of Bergen
    r"|^,\W*$"  # an apposition
    rf"|^, (?:l['’]|l[ea] |une? |s(?:on|a) )?[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? {_OF} ?$"  # genitive
    r"|^, (?:à|en|au|aux) $"  # a country and its town: Bergen, Norway
    r"|\b(?:dit|selon|déclar\w+|affirm\w+|annonc\w+|expliqu\w+|ajout\w+|estim\w+|précis\w+)\b"
)
"""What stands between names that languages put in another order."""

_NAME: Final = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
_LISTED: Final = compiled(rf"(?<=[\w.]), (?={_NAME}(?:, {_NAME}){{0,9}} (?:et|ou) )")
"""The comma of a list: its order stays, where that of an apposition may not."""

_WHERE: Final = compiled(r"\b(?:à|en|au|aux|dans|depuis|vers|pour|chez|près de) $")
"""Before a place that says where: languages say it sooner or later."""

_AGAINST: Final = compiled(r"\b(?:contre|face à|affront\w+) $")
_MUTUAL: Final = compiled(r"^ (?:(?:a|ont) )?(?:affront|rencontr)\w+ $")
"""Verbs of which either may be the subject: X meets Y."""

_JOINT: Final = compiled(r" (?:&|[^\W\d_]{1,3}) ")
_FAR: Final = 4
_NEAR: Final = 8
"""Words between two names of which one may turn their relation round: loses to."""

_LONG: Final = 4
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class _Placed:
    """A name that stands once in both texts: its words' numbers there, from 0."""

    name: str
    source: tuple[int, int]
    target: tuple[int, int]


def may_name_two(source: str) -> bool:
    """Tell whether two words of a French text may be names."""
    return len(capitals(source)) >= _TWO


def check_order(pair: Pair) -> Iterator[Fault]:
    """Report two names that changed places.

    Clauses move in translation, and names with them: not asked about are names between which
    somebody begins or ends to speak, and one that belongs to the other.
    """
    names = capitals(pair.source)
    if not keeps(pair.base) or len(names) < _TWO:
        return
    kept = [word for word in names if word in pair.target]
    if len(kept) < _TWO:
        return
    quoted = quotations(pair.source, SOURCE).pairs and quotations(pair.target, pair.language).pairs
    in_order = len(kept) == len(names) and _in_order(names, pair.target)
    if in_order and not quoted and not says_roles(pair.source):
        return
    source, target = words_of(pair.source), words_of(pair.target)
    placed = _placed(source, target, pair.source)
    exchanged = _exchanged(pair, placed, source, target) if quoted else None
    found = [exchanged] if exchanged else list(_moved(pair, placed, source, target))
    if not found:
        found = list(_miscast(pair, placed, source, target))
    for one, other in found:
        yield _swapped(one, other, source, target)


def _exchanged(
    pair: Pair, placed: Sequence[_Placed], source: Sequence[Word], target: Sequence[Word]
) -> tuple[_Placed, _Placed] | None:
    """Find a name that left its quotation marks for one that entered them."""
    mine, yours = quotations(pair.source, SOURCE), quotations(pair.target, pair.language)
    left: list[_Placed] = []
    entered: list[_Placed] = []
    for name in placed:
        was = mine.holds(source[name.source[1]].start)
        if was != yours.holds(target[name.target[1]].start):
            (left if was else entered).append(name)
    if len(mine.pairs) != len(yours.pairs) or not (left and entered):
        return None
    one, other = sorted((left[0], entered[0]), key=lambda name: name.source)
    return one, other


def _moved(
    pair: Pair, placed: Sequence[_Placed], source: Sequence[Word], target: Sequence[Word]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Find neighbours that stand in the other order, for no reason to be seen between them."""
    places = {(n.start, n.end) for n in names_of(pair.source) if n.type is PlaceableType.PLACE}
    listed = {m.start() + 1 for m in _LISTED.finditer(pair.source)}
    for one, other in pairwise(placed):
        begin, end = source[one.source[1]].end, source[other.source[0]].start
        if one.target < other.target or _is_far(one, other):
            continue
        between = pair.source[begin:end]
        whole = end, source[other.source[1]].end
        is_place = whole in places and _WHERE.search(between) is not None
        there = target[other.target[1]].end, target[one.target[0]].start
        if _owns(between, pair.target[slice(*there)], pair.base):
            yield one, other
            continue
        turned = (
            says_converse(between, SOURCE),
            says_converse(pair.target[slice(*there)], pair.base),
        )
        if _is_mutual(between, pair.target[slice(*there)]):
            continue
        if any(turned) and one.target[0] - other.target[1] <= _NEAR:
            continue
        moves = begin + 1 not in listed and _MOVES.search(between) is not None
        moves = moves or _clause_moves(between, pair.target[slice(*there)], pair.base)
        if not moves and not is_place:
            yield one, other


def _is_mutual(source: str, target: str) -> bool:
    """Tell whether two who are set against each other are joined: "spielen gegeneinander"."""
    if _MUTUAL.search(source):
        return True
    return _AGAINST.search(source) is not None and _JOINT.fullmatch(target) is not None


def _owns(source: str, target: str, language: str) -> bool:
    """Tell whether what belonged to one belongs to the other: Orbec, south of Lisieux."""
    return says_owner(source, SOURCE) and says_owner(target, language)


def _clause_moves(source: str, target: str, language: str) -> bool:
    """Tell whether a clause begins between two names in one text and not in the other."""
    return begins_clause(source, SOURCE) != begins_clause(target, language)


def _miscast(
    pair: Pair, placed: Sequence[_Placed], source: Sequence[Word], target: Sequence[Word]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Find two names of which one does in the target what the other does in the source.

    To speak, to do what a passive says, to be played against: each must be said of one name alone.
    Who does it may be the subject of the target, before an author: Okonjo produces X by Lindqvist.
    """
    mine = [_role(n.source, source, pair.source, SOURCE) for n in placed]
    if not any(mine):
        return
    yours = [_role(n.target, target, pair.target, pair.base) for n in placed]
    for what in (SPEAKER, AGENT, OPPONENT):
        if mine.count(what) == 1 == yours.count(what):
            one, other = mine.index(what), yours.index(what)
            ordered = (placed[one].target < placed[other].target) == (one < other)
            if one != other and (what != AGENT or ordered):
                yield placed[min(one, other)], placed[max(one, other)]
                return


def _role(at: tuple[int, int], words: Sequence[Word], text: str, language: str) -> str:
    first, last = at
    first += first < last and is_ordinary(words[first].text)
    return role(text, language, words[first].start, words[last].end)


def _is_far(one: _Placed, other: _Placed) -> bool:
    """Tell whether so much more stands between two names than in French that their clause moved."""
    between = other.source[0] - one.source[1]
    return one.target[0] - other.target[1] > _FAR + 2 * between


def _swapped(one: _Placed, other: _Placed, source: Sequence[Word], target: Sequence[Word]) -> Fault:
    message = f"{one.name} and {other.name} changed places"
    first, last = sorted((one.target, other.target))
    spans = (
        (source[one.source[0]].start, source[other.source[1]].end),
        (target[first[0]].start, target[last[1]].end),
    )
    return NAMES_SWAPPED.fault(message, *spans)


def _in_order(words: Sequence[str], text: str) -> bool:
    """Tell at low cost that words stand in a text in their order, as they mostly do."""
    at = 0
    for word in words:
        at = text.find(word, at) + 1
        if not at:
            return False
    return True


def _placed(source: Sequence[Word], target: Sequence[Word], text: str) -> list[_Placed]:
    """Return the names, runs of capitals, whose last word stands once in both texts."""
    found: list[_Placed] = []
    targets = [word.romanized for word in target]
    sources = [word.romanized for word in source]
    once, there = Counter(sources), Counter(targets)
    for first, last in islice(_runs(source, text), MOST):
        last_word, run = source[last].romanized, sources[first : last + 1]
        if len(last_word) < _LONG:
            continue
        starts = _starts(run, targets)
        if len(starts) == 1 == len(_starts(run, sources)) and first < last:
            at = starts[0], starts[0] + last - first
        elif once[last_word] == 1 == there[last_word]:
            at = (targets.index(last_word),) * 2
        else:
            continue
        found.append(_Placed(source[last].text, (first, last), at))
    return found


def _starts(run: Sequence[str], words: Sequence[str]) -> list[int]:
    """Tell where a run of words stands among others."""
    first, size = run[0], len(run)
    return [i for i, word in enumerate(words) if word == first and words[i : i + size] == list(run)]


def _runs(source: Sequence[Word], text: str) -> Iterator[tuple[int, int]]:
    """Give the first and last word of each run of capitals; one word at a sentence's start too."""
    first: int | None = None
    for i, word in enumerate(source):
        if not word.is_capital:
            continue
        if first is None:
            first = i
        following = source[i + 1] if i + 1 < len(source) else None
        joined = following is not None and text[word.end : following.start] in {" ", "-"}
        if not (joined and following is not None and following.is_capital):
            yield first, i
            first = None
