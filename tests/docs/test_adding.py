"""What a contributor is told to touch is there."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("adding-*.md"))
ROW = re.compile(r"^(?:\| |- )`([\w.<>-]+/[\w./<>-]+|[A-Z]+\.md)`(?!.*\(new\))", re.MULTILINE)
"""A line of a page's table or list that names a file, but for the one that an example makes."""
NEW = re.compile(r"[A-Z]{3,}|<")
"""A file that the contributor makes has a word in capitals or in brackets where its name goes."""


def is_there(name: str) -> bool:
    """Tell whether a file exists, or the folder of one that is to be made."""
    folders = list(takewhile(lambda part: not NEW.search(part), Path(name).parts))
    is_new = 0 < len(folders) < len(Path(name).parts)
    return (ROOT / name).exists() or (is_new and ROOT.joinpath(*folders).is_dir())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_file_to_touch_is_there(page: Path) -> None:
    """A page names some, and each is where it says."""
    named = ROW.findall(page.read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if not is_there(name)] == []


@pytest.mark.parametrize("name", ["docs/nowhere.md", "l10n/nowhere/NAME.py", "NOWHERE.md"])
def test_a_file_that_is_not_there_is_noticed(name: str) -> None:
    """A law that finds nothing must be able to find."""
    assert not is_there(name)
