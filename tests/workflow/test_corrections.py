"""Corrections: proposed where what was in print is said otherwise, told when a person confirms."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.documents.formats import EDITIONS
from l10n.errors import DecisionRefused, ProjectProblem
from l10n.model.edition import CorrectionState
from l10n.model.unit import State, Verdict
from l10n.project import Project
from l10n.store.config import read_config
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from l10n.workflow.editions import Export

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
    "La décrue est attendue à 21h00.": "The water should fall at 9 p.m.",
    "Mis à jour à 14h32.": "Updated at 2:32 p.m.",
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


def _export(desk: Desk, made_as: str = "html") -> Export:
    return desk.project.export(desk.name, "en", made_as=made_as)


def _listed(made: Export, state: str = "proposed") -> list[tuple[str, str, str]]:
    manifest = json.loads(made.manifest_path.read_text(encoding="utf-8"))
    listed = manifest["corrections"][state]
    return [(c["class"], c["old_target"], c["new_target"]) for c in listed]


def _ids(desk: Desk) -> list[str]:
    return [correction.id for correction in desk.project.corrections().corrections]


def _confirm(desk: Desk) -> None:
    desk.project.decide_corrections(CorrectionState.CONFIRMED, _ids(desk), by="ben")


OLD, NEW = "The water should fall at 8 p.m.", "The water should fall at 10 p.m."


def test_a_first_edition_corrects_nothing(desk: Desk) -> None:
    """What was never in print needs no correction."""
    _edit(desk, "20h00", "22h00")
    assert _listed(_export(desk)) == []


def test_a_correction_is_told_once_confirmed_and_in_print(desk: Desk) -> None:
    """The manifest lists what is proposed; readers see what is confirmed and in print."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    made = _export(desk)
    assert _listed(made) == [("time", OLD, "")]
    _confirm(desk)
    made = _export(desk)
    assert _listed(made, "confirmed") == [("time", OLD, "")]
    assert OLD not in made.path.read_text(encoding="utf-8")
    _review(desk)
    made = _export(desk)
    assert _listed(made, "confirmed") == [("time", OLD, NEW)]
    assert f"An earlier version said: {OLD}" in made.path.read_text(encoding="utf-8")


def test_a_proposal_is_not_printed(desk: Desk) -> None:
    """What nobody confirmed, and what somebody dismissed, no reader sees."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    made = _export(desk)
    assert _listed(made) == [("time", OLD, NEW)]
    assert "earlier version" not in made.path.read_text(encoding="utf-8")
    desk.project.decide_corrections(CorrectionState.DISMISSED, _ids(desk), by="ben")
    made = _export(desk)
    assert (_listed(made), _listed(made, "dismissed")) == ([], [("time", OLD, NEW)])
    assert "earlier version" not in made.path.read_text(encoding="utf-8")


def test_a_correction_may_be_confirmed_before_the_next_export(desk: Desk) -> None:
    """The list sees the catalogue as it is: the first right edition tells what was wrong."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    _confirm(desk)
    made = _export(desk)
    assert _listed(made, "confirmed") == [("time", OLD, NEW)]
    assert OLD in made.path.read_text(encoding="utf-8")


