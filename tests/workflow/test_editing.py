"""Setting a target by digest: a person's own text, never over one that nobody has seen."""

from __future__ import annotations

import threading
from dataclasses import replace
from difflib import ndiff
from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.units.digests import draft_digest
from l10n.errors import DecisionRefused
from l10n.model.unit import Draft, Origin, State, Verdict
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.workflow.reviewing import ReviewItem

DOCKERS = "Los estibadores pararon en Marsella."
NO_SHIP = "Ningún barco sale del puerto."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated yet."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


def seen(desk: Desk, beginning: str) -> ReviewItem:
    """Return the unit as a list shows it to a person."""
    listed = desk.project.review_list("ports", "es")
    return next(item for item in listed if item.source.startswith(beginning))


def put(desk: Desk, beginning: str, target: str, at: str | None = None) -> ReviewItem:
    """Set a target at the digest that the person saw: that of the list, if none is given."""
    item = seen(desk, beginning)
    return desk.project.edit("ports", "es", item.unit, target, at=at or item.digest)


def drafted(desk: Desk, beginning: str, target: str) -> None:
    """Have a program draft a unit."""
    mark = Draft("apertium:fr-es", "2025-08-15T18:01Z", draft_digest(target, "es"))
    old = unit(desk, beginning)
    desk.edit({old.id: replace(old, target=target, fuzzy=True, draft=mark)})


def test_a_persons_text_is_translated_and_their_own(desk: Desk) -> None:
    """What comes back is the unit as it stands then: its digest is the next one to name."""
    made = put(desk, "Les dockers", DOCKERS)
    assert (made.target, made.state, made.origin) == (DOCKERS, State.TRANSLATED, Origin.HUMAN)
    assert made == seen(desk, "Les dockers")
    assert put(desk, "Les dockers", f"{DOCKERS} ", made.digest).target == f"{DOCKERS} "


def test_a_draft_that_a_person_rewrites_is_a_draft_no_longer(desk: Desk) -> None:
    """Fuzzy goes, the origin is human; the mark stays, and tells a draft that was emptied."""
    drafted(desk, "Les dockers", "Los dockers cesaron.")
    assert seen(desk, "Les dockers").state is State.DRAFT
    assert put(desk, "Les dockers", DOCKERS).origin is Origin.HUMAN
    assert unit(desk, "Les dockers").draft
    assert put(desk, "Les dockers", " \n").state is State.UNTRANSLATED
    assert unit(desk, "Les dockers").target == ""
    assert unit(desk, "Les dockers").draft


def test_the_same_text_changes_nothing(desk: Desk) -> None:
    """A draft that somebody saves as it is stays a draft: who finds it right approves it."""
    drafted(desk, "Les dockers", "Los dockers cesaron.")
    before = desk.files()
    assert put(desk, "Les dockers", "Los dockers cesaron.").state is State.DRAFT
    assert desk.files() == before


def test_an_approval_holds_for_the_text_it_was_given_to(desk: Desk) -> None:
    """Another text is translated; the text that was approved is reviewed again."""
    put(desk, "Les dockers", DOCKERS)
    desk.project.review("ports", "es", Verdict.APPROVED, by="ana")
    assert put(desk, "Les dockers", "Los estibadores pararon.").state is State.TRANSLATED
    assert put(desk, "Les dockers", DOCKERS).state is State.REVIEWED


def test_an_outdated_target_that_is_written_anew_is_translated(desk: Desk) -> None:
    """The person has translated the source as it stands: nothing is fuzzy or previous."""
    put(desk, "Les dockers", DOCKERS)
    desk.rewrite(lambda text: text.replace("à Marseille", "au Havre"))
    desk.project.sync()
    assert seen(desk, "Les dockers").state is State.OUTDATED
    made = put(desk, "Les dockers", "Los estibadores pararon en El Havre.")
    assert (made.state, made.previous, made.change) == (State.TRANSLATED, None, None)


def test_a_text_that_moved_on_is_not_overwritten(desk: Desk) -> None:
    """Neither a target that another person set meanwhile, nor one for another source."""
    first = seen(desk, "Les dockers")
    put(desk, "Les dockers", DOCKERS)
    with pytest.raises(DecisionRefused, match="not the one you saw"):
        put(desk, "Les dockers", "Los otros.", first.digest)
    second = seen(desk, "Les dockers")
    desk.rewrite(lambda text: text.replace("à Marseille", "au Havre"))
    desk.project.sync()
    with pytest.raises(DecisionRefused, match="not the one you saw"):
        put(desk, "Les dockers", "Los otros.", second.digest)
    assert unit(desk, "Les dockers").target == DOCKERS


