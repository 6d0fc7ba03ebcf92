"""How long units wait: since the sync that brought the version which made them wait."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.digests import draft_digest, folded_digest, review_digest
from l10n.catalogue.units.state import state_of
from l10n.model.key import CatalogueKey
from l10n.model.unit import ChangeClass, Draft, Kept, Review, State, Unit, Verdict
from l10n.store.records.waits import Wait, load_waits
from l10n.workflow.books import Books
from l10n.workflow.status import status
from l10n.workflow.waits import age, is_waiting, noted_waits
from tests.workflow.desk import Desk

BLOG = """---
date: 2021-02-03
tz: Europe/Paris
---
Un titre bref

Le port est l'abri de 12 navires. La mer est belle.
"""

NOON = "2026-03-01T12:00Z"
ONE = "2026-03-01T13:00Z"
TWO = dt.datetime(2026, 3, 1, 14, tzinfo=dt.UTC)
HOUR = 3600
CENTURIES = 7_000_000_000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with an article of an old date, synced."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    return made


def _notes(desk: Desk) -> Path:
    return desk.project.layout.waits("port", "es")


def _backdate(desk: Desk, since: str = NOON) -> None:
    """Let all that waits have begun to at one minute."""
    waits = {unit: [source, since] for unit, (source, _) in _noted(desk).items()}
    _notes(desk).write_text(json.dumps(waits, separators=(",", ":"), sort_keys=True), "utf-8")


def _noted(desk: Desk) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(_notes(desk).read_text("utf-8"))
    return found


def _ages(desk: Desk, at: dt.datetime = TWO) -> dict[str, int]:
    return {item.source: item.age for item in status(desk.project.workspace, lambda: at).queue}


def test_the_date_of_an_article_is_no_age(desk: Desk) -> None:
    """What the first sync brought has only begun to wait, in the table and in the queue."""
    told = desk.project.status()
    assert {item.age // HOUR for item in told.queue} == {0}
    assert told.articles[0].age // HOUR == 0


def test_ages_count_from_the_version_that_made_a_unit_wait(desk: Desk) -> None:
    """An edited sentence begins anew; a new apostrophe, other sentences and a target do not."""
    _backdate(desk)
    assert set(_ages(desk).values()) == {2 * HOUR}
    desk.rewrite(lambda text: text.replace("l'abri", "l’abri").replace("belle", "grise"))
    desk.translate()
    desk.project.sync()
    assert _ages(desk) == {
        "Un titre bref": 2 * HOUR,
        "Le port est l’abri de 12 navires.": 2 * HOUR,
        "La mer est grise.": 0,
    }
    assert status(desk.project.workspace, lambda: TWO).articles[0].age == 2 * HOUR


def test_an_edit_of_an_approved_text_makes_it_wait_from_then(desk: Desk) -> None:
    """What nobody had to do does not count; where nothing waits there is no age."""
    _backdate(desk)
    desk.translate()
    desk.approve()
    assert status(desk.project.workspace, lambda: TWO).articles[0].age == 0
    desk.project.sync()
    assert _noted(desk) == {}
    desk.rewrite(lambda text: text.replace("12 navires", "13 navires"))
    desk.project.sync()
    (waits,) = _noted(desk).values()
    assert waits[1] > NOON


def test_an_unchanged_sync_writes_no_note(desk: Desk) -> None:
    """Not with the clock an hour or a day on: the file is the same, byte and time."""
    _backdate(desk)
    before = desk.files()
    desk.project.sync()
    assert desk.files() == before


@pytest.mark.parametrize(
    "content",
    [None, b"", b"{", b"[]", b"[[1]]", b'{"a": 1}', b'{"a": ["b", 3]}', b"\xff", b"[" * 100_000],
)
def test_without_notes_ages_start_anew(desk: Desk, content: bytes | None) -> None:
    """Deleted or unreadable, they stop nothing, and the next sync notes again."""
    notes = _notes(desk)
    notes.unlink()
    if content is not None:
        notes.write_bytes(content)
    assert set(_ages(desk).values()) == {0}
    desk.project.sync()
    assert len(_noted(desk)) == 3


def test_notes_that_cannot_be_written_stop_nothing(desk: Desk) -> None:
    """A folder in their place, or a link out of the project, costs the ages only."""
    notes = _notes(desk)
    notes.unlink()
    notes.mkdir()
    desk.rewrite(lambda text: text.replace("belle", "grise"))
    assert desk.project.sync().failures == ()
    assert "La mer est grise." in _ages(desk)
    notes.rmdir()
    outside = desk.folder.parent / "outside.json"
    outside.write_text("{}", "utf-8")
    notes.symlink_to(outside)
    assert desk.project.sync().failures == ()
    assert outside.read_text("utf-8") == "{}"
    assert load_waits(desk.project.layout, "port", "es") == {}


@given(
    minute=st.integers(0, CENTURIES).map(lambda s: dt.datetime.fromtimestamp(s, dt.UTC)),
    at=st.integers(0, CENTURIES).map(lambda s: dt.datetime.fromtimestamp(s, dt.UTC)),
)
def test_no_clock_makes_an_age_absurd(minute: dt.datetime, at: dt.datetime) -> None:
    """It is never negative, nor longer than this program exists; a clock of 1970 notes nothing."""
    unit = Unit("a.1", "La mer.")
    waits = noted_waits([(unit, State.UNTRANSLATED)], {}, f"{minute:%Y-%m-%dT%H:%MZ}")
    waited = age(unit, State.UNTRANSLATED, "es", waits.get("a.1"), at)
    assert 0 <= waited <= max(0, (at - dt.datetime(2020, 1, 1, tzinfo=dt.UTC)).total_seconds())
    assert bool(waits) is (minute.year >= 2020)


def test_a_clock_that_went_back_moves_no_note() -> None:
    """A unit that already waits keeps its minute, whatever the clock says now."""
    unit, known = Unit("a.1", "La mer."), Wait(folded_digest("La mer."), ONE)
    for now in (NOON, "1970-01-01T00:00Z", "2099-01-01T00:00Z"):
        assert noted_waits([(unit, State.UNTRANSLATED)], {"a.1": known}, now) == {"a.1": known}


def _reviewed(unit: Unit, verdict: Verdict, at: str) -> Unit:
    return replace(unit, reviews=(Review(verdict, "ana", at, review_digest(unit, "es")),))


REJECTED = {
    "after it came": (NOON, ONE, HOUR),
    "by a clock that is behind": (ONE, NOON, HOUR),
    "by a clock that is ahead": (NOON, "2026-03-02T09:00Z", 2 * HOUR),
    "without a note": ("", ONE, HOUR),
    "long before this program": ("", "1999-01-01T00:00Z", 0),
}


@pytest.mark.parametrize(("since", "at", "waited"), REJECTED.values(), ids=REJECTED.keys())
def test_a_rejected_text_waits_since_it_was_rejected(since: str, at: str, waited: int) -> None:
    """The stamp counts where it can be right, else the note."""
    unit = _reviewed(Unit("a.1", "La mer.", "El mar."), Verdict.REJECTED, at)
    assert state_of(unit, "es") is State.REJECTED
    known = Wait(folded_digest("La mer."), since) if since else None
    assert age(unit, State.REJECTED, "es", known, TWO) == waited


def test_a_draft_tells_where_no_note_does() -> None:
    """In a fresh clone; not where the note is of another source, nor with a spelling corrected."""
    draft = Draft("apertium:fr-es", ONE, draft_digest("El mar.", "es"))
    unit = Unit("a.1", "La mer.", "El mar.", fuzzy=True, draft=draft)
    assert age(unit, State.DRAFT, "es", None, TWO) == HOUR
    assert noted_waits([(unit, State.DRAFT)], {}, NOON)["a.1"].since == ONE
    other = Wait(folded_digest("Le lac."), NOON)
    assert age(unit, State.DRAFT, "es", other, TWO) == 0
    kept = Kept(ChangeClass.SPELLING, ONE, review_digest(unit, "es"), "0" * 12)
    assert age(replace(unit, kept=kept), State.DRAFT, "es", None, TWO) == 0
    assert age(replace(unit, draft=None), State.NEEDS_WORK, "es", None, TWO) == 0


def test_what_waits_is_work_an_answer_or_a_glance() -> None:
    """A reviewed text waits with a question, or when its French spelling was corrected."""
    unit = Unit("a.1", "La mer.", "El mar.")
    assert is_waiting(unit, State.TRANSLATED, "es")
    assert not is_waiting(unit, State.REVIEWED, "es")
    assert is_waiting(replace(unit, questions=("qué",)), State.REVIEWED, "es")
    kept = Kept(ChangeClass.SPELLING, ONE, review_digest(unit, "es"), "0" * 12)
    assert is_waiting(replace(unit, kept=kept), State.REVIEWED, "es")


LIVE = """---
date: 2026-03-01
tz: Europe/Paris
---
Un titre bref

