"""What became of drafts, as the catalogues say it: no number that nobody measured."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.drafting.distances import Metrics, edits, edits_per_hundred, measured, words
from l10n.drafting.engine import Sample
from l10n.model.unit import Verdict
from l10n.workflow.draft_report import Fate
from l10n.workflow.plots import plot
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run

BLOG = """Au port : la journée

18h00 - Le bac est parti
Le bac a quitté le quai avec du retard.
Les passagers ont attendu le soleil.
La mairie décidera demain.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose article is drafted."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text, drafts=True)
    made.project.sync()
    return made


def _decide(desk: Desk) -> None:
    """Approve a draft, edit and approve another, reject a third, empty a fourth."""
    first, second, third, fourth = desk.units()[:4]
    desk.edit(
        {
            first.id: replace(first, fuzzy=False),
            second.id: replace(second, target=f"{second.target} ya", fuzzy=False),
            fourth.id: replace(fourth, target="", fuzzy=False),
        }
    )
    items = {item.unit: item for item in desk.project.review_list("port", "es")}
    for unit, verdict in (
        (first, Verdict.APPROVED),
        (second, Verdict.APPROVED),
        (third, Verdict.REJECTED),
    ):
        chosen = f"{unit.id}@{items[unit.id].digest}"
        desk.project.review("port", "es", verdict, by="ana", units=[chosen])


def test_each_draft_has_one_fate(desk: Desk, run: Run) -> None:
    """As it was, edited, rejected or emptied, undecided: by engine and language."""
    _decide(desk)
    (fate,) = json.loads(run("report", "drafts", "--json")[1])["drafts"]
    told = (fate["as_is"], fate["edited"], fate["rejected"], fate["waiting"])
    assert (fate["engine"], fate["language"], told) == ("apertium", "es", (1, 1, 2, 1))
    assert fate["measured"] == 2
    assert fate["edits_per_hundred_words"] > 0
    status, said, _ = run("report", "drafts")
    assert status == 0
    assert "apertium es: of 4 decided 1 as is, 1 edited, 2 rejected; 1 wait" in said


def test_what_is_forgotten_of_drafts_is_not_measured(desk: Desk, run: Run) -> None:
    """Without the journal an edited draft has no distance; what was kept as it was has one."""
    _decide(desk)
    for file in (desk.folder / ".l10n").glob("journal*"):
        file.unlink()
    (fate,) = json.loads(run("report", "drafts", "--json")[1])["drafts"]
    assert (fate["edited"], fate["measured"], fate["edits_per_hundred_words"]) == (1, 1, 0.0)


def test_without_drafts_nothing_is_said(tmp_path: Path, run: Run, desk: Desk) -> None:
    """Targets of people are no drafts."""
    del tmp_path
    desk.edit({u.id: replace(u, draft=None, fuzzy=False) for u in desk.units()})
    assert "no engine has drafted" in run("report", "drafts")[1]


def test_the_plot_is_a_picture_of_the_same_numbers(desk: Desk, run: Run, tmp_path: Path) -> None:
    """Well-formed SVG, drawn anew each time, over no other file."""
    _decide(desk)
    path = tmp_path / "drafts.svg"
    for _ in range(2):
        assert run("report", "drafts", "--plot", str(path))[0] == 0
    texts = [node.text for node in ET.fromstring(path.read_text("utf-8")).iter()]  # noqa: S314 - our own
    assert "apertium es" in texts
    assert "25 % as is, 1" in texts
    assert "4 decided" in texts
    other = tmp_path / "notes.txt"
    other.write_text("mine", encoding="utf-8")
    status, _, told = run("report", "drafts", "--plot", str(other))
    assert (status, other.read_text("utf-8")) == (2, "mine")
    assert "another file" in told
    assert run("report", "drafts", "--plot", str(tmp_path / "no" / "x.svg"))[0] == 2


def test_a_plot_of_nothing_is_a_plot() -> None:
    """And names are escaped."""
    assert ET.fromstring(plot([])) is not None  # noqa: S314 - our own
    assert "&lt;x&gt; es" in plot([Fate("<x>", "es", as_is=1)])


@pytest.mark.parametrize(
    ("draft", "final", "count"),
    [
        ("El tren sale.", "El tren sale.", 0),
        ("El tren sale.", "El tren parte.", 1),
        ("El tren sale.", "Hoy el tren sale.", 2),
        ("", "El tren.", 3),
        ("列车开出", "列车开走", 1),
    ],
)
def test_edits_are_counted_in_words(draft: str, final: str, count: int) -> None:
    """Put in, taken out, changed; signs count, and characters where there are no spaces."""
    assert edits(draft, final) == count


def test_distances_are_those_of_all_pairs_together() -> None:
    """A long text weighs more than a short one."""
    pairs = [Sample("a b c d", "a b c d"), Sample("x", "y")]
    assert edits_per_hundred(pairs) == pytest.approx(20.0)
    assert words("l’homme d'État, 1.5") == ["l’homme", "d'État", ",", "1", ".", "5"]
    assert edits_per_hundred([]) == 0.0


def test_chrf_and_ter_are_sacrebleus() -> None:
    """Of all pairs together: 100 and 0 for the same text, and each falls or grows with edits."""
    same = [Sample("El tren sale hoy.", "El tren sale hoy.")]
    assert measured(same) == Metrics(100.0, 0.0)
    one = measured([*same, Sample("El tren parte hoy.", "El tren sale hoy.")])
    both = measured([Sample("Un barco va.", "El tren sale hoy."), *same])
    assert one is not None
    assert both is not None
    assert 100.0 > one.chrf > both.chrf > 0.0
    assert 0.0 < one.ter < both.ter
    assert one.ter == 12.5  # one word of eight
    assert measured([]) is None


def test_the_report_has_them_by_engine_and_language(desk: Desk, run: Run) -> None:
    """Beside the edits, for people and scripts; no word on what to install."""
    _decide(desk)
    report = json.loads(run("report", "drafts", "--json")[1])
    (fate,) = report["drafts"]
    assert report["has_metrics"] is True
    assert 0 < fate["chrf"] < 100
    assert fate["ter"] > 0
    said = run("report", "drafts")[1]
    assert f"chrF {fate['chrf']:.1f}, TER {fate['ter']:.1f}" in said
    assert "pip install" not in said


def test_without_sacrebleu_nothing_is_made_up(
    desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Edits are counted all the same, and a word says what to install."""
    _decide(desk)
    monkeypatch.setitem(sys.modules, "sacrebleu.metrics", None)
    status, said, told = run("report", "drafts")
    assert (status, told) == (0, "")
    assert "edits in 100 words" in said
    assert "chrF and TER: pip install 'l10n[metrics]'" in said
    assert "chrF 1" not in said
    report = json.loads(run("report", "drafts", "--json")[1])
    (fate,) = report["drafts"]
    assert (report["has_metrics"], fate["chrf"], fate["ter"]) == (False, None, None)
