"""A process that stays writes what one that has just started writes, byte for byte."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l10n.checks.run import check
from l10n.errors import DecisionRefused, UsageProblem
from l10n.model.key import CatalogueKey
from l10n.store.at_hand import AtHand
from l10n.workflow.desk.deciding import Act, DeskWish, act, undo
from tests.workflow.desk import Desk, pretend

TEXT = """Le port

19h05 - Un.

Trois marins dorment. Le vent se lève. « Il part, dit-elle. On le suit. »

19h30 - Deux.

Le pont est fermé. Vingt marins ne dorment pas.
"""
KEY = CatalogueKey("quai", "es")
_MINUTE = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\dZ")

UNITS = st.integers(0, 7)
TEXTS = st.sampled_from(["", "Sopla.", "Duermen 3 marineros.", "Dos\nlíneas", "Il part, dit-elle."])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("act"), UNITS, st.sampled_from(Act), st.none() | TEXTS),
        st.tuples(
            st.just("edit"), UNITS, TEXTS, st.sampled_from(["", "ok ben", "? quoi", "no eva: x"])
        ),
        st.tuples(st.sampled_from(["undo", "sync", "keep", "stale", "source"])),
    ),
    min_size=3,
    max_size=9,
)


class Room:
    """A desk, and what its process has at hand; None where each act is a process of its own."""

    def __init__(self, folder: Path, at_hand: AtHand | None) -> None:
        self.desk = Desk.at(folder, "es", "quai.txt")
        self.at_hand = at_hand
        self.deeds: list[Any] = []
        self.kept = self.desk.catalogue_path.read_bytes()

    def play(self, step: tuple[Any, ...]) -> str:
        """Do a step; return what was refused."""
        try:
            getattr(self, step[0])(*step[1:])
        except (DecisionRefused, UsageProblem) as error:
            return error.what
        return ""

    def act(self, place: int, doing: Act, target: str | None) -> None:
        """Act as the page does."""
        items = self.desk.project.review_list("quai", "es")
        item = items[place % len(items)]
        codes = [finding.code for finding in check(item.source, item.target, "es")]
        code = codes[0] if codes else "number-lost"
        wish = DeskWish(doing, item.unit, item.digest, target, "por qué", code)
        workspace = self.desk.project.workspace
        self.deeds.append(act(workspace, KEY, "ana", [wish], self.at_hand))

    def undo(self) -> None:
        """Take the last act back."""
        if self.deeds:
            undo(self.desk.project.workspace, KEY, self.deeds.pop(), self.at_hand)

    def edit(self, place: int, target: str, remark: str) -> None:
        """Save the file as an editor outside does."""
        units = self.desk.units()
        unit = units[place % len(units)]
        self.desk.edit({unit.id: replace(unit, target=target, fuzzy=False, previous=None)})
        if remark:
            text = self.desk.catalogue_path.read_text(encoding="utf-8")
            line = f'msgctxt "{unit.id}"'
            self.desk.catalogue_path.write_text(text.replace(line, f"# {remark}\n{line}"), "utf-8")

    def sync(self) -> None:
        """Bring it to the source."""
        self.desk.project.sync()

    def keep(self) -> None:
        """Open the file in an editor."""
        self.kept = self.desk.catalogue_path.read_bytes()

    def stale(self) -> None:
        """Save what the editor has open."""
        self.desk.catalogue_path.write_bytes(self.kept)

    def source(self) -> None:
        """Edit the French, which is synced later."""
        self.desk.rewrite(
            lambda text: text.replace("Vingt", "Trente").replace("Le vent", "Un vent")
        )

    def files(self) -> dict[str, bytes]:
        """Return template, catalogue and what is remembered of it; the minute is any."""
        folders = self.desk.folder / "locales", self.desk.folder / ".l10n" / "base"
        files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
        return {
            path.relative_to(self.desk.folder).as_posix(): _MINUTE.sub(b"", path.read_bytes())
            for path in files
        }


def begun(folder: Path) -> Desk:
    """Make a desk where all is translated by a machine that knows little."""
    source = folder / "quai.txt"
    source.write_text(TEXT, encoding="utf-8")
    desk = Desk(folder / "cold", source=source)
    desk.project.sync()
    desk.translate(pretend)
    desk.project.sync()
    return desk


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STEPS)
def test_what_is_at_hand_changes_no_byte(steps: list[tuple[Any, ...]]) -> None:
    """Whoever edits, syncs or saves an older copy in between: files and refusals are the same."""
    with tempfile.TemporaryDirectory() as kept:
        desk = begun(Path(kept))
        shutil.copytree(desk.folder, Path(kept) / "warm")
        cold, warm = Room(desk.folder, None), Room(Path(kept) / "warm", AtHand())
        for step in steps:
            assert cold.play(step) == warm.play(step)
            assert cold.files() == warm.files()


def test_a_unit_is_read_for_itself(tmp_path: Path) -> None:
    """After the first act all others are the very values they were: nothing was read again."""
    room = Room(begun(tmp_path).folder, AtHand())
    room.act(1, Act.APPROVE, None)
    path = room.desk.catalogue_path
    before = {slot.unit.id: slot.unit for slot in _at_hand(room, path)}
    room.act(2, Act.APPROVE, None)
    after = {slot.unit.id: slot.unit for slot in _at_hand(room, path)}
    assert sum(before[i] is not unit for i, unit in after.items()) == 1


def _at_hand(room: Room, path: Path) -> Any:  # noqa: ANN401 - slots
    assert room.at_hand
    return room.at_hand.catalogue(path.read_bytes(), str(path)).units()
