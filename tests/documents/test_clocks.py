import pytest
from hypothesis import given

from l10n.documents.clocks import Strength, read_head_time
from tests.strategies import texts


@pytest.mark.parametrize(
    ("line", "value", "rest"),
    [
        ("19:05 - Texte", "T19:05", "Texte"),
        ("19h05 | Texte", "T19:05", "Texte"),
        ("19 h 05 — Texte", "T19:05", "Texte"),
        ("19:05—Texte", "T19:05", "Texte"),
        ("[19h05] Texte", "T19:05", "Texte"),
        ("(19h05) Texte", "T19:05", "Texte"),
        ("**19h05** Texte", "T19:05", "Texte"),
        ("**19h05 -** Texte", "T19:05", "Texte"),
        ("**[19h05]** – Texte", "T19:05", "Texte"),
        ("9h - Texte", "T09:00", "Texte"),
        ("19H00 GMT", "19:00Z", ""),
        ("20:15 TU - Texte", "20:15Z", "Texte"),
        ("21:05 GMT+2 | Texte", "21:05+02:00", "Texte"),
        ("20:15 CEST - Texte", "20:15 CEST", "Texte"),
        ("20h15 heure de Paris - Texte", "20:15 Europe/Paris", "Texte"),
        ("[20 h 15 (heure française)] Texte", "20:15 Europe/Paris", "Texte"),
        ("8h heure de l’Est - Texte", "08:00 America/New_York", "Texte"),
        ("Le 19/08 à 23h53", "T23:53", ""),
        ("20h15, heure de Londres | Texte", "20:15 Europe/London", "Texte"),
        ("20h15 (heure d’Abou Dhabi) – Texte", "20:15 Asia/Dubai", "Texte"),
        ("19:05 GMT - 12 blessés", "19:05Z", "12 blessés"),
        ("19:05\tGMT - Texte", "19:05Z", "Texte"),
        ("2025-08-15T19:05:00+02:00 | Texte", "2025-08-15T19:05:00+02:00", "Texte"),
        ("2025-08-15 19:05 - Texte", "2025-08-15T19:05", "Texte"),
        ("19\u202fh\u202f05 – Texte", "T19:05", "Texte"),
    ],
)
def test_time_before_a_separator_is_sure(line: str, value: str, rest: str) -> None:
    """Brackets, stars, dashes, bars and the end of the line tell a time from prose."""
    clock = read_head_time(line, 0, len(line))
    assert clock is not None
    assert (clock.value, line[clock.rest :]) == (value, rest)
    assert clock.strength is Strength.SURE
    assert clock.written in line


@pytest.mark.parametrize(
    ("line", "strength"),
    [
        ("19h05 : texte", Strength.LIKELY),
        ("19h. Le pont", Strength.LIKELY),
        ("20h de grève", Strength.BARE),
        ("7h-9h : embouteillages", Strength.BARE),
        ("[19h05 texte", Strength.BARE),
    ],
)
def test_time_in_running_text_is_doubtful(line: str, strength: Strength) -> None:
    """A colon, or no mark at all, leaves it to others to decide."""
    clock = read_head_time(line, 0, len(line))
    assert clock is not None
    assert clock.strength is strength


@pytest.mark.parametrize(
    "line",
    ["8 000 avions", "2020 fut", "24h - course", "19h60 - x", "1:0 - Lens", "19h - 20h : x", "h05"],
)
def test_other_figures_are_no_times(line: str) -> None:
    """Counts, years, scores, ranges and impossible hours are not read."""
    assert read_head_time(line, 0, len(line)) is None


@given(texts)
def test_written_time_is_a_slice_of_its_line(text: str) -> None:
    """Whatever the text, what is read lies inside it."""
    clock = read_head_time(text, 0, len(text))
    if clock is not None:
        assert clock.written in text[: clock.rest]
        assert clock.rest <= len(text)
