"""How long a saved source takes to be in the catalogues, and what a watch costs over many versions.

    python benchmarks/watch.py [--versions N] [--entries N] [--stay N] [--twin]

One live-blog in five languages, no engine. Prints wall time from the save to the last written
catalogue as percentiles, CPU and memory of the watching process, and the CPU of a sync that is
typed for such versions. With `--stay` a sentence leaves again after so many versions, so that the
article does not grow. `--twin` syncs the same versions one by one too, and compares all files.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from projects import ROOT, Shape, make, sentence
from running import cpu_of, size_of

sys.path.insert(0, str(ROOT))

from l10n.project import Project

if TYPE_CHECKING:
    from projects import Made

LANGUAGES: Final = ("en", "es", "de", "ca", "it")
L10N: Final = (sys.executable, "-m", "l10n")


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--versions", type=int, default=200)
    parser.add_argument("--entries", type=int, default=500)
    parser.add_argument("--stay", type=int, help="versions in which an added sentence stands")
    parser.add_argument("--twin", action="store_true", help="compare with a sync a version")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as kept:
        made = make(Path(kept) / "live", Shape(1, args.entries, LANGUAGES, live=True))
        subprocess.run(
            [*L10N, "-C", made.root, "sync", "--no-draft"], check=True, stdout=subprocess.DEVNULL
        )
        twin = replace(made, root=shutil.copytree(made.root, Path(kept) / "twin"))
        watched = _watched(made, Saving(made, 1, args.stay), args.versions)
        again = Saving(twin, 1, args.stay)
        same = _is_same(made, twin, again, args.versions) if args.twin else None
        typed = _typed(made, max(5, args.versions // 20))
    walls, cpus, sizes = watched
    marks = statistics.quantiles(walls, n=100)
    latency = _seconds(marks[49], marks[94], marks[98])
    print(f"| {args.entries} entries, 5 languages, {args.versions} versions | |\n|---|---|")
    print(f"| save to catalogues, wall: median, p95, p99 | {latency} |")
    print(f"| CPU of a version, watching | {statistics.median(cpus):.3f} s |")
    print(f"| CPU of a version, `l10n sync` typed | {typed:.3f} s |")
    tenth = len(sizes) // 10
    told = ", ".join(f"{statistics.median(sizes[n * tenth :][:tenth]):.0f}" for n in (1, 4, 7, 9))
    print(f"| memory after a tenth, four, seven, nine tenths | {told} MiB |")
    if same is not None:
        print(f"| files as after a sync a version | {'the same' if same else 'OTHERS'} |")


def _seconds(*values: float) -> str:
    return ", ".join(f"{value:.2f}" for value in values) + " s"


class Saving:
    """Saves versions of the article of a project, each with a sentence more somewhere.

    The same seed makes the same versions; a sentence leaves after it stood in `stay` of them.
    """

    def __init__(self, made: Made, seed: int, stay: int | None) -> None:
        self._path = made.source(made.names[0])
        self._chance = random.Random(seed)  # noqa: S311 - nothing is kept secret
        self._stay = stay
        self._standing: deque[str] = deque()

    def save(self, number: int) -> float:
        """Save a version as an editor does, and return when."""
        lines = self._path.read_text(encoding="utf-8").split("\n")
        long = [at for at, line in enumerate(lines) if len(line) > 60]  # noqa: PLR2004 - no heading
        self._standing.append(f" {sentence(self._chance, 1_000_000 + number)}")
        lines[self._chance.choice(long)] += self._standing[-1]
        text = "\n".join(lines)
        if self._stay is not None and len(self._standing) > self._stay:
            text = text.replace(self._standing.popleft(), "")
        beside = self._path.with_name(".saving")
        beside.write_text(text, encoding="utf-8")
        now = time.time()
        beside.replace(self._path)
        return now


def _watched(
    made: Made, saving: Saving, versions: int
) -> tuple[list[float], list[float], list[float]]:
    """Save versions while a watch runs; return the wall, CPU and memory of each."""
    argv = [*L10N, "-C", str(made.root), "watch", "--no-draft", "--no-release", "--json"]
    walls, cpus, sizes = [], [], []
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout  # noqa: S101 - it was asked for
        json.loads(running.stdout.readline())
        for version in range(versions):
            before = cpu_of(running.pid)
            saved = saving.save(version)
            json.loads(running.stdout.readline())
            written = max(path.stat().st_mtime for path in made.root.glob("locales/*/*.po"))
            walls.append(written - saved)
            cpus.append(cpu_of(running.pid) - before)
            sizes.append(size_of(running.pid))
        running.terminate()
    return walls, cpus, sizes


def _is_same(made: Made, twin: Made, saving: Saving, versions: int) -> bool:
    """Sync the same versions one by one, and tell whether the same files came of it."""
    project = Project.open(twin.root)
    for version in range(versions):
        saving.save(version)
        project.sync(draft=False)
    return _written(made) == _written(twin)


def _written(made: Made) -> dict[str, bytes]:
    found = [*made.root.glob("locales/**/*.po*"), *made.root.glob(".l10n/base/**/*.po")]
    return {str(path.relative_to(made.root)): path.read_bytes() for path in found}


def _typed(made: Made, versions: int) -> float:
    """Save versions and sync each; return the median CPU of a sync."""
    saving = Saving(made, 2, None)
    spent = []
    for version in range(versions):
        saving.save(10_000 + version)
        before = os.times()
        argv = [*L10N, "-C", str(made.root), "sync", "--no-draft"]
        subprocess.run(argv, check=True, stdout=subprocess.DEVNULL)
        after = os.times()
        spent.append(after[2] + after[3] - before[2] - before[3])
    return statistics.median(spent)


if __name__ == "__main__":
    main()
