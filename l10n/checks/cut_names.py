"""Targets that end in the middle of a name, or without what ends their source."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.endings import LAST
from l10n.checks.names.words import name_at, names_of, proper_words, words_of
from l10n.checks.rule import Rule
from l10n.language.coverage import Area
from l10n.language.languages import SOURCE, knowledge
from l10n.language.names.likeness import alike
from l10n.language.names.origin import is_regnal
from l10n.language.source import is_first_name
from l10n.language.text.cognates import are_cognate
from l10n.language.text.quotations import quotations
from l10n.language.text.words import listed
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair

_END: Final = compiled(r"(?<![^\W\d_])([^\W\d_]{2,})[.!…][\s\"'»”’)]{0,4}\Z")
_FULL_NAME: Final = compiled(
    r"(?<![^\W\d_])[^\W\d_a-zß-öø-ÿ][^\W\d_]* [^\W\d_a-zß-öø-ÿ][^\W\d_]{2}"
)
"""Two words side by side that may begin with capitals."""

_SAYS: Final = compiled(
    r"[»”\"],? (?:a(?:-t-il|-t-elle)?|dit|déclare|affirme|explique|ajoute)\b"
    r"[^«»“”\"]{2,60}[.!]\s?\Z"
)
_BEHIND: Final = compiled(r"[»”\"],?\s?(?:[—–-]\s)?((?:[^\W\d_]+[ ']?){1,3})[.]\s?\Z")
_TAIL: Final = 60
"""Characters at the end in which the last word stands."""

_LONG: Final = 4
_PLACE: Final = PlaceableType.PLACE
_FEW: Final = 3
_TWO: Final = 2


def _may_name_in_full(source: str) -> bool:
    return _FULL_NAME.search(source) is not None


def _says_who_speaks(source: str) -> bool:
    return _SAYS.search(source) is not None and bool(quotations(source, SOURCE).pairs)


def check_half_name(pair: Pair) -> Iterator[Fault]:
    """Report a target that ends with the first half of a name."""
    last = _END.search(pair.target, max(0, len(pair.target) - _TAIL))
    if last is None or not last[1][0].isupper():
        return
    if _stops_in_name(last, pair) or _stops_in_run(pair) or _stops_in_place(last, pair):
        yield _lost(last)


def check_speaker_alone(pair: Pair) -> Iterator[Fault]:
    """Report a quotation behind which somebody stands who does nothing: “Yes,” Obama."""
    if not _says_who_speaks(pair.source):
        return
    behind = _BEHIND.search(pair.target)
    if behind is None:
        return
    words = behind[1].split()
    articles = listed(knowledge(pair.base).words.never_last)
    if words[-1][0].isupper() and all(w[0].isupper() or w in articles for w in words):
        span = behind.span(1)
        name = pair.target[slice(*span)]
        yield LAST.fault(f"{name} does not say that anything is said: a word is lost", target=span)


def _lost(last: re.Match[str]) -> Fault:
    message = f"the target ends behind {last[1]}: the rest of the name is lost"
    return LAST.fault(message, target=last.span(1))


def _stops_in_name(last: re.Match[str], pair: Pair) -> bool:
    """Tell whether a name of two words ends the target with its first, and lacks its second."""
    mine = _names_of_two(pair.source)
    if not mine or all(other.text in pair.target for _, other in mine):
        return False
    end = next(w for w in reversed(words_of(pair.target)) if w.text == last[1])
    said = [word for word in proper_words(pair.target) if word.start != end.start]
    return any(
        _is_like(one, end) and not any(alike(other.romanized, w.romanized) for w in said)
        for one, other in mine
    )


def _stops_in_run(pair: Pair) -> bool:
    """Tell whether the target ends behind the second or a later word of a longer name.

    Also behind the name of a ruler without the number; not where the source too says so much.
    """
    words = words_of(pair.target)
    return any(_is_cut(run, words, pair) for run in _runs(pair.source))


def _is_cut(run: tuple[Word, ...], words: tuple[Word, ...], pair: Pair) -> bool:
    if run[-1].text in pair.target:
        return False
    numbered = any(is_regnal(word.text) for word in words)
    for at in range(1, len(run)):
        is_number = at == len(run) - 1 and is_regnal(run[at].text) and not numbered
        kept = run[at - 1 : at] if is_number else run[:at]
        if len(kept) < _TWO and not is_number:
            continue
        ends = words[-len(kept) :]
        if len(ends) == len(kept) and all(map(_is_like, kept, ends)):
            lacks = not any(are_cognate(run[at].text, word.text) for word in words)
            return (is_number or lacks) and pair.source.count(run[at - 1].text) == 1
    return False


@lru_cache(maxsize=16)
def _runs(source: str) -> tuple[tuple[Word, ...], ...]:
    """Return the runs of capitals of a French text that are of two words or more."""
    runs: list[list[Word]] = []
    for word in proper_words(source):
        joined = runs and source[runs[-1][-1].end : word.start] in {" ", "-"}
        if joined:
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(tuple(run) for run in runs if len(run) >= _TWO)


def _is_like(one: Word, end: Word) -> bool:
    return one.romanized == end.romanized or (
        len(one.text) >= _LONG and one.romanized[0] == end.romanized[0]
        and alike(one.romanized, end.romanized)
    )  # fmt: skip


@lru_cache(maxsize=16)
def _names_of_two(source: str) -> tuple[tuple[Word, Word], ...]:
    """Return the first names with their surnames; not of somebody who is named once more."""
    count = Counter(word.romanized for word in proper_words(source))
    return tuple(
        (one, other)
        for one, other in pairwise(proper_words(source))
        if source[one.end : other.start] == " "
        and len(other.text) >= _FEW
        and not is_regnal(other.text)
        and count[one.romanized] == 1
        and _is_given(one, other, source)
    )


def _is_given(one: Word, other: Word, source: str) -> bool:
    if is_first_name(one.text):
        return True
    name = name_at(source, one.start)
    whole = name is not None and name.start == one.start and name.end >= other.end
    return whole and name is not None and name.type is PlaceableType.PERSON


def _stops_in_place(last: re.Match[str], pair: Pair) -> bool:
    """Tell whether a place of two words ends the target with its first, letter for letter."""
    towns = (name.text.split() for name in names_of(pair.source) if name.type is _PLACE)
    words = (town for town in towns if len(town) == _TWO and town[0] == last[1])
    return any(second not in pair.target for _, second in words)


RULES: Final = (
    Rule(
        check_half_name,
        (LAST,),
        needs=frozenset({Area.LAST_WORDS}),
        concern=_may_name_in_full,
    ),
    Rule(
        check_speaker_alone,
        (LAST,),
        needs=frozenset({Area.LAST_WORDS}),
        concern=_says_who_speaks,
    ),
)
