"""A package as a folder: what goes out in it, and what comes back as a folder or a zip."""

from __future__ import annotations

import json
import stat
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.errors import ExchangeProblem
from l10n.exchange.letters import LETTERS
from l10n.exchange.tmx import TmxReader
from l10n.language.languages import LANGUAGES
from tests.workflow.desk import Desk
from tests.workflow.test_packages import translated, worked
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article with a term and an approved sentence."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    desk.project.layout.glossary.write_text(
        "kind,source,es\nplace,Marseille,Marsella\n", encoding="utf-8"
    )
    write(desk, "Aucun", "Ningún barco sale.")
    desk.approve()
    desk.project.sync()
    return desk


def packed(desk: Desk) -> Path:
    """Send the article out as a folder."""
    return desk.project.exchange.pack("ports", "es", made_as="package").path


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    """Make a zip of files by their names in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in files.items():
            box.writestr(name, data)
    return path


def test_a_folder_has_work_memory_terms_text_and_a_letter(desk: Desk) -> None:
    """Whoever gets it can begin: XLIFF, TMX, TBX, the French to read, what to do."""
    folder = packed(desk)
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.txt", "memory.tmx", "ports.fr.html", "ports.xlf", "terms.tbx",
    ]  # fmt: skip
    pairs = list(TmxReader("x", "fr", "es").read([(folder / "memory.tmx").read_bytes()]))
    assert [pair.target for pair in pairs] == ["Ningún barco sale."]
    assert "Marsella" in (folder / "terms.tbx").read_text(encoding="utf-8")
    page = (folder / "ports.fr.html").read_text(encoding="utf-8")
    assert all(f'id="u-{one.id}"' in page for one in desk.units())
    assert "Les dockers" in page
    letter = (folder / "README.txt").read_text(encoding="utf-8")
    assert all(word in letter for word in ("Renvoyez", "Send this", "Devuelva", "ports.xlf"))


def test_out_with_a_slash_is_a_folder(desk: Desk, tmp_path: Path, run: Run) -> None:
    """`--out FOLDER/` says what is wanted; a second time it is the same."""
    for _ in range(2):
        status, out, _ = run(
            "--json", "exchange", "out", "ports", "--to", "es", "--out", f"{tmp_path}/agency/"
        )
        assert (status, Path(json.loads(out)["path"])) == (0, tmp_path / "agency")
    assert (tmp_path / "agency" / "ports.xlf").exists()
    assert desk.project.exchange.unpack([tmp_path / "agency"]).files[0].refused == ()


@pytest.mark.parametrize("as_zip", [False, True])
def test_a_folder_or_a_zip_of_it_comes_back(desk: Desk, tmp_path: Path, *, as_zip: bool) -> None:
    """Only the XLIFF is read; what an archiver of a Mac adds is no work."""
    folder = packed(desk)
    worked(folder / "ports.xlf", translated("Les dockers", "Los estibadores."))
    path = folder
    if as_zip:
        files = {f"ports/{one.name}": one.read_bytes() for one in folder.iterdir()}
        files["__MACOSX/ports/._ports.xlf"] = b"\x00\x05"
        path = zipped(tmp_path / "back.zip", files)
    (back,) = desk.project.exchange.unpack([path]).files
    assert back.taken == (unit(desk, "Les dockers").id,)
    assert back.file.endswith("ports.xlf")


def locked(path: Path) -> None:
    """Say in a zip that its file is locked."""
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(bytes(data))


def linked(path: Path) -> None:
    """Make a zip whose file is a link."""
    info = zipfile.ZipInfo("ports.xlf")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as box:
        box.writestr(info, "/etc/passwd")


def shortened(path: Path) -> None:
    """Cut a zip off."""
    path.write_bytes(path.read_bytes()[:-30])


@pytest.mark.parametrize(
    ("files", "change", "what"),
    [
        ({"../ports.xlf": b"<a/>"}, None, "leads out"),
        ({"a/../../ports.xlf": b"<a/>"}, None, "leads out"),
        ({"/tmp/ports.xlf": b"<a/>"}, None, "leads out"),  # noqa: S108 - a name in a zip
        ({"..\\ports.xlf": b"<a/>"}, None, "leads out"),
        ({"C:/ports.xlf": b"<a/>"}, None, "leads out"),
        ({"ports.xlf": b"<a/>", "../evil.txt": b""}, None, "leads out"),
        ({"ports.xlf": b" " * (8 << 20)}, None, "bomb"),
        ({"ports.xlf": b" " * (65 << 20)}, None, "larger than 64"),
        ({f"{n}.txt": b"" for n in range(2001)}, None, "2001 files"),
        ({"ports.xlf": b"<a/>"}, locked, "password"),
        ({"ports.xlf": b"<a/>"}, linked, "link"),
        ({"ports.xlf": b"<a/>"}, shortened, "no zip"),
        ({"README.txt": b"nothing"}, None, "no XLIFF"),
        ({}, None, "no XLIFF"),
    ],
)
def test_a_zip_that_no_honest_person_makes_is_refused(
    desk: Desk,
    tmp_path: Path,
    files: dict[str, bytes],
    change: Callable[[Path], None] | None,
    what: str,
) -> None:
    """Names that lead out, links, locks, bombs: nothing is read of it and nothing is written."""
    path = zipped(tmp_path / "back.zip", files)
    if change:
        change(path)
    before = desk.files()
    with pytest.raises(ExchangeProblem, match=what):
        desk.project.exchange.unpack([path])
    assert desk.files() == before
    assert not (tmp_path / "ports.xlf").exists()


def test_a_link_in_a_folder_is_refused(desk: Desk, tmp_path: Path) -> None:
    """A folder that comes back holds files, not ways to others."""
    folder = packed(desk)
    work = folder / "ports.xlf"
    work.rename(tmp_path / "elsewhere.xlf")
    work.symlink_to(tmp_path / "elsewhere.xlf")
    with pytest.raises(ExchangeProblem, match="a link"):
        desk.project.exchange.unpack([folder])


def test_every_letter_says_the_same() -> None:
    """Each has the places of all files; languages without one get French and English."""
    assert set(LETTERS) <= set(LANGUAGES)
    assert all(
        letter.count("{work}") == 2 and letter.count("{page}") == 1 for letter in LETTERS.values()
    )
