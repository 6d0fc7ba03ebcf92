from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.catalogue.units.identity import entry_id
from l10n.catalogue.units.state import state_of
from l10n.catalogue.versions.template import text_of
from l10n.model.unit import State
from tests.catalogue.versions import DAWN, DUSK, LANGUAGE, NOON, Versions
from tests.strategies import texts


@pytest.fixture
def approved() -> Versions:
    """Give a project of three entries, all translated and approved."""
    project = Versions(DAWN, NOON, DUSK)
    project.approve_all()
    return project


def test_a_second_sync_changes_no_byte(approved: Versions) -> None:
    """The same version again leaves template and catalogue as they are, byte for byte."""
    before = write_catalogue(approved.catalogue, ""), write_catalogue(approved.template, "")
    approved.sync(DAWN, NOON, DUSK)
    after = write_catalogue(approved.catalogue, ""), write_catalogue(approved.template, "")
    assert after == before


def test_an_entry_on_top_costs_nothing(approved: Versions) -> None:
    """New units are untranslated, all others keep target and approval."""
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    states = approved.states()
    assert states.pop("Une alerte est levée.") is State.UNTRANSLATED
    assert set(states.values()) == {State.REVIEWED}


@pytest.mark.parametrize(
    "order", [(NOON, DAWN, DUSK), (DUSK, NOON, DAWN), ([*DAWN, *NOON], DUSK), ([*DUSK], [*NOON])]
)
def test_moving_joining_and_deleting_cost_nothing(
    approved: Versions, order: tuple[list[str], ...]
) -> None:
    """Whatever happens to entries, a text that is still there keeps its approval."""
    approved.sync(*order)
    assert set(approved.states().values()) == {State.REVIEWED}


def test_equal_texts_keep_to_their_neighbours(approved: Versions) -> None:
    """Of two equal sentences the one whose entry is deleted goes, not the first in the file."""
    kept = approved.ids()
    approved.sync(NOON, DUSK)
    assert approved.ids() == kept[2:]


def test_a_changed_sentence_is_outdated_with_its_true_previous_text(approved: Versions) -> None:
    """Through several edits `previous` stays the text that was translated; its return restores."""
    once = ["Le ministre arrive à midi et demi.", NOON[1]]
    twice = ["Le ministre arrive vers midi et demi.", NOON[1]]
    for version in (once, twice):
        approved.sync(DAWN, version, DUSK)
        unit = next(s.unit for s in approved.catalogue.units() if s.unit.source == version[0])
        assert state_of(unit, LANGUAGE) is State.OUTDATED
        assert (unit.previous, unit.target) == (NOON[0], NOON[0].upper())
    approved.sync(DAWN, NOON, DUSK)
    assert set(approved.states().values()) == {State.REVIEWED}


def test_typography_passes_in_silence(approved: Versions) -> None:
    """Curly apostrophes and no-break spaces change the source and nothing else."""
    plain = ["C'est la fin !"]
    approved.sync(DAWN, NOON, DUSK, plain)
    approved.approve_all()
    approved.sync(DAWN, NOON, DUSK, ["C’est la fin\u202f!"])
    assert approved.states()["C’est la fin\u202f!"] is State.REVIEWED


def test_a_text_that_returns_takes_its_id_and_approval_back(approved: Versions) -> None:
    """Deleted and restored, also after other syncs, an entry is what it was."""
    before = approved.ids()
    approved.sync(DAWN, DUSK)
    assert len(approved.ids()) == 4
    approved.sync(["Autre chose."], DAWN, DUSK)
    approved.sync(DAWN, NOON, DUSK)
    assert approved.ids() == before
    assert set(approved.states().values()) == {State.REVIEWED}


def test_ids_are_never_used_again(approved: Versions) -> None:
    """A new sentence takes no id that any other ever had, not even a deleted one's."""
    ever = set(approved.ids())
    approved.sync([DAWN[0]], NOON, DUSK)
    approved.sync([DAWN[0], "Une phrase neuve."], NOON, DUSK)
    fresh = [i for i in approved.ids() if i not in ever]
    assert len(fresh) == 1


def test_ids_of_the_source_name_the_entries() -> None:
    """An id that the source gives is the entry's; a long or strange one is shortened."""
    project = Versions(DAWN)
    project.sync(NOON, DAWN, ids=["post-12", None])
    minted = entry_id(DAWN[0])
    assert approved_ids(project) == {"post-12.1", "post-12.2", f"{minted}.1", f"{minted}.2"}
    project.sync(NOON, DUSK, DAWN, ids=["post-12", "https://example.org/live#a=1&b=2", None])
    (strange, *_) = {i.rpartition(".")[0] for i in project.ids()} - {"post-12", minted}
    assert len(strange) <= 24
    assert strange.replace("-", "").isalnum()


def approved_ids(project: Versions) -> set[str]:
    """Return the ids in use as a set."""
    return set(project.ids())


def test_an_older_file_saved_over_newer_units_loses_none(approved: Versions) -> None:
    """Units that a stale editor did not know come back from what was last written."""
    stale = approved.catalogue
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    approved.approve_all()
    approved.catalogue = stale
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    assert set(approved.states().values()) == {State.REVIEWED}


def test_a_target_made_for_an_older_text_is_outdated_with_it(approved: Versions) -> None:
    """What a stale editor translated meanwhile is kept, and says which text it translates."""
    unit = next(s.unit for s in approved.catalogue.units() if s.unit.source == NOON[0])
    stale = approved.catalogue.map_units({unit.id: replace(unit, target="Nuevo", reviews=())})
    changed = ["Le ministre arrive à 13 heures.", NOON[1]]
    approved.sync(DAWN, changed, DUSK)
    approved.catalogue = stale
    approved.sync(DAWN, changed, DUSK)
    unit = next(s.unit for s in approved.catalogue.units() if s.unit.source == changed[0])
    assert (unit.target, unit.previous) == ("Nuevo", NOON[0])
    assert state_of(unit, LANGUAGE) is State.OUTDATED


def test_foreign_and_plural_entries_stay_byte_for_byte(approved: Versions) -> None:
    """What others keep in the file is theirs."""
    foreign = '\nmsgid "Fichier"\nmsgid_plural "Fichiers"\nmsgstr[0] "F"\nmsgstr[1] "Fs"\n'
    text = write_catalogue(approved.catalogue, "") + foreign
    approved.catalogue = read_catalogue(text)
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    assert foreign in write_catalogue(approved.catalogue, "")


sentences = st.lists(texts.map(str.strip).filter(bool), min_size=1, max_size=4)
versions = st.lists(sentences, min_size=1, max_size=3)


@settings(max_examples=50)
@given(versions, versions)
def test_any_text_that_stays_keeps_its_approval(old: list[list[str]], new: list[list[str]]) -> None:
    """For any two versions: sync twice is sync once, and a text in both keeps its approval."""
    project = Versions(*old)
    project.approve_all()
    project.sync(*new)
    once = write_catalogue(project.catalogue, "")
    project.sync(*new)
    assert write_catalogue(project.catalogue, "") == once
    before, after = ([text_of(text) for entry in v for text in entry] for v in (old, new))
    for slot in project.catalogue.units():
        if before.count(slot.unit.source) == after.count(slot.unit.source):
            assert state_of(slot.unit, LANGUAGE) is State.REVIEWED
