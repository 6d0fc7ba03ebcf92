"""Whole jobs, as people and scripts do them."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from l10n.errors import (
    CatalogueProblem,
    DecisionRefused,
    GateNotMet,
    GlossaryProblem,
    ProjectProblem,
    SourceChanged,
    SourceProblem,
    UsageProblem,
)
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State, Verdict
from l10n.project import Project
from l10n.workflow.starting import start
from tests.workflow.desk import Desk

BLOG = """Grève dans les ports : la journée

Les dockers ont cessé le travail ce lundi dans six ports, a annoncé leur syndicat.
19h05 - Le port du Havre à l'arrêt
Aucun navire n'est entré depuis midi. « Nous irons jusqu'au bout », a dit Léa Morel.
18h30 - Négociations
Le ministre reçoit les syndicats à 20h00.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a text of its own, translated and not yet reviewed."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    made.translate()
    return made


def test_init_makes_a_project_that_works(tmp_path: Path) -> None:
    """One command, a text, a sync: catalogues stand there, and nothing else was asked."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = start(tmp_path / "desk", ["es", "pt_BR"], [text])
    assert "l10n.toml" in made.made
    report = Project.open(made.root).sync()
    assert [(r.article, r.language) for r in report.articles] == [
        ("ports", "es"),
        ("ports", "pt-BR"),
    ]
    assert (made.root / "locales" / "pt_BR" / "ports.po").is_file()


def test_init_does_not_overwrite(tmp_path: Path) -> None:
    """A project that is there, and every file that is there, stay as they are."""
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    start(tmp_path, ["es"], [])
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine\n"
    with pytest.raises(ProjectProblem, match="a project already"):
        start(tmp_path, ["es"], [])


def test_a_project_is_found_from_inside(desk: Desk) -> None:
    """Commands work from any folder of the project."""
    assert Project.open(desk.folder / "source").layout.root == desk.folder
    with pytest.raises(ProjectProblem, match="l10n init"):
        Project.open(desk.folder.parent)


def test_approving_by_digest_takes_the_text_that_was_seen(desk: Desk) -> None:
    """A decision names unit and text; when the text moved on, nothing is approved."""
    first, second, *_ = desk.project.review_list("ports", "es")
    chosen = [f"{first.unit}@{first.digest}", f"{second.unit}@{second.digest}"]
    unit = next(u for u in desk.units() if u.id == second.unit)
    desk.edit({unit.id: replace(unit, target="Otra cosa")})
    with pytest.raises(DecisionRefused, match="not the one you saw"):
        desk.project.review("ports", "es", Verdict.APPROVED, by="ana", units=chosen)
    assert set(desk.states().values()) == {State.TRANSLATED}
    desk.project.review("ports", "es", Verdict.APPROVED, by="ana", units=chosen[:1])
    assert desk.states()[first.source] is State.REVIEWED


def test_approving_all_takes_no_draft_and_nothing_fuzzy(desk: Desk) -> None:
    """--all is for what a person translated; what is fuzzy waits for a person."""
    first, *_ = desk.units()
    desk.edit({first.id: replace(first, fuzzy=True)})
    decided = desk.project.review("ports", "es", Verdict.APPROVED, by="ana")
    assert first.id not in decided
    assert len(decided) == len(desk.units()) - 1
    assert desk.states()[first.source] is State.NEEDS_WORK


def test_a_comment_in_the_file_becomes_a_review(desk: Desk) -> None:
    """`# ok ana` and `# no bob: why`, written in any editor, decide at the next sync."""
    first, second, third, *_ = desk.units()
    text = desk.catalogue_path.read_text(encoding="utf-8")
    for unit, comment in ((first, "# ok ana"), (second, "# no bob: literal"), (third, "# ? qui")):
        context = f'msgctxt "{unit.id}"'
        text = text.replace(context, f"{comment}\n{context}")
    desk.catalogue_path.write_text(text, encoding="utf-8")
    desk.project.sync()
    assert desk.states()[first.source] is State.REVIEWED
    assert desk.states()[second.source] is State.REJECTED
    assert "rejected by bob: literal" in desk.units()[1].remarks
    (item,) = desk.project.status().articles
    assert [(q.unit, q.text) for q in item.questions] == [(third.id, "qui")]


def test_a_decision_over_an_empty_target_waits_and_is_reported(desk: Desk) -> None:
    """Nothing can be approved that is not there."""
    first, *_ = desk.units()
    desk.edit({first.id: replace(first, target="")})
    text = desk.catalogue_path.read_text(encoding="utf-8")
    context = f'msgctxt "{first.id}"'
    desk.catalogue_path.write_text(text.replace(context, f"# ok ana\n{context}"), encoding="utf-8")
    (report,) = desk.project.sync().articles
    assert report.undecided == (first.id,)
    assert desk.states()[first.source] is State.UNTRANSLATED


@pytest.mark.parametrize("who", ["", "a b", "аna", "x" * 25, "a\nb"])
def test_only_a_plain_name_signs(who: str, desk: Desk) -> None:
    """What cannot stand in a review line, or could pass for another name, cannot sign it."""
    with pytest.raises(UsageProblem, match="cannot sign"):
        desk.project.review("ports", "es", Verdict.APPROVED, by=who)


def test_an_edition_and_its_manifest_are_written(desk: Desk) -> None:
    """Reviewed text is published, the rest stands in French, and the manifest says which."""
    first, *_ = desk.project.review_list("ports", "es")
    one = f"{first.unit}@{first.digest}"
    desk.project.review("ports", "es", Verdict.APPROVED, by="ana", units=[one])
    made = desk.project.export("ports", "es")
    page = html.parse(str(made.path)).getroot()
    assert page.findtext(".//h1") == first.target
    assert made.manifest["segments"] == {"reviewed": 1, "translated": 6}
    assert len(made.in_source) == 6
    assert not desk.project.export("ports", "es").written


def test_times_of_entries_keep_their_instant(desk: Desk) -> None:
    """With date and zone in the settings an entry's time is an instant; without, it is not."""
    desk.approve()
    page = html.parse(str(desk.project.export("ports", "es").path)).getroot()
    assert [t.get("datetime") for t in page.iterfind(".//section//time")] == [None, None]
    config = desk.folder / "l10n.toml"
    dated = '[articles.ports]\ndate = 2025-08-18\nzone = "Europe/Paris"\n'
    config.write_text(config.read_text(encoding="utf-8") + dated, encoding="utf-8")
    page = html.parse(str(Project.open(desk.folder).export("ports", "es").path)).getroot()
    assert [t.get("datetime") for t in page.iterfind(".//section//time")] == [
        "2025-08-18T19:05:00+02:00",
        "2025-08-18T18:30:00+02:00",
    ]


