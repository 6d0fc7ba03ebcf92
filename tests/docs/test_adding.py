"""What a contributor is told to touch is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("adding-*.md"))
NEW = re.compile(r"[A-Z]{3,}")
"""A file that the contributor makes has a word in capitals where its name goes."""


def listed(page: Path) -> list[str]:
    """Return the files in the first column of a page's table."""
    return re.findall(r"^\| `([^`]+)` \|", page.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_to_touch_is_there(page: Path) -> None:
    """A file that is named exists; of one that is to be made, the folder does."""
    assert listed(page)
    for name in listed(page):
        there = re.split(NEW, name)[0] if NEW.search(Path(name).stem) else name
        place = ROOT / there
        assert place.exists() or (there != name and place.parent.exists()), name
