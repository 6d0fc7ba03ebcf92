#!/usr/bin/env python3
"""The main job beside po4a and translate-toolkit, in one run.

    python benchmarks/main_job.py [--runs 11]

Each system extracts the sample article, gets a translation of every unit, puts the article
together again, and then lives through an hour of edits, each alone and all together. Printed:
units seen, whether the article comes back byte for byte, and the share of the new version's
characters that is still ready (translated, not fuzzy) after the system's own update. Then the cost
of a command as a multiple of a bare Python start, medians of interleaved runs, CPU time.

po4a comes from Debian (`apt-get install po4a gettext`); a system that is not installed is named
and left out.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polib

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.workflow.edits import EDITS  # noqa: E402 - the path comes first

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ARTICLE = ROOT / "source" / "anchorage.txt"
BIN = Path(sys.executable).parent


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a program; what it prints is kept, what it returns is up to the caller."""
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, check=False
    )


def translate(po: Path) -> None:
    """Translate every unit by its capitals, and clear all doubt."""
    catalogue = polib.pofile(str(po), wrapwidth=0)
    for entry in catalogue:
        entry.msgstr = entry.msgid.upper()
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    catalogue.save()


def ready(po: Path) -> tuple[int, int]:
    """Count the characters of the sources that are ready, and of all sources."""
    catalogue = polib.pofile(str(po))
    units = [entry for entry in catalogue if not entry.obsolete]
    done = sum(len(e.msgid) for e in units if e.msgstr and "fuzzy" not in e.flags)
    return done, sum(len(e.msgid) for e in units)


@dataclass(frozen=True, slots=True)
class System:
    """A way to localise the article.

    `extract` makes a PO from a text; `update` brings a PO to a new text; `build` makes the
    localised text. Each works in a folder of its own.
    """

    name: str
    needs: tuple[str, ...]
    extract: Callable[[Path, Path], None]
    update: Callable[[Path, Path], None]
    build: Callable[[Path, Path, Path], None]
    prepare: Callable[[str], str] = str


def one_unit_a_line(text: str) -> str:
    """Put a blank line between all lines, as a user must for these tools to see them."""
    return "\n\n".join(line for line in text.split("\n") if line.strip()) + "\n"


def po4a(*options: str) -> tuple[Callable[..., None], Callable[..., None], Callable[..., None]]:
    """Run po4a with these options of its text format."""
    how = ("-f", "text", *(part for option in options for part in ("-o", option)))

    def update(source: Path, po: Path) -> None:
        run("po4a-updatepo", *how, "-M", "UTF-8", "-m", source, "-p", po)

    def build(source: Path, po: Path, out: Path) -> None:
        charsets = ("-M", "UTF-8", "-L", "UTF-8")
        run("po4a-translate", *how, *charsets, "-m", source, "-p", po, "-l", out)

    return update, update, build


def txt2po(source: Path, po: Path) -> None:
    """Extract with translate-toolkit."""
    run(BIN / "txt2po", "--progress=none", source, po)


def pot2po(source: Path, po: Path) -> None:
    """Update with translate-toolkit."""
    pot, old = po.with_suffix(".pot"), po.with_suffix(".old.po")
    txt2po(source, pot)
    shutil.copy(po, old)
    run(BIN / "pot2po", "--progress=none", "-t", old, pot, po)


def po2txt(source: Path, po: Path, out: Path) -> None:
    """Put the text together with translate-toolkit."""
    run(BIN / "po2txt", "--progress=none", "-t", source, po, out)


def sentences(source: Path, po: Path) -> None:
    """Extract sentences with translate-toolkit's posegment; nothing puts them together again."""
    whole = po.with_suffix(".whole.po")
    txt2po(source, whole)
    catalogue = polib.pofile(str(whole))
    for entry in catalogue:
        entry.msgstr = entry.msgid
    catalogue.metadata["Language"] = "fr"
    catalogue.save()
    run(BIN / "posegment", "--progress=none", whole, po)


def merged_sentences(source: Path, po: Path) -> None:
    """Update sentences with msgmerge."""
    pot = po.with_suffix(".pot")
    sentences(source, pot)
    catalogue = polib.pofile(str(pot))
    for entry in catalogue:
        entry.msgstr = ""
    catalogue.save()
    run("msgmerge", "--quiet", "--previous", "--no-wrap", "-o", po, po, pot)


def no_build(source: Path, po: Path, out: Path) -> None:
    """Do nothing: no tool joins sentences again."""


