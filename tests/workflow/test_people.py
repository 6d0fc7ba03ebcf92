"""People and programs at the same catalogue: nothing written is lost, nothing false approved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.errors import CatalogueProblem
from l10n.model.unit import Decision, State, Verdict
from l10n.store import loading, storage
from tests.workflow.desk import Desk, approved_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from l10n.model.unit import Unit

ARTICLE = """Grève dans les ports

# 10h00

Les dockers ont cessé le travail à Marseille.

Le ministre reçoit les syndicats à midi.

# 9h00

Aucun navire ne quitte le port.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article, translated and approved by ana."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    desk.translate()
    desk.approve()
    desk.project.sync()
    return desk


def unit(desk: Desk, beginning: str) -> Unit:
    """Return the unit whose source begins so."""
    return next(u for u in desk.units() if u.source.startswith(beginning))


def write(desk: Desk, beginning: str, target: str, *remarks: str) -> None:
    """Write a target as a person does in a PO editor."""
    old = unit(desk, beginning)
    new = replace(old, target=target, fuzzy=False, previous=None, remarks=(*old.remarks, *remarks))
    desk.edit({old.id: new})


def test_an_editor_opened_before_three_syncs_and_saved_after_them_takes_nothing_back(
    desk: Desk,
) -> None:
    """What others wrote and approved meanwhile stays, and so does what the stale editor wrote."""
    write(desk, "Aucun", "Ningún barco sale.")
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    desk.rewrite(lambda text: text.replace("# 10h00", "# 11h00\n\nLe port est fermé.\n\n# 10h00"))
    desk.project.sync()
    write(desk, "Le port", "El puerto está cerrado.")
    desk.project.sync()
    write(desk, "Les dockers", "Los estibadores pararon en Marsella.")
    desk.approve()
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    desk.project.sync()
    later = {u.source: u.target for u in desk.units()}

    mine = stale.replace("Ningún barco sale.", "Ningún barco sale del puerto.")
    desk.catalogue_path.write_text(mine, encoding="utf-8")
    report = desk.project.sync().articles[0]

    assert unit(desk, "Aucun").target == "Ningún barco sale del puerto."
    assert unit(desk, "Le port").target == "El puerto está cerrado."
    assert unit(desk, "Les dockers").target == "Los estibadores pararon en Marsella."
    assert desk.states()[unit(desk, "Les dockers").source] is State.REVIEWED
    assert desk.states()[unit(desk, "Le ministre").source] is State.OUTDATED
    assert {u.source for u in desk.units()} == set(later)
    assert len(report.restored) == 3


def test_a_catalogue_checked_out_from_an_old_commit_comes_forward(desk: Desk) -> None:
    """An old version put in place by git loses no newer text, and approves none."""
    old = desk.catalogue_path.read_bytes()
    write(desk, "Les dockers", "Los estibadores pararon.")
    desk.approve()
    desk.project.sync()
    newest = desk.catalogue_path.read_bytes()
    desk.catalogue_path.write_bytes(old)
    desk.project.sync()
    assert unit(desk, "Les dockers").target == "Los estibadores pararon."
    assert desk.states()[unit(desk, "Les dockers").source] is State.REVIEWED
    assert desk.catalogue_path.read_bytes() == newest


def test_two_people_with_one_copy_write_different_units(desk: Desk) -> None:
    """The second to save takes back nothing of the first, even where no sync wrote in between."""
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Les dockers", "Los estibadores pararon.")
    desk.project.sync()
    theirs = copy.replace("AUCUN NAVIRE NE QUITTE LE PORT.", "Ningún barco sale.")
    desk.catalogue_path.write_text(theirs, encoding="utf-8")
    desk.project.sync()
    assert unit(desk, "Les dockers").target == "Los estibadores pararon."
    assert unit(desk, "Aucun").target == "Ningún barco sale."


def test_two_people_with_one_copy_write_the_same_unit(desk: Desk) -> None:
    """Both texts are there, one as the target, and the unit needs work; nobody approved it."""
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Aucun", "Ningún buque sale.")
    desk.approve()
    desk.project.sync()
    theirs = copy.replace("AUCUN NAVIRE NE QUITTE LE PORT.", "Ningún barco sale.")
    desk.catalogue_path.write_text(theirs, encoding="utf-8")
    report = desk.project.sync().articles[0]
    both = unit(desk, "Aucun")
    assert both.target == "Ningún barco sale."
    assert any("Ningún buque sale." in remark for remark in both.remarks)
    assert desk.states()[both.source] is State.NEEDS_WORK
    assert report.conflicts == (both.id,)
    before = desk.files()
    assert desk.project.sync().articles[0].conflicts == ()
    assert desk.files() == before


def test_a_translator_and_a_reviewer_at_once(desk: Desk) -> None:
    """A review of one unit and a text in another, from one copy, are both there."""
    write(desk, "Le ministre", "El ministro recibe.")
    desk.project.sync()
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    ours = unit(desk, "Le ministre")
    desk.edit({ours.id: replace(ours, decisions=(Decision(Verdict.APPROVED, "ben"),))})
    desk.project.sync()
    theirs = copy.replace("AUCUN NAVIRE NE QUITTE LE PORT.", "Ningún barco sale.")
    desk.catalogue_path.write_text(theirs, encoding="utf-8")
    desk.project.sync()
    assert desk.states()[ours.source] is State.REVIEWED
    assert unit(desk, "Aucun").target == "Ningún barco sale."


