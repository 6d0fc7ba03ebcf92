from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.catalogue.catalogue import Catalogue, new_catalogue, read_catalogue
from l10n.catalogue.digests import review_digest
from l10n.catalogue.state import state_of
from l10n.catalogue.template import update_template
from l10n.catalogue.update import Circumstances, update_catalogue
from l10n.catalogue.writing import write_catalogue
from l10n.model.unit import Review, State, Verdict
from tests.articles import article
from tests.strategies import texts

LANGUAGE = "es"
AT = "2025-08-15T18:04Z"
AROUND = Circumstances(LANGUAGE, AT, "source/a.txt")

DAWN = ["Le jour se lève sur la base.", "Les avions sont prêts."]
NOON = ["Le ministre arrive à midi.", "Il ne parle pas à la presse."]
DUSK = ["La réunion est finie.", "Les avions sont prêts."]


def _minter() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"e{next(numbers)}"


class _Project:
    """A template and one catalogue, taken from version to version as sync does."""

    def __init__(self, *entries: Sequence[str]) -> None:
        self.mint = _minter()
        self.template = new_catalogue("a")
        self.catalogue = new_catalogue("a", LANGUAGE)
        self.base: Catalogue | None = None
        self.sync(*entries)

    def sync(self, *entries: Sequence[str], ids: Sequence[str | None] = ()) -> None:
        update = update_template(self.template, article(*entries, ids=ids), "sha", self.mint)
        self.template = self._through_file(update.template)
        updated = update_catalogue(self.catalogue, self.template, self.base, AROUND)
        self.catalogue = self.base = self._through_file(updated.catalogue)

    def _through_file(self, catalogue: Catalogue) -> Catalogue:
        return read_catalogue(write_catalogue(catalogue, "source/a.txt"))

    def approve_all(self) -> None:
        """Translate every unit (as its capitals) and approve it."""
        change = {}
        for slot in self.catalogue.units():
            unit = replace(slot.unit, target=slot.unit.source.upper(), fuzzy=False, previous=None)
            review = Review(Verdict.APPROVED, "ana", AT, review_digest(unit, LANGUAGE))
            change[unit.id] = replace(unit, reviews=(review,))
        self.catalogue = self.base = self._through_file(self.catalogue.map_units(change))

    def states(self) -> dict[str, State]:
        return {s.unit.source: state_of(s.unit, LANGUAGE) for s in self.catalogue.units()}

    def ids(self) -> list[str]:
        return [s.unit.id for s in self.catalogue.units()]


@pytest.fixture
def approved() -> _Project:
    """Give a project of three entries, all translated and approved."""
    project = _Project(DAWN, NOON, DUSK)
    project.approve_all()
    return project


def test_a_second_sync_changes_no_byte(approved: _Project) -> None:
    """The same version again leaves template and catalogue as they are, byte for byte."""
    before = write_catalogue(approved.catalogue, ""), write_catalogue(approved.template, "")
    approved.sync(DAWN, NOON, DUSK)
    after = write_catalogue(approved.catalogue, ""), write_catalogue(approved.template, "")
    assert after == before


def test_an_entry_on_top_costs_nothing(approved: _Project) -> None:
    """New units are untranslated, all others keep target and approval."""
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    states = approved.states()
    assert states.pop("Une alerte est levée.") is State.UNTRANSLATED
    assert set(states.values()) == {State.REVIEWED}


@pytest.mark.parametrize(
    "order", [(NOON, DAWN, DUSK), (DUSK, NOON, DAWN), ([*DAWN, *NOON], DUSK), ([*DUSK], [*NOON])]
)
def test_moving_joining_and_deleting_cost_nothing(
    approved: _Project, order: tuple[list[str], ...]
) -> None:
    """Whatever happens to entries, a text that is still there keeps its approval."""
    approved.sync(*order)
    assert set(approved.states().values()) == {State.REVIEWED}


def test_equal_texts_keep_to_their_neighbours(approved: _Project) -> None:
    """Of two equal sentences the one whose entry is deleted goes, not the first in the file."""
    kept = approved.ids()
    approved.sync(NOON, DUSK)
    assert approved.ids() == kept[2:]


def test_a_changed_sentence_is_outdated_with_its_true_previous_text(approved: _Project) -> None:
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


def test_typography_passes_in_silence(approved: _Project) -> None:
    """Curly apostrophes and no-break spaces change the source and nothing else."""
    plain = ["C'est la fin !"]
    approved.sync(DAWN, NOON, DUSK, plain)
    approved.approve_all()
    approved.sync(DAWN, NOON, DUSK, ["C’est la fin\u202f!"])
    assert approved.states()["C’est la fin\u202f!"] is State.REVIEWED


def test_a_text_that_returns_takes_its_id_and_approval_back(approved: _Project) -> None:
    """Deleted and restored, also after other syncs, an entry is what it was."""
    before = approved.ids()
    approved.sync(DAWN, DUSK)
    assert len(approved.ids()) == 4
    approved.sync(["Autre chose."], DAWN, DUSK)
    approved.sync(DAWN, NOON, DUSK)
    assert approved.ids() == before
    assert set(approved.states().values()) == {State.REVIEWED}


def test_ids_are_never_used_again(approved: _Project) -> None:
    """A new sentence takes no id that any other ever had, not even a deleted one's."""
    ever = set(approved.ids())
    approved.sync([DAWN[0]], NOON, DUSK)
    approved.sync([DAWN[0], "Une phrase neuve."], NOON, DUSK)
    fresh = [i for i in approved.ids() if i not in ever]
    assert len(fresh) == 1


def test_ids_of_the_source_name_the_entries() -> None:
    """An id that the source gives is the entry's; a long or strange one is shortened."""
    project = _Project(DAWN)
    project.sync(NOON, DAWN, ids=["post-12", None])
    assert approved_ids(project) == {"post-12.1", "post-12.2", "e1.1", "e1.2"}
    project.sync(NOON, DUSK, DAWN, ids=["post-12", "https://example.org/live#a=1&b=2", None])
    (strange, *_) = {i.rpartition(".")[0] for i in project.ids()} - {"post-12", "e1"}
    assert len(strange) <= 24
    assert strange.replace("-", "").isalnum()


def approved_ids(project: _Project) -> set[str]:
    """Return the ids in use as a set."""
    return set(project.ids())


def test_an_older_file_saved_over_newer_units_loses_none(approved: _Project) -> None:
    """Units that a stale editor did not know come back from what was last written."""
    stale = approved.catalogue
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    approved.approve_all()
    approved.catalogue = stale
    approved.sync(["Une alerte est levée."], DAWN, NOON, DUSK)
    assert set(approved.states().values()) == {State.REVIEWED}


def test_a_target_made_for_an_older_text_is_outdated_with_it(approved: _Project) -> None:
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


def test_foreign_and_plural_entries_stay_byte_for_byte(approved: _Project) -> None:
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
    project = _Project(*old)
    project.approve_all()
    project.sync(*new)
    once = write_catalogue(project.catalogue, "")
    project.sync(*new)
    assert write_catalogue(project.catalogue, "") == once
    before = [text for entry in old for text in entry]
    for slot in project.catalogue.units():
        if before.count(slot.unit.source) == sum(e.count(slot.unit.source) for e in new):
            assert state_of(slot.unit, LANGUAGE) is State.REVIEWED
