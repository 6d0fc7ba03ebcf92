"""Numbers that changed places: 10 to 20 became 20 to 10.

Translations keep the order of numbers of one kind unless what is counted moves with them. So two
that stand in another order are asked what stands beside them: a name or a noun of one origin in
both languages, or a noun of the table, may tell that they moved with what they count.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import NUMBERS_SWAPPED
from l10n.checks.values.facts import YEAR
from l10n.checks.values.results import may_turn
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import NOTHING, known
from l10n.language.text.cognates import as_cognate
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.values.facts import Fact
    from l10n.checks.values.matching import Link
    from l10n.checks.values.sides import Sides

_WORD: Final = compiled(r"[^\W\d_]+")
_COUNTED_THINGS: Final = compiled(r"[^\w,;:.]{0,3}\w+(?:[^\w,;:.]{1,3}\w+)?")
_NOUN: Final = compiled(r"[ \u00a0\u202f]([^\W\d_])")
_BEFORE: Final = 28
_AFTER: Final = 24
"""Characters beside a number in which stands what it counts."""

_MOST: Final = 6
"""Numbers of one kind that are compared with each other."""

_SHORTEST: Final = 4
_STEM: Final = 4
_LONGEST: Final = 8


def judge_order(sides: Sides, links: Sequence[Link]) -> Iterator[Fault]:
    """Report neighbours that stand in another order for no reason to be seen."""
    if len(links) < 2:  # noqa: PLR2004 - one has no order
        return
    figured = [link for link in links if link.target.figured and link.source.part >= 0]
    figured.sort(key=lambda link: link.source.place)
    kinds: dict[str, list[Link]] = {}
    for link in figured:
        kinds.setdefault(_kind(link.source), []).append(link)
    for row in (figured, *kinds.values()):
        often = Counter(link.target.meaning for link in row)
        # Of two that are equal nobody can tell which is which.
        single = [link for link in row if often[link.target.meaning] == 1]
        for one, other in combinations(single[:_MOST], 2):
            if _exchanged(sides, one, other):
                yield swapped(one, other)
                return


def _exchanged(sides: Sides, one: Link, other: Link) -> bool:
    """Tell whether two are not where they belong: neither by their order nor by what they count."""
    kinds = {_kind(one.source), _kind(other.source)}
    if len(kinds) > 1 and any(map(_is_whole, (one, other))):
        return False
    ordered = one.target.place < other.target.place
    moved = _moved(sides, one, other)
    if ordered:
        return moved < -1
    if len(kinds) == 1:
        return moved <= 0 and not may_turn(one.source, other.source, sides.pair)
    if PlaceableType.TIME in {one.source.type, other.source.type}:
        return False  # nothing but a clock says a time
    years = [link for link in (one, other) if link.source.unit == YEAR]
    return moved < 0 or any(_counts(sides, link.target) for link in years)


def _is_whole(link: Link) -> bool:
    """Tell whether a number is still beside what it is measured in, or a day beside its month."""
    if not link.exact or link.source.unit == YEAR:
        return False
    return bool(link.source.unit) or link.source.type is PlaceableType.DATE


def _counts(sides: Sides, fact: Fact) -> bool:
    """Tell whether a number is no year any more: 1563 people, 1563 Menschen."""
    if fact.type is PlaceableType.DATE:
        return False
    noun = _NOUN.match(sides.pair.target, fact.what.end)
    capital = knowledge(sides.pair.language).writing.nouns_are_capital
    return noun is not None and (noun[1].isupper() or not capital)


def _kind(fact: Fact) -> str:
    """Name the kind of a number: its unit; for a time its zone, for 11 a.m. may be 3 p.m. GMT."""
    if fact.number:
        return fact.unit or fact.lent or "number"
    if fact.type is PlaceableType.TIME:
        return f"time {fact.clock().zone}"
    return fact.type


def swapped(one: Link, other: Link) -> Fault:
    """Say that two numbers stand in each other's place."""
    texts = one.source.what.text, other.source.what.text
    message = f"{texts[0]} and {texts[1]} have changed places"
    if texts[0] == texts[1]:
        message = f"The ends of {texts[0]} have changed places"
    return NUMBERS_SWAPPED.fault(message, one.source.span, one.target.span)


def _moved(sides: Sides, one: Link, other: Link) -> int:
    """Tell whether what is counted moved with the numbers: above 0; or stayed: below."""
    target, language = sides.pair.target, sides.pair.language
    mine, yours = _beside_in_source(sides.pair.source, one.source.span, other.source.span)
    if one.target.place < other.target.place:
        first, second = _beside(target, language, one.target.span, other.target.span)
    else:
        second, first = _beside(target, language, other.target.span, one.target.span)
    kept = len((mine - yours) & (first - second)) + len((yours - mine) & (second - first))
    crossed = len((mine - yours) & (second - first)) + len((yours - mine) & (first - second))
    return kept - crossed


@lru_cache(maxsize=1024)
def _beside_in_source(
    source: str, left: tuple[int, int], right: tuple[int, int]
) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words beside numbers of a source, which is compared with many targets."""
    return _beside(source, SOURCE, left, right)


def _beside(
    text: str, language: str, left: tuple[int, int], right: tuple[int, int]
) -> tuple[frozenset[str], frozenset[str]]:
    """Give the stems and meanings of the words beside each of two numbers.

    What stands between them belongs to the first up to a comma, or its first two words.
    """
    between = text[left[1] : right[0]]
    behind, ahead = _parted(between)
    before = text[max(0, left[0] - _BEFORE) : left[0]]
    after = text[right[1] : right[1] + _AFTER]
    return _stems(language, before, behind), _stems(language, ahead, _parted(after)[0])


def _parted(text: str) -> tuple[str, str]:
    """Part what follows a number: what it counts, and what leads to something else."""
    match = _COUNTED_THINGS.match(text)
    end = match.end() if match else 0
    return text[:end][:_AFTER], text[end:][-_BEFORE:]


def _stems(language: str, *texts: str) -> frozenset[str]:
    """Give the stems and meanings of words; what may be a name counts twice."""
    found: set[str] = set()
    for written in (word for text in texts for word in _WORD.findall(text)):
        word = as_cognate(written)
        found |= _meanings(word, language)
        if len(word) >= _SHORTEST:
            found.add(word[:_STEM])
            if written[0].isupper():
                found.add(f"^{word[:_STEM]}")
    return frozenset(found)


def _meanings(word: str, language: str) -> set[str]:
    words, stems = _table(language)
    found = set(words.get(word, ()))
    for length in range(2, min(len(word), _LONGEST) + 1):
        found |= stems.get(word[:length], frozenset())
    return found


@cache
def _table(language: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Turn the table around: words and stems, with what they mean."""
    words: dict[str, frozenset[str]] = {}
    stems: dict[str, frozenset[str]] = {}
    for meaning, forms in known(knowledge(language).words.counted, NOTHING).items():
        for form in forms.split():
            kept = stems if form.endswith("-") else words
            key = as_cognate(form.removesuffix("-"))
            kept[key] = kept.get(key, frozenset()) | {f"#{meaning}"}
    return words, stems
