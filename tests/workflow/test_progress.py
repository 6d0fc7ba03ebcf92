"""What a terminal is told while drafts are made, and how often they are written."""

from l10n.drafting.breaker import Breaker
from l10n.drafting.ladder import Ladder, Wish
from l10n.drafting.purse import Purse
from l10n.drafting.spending import Price
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from l10n.workflow.pace import Progress, Pulse
from tests.drafting.doubles import Clock
from tests.drafting.test_purse import LOOKED, Sold


def test_a_pulse_beats_when_its_time_has_passed() -> None:
    """Not before, and not twice."""
    clock = Clock()
    pulse = Pulse(3.0, clock)
    beats: list[float] = []
    for _ in range(14):
        clock.sleep(0.5)
        if pulse.is_due():
            beats.append(clock.at)
    assert beats == [3.0, 6.0]


def test_progress_tells_rate_rest_and_money() -> None:
    """From time to time, of what is not done yet."""
    clock, said = Clock(), list[str]()
    journal = JournalFile(None)
    purse = Purse(journal, {"scripted": Price(characters=10_000.0, date=LOOKED)})
    ladder = Ladder("es", [Breaker(Sold(str.upper), journal, now, purse=purse)], lambda *_: None)
    progress = Progress(said.append, "port es", ladder, clock)
    for number in range(40):
        ladder.draft(Wish(f"Texte {number:02} ici"))
        clock.sleep(0.5)
        progress.one(40)
    assert said[0] == "port es: 4 of 40, 120 a minute, 18 s left, EUR 0.48"
    assert said[-1].startswith("port es: 36 of 40, 120 a minute, 2 s left")
    assert len(said) == 9


def test_progress_without_money_says_none() -> None:
    """Nothing is made up for engines of this machine."""
    clock, said = Clock(), list[str]()
    ladder = Ladder("es", [], lambda *_: None)
    progress = Progress(said.append, "port es", ladder, clock)
    clock.sleep(200.0)
    progress.one(10)
    assert said == ["port es: 1 of 10, 0 a minute, 30 min left"]
