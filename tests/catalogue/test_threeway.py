"""Laws of several people at one catalogue, over any order of opening, writing and saving."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.units.state import state_of
from l10n.catalogue.versions.driver import join
from l10n.catalogue.versions.history import KEPT, SPARE, History, texts_of
from l10n.catalogue.versions.threeway import OTHER
from l10n.model.unit import Decision, State, Verdict
from tests.catalogue.versions import AT, DAWN, DUSK, LANGUAGE, NOON, Versions

if TYPE_CHECKING:
    from l10n.model.catalogue import Catalogue

PEOPLE = ("ana", "ben", "cleo")
EDITS = {1: ("à midi", "à 13 heures"), 4: ("est finie", "est finie depuis une heure")}
"""The units of which the source changes too, and how."""


@dataclass
class Room:
    """A catalogue, the copies that people have open, and what they wrote."""

    versions: Versions = field(default_factory=lambda: Versions(DAWN, NOON, DUSK))
    copies: dict[str, Catalogue] = field(default_factory=dict)
    written: dict[str, tuple[str, str]] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    names: count[int] = field(default_factory=count)

    def sync(self) -> None:
        """Bring the catalogue to the article as it stands."""
        texts = [*DAWN, *NOON, *DUSK]
        for place, (old, new) in EDITS.items():
            if place in self.changed:
                texts = [text.replace(old, new) for text in texts]
        self.versions.sync(texts[:2], texts[2:4], texts[4:])

    def open(self, who: str) -> None:
        """Open the file as it is."""
        self.copies[who] = self.versions.catalogue

    def save(self, who: str, place: int) -> None:
        """Write a text of one's own into a unit, sign it, and save the whole copy."""
        copy = self.copies.get(who, self.versions.catalogue)
        unit = list(copy.units())[place].unit
        text = f"{who} {next(self.names)}"
        self.replaced.add(unit.target)
        self.written[text] = unit.id, unit.source
        decision = Decision(Verdict.APPROVED, who)
        new = replace(unit, target=text, fuzzy=False, previous=None, decisions=(decision,))
        self.versions.catalogue = self.copies[who] = copy.map_units({unit.id: new})


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("open"), st.sampled_from(PEOPLE), st.just(0)),
        st.tuples(st.just("save"), st.sampled_from(PEOPLE), st.integers(0, 5)),
        st.tuples(st.just("edit"), st.just(""), st.sampled_from(list(EDITS))),
    ),
    max_size=12,
)


def played(steps: list[tuple[str, str, int]]) -> Room:
    """Play steps, with a sync after each, as a batch does every minute."""
    room = Room()
    for kind, who, place in steps:
        if kind == "open":
            room.open(who)
        elif kind == "save":
            room.save(who, place)
        else:
            room.changed ^= {place}
        room.sync()
    return room


@given(STEPS)
def test_a_text_that_nobody_replaced_knowingly_is_there(steps: list[tuple[str, str, int]]) -> None:
    """Whoever saves from whatever copy, every text is its unit's target or among its remarks."""
    room = played(steps)
    units = {slot.unit.id: slot.unit for slot in room.versions.catalogue.all_units()}
    for text, (unit, _) in room.written.items():
        if text not in room.replaced:
            now = units[unit]
            assert now.target == text or OTHER + text in now.remarks


@given(STEPS)
def test_what_is_reviewed_was_signed_for_this_very_source(
    steps: list[tuple[str, str, int]],
) -> None:
    """A reviewed target stands under the source that its reviewer saw."""
    room = played(steps)
    for slot in room.versions.catalogue.units():
        if state_of(slot.unit, LANGUAGE) is State.REVIEWED:
            assert room.written[slot.unit.target] == (slot.unit.id, slot.unit.source)


@given(STEPS)
def test_a_second_sync_after_any_history_changes_nothing(steps: list[tuple[str, str, int]]) -> None:
    """A merge is done once: what it decided stands in the file."""
    room = played(steps)
    before = room.versions.catalogue
    room.sync()
    assert room.versions.catalogue == before


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.sampled_from("123")), max_size=9))
def test_a_version_is_nearest_to_itself(versions: list[dict[str, str]]) -> None:
    """Any version that was recorded is found again, or a newer one that is as near."""
    history = History()
    for texts in versions:
        history = history.record(texts)
    for texts in versions:
        version = history.nearest(texts)
        assert version is not None
        assert all(history.text(unit, version) == digest for unit, digest in texts.items())


def test_only_the_newest_versions_are_remembered() -> None:
    """A history has an end: the oldest versions go, the newest are all there."""
    history = History()
    for number in range(KEPT + SPARE + 1):
        history = history.record({"a": str(number), "b": "same"})
    assert history.versions == KEPT
    assert history.text("a", 0) == str(SPARE + 1)
    assert history.text("b", 0) == "same"
    assert history.nearest({"a": str(KEPT), "b": "same"}) == KEPT - SPARE - 1
    assert texts_of(Versions(DAWN).catalogue)


BRANCH = st.lists(
    st.one_of(
        st.tuples(st.just("save"), st.sampled_from(PEOPLE), st.integers(0, 5)),
        st.tuples(st.just("edit"), st.just(""), st.sampled_from(list(EDITS))),
    ),
    max_size=4,
)


def branched(base: Room, steps: list[tuple[str, str, int]], names: int) -> Room:
    """Go on from a base on a branch of one's own."""
    room = Room(deepcopy(base.versions), changed=set(base.changed), names=count(names))
    for kind, who, place in steps:
        room.copies.clear()
        if kind == "save":
            room.save(who, place)
        else:
            room.changed ^= {place}
        room.sync()
    return room


@given(BRANCH, BRANCH, BRANCH)
def test_a_merge_of_branches_loses_nobodys_text(
    before: list[tuple[str, str, int]],
    ours: list[tuple[str, str, int]],
    theirs: list[tuple[str, str, int]],
) -> None:
    """What either branch ended with is there; reviewed is what somebody signed for its source."""
    base = played(before)
    one, other = branched(base, ours, 100), branched(base, theirs, 200)
    start = base.versions.catalogue
    merged = join(start, one.versions.catalogue, other.versions.catalogue, AT).catalogue
    units = {slot.unit.id: slot.unit for slot in merged.units()}
    signed = base.written | one.written | other.written
    for room in (one, other):
        for slot in room.versions.catalogue.units():
            if slot.unit.target in room.written and slot.unit.target not in room.replaced:
                now = units[slot.unit.id]
                assert now.target == slot.unit.target or OTHER + slot.unit.target in now.remarks
    for unit in units.values():
        if state_of(unit, LANGUAGE) is State.REVIEWED:
            assert signed[unit.target] == (unit.id, unit.source)


@given(BRANCH, BRANCH)
def test_a_merge_with_oneself_or_with_the_past_is_no_merge(
    before: list[tuple[str, str, int]], after: list[tuple[str, str, int]]
) -> None:
    """join(base, x, x) and join(base, base, x) have the units of x."""
    base = played(before)
    start, now = base.versions.catalogue, branched(base, after, 100).versions.catalogue
    wanted = {slot.unit.id: slot.unit for slot in now.units()}
    for ours in (now, start):
        merged = join(start, ours, now, AT).catalogue
        assert {slot.unit.id: slot.unit for slot in merged.units()} == wanted
