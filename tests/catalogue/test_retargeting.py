"""An edited source: what is kept, what is carried over and taken back, what waits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.decisions import decide
from l10n.catalogue.units.digests import draft_digest
from l10n.catalogue.units.marks import Marks, read_marks, write_marks
from l10n.catalogue.units.state import is_kept, origin_of, state_of
from l10n.catalogue.versions.retargeting import SourceEdit, retarget
from l10n.checks.pair import Conventions
from l10n.glossary import read_glossary
from l10n.model.unit import ChangeClass, Decision, Draft, Kept, Origin, State, Unit, Verdict
from l10n.workflow.patching import patched

AT = "2025-08-15T18:01Z"
GLOSSARY = read_glossary(
    "kind,source,en\n"
    "person,Dmitri Peskov|Peskov,Dmitry Peskov|Peskov\n"
    "person,Iouri Ouchakov|Ouchakov,Yuri Ushakov|Ushakov\n"
)
PATCH = partial(patched, Conventions("en", GLOSSARY))
SOURCE = "L'avion devrait atterrir à 19H00 GMT, dit Peskov."
TARGET = "The plane should land at 7 p.m. GMT, Peskov says."
LATER = SOURCE.replace("19H00", "20H00")


def _approved(source: str = SOURCE, target: str = TARGET) -> Unit:
    return decide(Unit("e.1", source, target), Decision(Verdict.APPROVED, "ana"), "en", AT)


def _after(unit: Unit, *sources: str) -> Unit:
    """Run a unit through versions of its source, each seen by two syncs."""
    for source in sources:
        edit = SourceEdit(source, "en", AT, PATCH)
        unit = retarget(unit, edit)
        assert retarget(unit, edit) == unit
    return unit


def test_a_number_a_time_and_a_name_are_carried_over() -> None:
    """The target says the new value in the style of the old one, as a patch that waits."""
    for source, said in (
        (LATER, "at 8 p.m. GMT"),
        (SOURCE.replace("Peskov", "Ouchakov"), "Ushakov says"),
    ):
        unit = _after(_approved(), source)
        assert said in unit.target
        assert (unit.previous, origin_of(unit, "en")) == (SOURCE, Origin.PATCH)
        assert state_of(unit, "en") is State.OUTDATED


def test_a_patch_is_taken_back_with_its_edit() -> None:
    """When the text comes back, over any number of values, unit and approval are what they were."""
    before = _approved()
    for versions in ([LATER], [LATER, SOURCE.replace("19H00", "21H30")]):
        assert _after(before, *versions, SOURCE) == before


def test_a_patch_always_starts_from_what_the_person_wrote() -> None:
    """Two edits one after the other patch the human target, not the patch."""
    twice = _after(_approved(), LATER, SOURCE.replace("19H00", "21H00"))
    assert twice == _after(_approved(), SOURCE.replace("19H00", "21H00"))
    reworded = _after(_approved(), LATER, "L'avion a disparu des écrans, dit Peskov.")
    assert (reworded.target, reworded.previous) == (TARGET, SOURCE)


def test_a_value_that_stands_twice_is_not_patched() -> None:
    """Nobody can tell which of two was meant: the target stays, and waits."""
    unit = _after(_approved(target=TARGET + " At 7 p.m. GMT!"), LATER)
    assert unit.target == TARGET + " At 7 p.m. GMT!"
    assert state_of(unit, "en") is State.OUTDATED


def test_a_draft_of_a_machine_is_never_patched_into_a_persons() -> None:
    """An untouched draft stays the machine's, to the letter and by its mark."""
    mark = Draft("apertium:fr-en", AT, draft_digest(TARGET, "en"))
    drafted = Unit("e.1", SOURCE, TARGET, fuzzy=True, draft=mark)
    unit = _after(drafted, LATER)
    assert (unit.target, unit.draft, origin_of(unit, "en")) == (TARGET, mark, Origin.MACHINE)
    assert state_of(unit, "en") is State.OUTDATED


def test_a_translators_fix_of_a_reversed_edit_is_not_approved() -> None:
    """Who mended the patched text sees it wait when the old source is back, fuzzy or not."""
    patched = _after(_approved(), LATER)
    fixed = replace(patched, target=patched.target.replace("Peskov", "Mr. Peskov"))
    back = _after(fixed, SOURCE)
    assert (back.target, state_of(back, "en")) == (fixed.target, State.NEEDS_WORK)
    back = _after(replace(fixed, fuzzy=False, previous=None), SOURCE)
    assert (back.previous, state_of(back, "en")) == (LATER, State.OUTDATED)


