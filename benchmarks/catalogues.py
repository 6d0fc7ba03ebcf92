#!/usr/bin/env python3
"""Catalogues beside polib, Babel, translate-toolkit and GNU gettext, in one run.

    python benchmarks/catalogues.py [--short | --full] [--runs 5] [--seed N]

Read and write of an unchanged catalogue, what that and one edit do to the file, and the update to
a new template whose truth is known. Every measurement has a process of its own and is CPU time
(user and system); tools take turns. `--short` measures 1 000 entries, without an option it is
10 000 as well, and `--full` adds 100 000 (there GNU's search for similar texts would take hours
and is left out). What kills and races destroy is measured by `benchmarks/kills.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import babel.messages.pofile as babel_po
import polib
from translate.storage import pypo

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from catalogue_files import REFERENCE, live_catalogue, next_edition  # noqa: E402

from l10n.catalogue.po.encoding import decode  # noqa: E402
from l10n.catalogue.po.reading import read_catalogue  # noqa: E402
from l10n.catalogue.po.syntax import parse  # noqa: E402
from l10n.catalogue.po.writing import write_catalogue  # noqa: E402
from l10n.catalogue.versions.alignment import align  # noqa: E402
from l10n.catalogue.versions.passages import PlacedText  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalogue_files import Edition

    from l10n.catalogue.po.pofile import PoEntry

MEBI: Final = 1024
SLOW: Final = {"msgmerge": 10_000, "babel, similar too": 1_000}
"""The most entries that a tool is given: its cost grows with their square."""


def ours(path: Path, out: Path, edit: str) -> None:
    """Read and write with this project."""
    catalogue = read_catalogue(decode(path.read_bytes()))
    if edit:
        unit = next(catalogue.units()).unit
        catalogue = catalogue.map_units({unit.id: replace(unit, target=edit)})
    out.write_bytes(write_catalogue(catalogue, REFERENCE).encode())


def ours_every_unit(path: Path, out: Path, edit: str) -> None:
    """Read, look at every unit, and write."""
    catalogue = read_catalogue(decode(path.read_bytes()))
    units = [slot.unit for slot in catalogue.units()]
    change = {units[0].id: replace(units[0], target=edit)} if edit else {}
    out.write_bytes(write_catalogue(catalogue.map_units(change), REFERENCE).encode())


def by_polib(path: Path, out: Path, edit: str, *, width: int = 78) -> None:
    """Read and write with polib, wrapped as it is shipped."""
    file = polib.pofile(str(path), wrapwidth=width)
    if edit:
        file[0].msgstr = edit
    file.save(str(out))


def by_babel(path: Path, out: Path, edit: str) -> None:
    """Read and write with Babel, not wrapped."""
    with path.open("rb") as file:
        catalogue = babel_po.read_po(file)
    if edit:
        next(message for message in catalogue if message.id).string = edit
    with out.open("wb") as file:
        babel_po.write_po(file, catalogue, width=0, include_previous=True)


def by_pypo(path: Path, out: Path, edit: str) -> None:
    """Read and write with translate-toolkit."""
    store = pypo.pofile.parsefile(str(path))
    if edit:
        next(unit for unit in store.units if unit.istranslatable()).target = edit
    with out.open("wb") as file:
        store.serialize(file)


def by_msgcat(path: Path, out: Path, edit: str) -> None:  # noqa: ARG001 - gettext edits nothing
    """Read and write with GNU gettext."""
    subprocess.run(["msgcat", "--no-wrap", "-o", out, path], check=True)


ROUND_TRIPS: Final = {
    "polib": by_polib,
    "polib, not wrapped": partial(by_polib, width=0),
    "l10n": ours,
    "l10n, every unit looked at": ours_every_unit,
    "babel": by_babel,
    "translate-toolkit": by_pypo,
    "msgcat": by_msgcat,
}


def our_update(old: Path, template: Path, out: Path) -> None:
    """Update a PO file without ids: equal texts, then what `sync` aligns, through the same code."""
    before, after = (parse(decode(path.read_bytes())) for path in (old, template))
    known, wanted = before.entries[1:], after.entries[1:]
    alignment = align(
        [PlacedText(entry.msgid, None) for entry in known],
        [PlacedText(entry.msgid, None) for entry in wanted],
    )
    parts = [before.entries[0].raw]
    for number, entry in enumerate(wanted):
        place = alignment.continued.get(number)
        parts.append(entry.raw if place is None else _carried(known[place], entry))
    out.write_text("".join(parts) + after.tail, encoding="utf-8")


def _carried(old: PoEntry, new: PoEntry) -> str:
    head, _, _ = new.raw.rpartition("msgstr")
    if old.id_literal != new.id_literal:
        was = old.id_literal.replace("\n", "\n#| ")
        start = head.index("msgid")
        head = f"{head[:start]}#, fuzzy\n#| msgid {was}\n{head[start:]}"
    return f"{head}msgstr {old.str_literal}\n"


def polib_update(old: Path, template: Path, out: Path) -> None:
    """Update with polib, which looks for no similar text."""
    file = polib.pofile(str(old))
    file.merge(polib.pofile(str(template)))
    file.save(str(out))


def babel_update(old: Path, template: Path, out: Path, *, similar: bool = False) -> None:
    """Update with Babel."""
    with old.open("rb") as one, template.open("rb") as other:
        catalogue = babel_po.read_po(one)
        catalogue.update(babel_po.read_po(other), no_fuzzy_matching=not similar)
    with out.open("wb") as file:
        babel_po.write_po(file, catalogue, include_previous=True)


def msgmerge(*options: str) -> Callable[[Path, Path, Path], None]:
    """Update with GNU gettext."""

    def update(old: Path, template: Path, out: Path) -> None:
        command = ["msgmerge", "--quiet", *options, "-o", out, old, template]
        subprocess.run(command, check=True)

    return update


def pot2po(old: Path, template: Path, out: Path) -> None:
    """Update with translate-toolkit."""
    program = Path(sys.executable).with_name("pot2po")
    subprocess.run([program, "--progress=none", "-t", old, template, out], check=True)


UPDATES: Final = {
    "msgmerge": msgmerge("--previous"),
    "msgmerge -N": msgmerge("--no-fuzzy-matching"),
    "l10n": our_update,
    "polib": polib_update,
    "babel": babel_update,
    "babel, similar too": partial(babel_update, similar=True),
    "translate-toolkit": pot2po,
}


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of one run, and the most memory that it held, in MiB, imports included."""

    cpu: float
    peak: float


