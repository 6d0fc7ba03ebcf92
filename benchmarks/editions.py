#!/usr/bin/env python3
"""What an edition of a page costs and loses in each format, beside po2html, itstool and po4a.

    python benchmarks/editions.py [FILE.html] [--entries N]

Every text is said again with one word more, so that it can be counted in what was written. Counted
are CPU seconds (of peers with their start), bytes, and of the source's own what is still there: ids
and instants of entries, addresses of links, and texts with the word; of pages also the entries
whose JSON-LD has it. Peers are po2html (a development dependency), itstool and po4a (from Debian),
given the PO that they made of the same page; what is not there is named.

Then the whole command, `l10n export`, in CPU seconds beyond its start, with nothing in `build/`: as
the sync left the article that took in its last target, which is how any further format finds it
too; and where no edition is kept: of a catalogue in which something changed since.
"""

from __future__ import annotations

import argparse
import datetime as dt
import html
import io
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.documents import BIN, LARGE, page, spent, xhtml  # noqa: E402 - the path comes first
from l10n.assembly.assemble import Material, assemble  # noqa: E402
from l10n.assembly.gates import Policy  # noqa: E402
from l10n.assembly.instants import entry_instants  # noqa: E402
from l10n.catalogue.versions.template import update_template  # noqa: E402
from l10n.documents.formats import EDITIONS, read_document, write_document  # noqa: E402
from l10n.documents.lost import lost  # noqa: E402
from l10n.documents.printing import Printing  # noqa: E402
from l10n.model.catalogue import new_catalogue  # noqa: E402
from l10n.model.unit import State  # noqa: E402
from l10n.workflow.starting import start  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.model.article import Article
    from l10n.model.edition import Edition

