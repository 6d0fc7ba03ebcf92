from dataclasses import replace
from hashlib import sha256
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.decisions import decide
from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.catalogue.units.state import approvers, fitting_reviews, origin_of, state_of, verdict_on
from l10n.catalogue.versions.threeway import Start, reconcile
from l10n.model.unit import (
    ChangeClass,
    Decision,
    Draft,
    Kept,
    Origin,
    Review,
    State,
    Unit,
    Verdict,
)
from tests.strategies import texts

LANGUAGE = "es"
SOURCE, TARGET = "L'avion", "El avión"
AT = "2025-08-15T18:04Z"
WRONG = "0" * 12

TARGETS = {"empty": "", "filled": TARGET}
DRAFTS = ("none", "matching", "other")
REVIEWS = ("none", "approved", "approved-other", "rejected", "rejected-other")


def _unit(
    *, obsolete: bool, target: str, fuzzy: bool, previous: bool, draft: str, review: str
) -> Unit:
    bare = Unit("e.1", SOURCE, target, fuzzy, "Avant" if previous else None, obsolete)
    drafts = {"none": None, "matching": draft_digest(target, LANGUAGE), "other": WRONG}
    sha = WRONG if review.endswith("-other") else review_digest(bare, LANGUAGE)
    verdict = Verdict(review.removesuffix("-other")) if review != "none" else None
    return Unit(
        bare.id,
        bare.source,
        bare.target,
        bare.fuzzy,
        bare.previous,
        bare.obsolete,
        Draft("apertium:fr-es", AT, drafts[draft]) if drafts[draft] else None,  # type: ignore[arg-type] # None is ruled out
        (Review(verdict, "ana", AT, sha),) if verdict else (),
    )


def _by_the_book(
    *, obsolete: bool, target: str, fuzzy: bool, previous: bool, draft: str, review: str
) -> State:
    """Read the table of states as the design writes it, row by row."""
    rows = (
        (obsolete, State.OBSOLETE),
        (not target, State.UNTRANSLATED),
        (review == "rejected", State.REJECTED),
        (fuzzy and previous, State.OUTDATED),
        (fuzzy and draft == "matching", State.DRAFT),
        (fuzzy, State.NEEDS_WORK),
        (review == "approved", State.REVIEWED),
        (True, State.TRANSLATED),
    )
    return next(state for holds, state in rows if holds)


@pytest.mark.parametrize("obsolete", [False, True])
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS.keys())
def test_every_combination_has_the_state_of_the_table(target: str, obsolete: bool) -> None:  # noqa: FBT001 - a pytest parameter
    """The first row that matches decides, for every combination of what can stand in a file."""
    for fuzzy, previous, draft, review in product((False, True), (False, True), DRAFTS, REVIEWS):
        facts = {"obsolete": obsolete, "target": target, "fuzzy": fuzzy}
        facts |= {"previous": previous, "draft": draft, "review": review}
        assert state_of(_unit(**facts), LANGUAGE) is _by_the_book(**facts), facts  # type: ignore[arg-type] # one dict of many types


def test_the_review_digest_is_the_published_recipe() -> None:
    """Others can compute the digest: sha256 over language, unit, folded source and target."""
    recipe = 'es\x1f7f3a9c.1\x1fL\'avion "part" a 19 h\x1fEl avión'
    assert (
        review_digest(Unit("7f3a9c.1", "L’avion «part» a 19\u202fh", "El avión"), "es")
        == sha256(recipe.encode()).hexdigest()[:12]
    )


@pytest.mark.parametrize("part", ["language", "unit", "source", "target"])
def test_an_approval_holds_for_one_text_in_one_place(part: str) -> None:
    """Change the language, the unit, the source or the target, and the approval is void."""
    one = Unit("e.1", SOURCE, TARGET)
    changed = {
        "language": (one, "ca"),
        "unit": (Unit("e.2", SOURCE, TARGET), LANGUAGE),
        "source": (Unit("e.1", SOURCE + " rouge", TARGET), LANGUAGE),
        "target": (Unit("e.1", SOURCE, TARGET + "’"), LANGUAGE),
    }[part]
    assert review_digest(*changed) != review_digest(one, LANGUAGE)


def test_the_newest_review_decides_and_of_one_minute_the_lower_line() -> None:
    """Reviews are ordered by their minute; within a minute by their place in the file."""
    bare = Unit("e.1", SOURCE, TARGET)
    digest = review_digest(bare, LANGUAGE)
    early = Review(Verdict.APPROVED, "ana", "2025-08-15T18:04Z", digest)
    late = Review(Verdict.REJECTED, "bob", "2025-08-15T18:05Z", digest)
    again = Review(Verdict.APPROVED, "eve", "2025-08-15T18:05Z", digest)
    assert verdict_on(replace(bare, reviews=(late, early)), LANGUAGE) is Verdict.REJECTED
    assert verdict_on(replace(bare, reviews=(late, early, again)), LANGUAGE) is Verdict.APPROVED


def test_who_took_an_approval_back_is_no_approver() -> None:
    """Of one person the last line counts, in whatever case the name is written."""
    bare = Unit("e.1", SOURCE, TARGET)
    digest = review_digest(bare, LANGUAGE)
    approved = Review(Verdict.APPROVED, "ana", "2025-08-15T18:04Z", digest)
    taken_back = Review(Verdict.REJECTED, "Ana", "2025-08-15T18:05Z", digest)
    other = Review(Verdict.APPROVED, "bob", "2025-08-15T18:06Z", digest)
    unit = replace(bare, reviews=(approved, taken_back, other))
    assert approvers(unit, LANGUAGE) == {"bob"}
    assert state_of(unit, LANGUAGE, 2) is State.TRANSLATED


