"""The sample project is its own first user: what stands in the repository must hold."""

import hashlib
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.catalogue.po.writing import write_catalogue
from l10n.documents.formats import EDITIONS
from l10n.glossary import read_glossary
from l10n.language.text.labels import machine_label
from l10n.model.finding import Severity
from l10n.model.term import TermKind
from l10n.model.unit import State
from l10n.project import Project
from l10n.store.loading import load_catalogue
from tests.sample.renew import DRAFTED, DRAFTS, MADE_AS, REVIEWED
from tests.workflow.desk import ANCHORAGE, ROOT

GOLDEN = Path(__file__).parent / "editions"


@pytest.fixture
def sample(tmp_path: Path) -> Project:
    """Give a copy of the sample project, as a clean clone has it."""
    for name in ("l10n.toml", "glossary.csv"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(".*"))
    return Project.open(tmp_path)


def test_the_article_is_the_one_that_was_given() -> None:
    """The source is kept byte for byte."""
    digest = hashlib.sha256(ANCHORAGE.read_bytes()).hexdigest()
    assert digest == "44a31bab0dd9cefaba7810250f57f7fd434babc0fb0dae6972479577db133a2c"


def test_what_is_committed_is_what_a_sync_writes(sample: Project) -> None:
    """A sync of a clean clone writes no byte: not even notes or marks are stale."""
    report = sample.sync()
    assert [item.language for item in report.articles if item.written] == []
    assert {item.kept for item in report.articles} == {62}


def test_gettext_accepts_every_file(sample: Project) -> None:
    """Msgfmt --check passes template and catalogues."""
    files = sorted(sample.layout.locales.rglob("*.po*"))
    assert len(files) == 5
    for path in files:
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", path], check=True)


@pytest.mark.parametrize("language", REVIEWED)
def test_a_language_is_translated_and_approved_throughout(sample: Project, language: str) -> None:
    """All 62 units are reviewed, by `sample`, and no check has anything to say."""
    (told,) = [item for item in sample.status().articles if item.language == language]
    assert dict(told.segments) == {State.REVIEWED: 62}
    found = sample.check("anchorage", to=[language]).findings
    assert [f for f in found if f.unit is not None] == []


@pytest.mark.parametrize("language", REVIEWED)
@pytest.mark.parametrize("made_as", MADE_AS)
def test_an_approved_edition_is_golden(sample: Project, made_as: str, language: str) -> None:
    """The edition is the committed one, character by character.

    To renew it after a change that is meant: `python -m tests.sample.renew`, and read the diff.
    """
    made = sample.export("anchorage", language, made_as=made_as)
    golden = GOLDEN / f"anchorage.{language}{EDITIONS[made_as]}"
    assert made.path.read_text(encoding="utf-8") == golden.read_text(encoding="utf-8")
    assert (made.in_source, made.machine, made.omitted) == ((), (), ())
    manifest = json.loads(made.manifest_path.read_text(encoding="utf-8"))
    assert manifest["segments"] == {"reviewed": 62}


