"""What one glance at a word tells: whether a value may start there. For speed alone.

Most words start nothing, and most of those that may ("the", "a", "de") need a certain word after
them. The rules of reading are not asked where a glance says no.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.values.read.kinds import BEGINNINGS, BETWEEN_VALUES, Kind
from l10n.language.values.read.romans import ROMANS
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from l10n.language.values.read.glued import Glued
    from l10n.language.values.read.lexicon import Lexicon
    from l10n.language.values.read.patterns import PatternSet
    from l10n.language.values.read.tokens import Tokens
    from l10n.language.values.read.tries import Patterns

_ALONE: Final = frozenset(
    {
        Kind.MONTH,
        Kind.WEEKDAY,
        Kind.CLOCK,
        Kind.DATE,
        Kind.ORDINAL,
        Kind.SIGN,
        Kind.WHOLE,
        Kind.PHRASE,
        Kind.ALONE,
        Kind.ZONE,
        Kind.MULTIPLE,
    }
)
"""Kinds of one word that may be, or begin, a value whatever follows."""

_ANY: Final = frozenset(PlaceableType)
_TYPES: Final[Mapping[Kind, frozenset[PlaceableType]]] = MappingProxyType(
    {
        **dict.fromkeys(Kind, frozenset[PlaceableType]()),
        **dict.fromkeys((Kind.NUMBER, Kind.MULTIPLE, Kind.SCALE, Kind.HALF, Kind.MINUS), _ANY),
        **dict.fromkeys((Kind.ALONE, Kind.WEAK), _ANY),
        **dict.fromkeys(
            (Kind.MONTH, Kind.FULL_MONTH, Kind.WEEKDAY, Kind.DATE), frozenset({PlaceableType.DATE})
        ),
        **dict.fromkeys(
            (Kind.AMPM, Kind.PART, Kind.CLOCK, Kind.ZONE), frozenset({PlaceableType.TIME})
        ),
        **dict.fromkeys((Kind.WHOLE, Kind.PHRASE), frozenset({PlaceableType.DURATION})),
        **dict.fromkeys((Kind.SIGN, Kind.CURRENCY, Kind.OF), frozenset({PlaceableType.MONEY})),
        Kind.ORDINAL: frozenset({PlaceableType.DATE, PlaceableType.TIME, PlaceableType.ORDINAL}),
        Kind.ROMAN: frozenset({PlaceableType.ORDINAL}),
    }
)
"""The types that a value may be of that starts with a word of a kind."""

_PARTS: Final = ((Kind.AMPM, "ampm"), (Kind.PART, "part"))
"""Parts of the day, and the field of a pattern that reads each."""

_FIGURES: Final = "0123456789"
"""What a token of figures begins with, of whatever script they were."""

_HYPHENS: Final = ("-", "–")
_REACH: Final = 8
"""Tokens from the start of a date in words to its month."""


@dataclass(frozen=True, slots=True)
class DateGlance:
    """The words that dates begin with, those that stand second in a date that begins with a figure.

    `blind` tells that words cannot be told apart so: clitics, or no spaces between words.
    """

    firsts: frozenset[str]
    seconds: frozenset[str]
    months: frozenset[str]
    blind: bool = False

    def may_start(self, tokens: Tokens, at: int) -> bool:
        """Tell whether a date with more than a year or a day of the week may start at a token."""
        if at >= len(tokens.words):
            return False
        if self.blind or tokens.words[at] in self.firsts:
            return True
        if tokens.kinds[at] == "d":
            following = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
            return following in self.seconds
        return not self.months.isdisjoint(tokens.words[at : at + _REACH])


@dataclass(frozen=True, slots=True)
class Glance:
    """The words that may start a value, and those of them that need one of `seconds` behind.

    `cased` are those of them that start one only as written: IST is a zone, I a Roman figure.
    `heads` are the first letters of glued number words, `clitics` letters before words. `measures`
    are the words of patterns of what is measured, `clocks` those of times; `hour_alone` tells that
    figures are a time with nothing beside them. `glued` and `lexicon` are asked in doubt.
    """

    starts: frozenset[str]
    cased: Mapping[str, frozenset[str]]
    weak: frozenset[str]
    seconds: frozenset[str]
    heads: frozenset[str]
    clitics: tuple[str, ...]
    glued: Glued
    lexicon: Lexicon
    dates: DateGlance
    types: Mapping[str, frozenset[PlaceableType]]
    measures: frozenset[str]
    clocks: frozenset[str]
    hour_alone: bool

    def starts_in(self, words: Sequence[str], raw: Sequence[str]) -> list[int]:
        """List the words at which a value may start, by a quick look at each; `raw` keeps case."""
        starts, heads, clitics = self.starts, self.heads, self.clitics
        if heads or clitics:
            found = [
                at
                for at, word in enumerate(words)
                if word in starts
                or word[0] in _FIGURES
                or ((word[:3] in heads or word.startswith(clitics)) and self._is_made(word))
            ]
        else:
            found = [at for at, word in enumerate(words) if word in starts or word[0] in _FIGURES]
        weak, cased, last = self.weak, self.cased, len(words) - 1
        return [
            at
            for at in found
            if (words[at] not in weak or (at < last and self.follows(words[at + 1])))
            and (words[at] not in cased or raw[at] in cased[words[at]])
        ]

    def _is_made(self, word: str) -> bool:
        """Tell whether a word is numbers written as one, or begins a value behind a clitic."""
        return self.glued.starts(word) or self.lexicon.bare(word) in self.lexicon.first

    def may_be(self, word: str) -> frozenset[PlaceableType]:
        """Give the types that a value may be of that starts with a word."""
        if word.isdecimal() or word[:3] in self.heads:
            return _ANY
        return self.types.get(word, _ANY)

    def follows(self, word: str) -> bool:
        """Tell whether a word may stand second in a value."""
        return word in self.seconds or word.isdecimal() or word[:3] in self.heads


def glance(words: Lexicon, patterns: PatternSet, parts: Glued) -> Glance:
    """Prepare the glance of a language."""
    starts = {word.lower() for word in (*words.first, *patterns.first)} | ROMANS
    starts -= _behind_alone(words, patterns) - ROMANS
    starts |= {*_HYPHENS}
    weak = {word for word in starts if _needs_more(words, word)} - ROMANS
    blind = bool(words.clitics) or _unspaced(words)
    if blind:
        weak = set()
    return Glance(
        frozenset(starts),
        _cased(starts, {*words.first, *patterns.first}),
        frozenset(weak | {*_HYPHENS}),
        frozenset(_seconds(words, patterns)),
        parts.heads,
        words.clitics,
        parts,
        words,
        _dates(words, patterns.dates, blind=blind),
        {} if blind else _types(words, patterns),
        frozenset(word for trie in _measured(patterns) for word in _literals(trie)),
        frozenset(_literals(patterns.times)),
        any({*node.names} - {"weak", "cued"} for node in patterns.times.fields.values()),
    )


def _cased(starts: Iterable[str], first: AbstractSet[str]) -> dict[str, frozenset[str]]:
    """Give the words that start nothing in small letters, and how they are written to start."""
    written: dict[str, set[str]] = {}
    for word in (*first, *map(str.upper, ROMANS)):
        written.setdefault(word.lower(), set()).add(word)
    signs = {*_HYPHENS, *first}
    return {word: frozenset(written[word]) for word in starts if word not in signs}


def _measured(patterns: PatternSet) -> tuple[Patterns, ...]:
    return patterns.percents, patterns.money, patterns.quantities, patterns.ordinals


def _behind_alone(words: Lexicon, patterns: PatternSet) -> set[str]:
    """Give the words that say a part of the day, where the language has it behind the hour."""
    behind = frozenset({Kind.AMPM, Kind.PART}).difference(
        kind for kind, name in _PARTS if any(field == name for _, field in patterns.times.fields)
    )
    either: dict[str, set[Kind]] = {}
    for phrases in (words.loose, words.exact):
        for word, kinds in phrases.openings.items():
            either.setdefault(word.lower(), set()).update(kinds)
    first = {word.lower() for word in patterns.first}
    return {
        word
        for word, kinds in either.items()
        if not behind.isdisjoint(kinds) and BEGINNINGS.isdisjoint(kinds - behind)
    } - first


def _types(words: Lexicon, patterns: PatternSet) -> dict[str, frozenset[PlaceableType]]:
    """Tell for every word that may start a value which types it may be of."""
    found: dict[str, frozenset[PlaceableType]] = {}
    for openings in (words.loose.openings, words.exact.openings):
        for word, kinds in openings.items():
            found[word.lower()] = found.get(word.lower(), frozenset()) | _of(frozenset(kinds))
    for kind, trie in patterns.by_type.items():
        for _, word in trie.literals:
            found[word] = found.get(word, frozenset()) | {kind}
    return found | dict.fromkeys((*ROMANS, *_HYPHENS), _ANY)


@cache
def _of(kinds: frozenset[Kind]) -> frozenset[PlaceableType]:
    return frozenset(x for kind in kinds for x in _TYPES[kind])


def _dates(words: Lexicon, dates: Patterns, *, blind: bool) -> DateGlance:
    months = {word for word, kinds in words.loose.openings.items() if Kind.MONTH in kinds}
    joints = {word for word, kinds in words.loose.openings.items() if Kind.SUFFIX in kinds}
    literals = {word for node in dates.fields.values() for (_, word) in node.literals}
    firsts = {word for _, word in dates.literals} | months
    return DateGlance(
        frozenset(firsts), frozenset(months | joints | literals | {"-"}), frozenset(months), blind
    )


def _needs_more(words: Lexicon, word: str) -> bool:
    """Tell whether a word alone is no value: an article, the first word of a pattern, no figure."""
    if word.isdecimal():
        return False
    written = (words.exact.alone.get(w) for w in (word, word.upper(), word.capitalize()))
    if any(kinds and not _ALONE.isdisjoint(kinds) for kinds in written):
        return False
    kinds = words.loose.alone.get(word, set())
    counts = Kind.NUMBER in kinds and Kind.WEAK not in kinds
    return not counts and _ALONE.isdisjoint(kinds)


def _unspaced(words: Lexicon) -> bool:
    """Tell whether the language writes without spaces: every character is a word of its own."""
    return any(len(word) == 1 and word > "\u2fff" for word in words.first)


def _seconds(words: Lexicon, patterns: PatternSet) -> Iterator[str]:
    """Give every word that may stand second."""
    for phrases in (words.loose, words.exact):
        for word in phrases.openings:
            kinds = phrases.alone.get(word)
            if not kinds or kinds - BETWEEN_VALUES:
                yield word.lower()
        yield from map(str.lower, phrases.seconds)
    for trie in patterns.by_type.values():
        yield from _literals(trie)
    yield from _HYPHENS


def _literals(trie: Patterns) -> Iterator[str]:
    """Give every literal of patterns, wherever it stands."""
    for (_, word), node in trie.literals.items():
        yield word
        yield from _literals(node)
    for node in trie.fields.values():
        yield from _literals(node)
