"""Instants as systems of newsrooms write them, in any of their spellings."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

_COMPACT: Final = compiled(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?")
_ISO: Final = compiled(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ]\s?(?P<clock>\d\d:\d\d(?::\d\d)?)(?P<rest>[.,]\d+)?"
    r"\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_FRENCH: Final = compiled(
    r"(?:(?:publié|mis à jour|posté)\s+)?(?:le\s+)?"
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
    r"(?:\s*(?:à|,|-)?\s*(?P<h>\d{1,2})\s?[h:]\s?(?P<min>\d\d))?",
    re.IGNORECASE,
)
_LONGEST: Final = 80
"""Characters of an instant, words around it included."""

_LATEST: Final = 32503680000
_MILLISECONDS: Final = 100_000_000_000
"""Numbers from here on count milliseconds: as seconds they would be in the year 5138."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """An instant as ISO 8601; without an offset where its source gives none."""

    value: str
    zoned: bool


def read_stamp(written: object) -> Stamp | None:
    """Read an instant: text in the spellings of ISO 8601, of feeds and of French, or an epoch.

    None where it is none, or one that no calendar has. A day without a time is one without a zone.
    """
    if isinstance(written, bool) or written is None:
        return None
    if isinstance(written, (int, float)):
        return _epoch(float(written))
    text = " ".join(str(written)[:_LONGEST].split())
    if text.isdecimal() and len(text) > len("20250815"):
        return _epoch(float(text))
    try:
        found = _iso(text) or _compact(text) or _french(text) or _of_feed(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    if found is None:
        return None
    return Stamp(found.isoformat(), found.tzinfo is not None)


def _epoch(number: float) -> Stamp | None:
    seconds = number / 1000 if abs(number) >= _MILLISECONDS else number
    if not 0 < seconds < _LATEST:
        return None
    return Stamp(dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat(), zoned=True)


def _iso(text: str) -> dt.datetime | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    zone = (found["zone"] or "").upper()
    zone = "Z" if zone in {"UTC", "GMT"} else zone
    rest = (found["rest"] or "").replace(",", ".")[:7]
    return dt.datetime.fromisoformat(f"{found['day']}T{found['clock'] or '00:00'}{rest}{zone}")


def _compact(text: str) -> dt.datetime | None:
    found = _COMPACT.fullmatch(text)
    if found is None:
        return None
    day, clock = "-".join(found.groups()[:3]), f"{found[4]}:{found[5]}:{found[6] or '00'}"
    return dt.datetime.fromisoformat(f"{day}T{clock}{found[7] or ''}")


def _french(text: str) -> dt.datetime | None:
    found = _FRENCH.fullmatch(text)
    if found is None:
        return None
    year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    clock = dt.time(int(found["h"] or 0), int(found["min"] or 0))
    return dt.datetime.combine(dt.date(year, month, day), clock)


def _of_feed(text: str) -> dt.datetime | None:
    """Read RFC 822; its `-0000` says that the zone is not known."""
    if not re.search(r"\d{4}.*\d\d?:\d\d", text):
        return None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - only feeds and mails write so

    found = parsedate_to_datetime(text)
    return found if re.search(r"[+-]\d{4}|[A-Z]{1,4}\)?$", text) else found.replace(tzinfo=None)
