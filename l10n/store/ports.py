"""A port of this machine to listen on."""

from __future__ import annotations

import contextlib
import socket
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.errors import UsageProblem
from l10n.store.files.replacing import reason

if TYPE_CHECKING:
    from pathlib import Path

Door = socket.socket
"""What listens."""

LOOPBACK: Final = "127.0.0.1"
_FIRST: Final = 20_000
_MANY: Final = 10_000
_QUEUE: Final = 128


def listen(wanted: int | None, root: Path, host: str = LOOPBACK) -> Door:
    """Listen, on this machine alone unless a host is said: on a port, else on a free one.

    A project gets the same free one as long as nobody else has it: what a browser keeps for an
    address is there again when the server is. Raises UsageProblem for one that cannot be had.
    """
    if wanted is not None:
        return _bound(wanted, host)
    seed = int.from_bytes(sha256(str(root).encode("utf-8", "surrogatepass")).digest()[:4], "big")
    with contextlib.suppress(UsageProblem):
        return _bound(_FIRST + seed % _MANY, host)
    return _bound(0, host)


def _bound(port: int, host: str) -> Door:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    server = socket.socket(family, socket.SOCK_STREAM)
    try:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((host, port))
        server.listen(_QUEUE)
    except (OSError, OverflowError) as error:
        server.close()
        why = reason(error) if isinstance(error, OSError) else "no such port"
        where = f"--port {port}"
        raise UsageProblem(where, why, "name another, or none") from error
    return server
