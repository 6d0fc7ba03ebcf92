"""What a machine does to programs: its disk is full, its clock jumps, they are killed."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from tests.processes import interruptible

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Mapping

DISK: Final = 24
"""Megabytes of the project's own disk."""

WRONG: Final = 0.25
REFUSED: Final = 2
"""How a program ends that the disk leaves no room to begin."""

_FAKETIME: Final = ("/usr/lib", "*/faketime/libfaketime.so.1")
_JUMPS: Final = (0, 0, 3600, -3600, 86_400, -86_400, 400 * 86_400)
"""Seconds by which the clock of the programs is wrong."""


@dataclass
class Disk:
    """A small disk of its own where that is allowed, else a folder that nobody fills."""

    folder: Path
    is_small: bool
    filled: int = 0

    def fill(self, seconds: float) -> None:
        """Leave no byte for a while."""
        if not self.is_small:
            return
        filler = self.folder / "filler"
        try:
            with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(bytes(4096))
            self.filled += 1
            time.sleep(seconds)
        finally:
            filler.unlink()


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Disk]:
    """Mount one in memory; without the right to, say so by `is_small`."""
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={DISK}m", "l10n", str(folder)]
    is_small = not os.getuid() and not subprocess.run(words, check=False).returncode
    try:
        yield Disk(folder, is_small)
    finally:
        if is_small:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


class Clock:
    """The clock of the programs, by libfaketime where that is installed; and times of files."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        root, pattern = _FAKETIME
        self._library = next(Path(root).glob(pattern), None)
        self._wrong = folder / "clock"
        self._dice = dice
        self.jumps = 0
        self._set(0)

    @property
    def is_ours(self) -> bool:
        """Whether programs see our clock: else times of files jump alone."""
        return self._library is not None

    def environment(self) -> Mapping[str, str]:
        """Return what a program is started with: one in so many sees our clock.

        The library makes threads wait for each other many times longer.
        """
        if self._library is None or self._dice.random() > WRONG:
            return os.environ
        return os.environ | {
            "LD_PRELOAD": str(self._library),
            "FAKETIME_TIMESTAMP_FILE": str(self._wrong),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DISABLE_SHM": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def jump(self, files: tuple[Path, ...]) -> None:
        """Go wrong, and say of a file that it was written at another time."""
        self.jumps += 1
        seconds = self._dice.choice(_JUMPS)
        self._set(seconds)
        when = time.time() + self._dice.choice(_JUMPS)
        with contextlib.suppress(FileNotFoundError):  # whoever saves it may be about to
            os.utime(self._dice.choice(files), (when, when))

    def _set(self, seconds: int) -> None:
        beside = self._wrong.with_suffix(".new")
        beside.write_text(f"{seconds:+d}\n", encoding="ascii")
        beside.replace(self._wrong)


class Programs:
    """The page and the watch, in one process or in two, killed and started again."""

    def __init__(self, project: Path, logs: Path, clock: Clock, dice: random.Random) -> None:
        self._project = project
        self._logs = logs
        self._clock = clock
        self._dice = dice
        self._running: list[subprocess.Popen[bytes]] = []
        self._door = threading.Condition()
        self._served: Any = None
        self._port = 0
        self.started = self.ended = self.refused = 0

    def start(self) -> None:
        """Start what a newsroom starts: one process for both, or two."""
        is_one = self._dice.random() < 0.5
        served = self._start("serve", "--by", "ana", "--no-browser", *self._at(), *_both(is_one))
        if not is_one:
            self._start("watch", "--json", "--no-draft")
        self._announce(self._running[0], served)

    def _at(self) -> tuple[str, ...]:
        return ("--json", "--port", str(self._port)) if self._port else ("--json",)

    def _start(self, *words: str) -> Path:
        self.started += 1
        log = self._logs / f"{self.started:05}-{words[0]}"
        argv = interruptible([sys.executable, "-m", "l10n", "-C", str(self._project), *words])
        with log.with_suffix(".out").open("wb") as out, log.with_suffix(".err").open("wb") as err:
            one = subprocess.Popen(argv, stdout=out, stderr=err, env=self._clock.environment())
        self._running.append(one)
        return log.with_suffix(".out")

    def _announce(self, running: subprocess.Popen[bytes], out: Path) -> None:
        """Tell where the page is; a page that ends meanwhile is started again by the next kill."""
        while running.poll() is None:
            with contextlib.suppress(ValueError):
                told, _ = json.JSONDecoder().raw_decode(out.read_text(encoding="utf-8"))
                with self._door:
                    self._served = SimpleNamespace(**told)
                    self._port = self._served.port
                    self._door.notify_all()
                return
            time.sleep(0.05)

    def served(self) -> Any:  # noqa: ANN401 - port and address
        """Return where the page is, None where it has been away for long."""
        with self._door:
            self._door.wait_for(lambda: self._served, timeout=5)
            return self._served

    def is_well(self) -> bool:
        """Tell whether all of them run."""
        return all(one.poll() is None for one in self._running)

    def end(self, how: int) -> None:
        """End all, by a signal: SIGKILL as the kernel does, SIGTERM as a service is stopped."""
        with self._door:
            self._served = None
        for one in self._running:
            self.refused += one.poll() is not None
            one.send_signal(how)
            assert one.wait(timeout=60) in {0, REFUSED, -how}
        self.ended += len(self._running)
        self._running = []


def _both(is_one: bool) -> tuple[str, ...]:  # noqa: FBT001 - a word or none
    return ("--watch", "--no-draft") if is_one else ()
