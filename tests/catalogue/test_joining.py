"""What a swallowed sentence was translated as is shown where it went."""

from __future__ import annotations

from dataclasses import replace

import pytest

from l10n.catalogue.po.writing import write_catalogue
from l10n.catalogue.versions.joining import JOINED
from tests.catalogue.versions import DAWN, DUSK, NOON, Versions


def notes(project: Versions, source: str) -> list[str]:
    """Return the notes of a unit that tell of a join."""
    slot = next(s for s in project.catalogue.units() if s.unit.source == source)
    return [note for note in slot.notes if note.startswith(JOINED)]


@pytest.fixture
def approved() -> Versions:
    """Give a project of three entries, all translated and approved."""
    project = Versions(DAWN, NOON, DUSK)
    project.approve_all()
    return project


JOINS = {
    "by and": "Le ministre arrive à midi et il ne parle pas à la presse.",
    "without its subject": "Le ministre arrive à midi et ne parle pas à la presse.",
    "with a comma": "Le ministre arrive à midi, il ne parle pas à la presse.",
    "the other way round": "Il ne parle pas à la presse : le ministre arrive à midi.",
}


@pytest.mark.parametrize("how", JOINS)
def test_the_target_of_the_swallowed_sentence_is_shown(how: str, approved: Versions) -> None:
    """One target goes on and the other is a note, as often as the entry is written.

    A second sync changes no byte.
    """
    new = JOINS[how]
    approved.sync(DAWN, [new], DUSK)
    (unit,) = (s.unit for s in approved.catalogue.units() if s.unit.source == new)
    (swallowed,) = set(NOON) - {unit.previous}
    note = f"{JOINED}{swallowed} -> {swallowed.upper()}"
    assert notes(approved, new) == [note]
    once = write_catalogue(approved.catalogue, "")
    approved.sync(DAWN, [new], DUSK)
    assert write_catalogue(approved.catalogue, "") == once
    approved.sync(DUSK, DAWN, [new.replace("midi", "treize heures"), "Une phrase de plus."])
    assert notes(approved, new.replace("midi", "treize heures")) == [note]


def test_an_entry_that_was_merged_into_another_takes_its_targets_along(approved: Versions) -> None:
    """The swallowed sentence may come from an entry that is no more."""
    new = "Le ministre arrive à midi alors que le jour se lève sur la base."
    approved.sync([new, NOON[1], DAWN[1]], DUSK)
    assert notes(approved, new) == [f"{JOINED}{DAWN[0]} -> {DAWN[0].upper()}"]


def test_what_was_taken_out_or_changed_is_no_join(approved: Versions) -> None:
    """A sentence that is gone, or one that was edited beside it, brings no note."""
    approved.sync(DAWN, ["Le ministre arrive vers treize heures."], DUSK)
    assert notes(approved, "Le ministre arrive vers treize heures.") == []
    approved.sync(DAWN, NOON, ["La réunion est finie depuis midi.", DUSK[1]])
    assert notes(approved, "La réunion est finie depuis midi.") == []


def test_a_translated_join_says_nothing_more(approved: Versions) -> None:
    """Once the joined sentence is translated, its note goes when the entry is next written."""
    new = JOINS["by and"]
    approved.sync(DAWN, [new], DUSK)
    slot = next(s for s in approved.catalogue.units() if s.unit.source == new)
    done = replace(slot.unit, target="Hecho.", fuzzy=False, previous=None)
    approved.catalogue = approved.catalogue.map_units({done.id: done})
    approved.sync(DAWN, [new], DUSK)
    assert notes(approved, new) == []
