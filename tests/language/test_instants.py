import datetime as dt

import pytest

from l10n.assembly.instants import entry_instants
from l10n.documents.text.read import read
from l10n.language.values.instants import instant

DAY = dt.date(2025, 8, 15)

INSTANTS = {
    "a universal time": ("19:00Z", "Europe/Paris", "2025-08-15T19:00:00+00:00"),
    "a time with its own zone": ("21:00 Europe/Paris", None, "2025-08-15T21:00:00+02:00"),
    "a time with the article's zone": ("T21:00", "Europe/Paris", "2025-08-15T21:00:00+02:00"),
    "a time without a zone": ("T21:00", None, None),
    "no time": (None, "Europe/Paris", None),
    "an instant": ("2025-08-15T19:05:00+02:00", None, "2025-08-15T19:05:00+02:00"),
    "a local date and time": ("2025-08-15T19:05:00", "Europe/Paris", "2025-08-15T19:05:00+02:00"),
    "no time at all": ("soon", "Europe/Paris", None),
}


@pytest.mark.parametrize(("time", "zone", "wanted"), INSTANTS.values(), ids=INSTANTS.keys())
def test_a_time_is_an_instant_where_date_and_zone_are_known(
    time: str | None, zone: str | None, wanted: str | None
) -> None:
    """The clock's digits stay; what is missing is not guessed."""
    assert instant(time, DAY, zone) == wanted


def test_without_a_date_there_is_no_instant() -> None:
    """A time of day is not a moment."""
    assert instant("19:00Z", None, "Europe/Paris") is None


@pytest.mark.parametrize("day", [dt.date(2025, 10, 26), dt.date(2025, 3, 30)])
def test_a_time_that_was_twice_or_never_is_no_instant(day: dt.date) -> None:
    """02:30 on the nights when the clocks change names two moments, or none."""
    assert instant("T02:30", day, "Europe/Paris") is None


def test_a_day_heading_dates_what_follows() -> None:
    """Entries take the day of the heading above them, with the article's year where it has none."""
    article = read(
        "Grève : le direct\n\n"
        "Vendredi 15 août 2025\n\n19h05 - Blocage\nLe port est fermé depuis midi.\n\n"
        "Samedi 16 août\n\n08h10 - Reprise\nLe port rouvre ce matin.\n"
    )
    assert [i for i in entry_instants(article, DAY, "Europe/Paris") if i] == [
        "2025-08-15T19:05:00+02:00",
        "2025-08-16T08:10:00+02:00",
    ]
    assert entry_instants(article, None, "Europe/Paris")[2] == "2025-08-15T19:05:00+02:00"
