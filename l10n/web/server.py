"""The server of `l10n serve`: on this machine, until it is stopped."""

from __future__ import annotations

import asyncio
import signal
import webbrowser
from typing import TYPE_CHECKING, Final

import uvicorn

from l10n.errors import UsageProblem
from l10n.frozen import dataclass
from l10n.store.ports import LOOPBACK, listen
from l10n.web.accounts import Accounts
from l10n.web.app import build
from l10n.web.front import Front, is_loopback
from l10n.web.sessions import Sessions
from l10n.web.site import Site, pages
from l10n.workflow.desk.opening import Desks

if TYPE_CHECKING:
    import socket
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
        """End at the first signal, and whatever is open at the second; nobody is killed by it."""
        del frame
        self.is_interrupted |= sig == signal.SIGINT
        self.force_exit = self.should_exit
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop, and leave no connection open: who came in meanwhile was told nothing."""
        await super().shutdown(sockets)
        await asyncio.sleep(0)
        while late := list(self.server_state.connections):
            for connection in late:
                connection.transport.abort()
            await asyncio.sleep(0)


@dataclass(frozen=True, slots=True)
class ServeWishes:
    """How a page is to be served: on this machine alone, unless there are accounts.

    `at` is the https address as people type it; `tls` are the files of certificate and key,
    `proxies` the addresses of those who alone may pass requests on.
    """

    port: int | None = None
    name: str = ""
    host: str = LOOPBACK
    at: str = ""
    accounts: Path | None = None
    tls: tuple[str, str] | None = None
    proxies: tuple[str, ...] = ()

    def require_safe(self) -> None:
        """Raise UsageProblem for what would let strangers in, or passwords out."""
        if is_loopback(self.host) and not self.at:
            return
        if not self.accounts:
            what = "others than this machine need accounts"
            raise UsageProblem("--host", what, "add some, and say --accounts FILE")
        if not self.at:
            remedy = "say --at https://NAME, as people type it"
            raise UsageProblem("--host", "it has no address by https", remedy)
        if not (self.tls or self.proxies):
            what = "passwords would go over the network in the clear"
            remedy = "say --tls-cert and --tls-key, or the --proxy that does it"
            raise UsageProblem("--host", what, remedy)


AS_USUAL: Final = ServeWishes()


@dataclass(frozen=True, slots=True)
class Served:
    """A page that is about to be served, and where."""

    app: Application
    door: Door
    port: int
    sessions: Sessions
    base: str
    tls: tuple[str, str] | None = None
    has_accounts: bool = False

    @property
    def address(self) -> str:
        """The address to open; a token in it is good as long as the server runs."""
        return f"{self.base}/in" + ("" if self.has_accounts else f"?token={self.sessions.token}")

    def open_browser(self) -> None:
        """Open a browser, by a token that is good once: addresses stay in histories."""
        once = "" if self.has_accounts else f"?token={self.sessions.once()}"
        webbrowser.open_new_tab(f"{self.base}/in{once}")

    def server(self) -> DeskServer:
        """Make the server; it logs no address, since one holds the token."""
        config = uvicorn.Config(
            self.app,
            log_level="critical",
            access_log=False,
            lifespan="off",
            server_header=False,
            proxy_headers=False,  # believed or not by the front alone
            ssl_certfile=self.tls[0] if self.tls else None,
            ssl_keyfile=self.tls[1] if self.tls else None,
            timeout_graceful_shutdown=_STOP,
        )
        return DeskServer(config)

    def run(self) -> bool:
        """Serve until somebody stops it; tell whether that was an interrupt."""
        server = self.server()
        server.run(sockets=[self.door])
        return server.is_interrupted


def prepare(root: Path, wishes: ServeWishes = AS_USUAL) -> Served:
    """Get ready to serve a project; its port is taken from here on."""
    wishes.require_safe()
    accounts = Accounts(wishes.accounts, root) if wishes.accounts else None
    afar = Front.at(wishes.at, wishes.proxies) if wishes.at else None
    pages()
    door = listen(wishes.port, root, wishes.host)
    number = int(door.getsockname()[1])
    front = afar or Front.local(number)
    sessions = Sessions(wishes.name)
    app = build(Site(Desks(root), sessions, accounts), front, number)
    address = wishes.at.rstrip("/") or f"http://{LOOPBACK}:{number}"
    return Served(app, door, number, sessions, address, wishes.tls, has_accounts=bool(accounts))
