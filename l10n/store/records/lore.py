"""The lore of an article: what was found out of its parts; only what changed is read anew.

It stands in `.l10n/` beside the ledger and is no more the truth than that: lore that is missing,
cut off or of another version is as good as none. A line a job: checksum, job, seed, what it found.
"""

from __future__ import annotations

import contextlib
import json
import zlib
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.store.files.looking import MAX_READ, read_plain
from l10n.store.files.replacing import replace_files
from l10n.store.files.stamps import digest_of
from l10n.store.paths import inside
from l10n.store.records.version import version_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from l10n.store.layout import Layout

_FORMAT: Final = "l10n-lore-1"
_TAB: Final = b"\t"


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a job keeps: the digest of its seed, and plain values as they are written."""

    seed: bytes
    found: bytes


class ArticleLore:
    """What earlier runs found out of the parts of an article, and what this one did."""

    def __init__(self, layout: Layout, name: str) -> None:
        self._path = layout.lore(name)
        self._root = layout.root
        self._new: dict[str, _Kept] = {}

    @cached_property
    def _head(self) -> bytes:
        return f"{_FORMAT} {version_of()}".encode()

    @cached_property
    def _known(self) -> dict[str, _Kept]:
        return _read(self._path, self._root, self._head)

    def recall(self, job: str, seed: str) -> Any:  # noqa: ANN401 - plain values
        """Return what a job kept under this seed; None where nothing is known."""
        known = self._known.get(job)
        return json.loads(known.found) if known and known.seed == _digest(seed) else None

    def keep(self, job: str, seed: str, found: Callable[[], Any]) -> None:
        """Keep what a job found out in place of what it kept before."""
        data = json.dumps(found(), ensure_ascii=False, separators=(",", ":"))
        self._new[job] = _Kept(_digest(seed), data.encode("utf-8", "surrogatepass"))

    def save(self) -> None:
        """Write down what is new; where that fails it is found out again next time."""
        if all(self._known.get(job) == kept for job, kept in self._new.items()):
            return
        lines = [_line(job, kept) for job, kept in sorted((self._known | self._new).items())]
        data = b"\n".join((self._head, *lines, b""))
        with contextlib.suppress(StorageProblem):
            replace_files({self._path: data}, self._root, {})


def _digest(seed: str) -> bytes:
    return digest_of(seed.encode("utf-8", "surrogatepass")).encode()


def _line(job: str, kept: _Kept) -> bytes:
    rest = _TAB.join((job.encode(), kept.seed, kept.found))
    return b"%08x\t%s" % (zlib.crc32(rest), rest)


def _read(path: Path, root: Path, wanted: bytes) -> dict[str, _Kept]:
    try:
        data = read_plain(inside(path, root), MAX_READ)
    except (OSError, StorageProblem):
        return {}
    head, *lines = data.split(b"\n")
    return dict(filter(None, map(_told, lines))) if head == wanted else {}


def _told(line: bytes) -> tuple[str, _Kept] | None:
    """Read a line; None for one that is not whole."""
    checksum, _, rest = line.partition(_TAB)
    if not rest or checksum != b"%08x" % zlib.crc32(rest):
        return None
    job, seed, found = rest.split(_TAB, 2)
    return job.decode(), _Kept(seed, found)
