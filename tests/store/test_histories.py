"""Histories as files: a change of some units writes what a change of all would."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.versions.history import KEPT, SPARE, History, Span
from l10n.store.records.histories import changed, listing, read_history

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

NAMES = st.sampled_from(
    ["a.1", "a.1 marks", "a.1 target", "b.2", ":x", "a]],", 'q"]],', "\n", '","units":{', "é"]
)
DIGESTS = st.sampled_from(["", "0a", "1b", "2c"])
CHANGES = st.dictionaries(NAMES, DIGESTS)


@given(st.lists(CHANGES, max_size=6), CHANGES, st.booleans(), st.booleans())
def test_some_rows_are_written_as_the_whole_is(
    before: list[dict[str, str]],
    change: dict[str, str],
    passing: bool,  # noqa: FBT001 - drawn
    here: bool,  # noqa: FBT001 - drawn
) -> None:
    """Whatever units are called, and whether their rows stand there already."""
    history = History()
    for texts in before:
        history = history.change(texts, passing=passing, here=not passing and here)
    data = listing(history)
    assert changed(data, change, here=here) == listing(history.change(change, here=here))
    assert json.loads(data)["versions"] == history.versions


def test_a_long_history_forgets_its_oldest(tmp_path: Path) -> None:
    """At the most that is kept, rows of all units change; then not for a while."""
    many = KEPT + SPARE - 2
    spans = tuple(Span(number, f"{number:x}") for number in range(many))
    history = History(many, {"a.1": spans, "b.2": (Span(0, "0a"),)})
    data = listing(history)
    for number in range(many, many + 5):
        change = {"a.1": f"{number:x}", "b.2": "0a"}
        history = history.change(change)
        data = changed(data, change)
        assert data == listing(history)
    assert history.versions == KEPT + 2
    path = tmp_path / "history.json"
    path.write_bytes(data)
    assert read_history(path) == history


def test_a_change_reads_its_own_rows_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of a version is that of what changed, not of the article."""
    history = History().change({f"u.{number}": "0a" for number in range(1000)})
    data = listing(history)
    read: list[int] = []
    loads = json.loads

    def counted(text: bytes) -> object:
        read.append(len(text))
        return loads(text)

    monkeypatch.setattr(json, "loads", counted)
    assert changed(data, {"u.7": "1b"}) == listing(history.change({"u.7": "1b"}))
    assert sum(read) < 100
