"""Tables for people: what stands in them, how wide it is, and what a terminal is told."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from l10n.cli.tables import Column, Styled, cut, lines, width

if TYPE_CHECKING:
    import pytest

CELLS = st.text(st.characters(categories=["L", "N", "Mn", "Zs"]), max_size=9)
COLUMNS = (Column("article"), Column("words", right=True), Column("source", rest=True))


class _Screen(io.StringIO):
    """What somebody looks at, or a file."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        """Tell whether it is a terminal."""
        return self._terminal


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_a_column_begins_under_its_title(rows: list[tuple[str, str]]) -> None:
    """Whatever is wide or takes no room: the second column stands where the first one ends."""
    columns = (Column("one"), Column("two"))
    wide = max([3, *(width(first) for first, _ in rows)])
    for line, (first, second) in zip([*lines(columns, rows)][1:], rows, strict=True):
        assert line == f"{first}{' ' * (wide - width(first))}  {second}".rstrip()


@given(CELLS, st.integers(1, 9))
def test_what_is_cut_fits_and_says_so(text: str, wide: int) -> None:
    """A text that fits is as it was; another ends in a mark, and fits."""
    short = cut(text, wide)
    assert width(short) <= wide
    assert short == text or short.endswith("…")
    assert width(text) > wide or short == text


def test_numbers_stand_right_and_the_last_column_fits_the_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No line is wider than the screen, and none ends in blanks."""
    monkeypatch.setenv("COLUMNS", "40")
    rows = [("pont", "7", "Le pont de Lormier est fermé depuis hier."), ("zoo", "12", "")]
    assert [*lines(COLUMNS, rows)] == [
        "article  words  source",
        "pont         7  Le pont de Lormier est …",
        "zoo         12",
    ]


def test_a_chinese_sign_is_two_columns_wide_and_a_mark_none() -> None:
    """As terminals have it."""
    assert (width("文"), width("e\u0301"), width("été")) == (2, 1, 3)


def test_colours_are_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their codes take no room; nobody else gets any, nor who asks for none."""
    rows: list[tuple[Styled, str]] = [(Styled((("█", "green"), ("!", "red"))), "x")]
    columns = (Column("bar"), Column("to"))
    plain = ["bar  to", "█!   x"]
    monkeypatch.setattr(sys, "stdout", _Screen(terminal=True))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert [*lines(columns, rows)][1] == "\x1b[32m█\x1b[0m\x1b[31m!\x1b[0m   x"
    for name, value in (("NO_COLOR", "1"), ("TERM", "dumb")):
        with monkeypatch.context() as asked:
            asked.setenv(name, value)
            assert [*lines(columns, rows)] == plain
    monkeypatch.setattr(sys, "stdout", _Screen(terminal=False))
    assert [*lines(columns, rows)] == plain
