"""Documents of newsrooms, made up, each beside what has to be found in it."""

from pathlib import Path

import pytest

from tests.documents.found import written

SOURCES = Path(__file__).parent / "sources"
LISTS = sorted(SOURCES.glob("*.expect"))


def _source(listed: Path) -> Path:
    return next(path for path in SOURCES.glob(f"{listed.stem}.*") if path != listed)


@pytest.mark.parametrize("listed", LISTS, ids=lambda path: path.stem)
def test_what_is_in_a_document_is_found_and_nothing_else(listed: Path) -> None:
    """Ids, instants, authors, states, texts with their codes, and what was left out."""
    assert written(_source(listed)) == listed.read_text(encoding="utf-8").strip()
