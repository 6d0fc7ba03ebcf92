"""An evening at the desk: in the end every text is what the files say.

Three people, thirty syncs, an editor outside, a network that goes away and a server that is killed.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Self

from l10n.model.unit import State, Verdict
from tests.web.chromium import Chromium
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.unit import Unit
    from tests.web.chromium import Tab

DESK = "/a/quai/es"
SYNCS: Final = 30
LAMPS: Final = ("rouge", "vert", "blanc", "bleu", "jaune", "orange", "gris", "noir", "rose", "brun")


class Server:
    """`l10n serve` as a process of its own, which can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self._words = [sys.executable, "-m", "l10n", "-C", str(folder), "serve", "--no-browser"]
        self._process: subprocess.Popen[str] | None = None
        self.address = self.base = ""

    def start(self) -> Self:
        """Start it, at the address that it had before."""
        words = [*self._words, "--json"]
        if self.base:
            words += ["--port", self.base.rpartition(":")[2]]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        said = ""
        while not said.rstrip().endswith("}"):
            line = self._process.stdout.readline() if self._process.stdout else ""
            assert line, "the server ended"
            said += line
        self.address = json.loads(said)["address"]
        self.base = self.address.partition("/in?")[0]
        return self

    def kill(self) -> None:
        """End it as the kernel does where memory is short."""
        if self._process:
            self._process.send_signal(signal.SIGKILL)
            self._process.communicate(timeout=300)
            self._process = None


@dataclass
class Person:
    """Somebody at the desk, in a browser of his own."""

    name: str
    tab: Tab
    server: Server

    def enter(self) -> Self:
        """Come in by the address that the server printed, and say a name."""
        self.tab.go(self.server.address)
        self.tab.go(f"{self.server.base}/me?back={DESK}")
        self.tab.do("fill", selector="#name", text=self.name)
        self.tab.press("Enter")
        self.tab.until("document.getElementById('desk')?.dataset.ready")
        return self

    def sees(self, unit: str) -> None:
        """Wait until a text is on the page: what is new waits behind a button."""
        here = f'document.querySelector("{self.tab.field(unit)}")'
        if not self.tab.look(f"Boolean({here})"):
            self.tab.until(f"document.getElementById('news') || {here}")
            self.tab.look("document.activeElement.blur()")
            self.tab.press("n")
            self.tab.until(f"{here} && document.getElementById('desk').dataset.ready")

    def reads(self, unit: Unit) -> None:
        """Wait until a text stands there as the file has it: what others wrote comes by itself."""
        self.sees(unit.id)
        value = f'document.querySelector("{self.tab.field(unit.id)}").value'
        self.tab.until(f"{value} === {json.dumps(unit.target)}")

    def types(self, unit: str, text: str) -> None:
        """Write a text over the one that is there, and send it; no mouse is near."""
        self.sees(unit)
        self.tab.do("focus", selector=self.tab.field(unit))
        self.tab.press("Control+a")
        self.tab.do("type", text=text)
        self.tab.press("Alt+Enter")

    def holds(self, unit: str) -> str:
        """Return what a field of the page holds."""
        return str(self.tab.look(f'document.querySelector("{self.tab.field(unit)}").value'))


