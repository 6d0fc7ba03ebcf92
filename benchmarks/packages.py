#!/usr/bin/env python3
"""What other programs do with our packages: open, translate, save, and what comes back.

    python benchmarks/packages.py

OmegaT compiles a project folder in its console, with a translation in `tm/auto`; Poedit opens
XLIFF on a virtual screen, a word is typed and the file saved. Not installed is named and left
out (`apt-get install omegat poedit xvfb xdotool dbus`).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import screen  # noqa: E402 - the path comes first
from neighbours import desk_with_every_state  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_STATES: Final = re.compile(r'\sstate="([^"]*)"')
_TMX: Final = (
    '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"'
    ' o-tmf="x" adminlang="en" srclang="FR" datatype="plaintext"/><body><tu>'
    '<tuv xml:lang="FR"><seg>Les grues ne bougent plus.</seg></tuv>'
    '<tuv xml:lang="ES"><seg>Las grúas ya no se mueven.</seg></tuv></tu></body></tmx>'
)


def omegat(folder: Path) -> Sequence[str]:
    """Compile a project folder and take its target file in."""
    desk = desk_with_every_state(folder)
    path = desk.project.exchange.pack("ports", "es", made_as="omegat").path
    (path / "tm" / "auto" / "mine.tmx").write_text(_TMX, encoding="utf-8")
    command = ["omegat", "--mode=console-translate", str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    (back,) = desk.project.import_files([path / "target" / "ports.po"]).files
    return _row(len(back.taken), len(back.blank), len(back.conflicts), 0)


def poedit(folder: Path, made_as: str) -> Sequence[str]:
    """Type a word into a unit of a package and take the package in."""
    desk = desk_with_every_state(folder)
    path = desk.project.exchange.pack("ports", "es", made_as=made_as).path
    before = path.read_text(encoding="utf-8")
    screen.poedit(path, folder / "home")
    after = path.read_text(encoding="utf-8")
    told = [
        f"{a} -> {b}"
        for a, b in zip(_STATES.findall(before), _STATES.findall(after), strict=False)
        if a != b
    ]
    print(f"  {made_as}: states that changed: {told or 'none'}")
    (back,) = desk.project.exchange.unpack([path]).files
    return _row(len(back.taken), len(back.blank), len(back.conflicts), len(back.refused))


def _row(taken: int, blank: int, conflicts: int, refused: int) -> Sequence[str]:
    return [str(one) for one in (taken, blank, conflicts, refused)]


def main() -> None:
    """Print a row for each."""
    print("| package | taken | emptied, kept | conflicts | refused |")
    jobs: dict[str, Callable[[Path], Sequence[str]]] = {"OmegaT, omegat": omegat}
    for made_as in ("xliff12", "xliff21"):
        jobs[f"Poedit, {made_as}"] = partial(poedit, made_as=made_as)
    for name, job in jobs.items():
        program = name.partition(",")[0].lower()
        if not shutil.which(program) or (program == "poedit" and not screen.is_installed(program)):
            print(f"{program} is not installed")
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                print(f"| {name} | {' | '.join(job(Path(folder)))} |")
            except (TimeoutError, subprocess.SubprocessError) as problem:
                print(f"| {name} | {problem} |")


if __name__ == "__main__":
    main()
