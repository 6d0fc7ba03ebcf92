"""House styles: what a newsroom writes otherwise than the language's table says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem
from l10n.frozen import dataclass, fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHOICES: Final = {
    "clock": ("12h", "24h"),
    "time_separator": (":", ".", "h"),
    "date_order": ("dmy", "mdy"),
    "percent": ("sign", "spaced sign", "word"),
    "group": (",", ".", " ", "\u00a0", "\u202f", "'", "’", ""),
    "abbreviated_months": (False, True),
    "scale_words": (True, False),
    "noon": (True, False),
}


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Overrides of a language's table; None leaves a rule as it is.

    What was preferred stays accepted. The keys, as in `l10n.toml`:

    - clock: "12h" or "24h"
    - time_separator: ":", "." or "h" between hours and minutes
    - date_order: "dmy" (15 August) or "mdy" (August 15)
    - abbreviated_months: true for Aug. 15
    - noon: whether twelve o'clock is written as a word
    - group: what stands between thousands; "" writes 8000
    - group_from: fewest digits of a number that is grouped, 4 or more
    - scale_words: whether 1500000 is written 1.5 million
    - percent: "sign" (25%), "spaced sign" (25 %) or "word" (25 percent)
    - zones: words for zones by token, ("CET", "Central European Time"); the token is `Z`, letters
      such as CEST, or an IANA id
    """

    clock: str | None = None
    time_separator: str | None = None
    date_order: str | None = None
    abbreviated_months: bool | None = None
    noon: bool | None = None
    group: str | None = None
    group_from: int | None = None
    scale_words: bool | None = None
    percent: str | None = None
    zones: tuple[tuple[str, str], ...] = ()


def house_style(mapping: Mapping[str, object], where: str = "l10n.toml") -> HouseStyle:
    """Read a house style from plain values, as TOML gives them.

    Raises ProjectProblem that names the key; `where` is the place it blames.
    """
    known = fields_of(HouseStyle)
    for key in mapping:
        if key not in known:
            choices = ", ".join(sorted(known))
            raise ProjectProblem(where, f"unknown style {key!r}", f"use one of: {choices}")
    return HouseStyle(**{k: _checked(k, v, where) for k, v in mapping.items()})  # type: ignore[arg-type] # each value was checked against its key


def _checked(key: str, value: object, where: str) -> object:
    if key == "zones":
        return _zones(value, where)
    if key == "group_from":
        if isinstance(value, int) and not isinstance(value, bool) and value >= 4:  # noqa: PLR2004 - 999 has no group
            return value
        raise ProjectProblem(where, f"{key} = {value!r}", "give a number from 4 on")
    choices = _CHOICES[key]
    if not any(value == c and type(value) is type(c) for c in choices):
        raise ProjectProblem(
            where, f"{key} = {value!r}", "give one of: " + ", ".join(map(repr, choices))
        )
    return value


def _zones(value: object, where: str) -> tuple[tuple[str, str], ...]:
    if not hasattr(value, "items"):
        raise ProjectProblem(where, f"zones = {value!r}", 'write a table: zones = { Z = "GMT" }')
    words = tuple((str(k), v) for k, v in value.items())
    for token, word in words:
        # A word with digits could not be told from the time beside it.
        if not (isinstance(word, str) and word.strip() == word and word) or any(
            c.isdecimal() or c in "|\n" for c in word
        ):
            raise ProjectProblem(
                where, f"zones.{token} = {word!r}", "give a word or phrase without digits"
            )
    return words
