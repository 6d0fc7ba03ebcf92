from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.marks import Marks, read_marks, write_marks
from l10n.model.unit import Answer, Decision, Draft, Review, Skip, Verdict

names = st.from_regex(r"[A-Za-z0-9_-]{1,24}", fullmatch=True)
minutes = st.just("2025-08-15T18:04Z")
digests = st.from_regex(r"[0-9a-f]{12}", fullmatch=True)
drafts = st.builds(Draft, st.sampled_from(["apertium:fr-es", "memory", "patch"]), minutes, digests)
reviews = st.builds(Review, st.sampled_from(Verdict), names, minutes, digests)
words = st.from_regex(r"[a-zé]{1,9}( [a-zé]{1,9}){0,2}", fullmatch=True)
decisions = st.one_of(
    st.builds(Decision, st.just(Verdict.APPROVED), names),
    st.builds(Decision, st.just(Verdict.REJECTED), names, words | st.just("")),
)
codes = st.sampled_from(["number-missing", "copied", "quotes-unbalanced"])
marks = st.builds(
    Marks,
    st.none() | drafts,
    st.lists(reviews, max_size=3).map(tuple),
    st.lists(decisions, max_size=2).map(tuple),
    st.lists(words, max_size=2).map(tuple),
    st.lists(st.builds(Answer, names, words), max_size=2).map(tuple),
    st.lists(st.builds(Skip, codes, words | st.just(""), digests | st.just("")), max_size=2).map(
        tuple
    ),
    st.lists(words.map("note: {}".format), max_size=2).map(tuple),
)


@given(marks)
def test_marks_are_read_as_they_were_written(all_marks: Marks) -> None:
    """Every mark survives being written as comment lines."""
    assert read_marks(write_marks(all_marks)) == all_marks


@given(reviews)
def test_a_review_survives_being_wrapped(review: Review) -> None:
    """A line too long for polib's 78 columns is broken at a space, and read all the same."""
    (line,) = write_marks(Marks(reviews=(review,)))
    assert read_marks(wrap(line, 76)).reviews == (review,)


REMARKS = {
    "a damaged approval": "l10n-review: approved ana yesterday sha=9f8e7d6c5b4a",
    "an approval by nobody": "ok",
    "a sentence that begins with no": "no idea what this means",
    "a cut digest": "l10n-mt: apertium:fr-es 2025-08-15T18:01Z sha=1a2b",
    "a question mark alone": "?",
}


@pytest.mark.parametrize("line", REMARKS.values(), ids=REMARKS.keys())
def test_what_is_no_mark_is_a_remark(line: str) -> None:
    """A line that only looks like a mark decides nothing and is kept as it is."""
    assert read_marks([line]) == Marks(remarks=(line,))


def test_decisions_are_read_as_people_type_them() -> None:
    """Capitals, a full stop and spaces round the colon do not matter."""
    read = read_marks(["OK ana", "ok bob.", "no eve : too literal", "? who is Peskov"])
    assert read.decisions == (
        Decision(Verdict.APPROVED, "ana"),
        Decision(Verdict.APPROVED, "bob"),
        Decision(Verdict.REJECTED, "eve", "too literal"),
    )
    assert read.questions == ("who is Peskov",)
