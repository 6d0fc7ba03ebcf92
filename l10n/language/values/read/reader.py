"""Find values in running text of a target language, or read a whole text as one value."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.languages.shared.units import WRITTEN_SIGNS
from l10n.language.values.read.amounts import chain, phone
from l10n.language.values.read.dates import read_date
from l10n.language.values.read.durations import read_duration
from l10n.language.values.read.grammar import Text, grammar
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.likely import likely
from l10n.language.values.read.lists import read_listed
from l10n.language.values.read.measures import (
    read_money,
    read_number,
    read_percent,
    read_quantity,
)
from l10n.language.values.read.ordinals import read_ordinal
from l10n.language.values.read.romans import read_roman
from l10n.language.values.read.times import read_time
from l10n.language.values.read.tokens import pieces, tokenize
from l10n.lazy import compiled
from l10n.model.placeable import Placeable, PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from l10n.language.values.styles import HouseStyle
    from l10n.model.value import Date, DateRange, Value

    Rule = Callable[[Text, int], tuple[Value, int] | None]


def _date(text: Text, at: int) -> tuple[Date | DateRange, int] | None:
    return read_date(text, at) or read_listed(text, at)


RULES: Final[Mapping[PlaceableType, Rule]] = MappingProxyType(
    {
        PlaceableType.DATE: _date,
        PlaceableType.TIME: read_time,
        PlaceableType.DURATION: read_duration,
        PlaceableType.MONEY: read_money,
        PlaceableType.PERCENT: read_percent,
        PlaceableType.QUANTITY: read_quantity,
        PlaceableType.ORDINAL: read_ordinal,
        PlaceableType.NUMBER: read_number,
    }
)
"""Of two values that end together the type that stands first here wins."""

_WEB_MARK: Final = compiled(r"[@#:w](?:(?<=[@#])|(?<=:)//|(?<=w)ww\.)")
_WEB: Final = compiled(r"(?:https?://|www\.)\S+|(?<!\w)[@#]\w+")


def parse(
    type: PlaceableType,  # noqa: A002 - the vocabulary's word
    text: str,
    language: str,
    *,
    style: HouseStyle | None = None,
) -> str | None:
    """Read a whole text as a value of one type; None if it is none.

    Law: `parse(type, form, language) == value` for every form that `render` accepts. Types that
    are not rendered are returned as written. Never raises but ProjectProblem for a language
    without a table; time is linear.
    """
    rule = RULES.get(type)
    if rule is None:
        return text
    tokens = tokenize(text)
    if not tokens.raw:
        return None
    found = rule(Text(grammar(language, style), tokens, asked=True), 0)
    return str(found[0]) if found and found[1] == len(tokens.raw) else None


def find_values(
    text: str, language: str, *, style: HouseStyle | None = None
) -> tuple[Placeable, ...]:
    """Find dates, times, durations, numbers, sums, percentages, quantities and ordinals.

    Spans do not overlap and are in order. Days of the week are dates of their own
    (`XXXX-WXX-5`), beside the date they stand with. Never raises but ProjectProblem for a language
    without a table; time is linear.
    """
    known, found = grammar(language, style), pieces(text)
    starts = known.look.starts_in(found.words, found.raw)
    if not starts:
        return ()
    tokens = found.tokens()
    return tuple(
        Placeable(
            kind, tokens.starts[first], tokens.ends[end - 1],
            text[tokens.starts[first] : tokens.ends[end - 1]], value,
        )
        for kind, first, end, value in _scan(Text(known, tokens), starts)
    )  # fmt: skip


def may_say_values(text: str, language: str, *, style: HouseStyle | None = None) -> bool:
    """Tell at low cost whether `find_values` may find anything."""
    found = pieces(text)
    return bool(grammar(language, style).look.starts_in(found.words, found.raw))


def _scan(text: Text, starts: Iterable[int]) -> Iterator[tuple[PlaceableType, int, int, Value]]:
    tokens = text.tokens
    web = _addresses(tokens.text)[::-1]
    at = 0
    for start in starts:
        if start < at:
            continue
        at = start
        while web and web[-1][1] <= tokens.starts[at]:
            web.pop()
        if web and web[-1][0] <= tokens.starts[at]:
            continue
        following = max(_next(text, at), phone(text, at))
        if following > at:
            at = following
            continue
        best = _best(text, at)
        if best:
            yield best[0], at, best[2], best[1]
        at = best[2] if best else max(at + 1, chain(text, at) if text.digits(at) else 0)


def _addresses(text: str) -> list[tuple[int, int]]:
    if not _WEB_MARK.search(text):
        return []
    return [match.span() for match in _WEB.finditer(text)]


def _next(text: Text, at: int) -> int:
    """Give the next token to look at: `at`, unless nothing can start there."""
    tokens = text.tokens
    kind = tokens.kinds[at]
    if kind == "d":
        return _identifier(text, at)
    if text.grammar.lexicon.starts(tokens, at) or tokens.words[at] in text.grammar.patterns.first:
        return at
    if kind == "s":
        negative = tokens.raw[at] in "-–" and tokens.touches(at + 1)
        return at if negative else at + 1
    spelled = text.grammar.glued.starts(tokens.words[at]) or read_roman(tokens.raw[at])
    return at if spelled else at + 1


def _identifier(text: Text, at: int) -> int:
    """Skip figures that belong to a name: G7, A320, F-16, Covid-19."""
    tokens = text.tokens
    if not tokens.touches(at):
        return at
    before = at - 1
    if tokens.raw[before] in "-‐" and tokens.touches(before) and before:
        before -= 1
        name = tokens.raw[before][:1].isupper()
    else:
        name = True
    if tokens.kinds[before] != "w" or tokens.unspaced(before):
        return at
    sign = text.find(before, Kind.SIGN)
    money = sign is not None and sign[0] in WRITTEN_SIGNS
    return at + 1 if name and not money else at


def _best(text: Text, at: int) -> tuple[PlaceableType, Value, int] | None:
    best: tuple[PlaceableType, Value, int] | None = None
    types = likely(text, at)
    for kind, rule in RULES.items():
        found = rule(text, at) if kind in types else None
        if found and (best is None or found[1] > best[2]):
            best = (kind, found[0], found[1])
    return best if best and not _torn(text, best[2]) else None


def _torn(text: Text, end: int) -> bool:
    """Tell whether the value is the beginning of something else: 2Pac, 192.168.0.1."""
    tokens = text.tokens
    if not tokens.touches(end) or text.tokens.kinds[end - 1] != "d":
        return False
    if tokens.kinds[end] == "w":
        return not tokens.unspaced(end)
    return tokens.raw[end] in "./:" and bool(text.digits(end + 1)) and tokens.touches(end + 1)