def test_an_older_copy_that_was_saved_over_an_edit_takes_it_from_nobody(desk: Desk) -> None:
    """The next edit, of another unit, brings it back, and touches no other text."""
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    put(desk, "Les dockers", DOCKERS)
    desk.catalogue_path.write_text(stale, encoding="utf-8")
    put(desk, "Aucun", NO_SHIP)
    targets = [one.target for one in desk.units() if one.target]
    assert sorted(targets) == sorted([DOCKERS, NO_SHIP])


def test_the_text_an_older_copy_hides_is_not_overwritten(desk: Desk) -> None:
    """Who sees the older copy writes for a text that is none: it is refused until a sync."""
    stale = desk.catalogue_path.read_text(encoding="utf-8")
    put(desk, "Les dockers", DOCKERS)
    desk.catalogue_path.write_text(stale, encoding="utf-8")
    with pytest.raises(DecisionRefused, match="l10n sync"):
        put(desk, "Les dockers", "Los otros.")
    desk.project.sync()
    assert seen(desk, "Les dockers").target == DOCKERS


def test_two_writers_at_once_lose_nothing(desk: Desk) -> None:
    """Of two texts for one unit the first stands and the other is refused; both units are there."""
    at = {beginning: seen(desk, beginning) for beginning in ("Les dockers", "Aucun", "Grève")}
    refused: list[DecisionRefused] = []

    def writes(beginning: str, target: str) -> None:
        item = at[beginning]
        try:
            desk.project.edit("ports", "es", item.unit, target, at=item.digest)
        except DecisionRefused as problem:
            refused.append(problem)

    jobs = [("Les dockers", DOCKERS), ("Aucun", NO_SHIP), ("Grève", "Uno"), ("Grève", "Otro")]
    writers = [threading.Thread(target=writes, args=job) for job in jobs]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert unit(desk, "Les dockers").target == DOCKERS
    assert unit(desk, "Aucun").target == NO_SHIP
    assert unit(desk, "Grève").target in {"Uno", "Otro"}
    assert [problem.where for problem in refused] == [at["Grève"].unit]


def test_an_edit_takes_in_what_a_po_editor_saved_meanwhile(desk: Desk) -> None:
    """Another unit that a translator saved in a PO editor stays as it was saved."""
    item = seen(desk, "Les dockers")
    write(desk, "Aucun", NO_SHIP)
    desk.project.edit("ports", "es", item.unit, DOCKERS, at=item.digest)
    assert unit(desk, "Aucun").target == NO_SHIP
    assert unit(desk, "Les dockers").target == DOCKERS


def test_an_edit_touches_its_own_entry_and_keeps_its_notes(desk: Desk) -> None:
    """All other lines of the file stay, and so do the hints above the unit."""
    before = desk.catalogue_path.read_text(encoding="utf-8")
    put(desk, "Les dockers", DOCKERS)
    after = desk.catalogue_path.read_text(encoding="utf-8")
    changed = [line for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    assert changed == ['- msgstr ""', f'+ msgstr "{DOCKERS}"']


@pytest.mark.parametrize("target", ["a\x1bb", "a\x00", "\ud800", "a\x85b", "x" * 600_000])
def test_what_can_be_no_target_is_refused(desk: Desk, target: str) -> None:
    """Controls, halves of characters, and a text that no file holds; nothing is written."""
    before = desk.files()
    with pytest.raises(DecisionRefused):
        put(desk, "Les dockers", target)
    assert desk.files() == before


def test_line_ends_are_those_of_po(desk: Desk) -> None:
    """A form of the web sends CRLF; tabs are text."""
    assert put(desk, "Les dockers", "uno\r\ndos\ttres\rcuatro").target == "uno\ndos\ttres\ncuatro"


def test_a_unit_that_is_not_there_is_refused(desk: Desk) -> None:
    """Named by the id that was given."""
    with pytest.raises(DecisionRefused, match=r"nobody\.9: no such unit"):
        desk.project.edit("ports", "es", "nobody.9", "x", at="0" * 12)
