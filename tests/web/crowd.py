"""Many at one desk at once: who saves, who approves, an editor outside, a sync every second.

Whoever writes a text notes the text that he saw before it: that one is replaced knowingly. All
other texts have to be there at the end.
"""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

import requests

from l10n.catalogue import codec
from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.units.state import state_of
from l10n.catalogue.versions.threeway import OTHER
from l10n.errors import CatalogueProblem
from l10n.model.unit import State, Verdict
from tests.processes import interruptible
from tests.web.served import PATIENCE, Browser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.model.unit import Unit
    from tests.workflow.desk import Desk

L10N: Final = (sys.executable, "-m", "l10n")
DESK: Final = "/a/quai/es"
OK, CONFLICT = 200, 412
_GROWS: Final = 120
"""Syncs until the French does not grow any more."""


def article(entries: int) -> str:
    """Write a live-blog of so many entries, newest first, two sentences each."""
    posts = [
        f"{8 + n // 60:02}h{n % 60:02} - Point {word(n)}.\n\nLe quai {word(n)} est calme. "
        f"Le marin {word(n)} dort.\n"
        for n in reversed(range(entries))
    ]
    return "\n".join(["Le port\n", *posts])


def word(number: int) -> str:
    """Say a number in letters that are no number."""
    return "".join("abdegiklnoprstu"[int(digit)] for digit in str(number + 100))


@dataclass
class Notes:
    """What was written and acknowledged by whom, and what nobody may have lost."""

    written: dict[str, str] = field(default_factory=dict)
    """The unit of each text that was acknowledged, or saved in the editor."""
    replaced: set[str] = field(default_factory=set)
    approved: set[tuple[str, str]] = field(default_factory=set)
    """Units and digests of approvals that were acknowledged."""
    asked: set[tuple[str, str]] = field(default_factory=set)
    """Those that were asked for, acknowledged or not."""
    answers: list[int] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def wrote(self, unit: str, text: str, over: str) -> None:
        """Note a text, and the one that its writer saw."""
        with self.lock:
            self.written[text] = unit
            self.replaced.add(over)


class Reviewer(threading.Thread):
    """Somebody at the page: looks at a text, and saves another one or approves it."""

    def __init__(self, server: Any, number: int, saves: int, notes: Notes) -> None:  # noqa: ANN401 - port and address
        super().__init__(name=f"reviewer{word(number)}", daemon=True)
        self.browser = Browser(server)
        self.browser.go("/me?back=/")
        self.browser.send("/me", name=self.name)
        self.dice = random.Random(number)  # noqa: S311 - repeatable, not secret
        self.saves = saves
        self.notes = notes
        self.fault: Exception | None = None

    def run(self) -> None:
        """Do so many saves."""
        try:
            self.browser.go(DESK)
            units = self.browser.page.xpath("//article/@data-unit")
            for number in range(self.saves):
                self.step(str(self.dice.choice(units)), f"{self.name} dice {word(number)}.")
        except Exception as error:  # noqa: BLE001 - told by who started it
            self.fault = error
        finally:
            self.browser.close()

    def step(self, unit: str, text: str) -> None:
        """Save a text until it is acknowledged; whoever is told of another text sees that one."""
        base, digest = self._look(unit)
        while True:
            if self.dice.random() < 0.25 and base:
                self._approve(unit, digest)
                base, digest = self._look(unit)
                continue
            status, told = self._asked("PUT", unit, {"target": text, "base": base}, digest)
            # As the page has it: saved before, and the answer was lost on the way.
            is_there = status == CONFLICT and told["target"] == text
            if status == OK or is_there:
                self.notes.wrote(unit, text, base)
                assert told["target"] == text
                return
            if status == CONFLICT:
                base, digest = told["target"], told["digest"]
            else:
                time.sleep(0.2)

    def _look(self, unit: str) -> tuple[str, str]:
        while True:
            with contextlib.suppress(requests.Timeout):
                status = self.browser.go(f"{DESK}/u/{unit}").status_code
                self._heard(status)
                if status == OK:
                    break
            time.sleep(0.2)
        (card,) = self.browser.page.xpath("//article[@data-unit]")
        (base,) = card.xpath(".//input[@name='base']/@value")
        return str(base), str(card.get("data-digest"))

    def _approve(self, unit: str, digest: str) -> None:
        with self.notes.lock:
            self.notes.asked.add((unit, digest))
        status, _ = self._asked("POST", unit, {"act": "approve"}, digest)
        if status == OK:
            with self.notes.lock:
                self.notes.approved.add((unit, digest))

    def _asked(self, method: str, unit: str, said: dict[str, str], digest: str) -> tuple[int, Any]:
        """Send something as the page's script does; 0 where nobody answers."""
        headers = {"x-csrf": self.browser.csrf, "accept": "application/json"}
        try:
            answer = self.browser.http.request(
                method,
                f"{self.browser.base}{DESK}/u/{unit}",
                json=said,
                headers=headers | {"if-match": f'"{digest}"'},
                timeout=PATIENCE,
            )
        except requests.Timeout:
            return 0, {}
        self._heard(answer.status_code)
        return answer.status_code, answer.json()

    def _heard(self, status: int) -> None:
        with self.notes.lock:
            self.notes.answers.append(status)


