"""Files that nobody should take in: what is wrong is said with its place, nothing is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from translate.storage import xliff, xliff2

from l10n.errors import L10nError
from tests.workflow.desk import Desk
from tests.workflow.test_packages import translated, worked
from tests.workflow.test_people import ARTICLE, unit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY d SYSTEM "file:///etc/hostname">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'
NAMED = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://127.0.0.1:9/xliff.dtd">'


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


@pytest.mark.parametrize("made_as", ["xliff12", "xliff21"])
@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, PARAMETER, NAMED])
def test_no_package_brings_a_document_type(
    desk: Desk, tmp_path: Path, run: Run, made_as: str, head: str
) -> None:
    """Entities that grow, that fetch, a DTD with an address: none is opened."""
    path = tmp_path / "ports.xlf"
    out = "exchange", "out", "ports", "--to", "es", "--format", made_as, "--out", str(path)
    assert run(*out)[0] == 0
    worked(path, translated("Aucun", "&d;" if "ENTITY d" in head else "Nada."))
    worked(path, lambda text: text.replace("?>", f"?>{head}", 1))
    before = desk.files()
    status, _, err = run("exchange", "in", str(path))
    assert (status, "document type" in err or "no XML" in err) == (2, True)
    assert "Traceback" not in err
    assert desk.files() == before


@pytest.mark.parametrize("name", ["ports.xlf", "terms.tbx", "terms.csv", "pairs.tsv", "ports.po"])
def test_two_gigabytes_are_not_read(desk: Desk, tmp_path: Path, run: Run, name: str) -> None:
    """The size is looked at before the file is."""
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(2 << 30)
    command = {"xlf": ("exchange", "in"), "tbx": ("glossary", "import")}
    words = command.get(path.suffix[1:], ("import", "--to", "es"))
    words = ("glossary", "import") if name == "terms.csv" else words
    before = desk.files()
    status, _, err = run(*words, str(path))
    assert (status, "Traceback" in err) == (2, False)
    assert "2,147,483,648 bytes" in err
    assert desk.files() == before


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, PARAMETER])
@pytest.mark.parametrize("name", ["memory.tmx", "terms.tbx"])
def test_no_memory_and_no_terms_bring_entities(
    desk: Desk, tmp_path: Path, run: Run, name: str, head: str
) -> None:
    """Neither is expanded, and no file of the machine gets into the project."""
    inner = {
        "memory.tmx": '<tmx version="1.4"><body><tu><tuv xml:lang="fr"><seg>Un.</seg></tuv>'
        '<tuv xml:lang="es"><seg>Uno. &d;</seg></tuv></tu></body></tmx>',
        "terms.tbx": '<martif><text><body><termEntry><langSet xml:lang="fr"><tig><term>&d;</term>'
        "</tig></langSet></termEntry></body></text></martif>",
    }
    path = tmp_path / name
    path.write_text(head + inner[name], encoding="utf-8")
    before = desk.files()
    words = ("import",) if name.endswith("tmx") else ("glossary", "import")
    status, _, err = run(*words, str(path))
    assert (status, "Traceback" in err) == (2, False)
    assert desk.files() == before


def test_another_segmentation_is_refused_by_unit_and_line(desk: Desk, run: Run) -> None:
    """A tool that joined two sentences, or cut one, sends units back that are none of ours."""
    packed = desk.project.exchange.pack("ports", "es")
    one = unit(desk, "Aucun")

    def joined(text: str) -> str:
        return text.replace(one.source, f"{one.source} Et une phrase de plus.")

    worked(packed.path, translated("Aucun", "Ningún barco. Y otra frase."), joined)
    status, out, _ = run("exchange", "in", str(packed.path))
    line = next(
        n
        for n, text in enumerate(packed.path.read_text(encoding="utf-8").splitlines(), 1)
        if f'id="{one.id}"' in text
    )
    assert status == 3
    assert f":{line}: {one.id} refused: its French was changed" in out
    assert unit(desk, "Aucun").target == ""


@pytest.mark.parametrize("made_as", ["xliff12", "xliff21"])
def test_line_ends_and_encodings_of_other_systems_change_nothing(desk: Desk, made_as: str) -> None:
    """CR alone, CRLF and UTF-16 are XML as any: the text is the same."""
    packed = desk.project.exchange.pack("ports", "es", made_as=made_as)
    worked(packed.path, translated("Aucun", "Ningún barco sale."))
    text = packed.path.read_text(encoding="utf-8")
    for data in (
        text.replace("\n", "\r").encode(),
        text.replace("\n", "\r\n").encode(),
        text.replace("UTF-8", "UTF-16").encode("utf-16"),
    ):
        packed.path.write_bytes(data)
        (back,) = desk.project.exchange.unpack([packed.path]).files
        assert (back.refused, back.conflicts) == ((), ())
        assert unit(desk, "Aucun").target == "Ningún barco sale."


@pytest.mark.parametrize("cut", [10, 200, -30])
def test_a_file_that_was_cut_off_is_no_xml(desk: Desk, cut: int) -> None:
    """Half a package is no package: nothing of it is taken."""
    packed = desk.project.exchange.pack("ports", "es")
    worked(packed.path, translated("Aucun", "Ningún barco sale."))
    packed.path.write_bytes(packed.path.read_bytes()[:cut])
    before = desk.files()
    with pytest.raises(L10nError, match="no XML"):
        desk.project.exchange.unpack([packed.path])
    assert desk.files() == before


@pytest.mark.parametrize(
    ("made_as", "store"), [("xliff12", xliff.xlifffile), ("xliff21", xliff2.Xliff2File)]
)
def test_what_the_toolkit_saves_comes_back(desk: Desk, made_as: str, store: type) -> None:
    """Weblate's classes read a package, translate a unit and save it: that text is taken in."""
    packed = desk.project.exchange.pack("ports", "es", made_as=made_as)
    with packed.path.open("rb") as file:
        held = store.parsefile(file)  # type: ignore[attr-defined] # the toolkit has no types
    (one,) = [unit for unit in held.units if "Aucun" in str(unit.source)]
    one.target = "Ningún barco sale."
    packed.path.write_bytes(bytes(held))
    assert re.search("Ningún barco sale", packed.path.read_text(encoding="utf-8"))
    (back,) = desk.project.exchange.unpack([packed.path]).files
    assert (back.taken, back.refused) == ((unit(desk, "Aucun").id,), ())
