"""The file of a history: a row for each unit, so that some are written without the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from l10n.catalogue.versions.history import KEPT, SPARE, History, Span
from l10n.errors import StorageProblem
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_UNITS: Final = b',"units":{\n'
_VERSIONS: Final = b'},"versions":'
_LIKE_A_ROW: Final = b']],":'
"""What a unit of such a name would look like where a row ends: then no row has its own line."""


def read_history(path: Path) -> History:
    """Read what `listing` wrote; what cannot be read is as good as forgotten."""
    try:
        return _told(json.loads(read_file(path, MAX_CATALOGUE)))
    except (StorageProblem, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return History()


def listing(history: History) -> bytes:
    """Write a history as JSON, a unit a line."""
    return _lines(_document(history))


def changed(data: bytes, changes: Mapping[str, str], *, here: bool = False) -> bytes:
    """Add a version, in which these digests are new, to a history that is known to be whole.

    Law: it is what `listing` writes of the whole history with that change.
    """
    if (spliced := _spliced(data, changes, here=here)) is not None:
        return spliced
    document = json.loads(data)
    units = document["units"]
    known = _told(document | {"units": {i: units[i] for i in changes if i in units}})
    part = known.change(changes, here=here)
    if part.versions < document["versions"]:
        return listing(
            _told(document).change(changes, here=here)
        )  # the oldest is forgotten, of every unit
    new = _document(part)
    return _lines(new | {"units": units | new["units"]})


def _spliced(data: bytes, changes: Mapping[str, str], *, here: bool) -> bytes | None:
    """Put new rows in the place of old ones; None where the history has to be read as a whole."""
    head, begins, rest = data.partition(_UNITS)
    body, ends, versions = rest.rpartition(_VERSIONS)
    places = {unit: _row(body, unit) for unit in changes}
    if not (begins and ends) or None in places.values() or int(versions[:-1]) >= KEPT + SPARE:
        return None
    found = sorted(((place, unit) for unit, place in places.items() if place), reverse=True)
    rows = {unit: json.loads(body[start:end]) for (start, end), unit in found}
    part = json.loads(head + b"}") | {"versions": int(versions[:-1]), "units": rows}
    new = _document(_told(part).change(changes, here=here))
    for (start, end), unit in found:
        body = body[:start] + _dumped(new["units"][unit]) + body[end:]
    head = _dumped({name: new[name] for name in ("here", "passing") if name in new})[:-1]
    return b"".join((head, _UNITS, body, _VERSIONS, _dumped(new["versions"]), b"}"))


def _row(body: bytes, unit: str) -> tuple[int, int] | None:
    """Find where the spans of a unit stand; None where they stand in no line of their own."""
    name = _dumped(unit) + b":[["
    start = 0 if body.startswith(name) else body.find(b"\n" + name) + 1
    if not body.startswith(name, start):
        return None
    return start + len(name) - 2, body.index(b"]]", start + len(name)) + 2


def _told(document: dict[str, Any]) -> History:
    units = {
        str(unit): tuple(Span(int(since), str(digest)) for since, digest in spans)
        for unit, spans in document["units"].items()
    }
    passing, here = (
        frozenset(int(version) for version in document.get(name, ()))
        for name in ("passing", "here")
    )
    return History(int(document["versions"]), units, passing, here)


def _document(history: History) -> dict[str, Any]:
    units = {
        unit: [[span.since, span.digest] for span in spans] for unit, spans in history.units.items()
    }
    told = {"versions": history.versions, "passing": sorted(history.passing), "units": units}
    return told | ({"here": sorted(history.here)} if history.here else {})


def _lines(document: dict[str, Any]) -> bytes:
    whole = _dumped(document)
    if _LIKE_A_ROW in whole:
        return whole
    rows = whole.replace(b']],"', b']],\n"')
    return rows.replace(_UNITS[:-1] + b'"', _UNITS + b'"', 1)


def _dumped(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), sort_keys=True).encode("utf-8")