WORD: Final = "Zzyx"
TURNS: Final = 5
_MSGSTR: Final = re.compile(r'^(msgid (?:".*"\n)+)msgstr ""$', re.MULTILINE)
_HREF: Final = re.compile(r'href="(https?://[^"]+)"')
_LINK: Final = re.compile(r"\]\((https?://[^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a page; `lost` names what a format says of itself that it cannot hold."""

    name: str
    seconds: float
    size: int
    ids: int
    instants: int
    links: int
    texts: int
    linked: int
    lost: str = ""


def counted(name: str, seconds: float, written: str, article: Article, told: str = "") -> Row:
    """Count what of an article's own is in something written."""
    plain = html.unescape(html.unescape(written.replace("\\u003c", "<").replace('\\"', '"')))
    entries = [entry for entry in article.entries if entry.kind == "entry"]
    live = re.search(r'"liveBlogUpdate".*?</script>', written, re.DOTALL)
    return Row(
        name,
        seconds,
        len(written.encode()),
        sum((entry.id or "-").rpartition("#")[2] in plain for entry in entries),
        sum((entry.time or "-") in plain or _epoch(entry.time) in plain for entry in entries),
        len(set(_HREF.findall(plain)) | set(_LINK.findall(plain))),
        plain.count(WORD),
        live[0].count(WORD) if live else 0,
        told,
    )


def _epoch(time_of_entry: str | None) -> str:
    """Write an instant as AMP and RSS have it."""
    if time_of_entry is None:
        return "-"
    return str(int(dt.datetime.fromisoformat(time_of_entry).timestamp()))


def ours(path: Path) -> Iterator[Row]:
    """Write an edition in each format, each once to load and once to count."""
    data = path.read_bytes()
    article = read_document(path.name, data)
    edition = _edition(article)
    printing = Printing(article, lambda said: said[-14:-9], source=(path.name, data))
    for made_as in EDITIONS:
        write_document(made_as, edition, printing)
        begun = time.process_time()
        written = write_document(made_as, edition, printing)
        seconds = time.process_time() - begun
        told = " ".join(one.kind for one in lost(made_as, edition))
        yield counted(f"l10n {made_as}", seconds, _text(made_as, written), article, told)


def _text(made_as: str, written: bytes) -> str:
    """Return what stands in an edition as text; of a document of Word its paragraphs."""
    if made_as != "docx":
        return written.decode()
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        return package.read("word/document.xml").decode()


def _edition(article: Article) -> Edition:
    template = list(update_template(new_catalogue("page"), article, "x").template.units())
    units = {
        slot.unit.id: replace(slot.unit, target=f"{slot.unit.source} {WORD}") for slot in template
    }
    instants = entry_instants(article, None, None)
    material = Material("page", article, template, units, instants)
    return assemble(material, "es", Policy(tuple(State)))


def po2html(path: Path, folder: Path) -> tuple[float, Path] | None:
    """Translate a page as po2html does."""
    if not (BIN / "po2html").exists():
        return None
    po, made = folder / "po2html.po", folder / "po2html.html"
    subprocess.run([BIN / "html2po", path, po], capture_output=True, check=False)
    _fill(po)
    return spent([str(BIN / "po2html"), "-t", str(path), str(po), str(made)])[0], made


def itstool(path: Path, folder: Path) -> tuple[float, Path] | None:
    """Translate a page as itstool does."""
    if shutil.which("itstool") is None:
        return None
    po, mo, made = folder / "its.po", folder / "es.mo", folder / "its.xhtml"
    source = xhtml(path, folder)
    subprocess.run(["itstool", "-o", po, source], capture_output=True, check=False)
    _fill(po)
    subprocess.run(["msgfmt", "-o", mo, po], capture_output=True, check=False)
    command = ["itstool", "-m", str(mo), "-l", "es", "-o", str(made), str(source)]
    return spent(command)[0], made


def po4a(path: Path, folder: Path) -> tuple[float, Path] | None:
    """Translate a page as po4a does."""
    if shutil.which("po4a-translate") is None:
        return None
    po, made, source = folder / "po4a.po", folder / "po4a.xhtml", xhtml(path, folder)
    options = ["-f", "xhtml", "-M", "UTF-8", "-m", str(source), "-p", str(po)]
    subprocess.run(["po4a-gettextize", *options], capture_output=True, check=False)
    _fill(po)
    return spent(["po4a-translate", *options, "-l", str(made), "-k", "0"])[0], made


def _fill(po: Path) -> None:
    """Say every text of a PO again with one word more, behind its tags as they are."""
    if po.exists():
        text = po.read_text(encoding="utf-8")
        filled = _MSGSTR.sub(_said, text)
        filled = re.sub(r"^#.*fuzzy.*\n", "", filled, flags=re.MULTILINE)
        po.write_text(filled, encoding="utf-8")


def _said(found: re.Match[str]) -> str:
    msgid = found[1]
    if msgid == 'msgid ""\n':
        return found[0]
    return f'{msgid}msgstr {msgid.removeprefix("msgid ").rstrip()}\n" {WORD}"'


def rows(path: Path) -> Iterator[Row]:
    """Count our formats, then the peers."""
    yield from ours(path)
    article = read_document(path.name, path.read_bytes())
    with tempfile.TemporaryDirectory() as place:
        for name, peer in {"po2html": po2html, "itstool": itstool, "po4a": po4a}.items():
            made = peer(path, Path(place))
            if made is None or not made[1].exists():
                print(f"{name}: not there, or nothing came of it", file=sys.stderr)
                continue
            yield counted(name, made[0], made[1].read_text(encoding="utf-8"), article)


def commands(path: Path) -> Iterator[tuple[str, float, float]]:
    """Time the command in each format: with the edition that the sync left, and without any."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "project"
        l10n = [str(BIN / "l10n"), "-C", str(folder)]
        start(folder, ["es"], [path])
        spent([*l10n, "sync", "--no-draft"])
        _fill(folder / "locales" / "es" / f"{path.stem}.po")
        spent([*l10n, "sync", "--no-draft"])
        bare = _median([*l10n, "--version"])
        export = [*l10n, "export", path.stem, "--to", "es", "--accept", "translated", "--format"]
        kept, left = folder / ".l10n" / "assembled", Path(place) / "left"
        shutil.copytree(kept, left)
        for made_as in EDITIONS:
            first, anew = (
                _median([*export, made_as], (folder / "build", kept), back) - bare
                for back in ({left: kept}, {})
            )
            yield made_as, first, anew


def _median(
    command: Sequence[str], gone: Sequence[Path] = (), back: Mapping[Path, Path] | None = None
) -> float:
    """Time a command some times, each after taking folders away, and putting some back."""
    taken = []
    for _ in range(TURNS):
        for folder in gone:
            shutil.rmtree(folder, ignore_errors=True)
        for folder, to in (back or {}).items():
            shutil.copytree(folder, to)
        taken.append(spent(command)[0])
    return statistics.median(taken)


def main(argv: Sequence[str] | None = None) -> int:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--entries", type=int, default=LARGE)
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as place:
        path = given.file or Path(place) / "page.html"
        if given.file is None:
            path.write_bytes(page(given.entries))
        print("| program | CPU s | bytes | ids | instants | links | texts | in JSON-LD | lost |")
        print("|---|---|---|---|---|---|---|---|---|")
        for row in rows(path):
            cells = (row.ids, row.instants, row.links, row.texts, row.linked, row.lost)
            said = " | ".join(map(str, cells))
            print(f"| {row.name} | {row.seconds:.2f} | {row.size:,} | {said} |")
        print("\n| command | after the sync, CPU s beyond the start | anew |\n|---|---|---|")
        for name, first, anew in commands(path):
            print(f"| l10n export --format {name} | {first:.2f} | {anew:.2f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
