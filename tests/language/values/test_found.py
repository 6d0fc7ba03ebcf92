"""Values in running text, against sentences marked by hand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from l10n.language.values import find_values

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE: Final = Path(__file__).parent / "found.txt"
_MARK: Final = re.compile(r"\{(\w+) ([^|}]*)\|([^}]*)\}")

Value = tuple[str, int, str, str]


def _lines() -> Iterator[tuple[str, str]]:
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, marked = line.split(None, 1)
            yield language, marked


def _unmarked(marked: str) -> tuple[str, list[Value]]:
    text, values, end = "", list[Value](), 0
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        values.append((mark[1], len(text), mark[3], mark[2]))
        text += mark[3]
        end = mark.end()
    return text + marked[end:], values


@pytest.mark.parametrize(("language", "marked"), tuple(_lines()))
def test_marked_values_are_found_and_no_others(language: str, marked: str) -> None:
    """Type, place, text and value are those of the marks; the rest of the line holds none."""
    text, expected = _unmarked(marked)
    found = [(str(p.type), p.start, p.text, p.value) for p in find_values(text, language)]
    assert found == expected


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize(("text", "value"), [("8 000", "8000"), ("1 234 567", "1234567")])
def test_every_kind_of_space_groups_digits(text: str, value: str, space: str) -> None:
    """Plain, no-break, narrow and thin spaces read alike, in every language."""
    for language in ("en", "de", "es", "ru", "zh"):
        (found,) = find_values(text.replace(" ", space), language)
        assert found.value == value


def test_a_year_and_a_number_side_by_side_are_two() -> None:
    """Four figures begin no group: "In 2020 300 people" is a year and a number."""
    found = find_values("In 2020 300 people came", "en")
    assert [p.value for p in found] == ["2020", "300"]


@pytest.mark.parametrize(
    "language", ["en", "de", "es", "it", "pt", "ru", "ca", "nl", "pl", "uk", "tr"]
)
def test_every_small_number_is_read(language: str) -> None:
    """A figure is a number whatever begins with it: 12 boats, though "12 noon" is an hour."""
    for number in (*range(1, 130), 360, 365, 911, 1000):
        assert [p.value for p in find_values(f"x {number} qq", language)] == [str(number)], number
