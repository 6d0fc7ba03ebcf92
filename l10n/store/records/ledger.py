"""The ledger: what was found out of articles and catalogues, and from which files.

Nothing in it is the truth. What is found out again is the same, only dearer: so a ledger that is
missing, cut off, of another version or of other files is as good as none. See docs/adr/0016.

A line a thing: checksum, key, the time of its latest file, its seed and stamps, then what was
found out, a part for each job. A part is read when somebody asks for it.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem
from l10n.frozen import astuple
from l10n.store.files.looking import read_plain
from l10n.store.files.replacing import STAGED
from l10n.store.files.stamps import is_as_stamped, seen, take_stamp
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Looks = dict[str, str | None]
"""Files by path, each with its digest or how it looked; None where that does not matter."""

Fact = Any
"""What was found out for one job, in plain values of JSON; None where that is not known."""

FORMAT: Final = "l10n-ledger-1"
_NEVER: Final = 1 << 63
"""The time of the latest file where all files are to be read again."""

_UNSEEN: Final = -1
_LARGEST: Final = 1 << 30
"""Bytes of a ledger: what three hundred thousand catalogues take."""
_TAB: Final = b"\t"


class Part(IntEnum):
    """The jobs that find something out."""

    SYNC = 0
    STATUS = 1
    CHECK = 2
    EXPORT = 3


class LedgerEntry:
    """What the ledger knows of one thing whose files are as they were.

    It `is_new` where its line says something else, or it has none.
    """

    def __init__(self, seed: str, stamps: list[list[Any]], parts: list[bytes]) -> None:
        self.seed = seed
        self.stamps = stamps
        self.parts = parts
        self.is_new = False

    @property
    def digests(self) -> tuple[str, ...]:
        """The digests of its files; empty for one that is not there."""
        return tuple(stamp[4] for stamp in self.stamps)

    def fact(self, part: Part) -> Fact:
        """Return what one job found out."""
        return json.loads(self.parts[part])


class Ledger:
    """The ledger of a project as it was read, and what is new to it.

    `version` is that of the program: what another one found out is not believed.
    """

    def __init__(self, path: Path, root: Path, version: str) -> None:
        self._path = path
        self._root = root
        self._head = f"{FORMAT} {version}"
        self._noted = 0
        self._lines: dict[str, bytes] = {}
        self._known: dict[str, LedgerEntry] = {}
        self._is_new = False
        self.looked = 0
        """How many files were read to tell whether they changed."""
        self._read()

    def _read(self) -> None:
        try:
            data = read_plain(inside(self._path, self._root), _LARGEST)
        except (OSError, StorageProblem):
            return
        head, *lines = data.split(b"\n")
        said, _, noted = head.decode("utf-8", "replace").rpartition(" ")
        if said == self._head and noted.isdecimal():
            self._noted = int(noted)
            self._lines = dict(filter(None, map(_keyed, lines)))

    def adopt(self, path: Path) -> None:
        """Take in what another ledger of this project knows, of things that were looked at since.

        What was known here of them is forgotten. One of another version says nothing.
        """
        other = Ledger(path, self._root, self._head.removeprefix(f"{FORMAT} "))
        lines = {key: self._line(key) for key in self._lines}
        self._lines = lines | {key: other._line(key) for key in other._lines}
        self._noted = max(self._noted, other._noted)
        self._is_new |= bool(other._lines)

    def look(self, key: str, seed: str, paths: Sequence[str]) -> LedgerEntry | None:
        """Return what is known of a thing if its files and all else are as they were."""
        known = self._known.get(key) or self._parsed(key)
        if known is None or known.seed != seed or len(known.stamps) != len(paths):
            return None
        for place, path in enumerate(paths):
            if is_as_stamped(path, known.stamps[place], self._noted):
                continue
            if not self._still(known, place, path):
                return None
        self._known[key] = known
        return known

    def peek(self, key: str, seed: str, path: str) -> LedgerEntry | None:
        """Return what is known of a thing whose first file is as it was, and its seed begins so."""
        known = self._known.get(key) or self._parsed(key)
        if known is None or not known.seed.startswith(seed) or not known.stamps:
            return None
        same = is_as_stamped(path, known.stamps[0], self._noted)
        return known if same or self._still(known, 0, path) else None

    def recall(self, key: str) -> LedgerEntry | None:
        """Return what was noted of a thing, whatever its files are now."""
        return self._known.get(key) or self._parsed(key)

    def amend(self, key: str, part: Part, fact: Fact) -> None:
        """Note one more fact of a thing that was looked at."""
        if known := self._known.get(key):
            known.parts[part] = json.dumps(fact, separators=(",", ":")).encode()
            self._is_new = known.is_new = True

    def _parsed(self, key: str) -> LedgerEntry | None:
        line = self._lines.get(key)
        if line is None:
            return None
        _, _, latest, head, *parts = line.split(_TAB)
        try:
            seed, stamps = json.loads(head)
        except ValueError:
            return None
        if int(latest) >= _NEVER:
            stamps = [[size, saved, _UNSEEN, *rest] for size, saved, _, *rest in stamps]
        return LedgerEntry(seed, stamps, parts) if len(parts) == len(Part) else None

    def _still(self, known: LedgerEntry, place: int, path: str) -> bool:
        """Read a file that looks otherwise; where it holds the same, its new looks are noted."""
        self.looked += 1
        try:
            stamp = take_stamp(inside(Path(path), self._root))
        except (OSError, StorageProblem):
            return False
        if stamp.digest != known.stamps[place][4]:
            return False
        new = list(astuple(stamp))
        if new != known.stamps[place] or stamp.latest >= self._noted:
            known.stamps[place] = new
            self._is_new = known.is_new = True
        return True

    def looks(self, paths: Iterable[str]) -> Looks:
        """Look at files from outside: two looks that are equal saw the same file, most likely."""
        return {path: seen(path) for path in paths}

    def note(
        self, key: str, seed: str, files: Looks, facts: Mapping[Part, Fact]
    ) -> LedgerEntry | None:
        """Note what was found out of a thing, from files that are known by digest or by a look.

        Nothing is noted, and the old is forgotten, where a file is another by now; None stands for
        one that does not matter.
        """
        known = self._known.pop(key, None) or self._parsed(key)
        self._is_new |= self._lines.pop(key, None) is not None
        stamps: list[list[Any]] = []
        for path, wanted in files.items():
            try:
                stamp = take_stamp(Path(path))
            except (OSError, StorageProblem):
                return None
            if wanted is not None and wanted not in {stamp.digest, seen(path)}:
                return None
            stamps.append(list(astuple(stamp)))
        digests = [stamp[4] for stamp in stamps]
        parts = [b"null"] * len(Part)
        if known and known.seed == seed and list(known.digests) == digests:
            parts = list(known.parts)
        for part, fact in facts.items():
            parts[part] = json.dumps(fact, separators=(",", ":")).encode()
        made = self._known[key] = LedgerEntry(seed, stamps, parts)
        self._is_new = made.is_new = True
        return made

    def save(self, names: frozenset[str] | None = None) -> None:
        """Write down what is new; where that fails it is found out again next time.

        Given the `names` of all things that there are, the others are dropped: a key begins with
        a name, and a tab follows it if anything does.
        """
        keys = self._lines.keys() | self._known.keys()
        gone = {key for key in keys if names is not None and key.partition("\t")[0] not in names}
        if not self._is_new and not gone:
            return
        with contextlib.suppress(OSError, StorageProblem):
            self._write(keys - gone)
            self._is_new = False

    def _write(self, keys: set[str]) -> None:
        path = inside(self._path, self._root)
        path.parent.mkdir(parents=True, exist_ok=True)
        # A name that `sweep` takes for unfinished, should this run be killed here.
        new = path.with_name(f".{path.name}.{os.getpid()}w.none.none{STAGED}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            with os.fdopen(os.open(new, flags, 0o666), "wb") as file:
                file.write(b"\n")
                file.flush()
                noted = os.fstat(file.fileno()).st_mtime_ns
                file.seek(0)
                file.write(f"{self._head} {noted}\n".encode())
                file.writelines(self._line(key) + b"\n" for key in sorted(keys))
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)

    def _line(self, key: str) -> bytes:
        known = self._known.get(key)
        if known is None or not known.is_new:
            line = self._lines[key]
            latest = int(line.split(_TAB, 3)[2])
            if latest < self._noted or latest >= _NEVER:
                return line
            # Nobody looked at its files again, and they may have changed when it was noted.
            _, name, _, rest = line.split(_TAB, 3)
            return _summed(_TAB.join((name, str(_NEVER).encode(), rest)))
        latest = max((max(stamp[1], stamp[2]) for stamp in known.stamps), default=0)
        head = json.dumps([known.seed, known.stamps], separators=(",", ":")).encode()
        fields = (json.dumps(key).encode(), str(latest).encode(), head, *known.parts)
        return _summed(_TAB.join(fields))


def _keyed(line: bytes) -> tuple[str, bytes] | None:
    """Read the key of a line; None for one that is not whole."""
    checksum, _, rest = line.partition(_TAB)
    if not rest or checksum != b"%08x" % zlib.crc32(rest):
        return None
    key = rest[: rest.index(_TAB)]
    return (json.loads(key) if b"\\" in key else key[1:-1].decode()), line


def _summed(rest: bytes) -> bytes:
    return b"%08x\t%s" % (zlib.crc32(rest), rest)