12h15 - Le port compte 12 navires.

12h45 - La mer est belle.
"""


@pytest.fixture
def live(tmp_path: Path) -> Desk:
    """Give a desk with two entries of today that waits since noon, an hour behind Paris."""
    text = tmp_path / "port.txt"
    text.write_text(LIVE, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    _backdate(made)
    return made


def _delay(desk: Desk, at: dt.datetime = TWO) -> int:
    return status(desk.project.workspace, lambda: at).articles[0].delay


def test_the_delay_counts_from_the_time_of_the_entry(live: Desk) -> None:
    """Readers of French have it since a quarter past eleven UTC; it waits since the sync."""
    assert status(live.project.workspace, lambda: TWO).articles[0].age == 2 * HOUR
    assert _delay(live) == 2 * HOUR + 45 * 60
    assert _delay(live) == 2 * HOUR + 45 * 60  # and as the ledger has it
    assert _delay(live, TWO + dt.timedelta(minutes=1)) == 2 * HOUR + 46 * 60


def test_a_translation_does_not_end_the_delay_and_an_approval_does(live: Desk) -> None:
    """What is left is the delay of the next text; with nothing left there is none."""
    live.translate()
    assert _delay(live) == 2 * HOUR + 45 * 60
    (first,) = [unit for unit in live.units() if unit.source.startswith("Le port")]
    live.edit({first.id: _reviewed(first, Verdict.APPROVED, NOON)})
    assert _delay(live) == 2 * HOUR + 15 * 60
    live.approve()
    assert _delay(live) == 0


def test_the_delay_of_a_change_counts_from_the_change(live: Desk) -> None:
    """The language had the entry of a quarter past eleven, but for its new number."""
    live.translate()
    live.approve()
    live.project.sync()
    live.rewrite(lambda text: text.replace("12 navires", "13 navires"))
    live.project.sync()
    _backdate(live, ONE)
    assert _delay(live) == HOUR


def test_an_entry_of_a_later_hour_delays_nothing_yet(live: Desk) -> None:
    """Its wait counts, as that of an entry without a time."""
    early = dt.datetime(2026, 3, 1, 11, 30, tzinfo=dt.UTC)
    _backdate(live, "2026-03-01T11:00Z")
    assert _delay(live, early) == 30 * 60


def test_a_sync_notes_how_many_units_wait_with_how_it_left_a_catalogue(desk: Desk) -> None:
    """The next one goes by what changed alone only where it finds as many notes."""
    left = Books(desk.project.workspace).as_left(CatalogueKey("port", "es"))
    assert left is not None
    assert left.waiting == len(_noted(desk)) > 0
