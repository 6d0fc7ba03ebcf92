"""Terms of other tools into the glossary: what a person wrote there stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from l10n.checks.pair import Conventions, Pair
from l10n.checks.terms import check_terms
from l10n.glossary import read_glossary
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article whose glossary has one row."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.layout.glossary.write_text(
        "kind,source,es,note\nplace,Marseille,Marsella,mine\nplace,Sète,,\n", encoding="utf-8"
    )
    return desk


def test_terms_fill_what_is_empty_and_change_nothing(desk: Desk, tmp_path: Path, run: Run) -> None:
    """New rows at the end, empty cells filled, another form reported and not taken."""
    table = tmp_path / "termes.csv"
    table.write_text("fr;es\nMarseille;Marseille\nSète;Cette\ndocker;estibador\n", encoding="utf-8")
    status, out, _ = run("--json", "glossary", "import", str(table))
    (one,) = json.loads(out)["files"]
    assert (status, one["added"], one["filled"]) == (0, ["docker"], 1)
    assert [(d["source"], d["there"]) for d in one["differing"]] == [("Marseille", ["Marseille"])]
    assert desk.project.layout.glossary.read_text(encoding="utf-8") == (
        "kind,source,es,note\nplace,Marseille,Marsella,mine\nplace,Sète,Cette,\nterm,docker,estibador,\n"
    )
    before = desk.files()
    assert desk.project.terms.take(table).written is False
    assert desk.files() == before


def test_a_glossary_goes_out_and_comes_back(desk: Desk, tmp_path: Path, run: Run) -> None:
    """Given out as TBX and taken in elsewhere, it is the same; here it adds nothing."""
    glossary = desk.project.layout.glossary
    glossary.write_text(
        "kind,source,es,note\nperson,Vladimir Poutine|Poutine,Vladimir Putin|!Poutin,EFE\n",
        encoding="utf-8",
    )
    for made_as in ("martif", "tbx"):
        path = tmp_path / f"{made_as}.tbx"
        assert run("glossary", "export", "--format", made_as, "--out", str(path))[0] == 0
        taken = desk.project.terms.take(path)
        assert (taken.added, taken.filled, taken.differing, taken.written) == ((), 0, (), False)
        other = Desk(tmp_path / made_as, source=tmp_path / "ports.txt")
        other.project.terms.take(path)
        text = other.project.layout.glossary.read_text(encoding="utf-8")
        assert "person,Vladimir Poutine|Poutine,Vladimir Putin|!Poutin,EFE" in text


def test_a_dry_run_and_a_bad_file_write_nothing(desk: Desk, tmp_path: Path, run: Run) -> None:
    """What would be is said; what cannot be read is named, and the good file beside it is taken."""
    table = tmp_path / "termes.csv"
    table.write_text("fr,es\ndocker,estibador\n", encoding="utf-8")
    text = desk.project.layout.glossary.read_bytes()
    status, out, _ = run("glossary", "import", str(table), "--dry-run")
    assert (status, "1 term added" in out) == (0, True)
    assert desk.project.layout.glossary.read_bytes() == text
    bad = tmp_path / "bad.tbx"
    bad.write_bytes(b"<martif")
    assert run("glossary", "import", str(bad))[0] == 2
    status, _, err = run("glossary", "import", str(bad), str(table))
    assert (status, "bad.tbx" in err) == (3, True)


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("Poutin vient à Kyiv.", ["Poutin"]),
        ("Putin comes to Kiev.", ["Kiev"]),
        ("Putin comes to Kyiv.", []),
        ("Putin eats a chicken Kiev roll in Kyiv.", []),
        ("Putin comes to Kievan lands.", []),
    ],
)
def test_forbidden_forms_are_warned_of(target: str, found: list[str]) -> None:
    """As a word of its own, where the French names the term, outside every accepted form."""
    glossary = read_glossary(
        "kind,source,en\nperson,Poutine,Putin|!Poutin\nplace,Kiev,Kyiv|chicken Kiev|!Kiev\n"
    )
    pair = Pair("Poutine vient à Kiev.", target, Conventions("en", glossary))
    faults = [fault for fault in check_terms(pair) if fault.code == "term-forbidden"]
    assert [target[slice(*fault.target)] for fault in faults if fault.target] == found
