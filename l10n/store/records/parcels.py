"""Packages that come back: a file, a folder, or a zip, of which nothing is unpacked to the disk."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from l10n.errors import ExchangeProblem
from l10n.frozen import dataclass
from l10n.store.files.looking import MAX_READ, kind_of
from l10n.store.files.replacing import reason
from l10n.store.storage import read_given

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_WORK: Final = (".xlf", ".xliff", ".mxliff", ".sdlxliff", ".mqxliff")
"""What work comes back in; whatever stands beside it helped to do it."""

_MAX_MEMBERS: Final = 2000
_MAX_RATIO: Final = 200
"""How many times smaller a file may be in a zip: text is at most 20 times."""

_SMALL: Final = 1 << 20
_ENCRYPTED: Final = 1
_AGAIN: Final = "pack the folder again, as it was sent"
_JUNK: Final = ("__MACOSX", ".")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file of work, and where it was: a path, or a place in a folder or a zip."""

    where: Path
    data: bytes


def open_parcel(path: Path) -> list[Parcel]:
    """Read the work in a file, a folder or a zip.

    Raises ExchangeProblem for a folder or a zip without any, and for a zip that holds what no
    honest one does: names that lead out of it, links, locked files, bombs.
    """
    if path.is_dir():
        found = [one for one in sorted(path.iterdir()) if _is_work(one.name)]
        for one in found:
            if kind := kind_of(one):
                raise ExchangeProblem(one, f"this is {kind}, no file", _AGAIN)
        parcels = [Parcel(one, read_given(one)) for one in found]
    elif path.suffix.lower() == ".zip" and path.is_file():
        parcels = _unzipped(path)
    else:
        return [Parcel(path, read_given(path))]
    if not parcels:
        raise ExchangeProblem(path, "there is no XLIFF file in it", "send it with its .xlf file")
    return parcels


def _is_work(name: str) -> bool:
    return name.lower().endswith(_WORK) and not name.startswith(_JUNK)


def _unzipped(path: Path) -> list[Parcel]:
    try:
        with zipfile.ZipFile(path) as box:
            members = box.infolist()
            _require_honest(path, members)
            wanted = [one for one in members if _is_work(PurePosixPath(one.filename).name)]
            wanted = [one for one in wanted if not one.filename.startswith(_JUNK)]
            return [Parcel(path / one.filename, _member(box, one, path)) for one in wanted]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise ExchangeProblem(path, f"no zip that can be read ({error})", _AGAIN) from error
    except OSError as error:
        raise ExchangeProblem(path, reason(error), "check that the file is there") from error


def _require_honest(path: Path, members: Sequence[zipfile.ZipInfo]) -> None:
    if len(members) > _MAX_MEMBERS:
        raise ExchangeProblem(path, f"{len(members)} files in a zip", _AGAIN)
    for one in members:
        if what := _fault(one):
            raise ExchangeProblem(path, f"{one.filename!r} in it {what}", _AGAIN)


def _fault(member: zipfile.ZipInfo) -> str:
    """Say what is wrong with a file of a zip; empty where nothing is."""
    name = PurePosixPath(member.filename.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts or ":" in member.filename.partition("/")[0]:
        return "leads out of it"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a link"
    if member.flag_bits & _ENCRYPTED:
        return "is locked with a password"
    if member.file_size > MAX_READ:
        return f"is larger than {MAX_READ >> 20} MiB"
    if member.file_size > max(_SMALL, _MAX_RATIO * member.compress_size):
        return "is a bomb: it is much larger than it looks"
    return ""


def _member(box: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> bytes:
    """Read a file of a zip, and no more of it than it says that it holds."""
    with box.open(member) as file:
        data = file.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise ExchangeProblem(path, f"{member.filename!r} in it is not as long as it says", _AGAIN)
    return data
