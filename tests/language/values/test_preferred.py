"""The golden forms of values, as they stand in the examples of each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.language.values import parse, render, tabled
from tests.language import examples

if TYPE_CHECKING:
    from l10n.model.placeable import PlaceableType
    from tests.language.examples import ValueExample


@pytest.mark.parametrize(
    "example", tuple(examples.values()), ids=lambda one: f"{one.language} {one.value}"
)
def test_preferred_form_is_that_of_the_table(example: ValueExample) -> None:
    """What the linguist wrote down is what is rendered, and it is read back."""
    rendering = render(example.kind, example.value, example.language)
    assert rendering.preferred == example.written
    assert rendering.accepted[0] == example.written
    assert parse(example.kind, example.written, example.language) == example.value


def test_every_language_has_an_example_of_every_value() -> None:
    """No language is left out of a value of which another has an example."""
    seen: dict[tuple[PlaceableType, str], set[str]] = {}
    for one in examples.values():
        seen.setdefault((one.kind, one.value), set()).add(one.language)
    assert seen
    assert all(languages == set(tabled()) for languages in seen.values())
