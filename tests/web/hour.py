"""An hour of everything at once in one project; what was acknowledged in it is noted.

People save and approve on the page, an editor saves whole catalogues from older copies, the French
goes on, somebody commits, pulls and takes older catalogues out of git; meanwhile the page and the
watch are killed, the disk is full at times, and clocks jump.
"""

from __future__ import annotations

import errno
import random
import signal
import subprocess
import threading
import time
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

import requests

from l10n.catalogue import codec
from l10n.errors import CatalogueProblem
from tests.web.crowd import CONFLICT, DESK, OK, Editor, Notes, every, word
from tests.web.served import PATIENCE, Browser
from tests.web.weather import Clock, Programs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.web.weather import Disk
    from tests.workflow.desk import Desk

_Any = TypeVar("_Any")

PEOPLE: Final = 3
OFTEN, SELDOM, USED = 0.2, 0.02, 20
"""How often of 1 programs are killed that answered so many saves, and that did not yet."""
MEET: Final = 3
"""Units at the top over which people and the editor meet."""
_GROWS: Final = 24
"""Entries that the French gains before older ones are withdrawn, restored and changed."""


def _one(units: Sequence[_Any], dice: random.Random) -> _Any:
    """Choose a unit: every other time one of those where all meet."""
    return dice.choice(units[:MEET] if dice.random() < 1 / 2 else units)


class Person(threading.Thread):
    """Somebody at the page, who comes in again whenever it is back."""

    def __init__(
        self, number: int, programs: Programs, notes: Notes, done: threading.Event
    ) -> None:
        super().__init__(name=f"person{word(number)}", daemon=True)
        self._programs = programs
        self._notes = notes
        self._done = done
        self._dice = random.Random(number)  # noqa: S311 - repeatable, not secret
        self._browser: Browser | None = None
        self._saves = 0

    def run(self) -> None:
        """Work until the hour is over."""
        try:
            while not self._done.is_set():
                self._turn()
                time.sleep(self._dice.uniform(0, 0.3))
        finally:
            self._leave()

    def _leave(self) -> None:
        if self._browser:
            self._browser.close()
        self._browser = None

    def _turn(self) -> None:
        try:
            browser = self._browser or self._enter()
            if browser is None:
                return
            if browser.go(DESK).status_code != OK:
                self._leave()
                return
            units = browser.page.xpath("//article/@data-unit")
            self._work(browser, str(_one(units, self._dice)))
        except requests.RequestException:
            self._leave()

    def _enter(self) -> Browser | None:
        served = self._programs.served()
        if served is None:
            return None
        self._browser = Browser(served)
        self._browser.go("/me?back=/")
        if self._browser.page is None or not self._browser.page.forms:
            self._leave()
            return None
        self._browser.send("/me", name=self.name)
        return self._browser

    def _work(self, browser: Browser, unit: str) -> None:
        """Save a text over the one on the page, or approve that one."""
        if browser.go(f"{DESK}/u/{unit}").status_code != OK:
            return
        (card,) = browser.page.xpath("//article[@data-unit]")
        base = str(card.xpath(".//input[@name='base']/@value")[0])
        digest = str(card.get("data-digest"))
        if base and self._dice.random() < 0.3:
            self._approve(browser, unit, digest)
        else:
            self._saves += 1
            self._save(browser, unit, f"{self.name} dice {word(self._saves)}.", (base, digest))

    def _approve(self, browser: Browser, unit: str, digest: str) -> None:
        with self._notes.lock:
            self._notes.asked.add((unit, digest))
        answer = self._asked(browser, "POST", unit, {"act": "approve"}, digest)
        if answer.status_code == OK:
            with self._notes.lock:
                self._notes.approved.add((unit, digest))

    def _save(self, browser: Browser, unit: str, text: str, seen: tuple[str, str]) -> None:
        """Save until it is acknowledged or refused; what is told of another text is seen."""
        base, digest = seen
        while not self._done.is_set():
            try:
                said = {"target": text, "base": base}
                answer = self._asked(browser, "PUT", unit, said, digest)
                told: Any = answer.json()
            except requests.RequestException:
                with self._notes.lock:  # it may be written, over what was seen
                    self._notes.replaced.add(base)
                raise
            if answer.status_code == OK or (
                answer.status_code == CONFLICT and told["target"] == text
            ):
                self._notes.wrote(unit, text, base)
                return
            if answer.status_code != CONFLICT:
                return
            base, digest = told["target"], told["digest"]

    def _asked(
        self, browser: Browser, method: str, unit: str, said: dict[str, str], digest: str
    ) -> requests.Response:
        """Send something as the page's script does."""
        headers = {"x-csrf": browser.csrf, "accept": "application/json", "if-match": f'"{digest}"'}
        address = f"{browser.base}{DESK}/u/{unit}"
        answer = browser.http.request(method, address, json=said, headers=headers, timeout=PATIENCE)
        with self._notes.lock:
            self._notes.answers.append(answer.status_code)
        return answer


