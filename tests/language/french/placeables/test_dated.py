"""Words that count from the day of the article: this evening, next week, the 20th."""

import datetime as dt

import pytest

from l10n.language.source import find_placeables, find_quantities
from tests.language.french.placeables.test_gold import NAMES, cases, found, parse

WEDNESDAY = dt.date(2024, 3, 13)


@pytest.mark.parametrize("line", cases("dated"))
def test_words_that_count_from_the_article_are_found_with_their_values(line: str) -> None:
    """Each line gives exactly its marked types, spans and values, names left aside."""
    gold = parse(line)
    mine = found(find_placeables(gold.text, date=WEDNESDAY))
    assert {key: value for key, value in mine.items() if key[0] not in NAMES} == gold.expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le quai ferme ce soir.", "TEV"),
        ("Elle a joué hier après-midi.", "TAF"),
        ("On repart demain matin.", "TMO"),
    ],
)
def test_a_part_of_a_day_needs_no_date(text: str, value: str) -> None:
    """Without a date the part alone is known, and no language writes it as a value."""
    (part,) = (p for p in find_placeables(text) if p.type.value == "time")
    assert part.value == value
    assert not find_quantities(text)


@pytest.mark.parametrize(
    "text",
    [
        "ce soir",
        "la semaine prochaine",
        "l'an dernier",
        "le mois passé",
        "nuit du 30 au 31",
        "le 31.",
    ],
)
@pytest.mark.parametrize("date", [dt.date.min, dt.date.max, dt.date(2024, 2, 28)])
def test_the_ends_of_the_calendar_stop_nothing(text: str, date: dt.date) -> None:
    """Where the calendar has no such day there is no value, and no exception."""
    assert all(p.value for p in find_placeables(text, date=date))
