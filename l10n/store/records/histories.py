"""The file of a history: a row for each unit, so that some are written without the rest."""

from __future__ import annotations

import json
from bisect import insort
from typing import TYPE_CHECKING, Any, Final

from l10n.catalogue.versions.history import KEPT, SPARE, History, Span
from l10n.errors import StorageProblem
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

_DECODER: Final = json.JSONDecoder()
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
    """Put new rows in the place of old ones and among them; None where all has to be read."""
    head, begins, rest = data.partition(_UNITS)
    body, ends, versions = rest.rpartition(_VERSIONS)
    places = {unit: place for unit in changes if (place := _row(body, unit))}
    fresh = changes.keys() - places.keys()
    if not (begins and ends) or not _may_join(body, fresh) or int(versions[:-1]) >= KEPT + SPARE:
        return None
    found = sorted(((place, unit) for unit, place in places.items()), reverse=True)
    rows = {unit: json.loads(body[start:end]) for (start, end), unit in found}
    part = json.loads(head + b"}") | {"versions": int(versions[:-1]), "units": rows}
    new = _document(_told(part).change(changes, here=here))
    for (start, end), unit in found:
        body = body[:start] + _dumped(new["units"][unit]) + body[end:]
    body = _joined(body, {unit: new["units"][unit] for unit in fresh if unit in new["units"]})
    head = _dumped({name: new[name] for name in ("here", "passing") if name in new})[:-1]
    return b"".join((head, _UNITS, body, _VERSIONS, _dumped(new["versions"]), b"}"))


def _may_join(body: bytes, fresh: Collection[str]) -> bool:
    """Tell whether units can be put among rows that have a line each, and are none of them."""
    names = [_dumped(unit) for unit in fresh]
    lined = not names or (b']],"' not in body and not body.startswith(b'":'))
    odd = (name.startswith(b'":') or _LIKE_A_ROW in name + b":" for name in names)
    return lined and not any(odd) and not any(name + b":[[" in body for name in names)


def _joined(body: bytes, fresh: Mapping[str, object]) -> bytes:
    """Put rows among those of a body, which are in the order of their names."""
    if not fresh:
        return body
    rows = [row.removesuffix(b",") for row in body.split(b"\n")]
    for unit, spans in fresh.items():
        insort(rows, _dumped(unit) + b":" + _dumped(spans), key=_name)
    return b",\n".join(rows)


def _name(row: bytes) -> str:
    name, _ = _DECODER.raw_decode(row.decode("utf-8"))
    return str(name)


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
