"""Everything a text might be saying about numbers, months and days: the most generous reading.

Where the strict reader finds a value on one side only, the other side is asked for an echo of it
before anything is said. An echo says neither where nor how often.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import knowledge
from l10n.language.languages.schema import NOTHING, known
from l10n.language.text.tags import base
from l10n.language.values.read.amounts import read_amount
from l10n.language.values.read.durations import length_of
from l10n.language.values.read.grammar import Text, grammar
from l10n.language.values.read.kinds import Kind
from l10n.language.values.read.ordinals import read_ordinal
from l10n.language.values.read.romans import read_roman
from l10n.language.values.read.sums import sum_up
from l10n.language.values.read.tokens import tokenize
from l10n.model.decimals import decimal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.values.styles import HouseStyle

_KEYS: Final = {
    Kind.MONTH: "month",
    Kind.WEEKDAY: "day",
    Kind.ZONE: "zone",
    Kind.SCALE: "scale",
    Kind.CURRENCY: "currency",
    Kind.SIGN: "currency",
}
_NUMBERS: Final = (Kind.NUMBER, Kind.MULTIPLE, Kind.ORDINAL)
_STEM: Final = 14
"""No stem of the table is longer."""

_LONG_WORD: Final = 60
_DAY: Final = "24"
"""An hour beyond the day, 24h30, is read as no time; its minutes belong to it all the same."""

_CLITICS: Final = "وفبلك"
"""Letters of Arabic that may stand before a word: and, so, in, to, as."""


@dataclass(frozen=True, slots=True)
class Echoes:
    """What a text might say: numbers as decimals, months 1-12, days 1-7 (Monday is 1), zones.

    `scales` are the powers of ten of all its scale words, from thousand on; `currencies` ISO codes.
    """

    numbers: frozenset[str]
    months: frozenset[int]
    weekdays: frozenset[int]
    zones: frozenset[str]
    scales: frozenset[int]
    currencies: frozenset[str]


@lru_cache(maxsize=16)
def echoes(text: str, language: str, style: HouseStyle | None = None) -> Echoes:
    """Read a text generously. French is a language like others here."""
    reading = Text(grammar(language, style), tokenize(text))
    found: dict[str, set[str]] = {k: set() for k in ("number", *_KEYS.values())}
    code = reading.grammar.table.code
    stems = _month_stems(code)
    for at, word in enumerate(reading.tokens.words):
        if reading.tokens.kinds[at] == "d":
            found["number"].update(_figures(reading, at))
            continue
        if word.startswith(stems):
            found["month"].update(_months(word, stems))
        found["number"].update(_echoed(code, word[:_LONG_WORD]))
        _word(reading, at, found)
    return Echoes(
        frozenset(found["number"]),
        frozenset(map(int, found["month"])),
        frozenset(map(int, found["day"])),
        frozenset(found["zone"]),
        frozenset(map(int, found["scale"])),
        frozenset(found["currency"]),
    )


def _figures(text: Text, at: int) -> Iterator[str]:
    """Give the run of figures at a token, alone and with the groups, decimals, words after it."""
    yield decimal(text.digits(at))
    amount = read_amount(text, at)
    if amount:
        yield amount.value
    following = text.digits(at + 2)
    if following and (text.sign(at + 1, ".,-–") or _is_past_the_day(text, at)):
        yield decimal(f"{text.digits(at)}.{following}")
        yield decimal(text.digits(at) + following)


def _is_past_the_day(text: Text, at: int) -> bool:
    return text.digits(at) == _DAY and text.tokens.words[at + 1] == "h"


def _word(text: Text, at: int, found: dict[str, set[str]]) -> None:
    known = text.meanings(at)
    for kind in _KEYS.keys() & known.keys() if known else ():
        found[_KEYS[kind]].add(known[kind][0])
    word, look = text.tokens.words[at], text.grammar.look
    if look.clitics:
        code = text.grammar.table.code
        found["number"].update(_echoed(code, word[:_LONG_WORD].lstrip(_CLITICS)))
    if word in look.starts or word[:3] in look.heads or look.clitics:
        found["number"].update(_numbers(text, at))


def _months(word: str, stems: Sequence[str]) -> Iterator[str]:
    return (str(month) for month, stem in enumerate(stems, 1) if word.startswith(stem))


def _numbers(text: Text, at: int) -> Iterator[str]:
    for kind in _NUMBERS:
        meaning = text.find(at, kind)
        if meaning:
            yield meaning[0]
    yield from _lengths(text, at)
    yield from _read(text, at)


def _lengths(text: Text, at: int) -> Iterator[str]:
    """Give the numbers in words that say a length: an hour, half an hour."""
    whole = text.find(at, Kind.WHOLE)
    if whole:
        yield whole[0].partition(" ")[0]
    phrase = text.find(at, Kind.PHRASE)
    if phrase:
        yield from length_of(phrase[0]).parts().values()


def _read(text: Text, at: int) -> Iterator[str]:
    """Give what the rules of reading make of a word."""
    amount = read_amount(text, at)
    if amount:
        yield amount.value
    ordinal = read_ordinal(text, at)
    if ordinal:
        yield ordinal[0].number
    roman = read_roman(text.tokens.raw[at])
    if roman:
        yield str(roman)
    glued = sum_up(text.grammar.glued.read(text.tokens.words[at]))
    if glued:
        yield glued


def is_number_word(text: Text, at: int) -> bool:
    """Tell whether a token is a number in words, or one of the words that echo one: half."""
    word = text.tokens.words[at]
    counted = text.find(at, Kind.NUMBER) or text.find(at, Kind.MULTIPLE)
    code = base(text.grammar.table.code)
    return bool(counted or text.grammar.glued.read(word)) or word in _table(code)[0]


@lru_cache(maxsize=4096)
def _echoed(language: str, word: str) -> tuple[str, ...]:
    words, stems = _table(base(language))
    found = words.get(word, ())
    for length in range(2, min(len(word), _STEM) + 1):
        found += stems.get(word[:length], ())
    return found


@cache
def _month_stems(language: str) -> tuple[str, ...]:
    return tuple(known(knowledge(language).words.month_stems, "").split())


@cache
def _table(language: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Turn the table around: words and stems with the numbers they echo."""
    words: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for number, forms in known(knowledge(language).words.echoes, NOTHING).items():
        for form in forms.split():
            kept = stems if form.endswith("-") else words
            key = form.removesuffix("-")
            kept[key] = (*kept.get(key, ()), number)
    return words, stems
