"""Days of the week, and yesterday and tomorrow."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.values.codes import CHANGED, EXTRA, MISSING
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.source import find_weekdays
from l10n.language.text.words import listed
from l10n.language.values import render
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity
from l10n.model.value import Date

_NIGHT_OF: Final = ("nuit de ", "nuit du ")
"""What stands before the first day of a night, which other languages call by the second."""

_NIGHT: Final = compiled(r"nuit d(?:e|u) \w+(?P<to> (?:à|au) )$")
"""Before the second day of a night."""

_NEAR: Final = 40
_SHORT_NAME: Final = 4

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.values.sides import Sides
    from l10n.model.placeable import Placeable
    from l10n.model.value import Value


_CUT_SHORT: Final = "."
"""How days end that the target may cut short too, which is not read."""


def check_days(sides: Sides, given: Sequence[Placeable]) -> Iterator[Fault]:
    """Report days of the week that became others; each day is asked for once."""
    wanted = wanted_days(sides.pair.source)
    said = {day.meaning: day for day in given}
    lost = [day for value, day in wanted.items() if value not in said]
    new = [day for value, day in said.items() if value not in wanted]
    if not (lost or new):
        return
    lost = [day for day in lost if not (_echoed(day, sides) or _ends_night(day, sides, said))]
    new = [day for day in new if _number(day) not in sides.source.weekdays]
    alone = len(lost) == len(new) == 1
    for one, other in zip(lost, new, strict=False):
        yield _changed(one, other, sides, alone=alone)
    yield from (_missing(day) for day in lost[len(new) :] if not day.text.endswith(_CUT_SHORT))
    yield from map(_extra, new[len(lost) :])


@lru_cache(maxsize=REMEMBERED)
def wanted_days(source: str) -> dict[Value, Placeable]:
    """Return the days of the week that a French text says, each once."""
    return {day.meaning: day for day in find_weekdays(source)}


def may_say_relative_days(source: str) -> bool:
    """Tell whether a French text may say yesterday or tomorrow."""
    lowered = source.lower()
    return "hier" in lowered or "demain" in lowered


def check_relative(sides: Sides) -> Iterator[Fault]:
    """Report yesterday where the source says tomorrow, and the reverse."""
    source = _turns(sides.pair.source, SOURCE)
    if len(source) != 1:
        return
    target = _turns(sides.pair.target, sides.pair.base)
    if len(target) == 1 and target.keys() != source.keys():
        (said,), (wanted,) = target.values(), source.values()
        message = f"{wanted[0]} became {said[0]}"
        doubtful = said[0].lower() in _also_morning(sides.pair.base)
        severity = Severity.WARNING if doubtful else Severity.ERROR
        yield CHANGED["date"].fault(message, wanted.span(), said.span(), severity=severity)


def _turns(text: str, language: str) -> dict[str, re.Match[str]]:
    """Find the words for days before today and after it, one each."""
    pattern = _relative(language)
    found = pattern.finditer(text) if pattern else ()
    return {match.lastgroup or "": match for match in found}


@cache
def _relative(language: str) -> re.Pattern[str] | None:
    own = knowledge(language)
    days = own.words.relative_days
    if isinstance(days, Unknown):
        return None
    edge, end = ("", "") if own.writing.unspaced else (r"(?<!\w)", r"(?!\w)")
    either = f"{edge}(?:(?P<before>{days.before})|(?P<after>{days.after})){end}"
    return re.compile(either, 0 if own.writing.nouns_are_capital else re.IGNORECASE)


def _also_morning(language: str) -> frozenset[str]:
    days = knowledge(language).words.relative_days
    return frozenset() if isinstance(days, Unknown) else listed(days.also_morning)


def _number(day: Placeable) -> int:
    return day.meaning.weekday if isinstance(day.meaning, Date) else 0


def _echoed(day: Placeable, sides: Sides) -> bool:
    """Tell whether the target has the day in some other way: Karfreitag, Nacht zum Samstag."""
    if _number(day) in sides.target.weekdays:
        return True
    if sides.pair.source[: day.start].endswith(_NIGHT_OF):
        return True
    pair = sides.pair
    name = render(day.type, day.meaning, pair.language, style=pair.under.style).preferred.lower()
    return len(name) > _SHORT_NAME and name in pair.target.lower()


def _ends_night(day: Placeable, sides: Sides, said: Mapping[Value, Placeable]) -> bool:
    """Tell the second day of a night of which the target says the first: overnight on Tuesday."""
    source = sides.pair.source
    before = _NIGHT.search(source, max(0, day.start - _NEAR), day.start)
    first = [d for d in wanted_days(source).values() if before and d.end == before.start("to")]
    return any(one.meaning in said for one in first)


def _missing(one: Placeable) -> Fault:
    message = f"{one.text} is not in the target"
    return MISSING["weekday"].fault(message, source=(one.start, one.end))


def _extra(one: Placeable) -> Fault:
    message = f"{one.text} is not in the source"
    return EXTRA["weekday"].fault(message, target=(one.start, one.end))


def _changed(one: Placeable, other: Placeable, sides: Sides, *, alone: bool) -> Fault:
    pair = sides.pair
    say = render(one.type, one.meaning, pair.language, style=pair.under.style).preferred
    if other.text[:1].isupper():
        say = say[:1].upper() + say[1:]
    message = f"{one.text} became {other.text}; say {say}"
    spans = (one.start, one.end), (other.start, other.end)
    severity = Severity.ERROR if alone else Severity.WARNING
    same = knowledge(pair.base).words.weekdays_exchange
    fix = say if alone and same else None
    return CHANGED["weekday"].fault(message, *spans, fix, severity=severity)
