"""Which marks survive in an engine: measured with sentences of our own, and heeded."""

import json
from pathlib import Path

import pytest

from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import Shape
from l10n.drafting.probing import SENTENCES, probe
from l10n.drafting.purse import Purse
from l10n.errors import EngineProblem
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted, served
from tests.workflow.desk import Desk, Run

PURSE = Purse(JournalFile(None))
"""Without a limit."""

SHAPES = (Shape.PRIVATE, Shape.BRACKETS, Shape.INDEX, Shape.OPEN)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk."""
    return Desk(tmp_path / "desk")


def _eats(text: str) -> str:
    """Lose all private characters, and the first bracket of each text."""
    kept = "".join(c for c in text if not "\ue000" <= c <= "\uf8ff")
    return kept.replace("⟦0⟧", "")


def test_what_survives_is_counted() -> None:
    """By shape: the spans, and the sentences in which all of them came back."""
    engine = Scripted(_eats, SHAPES)
    private, brackets, index = probe(engine, "es", PURSE)
    assert (private.kept, private.whole) == (0, 0)
    assert (index.kept, index.whole) == (index.spans, len(SENTENCES))
    assert (brackets.kept, brackets.whole) == (brackets.spans - len(SENTENCES), 0)
    assert len(engine.asked) == 3 * len(SENTENCES)


def test_what_survives_best_is_tried_first(tmp_path: Path) -> None:
    """A shape in which nothing came back is not tried at all; another language knows nothing."""
    engine, journal = Scripted(_eats, SHAPES), JournalFile(tmp_path / "j")
    measured = probe(engine, "es", PURSE)
    journal.put_survival(engine, "es", {one.shape: one.share for one in measured})
    breaker = Breaker(engine, JournalFile(tmp_path / "j"), now)
    assert breaker.shapes("es") == (Shape.INDEX, Shape.BRACKETS, Shape.OPEN)
    assert breaker.shapes("ca") == SHAPES


def test_an_engine_that_does_not_answer_has_no_measure() -> None:
    """The problem is raised, not counted as marks that were lost."""

    def down(_: str) -> str:
        raise EngineProblem("scripted", "it is down", "wait", passing=True)

    with pytest.raises(EngineProblem, match="it is down"):
        probe(Scripted(down, SHAPES), "es", PURSE)


def test_the_command_measures_and_says_so(desk: Desk, run: Run) -> None:
    """Engines that are named are asked, for people and for scripts; one that fails is named."""
    with served(lambda text: (200, f"{text} Sí.")) as (address, asked):
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[engines.libre]\naddress = "{address}"\n')
        status, said, told = run("engines", "--probe", "libre")
        assert (status, told) == (0, "")
        assert "libre es: private: 18 of 18 spans survive, 8 of 8 sentences whole" in said
        assert len(asked) == 3 * len(SENTENCES)
        status, said, _ = run("engines", "--probe", "libre", "--to", "es", "--json")
        (first, *_) = json.loads(said)["probes"][0]["survivals"]
        assert (first["shape"], first["kept"], first["spans"]) == ("private", 18, 18)
    status, said, told = run("engines", "--probe", "libre", "--to", "es")
    assert (status, said) == (3, "")
    assert told.count("engine libre") == 1


def test_a_probe_is_paid_from_the_budget(desk: Desk, run: Run) -> None:
    """What it uses is the day's, and over the budget nobody is asked; nothing is measured then."""
    with served(lambda text: (200, f"{text} Sí.")) as (address, asked):
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[engines.libre]\naddress = "{address}"\n')
            file.write("\n[drafting.budget]\ncharacters_a_day = 500\n")
        status, said, told = run("engines", "--probe", "libre")
        first = len(asked)
        assert (status, said) == (0, "")
        assert "the budget of this day is spent" in told
        assert 0 < sum(map(len, asked)) <= 500
        run("engines", "--probe", "libre")
        assert len(asked) - first < first
