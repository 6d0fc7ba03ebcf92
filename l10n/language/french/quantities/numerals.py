"""Read one number: digits grouped by spaces or points, words, and the scale that may follow."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from l10n.frozen import dataclass, replace
from l10n.language.french.quantities.number_words import THOUSAND, read_fraction, read_words
from l10n.language.french.tables.number_words import COLLECTIVES, HALVES, LETTERS, SCALES
from l10n.language.text.spans import alternatives
from l10n.lazy import compiled

_GROUP: Final = 3
MAX_DIGITS: Final = 24
"""Longer runs are no numbers of a text: keys, hashes, noise."""

_MILLION: Final = 10**6
_LARGEST: Final = 60
"""Digits from which no further scale word is taken: beyond, nobody counts."""

EXACT: Final = 120
"""Digits to which amounts are computed: more than any has, so that none is ever rounded."""

_DIGITS: Final = compiled(
    r"(?:[1-9][0-9]{0,2}(?: [0-9]{3}){1,6}(?![0-9])"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,6}(?![0-9.])|[0-9]+)"
    r"(?:,[0-9]+|\.[0-9]+(?![0-9]|\.[0-9]))?"
)
_SCALE: Final = compiled(rf" ({alternatives(SCALES)})(?!\w)(?!-)")
_LETTER: Final = compiled(rf" ?({alternatives(LETTERS)})(?= d'| de )|(?: ?)(Mds?)(?![\w€$£¥])")
_STEP: Final = compiled(r" (?=[0-9])")
_SMALLEST_STEP: Final = 10**4
_AND_A_HALF: Final = compiled(r" et demie?(?!\w)")
_COLLECTIVE: Final = compiled(rf"une? ({alternatives(COLLECTIVES)})(?!\w)", re.IGNORECASE)
_HALF: Final = compiled(rf"(?:une? )?({alternatives(HALVES)})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as read.

    `raw` is the text of the number itself without a scale; `spelled` says that it is in words;
    `scaled` that a unit follows with "de": 3 millions d'euros, une centaine de mètres.
    """

    value: Decimal
    start: int
    end: int
    raw: str
    spelled: bool = False
    scaled: bool = False

    @property
    def whole(self) -> bool:
        """Say whether it is written in plain digits, without groups or decimals."""
        return self.raw.isdigit()

    @property
    def bare_one(self) -> bool:
        """Say whether it is "un" or "une", which is an article unless a unit follows."""
        return self.spelled and not self.scaled and self.raw.lower() in {"un", "une"}


def decimal(value: Decimal) -> str:
    """Write a decimal without exponent and without idle zeros: 8000, 1.5, -0.3."""
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def read_digits(text: str, start: int) -> Numeral | None:
    """Read a number that starts with a digit at `start`."""
    match = _DIGITS.match(text, start)
    if not match or match.end() - start > MAX_DIGITS + MAX_DIGITS // 3:
        return None
    return _scaled(text, Numeral(_value(match[0]), start, match.end(), match[0]))


def figures_alone(text: str, start: int) -> Decimal | None:
    """Return the number at `start` without the scale behind it, as in vingt-cinq mille.

    None for nought.
    """
    match = _DIGITS.match(text, start)
    if match:
        return _value(match[0]) or None
    read = read_words(text, start, below=THOUSAND)
    return Decimal(read[0]) if read and read[0] else None


def _value(raw: str) -> Decimal:
    """Return the number that digits say: groups are joined, the comma begins the decimals."""
    head, comma, tail = raw.partition(",")
    head = head.replace(" ", "")
    if _grouped_by_points(head):
        head = head.replace(".", "")
    return Decimal(f"{head}.{tail}" if comma else head)


def _grouped_by_points(head: str) -> bool:
    groups = head.split(".")
    return (
        len(groups) > 1 and groups[0] != "0" and all(len(group) == _GROUP for group in groups[1:])
    )


def read_spelled(text: str, start: int) -> Numeral | None:
    """Read a number in words at `start`: vingt-sept, un million et demi, une centaine."""
    for pattern, table in ((_COLLECTIVE, COLLECTIVES), (_HALF, HALVES)):
        match = pattern.match(text, start)
        if match:
            value = Decimal(table[match[1].lower()])
            return Numeral(value, start, match.end(), match[0], spelled=True, scaled=True)
    read = read_words(text, start)
    if not read:
        return None
    value, end = Decimal(read[0]), read[1]
    comma = read_fraction(text, end)
    if comma:
        value, end = Decimal(f"{read[0]}.{comma[0]}"), comma[1]
        return _scaled(text, Numeral(value, start, end, text[start:end], spelled=True))
    raw = text[start:end]
    last = raw.lower().split()[-1]
    scaled = last in SCALES and SCALES[last] > SCALES["mille"]
    if scaled:
        half = _AND_A_HALF.match(text, end)
        if half:
            value, end = value + Decimal(SCALES[last]) / 2, half.end()
    return Numeral(value, start, end, raw, spelled=True, scaled=scaled)


def _scaled(text: str, amount: Numeral) -> Numeral:
    """Take scale words after a number, and what is added: 1,5 million, 2 milliards 300 millions.

    Each step must be smaller than the scale before it: 1 million 200 000.
    """
    amount, scale = _times(text, amount)
    while scale >= _MILLION and amount.value == int(amount.value) and "," not in amount.raw:
        step = _STEP.match(text, amount.end)
        more = _DIGITS.match(text, step.end()) if step else None
        if not more or "," in more[0]:
            break
        rest, below = _times(text, Numeral(_value(more[0]), more.start(), more.end(), more[0]))
        if rest.value >= scale or not (below or rest.value >= _SMALLEST_STEP):
            break
        raw = text[amount.start : rest.end]
        value = amount.value + rest.value
        amount = replace(rest, value=value, start=amount.start, raw=raw)
        scale = below
    return amount


def _times(text: str, amount: Numeral) -> tuple[Numeral, int]:
    """Multiply a number by the scale words behind it; return the last scale too, 0 for none."""
    value, end, last = amount.value, amount.end, 0
    match = _SCALE.match(text, end)
    while match and value.adjusted() < _LARGEST:
        last = SCALES[match[1]]
        value, end = value * last, match.end()
        match = _SCALE.match(text, end)
    letter = None if last or amount.spelled else _LETTER.match(text, end)
    if letter:
        last = LETTERS[letter[1] or letter[2]]
        value, end = value * last, letter.end()
    if not last:
        return amount, 0
    half = _AND_A_HALF.match(text, end)
    if half:
        value, end = value + Decimal(last) / 2, half.end()
    raw = text[amount.start : end]
    scaled = last > SCALES["mille"]
    return replace(amount, value=value, end=end, raw=raw, scaled=scaled), last
