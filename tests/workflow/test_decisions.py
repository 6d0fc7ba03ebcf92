"""People decide in the comments of a catalogue, and a sync says what it took in."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.model.unit import Review, State, Verdict
from l10n.workflow.reviewing import review_list
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that somebody has translated and nobody reviewed."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    desk.translate()
    desk.project.sync()
    return desk


def comment(desk: Desk, beginning: str, *lines: str) -> None:
    """Type comment lines into a unit, as a PO editor saves them."""
    text = desk.catalogue_path.read_text(encoding="utf-8")
    context = f'msgctxt "{unit(desk, beginning).id}"'
    typed = "".join(f"# {line}\n" for line in lines)
    desk.catalogue_path.write_text(text.replace(context, typed + context), encoding="utf-8")


def test_a_sync_says_whose_decisions_it_took_in(desk: Desk, run: Run) -> None:
    """How many, which verdict, and by whom; once."""
    comment(desk, "Grève", "ok José García")
    comment(desk, "Les dockers", "OK José")
    comment(desk, "Aucun", "no ben: trop long")
    status, told, _ = run("sync")
    assert status == 0
    assert "ports es: 2 approved (José), 1 rejected (ben), 4 kept" in told
    assert unit(desk, "Grève").remarks == ("García",)
    assert desk.states()[unit(desk, "Les dockers").source] is State.REVIEWED
    assert desk.states()[unit(desk, "Aucun").source] is State.REJECTED
    assert "approved (" not in run("sync")[1]


def test_a_decision_that_is_none_is_told_with_its_unit_until_somebody_decides(
    desk: Desk, run: Run
) -> None:
    """A bare OK approves nothing, stays as a remark, and every sync asks whose it is."""
    comment(desk, "Aucun", "OK", "no idea who wrote this")
    one = unit(desk, "Aucun")
    (item,) = json.loads(run("sync", "--json")[1])["articles"]
    assert item["unclear"] == [{"unit": one.id, "said": "OK"}]
    assert item["decided"] == {}
    assert unit(desk, "Aucun").remarks == ("OK", "no idea who wrote this")
    assert f"{one.id} 'OK'" in run("sync")[1]
    comment(desk, "Aucun", "ok ana")
    (item,) = json.loads(run("sync", "--json")[1])["articles"]
    assert (item["decided"], item["unclear"]) == ({"approved": {"ana": 1}}, [])


def test_what_is_said_behind_an_approval_decides_nothing_more(desk: Desk) -> None:
    """A remark that reads like a mark is kept in words that do not."""
    comment(desk, "Aucun", "ok ana, ok ben")
    desk.project.sync()
    before = desk.files()
    desk.project.sync()
    assert desk.files() == before
    assert unit(desk, "Aucun").remarks == ("approved by ana: ok ben",)
    assert {review.who for review in unit(desk, "Aucun").reviews} == {"ana"}


def test_a_name_is_one_name_however_it_is_typed(desk: Desk) -> None:
    """A letter and its accent in two code points are the letter with it."""
    comment(desk, "Aucun", "ok Jose\u0301")
    desk.project.sync()
    (review,) = unit(desk, "Aucun").reviews
    assert review.who == "José"
    assert desk.project.review("ports", "es", Verdict.APPROVED, by="Jose\u0301")
    assert {r.who for u in desk.units() for r in u.reviews} == {"José"}


def test_a_decision_on_a_text_that_changed_meanwhile_is_told(desk: Desk, run: Run) -> None:
    """A reviewer with an old copy, or one who is overtaken by an edit, hears of it."""
    copy = desk.catalogue_path.read_text(encoding="utf-8")
    write(desk, "Aucun", "Ningún barco sale.")
    desk.project.sync()
    desk.catalogue_path.write_text(copy, encoding="utf-8")
    comment(desk, "Aucun", "ok ben")
    comment(desk, "Le ministre", "ok ben")
    desk.rewrite(lambda text: text.replace("à midi", "à 13 heures"))
    status, told, _ = run("sync", "--json")
    (item,) = json.loads(told)["articles"]
    assert status == 0
    assert set(item["overtaken"]) == {unit(desk, "Aucun").id, unit(desk, "Le ministre").id}
    assert item["decided"] == {}


def test_an_approval_by_a_clock_that_is_behind_counts(desk: Desk) -> None:
    """Approved elsewhere by a clock that is ahead, reworded, approved here: reviewed."""
    one = unit(desk, "Aucun")
    ahead = Review(Verdict.REJECTED, "ana", "2999-01-01T00:00Z", "0" * 12)
    desk.edit({one.id: replace(one, reviews=(ahead,))})
    comment(desk, "Aucun", "ok ana")
    desk.project.sync()
    assert desk.states()[one.source] is State.REVIEWED
    write(desk, "Aucun", "Ningún barco sale.")
    now = next(i for i in review_list(desk.project.workspace, "ports", "es") if i.unit == one.id)
    assert (now.state, now.approved_by) == (State.TRANSLATED, ())
    chosen = [f"{now.unit}@{now.digest}"]
    desk.project.review("ports", "es", Verdict.APPROVED, by="ana", units=chosen)
    now = next(i for i in review_list(desk.project.workspace, "ports", "es") if i.unit == one.id)
    assert (now.state, now.approved_by) == (State.REVIEWED, ("ana",))


def test_a_name_that_cannot_sign_is_told_what_a_name_is(run: Run) -> None:
    """--by refuses two words and two scripts, and says what it takes."""
    for name in ("ana b", "аna"):
        status, _, told = run("review", "approve", "ports", "es", "--all", "--by", name)
        assert status == 2
        assert re.search("cannot sign; a name is one word of up to 24 letters", told)