@dataclass
class Evening:
    """What was written and approved so far, by what its people saw."""

    desk: Desk
    tom: Person
    tea: Person
    rita: Person
    written: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    approved: set[tuple[str, str]] = field(default_factory=set)

    def unit(self, begins: str) -> Unit:
        """Return a text by its first words."""
        return next(one for one in self.desk.units() if one.source.startswith(begins))

    def publishes(self, n: int) -> None:
        """Let the French go on, and sync it."""
        match n % 3:
            case 0:
                new = f"\n21h{n:02} - Le phare {LAMPS[n // 3]} brille.\n"
                self.desk.rewrite(lambda text: text + new)
            case 1:
                old = self.unit("Elle atteint").source.split()[2]
                self.desk.rewrite(lambda text: text.replace(old, f"{7 + n // 10},{n % 10}5"))
            case _:
                self.desk.rewrite(lambda text: text.replace("La marée monte", "La marée monte."))
                self.desk.rewrite(lambda text: text.replace("monte..", "monte"))
        self.desk.project.sync()

    def saves(self, who: Person, unit: Unit) -> None:
        """Translate a text, until the page says that it is saved."""
        self.written += 1
        text = f"{pretend(unit.source)} ({who.name} {'o' * self.written}h)"
        who.reads(unit)
        who.types(unit.id, text)
        who.tab.until_status(unit.id, "saved")
        self.texts[unit.id] = text

    def edits_outside(self, unit: Unit) -> None:
        """Write a text as Poedit does: the file and nothing else."""
        self.texts[unit.id] = f"{pretend(unit.source)} (fuera)"
        self.desk.edit({unit.id: replace(unit, target=self.texts[unit.id], fuzzy=False)})

    def approves(self, unit: str) -> None:
        """Let the reviewer approve what her page shows, once it shows what was saved."""
        self.rita.reads(next(one for one in self.desk.units() if one.id == unit))
        self.rita.tab.do("focus", selector=self.rita.tab.field(unit))
        self.rita.tab.press("Alt+y")
        shown = f"document.querySelector(\"article[data-unit='{unit}']\").classList"
        self.rita.tab.until(f"{shown}.contains('reviewed')")
        self.approved.add((unit, self.texts[unit]))

    def round(self, n: int) -> None:
        """Live through a sync and what follows it."""
        self.publishes(n)
        who = (self.tom, self.tea)[n % 2]
        waiting = [one for one in self.desk.units() if not one.target]
        begins = ("Trois marins", "Le capitaine", "Le bateau")[n // 3 % 3]
        unit = waiting[0] if waiting else self.unit(begins)
        self.saves(who, unit)
        if n % 5 == 2:
            self.edits_outside(self.unit("Le port"))
        if n % 3 == 0:
            self.approves(unit.id)


def _is_offline(evening: Evening) -> None:
    """Type without a network; what was typed is saved when it is back."""
    tom, unit = evening.tom, evening.unit("Le bateau")
    tom.reads(unit)
    tom.tab.do("offline", on=True)
    evening.texts[unit.id] = f"{pretend(unit.source)} (de noche)"
    tom.types(unit.id, evening.texts[unit.id])
    tom.tab.until_status(unit.id, "offline")
    assert evening.unit("Le bateau").target != evening.texts[unit.id]
    tom.tab.do("offline", on=False)
    tom.tab.until_status(unit.id, "saved")


def _is_killed(evening: Evening, server: Server) -> None:
    """Kill the server under what somebody types; by the new address it is sent."""
    tea, unit = evening.tea, evening.unit("Le capitaine")
    tea.reads(unit)
    server.kill()
    evening.texts[unit.id] = f"{pretend(unit.source)} (a oscuras)"
    tea.types(unit.id, evening.texts[unit.id])
    tea.tab.until_status(unit.id, "offline")
    server.start()
    for person in (evening.tom, evening.tea, evening.rita):
        person.enter()
    tea.tab.until(f"!Object.keys(localStorage).some(key => key.endsWith({json.dumps(unit.id)}))")


def _meet(evening: Evening) -> None:
    """Type one text at once: who is slower sees both, and keeps what he wrote knowingly."""
    tom, tea, unit = evening.tom, evening.tea, evening.unit("Trois marins")
    tom.reads(unit)
    tea.reads(unit)
    tea.tab.do("focus", selector=tea.tab.field(unit.id))
    tea.tab.press("End")
    tea.tab.do("type", text=" sin luz")
    mine = tea.holds(unit.id)
    evening.saves(tom, unit)
    tea.tab.press("Alt+Enter")
    tea.tab.until_status(unit.id, "conflict")
    assert evening.unit("Trois marins").target == evening.texts[unit.id]
    keep = "[...document.querySelectorAll('.conflict-panel button')]"
    tea.tab.look(f"{keep}.find(one => one.textContent === 'Keep mine').click()")
    tea.tab.until_status(unit.id, "saved")
    evening.texts[unit.id] = mine


def test_an_evening_ends_with_what_the_files_say(made: Path, tmp_path: Path) -> None:
    """No acknowledged text is lost, nothing is approved that nobody saw, all pages say the same."""
    folder = tmp_path / "desk"
    shutil.copytree(made, folder)
    server = Server(folder)
    with Chromium() as chromium, contextlib.ExitStack() as stack:
        stack.callback(server.kill)
        server.start()
        tom, tea, rita = (
            Person(name, chromium.page(name), server).enter() for name in ("tom", "tea", "rita")
        )
        evening = Evening(Desk.at(folder, "es", "quai.txt"), tom, tea, rita)
        for n in range(SYNCS):
            evening.round(n)
            if n == SYNCS // 3:
                _is_offline(evening)
            if n == SYNCS // 2:
                _is_killed(evening, server)
            if n == 2 * SYNCS // 3:
                _meet(evening)
        evening.desk.project.sync()
        _compare(evening)


def _compare(evening: Evening) -> None:
    units = {unit.id: unit for unit in evening.desk.units()}
    assert {i: units[i].target for i in evening.texts} == evening.texts
    reviewed = {
        (unit.id, unit.target)
        for unit, state in zip(units.values(), evening.desk.states().values(), strict=True)
        if state is State.REVIEWED
    }
    assert reviewed <= evening.approved
    signed = {one.who for unit in units.values() for one in unit.reviews}
    assert signed == {"rita"}
    assert all(one.verdict is Verdict.APPROVED for u in units.values() for one in u.reviews)
    for person in (evening.tom, evening.tea, evening.rita):
        person.tab.go(f"{person.server.base}{DESK}")
        shown = person.tab.look(
            "[...document.querySelectorAll('article.unit')]"
            ".map(a => [a.dataset.unit, a.querySelector('textarea').value])"
        )
        assert dict(shown) == {i: unit.target for i, unit in units.items()}
        assert person.tab.look("Object.keys(localStorage).filter(k => k.includes('quai'))") == []
