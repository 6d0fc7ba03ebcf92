"""What comes from outside never leads out of the project, and never becomes a program."""

import csv
from pathlib import Path

import pytest

from l10n.cli.main import main
from l10n.errors import L10nError
from l10n.store.layout import Layout
from l10n.workflow.starting import start
from tests.workflow.desk import Desk

PATHS = [
    "../x",
    "..",
    ".",
    "/etc/passwd",
    "a/b",
    "a\0",
    ".hidden",
    "",
    "a\udcff",
]


@pytest.mark.parametrize("name", PATHS, ids=ascii)
def test_no_name_of_an_article_leads_out(name: str, tmp_path: Path) -> None:
    """A name is one of a file in a folder, and no hidden one, or there is no path at all."""
    layout = Layout(tmp_path)
    for path in (layout.template, lambda one: layout.catalogue(one, "es")):
        with pytest.raises(L10nError):
            path(name)


LANGUAGES = ["..", "../es", "es/..", "es\n", "es\0", "/es", "es;x", "\u202ees", "", "e", "xx-XX-XX"]


@pytest.mark.parametrize("language", LANGUAGES, ids=ascii)
def test_no_language_leads_out(language: str, tmp_path: Path) -> None:
    """A language is a tag that CLDR knows, or there is no path at all."""
    with pytest.raises(L10nError):
        Layout(tmp_path).catalogue("a", language)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose article is hostile, translated as it stands and approved."""
    source = tmp_path / "port.txt"
    lines = [
        "Au port : le direct",
        "<script>alert(1)</script> La ministre Léa Morel arrive & repart.",
        "19h05 - =HYPERLINK(1) selon @Dupont",
        "« ]]> <img src=x onerror=alert(1)> », a dit Paul Lemaire. +Léa Dubois+ a ri.",
    ]
    source.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    made = Desk(tmp_path / "desk", source=source)
    made.project.sync()
    made.translate(str)
    made.approve()
    return made


def test_a_target_is_text_on_the_page(desk: Desk) -> None:
    """Markup in a source or a target is what readers see, never what a browser does."""
    assert main(["-C", str(desk.folder), "export", "port", "--to", "es"]) == 0
    page = (desk.folder / "build" / "es" / "port.html").read_text(encoding="utf-8")
    data, after = page.partition('<script type="application/ld+json">')[2].split("</script>", 1)
    assert "<" not in data
    assert "<script" not in after
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_no_proposal_is_a_formula(desk: Desk) -> None:
    """Opened in a spreadsheet, no cell that we wrote computes anything."""
    assert main(["-C", str(desk.folder), "glossary", "suggest", "port"]) == 0
    with (desk.folder / "glossary.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row if cell]
    assert any("Morel" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_a_folder_that_is_a_link_out_is_not_written(tmp_path: Path) -> None:
    """Whoever puts a link into a repository does not choose what a sync overwrites."""
    source = tmp_path / "port.txt"
    source.write_text("Au port\n\nUn navire entre.\n", encoding="utf-8")
    outside = tmp_path / "outside"
    outside.mkdir()
    start(tmp_path / "desk", ["es"], [source])
    locales = tmp_path / "desk" / "locales"
    locales.mkdir(exist_ok=True)
    (locales / "es").symlink_to(outside)
    assert main(["-C", str(tmp_path / "desk"), "sync", "--no-draft"]) == 2
    assert list(outside.iterdir()) == []
