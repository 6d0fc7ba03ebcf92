"""The golden table of preferred renderings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from l10n.language.values import parse, render, tabled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE: Final = Path(__file__).parent / "preferred.txt"
_SPACES: Final = str.maketrans({"~": "\u00a0", "≈": "\u202f"})


def _rows() -> Iterator[tuple[PlaceableType, str, str, str]]:
    kind, value = PlaceableType.DATE, ""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        if line[0] != " ":
            word, _, value = line.partition(" ")
            kind = PlaceableType(word)
            continue
        language, text = line.split(None, 1)
        yield kind, value, language, text.translate(_SPACES)


@pytest.mark.parametrize(("kind", "value", "language", "expected"), tuple(_rows()))
def test_preferred_form_is_that_of_the_table(
    kind: PlaceableType, value: str, language: str, expected: str
) -> None:
    """What the linguist wrote down is what is rendered, and it is read back."""
    rendering = render(kind, value, language)
    assert rendering.preferred == expected
    assert rendering.accepted[0] == expected
    assert parse(kind, expected, language) == value


def test_table_covers_every_language_for_every_value() -> None:
    """No language is left out of a block of the golden table."""
    seen: dict[tuple[PlaceableType, str], set[str]] = {}
    for kind, value, language, _ in _rows():
        seen.setdefault((kind, value), set()).add(language)
    assert all(languages == set(tabled()) for languages in seen.values())
