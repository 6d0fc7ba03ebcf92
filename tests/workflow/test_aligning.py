"""Two finished articles become translations: what is sure by itself, the rest by a person."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from l10n.errors import ExchangeProblem, UsageProblem
from l10n.exchange.tmx import TmxReader
from l10n.model.unit import State
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run

FRENCH = """Tempête sur la côte : le direct

08h15 - Le port de Brest fermé
Les 40 bateaux de pêche sont restés à quai. Le vent souffle à 120 km/h.
Le maire François Cuillandre appelle à la prudence.
10h30 - Deux blessés à Quimper
Un arbre est tombé sur une voiture. Les pompiers sont intervenus 300 fois depuis minuit.
"""

GERMAN = """Sturm an der Küste: der Liveblog

8.15 Uhr - Hafen von Brest geschlossen
Die 40 Fischerboote blieben am Kai, der Wind weht mit 120 km/h.
Bürgermeister François Cuillandre ruft zur Vorsicht auf.
10.30 Uhr - Zwei Verletzte in Quimper
Ein Baum ist auf ein Auto gefallen. Die Feuerwehr rückte seit Mitternacht 300-mal aus.
Weitere Meldungen folgen.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a project with two finished texts beside it."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "sturm.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "sturm.de.txt").write_text(GERMAN, encoding="utf-8")
    return Desk(tmp_path / "project", "de", source)


def test_a_time_on_a_line_of_its_own_is_no_sentence(desk: Desk, tmp_path: Path, run: Run) -> None:
    """It opens what follows it, in order or not, and nobody has to decide about it."""
    french = "Direct\n\n# 10h00\n\nLe port ferme.\n\n# 11h30\n\nIl pleut à Brest.\n"
    german = "Liveblog\n\n# 11.30 Uhr\n\nEs regnet in Brest.\n\n10.00 Uhr\n\nDer Hafen schließt.\n"
    (tmp_path / "a.txt").write_text(french, encoding="utf-8")
    (tmp_path / "a.de.txt").write_text(german, encoding="utf-8")
    files = str(tmp_path / "a.txt"), str(tmp_path / "a.de.txt")
    made = json.loads(run("--json", "import", "--align", *files, "--to", "de")[1])
    assert (made["sentences"], made["sure"]) == ([3, 3], 3)
    memory = desk.project.root / made["settled"]["path"]
    pairs = {p.source: p.target for p in TmxReader("x", "fr", "de").read([memory.read_bytes()])}
    assert pairs["Il pleut à Brest."] == "Es regnet in Brest."


def test_an_archive_becomes_memory(desk: Desk, tmp_path: Path, run: Run) -> None:
    """Pairs that are sure stand in a TMX of the project, two sentences for one among them."""
    files = str(tmp_path / "sturm.txt"), str(tmp_path / "sturm.de.txt")
    status, out, err = run("--json", "import", "--align", *files, "--to", "de")
    assert (status, err) == (0, "")
    made = json.loads(out)
    memory = desk.project.root / made["settled"]["path"]
    pairs = {p.source: p.target for p in TmxReader("x", "fr", "de").read([memory.read_bytes()])}
    assert made["sure"] == len(pairs)
    assert pairs["Le maire François Cuillandre appelle à la prudence."] == (
        "Bürgermeister François Cuillandre ruft zur Vorsicht auf."
    )
    both = "Les 40 bateaux de pêche sont restés à quai. Le vent souffle à 120 km/h."
    assert pairs[both] == "Die 40 Fischerboote blieben am Kai, der Wind weht mit 120 km/h."
    assert not any("Weitere" in target for target in pairs.values())
    (found,) = desk.project.memory.search(both, "de").matches
    assert found.is_imported


def test_what_is_not_sure_waits_in_a_table(desk: Desk, tmp_path: Path, run: Run) -> None:
    """A row that a person marks and corrects comes in with `l10n import`; the others do not."""
    made = desk.project.align(tmp_path / "sturm.txt", tmp_path / "sturm.de.txt", "de")
    assert made.left
    text = made.left.read_text(encoding="utf-8")
    assert "\tWeitere Meldungen folgen.\t" in text
    marked = text.replace("\t\tWeitere Meldungen", "x\tD'autres suivront.\tWeitere Meldungen")
    made.left.write_text(marked, encoding="utf-8")
    status, out, _ = run("--json", "import", str(made.left), "--to", "de")
    (settled,) = json.loads(out)["pairs"]
    assert (status, settled["pairs"]) == (0, 1)
    assert "D'autres suivront." in (desk.project.root / settled["path"]).read_text("utf-8")


