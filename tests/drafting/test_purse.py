"""What may be spent: by the run and by the day, in characters and in money, by all at once."""

import datetime as dt
import threading
from pathlib import Path

import pytest

from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import Limits
from l10n.drafting.ladder import Drafted, Ladder, Undrafted, Wish
from l10n.drafting.purse import Purse
from l10n.drafting.reasons import Reason
from l10n.drafting.spending import Budget, Price, Spent, Usage, expected
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted

LOOKED = dt.date(2026, 11, 1)
PRICES = {"scripted": Price(characters=1_000_000.0, date=LOOKED)}
"""A unit of money a character."""


class Sold(Scripted):
    """An engine that is somebody else's."""

    third_party = True


def _purse(path: Path, budget: Budget, day: str = "2026-11-27") -> Purse:
    return Purse(JournalFile(path), PRICES, budget, lambda: day)


def _ladder(engine: Scripted, purse: Purse, *more: Scripted) -> Ladder:
    journal = JournalFile(None)
    breakers = [Breaker(one, journal, now, purse=purse) for one in (engine, *more)]
    return Ladder("es", breakers, lambda *_: None)


@pytest.mark.parametrize(
    "budget",
    [
        Budget(characters_a_run=25),
        Budget(characters_a_day=25),
        Budget(money_a_run=25.0),
        Budget(money_a_day=25.0),
    ],
)
def test_no_more_is_sent_than_the_budget_has(tmp_path: Path, budget: Budget) -> None:
    """What is over it is told with its reason, and the next engine of the chain drafts it."""
    wishes = [Wish(f"Texte {n:02} ici") for n in range(4)]  # of twelve characters
    engine = Sold(str.upper)
    got = _ladder(engine, _purse(tmp_path / "j", budget)).draft_each(wishes)
    assert sum(map(len, engine.asked)) == 24
    assert [one.reason for one in got if isinstance(one, Undrafted)] == [Reason.BUDGET] * 2
    free = Scripted(str.lower)
    free.name = "free"
    again = _ladder(Sold(str.upper), _purse(tmp_path / "k", budget), free).draft_each(wishes)
    assert [one.token for one in again if isinstance(one, Drafted)] == [
        "scripted:fr-es",
        "scripted:fr-es",
        "free:fr-es",
        "free:fr-es",
    ]


def test_the_day_is_one_for_all_runs(tmp_path: Path) -> None:
    """A second run finds what the first left; the next day begins anew."""
    budget = Budget(characters_a_day=25)
    for asked, day in ((2, "27"), (0, "27"), (2, "28")):
        engine = Sold(str.upper)
        purse = _purse(tmp_path / "j", budget, f"2026-11-{day}")
        _ladder(engine, purse).draft_each([Wish(f"Texte {n:02} ici") for n in range(4)])
        assert len(engine.asked) == asked


def test_what_failed_costs_nothing(tmp_path: Path) -> None:
    """What was set aside for it is there again."""

    def down(_: str) -> str:
        raise RuntimeError

    purse = _purse(tmp_path / "j", Budget(characters_a_day=1000))
    _ladder(Sold(down), purse).draft(Wish("Texte 1 ici"))
    assert purse.spent == Spent()
    assert JournalFile(tmp_path / "j").spent("2026-11-27") == Spent()


def test_without_a_limit_of_the_day_it_is_noted_at_the_end(tmp_path: Path) -> None:
    """So that a later run with one knows of it; it costs no write for each call."""
    purse = _purse(tmp_path / "j", Budget())
    _ladder(Sold(str.upper), purse).draft(Wish("Texte 01 ici"))
    assert JournalFile(tmp_path / "j").spent("2026-11-27") == Spent()
    purse.save()
    purse.save()
    assert JournalFile(tmp_path / "j").spent("2026-11-27").characters == 12


def test_eight_threads_never_overdraw(tmp_path: Path) -> None:
    """It is set aside before anything is sent."""
    engine = Sold(str.upper)
    engine.limits = Limits(400, parallel=8)
    purse = _purse(tmp_path / "j", Budget(characters_a_run=500))
    _ladder(engine, purse).draft_each([Wish(f"Texte {n:03} ici") for n in range(100)])
    assert 480 <= sum(map(len, engine.asked)) <= 500


def test_two_runs_at_once_never_overdraw(tmp_path: Path) -> None:
    """Nor do two programs that share a journal."""
    engines = [Sold(str.upper) for _ in range(4)]
    purses = [_purse(tmp_path / "j", Budget(characters_a_day=560)) for _ in engines]

    def run(engine: Sold, purse: Purse) -> None:
        wishes = [Wish(f"Texte {id(engine)} {n:03} ici"[-20:]) for n in range(20)]
        _ladder(engine, purse).draft_each(wishes)

    threads = [
        threading.Thread(target=run, args=pair) for pair in zip(engines, purses, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sum(len(text) for engine in engines for text in engine.asked) <= 560


def test_a_price_that_nobody_knows_is_not_paid() -> None:
    """With a budget in money; without one, it is asked."""
    for budget, asked in ((Budget(money_a_day=5.0), 0), (Budget(characters_a_day=99), 1)):
        engine = Sold(str.upper)
        purse = Purse(JournalFile(None), {}, budget)
        _ladder(engine, purse).draft(Wish("Texte 1 ici"))
        assert len(engine.asked) == asked


def test_what_is_on_this_machine_is_free() -> None:
    """A budget of nothing stops it not."""
    engine = Scripted(str.upper)
    purse = Purse(JournalFile(None), PRICES, Budget(0, 0, 0.0, 0.0))
    assert isinstance(_ladder(engine, purse).draft(Wish("Texte 1 ici")), Drafted)


def test_tokens_have_a_price_each_way() -> None:
    """And an estimate of them is rather too high than too low."""
    price = Price(tokens_in=1.0, tokens_out=4.0)
    assert price.of(Usage(tokens_in=500_000, tokens_out=250_000)) == pytest.approx(1.5)
    usage = expected(["Le train part à l'heure."] * 20, of_model=True)
    assert usage.tokens_in > 20 * 6
    assert usage.tokens_out > 20 * 6
