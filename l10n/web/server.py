"""The server of `l10n serve`: on this machine, until it is stopped."""

from __future__ import annotations

import signal
import webbrowser
from typing import TYPE_CHECKING, Final

import uvicorn

from l10n.frozen import dataclass
from l10n.store.ports import LOOPBACK, listen
from l10n.web.app import build
from l10n.web.sessions import Sessions
from l10n.workflow.desk.opening import Desks

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

    from l10n.store.ports import Door
    from l10n.web.shield import Application

_STOP: Final = 1
"""Seconds that a stop waits for what is open: a stream of events never ends by itself."""


class DeskServer(uvicorn.Server):
    """The server, which remembers how it was ended."""

    is_interrupted = False

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End at the first signal."""
        self.is_interrupted |= sig == signal.SIGINT
        super().handle_exit(sig, frame)


@dataclass(frozen=True, slots=True)
class Served:
    """A page that is about to be served, and its address with the token."""

    app: Application
    door: Door
    port: int
    sessions: Sessions

    @property
    def address(self) -> str:
        """The address to open; its token is good as long as the server runs."""
        return f"http://{LOOPBACK}:{self.port}/in?token={self.sessions.token}"

    def open_browser(self) -> None:
        """Open a browser, by a token that is good once: addresses stay in histories."""
        webbrowser.open_new_tab(f"http://{LOOPBACK}:{self.port}/in?token={self.sessions.once()}")

    def server(self) -> DeskServer:
        """Make the server; it logs no address, since one holds the token."""
        config = uvicorn.Config(
            self.app,
            log_level="error",
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=_STOP,
        )
        return DeskServer(config)

    def run(self) -> bool:
        """Serve until somebody stops it; tell whether that was an interrupt."""
        server = self.server()
        server.run(sockets=[self.door])
        return server.is_interrupted


def prepare(root: Path, port: int | None = None, name: str = "") -> Served:
    """Get ready to serve a project; its port is taken from here on."""
    door = listen(port, root)
    number = int(door.getsockname()[1])
    sessions = Sessions(name)
    return Served(build(Desks(root), sessions, number), door, number, sessions)