def test_a_confirmed_correction_outlives_the_manifest(desk: Desk) -> None:
    """Where `build/` is deleted, corrections.toml alone tells, and nothing is told twice."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    _confirm(desk)
    shutil.rmtree(desk.folder / "build")
    page = _export(desk).path.read_text(encoding="utf-8")
    assert page.partition("<body>")[2].count(OLD) == 1
    assert not _export(desk).written


def test_another_edit_before_the_confirmation_is_another_proposal(desk: Desk) -> None:
    """An id names the texts: what was confirmed of one edit says nothing of the next."""
    _export(desk)
    _edit(desk, "20h00", "21h00")
    (first,) = _ids(desk)
    _confirm(desk)
    _edit(desk, "21h00", "22h00")
    (second,) = _ids(desk)
    assert second != first
    _review(desk)
    made = _export(desk)
    assert (_listed(made), _listed(made, "confirmed")) == ([("time", OLD, NEW)], [])
    with pytest.raises(DecisionRefused, match="no such correction"):
        desk.project.decide_corrections(CorrectionState.DISMISSED, ["x.1@000000000000"], by="ben")


def test_what_reads_again_as_it_did_is_not_told(desk: Desk) -> None:
    """A page that says the old text once more does not say that it was wrong."""
    _export(desk)
    for old, new in (("20h00", "22h00"), ("22h00", "20h00")):
        _edit(desk, old, new)
        _review(desk)
        _confirm(desk)
        _export(desk)
    page = _export(desk).path.read_text(encoding="utf-8")
    assert f"said: {NEW}" in page
    assert f"said: {OLD}" not in page


def test_a_withdrawn_correction_comes_back_with_its_text(desk: Desk) -> None:
    """A unit that leaves takes its note along; the decision stays, and holds when it returns."""
    _export(desk)
    _edit(desk, "20h00", "22h00")
    _review(desk)
    _confirm(desk)
    said = "La décrue est attendue à 22h00. "
    _edit(desk, said, "")
    assert OLD not in _export(desk).path.read_text(encoding="utf-8")
    assert _ids(desk) == []
    _edit(desk, "Personne n'est", said + "Personne n'est")
    assert OLD in _export(desk).path.read_text(encoding="utf-8")


def test_forgetting_a_text_takes_its_decisions_out(desk: Desk) -> None:
    """What nobody may read again is in no tracked file either."""
    _export(desk)
    for old, new in (("20h00", "22h00"), ("douze", "quinze")):
        _edit(desk, old, new)
    _confirm(desk)
    _edit(desk, "La décrue est attendue à 22h00. ", "")
    desk.project.forget(desk.name, text="La décrue")
    left = desk.project.layout.corrections.read_text(encoding="utf-8")
    assert OLD not in left
    assert "Firefighters evacuated 12 homes." in left


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("20h00. Personne", "20h00. Le lac, lui, monte. Personne"),
        ("Le pont est fermé", "Le pont est fermé, selon Paul Martin"),
        ("maisons ce matin.", "maisons ce matin. Mis à jour à 15h05."),
        ("évacué douze maisons ce matin.", "évacué douze maisons ce matin et 3 écoles."),
        (
            "Les pompiers ont évacué douze maisons ce matin.",
            "Les pompiers sont là. Ils ont évacué douze maisons ce matin.",
        ),
    ],
)
def test_an_update_is_never_proposed(old: str, new: str, desk: Desk) -> None:
    """More is said, a sentence is split or goes on, a stamp moves: nothing was wrong."""
    _export(desk)
    _edit(desk, old, new)
    assert _ids(desk) == []


def test_a_stamp_is_never_proposed(desk: Desk) -> None:
    """The hour at which an article was brought up to date is no statement."""
    _edit(desk, "maisons ce matin.", "maisons ce matin. Mis à jour à 14h32.")
    _review(desk)
    _export(desk)
    _edit(desk, "14h32", "15h05")
    assert _ids(desk) == []


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


@pytest.mark.parametrize("made_as", ["html", "text"])
def test_an_edition_with_corrections_is_golden(made_as: str, desk: Desk) -> None:
    """Page and text with two correction lines are the committed ones but for the entries' ids."""
    _export(desk, made_as)
    _edit(desk, "20h00", "22h00")
    _edit(desk, "douze", "quinze")
    _review(desk)
    _confirm(desk)
    text = _export(desk, made_as).path.read_text(encoding="utf-8")
    for n, entry in enumerate(dict.fromkeys(unit.id.partition(".")[0] for unit in desk.units())):
        text = text.replace(f"entry-{entry}", f"entry-{n}")
    text = text[text.find("<body>") + 1 :]
    assert text == (GOLDEN / f"crue.en{EDITIONS[made_as]}").read_text(encoding="utf-8")


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
    _confirm(desk)
    made = _export(desk)
    assert _listed(made, "confirmed") == [("time", OLD, NEW)]
    assert OLD not in made.path.read_text(encoding="utf-8")


def test_an_unknown_policy_is_refused() -> None:
    """The line is named, and what may stand there."""
    with pytest.raises(ProjectProblem, match="use off or note") as caught:
        read_config('[export]\ncorrections = "loud"\n')
    assert caught.value.line == 2
