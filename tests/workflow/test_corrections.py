"""Correction notices: what was in print and turned out wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.errors import ProjectProblem
from l10n.model.edition import EditionFormat
from l10n.model.unit import State, Verdict
from l10n.workflow.config import read_config
from l10n.workflow.project import Project
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from l10n.workflow.exporting import Export

GOLDEN = Path(__file__).parent / "corrected"
BLOG = """---
date: 2025-08-15
tz: Europe/Paris
---
Crue de la rivière : la journée

Les pompiers ont évacué douze maisons ce matin.
19h05 - Le pont est fermé
La décrue est attendue à 20h00. Personne n'est blessé.
18h30 - Les écoles
Les cours reprennent demain.
"""
TARGETS = {
    "Crue de la rivière : la journée": "River flood: the day",
    "Les pompiers ont évacué douze maisons ce matin.": "Firefighters evacuated 12 homes.",
    "Les pompiers ont évacué quinze maisons ce matin.": "Firefighters evacuated 15 homes.",
    "Le pont est fermé": "The bridge is closed",
    "La décrue est attendue à 20h00.": "The water should fall at 8 p.m.",
    "La décrue est attendue à 22h00.": "The water should fall at 10 p.m.",
    "Personne n'est blessé.": "Nobody is hurt.",
    "Les écoles": "Schools",
    "Les cours reprennent demain.": "Classes resume tomorrow.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose approved edition carries correction lines."""
    text = tmp_path / "crue.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", "en", text)
    settings = made.folder / "l10n.toml"
    told = settings.read_text(encoding="utf-8")
    assert 'corrections = "off"' in told
    settings.write_text(told.replace('corrections = "off"', 'corrections = "note"'), "utf-8")
    made.project = Project.open(made.folder)
    made.project.sync()
    _review(made)
    return made


def _review(desk: Desk) -> None:
    desk.translate(TARGETS.__getitem__)
    chosen = [f"{item.unit}@{item.digest}" for item in desk.project.review_list(desk.name, "en")]
    desk.project.review(desk.name, "en", Verdict.APPROVED, by="ana", units=chosen)


def _edit(desk: Desk, old: str, new: str) -> None:
    desk.rewrite(lambda text: text.replace(old, new))
    desk.project.sync()


def _export(desk: Desk, made_as: EditionFormat = EditionFormat.HTML) -> Export:
    return desk.project.export(desk.name, "en", made_as=made_as)


def _listed(made: Export) -> list[tuple[str, str, str]]:
    manifest = json.loads(made.manifest_path.read_text(encoding="utf-8"))
    return [(c["class"], c["old_target"], c["new_target"]) for c in manifest["corrections"]]


OLD, NEW = "The water should fall at 8 p.m.", "The water should fall at 10 p.m."


def test_a_first_edition_corrects_nothing(desk: Desk) -> None:
    """What was never in print needs no correction."""
    _edit(desk, "20h00", "22h00")
    assert _listed(_export(desk)) == []


def test_a_correction_is_open_until_the_new_text_is_reviewed(desk: Desk) -> None:
    """The manifest lists old and new text; readers are told once the new one is in print."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    made = _export(desk)
    assert _listed(made) == [("time", OLD, "")]
    assert OLD not in made.path.read_text(encoding="utf-8")
    _review(desk)
    made = _export(desk)
    assert _listed(made) == [("time", OLD, NEW)]
    assert f"An earlier version said: {OLD}" in made.path.read_text(encoding="utf-8")


def test_corrections_stay_and_add_up(desk: Desk) -> None:
    """A later export keeps what was corrected before, each with the texts of its time."""
    _export(desk)
    for old, new in (("20h00", "22h00"), ("douze", "quinze"), ("22h00", "20h00")):
        _edit(desk, old, new)
        _review(desk)
        _export(desk)
    listed = _listed(_export(desk))
    assert [change for change, _, _ in listed] == ["time", "number", "time"]
    assert listed[2] == ("time", NEW, OLD)


def test_a_second_export_writes_no_byte(desk: Desk) -> None:
    """With open corrections and with settled ones the same edition is the same files."""
    _export(desk)
    for old, new in (("20h00", "22h00"), ("douze", "quinze")):
        _edit(desk, old, new)
        for _ in range(2):
            _export(desk)
            before = desk.files()
            assert not _export(desk).written
            assert desk.files() == before
            _review(desk)


def test_what_comes_back_before_anybody_saw_it_is_no_correction(desk: Desk) -> None:
    """An edit taken back while its text waited leaves no trace."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _export(desk)
    _edit(desk, "22h00", "20h00")
    assert {*desk.states().values()} == {State.REVIEWED}
    assert _listed(_export(desk)) == []


def test_a_slip_of_the_pen_is_no_correction(desk: Desk) -> None:
    """Spelling changes nothing for readers: edition and corrections stay."""
    before = _export(desk).path.read_bytes()
    _edit(desk, "évacué", "évacués")
    _edit(desk, "Les écoles", "Les ecoles")
    made = _export(desk)
    assert made.path.read_bytes() == before
    assert _listed(made) == []


def test_a_withdrawn_text_is_forgotten(desk: Desk) -> None:
    """What left the article leaves the manifest, its corrections too."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    _export(desk)
    _edit(desk, "La décrue est attendue à 22h00. ", "")
    made = _export(desk)
    assert "water" not in made.manifest_path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", '{"printed": 3}', '{"corrections": [{}]}', "\xff"]
)
def test_a_broken_manifest_is_a_warning(
    broken: str, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """The edition is written, the warning names the file, and the next export remembers again."""
    made = _export(desk)
    made.manifest_path.write_text(broken, encoding="latin-1")
    capsys.readouterr()
    assert main(["--project", str(desk.folder), "export", "crue", "--to", "en"]) == 0
    told = capsys.readouterr().err
    assert str(made.manifest_path) in told
    assert "cannot be read" in told
    assert _export(desk).warnings == ()


@pytest.mark.parametrize("made_as", EditionFormat)
def test_an_edition_with_corrections_is_golden(made_as: EditionFormat, desk: Desk) -> None:
    """Page and text with two correction lines are the committed ones but for the entries' ids."""
    _export(desk, made_as)
    _edit(desk, "20h00", "22h00")
    _edit(desk, "douze", "quinze")
    _review(desk)
    text = _export(desk, made_as).path.read_text(encoding="utf-8")
    for n, entry in enumerate(dict.fromkeys(unit.id.partition(".")[0] for unit in desk.units())):
        text = text.replace(f"entry-{entry}", f"entry-{n}")
    assert text == (GOLDEN / f"crue.en{made_as.suffix}").read_text(encoding="utf-8")


def test_without_the_policy_only_the_manifest_tells(desk: Desk) -> None:
    """`corrections = "off"`: no reader sees a line, the manifest lists it all the same."""
    settings = desk.folder / "l10n.toml"
    told = settings.read_text(encoding="utf-8").replace('corrections = "note"', "")
    settings.write_text(told, encoding="utf-8")
    desk.project = Project.open(desk.folder)
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    made = _export(desk)
    assert _listed(made) == [("time", OLD, NEW)]
    assert OLD not in made.path.read_text(encoding="utf-8")


def test_an_unknown_policy_is_refused() -> None:
    """The line is named, and what may stand there."""
    with pytest.raises(ProjectProblem, match="use off or note") as caught:
        read_config('[export]\ncorrections = "loud"\n')
    assert caught.value.line == 2
