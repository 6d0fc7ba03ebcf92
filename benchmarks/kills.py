#!/usr/bin/env python3
"""What is left of a catalogue whose writer is killed, finds the disk full, or is not alone.

    python benchmarks/kills.py [--kills 1000] [--rounds 10]

Each program reads a catalogue of 300 units, sets one target, and saves as its documentation says.
*Killed* is a SIGKILL at a random moment after it has read; *full* lets no file grow beyond a
random size. Lost is a file whose targets are neither the old ones nor those of an undisturbed run;
*silent* are failures with exit status 0. *At once* runs eight copies, each with a unit of its own:
lost is a target whose writer exited with 0. gettext cannot set one target, so it has no such race.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import polib
from babel.messages import pofile as babel_po
from translate.storage import pypo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from l10n.catalogue.po.encoding import decode, encode
from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.errors import CatalogueProblem
from l10n.store.storage import locked, transact

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.store.storage import Transaction

    Ready = Callable[[], object]
    Writer = Callable[[Path, int, Ready], object]

UNITS: Final = 300
AT_ONCE: Final = 8
HEADER: Final = (
    'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
)
UNIT: Final = (
    '\n#. l10n: entry=e{n} role=body\nmsgctxt "e{n}.1"\n'
    'msgid "Le convoi numéro {n} est arrivé à la gare du Nord avec douze minutes de retard."\n'
    'msgstr "El convoy número {n} llegó a la estación del Norte con doce minutos de retraso."\n'
)
CATALOGUE: Final = (HEADER + "".join(UNIT.format(n=n) for n in range(UNITS))).encode()


def _l10n(path: Path, number: int, ready: Ready) -> None:
    def change(files: Transaction) -> None:
        catalogue = read_catalogue(decode(files.read(path) or b""))
        ready()
        unit = catalogue.by_id()[f"e{number}.1"].unit
        changed = catalogue.map_units({unit.id: replace(unit, target=f"mark-{number}-")})
        files.write({path: encode(write_catalogue(changed, "source/a.txt"))})

    with locked(path.with_name(".lock")):
        transact(path.parent, change)


def _polib(path: Path, number: int, ready: Ready) -> None:
    file = polib.pofile(str(path))
    ready()
    file[number].msgstr = f"mark-{number}-"
    file.save()


def _babel(path: Path, number: int, ready: Ready) -> None:
    with path.open("rb") as stream:
        catalog = babel_po.read_po(stream)
    ready()
    [m for m in catalog if m.id][number].string = f"mark-{number}-"
    with path.open("wb") as stream:
        babel_po.write_po(stream, catalog)


def _translate_toolkit(path: Path, number: int, ready: Ready) -> None:
    store = pypo.pofile.parsefile(str(path))
    ready()
    [u for u in store.units if not u.isheader()][number].target = f"mark-{number}-"
    store.save()


def _msgattrib(path: Path, _: int, ready: Ready) -> None:
    ready()
    os.execvp("msgattrib", ["msgattrib", "--set-fuzzy", "-o", str(path), str(path)])  # noqa: S606


WRITERS: Final[dict[str, Writer]] = {
    "polib": _polib,
    "Babel": _babel,
    "translate-toolkit": _translate_toolkit,
    "msgattrib": _msgattrib,
    "l10n": _l10n,
}


def _targets(data: bytes) -> dict[str, str] | None:
    """Read the targets by their ids, None where that is no whole catalogue."""
    try:
        units = read_catalogue(decode(data)).by_id()
    except CatalogueProblem:
        return None
    return {i: slot.unit.target for i, slot in units.items()}


class Bench:
    """One writer in a folder of its own."""

    def __init__(self, writer: Writer, folder: Path, seed: int) -> None:
        self.writer = writer
        self.path = folder / "a.po"
        self.chance = random.Random(seed)  # noqa: S311 - moments, not secrets
        self.fresh()
        process, pipe = self.start(0)
        os.read(pipe, 1)
        began = time.monotonic()
        os.waitpid(process, 0)
        self.window = time.monotonic() - began
        os.close(pipe)
        self.whole = [_targets(CATALOGUE), _targets(self.path.read_bytes())]

    def fresh(self) -> None:
        """Put the old catalogue in its place."""
        self.path.write_bytes(CATALOGUE)

    def start(self, number: int, limit: int | None = None) -> tuple[int, int]:
        """Start the writer; returns its process and a pipe that tells when it has read."""
        told, tells = os.pipe()
        process = os.fork()
        if process == 0:
            self._write(number, tells, limit)
        os.close(tells)
        return process, told

    def _write(self, number: int, tells: int, limit: int | None) -> None:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        if limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        status = 1
        try:
            self.writer(self.path, number, lambda: os.write(tells, b"."))
            status = 0
        finally:
            os._exit(status)

    @property
    def lost(self) -> bool:
        """Whether the catalogue says neither what it said nor what it was to say."""
        return not self.path.exists() or _targets(self.path.read_bytes()) not in self.whole

    def killed(self, times: int) -> int:
        """Count the catalogues lost to kills."""
        lost = 0
        for _ in range(times):
            self.fresh()
            process, pipe = self.start(0)
            os.read(pipe, 1)
            time.sleep(self.chance.uniform(0, self.window))
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            os.close(pipe)
            lost += self.lost
        return lost

    def full(self, times: int) -> tuple[int, int]:
        """Count the catalogues lost to a full disk, and the failures that said nothing."""
        lost = silent = 0
        for _ in range(times):
            self.fresh()
            process, pipe = self.start(0, self.chance.randrange(len(CATALOGUE) // 2))
            status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
            os.close(pipe)
            lost += self.lost
            silent += status == 0
        return lost, silent

    def race(self, rounds: int) -> int:
        """Count the targets lost to others, of `rounds` times eight."""
        lost = 0
        for _ in range(rounds):
            self.fresh()
            started = [self.start(number) for number in range(AT_ONCE)]
            for number, (process, pipe) in enumerate(started):
                done = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
                os.close(pipe)
                started[number] = (done, number)
            data = self.path.read_bytes()
            lost += sum(done and f"mark-{n}-".encode() not in data for done, n in started)
        return lost


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=5)
    args = parser.parse_args()
    disks = max(1, args.kills // 20)
    print(f"| program | lost of {args.kills} killed | lost of {disks} full | silent |", end="")
    print(f" targets lost, {AT_ONCE} at once |\n|---|---|---|---|---|")
    for name, writer in WRITERS.items():
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(writer, Path(folder), args.seed)
            killed, (lost, silent) = bench.killed(args.kills), bench.full(disks)
            raced = (
                "-" if name == "msgattrib" else f"{bench.race(args.rounds)} of {args.rounds * 8}"
            )
        print(f"| {name} | {killed} | {lost} | {silent} | {raced} |", flush=True)


if __name__ == "__main__":
    main()
