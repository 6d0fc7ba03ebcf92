"""A PostgreSQL of Debian's, in a folder of its own, for as long as somebody wants it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

OWNER = "postgres"
"""Who runs the server where we are root: it refuses to be run by root."""


class NoServerError(Exception):
    """Why there is no PostgreSQL to measure."""


class Server:
    """A server on a socket in `folder`; nobody else can reach it."""

    def __init__(self, folder: Path) -> None:
        try:
            import psycopg  # noqa: PLC0415 - a benchmark's own
        except ImportError as error:
            msg = "PostgreSQL is not measured: psycopg is not installed (pip install psycopg)"
            raise NoServerError(msg) from error
        self._psycopg: Any = psycopg
        self._programs = programs()
        self._data, self._socket = folder / "data", folder
        if os.getuid() == 0:
            shutil.chown(folder, OWNER)
            folder.chmod(0o755)

    def __enter__(self) -> Self:
        """Make a cluster, and start it."""
        self._run("initdb", "-D", str(self._data), "-A", "trust", "-E", "UTF8", "--no-sync")
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop it."""
        with contextlib.suppress(NoServerError):  # a test may have stopped it
            self.stop()

    def stop(self) -> None:
        """Let it go away, as a machine does that is switched off."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", "immediate", "stop")

    def start(self) -> None:
        """Start it, or start it again."""
        options = f"-k {self._socket} -c listen_addresses= -c fsync=off"
        log = str(self._socket / "log")
        self._run("pg_ctl", "-D", str(self._data), "-w", "-l", log, "-o", options, "start")

    def address(self, database: str = "postgres") -> str:
        """Return the address of a database."""
        user = f"{OWNER}@" if os.getuid() == 0 else ""
        return f"postgresql://{user}/{database}?host={self._socket}"

    def made(self, database: str) -> str:
        """Make a database, and return its address."""
        with self.connect() as file:
            file.execute(f'create database "{database}"')
        return self.address(database)

    def connect(self) -> Any:  # noqa: ANN401 - psycopg is no dependency
        """Connect; a statement is planned anew each time, as its cost depends on the text."""
        return self._psycopg.connect(self.address(), autocommit=True, prepare_threshold=None)

    def _run(self, program: str, *words: str) -> None:
        before = ["runuser", "-u", OWNER, "--"] if os.getuid() == 0 else []
        command: Sequence[str] = [*before, str(self._programs / program), *words]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd="/")
        if done.returncode:
            msg = f"PostgreSQL is not measured: {program}: {done.stderr.strip()[-200:]}"
            raise NoServerError(msg)


def programs() -> Path:
    """Find the newest server that Debian has installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        msg = "PostgreSQL is not measured: no server here (apt-get install postgresql)"
        raise NoServerError(msg)
    return found[-1].parent


def cpu(process: int) -> float:
    """Return the seconds of processor time that a process has had."""
    waited = Path(f"/proc/{process}/schedstat").read_text(encoding="ascii").split()
    return int(waited[0]) / 1e9
