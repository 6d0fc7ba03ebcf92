"""Drive PO editors with a window as a person does: open, type at the end of a target, save.

Needs Debian's `xvfb xdotool dbus` and the editors, `poedit` and `lokalize`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

TYPED: Final = " Y algo."
"""What the translator adds to a target."""

_PATIENCE: Final = 30.0
"""Seconds until a window or a saved file is given up."""

_LOKALIZE: Final = """[Identity]
authorName=Ana
authorLocalizedName=Ana
authorEmail=ana@example.org
DefaultLangCode=es
"""


def poedit(po: Path, home: Path) -> None:
    """Edit the first unit of Poedit's list and save."""
    with _editor(["poedit", str(po)], home) as screen:
        _window(screen, "poedit")
        # The target's field has no key of its own: it is in the lower third of the window.
        _key(screen, "mousemove", "300", "620", "click", "1")
        _type_and_save(screen, po)


def lokalize(po: Path, home: Path) -> None:
    """Edit the first unit in Lokalize, which asks a new user for a name, and save."""
    settings = home / ".config" / "lokalizerc"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(_LOKALIZE, encoding="utf-8")
    with _editor(["lokalize", str(po)], home) as screen:
        _window(screen, "lokalize")
        time.sleep(6)  # the tab with the file opens after the window, and nothing tells when
        _type_and_save(screen, po)


@contextlib.contextmanager
def _editor(command: list[str], home: Path) -> Iterator[Mapping[str, str]]:
    """Start a program on a screen of its own; gives the environment of that screen."""
    home.mkdir(parents=True, exist_ok=True)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    screen = os.environ | {
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_RUNTIME_DIR": str(home),
        "LANG": "C.UTF-8",
        "NO_AT_BRIDGE": "1",
        "QT_QPA_PLATFORM": "xcb",
    }
    program = subprocess.Popen(
        ["dbus-run-session", "--", *command],
        env=screen,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield screen
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(program.pid, 15)
        program.wait()
        server.terminate()
        server.wait()


def _window(screen: Mapping[str, str], program: str) -> None:
    command = ["xdotool", "search", "--onlyvisible", "--class", program]
    _until(lambda: subprocess.run(command, env=screen, capture_output=True, check=False).stdout)
    time.sleep(3)  # the window is there before it listens


def _type_and_save(screen: Mapping[str, str], po: Path) -> None:
    before = po.read_bytes()
    _key(screen, "key", "ctrl+End")
    _key(screen, "type", "--delay", "30", TYPED)
    _key(screen, "key", "ctrl+s")
    _until(lambda: po.exists() and po.read_bytes() not in {b"", before})
    time.sleep(1)  # both go on writing for a moment


def _key(screen: Mapping[str, str], *words: str) -> None:
    subprocess.run(["xdotool", *words], env=screen, check=True, capture_output=True)
    time.sleep(0.3)


def _until(true: Callable[[], object]) -> None:
    end = time.monotonic() + _PATIENCE
    while not true():
        if time.monotonic() > end:
            msg = "the editor did not answer"
            raise TimeoutError(msg)
        time.sleep(0.2)


def is_installed(editor: str) -> bool:
    """Tell whether an editor and what its screen needs are there."""
    return all(shutil.which(program) for program in (editor, "Xvfb", "xdotool", "dbus-run-session"))
