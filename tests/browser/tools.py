"""The tools of the folder: a driver of Chromium, and judges of pages and JSON; Node runs them."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from filelock import FileLock

Look = Callable[..., list[dict[str, Any]]]

HERE: Final = Path(__file__).parent

LONGEST: Final = 300
"""Seconds after which what a tool was asked for will not come."""

_LOCK: Final = HERE / "package-lock.json"
_MADE: Final = HERE / "node_modules" / ".package-lock.json"


def install() -> None:
    """Install what the lock file names, where it is not there yet."""
    with FileLock(HERE / ".installing.lock"):
        if not _MADE.exists() or _MADE.stat().st_mtime < _LOCK.stat().st_mtime:
            command = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
            subprocess.run(command, cwd=HERE, check=True, capture_output=True, timeout=LONGEST)
            _MADE.touch()


def chromium_by(script: str) -> subprocess.Popen[str]:
    """Start Chromium by a script of this folder, which takes lines and answers each."""
    install()
    command = ["node", script, str(shutil.which("chromium"))]
    return subprocess.Popen(
        command, cwd=HERE, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


class Onlooker:
    """One Chromium for all looks at pages; cookies and storage of each page are its own."""

    def __init__(self) -> None:
        self._process = chromium_by("look.mjs")

    def look(self, *pages: dict[str, Any]) -> list[dict[str, Any]]:
        """Open pages; say of each what is on it, and what it asked for."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        late = threading.Timer(LONGEST, self._process.kill)
        late.start()
        try:
            print(json.dumps(pages), file=stdin, flush=True)
            line = stdout.readline()
        finally:
            late.cancel()
        assert line, "the browser ended"
        told = json.loads(line)
        assert "fault" not in told, told["fault"]
        seen: list[dict[str, Any]] = told["seen"]
        return seen

    def leave(self) -> None:
        """Close the browser."""
        try:
            self._process.communicate(timeout=LONGEST)
        finally:
            self._process.kill()


def judge(*pages: str, schema: object = None, documents: tuple[object, ...] = ()) -> list[str]:
    """Say what the standard's parser objects to in pages, and a schema in documents."""
    job = {"pages": pages, "schema": schema, "documents": documents}
    faults: list[str] = _run("judge.mjs", job)
    return faults


def _run(script: str, job: object) -> Any:  # noqa: ANN401 - JSON
    install()
    done = subprocess.run(
        ["node", script],
        cwd=HERE,
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
