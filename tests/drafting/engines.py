"""Engines made for tests: they say what a test wants them to say."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlparse

from l10n.drafting.engine import Context, Limits, Shape, each
from l10n.errors import EngineProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from l10n.drafting.engine import Answer, Engine

OK = 200
Reply = Callable[[str], tuple[int, str]]


class Scripted:
    """An engine that answers by a function, and remembers what it was asked."""

    name = "scripted"
    version = "1"
    third_party = False
    limits = Limits(400)

    def __init__(self, answer: Callable[[str], str], shapes: tuple[Shape, ...] = ()) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.calls: list[tuple[str, ...]] = []
        self.shapes = shapes or (Shape.PRIVATE, Shape.BRACKETS, Shape.OPEN)
        self.closed = False
        self.silent = "de"

    def token(self, language: str) -> str:
        """Sign as an engine would."""
        return f"{self.name}:fr-{language}"

    def speaks(self, language: str) -> bool:
        """Speak everything but German, unless a test says otherwise."""
        return language != self.silent

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Answer by the function; what it raises is an answer where it is an EngineProblem."""
        self.calls.append(tuple(texts))
        self.asked += texts
        language = context.language
        return each(texts, lambda t: self.answer(f"{t}|{language}" if "{language}" in t else t))

    def close(self) -> None:
        """Remember that it was let go."""
        self.closed = True


def one_answer(engine: Engine, text: str, language: str = "es") -> str:
    """Ask an engine for one text; raises the problem that stands in the place of an answer."""
    (answer,) = engine.translate([text], Context(language))
    if isinstance(answer, EngineProblem):
        raise answer
    return answer


@contextmanager
def served(reply: Reply) -> Iterator[tuple[str, list[str]]]:
    """Serve the protocols of LibreTranslate, Google's page and MyMemory on loopback.

    `reply` gives status and translation for a text; gives the address and what was asked.
    """
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer as Google's page or as MyMemory; LibreTranslate's settings are not told."""
            if "?" not in self.path:
                self._send(404, "")
                return
            query = parse_qs(urlparse(self.path).query)
            asked.append(query["q"][0])
            status, said = reply(query["q"][0])
            if "langpair" in query:
                self._send(status, json.dumps({"responseData": {"translatedText": said}}))
            else:
                self._send(status, f'<div class="result-container">{said}</div>')

        def do_POST(self) -> None:
            """Answer as LibreTranslate."""
            told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["q"]
            texts = told if isinstance(told, list) else [told]
            replies = []
            for text in texts:
                asked.append(text)
                replies.append(reply(text))
            status = next((status for status, _ in replies if status != OK), OK)
            said = [answer for _, answer in replies]
            if said[0].startswith("<"):
                self._send(status, said[0])
                return
            answer = said if isinstance(told, list) else said[0]
            self._send(status, json.dumps({"translatedText": answer}))

        def _send(self, status: int, body: str) -> None:
            data = body.encode("utf-8", "surrogatepass")
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):  # who asked may have been killed
                self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def fake_modes(folder: Path, program: str, name: str = "fr-es") -> Path:
    """Make a folder of Apertium modes in which one direction is a program of the test's."""
    (folder / f"{name}.mode").write_text(program, encoding="utf-8")
    return folder
