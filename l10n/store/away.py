"""A database that is away is waited for, a while, whatever is being asked of it at that moment."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from l10n.errors import L10nError

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds that a database may be away: it is started anew, or its machine is."""

_LOOK: Final = 0.5
_SLOW: Final = 5.0
"""Seconds after which what goes on may have lost its database, and hang."""

_ANSWER: Final = 2
_LAST: Final = 2.0
"""Seconds that what goes on has to come to its end, once all is to end."""


def once_there(
    address: str,
    do: Callable[[], T],
    stop: Event,
    tell: Callable[[str], None],
    patience: float = PATIENCE,
) -> T | None:
    """Do what needs a database, and from its beginning again where that was away meanwhile.

    `tell` is told once that it is waited for. None where all is to `stop`. Raises what `do` raises
    of itself or though the database is there, and what it raised last when patience ends.
    """
    absence = _Absence(address, tell, patience)
    in_vain = 0
    while True:
        attempt = _Attempt(do)
        attempt.attend(absence, stop)
        if attempt.error is None:
            return attempt.made
        in_vain += 1
        while absence.lasts(attempt.error):
            in_vain = 0
            if stop.wait(_LOOK):
                return None
        if in_vain > 1 or isinstance(attempt.error, L10nError):
            raise attempt.error


def is_away(address: str) -> bool:
    """Tell whether a server is to be waited for: nobody answers there, or it takes nobody yet.

    It is asked itself, for its errors are in any language. No server has no such host, and no file.
    """
    if not address.startswith("postgres"):
        return False
    from psycopg import Error  # noqa: PLC0415 - only who shares work by a server pays
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415
    from psycopg.pq import PGconn, Ping  # noqa: PLC0415
    from sqlalchemy import make_url  # noqa: PLC0415

    url = make_url(address)
    host = str(url.query.get("host", url.host or ""))
    where: dict[str, Any] = {"port": url.port, "user": url.username, "dbname": url.database}
    where |= {**url.query, "host": host, "connect_timeout": _ANSWER}
    try:
        told = PGconn.ping(make_conninfo("", **where).encode())
    except (Error, TypeError):
        return False
    return told == Ping.REJECT or (told == Ping.NO_RESPONSE and _is_known(host))


def _is_known(host: str) -> bool:
    """Tell whether there is such a host; a folder of sockets, or none, is this one."""
    try:
        return not host or host.startswith("/") or bool(socket.getaddrinfo(host, None))
    except (OSError, UnicodeError):
        return False


class _Absence:
    """How long a database has been away, which is said once."""

    def __init__(self, address: str, tell: Callable[[str], None], patience: float) -> None:
        self._address, self._tell, self._patience = address, tell, patience
        self._since: float | None = None
        self._is_told = False

    def lasts(self, error: Exception) -> bool:
        """Look whether it is away; raise `error` where it has been for too long."""
        if not is_away(self._address):
            self._since = None
            return False
        now = time.monotonic()
        self._since = now if self._since is None else self._since
        if now - self._since > self._patience:
            raise error
        if not self._is_told:
            where = self._address.rpartition("@")[2]
            self._tell(f"{where}: the database is away; it is waited for ({self._patience:.0f} s)")
            self._is_told = True
        return True


class _Attempt(threading.Thread, Generic[T]):
    """Something that may hang, done on the side."""

    made: T | None = None
    error: Exception | None = None

    def __init__(self, do: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._do = do

    def run(self) -> None:
        """Do it."""
        try:
            self.made = self._do()
        except Exception as error:  # noqa: BLE001 - told by who waits for it
            self.error = error

    def attend(self, absence: _Absence, stop: Event) -> None:
        """Wait for its end while its database is there, or until all is to end."""
        self.start()
        slow = time.monotonic() + _SLOW
        while self.is_alive() and not stop.is_set():
            self.join(_LOOK)
            if self.is_alive() and time.monotonic() > slow:
                absence.lasts(TimeoutError(f"nobody answers for {PATIENCE:.0f} s"))
        self.join(_LAST)
