"""From a time in a text to an instant, where date and zone are known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled, imported

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from l10n.model.value import Time
else:  # many projects name no zone
    ZoneInfo = imported("zoneinfo", "ZoneInfo")

_MOMENT: Final = compiled(
    r"(?P<date>\d{4}-\d\d-\d\d)"
    r"(?:(?:[Tt]| +)(?P<hour>\d\d?)[:hH](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?P<offset> *(?:Z|[+-]\d\d(?::?\d\d)?))?)?"
    r"(?(offset)| *(?P<name>[A-Za-z][\w+/-]*)?)"
)
_LAST_ZONE: Final = dt.timezone(dt.timedelta(hours=-12))
"""Where every day begins last."""


def instant(time: str | None, date: dt.date | None, zone: str | None) -> str | None:
    """Return an entry's time as an ISO 8601 instant with its offset.

    `time` is a placeable value (`19:00Z`, `T19:30`, `19:30 Europe/Paris`) or an instant already;
    a zone in it wins over `zone`. None where date or zone is missing, or where the clock showed
    that time twice or never (a change of summer time): better no instant than a wrong one.
    """
    if time is None:
        return None
    clock = _clock(time)
    if clock is None:
        return _checked(time, zone)
    name = "UTC" if clock.zone == "Z" else clock.zone or zone
    if date is None or name is None:
        return None
    return _certain(dt.datetime.combine(date, dt.time(clock.hour, clock.minute), ZoneInfo(name)))


def _certain(local: dt.datetime) -> str | None:
    """Write a local time as an instant, None where the clock showed it twice or never."""
    ambiguous = local.utcoffset() != local.replace(fold=1).utcoffset()
    return None if ambiguous else local.isoformat()


def moment(written: str, zone: str | None) -> dt.datetime | None:
    """Read an instant as an editor writes it; None where that cannot be read.

    A date, with a time or without (the day's start), with a zone or in `zone`. Of what it may mean
    it is the latest: a time that the clock showed twice, or one of which no zone is known.
    """
    found = _MOMENT.fullmatch(written.strip())
    name = (found["name"] if found else None) or zone
    if found is None or (found["name"] and not is_zone(found["name"])):
        return None
    try:
        clock = f"{int(found['hour'] or 0):02}:{found['minute'] or '00'}:{found['second'] or '00'}"
        offset = (found["offset"] or "").replace(" ", "")
        said = dt.datetime.fromisoformat(f"{found['date']}T{clock}{offset}")
    except ValueError:
        return None
    if said.tzinfo is not None:
        return said
    local = said.replace(tzinfo=ZoneInfo(name) if name else _LAST_ZONE)
    return max(local, local.replace(fold=1), key=dt.datetime.timestamp)


def is_zone(name: str) -> bool:
    """Tell whether the tz database has a zone of this name."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _clock(time: str) -> Time | None:
    """Read a time of the day to the minute, whose zone has a name."""
    # Settings ask for names of zones alone, and every command reads settings.
    from l10n.model.kinds import PlaceableType  # noqa: PLC0415
    from l10n.model.value import Time, parse  # noqa: PLC0415

    try:
        clock = parse(PlaceableType.TIME, time)
    except ValueError:
        return None
    exact = isinstance(clock, Time) and clock.second is None and clock.zone[:1] not in {"+", "-"}
    return clock if isinstance(clock, Time) and exact else None


def _checked(time: str, zone: str | None) -> str | None:
    """Return an instant as it is written; one without an offset is in `zone`."""
    try:
        moment = dt.datetime.fromisoformat(time)
    except ValueError:
        return None
    if moment.tzinfo is not None:
        return time
    return _certain(moment.replace(tzinfo=ZoneInfo(zone))) if zone else None