def test_a_half_row_that_is_kept_is_named_with_its_line(desk: Desk, tmp_path: Path) -> None:
    """Nothing of the table is taken while a marked row has no partner."""
    table = tmp_path / "sturm.tsv"
    table.write_text("keep\tsource\ttarget\twhy\nx\tUne phrase.\t\t\n", encoding="utf-8")
    before = desk.files()
    with pytest.raises(ExchangeProblem, match="one text only") as problem:
        desk.project.take_in([table], to="de")
    assert problem.value.line == 2
    assert desk.files() == before


def test_the_translation_of_an_article_fills_its_catalogue(desk: Desk, tmp_path: Path) -> None:
    """Units without a translation get it, as translated and unapproved; what stands here stays."""
    desk.project.sync()
    target = tmp_path / "ports.de.txt"
    target.write_text(
        ARTICLE.replace("Aucun navire", "Kein Schiff").replace("Les dockers", "Die Docker"),
        encoding="utf-8",
    )
    source = desk.project.layout.sources / "ports.txt"
    made = desk.project.align(source, target, "de")
    assert made.settled.article == "ports"
    assert unit(desk, "Aucun").target.startswith("Kein Schiff")
    assert desk.states()[unit(desk, "Aucun").source] is State.TRANSLATED
    again = desk.project.align(source, target, "de")
    assert (again.settled.taken, again.settled.written) == ((), False)
    assert set(again.settled.kept) == set(made.settled.taken)


def test_two_texts_that_are_not_one_article_are_refused(desk: Desk, tmp_path: Path) -> None:
    """Nothing is written where hardly a sentence has a partner; a person may insist."""
    (tmp_path / "other.txt").write_text(
        "Die Bundesbank erhöht ihre Prognose auf 2,4 Prozent.\n"
        "Der Zoll fand in Hamburg 900 Kilogramm Kaffee.\nNiemand weiß, wem er gehört.\n"
        "Ein Gericht in Mainz verhandelt ab 1987 begangene Taten.\n",
        encoding="utf-8",
    )
    before = desk.files()
    with pytest.raises(UsageProblem, match="surely"):
        desk.project.align(tmp_path / "sturm.txt", tmp_path / "other.txt", "de")
    assert desk.files() == before
    desk.project.align(tmp_path / "sturm.txt", tmp_path / "other.txt", "de", force=True)


def test_a_dry_run_writes_nothing(desk: Desk, tmp_path: Path, run: Run) -> None:
    """What would be is said."""
    before = desk.files()
    files = str(tmp_path / "sturm.txt"), str(tmp_path / "sturm.de.txt")
    status, out, _ = run("import", "--align", *files, "--to", "de", "--dry-run")
    assert (status, "would be" in out) == (0, True)
    assert desk.files() == before


@pytest.mark.usefixtures("desk")
def test_align_wants_two_texts_and_a_language(tmp_path: Path, run: Run) -> None:
    """Usage is said, not guessed."""
    one = str(tmp_path / "sturm.txt")
    assert run("import", "--align", one, "--to", "de")[0] == 2
    assert run("import", "--align", one, one)[0] == 2
    assert run("import", "--align", one, str(tmp_path / "no.txt"), "--to", "de")[0] == 2


def test_a_memory_comes_in_by_import(desk: Desk, tmp_path: Path, run: Run) -> None:
    """`l10n import` of a TMX is `l10n memory import` of it, beside whatever else comes."""
    memory = tmp_path / "agency.tmx"
    memory.write_text(
        '<tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Bonjour.</seg>'
        '</tuv><tuv xml:lang="de"><seg>Guten Tag.</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    bad = tmp_path / "bad.po"
    bad.write_bytes(b"\x00")
    status, out, err = run("--json", "import", str(memory), str(bad))
    assert status == 3
    assert json.loads(out)["memories"][0]["pairs"] == {"de": 1}
    assert "bad.po" in err
    assert (desk.project.layout.memory / "agency.tmx").exists()
    assert run("import", str(memory), "--dry-run")[0] == 2
