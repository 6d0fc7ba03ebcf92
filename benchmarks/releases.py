#!/usr/bin/env python3
"""What a release of a project costs when one entry of it changed.

    python benchmarks/releases.py [--articles N] [--units N]

Every article is synced into five languages and released; then nothing, then one sentence of one
article changes before the next release. Counted are CPU seconds of the command with its start.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.documents import BIN, spent  # noqa: E402 - the path comes first
from benchmarks.projects import Shape, edit, make  # noqa: E402 - as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANGUAGES: Final = ("en", "es", "de", "it", "pt")
TURNS: Final = 3


def rows(folder: Path, shape: Shape) -> Iterator[tuple[str, float, str]]:
    """Release a project as it grows old: what happened before, CPU seconds, what was said last."""
    made = make(folder, shape)
    command = [str(BIN / "l10n"), "-C", str(folder)]

    def released(name: str) -> tuple[str, float, str]:
        seconds, said = spent([*command, "export", "--all"])
        told = [line for line in said.splitlines() if " made, " in line]
        return name, seconds, told[-1] if told else said[-80:]

    spent([*command, "sync", "--no-draft"])
    yield released("first")
    yield released("nothing changed")
    for turn in range(TURNS):
        edit(made, turn)
        spent([*command, "sync", "--no-draft"])
        yield released("one sentence changed")


def main(argv: Sequence[str] | None = None) -> int:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--units", type=int, default=40)
    given = parser.parse_args(argv)
    print("| before the release | CPU s | it says |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        shape = Shape(given.articles, given.units, LANGUAGES)
        for name, seconds, said in rows(Path(place) / "project", shape):
            print(f"| {name} | {seconds:.2f} | {said} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
