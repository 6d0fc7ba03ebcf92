"""What a contributor is told to touch is there."""

from __future__ import annotations

import re
from itertools import takewhile
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
        folders = list(takewhile(lambda part: not NEW.search(part), Path(name).parts))
        is_new = len(folders) < len(Path(name).parts)
        there = (ROOT / name).exists() or (is_new and folders and ROOT.joinpath(*folders).is_dir())
        assert there, name