class Editor:
    """A PO editor outside: opens the file, works a while, saves the whole of what it has."""

    def __init__(self, desk: Desk, notes: Notes) -> None:
        self.desk = desk
        self.notes = notes
        self.dice = random.Random(7)  # noqa: S311 - repeatable, not secret
        self.number = 0

    def save(self) -> None:
        """Open, type, and save; in its place, or by another file that takes its name."""
        path, data = self.desk.catalogue_path, self.desk.catalogue_path.read_bytes()
        time.sleep(self.dice.uniform(0, 0.5))
        try:
            catalogue = codec.read(data)
        except CatalogueProblem:
            return
        unit = self.dice.choice([slot.unit for slot in catalogue.units()])
        self.number += 1
        text = f"El redactor dice {word(self.number)}."
        other = replace(unit, target=text, fuzzy=False, previous=None)
        new = codec.write(catalogue.map_units({unit.id: other}), "source/quai.txt")
        self.notes.wrote(unit.id, text, unit.target)
        if self.number % 2:
            path.write_bytes(new)
        else:
            beside = path.with_suffix(".tmp")
            beside.write_bytes(new)
            beside.replace(path)


def crowd(desk: Desk, clients: int, saves: int) -> Notes:
    """Let people without a window work at a desk; return what they noted."""
    notes = Notes()
    with crowded(desk, notes) as server:
        people = [Reviewer(server, n, saves, notes) for n in range(clients)]
        for person in people:
            person.start()
        for person in people:
            person.join()
        for fault in filter(None, (person.fault for person in people)):
            raise fault
    return notes


@contextlib.contextmanager
def crowded(desk: Desk, notes: Notes) -> Iterator[SimpleNamespace]:
    """Serve a desk beside an editor that saves, and syncs while the French goes on; sync it all."""
    words = [*L10N, "-C", str(desk.folder), "serve", "--no-browser", "--by", "ana", "--json"]
    done = threading.Event()
    with subprocess.Popen(interruptible(words), stdout=subprocess.PIPE, text=True) as running:
        server = _announced(running)
        others = [
            every(done, 0.7, Editor(desk, notes).save),
            every(done, 1.0, _Syncs(desk).next),
        ]
        try:
            yield server
        finally:
            done.set()
            for other in others:
                other.join()
            running.terminate()
    desk.project.sync()


def _announced(running: subprocess.Popen[str]) -> SimpleNamespace:
    assert running.stdout is not None
    lines = ""
    while not lines.rstrip().endswith("}"):
        lines += running.stdout.readline()
    return SimpleNamespace(**json.loads(lines))


class _Syncs:
    """A batch that syncs, while the French grows; later on its newest sentences change."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.number = 0

    def next(self) -> None:
        self.number += 1
        name, older = word(self.number), f"Le phare {word(self.number // 2)} "
        if self.number % 2 and self.number < _GROWS:
            post = f"\n23h59 - Encore {name}.\n\nLe phare {name} luit.\n"
            self.desk.rewrite(lambda text: text + post)
        elif self.number % 2:
            self.desk.rewrite(lambda text: text.replace(f"{older}luit", f"{older}brille"))
        subprocess.run(
            [*L10N, "-C", str(self.desk.folder), "sync", "--no-draft"],
            check=False,  # it may meet a file that is half saved: the next one will not
            capture_output=True,
        )


def every(done: threading.Event, seconds: float, act: Callable[[], None]) -> threading.Thread:
    """Do something again and again, in a thread, until it is done."""

    def run() -> None:
        while not done.wait(seconds):
            act()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def lost(desk: Desk, notes: Notes) -> list[str]:
    """Return the texts that are gone though nobody who saw them wrote over them."""
    units = {unit.id: unit for unit in desk.units()}
    return [
        text
        for text, unit in notes.written.items()
        if text not in notes.replaced and not _is_there(text, units[unit])
    ]


def _is_there(text: str, unit: Unit) -> bool:
    return unit.target == text or OTHER + text in unit.remarks


def false_approvals(desk: Desk, notes: Notes) -> list[str]:
    """Return the units that are approved as nobody approved them, and the other way round."""
    false = []
    for unit in desk.units():
        digest = review_digest(unit, desk.language)
        reviews = {(unit.id, r.digest) for r in unit.reviews if r.verdict is Verdict.APPROVED}
        is_reviewed = state_of(unit, desk.language) is State.REVIEWED
        if reviews - notes.asked or (is_reviewed and (unit.id, digest) not in notes.asked):
            false.append(f"{unit.id} {unit.target!r}: nobody approved this")
        if (unit.id, digest) in notes.approved and not unit.fuzzy and not is_reviewed:
            false.append(f"{unit.id} {unit.target!r}: its approval is gone")
    return false
