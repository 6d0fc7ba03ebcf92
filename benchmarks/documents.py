#!/usr/bin/env python3
"""What is found in documents of newsrooms, and what that costs, beside other programs.

    python benchmarks/documents.py [FILE ...] [--entries N ...] [--runs N]

Counted are entries, their ids and instants, units, characters of text and CPU seconds, start
included. Peers are html2po (a development dependency), itstool and po4a (from Debian), trafilatura
and extruct (from PyPI, in any Python that `PEERS_PYTHON` names): what is not there is named.
Without files pages of our own are made: one of 428 entries and 1.3 MB, as large ones are, then
pages of growing length, to see that time grows with them and no faster.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from l10n.documents.formats import format_of, read_document  # noqa: E402 - the path comes first
from l10n.errors import L10nError  # noqa: E402
from l10n.project import Project  # noqa: E402
from l10n.workflow.starting import start  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BIN: Final = Path(sys.executable).parent
LARGE: Final = 428
"""Entries of a large real page, which is 1.3 MB long."""

_HEADLINES: Final = (
    "Le bac du matin reste à quai",
    "La préfecture annonce un point à midi",
    "Deux routes coupées au nord du bourg",
    "Le maire appelle au calme",
)
_TEXTS: Final = (
    "Le bac n° {n} devait partir à {h}h{m:02}. Il attend <strong>la marée</strong>, dit le port.",
    'La liste des routes fermées est <a href="https://port.example/routes/{n}">sur la carte</a>.',
    "« Nous n’avons rien vu venir », dit <em>Anne Kerguelen</em>, au bar du port depuis {n} jours.",
    "Les secours comptent {n} interventions. La plupart sont sans gravité ; {m} sont en cours.",
    "Sur la jetée, le vent a atteint {m} km/h. Les promeneurs restent chez eux jusqu’à {h}h.",
)


@dataclass(frozen=True, slots=True)
class Row:
    """What a program found, and its CPU seconds; None for what it has no notion of."""

    name: str
    entries: int | None
    ids: int | None
    instants: int | None
    units: int
    characters: int
    seconds: float


def page(entries: int, changed: int | None = None) -> bytes:
    """Make a page with JSON-LD; the entry `changed` says something more."""
    updates, shown = [], []
    for n in range(entries, 0, -1):
        h, m = 6 + n * 16 // (entries + 1), n % 60
        texts = [one.format(n=n + k, h=h, m=m) for k in (0, 1000) for one in _TEXTS]
        if n == changed:
            texts[0] = f"{texts[0]} Le bac suivant est annulé."
        body = "".join(f"<p>{text}</p>" for text in texts)
        stamp = f"2025-08-15T{h:02}:{m:02}:00+02:00"
        headline = f"{_HEADLINES[n % 4]} ({n})"
        updates.append(
            {
                "@type": "BlogPosting",
                "@id": f"https://port.example/direct#post-{n}",
                "headline": headline,
                "datePublished": stamp,
                "articleBody": body,
            }
        )
        shown.append(
            f'<article id="post-{n}" class="post"><time datetime="{stamp}">{h}h{m:02}</time>'
            f'<h2>{headline}</h2>{body}<div class="share">Partager ce message</div></article>'
        )
    live = {
        "@type": "LiveBlogPosting",
        "headline": "Tempête : le direct",
        "liveBlogUpdate": updates,
    }
    script = json.dumps({"@context": "https://schema.org", **live}, ensure_ascii=False)
    script = script.replace("</", "<\\/")
    return (
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Tempête</title>'
        f'<script type="application/ld+json">{script}</script></head>'
        f"<body><main><h1>Tempête : le direct</h1>{''.join(shown)}</main></body></html>"
    ).encode()


def ours(path: Path) -> Row:
    """Read a document as `l10n segment` does."""
    begun = time.process_time()
    data = path.read_bytes()
    article = read_document(path.name, data)
    seconds = time.process_time() - begun
    entries = [entry for entry in article.entries if entry.kind == "entry"]
    texts = [segment.bare for _, _, segment in article.segments()]
    return Row(
        f"l10n ({format_of(path.name, data).name})",
        len(entries),
        sum(entry.id is not None for entry in entries),
        sum(entry.time is not None for entry in entries),
        len(texts),
        sum(map(len, texts)),
        seconds,
    )


def spent(command: Sequence[str]) -> tuple[float, str]:
    """Run a command; returns its CPU seconds and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, done.stdout


def _of_po(name: str, command: Sequence[str], made: Path) -> Row:
    seconds, _ = spent(command)
    text = made.read_text(encoding="utf-8") if made.exists() else ""
    texts = re.findall(r'^msgid ((?:".*"\n?)+)', text, re.MULTILINE)[1:]
    said = ["".join(re.findall(r'"(.*)"', one)) for one in texts]
    return Row(name, None, None, None, len(said), sum(map(len, said)), seconds)


def html2po(path: Path, folder: Path) -> Row | None:
    """Make a PO of a page as html2po does."""
    made = folder / "html2po.po"
    tool = BIN / "html2po"
    return _of_po("html2po", [str(tool), str(path), str(made)], made) if tool.exists() else None


def itstool(path: Path, folder: Path) -> Row | None:
    """Make a PO of a page as itstool does, which wants XHTML."""
    made, source = folder / "itstool.po", xhtml(path, folder)
    if shutil.which("itstool") is None:
        return None
    return _of_po("itstool (XHTML)", ["itstool", "-o", str(made), str(source)], made)