def l10n(*args: object, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run our own command line."""
    return run(BIN / "l10n", *args, cwd=cwd)


def our_project(source: Path) -> Path:
    """Make a project around the source, once."""
    folder = source.parent / "project"
    if not folder.exists():
        l10n("init", folder, "--to", "es", "--source", source, cwd=source.parent)
    shutil.copy(source, folder / "source" / source.name)
    return folder


def our_update(source: Path, po: Path) -> None:
    """Sync, with the PO at the place where others have it."""
    folder = our_project(source)
    catalogue = folder / "locales" / "es" / f"{source.stem}.po"
    if po.exists():
        shutil.copy(po, catalogue)
    l10n("sync", cwd=folder)
    shutil.copy(catalogue, po)


def our_build(source: Path, po: Path, out: Path) -> None:
    """Export as text, of everything that is translated."""
    our_update(source, po)
    folder = our_project(source)
    states = ("--accept", "translated")
    l10n("export", source.stem, "--to", "es", "--format", "text", *states, "--out", out, cwd=folder)


def systems() -> list[System]:
    """List us and the peers, as shipped and in their best configuration."""
    shipped, best = po4a(), po4a("neverwrap")
    po4a_needs, toolkit = ("po4a-updatepo",), (str(BIN / "txt2po"),)
    with_msgmerge = (*toolkit, "msgmerge")
    return [
        System("po4a text, as shipped", po4a_needs, *shipped),
        System("po4a text, one unit a line", po4a_needs, *best, one_unit_a_line),
        System("txt2po + pot2po, as shipped", toolkit, txt2po, pot2po, po2txt),
        System("txt2po, one unit a line", toolkit, txt2po, pot2po, po2txt, one_unit_a_line),
        System(
            "posegment + msgmerge", with_msgmerge, sentences, merged_sentences, no_build,
            one_unit_a_line,
        ),
        System("l10n", (str(BIN / "l10n"),), our_update, our_update, our_build),
    ]  # fmt: skip


def fresh(system: System, folder: Path, text: str) -> tuple[Path, Path]:
    """Make a folder where the text is extracted and every unit translated."""
    source, po = folder / "article.txt", folder / "article.po"
    source.write_text(system.prepare(text), encoding="utf-8")
    system.extract(source, po)
    translate(po)
    return source, po


def comes_back(system: System, text: str) -> str:
    """Tell whether the article, translated by its capitals, has the source's very layout."""
    with tempfile.TemporaryDirectory() as name:
        source, po = fresh(system, Path(name), text)
        out = Path(name) / "out.txt"
        system.build(source, po, out)
        if not out.exists():
            return "not possible"
        wanted, got = system.prepare(text).upper(), out.read_text(encoding="utf-8")
        of_what = "" if system.prepare(text) == text else ", of the altered text"
        differ = differing(wanted, got)
        return f"yes{of_what}" if not differ else f"{differ} characters differ{of_what}"


def differing(wanted: str, got: str) -> int:
    """Count the characters that were taken out, put in or changed."""
    changes = difflib.SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for tag, a, b, c, d in changes if tag != "equal")


def survival(system: System, text: str, edits: Sequence[Callable[[str], str]]) -> float:
    """Return the share of the new version's characters that is ready after the update."""
    with tempfile.TemporaryDirectory() as name:
        source, po = fresh(system, Path(name), text)
        for edit in edits:
            text = edit(text)
        source.write_text(system.prepare(text), encoding="utf-8")
        system.update(source, po)
        done, total = ready(po)
        return 100 * done / max(1, total)


def units(system: System, text: str) -> int:
    """Count the units that the system sees."""
    with tempfile.TemporaryDirectory() as name:
        _, po = fresh(system, Path(name), text)
        return len(polib.pofile(str(po)))


def main_table(text: str) -> None:
    """Print the table of all systems."""
    print("| system | units | comes back byte for byte | " + " | ".join(EDITS) + " | all |")
    print("|" + "---|" * (len(EDITS) + 4))
    for system in systems():
        missing = [need for need in system.needs if shutil.which(need) is None]
        if missing:
            print(f"| {system.name} | not installed: {', '.join(missing)} |")
            continue
        alone = [survival(system, text, [edit]) for edit in EDITS.values()]
        together = survival(system, text, list(EDITS.values()))
        shares = " | ".join(f"{share:.1f}" for share in (*alone, together))
        back = comes_back(system, text)
        print(f"| {system.name} | {units(system, text)} | {back} | {shares} |", flush=True)


def cpu_of(command: Sequence[str], cwd: Path) -> float:
    """Return the CPU seconds of one run."""
    before = os.times()
    subprocess.run(command, cwd=cwd, capture_output=True, check=True)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])


def start_up(runs: int) -> None:
    """Print what commands cost, in bare Python starts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(ARTICLE, folder / "article.txt")
        project = our_project(folder / "article.txt")
        l10n("sync", cwd=project)
        commands = {
            "bare python": [sys.executable, "-c", "pass"],
            "l10n --help": [str(BIN / "l10n"), "--help"],
            "l10n status": [str(BIN / "l10n"), "status", "--json"],
            "l10n sync, nothing changed": [str(BIN / "l10n"), "sync"],
        }
        spent: dict[str, list[float]] = {label: [] for label in commands}
        for _ in range(runs):
            for label, command in commands.items():
                spent[label].append(cpu_of(command, project))
    bare = statistics.median(spent["bare python"])
    print("\n| command | bare Python starts |\n|---|---|")
    for label, seconds in spent.items():
        print(f"| {label} | {statistics.median(seconds) / bare:.1f} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=11, help="runs of each command (default 11)")
    runs = parser.parse_args().runs
    main_table(ARTICLE.read_bytes().decode("utf-8"))
    start_up(runs)


if __name__ == "__main__":
    main()
