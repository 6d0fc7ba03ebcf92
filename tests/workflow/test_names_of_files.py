"""Any name of a file is a legal article; what can be none costs nobody else anything."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.po.references import read_reference, write_reference
from l10n.language.text.showing import shown
from l10n.model.unit import State
from tests.scripts.test_batch import SCRIPTS
from tests.workflow.desk import Desk, Run

NAMES = [
    "L'article (copie).txt",
    "L’article (copie).txt",
    "un espace.txt",
    "deux  espaces .txt",
    "\u00a0insécable\u202f.md",
    "-x.txt",
    "--to.txt",
    "a\nb.txt",
    "a\r\nb\t.txt",
    "\x1b[31mrouge\x07.txt",
    "\u202etxt.exe.txt",
    "[red]gras[b].txt",
    ":smile:.txt",
    "50 % de 12:30.txt",
    "%20.txt",
    'dit "non".txt',
    "C:\\texte.txt",
    "$HOME `id` ; rm *.txt",
    "{0} {name}.txt",
    "日本 🎉.txt",
    "e\u0301te\u0301.txt",
    "a" * 230 + ".txt",
    "é" * 115 + ".txt",
    "a.b.txt",
    "a..txt",
    "#1, c++.txt",
    "<b>&amp;.txt",
    "\u2068isolé\u2069.txt",
]
ODD = [name for name in NAMES if shown(name) != name or name[0] in "-[:{#<"]


def approved(desk: Desk) -> None:
    """Translate and approve what is there."""
    desk.translate(str)
    desk.approve()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with one good article."""
    source = tmp_path / "quai.txt"
    source.write_text("Au port\n\nUn ferry entre.\n", encoding="utf-8")
    return Desk(tmp_path / "desk", source=source)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_every_name_goes_all_the_way(name: str, desk: Desk, run: Run) -> None:
    """Synced, translated, approved and exported, under its own name, in every place."""
    stem = name.rpartition(".")[0]
    desk.source = desk.source.rename(desk.source.with_name(name))
    desk.name = stem
    assert run("sync", "--", stem)[0] == 0
    approved(desk)
    assert run("sync", str(desk.source))[1].startswith(f"{shown(stem)} es: unchanged")
    assert run("check")[0] == 0
    assert run("export", "--to", "es", "--", stem)[0] == 0
    assert run("status")[0] == 0
    page = desk.folder / "build" / "es" / f"{stem}.html"
    assert "ferry" in page.read_text(encoding="utf-8")
    manifest = json.loads(page.with_name(f"{stem}.html.manifest.json").read_bytes())
    assert manifest["article"] == stem
    assert manifest["source"]["path"] == f"source/{name}"
    assert (desk.folder / "locales" / "es" / f"{stem}.po").is_file()


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_other_readers_see_one_reference(name: str, desk: Desk) -> None:
    """Polib and gettext take the reference for one file, and write it back as it was."""
    desk.source.rename(desk.source.with_name(name))
    desk.project.sync()
    (path,) = (desk.folder / "locales" / "es").iterdir()
    reference = write_reference(f"source/{name}")
    entries = polib.pofile(str(path))
    assert {tuple(entry.occurrences) for entry in entries} == {((reference, ""),)}
    assert entries.metadata["X-L10n-Source"] == reference
    done = subprocess.run(
        ["msgcat", "--no-wrap", "-"], input=path.read_bytes(), capture_output=True, check=True
    )
    lines = done.stdout.decode().splitlines()
    assert {line for line in lines if line.startswith("#:")} == {f"#: {reference}"}


@pytest.mark.parametrize("name", ODD, ids=ascii)
def test_a_name_is_shown_on_one_line(name: str, desk: Desk, run: Run) -> None:
    """No name breaks a line, colours a terminal or turns a direction; JSON has it as it is."""
    desk.source.rename(desk.source.with_name(name))
    for words in (["sync"], ["status"], ["check"], ["export", "--to", "es", "--", name]):
        _, said, told = run(*words)
        for line in f"{said}{told}".splitlines():
            assert shown(line) == line
    told = json.loads(run("status", "--json")[1])
    assert told["articles"][0]["article"] == name.rpartition(".")[0]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_reference_reads_back(path: str) -> None:
    """Whatever a file is called, its reference is one word and leads back to it."""
    written = write_reference(path)
    assert read_reference(written) == path
    assert len(written.split()) == bool(path)


@given(st.text())
def test_what_is_shown_is_one_line_that_can_be_printed(text: str) -> None:
    """No control is left, half a character neither, and ordinary text stays."""
    line = shown(text)
    assert line.splitlines() in ([line], [])
    line.encode("utf-8")
    assert shown(line) == line


def _undecodable(folder: Path) -> None:
    (folder / os.fsdecode(b"r\xe9gate.txt")).write_text("Au large\n", encoding="utf-8")


def _twin(folder: Path) -> None:
    for suffix in (".txt", ".md"):
        (folder / f"jumeau{suffix}").write_text("Au large\n", encoding="utf-8")


def _outside(folder: Path) -> None:
    secret = folder.parents[1] / "secret.txt"
    secret.write_text("Un secret\n", encoding="utf-8")
    (folder / "fuite.txt").symlink_to(secret)


def _long(folder: Path) -> None:
    words = "mot " * 300_000
    (folder / "long.txt").write_text(f"Titre\n\n{words}fin.\n", encoding="utf-8")


