"""Decisions as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.marks import Marks, read_marks
from l10n.catalogue.units.spoken import is_unclear, name_of, read_decision, write_decision
from l10n.model.unit import Decision, Verdict
from tests.catalogue.spoken import NO, OK, REMARKS, UNCLEAR


@pytest.mark.parametrize("line", OK)
def test_an_approval_is_read_as_people_type_it(line: str) -> None:
    """Capitals, @, a colon or a full name do not matter; what follows the name is kept."""
    assert read_decision(line) == Decision(Verdict.APPROVED, *OK[line])
    assert not is_unclear(line)


@pytest.mark.parametrize("line", NO)
def test_a_rejection_needs_its_colon_or_an_at(line: str) -> None:
    """`no` begins many a sentence: a rejection says so by its punctuation."""
    assert read_decision(line) == Decision(Verdict.REJECTED, *NO[line])
    assert not is_unclear(line)


@pytest.mark.parametrize("line", UNCLEAR)
def test_what_may_be_a_decision_is_nobodys_and_told(line: str) -> None:
    """It stays a remark, word for word, and whoever reads the file is told."""
    assert read_marks([line]) == Marks(remarks=(line,))
    assert is_unclear(line)


@pytest.mark.parametrize("line", REMARKS)
def test_an_ordinary_remark_is_left_in_peace(line: str) -> None:
    """It decides nothing, and nobody is told."""
    assert read_marks([line]) == Marks(remarks=(line,))
    assert not is_unclear(line)


def _is_told_apart(text: str) -> bool:
    decision = read_decision(text)
    if decision is None:
        return is_unclear(text) in {True, False}
    again = read_decision(write_decision(decision))
    return again == decision and name_of(decision.who) == decision.who and not is_unclear(text)


@given(st.text(max_size=30))
def test_any_line_is_a_decision_or_a_remark_and_written_so(text: str) -> None:
    """Nothing is both taken and unclear; a decision is read again as it was written."""
    assert _is_told_apart(text)


openings = st.sampled_from(["ok", "OK", "Ok:", "no", "No:", "ok,", "ok @", "no @", "okay"])
middles = st.sampled_from(["ana", "José", "merci", "per", "Per", "7", "idea", "a.", "@b", ""])
ends = st.sampled_from(
    ["", ".", ":", ", fine", ": fine", " but no", " Olsen", "?", " - ok ben", "!"]
)


@given(openings, middles, ends, st.sampled_from(["", " "]))
def test_a_line_put_together_is_read_as_it_is_written(
    opening: str, middle: str, end: str, space: str
) -> None:
    """The same over lines that are almost decisions."""
    assert _is_told_apart(f"{opening}{space}{middle}{end}")


@pytest.mark.parametrize(
    "name", ["ana", "José", "Олена", "m.dupont", "a-b_c", "2b", "김민수", "李明"]
)
def test_a_name_is_one_word_of_one_script(name: str) -> None:
    """Letters of any one script sign."""
    assert name_of(name) == name


@pytest.mark.parametrize(
    "name", ["", "ana b", "аna", "a" * 25, "ana!", "a\u200bb", "a\ufe0f", "ﬁn", "ª", "a'b"]
)
def test_what_could_pass_for_another_name_does_not_sign(name: str) -> None:
    """Two scripts, dressed letters, invisible signs and signs of other kinds are refused."""
    assert name_of(name) is None
