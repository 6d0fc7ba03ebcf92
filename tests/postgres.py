"""A PostgreSQL of Debian's for tests, in a folder of its own, on a port that was free."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWNER: Final = "postgres"
"""Who runs the server where we are root: it refuses to be run by root."""


class PostgresServer:
    """A server in a folder; anybody who reaches its addresses may come in."""

    def __init__(self, folder: Path, hosts: Sequence[str]) -> None:
        self._programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
        self._folder, self._hosts = folder, hosts
        self._data = folder / "data"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])

    def address(self, host: str = "127.0.0.1", name: str = "postgres") -> str:
        """Return the address of a database."""
        return f"postgresql://{self._user}@{host}:{self.port}/{name}"

    @property
    def _user(self) -> str:
        return OWNER if os.getuid() == 0 else os.environ["USER"]

    def make(self) -> None:
        """Make its cluster."""
        if os.getuid() == 0:
            shutil.chown(self._folder, OWNER)
        self._run("initdb", "-D", str(self._data), "-A", "trust", "-E", "UTF8", "--no-sync")
        with (self._data / "pg_hba.conf").open("a", encoding="utf-8") as rules:
            rules.write("host all all samenet trust\n")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = (
            f"-k {self._folder} -p {self.port} -c fsync=off "
            f"-c listen_addresses={','.join(self._hosts)}"
        )
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-w", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        """Stop it at once, as a crash does: who is connected is cut off."""
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", "immediate", "stop")

    def _run(self, program: str, *words: str) -> None:
        before = ["runuser", "-u", OWNER, "--"] if os.getuid() == 0 else []
        done = subprocess.run(
            [*before, str(self._programs / program), *words],
            check=False,
            cwd="/",
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert not done.returncode, done.stdout


@contextmanager
def postgres(*hosts: str) -> Iterator[PostgresServer]:
    """Have a server until the test is over, at this machine's own address and at these.

    Its folder is none of pytest's: nobody else may look into those, as the server has to.
    """
    with tempfile.TemporaryDirectory(prefix="l10n-postgres-") as folder:
        server = PostgresServer(Path(folder), ("127.0.0.1", *hosts))
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