def po4a(path: Path, folder: Path) -> Row | None:
    """Make a PO of a page as po4a does, which wants XHTML."""
    made, source = folder / "po4a.po", xhtml(path, folder)
    if shutil.which("po4a-gettextize") is None:
        return None
    command = ["po4a-gettextize", "-f", "xhtml", "-M", "UTF-8", "-m", str(source), "-p", str(made)]
    return _of_po("po4a (XHTML)", command, made)


def xhtml(path: Path, folder: Path) -> Path:
    """Write a page as XHTML, without its scripts."""
    from lxml import etree  # noqa: PLC0415 - peers alone need it

    made = folder / "page.xhtml"
    if not made.exists():
        root = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8"))
        for script in list(root.iter("script")):
            script.getparent().remove(script)
        root.set("xmlns", "http://www.w3.org/1999/xhtml")
        made.write_bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))
    return made


_TRAFILATURA: Final = (
    "import sys,trafilatura as t;"
    "x=t.extract(open(sys.argv[1],encoding='utf-8').read()) or '';"
    "print(len([l for l in x.split(chr(10)) if l.strip()]),len(x),0,0)"
)
_EXTRUCT: Final = (
    "import sys,extruct;"
    "d=extruct.extract(open(sys.argv[1],encoding='utf-8').read(),syntaxes=['json-ld','microdata']);"
    "u=[e for x in d['json-ld']+d['microdata'] for e in x.get('liveBlogUpdate',[])];"
    "print(0,sum(len(str(e.get('articleBody',''))) for e in u),len(u),"
    "sum('datePublished' in e for e in u))"
)


def _library(name: str, code: str, path: Path) -> Row | None:
    python = os.environ.get("PEERS_PYTHON", sys.executable)
    seconds, out = spent([python, "-c", code, str(path)])
    numbers = [int(word) for word in out.split() if word.isdecimal()]
    if len(numbers) != 4:  # noqa: PLR2004 - what the peers print
        return None
    units, characters, entries, instants = numbers
    known = (entries, entries, instants) if entries else (None, None, None)
    return Row(name, *known, units, characters, seconds)


PEERS: Final[dict[str, Callable[[Path, Path], Row | None]]] = {
    "html2po": html2po,
    "itstool": itstool,
    "po4a": po4a,
    "trafilatura": lambda path, _: _library("trafilatura", _TRAFILATURA, path),
    "extruct": lambda path, _: _library("extruct", _EXTRUCT, path),
}


def compare(path: Path) -> None:
    """Print what each program found in a document."""
    size = path.stat().st_size
    print(f"\n{path.name}, {size / 1000:,.0f} kB\n")
    print("| program | entries | ids | instants | units | characters | CPU s |")
    print("|---|---|---|---|---|---|---|")
    try:
        _print(ours(path))
    except L10nError as error:
        print(f"| l10n | {error.what} | | | | | |")
    if path.suffix not in {".html", ".htm"}:
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, run in PEERS.items():
            row = run(path, Path(folder))
            if row is None:
                print(f"| {name} | not installed | | | | | |")
            else:
                _print(row)


def _print(row: Row) -> None:
    def told(number: int | None) -> str:
        return "-" if number is None else f"{number:,}"

    counts = map(told, (row.entries, row.ids, row.instants, row.units, row.characters))
    print(f"| {row.name} | {' | '.join(counts)} | {row.seconds:.2f} |")


def syncs(entries: int, runs: int) -> None:
    """Print what a first sync of a page costs, and one after one changed entry.

    In this process, then as two commands: medians of runs in turns.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "storm.html"
        source.write_bytes(page(entries))
        read = ours(source)
        start(Path(folder) / "desk", ["es"], [source])
        shutil.copytree(Path(folder) / "desk", Path(folder) / "new")
        changed = page(entries, changed=entries // 2)
        project = Project.open(Path(folder) / "desk")
        first = _timed(lambda: project.sync(draft=False))
        (Path(folder) / "desk" / "source" / "storm.html").write_bytes(changed)
        second = _timed(lambda: project.sync(draft=False))
        pairs = [_as_commands(Path(folder) / "new", changed) for _ in range(runs)]
    begun, again = (statistics.median(column) for column in zip(*pairs, strict=True))
    for name, one, other in (("one process", first, second), ("two commands", begun, again)):
        counted = f"| {entries:,} | {read.units:,} | {read.seconds:.2f} | {name} |"
        print(f"{counted} {one:.2f} | {other:.2f} | {other / one:.0%} |", flush=True)


def _as_commands(new: Path, changed: bytes) -> tuple[float, float]:
    """Sync a project for the first time, then with a changed source, each as somebody types it."""
    with tempfile.TemporaryDirectory() as folder:
        desk = shutil.copytree(new, Path(folder) / "desk")
        command = [sys.executable, "-m", "l10n", "-C", str(desk), "sync", "--no-draft"]
        first, _ = spent(command)
        (desk / "source" / "storm.html").write_bytes(changed)
        second, _ = spent(command)
    return first, second


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> None:
    """Compare on the files given, else on pages of our own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--entries", nargs="*", type=int, default=[107, LARGE, 1712])
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    for path in args.files:
        compare(path)
    if args.files:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "storm.html"
        path.write_bytes(page(LARGE))
        compare(path)
    print("\n| entries | units | read, CPU s | as | first sync | one changed | of the first |")
    print("|---|---|---|---|---|---|---|")
    for entries in args.entries:
        syncs(entries, args.runs)


if __name__ == "__main__":
    main()