def test_a_patch_that_somebody_approved_is_a_persons_text() -> None:
    """Approved, the patched target is what the next edit starts from, and comes back to."""
    approved = decide(_after(_approved(), LATER), Decision(Verdict.APPROVED, "ben"), "en", AT)
    assert state_of(approved, "en") is State.REVIEWED
    again = _after(approved, SOURCE.replace("19H00", "21H00"))
    assert "9 p.m." in again.target
    assert state_of(_after(again, LATER), "en") is State.REVIEWED


def test_a_slip_of_the_pen_keeps_the_approval() -> None:
    """Spelling and typography leave target and state; the mark approves nothing by itself."""
    for old, new, told in (
        ("devrait atterrir", "devrait aterrir", ChangeClass.SPELLING),
        ("19H00 GMT", "19h GMT", ChangeClass.TYPOGRAPHY),
    ):
        before = _approved()
        unit = _after(before, SOURCE.replace(old, new))
        assert (unit.target, unit.reviews, unit.previous) == (TARGET, before.reviews, SOURCE)
        assert (state_of(unit, "en"), unit.kept and unit.kept.change) == (State.REVIEWED, told)
        assert state_of(replace(unit, reviews=()), "en") is State.TRANSLATED
        assert _after(unit, SOURCE) == before


def test_a_kept_approval_holds_for_no_other_text() -> None:
    """Change a letter of target or source behind the mark's back: nothing is reviewed."""
    unit = _after(_approved(), SOURCE.replace("atterrir", "aterrir"))
    for other in (replace(unit, target=TARGET + "!"), replace(unit, source=LATER)):
        assert not is_kept(other, "en")
        assert state_of(other, "en") is State.TRANSLATED
    stripped = _after(replace(unit, target=TARGET + "!"), unit.source)
    assert (stripped.kept, stripped.previous) == (None, None)


def test_slips_do_not_lead_from_one_word_to_another() -> None:
    """Two harmless steps make no harmless way: the approved text is what an edit is held to."""
    fish, slip, poison = (f"Le {word} est arrivé." for word in ("poisson", "poissson", "poison"))
    unit = _after(_approved(fish, "The fish has arrived."), slip)
    assert state_of(unit, "en") is State.REVIEWED
    assert state_of(_after(unit, poison), "en") is State.OUTDATED
    lost = _after(replace(unit, previous=None), slip)
    assert state_of(lost, "en") is State.REVIEWED
    assert state_of(_after(lost, poison), "en") is State.OUTDATED


def test_a_draft_keeps_its_state_through_a_slip() -> None:
    """A corrected typo makes a draft neither outdated nor a person's."""
    mark = Draft("apertium:fr-en", AT, draft_digest(TARGET, "en"))
    unit = _after(
        Unit("e.1", SOURCE.replace("atterrir", "aterrir"), TARGET, fuzzy=True, draft=mark), SOURCE
    )
    assert (state_of(unit, "en"), unit.previous) == (State.DRAFT, None)


def test_an_outdated_text_that_comes_back_misspelt_is_reviewed() -> None:
    """What is approved for a text holds when the text returns with another accent."""
    before = _approved("Le préfet a parlé à Nice.", "The prefect spoke in Nice.")
    unit = _after(before, "Le maire se tait encore.", "Le prefet a parlé à Nice.")
    assert state_of(unit, "en") is State.REVIEWED


def test_the_mark_survives_wrapping() -> None:
    """The line is at most 76 columns, and is read again where a program wrapped it."""
    kept = Kept(ChangeClass.TYPOGRAPHY, AT, "0" * 12, "f" * 12)
    (line,) = write_marks(Marks(kept=kept))
    assert len(f"# {line}") <= 76
    for at in (i for i, c in enumerate(line) if c == " "):
        assert read_marks([line[:at], line[at + 1 :]]).kept == kept


_SOURCES = [
    *[SOURCE, LATER, SOURCE.replace("atterrir", "aterrir"), SOURCE.replace("Peskov", "Ouchakov")],
    *[SOURCE.replace("devrait", "ne devrait pas"), "Autre chose.", SOURCE.replace("'", "’")],
]


@given(st.lists(st.sampled_from(_SOURCES), max_size=6))
def test_the_way_back_restores_what_was_approved(versions: list[str]) -> None:
    """After any versions the approved text's return restores it; no other wording is reviewed."""
    before = _approved()
    unit = _after(before, *versions)
    if state_of(unit, "en") is State.REVIEWED:
        assert unit.target == TARGET
    assert _after(unit, SOURCE) == before
