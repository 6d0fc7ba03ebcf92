"""A server on loopback that does with each question what a test wants."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


class Question(BaseHTTPRequestHandler):
    """One question, and the ways to answer it."""

    protocol_version = "HTTP/1.1"
    text = ""

    def answer(
        self,
        body: bytes | str | object,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer with bytes or text as they are, with anything else as JSON."""
        said = body if isinstance(body, (bytes, str)) else json.dumps({"translatedText": body[0]})  # type: ignore[index]
        data = said if isinstance(said, bytes) else said.encode()
        self.begin(status, {"Content-Length": str(len(data)), **(headers or {})})
        self.wfile.write(data)

    def begin(self, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """Send the status and these headers."""
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass
class Server:
    """Where the server is, what it was asked, and over how many connections."""

    address: str
    asked: list[str] = field(default_factory=list)
    connections: list[object] = field(default_factory=list)


@contextmanager
def hostile(act: Callable[[Question], None]) -> Iterator[Server]:
    """Serve until the test is over; `act` does what it likes with each question."""
    told = Server("")

    class Handler(Question):
        def setup(self) -> None:
            super().setup()
            told.connections.append(self.client_address)

        def do_GET(self) -> None:
            query = parse_qs(urlparse(self.path).query, keep_blank_values=True)
            if "q" in query:
                self._ask(query["q"][0])
            else:  # LibreTranslate's settings, which nobody tells
                self.answer("", 404)

        def do_POST(self) -> None:
            self._ask(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["q"])

        def _ask(self, text: str) -> None:
            self.text = text
            told.asked.append(self.text)
            with suppress(OSError):  # who asked may have gone
                act(self)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    told.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