NONE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "pipe": ("tuyau.txt", lambda folder: os.mkfifo(folder / "tuyau.txt")),
    "folder": ("dossier.md", lambda folder: (folder / "dossier.md").mkdir()),
    "device": ("zero.txt", lambda folder: (folder / "zero.txt").symlink_to("/dev/zero")),
    "outside": ("fuite.txt", _outside),
    "nowhere": ("perdu.txt", lambda folder: (folder / "perdu.txt").symlink_to("nulle-part")),
    "circle": ("rond.txt", lambda folder: (folder / "rond.txt").symlink_to("rond.txt")),
    "twin": ("jumeau.txt", _twin),
    "undecodable": (r"r\udce9gate.txt", _undecodable),
    "long": ("long.txt:3", _long),
}


@pytest.mark.parametrize("kind", NONE)
def test_what_can_be_no_article_is_one_failure(kind: str, desk: Desk, run: Run) -> None:
    """It is named, with exit status 3; the good article beside it goes all the way."""
    named, make = NONE[kind]
    make(desk.source.parent)
    status, said, told = run("sync")
    assert (status, "quai es: 2 new" in said) == (3, True)
    assert named in told
    approved(desk)
    if kind != "long":
        for words in (["status"], ["check"], []):
            status, _, told = run(*words)
            assert (status, named in told) == (3, True)
        assert run("sync", "quai")[0] == 0
    assert run("check", "quai")[0] == 0
    assert run("export", "quai", "--to", "es")[0] == 0
    assert sorted(p.name for p in (desk.folder / "locales" / "es").iterdir()) == ["quai.po"]


@pytest.mark.parametrize("kind", ["pipe", "outside", "twin", "folder"])
def test_what_can_be_no_article_says_why_where_it_is_named(kind: str, desk: Desk, run: Run) -> None:
    """Alone it cannot be done; beside a good one that is done, and the other named."""
    named, make = NONE[kind]
    make(desk.source.parent)
    for words in (["sync", named], ["check", named], ["export", named, "--to", "es"]):
        status, _, told = run(*words)
        assert (status, named in told) == (2, True)
    status, said, told = run("sync", named, "quai")
    assert (status, "quai es: 2 new" in said, named in told) == (3, True, True)


def test_nothing_of_a_secret_is_read(desk: Desk, run: Run) -> None:
    """A link out of the project reaches neither catalogue nor edition."""
    _outside(desk.source.parent)
    run("sync")
    for path in desk.folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            assert b"Un secret" not in path.read_bytes()


def test_a_link_that_stays_inside_is_an_article(desk: Desk, run: Run) -> None:
    """Where a text stands in the project is its editors' business."""
    kept = desk.folder / "textes"
    kept.mkdir()
    desk.source.rename(kept / "quai.txt")
    desk.source.symlink_to(kept / "quai.txt")
    assert run("sync")[0] == 0
    assert run("sync", str(desk.source))[0] == 0
    assert run("export", "quai", "--to", "es", "--missing", "source")[0] == 0


LINKS = {
    "source": "source",
    "glossary": "glossary.csv",
    "settings": "l10n.toml",
    "base": ".l10n/base/es/quai.po",
    "history": ".l10n/base/es/quai.history.json",
}


@pytest.mark.parametrize("place", LINKS.values(), ids=LINKS.keys())
def test_whatever_leads_out_is_refused(place: str, desk: Desk, run: Run, tmp_path: Path) -> None:
    """It is named, not read, and what it leads to stays as it is."""
    assert run("sync")[0] == 0
    path = desk.folder / place
    elsewhere = tmp_path / "elsewhere"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    before = elsewhere.stat()
    desk_before = desk.files() if place != "source" else {}
    status, _, told = run("sync")
    assert status == 2
    assert f"{path}: this leads out of" in told
    assert elsewhere.stat().st_mtime_ns == before.st_mtime_ns
    assert desk.files() == desk_before or place == "source"


@pytest.mark.parametrize("there", ["there", ""], ids=["there", "dangling"])
def test_a_journal_that_leads_out_is_not_written(
    there: str, desk: Desk, run: Run, tmp_path: Path
) -> None:
    """Drafting goes on without it, and says so."""
    elsewhere = tmp_path / "elsewhere.sqlite3"
    if there:
        elsewhere.write_bytes(b"")
    journal = desk.folder / ".l10n" / "journal.sqlite3"
    journal.parent.mkdir(exist_ok=True)
    journal.symlink_to(elsewhere)
    status, said, told = run("sync")
    assert (status, "quai es: 2 new" in said) == (0, True)
    assert "leads out" in told
    assert elsewhere.exists() == bool(there)
    assert not there or elsewhere.read_bytes() == b""


def test_scripts_name_what_can_be_no_article(desk: Desk, run: Run) -> None:
    """The night shift does the others and ends with 3; the report lists it."""
    assert run("sync")[0] == 0
    approved(desk)
    os.mkfifo(desk.source.with_name("tuyau.txt"))
    desk.source.with_name("a\nb.txt").write_text("Au large\n", encoding="utf-8")
    for script in ("batch.py", "report.py"):
        command = [sys.executable, str(SCRIPTS / script), str(desk.folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 3
        assert "tuyau.txt" in done.stdout + done.stderr
        assert "\nb: " not in done.stdout
    assert (desk.folder / "build" / "es" / "quai.html").is_file()


def test_an_article_keeps_its_own_name_in_a_draft(desk: Desk) -> None:
    """A draft taken from an article of any name is still known as a draft."""
    desk.source = desk.source.rename(desk.source.with_name("L'été à « Brest ».txt"))
    desk.name = "L'été à « Brest »"
    desk.project.sync()
    approved(desk)
    desk.source.with_name("b.txt").write_bytes(desk.source.read_bytes())
    desk.project.sync()
    text = (desk.folder / "locales" / "es" / "b.po").read_text(encoding="utf-8")
    assert "# l10n-mt: memory:L-ete-a--Brest- " in text
    drafts = [item.segments.get(State.DRAFT, 0) for item in desk.project.status().articles]
    assert sorted(drafts) == [0, 2]
