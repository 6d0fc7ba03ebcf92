from hashlib import sha256
from itertools import product

import pytest
from hypothesis import given

from l10n.catalogue.digests import draft_digest, review_digest
from l10n.catalogue.state import newest_review, origin_of, state_of
from l10n.model.unit import Draft, Origin, Review, State, Unit, Verdict
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
    early = Review(Verdict.APPROVED, "ana", "2025-08-15T18:04Z", WRONG)
    late = Review(Verdict.REJECTED, "bob", "2025-08-15T18:05Z", WRONG)
    again = Review(Verdict.APPROVED, "eve", "2025-08-15T18:05Z", WRONG)
    assert newest_review(Unit("e.1", "a", reviews=(late, early))) == late
    assert newest_review(Unit("e.1", "a", reviews=(late, early, again))) == again


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
