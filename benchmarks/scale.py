#!/usr/bin/env python3
"""What an update costs as a project grows: CPU beyond a bare Python start, as table and SVG plot.

    python benchmarks/scale.py [--size 0.1] [--against REF] [--plot FILE] [--growth]

Projects are made up and seeded. `--size 1` is the whole table (about 20 minutes with `--against`),
0.1, the default, a tenth of every size. `--against` names a commit, `--before` a checkout, whose
figures stand beside ours; both run in turns, each on a copy of its own, both with their bytecode.
po4a and pot2po do their update over the same folders where they are installed (`apt-get install
po4a`). `--growth` doubles one size at a time.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.projects import Shape, edit, grow, make, translate  # noqa: E402
from benchmarks.scale_plot import Bar, plot  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.projects import Made

BIN: Final = Path(sys.executable).parent
MIB: Final = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of a process and its children, and its peak in MiB."""

    seconds: float
    peak: float


@dataclass(frozen=True, slots=True)
class Program:
    """A checkout of l10n."""

    name: str
    root: Path

    def run(self, folder: Path, *words: str, script: str = "") -> Cost:
        """Run a command, or a script of its own, in a project."""
        start = [str(self.root / "scripts" / script)] if script else ["-m", "l10n"]
        return spend([sys.executable, *start, *words], folder, self.root)


