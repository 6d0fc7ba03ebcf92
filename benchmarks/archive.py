"""How many articles of an archive are brought along in a minute, by one process and by several.

    python benchmarks/archive.py [--articles N] [--units N] [--processes 1,2]

Articles are made up and seeded, in three languages, no engine; each is synced, checked and
released. All runs are made in one go, each on a copy of its own. Wall time says what a user waits
for and is worth nothing on a machine that does other things; beside it stands CPU, of all processes
and of the busiest one: their ratio is the speed-up where every process has a core of its own.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from postgres import OWNER, Server
from projects import Shape, make
from running import cpu_of

LANGUAGES: Final = ("en", "es", "de")
L10N: Final = (sys.executable, "-m", "l10n")


@dataclass(frozen=True, slots=True)
class Spent:
    """What a run took, in seconds: wall, CPU of all processes, and of the busiest."""

    wall: float
    cpu: float
    busiest: float


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--units", type=int, default=60)
    parser.add_argument("--processes", default="1,2")
    parser.add_argument("--workers", default="", help="of a queue on PostgreSQL: 1,2,3")
    args = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print("| by | articles a minute | CPU s | of the busiest | speed-up by CPU | memory |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as kept:
        first = make(Path(kept) / "first", Shape(args.articles, args.units, LANGUAGES)).root
        alone = 0.0
        for count in map(int, args.processes.split(",")):
            root = Path(kept) / f"by{count}"
            shutil.copytree(first, root)
            spent = _run(root, count)
            alone = alone or spent.cpu
            _tell(f"{count} process{'es' if count > 1 else ''}", args.articles, spent, alone)
        counts = [int(count) for count in args.workers.split(",") if count]
        if counts:
            _share(first, counts, args.articles, alone)


def _share(first: Path, counts: list[int], articles: int, alone: float) -> None:
    """Measure workers of a queue."""
    with tempfile.TemporaryDirectory() as kept, Server(Path(kept)):
        for count in counts:
            root = first.with_name(f"shared{count}")
            shutil.copytree(first, root)
            owner = OWNER if os.getuid() == 0 else os.environ["USER"]
            address = f"postgresql://{owner}@/queue{count}?host={kept}"
            spent = _run(root, count, "--queue", address)
            _tell(f"DBOS, {count} worker{'s' if count > 1 else ''}", articles, spent, alone)


def _tell(by: str, articles: int, spent: Spent, alone: float) -> None:
    row = (
        f"{60 * articles / spent.wall:.0f}",
        f"{spent.cpu:.1f}",
        f"{spent.busiest:.1f}",
        f"{alone / spent.busiest:.2f}",
        f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB",
    )
    print(f"| {by} | {' | '.join(row)} |", flush=True)


def _run(root: Path, workers: int, *more: str) -> Spent:
    words = ("-C", str(root), "archive", "run", "--workers", str(workers), *more)
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    busiest: dict[int, float] = {}
    with subprocess.Popen([*L10N, *words], stdout=subprocess.DEVNULL) as running:
        while running.poll() is None:
            for pid in _children(running.pid):
                busiest[pid] = _cpu(pid) or busiest.get(pid, 0.0)
            time.sleep(0.05)
    if running.returncode:
        sys.exit(f"failed: {' '.join(words)}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(time.monotonic() - began, cpu, cpu - sum(busiest.values()) + max(busiest.values()))


def _children(pid: int) -> list[int]:
    try:
        told = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(word) for word in re.findall(r"\d+", told)]


def _cpu(pid: int) -> float:
    try:
        return cpu_of(pid)
    except OSError:
        return 0.0


if __name__ == "__main__":
    main()
