"""Telephone numbers: the same digits in any grouping, at home or with the code of the country."""

from __future__ import annotations

import re
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.source import find_quantities
from l10n.language.text.typography import fold
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

    Run = tuple[tuple[int, int], str]

_RUN: Final = compiled(r"\+?(?:\([0-9]+\) ?)?[0-9]+(?:(?: ?\([0-9]+\) ?|[ .\-/]| - )[0-9]+)*")
_LONGEST: Final = 40
_LONG: Final = 8
"""Digits from which a number is called from everywhere; those below are of one country."""

_FRANCE: Final = "33"
_NAMED: Final = 3
_NATIONAL: Final = 9
"""Digits of a French number without the nought that is dialled at home."""

_TRUNK: Final = "(0)"
_SLIP: Final = 2
"""Digits that may be others where one number surely stands for the other."""

_CHANGED: Final = FindingCode(
    "phone-changed",
    Severity.ERROR,
    "another telephone number than in the source; one that is quite another is asked about",
    Example("en", "Appelez le 09 61 22 33 44.", "Call 09 61 22 33 45."),
)
_MISSING: Final = FindingCode(
    "phone-missing",
    Severity.WARNING,
    "a telephone number of the source is not in the target",
    Example("en", "Appelez le 09 61 22 33 44.", "Call us."),
)


def check_phones(pair: Pair) -> Iterator[Fault]:
    """Report telephone numbers that the target lacks or changes."""
    wanted = phones(pair.source)
    if not wanted:
        return
    runs = [(match.span(), _digits(match[0])) for match in _runs(pair.target)]
    said = {key for _, digits in runs for key in _keys(digits)}
    kept = {key for one in wanted for key in _forms(one)}
    free: dict[int, deque[Run]] = {}
    for run in runs:
        if kept.isdisjoint(_keys(run[1])):
            free.setdefault(_size(run[1]), deque()).append(run)
    for one in wanted:
        if said.isdisjoint(_forms(one)):
            like = free.get(_size(_number(one)))
            yield _changed(one, pair, like.popleft()) if like else _missing(one)


def phone_spans(pair: Pair) -> Sequence[tuple[int, int]]:
    """Give the spans of the target that say, or may say, a telephone number of the source."""
    known = phones(pair.source)
    if not known:
        return ()
    sizes = {_size(_number(one)) for one in known}
    return [match.span() for match in _runs(pair.target) if _size(_digits(match[0])) in sizes]


@lru_cache(maxsize=REMEMBERED)
def phones(source: str) -> tuple[Placeable, ...]:
    """Find the telephone numbers of a source; it is checked in all languages, one by one."""
    if not any(map(str.isdecimal, source)):
        return ()
    return tuple(p for p in find_quantities(source) if p.type is PlaceableType.PHONE)


def _runs(target: str) -> Iterator[re.Match[str]]:
    return (m for m in _RUN.finditer(fold(target)) if len(m[0]) <= _LONGEST)


def _digits(run: str) -> str:
    return re.sub(r"\D", "", run.replace(_TRUNK, ""))


def _number(one: Placeable) -> str:
    return one.value.removeprefix("+")


def _size(digits: str) -> int:
    """Give the digits of a short number; long ones may leave the code of the country out."""
    return min(len(digits), _LONG)


def _keys(digits: str) -> set[str]:
    """Give what a run of digits says: itself, and without what stands before a French number."""
    return {digits, digits[-_NATIONAL:]} if len(digits) >= _LONG else {digits}


def _forms(one: Placeable) -> set[str]:
    """Give the digits that say a number, with or without the code of its country."""
    number = _number(one)
    if len(number) < _LONG:
        return {number}
    home = {number.removeprefix(_FRANCE)} if number.startswith(_FRANCE) else set()
    return {number, f"00{number}", _digits(one.text), *home}


def _missing(one: Placeable) -> Fault:
    """Report a lost number; those of two or three digits call what languages name: an ambulance."""
    named = len(_number(one)) <= _NAMED
    severity = Severity.NOTE if named else Severity.WARNING
    message = f"{one.text} is not in the target"
    return _MISSING.fault(message, (one.start, one.end), severity=severity)


def _changed(one: Placeable, pair: Pair, other: Run) -> Fault:
    span, digits = other
    message = f"{one.text} became {pair.target[slice(*span)]}"
    number = _number(one)
    tail = min(len(digits), len(number.removeprefix(_FRANCE)))
    apart = OSA.distance(digits[-tail:], number[-tail:], score_cutoff=_SLIP)
    severity = Severity.ERROR if len(number) >= _LONG and apart <= _SLIP else Severity.WARNING
    return _CHANGED.fault(message, (one.start, one.end), span, severity=severity)


RULES: Final = (
    Rule(check_phones, (_CHANGED, _MISSING), concern=lambda source: bool(phones(source))),
)
"""The rule about telephone numbers, which are the same in every language."""