def checkout(ref: str, folder: Path) -> Path:
    """Take a commit of this repository out into a folder."""
    command = ["git", "-C", str(ROOT), "archive", "--format=tar", ref, "l10n", "scripts"]
    taken = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=BytesIO(taken)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def spend(command: Sequence[str], folder: Path, root: Path = ROOT) -> Cost:
    """Run a program to its end and return what it cost; raise where it could not."""
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONHASHSEED": "0"}
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device
        action = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)]
        before = Path.cwd()
        os.chdir(folder)
        process = os.posix_spawn(command[0], command, environment, file_actions=action)
        os.chdir(before)
        _, status, used = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) not in {0, 1, 3}:
        sys.exit(f"failed: {' '.join(command)}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / MIB)


def bare_start() -> float:
    """Return what Python alone costs."""
    return statistics.median(spend([sys.executable, "-c", "pass"], ROOT).seconds for _ in range(11))


@dataclass(frozen=True, slots=True)
class Goal:
    """What a row is to cost at the whole size, and what it must not."""

    wanted: float
    floor: float


@dataclass(slots=True)
class Row:
    """A line of the table: what is done, and what it cost each program."""

    work: str
    goal: Goal | None = None
    unit: str = "s"
    costs: dict[str, list[Cost]] = field(default_factory=dict)

    def add(self, program: str, cost: Cost) -> None:
        """Note a run."""
        self.costs.setdefault(program, []).append(cost)

    def seconds(self, program: str) -> float | None:
        """Return the median of a program."""
        known = self.costs.get(program)
        return statistics.median(cost.seconds for cost in known) if known else None

    def peak(self, program: str) -> float:
        """Return the largest peak of a program."""
        return max((cost.peak for cost in self.costs.get(program, ())), default=0.0)


class Bench:
    """One run of everything: projects in a temporary folder, rows in order."""

    def __init__(self, programs: Sequence[Program], size: float, runs: int, folder: Path) -> None:
        self.programs = programs
        self.size = size
        self.runs = runs
        self.folder = folder
        self.bare = bare_start()
        self.rows: list[Row] = []

    def many(self, count: int) -> int:
        """Return a number at the size that was asked for."""
        return max(2, round(count * self.size))

    def copies(self, name: str, shape: Shape) -> dict[Program, Made]:
        """Make the same project once for each program."""
        return {p: make(self.folder / p.name / name, shape) for p in self.programs}

    def row(
        self,
        work: str,
        copies: dict[Program, Made],
        command: Sequence[str],
        goal: Goal | None = None,
        before: Callable[[Made, int], None] = lambda _made, _turn: None,
    ) -> Row:
        """Run a command in turns, each after a change to its project."""
        row = Row(work, goal)
        script = command[0].removeprefix("scripts/") if command[0].startswith("scripts/") else ""
        for turn in range(self.runs):
            for program, made in copies.items():
                before(made, turn)
                words = command[1:] if script else command
                cost = program.run(made.root, *words, script=script)
                row.add(program.name, Cost(cost.seconds - self.bare, cost.peak))
        self.rows.append(row)
        print(self.line(row), flush=True)
        return row

    def head(self) -> str:
        """Return the head of the table."""
        names = [f"{p.name}, s | MiB" for p in self.programs]
        bars = "---|" * (2 + 2 * len(names))
        return f"| work | {' | '.join(names)} | goal [floor] |\n|{bars}"

    def line(self, row: Row) -> str:
        """Return a row of the table; a peer has cells of its own name."""
        cells = [
            f"{seconds:.2f} | {row.peak(p.name):.0f}"
            for p in self.programs
            if (seconds := row.seconds(p.name)) is not None
        ]
        peers = [
            f"{name} {row.seconds(name):.2f}"
            for name in list(row.costs)
            if name not in {p.name for p in self.programs}
        ]
        goal = f"{row.goal.wanted:g} [{row.goal.floor:g}]" if row.goal else ""
        cells = cells or [" | "] * len(self.programs)
        others = f": {', '.join(peers)}" if peers else ""
        return f"| {row.work}{others} | {' | '.join(cells)} | {goal} |"


def desk(bench: Bench) -> None:
    """Measure many articles: the first sync, one sentence, one article, and looking only."""
    articles, units, languages = bench.many(1000), 100, ("en", "es", "de")
    copies = bench.copies("desk", Shape(articles, units, languages))
    what = f"{articles} articles x {units} units x {len(languages)} languages"
    thousands = articles * units * len(languages) / 1000
    one_run(bench, Row(f"{what}: first `sync`", Goal(0.4 * thousands, 0.6 * thousands)), copies)
    one_run(bench, Row("the same: second `sync`"), copies)
    first = copies[bench.programs[0]].names[0]
    bench.row("the same: `sync` after one sentence", copies, ["sync"], Goal(0.5, 1), edit)
    goal = Goal(0.25, 0.4)
    bench.row("the same: `sync ARTICLE`, one sentence", copies, ["sync", first], goal, edit)
    bench.row("the same: `sync` unchanged", copies, ["sync"])
    bench.row("the same: `status`", copies, ["status"], Goal(0.4, 0.8))
    bench.row("the same: `check` unchanged", copies, ["check"], Goal(0.4, 0.8))
    peers(bench, copies[bench.programs[-1]])


def one_run(bench: Bench, row: Row, copies: dict[Program, Made]) -> None:
    """Sync once: a first time comes only once."""
    for program, made in copies.items():
        cost = program.run(made.root, "sync")
        row.add(program.name, Cost(cost.seconds - bench.bare, cost.peak))
    bench.rows.append(row)
    print(bench.line(row), flush=True)


def long_article(bench: Bench) -> None:
    """Measure one article, every unit translated."""
    units = bench.many(10_000)
    copies = bench.copies("long", Shape(1, units, ("es",)))
    for program, made in copies.items():
        program.run(made.root, "sync")
        translate(made)
        program.run(made.root, "sync")
        program.run(made.root, "sync")
    what = f"1 article x {units} units, translated"
    bench.row(f"{what}: `sync` unchanged", copies, ["sync"], Goal(0.1, 0.3))
    bench.row("the same: `sync` after one sentence", copies, ["sync"], Goal(1.0, 1.5), edit)


def live(bench: Bench) -> None:
    """Measure a live-blog of many entries, in five languages and in one."""
    entries = bench.many(500)
    for languages in (("en", "es", "de", "it", "ca"), ("en",)):
        copies = bench.copies(f"live{len(languages)}", Shape(1, entries, languages, live=True))
        for program, made in copies.items():
            program.run(made.root, "sync")
            program.run(made.root, "sync")
        count = len(languages)
        goal = Goal(0.3 + 0.05 * count, 0.5 + 0.1 * count)
        what = f"{entries} entries, one added, {count} language{'s' if count > 1 else ''}"
        bench.row(f"{what}: `sync`", copies, ["sync"], goal, grow)


def batch(bench: Bench) -> None:
    """Measure the night shift, where nothing changed."""
    articles = bench.many(200)
    copies = bench.copies("batch", Shape(articles, 50, ("en", "es")))
    for program, made in copies.items():
        program.run(made.root, "sync")
        program.run(made.root, "sync")
        for _ in range(3):
            program.run(made.root, "--no-draft", script="batch.py")
    what = f"{articles} articles x 50 units x 2 languages, unchanged"
    bench.row(f"{what}: `scripts/batch.py`", copies, ["scripts/batch.py", "--no-draft"])
    bench.row("the same: `sync`", copies, ["sync", "--no-draft"])


def glossary(bench: Bench) -> None:
    """Measure a small project beside a large glossary."""
    for rows in (0, bench.many(100_000)):
        copies = bench.copies(f"glossary{rows}", Shape(2, 50, ("en",), rows=rows))
        for program, made in copies.items():
            program.run(made.root, "sync")
            program.run(made.root, "sync")
        bench.row(f"a glossary of {rows} rows: `sync` unchanged", copies, ["sync"])
        bench.row("the same: `sync` after one sentence", copies, ["sync"], None, edit)


def tables(bench: Bench) -> None:
    """Measure a small project whose settings have a table for each of many articles."""
    count = bench.many(1000)
    copies = bench.copies("tables", Shape(2, 50, ("en",)))
    for program, made in copies.items():
        with (made.root / "l10n.toml").open("a", encoding="utf-8") as settings:
            settings.writelines(f"\n[articles.a{n}]\ndate = 2025-08-15\n" for n in range(count))
        program.run(made.root, "sync")
        program.run(made.root, "sync")
    bench.row(f"{count} tables of settings: `sync` unchanged", copies, ["sync"])


def sample(bench: Bench) -> None:
    """Measure the sample article in four languages, in multiples of a bare start."""
    copies = {p: make(bench.folder / p.name / "sample", Shape.sample()) for p in bench.programs}
    for program, made in copies.items():
        for words in (["sync"], ["sync"], ["status"], ["check"], ["export", "anchorage"]):
            program.run(made.root, *words, *(["--to", "en"] if "export" in words else []))
    for words, goal in (
        (["sync"], Goal(8, 14)),
        (["status"], Goal(6, 10)),
        (["check"], Goal(8, 14)),
        (["export", "anchorage", "--to", "en"], Goal(12, 18)),
    ):
        row = Row(f"sample, 4 languages: `{words[0]}`, bare starts", goal)
        for _ in range(max(5, bench.runs)):
            for program, made in copies.items():
                cost = program.run(made.root, *words)
                row.add(program.name, Cost(cost.seconds / bench.bare, cost.peak))
        bench.rows.append(row)
        print(bench.line(row), flush=True)


def peers(bench: Bench, made: Made) -> None:
    """Let po4a and pot2po bring the catalogues of the same folders up to date."""
    folder = bench.folder / "peers"
    shutil.copytree(made.root / "locales", folder / "old")
    row = Row("the same, every catalogue")
    toolkit = BIN / "pot2po"
    if toolkit.exists():
        new = folder / "templates"
        new.mkdir()
        for template in (made.root / "locales").glob("*.pot"):
            shutil.copy(template, new)
        for language in made.shape.languages:
            out = folder / "new" / language
            out.mkdir(parents=True)
            command = [str(toolkit), "--progress=none", "-t", str(folder / "old" / language)]
            row.add(f"pot2po {language}", spend([*command, str(new), str(out)], folder))
    if updater := shutil.which("po4a"):
        config = folder / "po4a.cfg"
        languages = " ".join(made.shape.languages)
        place = folder / "po4a"
        paths = f"[po4a_paths] {place}/$master.pot $lang:{place}/$lang/$master.po"
        lines = [f"[po4a_langs] {languages}", paths, '[options] opt:"-o neverwrap"']
        for name in made.names:
            out = folder / "out" / "$lang" / f"{name}.txt"
            lines.append(f"[type: text] {made.source(name)} $lang:{out}")
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [updater, "--no-translations", "--quiet", str(config)]
        spend(command, folder)
        row.add("po4a, all languages", spend(command, folder))
    if row.costs:
        bench.rows.append(row)
        print(bench.line(row), flush=True)


def growth(bench: Bench) -> None:
    """Double one size at a time; what is linear costs twice."""
    base = {"articles": 20, "units": 100, "languages": 1, "rows": 1000}
    tags = ("en", "es", "de", "it", "ca", "pt", "nl", "pl")
    for grown, least in base.items():
        for factor in (1, 2, 4, 8):
            now = base | {grown: least * factor}
            shape = Shape(now["articles"], now["units"], tags[: now["languages"]], rows=now["rows"])
            copies = bench.copies(f"{grown}{factor}", shape)
            one_run(bench, Row(f"{grown} x {factor}: first `sync`"), copies)
            bench.row("the same: `sync` unchanged", copies, ["sync"])
            bench.row("the same: `sync` after one sentence", copies, ["sync"], None, edit)


PARTS: Final = {
    part.__name__: part for part in (desk, long_article, live, batch, glossary, tables, sample)
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--size", type=float, default=0.1, help="share of every size (0.1)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (3)")
    parser.add_argument("--before", type=Path, help="a checkout to measure beside this one")
    parser.add_argument("--against", metavar="REF", help="a commit to measure beside this checkout")
    parser.add_argument("--plot", type=Path, help="an SVG file to draw")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--growth", action="store_true", help="double one size at a time instead")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        old = checkout(given.against, Path(name) / "old") if given.against else given.before
        programs = [Program("before", old.resolve())] if old else []
        programs.append(Program("now", ROOT))
        for program in programs:
            compileall.compile_dir(program.root / "l10n", quiet=1)
        bench = Bench(programs, given.size, given.runs, Path(name))
        print(f"bare Python start: {1000 * bench.bare:.1f} ms CPU\n\n{bench.head()}", flush=True)
        for part in [growth] if given.growth else [PARTS[name] for name in given.only]:
            part(bench)
    if given.plot:
        bars = [
            Bar(
                row.work,
                {p.name: row.seconds(p.name) for p in programs},
                row.goal and row.goal.floor,
            )
            for row in bench.rows
            if row.seconds("now") is not None
        ]
        given.plot.write_text(plot(bars), encoding="utf-8")


if __name__ == "__main__":
    main()
