"""From a time in a text to an instant, where date and zone are known."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final
from zoneinfo import ZoneInfo

_TIME: Final = re.compile(r"T?(\d\d):(\d\d)(Z?)(?: (\S+))?")


def instant(time: str | None, date: dt.date | None, zone: str | None) -> str | None:
    """Return an entry's time as an ISO 8601 instant with its offset.

    `time` is a placeable value (`19:00Z`, `T19:30`, `19:30 Europe/Paris`) or an instant already;
    a zone in it wins over `zone`. None where date or zone is missing, or where the clock showed
    that time twice or never (a change of summer time): better no instant than a wrong one.
    """
    if time is None:
        return None
    found = _TIME.fullmatch(time)
    if found is None:
        return _checked(time)
    name = "UTC" if found[3] else found[4] or zone
    if date is None or name is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    local = dt.datetime.combine(date, dt.time(hour, minute), ZoneInfo(name))
    ambiguous = local.utcoffset() != local.replace(fold=1).utcoffset()
    return None if ambiguous else local.isoformat()


def is_zone(name: str) -> bool:
    """Tell whether the tz database has a zone of this name."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _checked(time: str) -> str | None:
    try:
        moment = dt.datetime.fromisoformat(time)
    except ValueError:
        return None
    return None if moment.tzinfo is None else time
