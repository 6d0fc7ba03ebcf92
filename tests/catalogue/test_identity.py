"""Ids of entries: made of the text they first began with, and kept for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.catalogue.units.identity import Mint, entry_id
from l10n.catalogue.versions.template import update_template
from l10n.frozen import replace
from l10n.model.article import Role
from l10n.model.catalogue import new_catalogue
from tests.articles import article
from tests.catalogue.versions import DAWN, DUSK, NOON, Versions
from tests.strategies import texts

if TYPE_CHECKING:
    from l10n.model.catalogue import Catalogue


def entries(project: Versions) -> dict[str, str]:
    """Return the entry that each text in use stands in."""
    return {s.unit.source: s.place.entry for s in project.template.units() if s.place}


def test_an_entry_is_named_after_its_first_text_and_keeps_the_name() -> None:
    """Edited, moved and with other entries before it, it is called as at first."""
    project = Versions(DAWN, ["Une alerte."])
    first = entry_id(DAWN[0])
    assert entries(project)[DAWN[0]] == first
    edited = "Le jour se lève tard sur la base."
    project.sync(NOON, ["Une alerte."], [edited, DAWN[1]])
    assert entries(project)[edited] == first


def test_an_id_that_is_taken_gets_a_number() -> None:
    """Two entries may begin with one text, also one that was withdrawn long ago."""
    said = entry_id("Direct")
    project = Versions(["Direct", "Un but."], ["Direct", "Un carton."])
    assert entries(project)["Un but."] == said
    assert entries(project)["Un carton."] == f"{said}-2"
    project.sync(["Rien.", "Plus rien."])
    project.sync(["Rien.", "Plus rien."], ["Direct", "La mi-temps.", "Deux remplacements."])
    assert entries(project)["La mi-temps."] == f"{said}-3"


def test_a_withdrawn_entry_that_comes_back_is_the_entry_it_was() -> None:
    """It has its id again, also for a sentence that is new in it, and in a second return."""
    project = Versions(DAWN, NOON, DUSK)
    before = entries(project)
    for new in ("Une phrase de plus.", "Et encore une, la dernière."):
        project.sync(DAWN, DUSK)
        project.sync(DAWN, [*NOON, new], DUSK)
        assert entries(project) == before | {new: before[NOON[0]]}
        (unit,) = (s.unit.id for s in project.template.units() if s.unit.source == new)
        assert unit.rpartition(".")[0] == before[NOON[0]]


def test_an_entry_whose_sentences_had_moved_there_comes_back_as_what_it_was() -> None:
    """Where a unit stood last tells, not where it was born."""
    project = Versions(DAWN, NOON, DUSK)
    home = entries(project)[NOON[0]]
    project.sync([DAWN[0]], [*NOON, DAWN[1]])
    project.sync([DAWN[0]])
    project.sync([DAWN[0]], [DAWN[1], *NOON])
    assert set(entries(project).values()) == {entry_id(DAWN[0]), home}
    assert entries(project)[DAWN[1]] == home


def test_a_heading_that_another_entry_had_makes_no_entry_that_one() -> None:
    """A new entry under an old heading has an id of its own."""
    heading = "Le point à midi"
    project = Versions([heading, *NOON], DAWN)
    old = entries(project)[heading]
    project.sync(DAWN)
    project.sync([heading, "La grève est finie.", "Les ports rouvrent demain."], DAWN)
    assert entries(project)["La grève est finie."] not in {old, entry_id(DAWN[0])}


sentences = st.lists(texts.map(str.strip).filter(bool), min_size=1, max_size=4)
versions = st.lists(sentences, min_size=1, max_size=3)


def _through(*versions: list[list[str]]) -> Catalogue:
    template = new_catalogue("a")
    for version in versions:
        written = update_template(template, article(*version), "sha").template
        template = read_catalogue(write_catalogue(written, "source/a.txt"))
    return template


@given(versions, versions)
def test_whoever_syncs_the_same_versions_writes_the_same_template(
    old: list[list[str]], new: list[list[str]]
) -> None:
    """Ids come from the texts alone, whatever they are; no two entries share one."""
    template, other = (_through(old, new) for _ in range(2))
    assert write_catalogue(template, "") == write_catalogue(other, "")
    slots = tuple(template.units())
    entry_of = [slot.place.entry for slot in slots if slot.place]
    assert len(set(entry_of)) == len([entry for entry in new if entry])
    assert Mint(slots).entry(new[0][0]) not in entry_of


@given(st.sets(st.integers(0, 5)))
def test_a_role_that_somebody_changed_in_a_template_is_put_right(changed: set[int]) -> None:
    """Of one unit of a block or of all: the others stay the very same."""
    told = article([*DAWN, *NOON])
    whole = update_template(new_catalogue("p"), told, "1").template
    slots = [
        replace(slot, place=replace(slot.place, role=Role.QUOTE))
        if at in changed and slot.place
        else slot
        for at, slot in enumerate(whole.units())
    ]
    again = list(update_template(replace(whole, slots=tuple(slots)), told, "1").template.units())
    assert again == list(whole.units())
    assert all(
        one is slot or at in changed
        for at, (one, slot) in enumerate(zip(again, slots, strict=True))
    )