class Poedit(Editor):
    """An editor that works on a copy for a while, and saves all of it by a file that is renamed."""

    def save(self) -> None:
        """Open, type, and save; without room it says so, and the file is what it was."""
        path = self.desk.catalogue_path
        try:
            catalogue = codec.read(path.read_bytes())
        except (FileNotFoundError, CatalogueProblem):
            return  # git is about to write it
        time.sleep(self.dice.uniform(0, 3))
        unit = _one([slot.unit for slot in catalogue.units()], self.dice)
        self.number += 1
        text = f"El redactor dice {word(self.number)}."
        other = replace(unit, target=text, fuzzy=False, previous=None)
        beside = path.with_suffix(".editor")
        try:
            beside.write_bytes(
                codec.write(catalogue.map_units({unit.id: other}), "source/quai.txt")
            )
        except OSError as error:
            beside.unlink()
            if error.errno == errno.ENOSPC:
                return
            raise
        beside.replace(path)
        self.notes.wrote(unit.id, text, unit.target)


class French:
    """Who writes the live-blog: adds, withdraws, restores and changes entries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._number = 0
        self._posts: list[str] = []
        self._begin = desk.source.read_text(encoding="utf-8")

    def save(self) -> None:
        """Publish the next version, in place or by a file that is renamed."""
        text = self.next()
        if self._number % 3:
            self._desk.source.write_text(text, encoding="utf-8")
        else:
            beside = self._desk.source.with_name(".quai.saving")
            beside.write_text(text, encoding="utf-8")
            beside.replace(self._desk.source)

    def next(self) -> str:
        """Return the next version."""
        self._number += 1
        number = self._number
        if len(self._posts) < _GROWS:
            name = word(number)
            self._posts.append(f"\n23h59 - Encore {name}.\n\nLe phare {name} luit.\n")
        elif number % 3 == 0:
            self._posts.append(self._posts.pop(0))
        else:
            lit, out = ("luit.", "brille.") if number % 2 else ("brille.", "luit.")
            self._posts[-1] = self._posts[-1].replace(lit, out)
        shown = self._posts if number % 4 else self._posts[1:]
        return self._begin + "".join(shown)


class Git:
    """Who keeps the project in git: commits, pulls from a colleague, takes an older copy out."""

    def __init__(self, desk: Desk, folder: Path, french: French, notes: Notes) -> None:
        self._desk = desk
        self._colleague = folder / "colleague"
        self._french = french
        self._notes = notes
        self._number = 0
        self.commits = self.pulls = self.older = 0
        self._run("init", "--quiet", f"--separate-git-dir={folder / 'git'}")
        self._run("add", "--all")
        self._commit()
        self._run("clone", "--quiet", str(folder / "git"), str(self._colleague))

    def next(self) -> None:
        """Do the next thing."""
        self._number += 1
        (self._commit, self._pull, self._commit, self._takes_back)[self._number % 4]()

    def _run(self, *words: str, where: Path | None = None) -> bool:
        by = ("-c", "user.name=ana", "-c", "user.email=ana@example.org", "-c", "gc.auto=0")
        argv = ["git", "-C", str(where or self._desk.folder), *by, *words]
        return not subprocess.run(argv, check=False, capture_output=True).returncode

    def _commit(self) -> None:
        self.commits += self._run("commit", "--quiet", "--all", "--message", "Go on")

    def _pull(self) -> None:
        """Merge the French of a colleague."""
        self._commit()
        at = self._colleague
        self._run("pull", "--quiet", "--ff-only", where=at)
        (at / "source" / "quai.txt").write_text(self._french.next(), encoding="utf-8")
        self._run("commit", "--quiet", "--all", "--message", "Write", where=at)
        self.pulls += self._run("pull", "--quiet", "--no-rebase", "--no-edit", str(at), "HEAD")

    def _takes_back(self) -> None:
        """Take the catalogue out of an older commit; what the editor saved since is given up."""
        path = self._desk.catalogue_path.relative_to(self._desk.folder).as_posix()
        older = f"HEAD~{self._number % 3 + 1}"
        with self._notes.lock:
            if self._run("checkout", "--quiet", older, "--", path):
                self.older += 1
                mine = [text for text in self._notes.written if text.startswith("El redactor")]
                self._notes.replaced.update(mine)


class Hour:
    """All of them in one project; `told` says in figures what happened."""

    def __init__(self, desk: Desk, disk: Disk, folder: Path) -> None:
        (folder / "logs").mkdir()
        self.notes = Notes()
        self._dice = random.Random(11)  # noqa: S311 - repeatable, not secret
        self._desk = desk
        self._disk = disk
        self._answered = 0
        self._done = threading.Event()
        self._hands = threading.Lock()
        self._clock = Clock(folder, self._dice)
        self._programs = Programs(desk.folder, folder / "logs", self._clock, self._dice)
        self._french = French(desk)
        self._git = Git(desk, folder, self._french, self.notes)

    def live(self, seconds: float) -> Notes:
        """Let it all happen for so long; return what was noted."""
        self._programs.start()
        people = [Person(n, self._programs, self.notes, self._done) for n in range(PEOPLE)]
        for person in people:
            person.start()
        others = self._others()
        try:
            ends = time.monotonic() + seconds
            while time.monotonic() < ends:
                time.sleep(2)
                self._kill()
        finally:
            self._done.set()
            for thread in (*people, *others):
                thread.join()
            self._programs.end(signal.SIGTERM)
        return self.notes

    def _others(self) -> list[threading.Thread]:
        done, files = self._done, (self._desk.source, self._desk.catalogue_path)
        return [
            every(done, 1.5, Poedit(self._desk, self.notes).save),
            every(done, 2.0, self._alone(self._french.save)),
            every(done, 3.1, self._alone(self._git.next)),
            every(done, 13.0, self._alone(lambda: self._disk.fill(self._dice.uniform(0.5, 3)))),
            every(done, 2.3, lambda: self._clock.jump(files)),
        ]

    def _alone(self, act: Callable[[], None]) -> Callable[[], None]:
        """Have the French, git and a full disk one at a time: their own losses are not ours."""

        def one() -> None:
            with self._hands:
                act()

        return one

    def _kill(self) -> None:
        """Kill or stop what runs now and then, and start again what has ended."""
        is_in_use = len(self.notes.answers) - self._answered >= USED
        if not self._programs.is_well() or self._dice.random() < (OFTEN if is_in_use else SELDOM):
            self._programs.end(signal.SIGTERM if self._dice.random() < OFTEN else signal.SIGKILL)
            self._programs.start()
            self._answered = len(self.notes.answers)

    @property
    def told(self) -> str:
        """What happened, in figures."""
        notes, programs, git, disk = self.notes, self._programs, self._git, self._disk
        full = f"disk full {disk.filled} times" if disk.is_small else "no right to a small disk"
        wrong = "clock and files" if self._clock.is_ours else "files alone (no libfaketime)"
        codes = ", ".join(f"{n} {code}" for code, n in sorted(Counter(notes.answers).items()))
        return (
            f"{len(notes.written)} texts, {len(notes.approved)} approvals acknowledged ({codes}); "
            f"{programs.started} programs started, {programs.ended} ended, {programs.refused} of "
            f"themselves; {git.commits} commits, {git.pulls} pulls, {git.older} older copies; "
            f"{full}; {self._clock.jumps} jumps of {wrong}"
        )