stamps = st.integers(0, 59).map("2025-08-15T18:{:02}Z".format)
people = st.sampled_from(["ana", "bob", "José"])
lines = st.builds(
    Review,
    st.sampled_from(Verdict),
    people,
    stamps,
    st.sampled_from([WRONG, "1" * 12, review_digest(Unit("e.1", SOURCE, TARGET), LANGUAGE)]),
)


@given(st.lists(lines, max_size=6), st.sampled_from(Verdict), people, stamps)
def test_a_decision_counts_whatever_the_clocks_said_before(
    before: list[Review], verdict: Verdict, who: str, at: str
) -> None:
    """Over any review lines, with any stamps, the decision just taken is the state."""
    unit = decide(
        Unit("e.1", SOURCE, TARGET, reviews=tuple(before)), Decision(verdict, who), LANGUAGE, at
    )
    wanted = State.REVIEWED if verdict is Verdict.APPROVED else State.REJECTED
    assert state_of(unit, LANGUAGE) is wanted


@given(st.lists(lines, max_size=6))
def test_reviews_of_other_texts_say_nothing_of_this_one(reviews: list[Review]) -> None:
    """Without the lines of other digests a unit has the state that it has with them."""
    bare = Unit("e.1", SOURCE, TARGET)
    fitting = [r for r in reviews if r.digest == review_digest(bare, LANGUAGE)]
    with_all = replace(bare, reviews=tuple(reviews))
    assert state_of(with_all, LANGUAGE) is state_of(replace(bare, reviews=tuple(fitting)), LANGUAGE)


@given(st.lists(lines, max_size=6), st.lists(lines, max_size=6))
def test_a_merge_drops_no_review_of_this_text_for_one_of_another(
    ours: list[Review], theirs: list[Review]
) -> None:
    """Whoever has reviewed this very text on either side has a review of it after the merge."""
    bare = Unit("e.1", SOURCE, TARGET)
    digest = review_digest(bare, LANGUAGE)
    one, other = (replace(bare, reviews=tuple(side)) for side in (ours, theirs))
    merged = reconcile(one, other, Start.of(bare), (LANGUAGE, SOURCE)).unit
    spoke = {review.who for review in (*ours, *theirs) if review.digest == digest}
    assert {review.who for review in merged.reviews if review.digest == digest} == spoke
    assert len({review.who for review in merged.reviews}) == len(merged.reviews)


def test_a_rejection_after_a_corrected_typo_counts_over_an_approval_before_it() -> None:
    """The text before a harmless edit was approved by a clock that is ahead; this one was not."""
    old, new = Unit("e.1", "L'avoin", TARGET), Unit("e.1", SOURCE, TARGET)
    was, now = (review_digest(unit, LANGUAGE) for unit in (old, new))
    kept = Kept(ChangeClass.SPELLING, AT, now, was)
    ahead = Review(Verdict.APPROVED, "ana", "2025-08-15T19:00Z", was)
    unit = replace(new, kept=kept, previous="L'avoin", reviews=(ahead,))
    assert state_of(unit, LANGUAGE) is State.REVIEWED
    rejected = decide(unit, Decision(Verdict.REJECTED, "ben"), LANGUAGE, AT)
    assert state_of(rejected, LANGUAGE) is State.REJECTED


def test_a_merge_keeps_the_review_of_the_text_that_an_outdated_target_translates() -> None:
    """A stale copy's line of an older text, stamped later, does not take its place."""
    outdated = Unit("e.1", "Autre", TARGET, fuzzy=True, previous=SOURCE)
    holds = Review(
        Verdict.APPROVED, "ana", AT, review_digest(Unit("e.1", SOURCE, TARGET), LANGUAGE)
    )
    ahead = Review(Verdict.APPROVED, "ana", "2025-08-15T19:00Z", WRONG)
    assert fitting_reviews((holds, ahead), outdated, LANGUAGE) == (holds,)


ENGINES = {"apertium:fr-es": Origin.MACHINE, "memory": Origin.MEMORY, "patch": Origin.PATCH}


@pytest.mark.parametrize(("engine", "origin"), ENGINES.items())
def test_a_draft_is_of_its_engines_origin_until_a_person_touches_it(
    engine: str, origin: Origin
) -> None:
    """Origin outlives the fuzzy flag, and ends with the first changed letter."""
    draft = Draft(engine, AT, draft_digest(TARGET, LANGUAGE))
    assert origin_of(Unit("e.1", SOURCE, TARGET, draft=draft), LANGUAGE) is origin
    assert origin_of(Unit("e.1", SOURCE, TARGET + "!", draft=draft), LANGUAGE) is Origin.HUMAN
    assert origin_of(Unit("e.1", SOURCE, "", draft=draft), LANGUAGE) is None


@given(texts, texts)
def test_state_is_computed_for_any_text(source: str, target: str) -> None:
    """An approval of any text holds for that text."""
    bare = Unit("e.1", source, target)
    review = Review(Verdict.APPROVED, "ana", AT, review_digest(bare, LANGUAGE))
    assert state_of(Unit("e.1", source, target, reviews=(review,)), LANGUAGE) is State.REVIEWED
