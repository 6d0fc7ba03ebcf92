"""Rows in a file: walked in the order of all, whatever stood in which part."""

from __future__ import annotations

import tempfile
from itertools import chain
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.errors import StorageProblem
from l10n.store.files.spool import Spool

if TYPE_CHECKING:
    from pathlib import Path

ROWS = st.tuples(st.lists(st.integers(0, 2), min_size=2, max_size=2), st.text(max_size=2000))


@given(st.lists(st.lists(ROWS, max_size=6), max_size=5))
def test_parts_are_walked_as_one(parts: list[list[tuple[list[int], str]]]) -> None:
    """As if all had been sorted together; of equal rows the earlier part comes first, each time."""
    spool = Spool()
    for rows in parts:
        spool.add(sorted(rows, key=lambda row: row[0]))
    wanted = [said for _, said in sorted(chain.from_iterable(parts), key=lambda row: row[0])]
    assert list(spool) == wanted
    assert list(spool) == wanted
    assert len(spool) == len(wanted)


def test_where_nothing_can_be_kept_it_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A refusal that names the folder for temporary files, not a traceback."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(StorageProblem, match="TMPDIR"):
        Spool()
