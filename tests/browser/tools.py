"""The tools of the folder: a driver of Chromium, and judges of pages and JSON; Node runs them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

from filelock import FileLock

HERE: Final = Path(__file__).parent
_LOCK: Final = HERE / "package-lock.json"
_MADE: Final = HERE / "node_modules" / ".package-lock.json"


def install() -> None:
    """Install what the lock file names, where it is not there yet."""
    with FileLock(HERE / ".installing.lock"):
        if not _MADE.exists() or _MADE.stat().st_mtime < _LOCK.stat().st_mtime:
            command = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
            subprocess.run(command, cwd=HERE, check=True, capture_output=True, timeout=300)
            _MADE.touch()


def look(*pages: dict[str, Any]) -> list[dict[str, Any]]:
    """Open pages in Chromium; say of each what is on it, and what it asked for."""
    chromium = shutil.which("chromium")
    seen: list[dict[str, Any]] = _run("look.mjs", {"chromium": chromium, "pages": pages})
    return seen


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
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
