"""corrections.toml: only added to, and readable whatever the texts are."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given

from l10n.errors import ProjectProblem
from l10n.model.edition import Correction, CorrectionState
from l10n.model.unit import ChangeClass
from l10n.store.records.decided import read_decisions, with_decisions, without_units
from tests.strategies import texts

HAND_WRITTEN = b"""\
[[correction]] # mine
id="x.1@0"
decision="dismissed"
by="ana"
article="a"
language="en"
unit="x.1"
class="name"
at=""
old_source=""
old_target=""
new_source=""
new_target=""
reason = "no matter"
"""
WHEN = "2025-08-15T18:04Z"


def _correction(
    n: int = 1,
    state: CorrectionState = CorrectionState.CONFIRMED,
    said: tuple[str, str, str, str] = ("à 20h", "at 8 p.m.", "à 22h", ""),
) -> Correction:
    name, change = f"7f3a9c.{n}", ChangeClass.TIME
    return Correction(
        f"{name}@0123456789ab", "crue", "en", name, change, WHEN, *said, state=state, by="ben"
    )


@given(texts, texts, texts)
def test_any_texts_are_read_back(old: str, new: str, target: str) -> None:
    """Quotation marks, line breaks and control characters included."""
    written = _correction(said=(old, target, new, target))
    data = with_decisions(b"", [written], WHEN)
    assert read_decisions(data.decode("utf-8")).last == {written.id: written}


@pytest.mark.parametrize(
    "data",
    [
        b"# of the desk\n[desk]\nnote = 1 # mine",
        b"# a comment, and no more\r\n\r\n",
        HAND_WRITTEN,
    ],
)
def test_what_stands_there_stays_byte_for_byte(data: bytes) -> None:
    """Comments, other tables and other decisions are the beginning of the new file."""
    after = with_decisions(data, [_correction()], WHEN)
    assert after.startswith(data)
    assert _correction().id in read_decisions(after.decode("utf-8")).last
    assert (b"\r\n" in data) is (after.count(b"\n") == after.count(b"\r\n"))


def test_the_last_decision_holds() -> None:
    """Who changes their mind adds a table."""
    data = with_decisions(b"", [_correction()], WHEN)
    data = with_decisions(data, [_correction(state=CorrectionState.DISMISSED)], WHEN)
    (decided,) = read_decisions(data.decode("utf-8")).last.values()
    assert decided.state is CorrectionState.DISMISSED


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ("<<<<<<< HEAD\n", 1),
        ("# one\n\n[[correction]]\n", 3),
        ("correction = 3\n", None),
        ("correction = [3]\n", None),
        ('decision = "maybe"', 4),
        ('class = "colour"', 4),
        ("by = 3", 4),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(broken: str, line: int | None) -> None:
    """A merge that stopped, a key that is missing, a word that means nothing."""
    text = broken
    if line == 4:
        key = broken.split(" ", 1)[0]
        written = with_decisions(b"", [_correction()], WHEN).decode("utf-8").splitlines()
        text = "\n".join(broken if said.startswith(f"{key} ") else said for said in written)
    with pytest.raises(ProjectProblem) as caught:
        read_decisions(text, "corrections.toml")
    assert caught.value.line == line


def test_forgotten_units_are_cut_out() -> None:
    """The tables of a unit go; other tables, and comments above them, stay."""
    first = with_decisions(b"", [_correction(1)], WHEN).decode("utf-8")
    text = with_decisions(f"{first}\n# why: asked by the mayor".encode(), [_correction(2)], WHEN)
    kept = without_units(text.decode("utf-8"), "crue", frozenset(["7f3a9c.1"]))
    assert "# why: asked by the mayor" in kept
    assert [t["unit"] for t in tomllib.loads(kept)["correction"]] == ["7f3a9c.2"]
    assert without_units(kept, "another", frozenset(["7f3a9c.2"])) == kept


def test_what_cannot_be_cut_is_refused() -> None:
    """Tables in a form that a person chose are cut by that person."""
    table = tomllib.loads(with_decisions(b"", [_correction()], WHEN).decode())["correction"][0]
    inline = ", ".join(f'{key} = "{value}"' for key, value in table.items())
    with pytest.raises(ProjectProblem, match="by hand"):
        without_units(f"correction = [{{ {inline} }}]\n", "crue", frozenset(["7f3a9c.1"]))