def test_a_gate_that_is_not_met_leaves_the_last_good_edition(desk: Desk) -> None:
    """A failed export writes nothing."""
    desk.approve()
    path = desk.project.export("ports", "es").path
    good = path.read_bytes()
    unit = desk.units()[3]
    desk.edit({unit.id: replace(unit, target="Cambiado")})
    with pytest.raises(GateNotMet, match=unit.id.replace(".", r"\.")):
        desk.project.export("ports", "es", missing=MissingPolicy.FAIL)
    assert path.read_bytes() == good


def test_an_edition_of_another_version_is_refused(desk: Desk) -> None:
    """After an edit of the source nothing is exported before a sync."""
    desk.approve()
    desk.rewrite(lambda text: text.replace("19h05", "19h15"))
    with pytest.raises(SourceChanged, match="l10n sync"):
        desk.project.export("ports", "es")
    desk.project.sync()
    desk.project.export("ports", "es", made_as="text")


def test_an_edition_goes_where_it_is_asked(desk: Desk, tmp_path: Path) -> None:
    """--out names the file; the manifest stands beside it, outside too where --force says so."""
    desk.approve()
    made = desk.project.export("ports", "es", out=tmp_path / "out" / "page.html", force=True)
    assert made.path.is_file()
    assert made.manifest_path.name == "page.html.manifest.json"