@pytest.mark.parametrize("made_as", MADE_AS)
def test_an_edition_of_drafts_is_golden_and_says_so(sample: Project, made_as: str) -> None:
    """Catalan is a catalogue of drafts: published only where asked, labelled in Catalan."""
    (language,) = DRAFTED
    assert len(sample.export("anchorage", language).in_source) == 62
    made = sample.export("anchorage", language, made_as=made_as, accept=DRAFTS)
    golden = GOLDEN / f"anchorage.{language}{EDITIONS[made_as]}"
    text = made.path.read_text(encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
    assert machine_label(language) in text
    assert len(made.machine) == 62


FAULTS = {
    "a wrong hour": ("at 7 p.m. GMT", "at 8 p.m. GMT", "time-changed"),
    "a.m. for p.m.": ("at 7 p.m. GMT", "at 7 a.m. GMT", "time-changed"),
    "another zone": ("at 8 p.m. GMT", "at 8 p.m. CET", "time-zone-changed"),
    "a time lost": (" at 8 p.m. GMT", "", "time-missing"),
    "a time converted": ("at 8 p.m. GMT", "at 10 p.m. Paris time", "time-changed"),
    "a wrong day": ("released on Aug. 13", "released on Aug. 14", "date-changed"),
    "a wrong month": ("meet on Aug. 15", "meet on July 15", "date-changed"),
    "a wrong year": ("May 9, 2020", "May 9, 2021", "date-changed"),
    "a date lost": (" released on Aug. 13", "", "date-missing"),
    "a digit changed": ("1,300 additional", "1,400 additional", "number-changed"),
    "a zero lost": ("nearly 8,000 planes", "nearly 800 planes", "number-changed"),
    "a number lost": ("16 officials will", "officials will", "number-missing"),
    "a distance changed": ("13 kilometers", "30 kilometers", "quantity-changed"),
    "a unit changed": ("1,200 kilometers", "1,200 miles", "quantity-changed"),
    "a percentage changed": ("at 25%", "at 75%", "percent-changed"),
    "a percent sign lost": ("at 25%", "at 25", "percent-"),
    "an ordinal changed": ("75th anniversary", "80th anniversary", "ordinal-changed"),
    "another person": ("with Emmanuel Macron", "with Olaf Scholz", "name-missing"),
    "a name misspelt": ("Sergey Lavrov", "Sergey Lavarov", "name-missing"),
    "a name lost": (" and Kirill Dmitriev", "", "name-missing"),
    "another place": ("has left Washington", "has left Moscow", "name-missing"),
    "another institution": ("framework of NATO", "framework of the EU", "name-missing"),
    "a closing quote lost": ("highly respected.”", "highly respected.", "quotes-unbalanced"),
    "an opening quote lost": ("“an excellent", "an excellent", "quotes-unbalanced"),
    "a quotation lost": ("“peace and security”", "peace and security", "quotes-lost"),
    "the end of a long quotation lost": ("matter!” the", "matter! the", "quotes-unbalanced"),
    "the French left": ("Nick Luna, personal assistant to the U.S. president", None, "copied"),
    "only blanks left": ("Our conversation was a very good one.", "  ", "empty"),
}


@pytest.mark.parametrize(("right", "wrong", "code"), FAULTS.values(), ids=FAULTS.keys())
def test_a_planted_fault_is_found(
    right: str, wrong: str | None, code: str, sample: Project
) -> None:
    """Each fault in the English catalogue is a warning at least, on its own unit, by its name."""
    catalogue = load_catalogue(sample.layout, "anchorage", "en")
    (unit,) = (slot.unit for slot in catalogue.units() if right in slot.unit.target)
    target = unit.source if wrong is None else unit.target.replace(right, wrong)
    planted = catalogue.map_units({unit.id: replace(unit, target=target)})
    path = sample.layout.catalogue("anchorage", "en")
    path.write_text(write_catalogue(planted, "source/anchorage.txt"), encoding="utf-8")
    found = [f for f in sample.check("anchorage", to=["en"]).findings if f.unit is not None]
    assert found
    assert all(f.severity in {Severity.ERROR, Severity.WARNING} for f in found)
    assert {f.unit for f in found} == {unit.id}
    assert any(f.code.startswith(code) for f in found), found


def test_the_glossary_knows_the_articles_names() -> None:
    """Persons, places, institutions and terms, in five languages each."""
    terms = read_glossary((ROOT / "glossary.csv").read_text(encoding="utf-8")).terms
    kinds = {kind: sum(term.kind is kind for term in terms) for kind in TermKind}
    assert kinds[TermKind.PERSON] >= 29
    assert kinds[TermKind.PLACE] >= 20
    by_source = {form: term for term in terms for form in term.sources}
    for name in ("OTAN", "Maison-Blanche", "Élysée", "Loukachenko", "cessez-le-feu"):
        for language in ("en", "es", "de", "ca", "ru"):
            assert by_source[name].forms(language), (name, language)
