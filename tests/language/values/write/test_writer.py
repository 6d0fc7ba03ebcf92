"""Each kind of value is written by the organ of its kind."""

import pytest

from l10n.language.values import render
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date, PartOfDay, Time, Value, Verbatim


def test_a_value_and_its_normal_form_are_written_alike() -> None:
    """Who has the fields need not write them down first."""
    time = Time(19, 0, zone="Z")
    assert render(PlaceableType.TIME, time, "en") == render(PlaceableType.TIME, "19:00Z", "en")


def test_what_means_itself_is_written_as_it_is() -> None:
    """Addresses and names are no matter of a language."""
    address = Verbatim("https://example.org")
    assert render(PlaceableType.URL, address, "en").accepted == ("https://example.org",)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (PlaceableType.TIME, PartOfDay("EV", Date("2025", 8, 15))),
    ],
)
def test_what_no_table_can_say_is_refused(kind: PlaceableType, value: Value) -> None:
    """Rather than written wrong."""
    with pytest.raises(ValueError, match="no language writes"):
        render(kind, value, "en")
