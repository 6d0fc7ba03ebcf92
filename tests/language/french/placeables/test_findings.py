import datetime as dt
from pathlib import Path

import pytest

from l10n.language.source import find_in_source
from l10n.model.finding import Finding, Severity

SOURCE = Path(__file__).parents[4] / "source" / "anchorage.txt"


def spans(text: str, code: str) -> list[str]:
    """Return the text under every finding of a code."""
    return [
        text[slice(*f.source_span)]
        for f in find_in_source(text)
        if f.code == code and f.source_span
    ]


def only(text: str) -> Finding:
    """Return the one finding of a text."""
    (finding,) = find_in_source(text)
    return finding


def test_two_first_names_of_one_person_are_reported() -> None:
    """The rarer spelling of a person is pointed at, with both in the message."""
    text = "Le juge Marco Telvi parle. Marco Telvi sort. Le juge Marc Telvi revient."
    finding = only(text)
    assert (finding.code, finding.severity) == ("name-variant", Severity.WARNING)
    assert finding.message == "“Marc Telvi” (1×) and “Marco Telvi” (2×): one name?"
    assert spans(text, "name-variant") == ["Marc Telvi"]


def test_a_missing_hyphen_is_reported() -> None:
    """One name with and without hyphen is reported at the rarer form."""
    text = "La Tour Dorée ouvre. La Tour-Dorée ferme. Devant la Tour-Dorée, on attend."
    assert spans(text, "name-variant") == ["Tour Dorée"]


@pytest.mark.parametrize(
    "text",
    [
        "Le juge Marco Telvi parle. Telvi sort, M. Telvi dort.",
        "Anne Telvi et Jules Telvi parlent.",
        "Il vit à l’Élysée, à l'Élysée même.",
    ],
)
def test_surnames_and_typography_are_no_variants(text: str) -> None:
    """A bare surname, a second person and another apostrophe are not reported."""
    assert find_in_source(text) == ()


def test_mixed_time_styles_are_reported_once() -> None:
    """Times in two styles give one note at the rarer style."""
    text = "À 19h00, puis 20h15, puis 21H00 GMT, puis 22h."
    finding = only(text)
    assert (finding.code, finding.severity) == ("time-style-mixed", Severity.NOTE)
    assert spans(text, "time-style-mixed") == ["21H00 GMT"]


def test_words_for_times_are_no_style() -> None:
    """Midi and 19 heures beside 19h30 are no mixture."""
    assert find_in_source("À midi, à 19 heures et à 19h30.") == ()


def test_relative_dates_need_the_date_of_the_article() -> None:
    """Without the article's date they are reported once; with it not at all."""
    text = "Il est venu hier. Elle viendra vendredi, pas le vendredi."
    finding = only(text)
    assert (finding.code, finding.severity) == ("relative-date", Severity.WARNING)
    assert finding.message.startswith("2 relative dates (“hier”, “vendredi”)")
    assert find_in_source(text, date=dt.date(2025, 8, 15)) == ()


def test_the_seed_contradicts_itself_as_known() -> None:
    """The seed has two name variants and two time styles."""
    text = SOURCE.read_bytes().decode("utf-8")
    found = [(f.code, text[slice(*f.source_span)]) for f in find_in_source(text) if f.source_span]
    assert sorted(found) == [
        ("name-variant", "Maison Blanche"),
        ("name-variant", "Marc Rubio"),
        ("relative-date", "Aujourd’hui"),
        ("time-style-mixed", "20h00 GMT"),
    ]
