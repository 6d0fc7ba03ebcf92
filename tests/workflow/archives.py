"""Archives made up for tests: small articles, each with sentences that no other has."""

from __future__ import annotations

import gc
import json
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Any

from l10n.cli.main import main
from l10n.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_CANNOT = 2

LONGEST = 300.0
"""Seconds after which what a test waits for will not come, however slow the machine is."""

WHO = ("voisin", "pompier", "maire", "marin", "boulanger", "facteur", "berger", "notaire")
HOW = ("calme", "grave", "rapide", "triste", "aimable", "fidèle", "robuste", "timide")
DOES = ("ferme", "garde", "quitte", "observe", "regarde", "répare", "retrouve", "visite")
WHAT = ("gymnase", "hangar", "moulin", "jardin", "village", "bureau", "marché", "canal")


def sentence(number: int) -> str:
    """Write a sentence that no other number has, whatever is masked in it."""
    rest, who = divmod(number, len(WHO))
    rest, how = divmod(rest, len(HOW))
    rest, does = divmod(rest, len(DOES))
    return f"Le {WHO[who]} {HOW[how]} {DOES[does]} le {WHAT[rest % len(WHAT)]}."


def article(number: int, sentences: int = 3) -> str:
    """Write an article that no other number has."""
    title = f"Crue du {HOW[number % 8]} {WHAT[number // 8 % 8]}"
    lines = [sentence(sentences * number + line) for line in range(sentences)]
    return "\n".join([title, "", *lines, ""])


@dataclass(frozen=True, slots=True)
class Archive:
    """A project of many articles, run by the command line."""

    root: Path

    @classmethod
    def make(cls, root: Path, articles: int, *settings: str, sentences: int = 3) -> Archive:
        """Make one that nobody has run."""
        (root / "source").mkdir(parents=True)
        (root / "locales").mkdir()
        made = cls(root)
        made.configure(*(settings or ("[drafting]", 'engines = ["none"]')))
        for number in range(articles):
            text = article(number, sentences)
            (root / "source" / f"crue{number:03}.txt").write_text(text, encoding="utf-8")
        return made

    def configure(self, *settings: str) -> None:
        """Write the settings."""
        lines = ["[project]", 'targets = ["es", "it"]', "date = 2025-08-15", *settings, ""]
        (self.root / "l10n.toml").write_text("\n".join(lines), encoding="utf-8")

    @property
    def project(self) -> Project:
        """The project."""
        return Project.open(self.root)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start a command over it, away from what the terminal of the tests sends."""
        return subprocess.Popen(
            [sys.executable, "-m", "l10n", "-C", str(self.root), "archive", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *words: str) -> tuple[int, list[dict[str, Any]], str]:
        """Run it to its end; its status, what it told in lines of JSON, and on stderr."""
        status, out, err = self.typed("run", "--json", *words)
        if status == _CANNOT:
            return status, [json.loads(out)], err
        return status, [json.loads(line) for line in out.splitlines()], err

    def typed(self, *words: str) -> tuple[int, str, str]:
        """Do a command to its end, in this process unless that would load what it shares work by.

        One that hangs is told to end.
        """
        if "--queue" in words:
            return ended(self.start(*words))
        before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
        thresholds = gc.get_threshold()
        late = threading.Timer(LONGEST, signal.raise_signal, [signal.SIGTERM])
        late.daemon = True
        late.start()
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            try:
                status = main(["-C", str(self.root), "archive", *words])
            finally:
                late.cancel()
                for number, handler in before.items():
                    signal.signal(number, handler)
                gc.unfreeze()
                gc.set_threshold(*thresholds)
        return status, out.getvalue(), err.getvalue()

    def texts(self) -> dict[str, bytes]:
        """Return what people and readers see: catalogues, templates, editions."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for folder in ("locales", "build")
            for path in (self.root / folder).rglob("*")
            if path.suffix in {".po", ".pot", ".html"}
        }


def until(holds: Callable[[], object], what: str = "") -> None:
    """Wait until something holds."""
    end = time.monotonic() + LONGEST
    while not holds():
        assert time.monotonic() < end, f"it did not come to pass in {LONGEST:.0f} s: {what}"
        time.sleep(0.02)


def ended(running: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for the end of a command; its status, and what it said. One that hangs is killed."""
    try:
        out, err = running.communicate(timeout=LONGEST)
    except subprocess.TimeoutExpired:
        running.kill()
        out, err = running.communicate()
        message = f"it did not end in {LONGEST:.0f} s; it said: {out[-500:]} {err[-500:]}"
        raise AssertionError(message) from None
    return running.returncode, out, err


def lines_of(running: subprocess.Popen[str]) -> Iterator[str]:
    """Give the lines that a command prints, to its last; none may be long in coming."""
    came: queue.Queue[str] = queue.Queue()

    def read() -> None:
        assert running.stdout
        for line in running.stdout:
            came.put(line)
        came.put("")

    threading.Thread(target=read, daemon=True).start()
    number = 0
    while True:
        try:
            line = came.get(timeout=LONGEST)
        except queue.Empty:
            message = f"no line in {LONGEST:.0f} s, after {number} of them"
            raise AssertionError(message) from None
        if not line:
            return
        number += 1
        yield line


@contextmanager
def killed_at_last(running: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """Leave no command behind, whatever becomes of the test."""
    try:
        yield running
    finally:
        kill(running)


def kill(process: subprocess.Popen[str]) -> None:
    """Kill a run as a loss of power would; what it started ends by itself."""
    process.send_signal(signal.SIGKILL)
    process.communicate()