def test_an_approval_of_a_text_that_changed_meanwhile_approves_nothing(desk: Desk) -> None:
    """A reviewer's word in an old copy is over the text in that copy, and no other."""
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    context = f'msgctxt "{unit(desk, "Aucun").id}"'
    desk.catalogue_path.write_text(copy.replace(context, f"# ok ben\n{context}"), encoding="utf-8")
    desk.project.sync()
    assert unit(desk, "Aucun").target == "Ningún barco sale."
    assert desk.states()[unit(desk, "Aucun").source] is State.TRANSLATED


def test_a_person_may_go_back_to_an_older_text(desk: Desk) -> None:
    """Who opened the newest file and writes an older text again gets it: that is an edit."""
    first = unit(desk, "Aucun").target
    write(desk, "Les dockers", "Los estibadores.")
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    write(desk, "Aucun", first)
    desk.project.sync()
    assert unit(desk, "Aucun").target == first


def test_an_older_text_is_edited_for_a_source_that_changed(desk: Desk) -> None:
    """Both moved on: the text for the article as it stands keeps its place, the other is told."""
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    desk.project.sync()
    write(desk, "Le ministre", "El ministro recibe a las 13.00.")
    desk.approve()
    desk.project.sync()
    old = "LE MINISTRE REÇOIT LES SYNDICATS À MIDI."
    theirs = copy.replace(old, "El ministro recibe a mediodía.")
    desk.catalogue_path.write_text(theirs, encoding="utf-8")
    desk.project.sync()
    now = unit(desk, "Le ministre")
    assert now.target == "El ministro recibe a las 13.00."
    assert desk.states()[now.source] is State.REVIEWED
    assert any("El ministro recibe a mediodía." in remark for remark in now.remarks)


def test_all_drafts_emptied_at_once_were_emptied_by_a_program(desk: Desk) -> None:
    """OmegaT blanks what is fuzzy: those come back; one that a person empties stays empty."""
    fuzzy = {u.id: replace(u, fuzzy=True) for u in desk.units()[:3]}
    desk.edit(fuzzy)
    desk.project.sync()
    whole = {u.id: u.target for u in desk.units()}
    desk.edit({i: replace(u, target="", fuzzy=False) for i, u in fuzzy.items()})
    desk.project.sync()
    assert {u.id: u.target for u in desk.units()} == whole
    one = desk.units()[0]
    desk.edit({one.id: replace(one, target="", fuzzy=False)})
    desk.project.sync()
    assert desk.units()[0].target == ""


def test_a_save_during_a_sync_is_taken_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saved between the sync's read and its write, a target is in the file that comes out."""
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    read, saves = storage.read_present, [True]

    def reading(path: Path) -> bytes | None:
        data = read(path)
        if path == desk.catalogue_path and saves:
            saves.clear()
            write(desk, "Aucun", "Ningún barco sale.", "said in a hurry")
        return data

    monkeypatch.setattr(storage, "read_present", reading)
    monkeypatch.setattr(loading, "read_present", read)
    desk.project.sync()
    assert unit(desk, "Aucun").target == "Ningún barco sale."
    assert unit(desk, "Aucun").remarks == ("said in a hurry",)
    assert desk.states()[unit(desk, "Le ministre").source] is State.OUTDATED


def test_the_sample_survives_every_older_copy_of_itself(tmp_path: Path) -> None:
    """Saved again as it was at any sync of a whole hour, the catalogue ends as the newest."""
    desk = approved_desk(tmp_path)
    copies = [desk.catalogue_path.read_bytes()]
    for number in range(4):
        some = desk.units()[number]
        desk.edit({some.id: replace(some, target=f"Versión {number}.", fuzzy=False)})
        desk.approve()
        desk.project.sync()
        copies.append(desk.catalogue_path.read_bytes())
    for copy in copies:
        desk.catalogue_path.write_bytes(copy)
        desk.project.sync()
        assert desk.catalogue_path.read_bytes() == copies[-1]


@pytest.mark.parametrize(
    ("encode", "said"),
    [
        (lambda text: b"\xef\xbb\xbf" + text.encode(), "byte order mark"),
        (lambda text: text.replace("UTF-8", "ISO-8859-1").encode("latin-1"), "in ISO-8859-1"),
        (lambda text: text.replace("UTF-8", "ISO-8859-1").encode(), "written in UTF-8"),
    ],
)
def test_a_catalogue_in_another_form_keeps_its_texts_and_it_is_said(
    desk: Desk, encode: Callable[[str], bytes], said: str
) -> None:
    """What a Windows editor or an old tool saved becomes plain UTF-8, and no approval is lost."""
    units = desk.units()
    before = desk.catalogue_path.read_bytes()
    desk.catalogue_path.write_bytes(encode(before.decode().replace("’", "'")))
    report = desk.project.sync()
    (warning,) = report.warnings
    assert said in warning
    assert desk.units() == units
    assert desk.catalogue_path.read_bytes() == before


def test_a_catalogue_of_another_language_is_no_catalogue_of_this_one(desk: Desk) -> None:
    """Dropped into the wrong folder it is refused, and stays as it is."""
    text = desk.catalogue_path.read_text(encoding="utf-8").replace("Language: es", "Language: it")
    desk.catalogue_path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueProblem, match="in it, not in es"):
        desk.project.sync()
    assert desk.catalogue_path.read_text(encoding="utf-8") == text