def _break(desk: Desk, what: str) -> None:
    path = desk.catalogue_path
    text = path.read_text(encoding="utf-8")
    broken = {
        "cut in an entry": text[: len(text) * 2 // 3],
        "cut between entries": text[: text.rindex("\n\n") + 1],
        "with conflict markers": text.replace("msgstr", "<<<<<<< ours\nmsgstr", 1),
        "with a unit twice": text + text[text.rindex("\n\n") :],
        "a page of HTML": "<html>502</html>",
        "empty": "",
        "in UTF-16": "",
    }[what]
    data = text.encode("utf-16") if what == "in UTF-16" else broken.encode("utf-8")
    path.write_bytes(data)


BROKEN = [
    "cut in an entry",
    "cut between entries",
    "with conflict markers",
    "with a unit twice",
    "a page of HTML",
    "empty",
    "in UTF-16",
]


@pytest.mark.parametrize("base", ["with a base", "without a base"])
@pytest.mark.parametrize("what", BROKEN)
def test_a_catalogue_that_cannot_be_trusted_stops_its_article(
    what: str, base: str, desk: Desk
) -> None:
    """Truncated, conflicted, doubled or no PO at all: refused by name, every file as it was."""
    _break(desk, what)
    if base == "without a base":
        desk.project.layout.base(desk.catalogue_path).unlink()
    before = desk.files()
    with pytest.raises(CatalogueProblem, match=r"ports\.po"):
        desk.project.sync()
    assert desk.files() == before


def test_one_broken_article_does_not_stop_the_others(desk: Desk) -> None:
    """The others are synced, the broken one is reported and left as it was."""
    other = desk.folder / "source" / "autre.txt"
    other.write_text("Un titre\n\nUne phrase.\n", encoding="utf-8")
    broken = desk.folder / "source" / "vide.txt"
    broken.write_bytes(b"\xff\xfe")
    report = desk.project.sync()
    assert {item.article for item in report.articles} == {"ports", "autre"}
    assert [type(failure) for failure in report.failures] == [SourceProblem]


def test_two_sources_of_one_name_are_refused(desk: Desk) -> None:
    """A catalogue belongs to one source."""
    (desk.folder / "source" / "ports.md").write_text(BLOG, encoding="utf-8")
    with pytest.raises(SourceProblem, match="the same name"):
        desk.project.sync()


@pytest.mark.parametrize("given", ["../ports", "/etc/passwd", "nothing", "../../x.txt", ""])
def test_no_name_leads_out_of_the_project(given: str, desk: Desk) -> None:
    """An article is one of `source/`, whatever name is given."""
    with pytest.raises(SourceProblem, match="no such article"):
        desk.project.export(given, "es")


@pytest.mark.parametrize("tag", ["xx", "../es", "es/..", "fr", "ES", "", "e\0s"])
def test_no_language_leads_out_of_the_project(tag: str, desk: Desk) -> None:
    """A language is one that exists, and not the source's own."""
    with pytest.raises(UsageProblem):
        desk.project.export("ports", tag)


def test_a_broken_glossary_stops_a_sync_with_its_line(desk: Desk) -> None:
    """Nothing is written before the glossary can be read."""
    desk.project.layout.glossary.write_text("kind,source,es\nriver,Seine,Sena\n")
    before = desk.files()
    with pytest.raises(GlossaryProblem, match=r"glossary\.csv:2"):
        desk.project.sync()
    assert desk.files() == before


def test_deleting_the_private_folder_loses_nothing(desk: Desk) -> None:
    """What stands in .l10n can be made again."""
    desk.approve()
    for path in sorted(desk.project.layout.root.glob(".l10n/**/*.po")):
        path.unlink()
    before = desk.units()
    desk.project.sync()
    assert desk.units() == before


def test_names_are_proposed_and_decide_nothing(desk: Desk) -> None:
    """The glossary gets the article's names with a question mark; a person's cell stays."""
    path = desk.project.layout.glossary
    path.write_text("kind,source,es,note\nplace,Havre,El Havre,\n", encoding="utf-8")
    made = desk.project.suggest("ports")
    assert "Léa Morel" in made.added
    assert "person,Léa Morel,Léa Morel?," in path.read_text(encoding="utf-8")
    assert "place,Havre,El Havre," in path.read_text(encoding="utf-8")
    before = path.read_bytes()
    assert desk.project.suggest("ports").added == ()
    assert path.read_bytes() == before
    assert desk.project.check("ports").findings == Project.open(desk.folder).check("ports").findings


MATCH = """Lens - Nantes : le match

21h52 - LENS OUVRE LE SCORE

ERRATUM : le but est de Bertolucci. LENS gagne.

Sang sur la pelouse : Geronimo Bertolucci est touché. Quelle frappe de M'Barka Diop !

À Bertolucci de jouer. L'OTAN et Météo-France suivent. Sergueï Kondrachov et Kondrachov entrent.
"""


def test_whole_names_are_proposed_and_no_shouted_words(desk: Desk) -> None:
    """No half of a name has a row of its own; a capital alone makes no name."""
    (desk.folder / "source" / "match.txt").write_text(MATCH, encoding="utf-8")
    added = desk.project.suggest("match").added
    assert {"Geronimo Bertolucci", "M'Barka Diop", "Sergueï Kondrachov"} <= set(added)
    assert not {"Bertolucci", "Barka Diop", "Diop", "LENS", "ERRATUM", "Sang"} & set(added)
    rows = desk.project.layout.glossary.read_text(encoding="utf-8")
    assert "person,Geronimo Bertolucci|Bertolucci," in rows
    assert "Serguéi Kondrashov|Kondrashov?" in rows
    assert "LENS" not in rows


def test_a_surname_needs_no_row_beside_its_person(desk: Desk) -> None:
    """Where the glossary has the whole name, nobody is asked about its half."""
    text = "Lens - Nantes : le match\n\n21h52 - Le score\n\nBertolucci tire, Kondrachov arrête.\n"
    (desk.folder / "source" / "match.txt").write_text(text, encoding="utf-8")
    path = desk.project.layout.glossary
    path.write_text("kind,source,es\nperson,Geronimo Bertolucci,Geronimo Bertolucci\n", "utf-8")
    added = desk.project.suggest("match").added
    assert "Bertolucci" not in added
    assert "Kondrachov" in added


def test_a_house_style_reaches_the_notes(desk: Desk) -> None:
    """What l10n.toml says of a language is how times read in the notes of its catalogue."""
    config = desk.folder / "l10n.toml"
    text = config.read_text(encoding="utf-8").replace('"es"', '"es", "en"')
    config.write_text(text + '[style.en]\nclock = "24h"\n', encoding="utf-8")
    project = Project.open(desk.folder)
    project.sync()
    notes = project.layout.catalogue("ports", "en").read_text(encoding="utf-8")
    assert "20h00 -> 20:00" in notes
