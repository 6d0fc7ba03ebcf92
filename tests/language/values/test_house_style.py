"""House styles: what a project overrides."""

from __future__ import annotations

import pytest

from l10n.errors import ProjectProblem
from l10n.language.values import HouseStyle, house_style, parse, render
from l10n.model.placeable import PlaceableType


@pytest.mark.parametrize(
    ("mapping", "kind", "value", "language", "expected"),
    [
        ({"clock": "24h"}, "time", "19:00Z", "en", "19:00 GMT"),
        ({"clock": "12h"}, "time", "T19:30", "en-GB", "7.30pm"),
        ({"time_separator": ":"}, "time", "T19:30", "de", "19:30 Uhr"),
        ({"time_separator": "."}, "time", "T19:30", "it", "19.30"),
        ({"time_separator": "h"}, "time", "T19:30", "pt", "19h30"),
        ({"noon": False}, "time", "T12:00", "en", "12 p.m."),
        ({"date_order": "dmy"}, "date", "2020-05-09", "en", "9 May 2020"),
        ({"date_order": "mdy"}, "date", "XXXX-08-15", "en-GB", "August 15"),
        ({"abbreviated_months": True}, "date", "XXXX-08-15", "en", "Aug. 15"),
        ({"group": "\u202f"}, "number", "12500", "es", "12\u202f500"),
        ({"group": ""}, "number", "12500", "en", "12500"),
        ({"group_from": 5}, "number", "1300", "es", "1300"),
        ({"group_from": 4}, "number", "1300", "de", "1.300"),
        ({"scale_words": False}, "number", "1500000", "en", "1,500,000"),
        ({"percent": "sign"}, "percent", "25", "es", "25%"),
        ({"percent": "spaced sign"}, "percent", "25", "de", "25\u00a0%"),
        ({"percent": "word"}, "percent", "25", "en", "25 percent"),
        ({"zones": {"Z": "UT"}}, "time", "19:00Z", "es", "19:00 UT"),
        ({"zones": {"CET": "hora central"}}, "time", "07:00 CET", "es", "7:00 hora central"),
        (
            {"zones": {"Europe/Madrid": "hora de la Península"}},
            "time",
            "19:00 Europe/Madrid",
            "es",
            "19:00 hora de la Península",
        ),
    ],
)  # fmt: skip
def test_an_override_is_preferred_and_the_usual_form_stays_accepted(
    mapping: dict[str, object], kind: str, value: str, language: str, expected: str
) -> None:
    """The house's form comes first; what the table prefers is still right."""
    style = house_style(mapping)
    rendering = render(PlaceableType(kind), value, language, style=style)
    assert rendering.preferred == expected
    assert parse(PlaceableType(kind), expected, language, style=style) == value
    usual = render(PlaceableType(kind), value, language).preferred
    assert parse(PlaceableType(kind), usual, language, style=style) == value


def test_no_override_changes_nothing() -> None:
    """An empty style is the table."""
    assert house_style({}) == HouseStyle()
    assert render(PlaceableType.TIME, "19:00Z", "en", style=HouseStyle()) == render(
        PlaceableType.TIME, "19:00Z", "en"
    )


def test_a_separator_that_is_the_decimal_sign_is_not_taken() -> None:
    """Grouping by the language's own decimal sign would change values: it is ignored."""
    style = house_style({"group": ","})
    assert render(PlaceableType.NUMBER, "12500", "de", style=style).preferred == "12.500"


@pytest.mark.parametrize(
    ("mapping", "blamed"),
    [
        ({"clok": "24h"}, "unknown style 'clok'"),
        ({"clock": "24"}, "clock = '24'"),
        ({"clock": 24}, "clock = 24"),
        ({"noon": "yes"}, "noon = 'yes'"),
        ({"noon": 1}, "noon = 1"),
        ({"group": ";"}, "group = ';'"),
        ({"group_from": 3}, "group_from = 3"),
        ({"group_from": True}, "group_from = True"),
        ({"zones": "GMT"}, "zones = 'GMT'"),
        ({"zones": {"Z": ""}}, "zones.Z = ''"),
        ({"zones": {"Z": "GMT0"}}, "zones.Z = 'GMT0'"),
        ({"zones": {"Z": 5}}, "zones.Z = 5"),
        ({"zones": {"Z": "a|b"}}, "zones.Z = 'a|b'"),
    ],
)
def test_a_wrong_key_or_value_is_refused_by_name(mapping: dict[str, object], blamed: str) -> None:
    """The message says where, which key, and what to do."""
    with pytest.raises(ProjectProblem) as refusal:
        house_style(mapping, "l10n.toml [style.en]")
    assert blamed in str(refusal.value)
    assert str(refusal.value).startswith("l10n.toml [style.en]: ")
