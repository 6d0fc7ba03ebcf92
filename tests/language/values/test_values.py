"""The normal forms of values."""

from __future__ import annotations

import pytest

from l10n.errors import ProjectProblem
from l10n.language.values import find_values, parse, render, resolve
from l10n.model.placeable import PlaceableType


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", ""),
        ("date", "XXXX"),
        ("date", "15 août"),
        ("date", "2020-13-01"),
        ("date", "2020-02-32"),
        ("date", "198X-05"),
        ("date", "2020/2021/2022"),
        ("date", "XXXX-WXX-5/XXXX-WXX-6"),
        ("time", "19:00"),
        ("time", "T19:00Z"),
        ("time", "25:00Z"),
        ("time", "T24:30"),
        ("time", "T19:60"),
        ("duration", "P"),
        ("duration", "PT"),
        ("duration", "P3"),
        ("number", ""),
        ("number", "1,5"),
        ("number", "--5"),
        ("percent", "25%"),
        ("money", "1300"),
        ("money", "EUR 1300"),
        ("quantity", "13  km"),
        ("quantity", "13 "),
        ("ordinal", "1.5"),
        ("ordinal", "-1"),
        ("ordinal", "XX"),
    ],
)
def test_what_is_no_value_is_refused(kind: str, value: str) -> None:
    """Rendering guesses nothing: a value outside the vocabulary is an error of the program."""
    with pytest.raises(ValueError, match=r"."):
        render(PlaceableType(kind), value, "en")


@pytest.mark.parametrize(
    ("tag", "table"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("en_GB", "en-GB"),
        ("EN-gb", "en-GB"),
        ("pt-BR", "pt"),
        ("zh-Hant-TW", "zh"),
        ("sv", None),
        ("", None),
    ],
)
def test_regions_fall_back_to_their_language(tag: str, table: str | None) -> None:
    """A tag without a table of its own takes that of its language."""
    assert resolve(tag) == table


def test_a_language_without_a_table_is_refused() -> None:
    """The message names the languages there are."""
    for call in (
        lambda: render(PlaceableType.NUMBER, "1", "sv"),
        lambda: parse(PlaceableType.NUMBER, "1", "sv"),
        lambda: find_values("1", "sv"),
    ):
        with pytest.raises(ProjectProblem, match="use one of"):
            call()
