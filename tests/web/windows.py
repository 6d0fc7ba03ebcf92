"""Many windows of Chromium at one desk: what their people saw, sent and were told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.catalogue.units.digests import review_digest
from l10n.model.unit import Unit
from tests.web.chromium import Chromium
from tests.web.crowd import CONFLICT, DESK, OK, Notes, crowded, word

if TYPE_CHECKING:
    from types import SimpleNamespace

    from tests.workflow.desk import Desk

SECONDS: Final = 2700
"""After so long people go home; who has not saved enough by then is missed."""


def windows(desk: Desk, people: int, saves: int) -> tuple[Notes, list[Witness]]:
    """Let people work in windows; return what was noted, and each of them."""
    notes = Notes()
    with Chromium() as chromium, crowded(desk, notes) as server:
        names = [f"reviewer{word(n)}" for n in range(people)]
        for name in names:
            _enter(chromium, server, name)
        given = [
            {"page": name, "name": name, "seed": n, "saves": saves, "seconds": SECONDS}
            for n, name in enumerate(names)
        ]
        desks = {"desk": f"http://127.0.0.1:{server.port}{DESK}"}
        told = chromium.do("crowd", names[0], people=[one | desks for one in given])
    witnesses = [Witness(desk, name) for name in names]
    for witness, said in zip(witnesses, told, strict=True):
        for note in said:
            witness.hear(note, notes)
        witness.leave(notes)
    return notes, witnesses


def _enter(chromium: Chromium, server: SimpleNamespace, name: str) -> None:
    tab = chromium.page(name)
    tab.go(server.address)
    tab.go(f"http://127.0.0.1:{server.port}/me?back={DESK}")
    tab.do("fill", selector="#name", text=name)
    tab.press("Enter")
    tab.until("document.getElementById('desk')?.dataset.ready")


class Witness:
    """What one person had before his eyes, by which the answers that he got are judged.

    Nobody's word but his is taken: a text that the page wrote over counts as replaced only where
    he saw it, and an approval as asked for only by the source and target that he saw at the key.
    """

    def __init__(self, desk: Desk, name: str) -> None:
        self._language = desk.language
        self.name = name
        self.saved: set[str] = set()
        self.unanswered: set[str] = set()
        """Texts that were sent, and left with the page before an answer was there."""
        self.done: list[str] = []
        """Texts that the page says are saved; two merged ones may be the same."""
        self.missing: list[str] = []
        """Those that were never answered so, and what went before."""
        self.unseen: list[str] = []
        """Saves that named a text as seen that was never shown."""
        self.failed: list[str] = []
        """What the page was told that is neither done nor a text of somebody else."""
        self._lately: dict[str, list[dict[str, Any]]] = {}
        self._heard: list[dict[str, Any]] = []
        self._seen: set[tuple[str, str]] = set()
        self._sent: list[dict[str, Any]] = []

    def hear(self, note: dict[str, Any], notes: Notes) -> None:
        """Take in what happened next."""
        self._heard.append(note)
        if note["kind"] in {"sees", "presses"}:
            self._seen.add((note["unit"], note["target"]))
        if note["kind"] == "presses" and note["key"] in {"y", "Enter"}:
            notes.asked.add((note["unit"], self._digest(note)))
        if note["kind"] == "sends":
            self._sent.append({k: said for k, said in note.items() if k not in {"kind", "at"}})
        if note["kind"] == "done":
            self.done.append(note["target"])
            self._lately[note["target"]] = self._heard[-20:]
        if note["kind"] == "told":
            self._sent.remove(note["sent"])
            self._told(note, notes)

    def leave(self, notes: Notes) -> None:
        """Count what was sent and never answered as written: it may be, over what was seen."""
        written = {
            one["target"] for one in self._sent if one.get("target", "") != one.get("base", "")
        }
        self.unanswered = written - self.saved
        missing = [one for one in self.done if one not in self.saved | self.unanswered]
        self.missing = [f"{one}: {self._lately[one]}" for one in missing]
        notes.replaced.update(
            sent["base"] for sent in self._sent if (sent["unit"], sent["base"]) in self._seen
        )

    def _told(self, note: dict[str, Any], notes: Notes) -> None:
        sent, status = note["sent"], note["status"]
        notes.answers.append(status)
        if status not in {OK, CONFLICT}:
            self.failed.append(f"{status} {note['error']}")
        unit, text, base = sent["unit"], sent["target"], sent["base"]
        is_there = status == CONFLICT and sent["method"] == "PUT" and note["target"] == text
        if (status == OK or is_there) and text != base:
            if (unit, base) not in self._seen:
                self.unseen.append(f"{unit} {base!r}: {self._heard_of(unit)}")
            notes.wrote(unit, text, base)
            self.saved.add(text)
        if status == OK and sent.get("act", "").startswith("approve"):
            notes.approved.add((unit, note["digest"]))

    def _heard_of(self, unit: str) -> list[dict[str, Any]]:
        about = [
            one for one in self._heard if unit in {one.get("unit"), one.get("sent", {}).get("unit")}
        ]
        return about[-12:]

    def _digest(self, note: dict[str, Any]) -> str:
        return review_digest(Unit(note["unit"], note["source"], note["target"]), self._language)
