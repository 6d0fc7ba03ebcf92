"""The sample live-blog as a page: another document, the same sentences."""

from l10n.documents.formats import read_document
from tests.workflow.desk import ANCHORAGE, ROOT

PAGE = ROOT / "examples" / "anchorage.html"


def test_the_page_has_the_very_units_of_the_text() -> None:
    """Role by role and letter by letter, and nothing of the page is left out."""
    text = read_document(ANCHORAGE.name, ANCHORAGE.read_bytes())
    page = read_document(PAGE.name, PAGE.read_bytes())
    assert [(block.role, segment.text) for _, block, segment in page.segments()] == [
        (block.role, segment.text) for _, block, segment in text.segments()
    ]
    assert page.findings == ()


def test_the_entries_of_the_page_have_ids_and_instants() -> None:
    """What the text leaves open the page says."""
    page = read_document(PAGE.name, PAGE.read_bytes())
    assert [(entry.id, entry.time) for entry in page.entries if entry.id] == [
        ("https://gazette.example/anchorage#magadan", "2025-08-15T14:20:00+02:00"),
        ("https://gazette.example/anchorage#nobel", "2025-08-15T13:05:00+02:00"),
    ]
