"""A text like one that people translated is drafted from that, where nothing but values differs."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.units.state import origin_of
from l10n.model.unit import Origin
from l10n.project import Project
from tests.workflow.desk import Desk
from tests.workflow.test_people import unit, write
from tests.workflow.test_remembering import memory

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run

FIRST = """Tempête sur la côte

# 10h00

Le vent a coupé le courant à 12 500 foyers.

Les trains repartent à 14h30.
"""
SECOND = """Tempête dans le nord

# 18h00

Le vent a coupé le courant à 13 200 foyers.

Le vent a coupé le courant à un foyer.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make an article of which one sentence is translated."""
    source = tmp_path / "cote.txt"
    source.write_text(FIRST, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    write(desk, "Le vent", "El viento ha dejado sin luz a 12.500 hogares.")
    return desk


def another(desk: Desk, text: str) -> Desk:
    """Add an article, and look at it from then on."""
    (desk.project.layout.sources / "nord.txt").write_text(text, encoding="utf-8")
    desk.name, desk.source = "nord", desk.project.layout.sources / "nord.txt"
    return desk


def test_a_text_of_another_number_is_drafted_from_it(desk: Desk, run: Run) -> None:
    """The draft is fuzzy, of origin memory, and names the article; what is not sure has none."""
    another(desk, SECOND)
    status, out, _ = run("--json", "sync")
    assert status == 0
    reports = {item["article"]: item for item in json.loads(out)["articles"]}
    assert reports["nord"]["leveraged"] == 1
    one = unit(desk, "Le vent a coupé le courant à 13 200")
    assert one.target == "El viento ha dejado sin luz a 13.200 hogares."
    assert one.fuzzy
    assert one.draft is not None
    assert one.draft.engine == "memory:cote"
    assert origin_of(one, "es") is Origin.MEMORY
    assert unit(desk, "Le vent a coupé le courant à un").target == ""


def test_several_values_of_a_short_text_may_differ(desk: Desk) -> None:
    """By its letters it is another text; what it says beside them is the same."""
    desk.rewrite(lambda text: f"{text}\nIl pleut à Marseille depuis le 12 janvier.\n")
    desk.project.sync()
    write(desk, "Il pleut", "Llueve en Marsella desde el 12 de enero.")
    other = another(desk, "Nord\n\n# 18h00\n\nIl pleut à Lyon depuis le 3 novembre.\n")
    other.project.sync()
    assert unit(other, "Il pleut").target == "Llueve en Lyon desde el 3 de noviembre."


def test_what_people_translated_since_is_asked_too(desk: Desk) -> None:
    """The memory follows the catalogues: no command stands between a translation and its use."""
    desk.project.sync()
    write(desk, "Les trains", "Los trenes salen a las 14:30.")
    another(desk, SECOND + "\nLes trains repartent à 16h45.\n")
    desk.project.sync()
    assert unit(desk, "Les trains").target == "Los trenes salen a las 16:45."


def test_a_draft_of_the_memory_is_no_memory(desk: Desk) -> None:
    """What was adapted once is adapted again from what a person wrote, never from itself."""
    another(desk, SECOND)
    desk.project.sync()
    found = desk.project.memory.search("Le vent a coupé le courant à 13 200 foyers.", "es")
    assert {match.pair.article for match in found.matches} == {"cote"}


def test_an_imported_memory_is_adapted_as_well(desk: Desk, tmp_path: Path) -> None:
    """Its name stands where that of the article would."""
    path = memory(
        tmp_path / "agence.tmx", ("Le pont ferme à 18h15.", "El puente cierra a las 18:15.")
    )
    desk.project.memory.take(path)
    another(desk, SECOND + "\nLe pont ferme à 19h40.\n")
    desk.project.sync()
    one = unit(desk, "Le pont")
    assert one.target == "El puente cierra a las 19:40."
    assert one.draft is not None
    assert one.draft.engine == "memory:agence"


@pytest.mark.usefixtures("desk")
def test_a_search_shows_what_can_be_adapted(run: Run) -> None:
    """People see the match, and what it becomes where that is sure."""
    text = "Le vent a coupé le courant à 11 800 foyers."
    status, out, _ = run("--json", "memory", "search", text, "--to", "es")
    assert status == 0
    (match,) = json.loads(out)["matches"]
    assert match["adapted"] == "El viento ha dejado sin luz a 11.800 hogares."
    assert (
        "= El viento ha dejado sin luz a 11.800 hogares."
        in run("memory", "search", text, "--to", "es")[1]
    )
    out = run("--json", "memory", "search", "Le vent a coupé le courant à un foyer.", "--to", "es")[
        1
    ]
    assert [match["adapted"] for match in json.loads(out)["matches"]] == [None]


def test_a_draft_that_a_person_changed_or_approved_is_remembered(desk: Desk) -> None:
    """Its mark stays in the file; the text is theirs. One that lost its flag alone is not."""
    another(desk, SECOND)
    desk.project.sync()
    begins = "Le vent a coupé le courant à 13 200"
    text = f"{begins} foyers."
    drafted = unit(desk, begins)
    write(desk, begins, drafted.target)
    found = desk.project.memory.search(text, "es").matches
    assert {match.pair.article for match in found} == {"cote"}
    write(desk, begins, "El viento deja sin luz a 13.200 hogares.")
    found = desk.project.memory.search(text, "es").matches
    assert found[0].pair.target == "El viento deja sin luz a 13.200 hogares."
    assert unit(desk, begins).draft == drafted.draft
    write(desk, begins, drafted.target, "ok ana")
    desk.project.sync()
    found = desk.project.memory.search(text, "es").matches
    assert (found[0].pair.target, found[0].pair.by) == (drafted.target, "ana")


NOTED = "#. memory: "


def with_notes(desk: Desk) -> Desk:
    """Have matches stand in the catalogues."""
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[memory]\nnotes = true\n")
    desk.project = Project.open(desk.folder)
    return desk


def test_matches_stand_beside_units_that_wait_and_go_when_these_are_done(desk: Desk) -> None:
    """Two units have one; a second sync writes nothing, a unit that is done loses it."""
    another(with_notes(desk), SECOND)
    desk.project.sync()
    lines = [line for line in desk.catalogue_path.read_text().splitlines() if NOTED in line]
    assert len(lines) == 2
    assert lines[0].startswith("#. memory: 95% (cote): Le vent")
    assert "(cote): Le vent a coupé le courant à 12 500 foyers. -> El viento" in lines[0]
    before = desk.catalogue_path.read_bytes()
    desk.project.sync()
    assert desk.catalogue_path.read_bytes() == before
    write(desk, "Le vent a coupé le courant à un", "El viento ha dejado sin luz a un hogar.")
    desk.project.sync()
    assert desk.catalogue_path.read_text().count(NOTED) == 1


def test_matches_come_through_other_tools(desk: Desk) -> None:
    """Gettext keeps them letter for letter, and a sync after it finds nothing to write."""
    another(with_notes(desk), SECOND)
    desk.project.sync()
    path = str(desk.catalogue_path)
    subprocess.run(["msgcat", "--no-wrap", "-o", path, path], check=True, capture_output=True)
    before = desk.catalogue_path.read_text()
    assert before.count(NOTED) == 2
    desk.project.sync()
    assert desk.catalogue_path.read_text() == before


def test_catalogues_have_no_matches_unless_a_project_asks(desk: Desk) -> None:
    """Most tools show matches of their own."""
    another(desk, SECOND)
    desk.project.sync()
    assert NOTED not in desk.catalogue_path.read_text()