def child(job: str, tool: str, paths: list[Path]) -> None:
    """Do one job in this process and print what it cost."""
    before = _cpu()
    if job == "update":
        UPDATES[tool](*paths)
    else:
        ROUND_TRIPS[tool](*paths, edit="Otra frase." if job == "edit" else "")
    peaks = (resource.getrusage(who).ru_maxrss for who in _WHO)
    print(json.dumps([_cpu() - before, max(peaks) / MEBI]))


_WHO: Final = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _cpu() -> float:
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, _WHO))


def measure(job: str, tool: str, *paths: Path) -> Cost:
    """Do one job in a process of its own."""
    command = [sys.executable, __file__, "--child", job, tool, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, check=True)
    return Cost(*json.loads(done.stdout))


def installed(tool: str) -> bool:
    """Tell whether a tool can run here."""
    program = tool.partition(" ")[0]
    return not program.startswith("msg") or shutil.which(program) is not None


def changed_lines(one: Path, other: Path) -> int:
    """Count the lines that went or came, wherever they stand."""
    before, after = (Counter(path.read_bytes().split(b"\n")) for path in (one, other))
    return (before - after).total() + (after - before).total()


def round_trips(folder: Path, entries: int, seed: int, runs: int) -> None:
    """Print what reading and writing costs, and what it does to the file."""
    path, out = folder / "live.po", folder / "out.po"
    path.write_text(live_catalogue(entries, seed), encoding="utf-8")
    costs: dict[str, list[Cost]] = defaultdict(list)
    churn: dict[str, tuple[int, str]] = {}
    for run in range(runs):
        for tool in filter(installed, ROUND_TRIPS):
            costs[tool].append(measure("keep", tool, path, out))
            if run == 0:
                kept = changed_lines(path, out)
                measure("edit", tool, path, out)
                edit = "-" if tool == "msgcat" else str(changed_lines(path, out))
                churn[tool] = kept, edit
    first = statistics.median(cost.cpu for cost in costs["polib"])
    lines = path.read_bytes().count(b"\n")
    print(f"\n{entries:,} units, {path.stat().st_size / 1e6:.1f} MB, {lines:,} lines\n")
    print("| read and write | CPU s | of polib | peak MiB | lines changed | by one edit |")
    print("|---|---|---|---|---|---|")
    for tool, all_costs in costs.items():
        cpu = statistics.median(cost.cpu for cost in all_costs)
        peak = max(cost.peak for cost in all_costs)
        kept, edit = churn[tool]
        print(f"| {tool} | {cpu:.3f} | {cpu / first:.3f} | {peak:.0f} | {kept:,} | {edit} |")


def judge(edition: Edition, out: Path) -> str:
    """Say how many edited texts have their own old target, another's, and what new texts have."""
    found = {entry.msgid: entry.msgstr for entry in parse(decode(out.read_bytes())).entries}
    right = [text for text, (target, _) in edition.edited.items() if found.get(text) == target]
    wrong = sum(1 for text in edition.edited if found.get(text)) - len(right)
    noise = sum(1 for text in edition.fresh if found.get(text))
    recall = 100 * len(right) / len(edition.edited)
    claimed = len(right) + wrong + noise
    precision = f"{100 * len(right) / claimed:.1f} %" if claimed else "-"
    return f"{recall:.1f} % | {precision} | {wrong}"


def updates(folder: Path, entries: int, seed: int) -> None:
    """Print what an update costs, and how well it finds the old text of an edited one."""
    edition, out = next_edition(folder, entries, seed), folder / "merged.po"
    print(f"\n{entries:,} entries, {len(edition.edited)} edited, {len(edition.fresh)} new\n")
    print("| update | CPU s | of l10n | peak MiB | recall | precision | wrong |")
    print("|---|---|---|---|---|---|---|")
    own = 0.0
    for tool in ("l10n", *(tool for tool in UPDATES if tool != "l10n")):
        if not installed(tool) or entries > SLOW.get(tool, entries):
            continue
        cost = measure("update", tool, edition.old, edition.template, out)
        own = own or cost.cpu
        times = f"{cost.cpu / own:.1f}"
        said = judge(edition, out)
        print(f"| {tool} | {cost.cpu:.3f} | {times} | {cost.peak:.0f} | {said} |", flush=True)


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--child"]:
        job, tool, *paths = sys.argv[2:]
        child(job, tool, [Path(path) for path in paths])
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--short", action="store_true", help="1 000 entries")
    size.add_argument("--full", action="store_true", help="100 000 entries too")
    parser.add_argument("--runs", type=int, default=5, help="round trips of each tool (default 5)")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(2)))
    given = parser.parse_args()
    sizes = [1_000] if given.short else [1_000, 10_000, *([100_000] if given.full else [])]
    print(f"seed {given.seed}")
    with tempfile.TemporaryDirectory() as name:
        for entries in sizes:
            round_trips(Path(name), entries, given.seed, given.runs)
            updates(Path(name), entries, given.seed)


if __name__ == "__main__":
    main()
