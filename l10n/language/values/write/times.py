"""Write times of day by the patterns of a language. Nothing is ever converted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.values.write.zones import zone_words
from l10n.model.use import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Times, Values
    from l10n.model.use import Use
    from l10n.model.value import Time

_NOON: Final = 12
_END_OF_DAY: Final = 24


def times(clock: Time, table: Values, use: Use | None = None) -> tuple[str, ...]:
    """List the ways to write a time, the preferred one first."""
    said = use is not None and use.purpose is Purpose.WORD and table.times.as_said
    words = (*_words(clock, table.times, alone=True), *_words(clock, table.times)) if said else ()
    plain = tuple(dict.fromkeys((*words, *_clock(clock, table.times, zoned=bool(clock.zone)))))
    if not clock.zone:
        return plain
    zones = zone_words(clock.zone, table, town=use.noun if use else "")
    own = table.zones.joined if "/" in clock.zone else ()
    patterns = (*own, *table.times.zone)
    first = (*_joined(plain, zones[:1], patterns), *_joined(plain[:1], zones, patterns))
    return tuple(dict.fromkeys(first))


def usual_time(clock: Time, table: Values) -> str:
    """Return the preferred way to write a time, and look for no other.

    Law: it is the first of `times`.
    """
    plain = next(_clock(clock, table.times, zoned=bool(clock.zone)))
    if not clock.zone:
        return plain
    zones = zone_words(clock.zone, table)[:1]
    own = table.zones.joined if "/" in clock.zone else ()
    return next(_joined((plain,), zones, (*own, *table.times.zone)))


def _joined(
    plain: tuple[str, ...], zones: tuple[str, ...], patterns: tuple[str, ...]
) -> Iterator[str]:
    for pattern in patterns:
        for time in plain:
            for zone in zones:
                # The figures of an offset must not run into those of the time.
                if not (pattern.startswith("{zone}{time}") and zone[-1].isdecimal()):
                    yield pattern.format(time=time, zone=zone)


def _clock(clock: Time, times: Times, *, zoned: bool) -> Iterator[str]:
    if clock.second is not None:
        yield from _filled(times.seconds, clock, times)
        return
    both = _twelve, _twenty_four
    for written in both if times.clock == "12h" else reversed(both):
        yield from written(clock, times)
    if zoned:
        yield from _filled(times.weak, clock, times)


def _sharp(clock: Time, sharp: tuple[str, ...], full: tuple[str, ...]) -> tuple[str, ...]:
    return full if clock.minute else (*sharp, *full)


def _twelve(clock: Time, times: Times) -> Iterator[str]:
    if clock.hour == _END_OF_DAY:
        return
    words = _words(clock, times)
    if times.words:
        yield from words
    yield from _filled(_sharp(clock, times.sharp12, times.full12), clock, times)
    yield from words


def _twenty_four(clock: Time, times: Times) -> Iterator[str]:
    return _filled(_sharp(clock, times.sharp24, times.full24), clock, times)


def _words(clock: Time, times: Times, *, alone: bool = False) -> tuple[str, ...]:
    if clock.minute or clock.second is not None or clock.hour not in {0, _NOON}:
        return ()
    usual = times.noon if clock.hour else times.midnight
    shorter = times.noon_alone if clock.hour else times.midnight_alone
    return tuple(x for x in (shorter if alone else usual).split("|") if x)


def _filled(patterns: tuple[str, ...], clock: Time, times: Times) -> Iterator[str]:
    fields = {
        "H": str(clock.hour),
        "HH": f"{clock.hour:02}",
        "h": str(clock.hour % _NOON or _NOON),
        "hh": f"{clock.hour % _NOON or _NOON:02}",
        "mm": f"{clock.minute:02}",
        "HHmm": f"{clock.hour:02}{clock.minute:02}",
        "ss": f"{clock.second or 0:02}",
    }
    for pattern in patterns:
        if clock.minute and "mm}" not in pattern:
            continue
        words = times.am if clock.hour < _NOON else times.pm
        for word in words.split("|") if "{ampm}" in pattern else ("",):
            if clock.hour == _NOON and times.parts.get(word) == "evening":
                continue  # twelve in the evening is midnight
            yield pattern.format_map({**fields, "ampm": word})
