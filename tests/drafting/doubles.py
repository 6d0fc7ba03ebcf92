"""Services as their documentation has them, on loopback: what they take, what they refuse."""

from __future__ import annotations

import json
import re
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from l10n.drafting.keys import Key
from l10n.drafting.libre import Libre
from l10n.drafting.pace import Pace
from l10n.drafting.web import WebEngine
from l10n.drafting.wire import Setup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


class Clock:
    """A clock that moves when somebody sleeps; what was slept is kept."""

    def __init__(self) -> None:
        self.at = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        """Tell the seconds."""
        return self.at

    def sleep(self, seconds: float) -> None:
        """Move on."""
        self.slept.append(seconds)
        self.at += seconds

    def pace(self, rate: int | None = None) -> Pace:
        """Make a pace by this clock, in which no wait is varied."""
        return Pace(rate, self, self.sleep, lambda: 0.5)


def engine_at(
    name: str, address: str, clock: Clock | None = None, deadline: float | None = None
) -> WebEngine | Libre:
    """Make an engine of the web at an address, with a key, by a clock that does not run."""
    setup = Setup(address, Key(KEY), deadline=deadline)
    pace = (clock or Clock()).pace()
    return Libre(setup, pace) if name == "libre" else WebEngine(name, setup, pace)


KEY = "SECRET-4711"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: where, with which headers, what."""

    path: str
    headers: Mapping[str, str]
    document: Any
    size: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: a document, or bytes as they are."""

    body: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Double:
    """Where a service is, and what it was asked."""

    address: str = ""
    asked: list[Asked] = field(default_factory=list)

    def setup(self, **more: Any) -> Setup:  # noqa: ANN401 - any field of a setup
        """Return how it is reached."""
        return Setup(address=self.address, **more)

    def posted(self) -> list[Any]:
        """Return the documents that it was sent."""
        return [one.document for one in self.asked if one.document is not None]


@contextmanager
def service(answer: Callable[[Asked], Said]) -> Iterator[Double]:
    """Serve until the test is over, each question by a function."""
    double = Double()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Answer a question without a body."""
            self._tell(b"")

        def do_POST(self) -> None:
            """Answer a question with a document."""
            self._tell(self.rfile.read(int(self.headers["Content-Length"])))

        def _tell(self, given: bytes) -> None:
            document = json.loads(given) if given else None
            asked = Asked(self.path, dict(self.headers), document, len(given))
            double.asked.append(asked)
            said = answer(asked)
            body = said.body if isinstance(said.body, bytes) else json.dumps(said.body).encode()
            with suppress(OSError):  # who asked may have gone
                self.send_response(said.status)
                for name, value in {"Content-Length": str(len(body)), **said.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    double.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield double
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def translated(text: str) -> str:
    """Translate as no engine would, marks untouched."""
    return re.sub(r"[a-zà-ÿ]+(?![^<]*>)", lambda word: word[0][::-1], text)


def segments(asked: Asked) -> list[dict[str, Any]]:
    """Return what a model is asked to translate."""
    (user,) = [m for m in asked.document["messages"][-1:] if m["role"] == "user"]
    found: list[dict[str, Any]] = json.loads(user["content"])["segments"]
    return found


def in_schema(asked: Asked, translate: Callable[[str], str] = translated) -> str:
    """Return what a model says that does as it is told."""
    texts = [{"id": one["id"], "text": translate(one["source"])} for one in segments(asked)]
    return json.dumps({"translations": texts}, ensure_ascii=False)


def completion(
    content: str | None, finish: str = "stop", refusal: str | None = None
) -> dict[str, object]:
    """Shape a chat completion."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": refusal},
                "finish_reason": finish,
            }
        ],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    }


def openai_error(message: str, code: str | int = "bad") -> dict[str, object]:
    """Shape a refusal of OpenAI's."""
    return {"error": {"message": message, "type": "invalid_request_error", "code": code}}


def chat(content: str, reason: str = "stop", *, done: bool = True) -> dict[str, object]:
    """Shape an answer of Ollama's."""
    return {
        "model": "m",
        "created_at": "2026-01-01T00:00:00Z",
        "message": {"role": "assistant", "content": content},
        "done": done,
        "done_reason": reason,
        "prompt_eval_count": 50,
        "eval_count": 10,
    }


def deepl(asked: Asked, translate: Callable[[str], str] = translated) -> Said:
    """Answer as DeepL does: the key in a header, fifty texts, 128 KiB."""
    if asked.headers.get("Authorization") != "DeepL-Auth-Key SECRET-4711":
        return Said({"message": "Forbidden"}, 403)
    if len(asked.document["text"]) > 50:
        return Said({"message": "Too many texts"}, 400)
    if asked.size > 128 * 1024:
        return Said({"message": "Request size exceeded"}, 413)
    texts = [
        {
            "detected_source_language": "FR",
            "text": translate(text),
            "billed_characters": len(text),
        }
        for text in asked.document["text"]
    ]
    return Said({"translations": texts})


def libre(asked: Asked, limit: int = -1, translate: Callable[[str], str] = translated) -> Said:
    """Answer as LibreTranslate does."""
    if asked.path == "/frontend/settings":
        return Said({"charLimit": limit, "keyRequired": False})
    q = asked.document["q"]
    texts = q if isinstance(q, list) else [q]
    if 0 < limit < sum(map(len, texts)):
        return Said({"error": f"Invalid request: request exceeds text limit ({limit})"}, 400)
    if asked.document["target"] == "xx":
        return Said({"error": "xx is not supported"}, 400)
    said = [translate(text) for text in texts]
    return Said({"translatedText": said if isinstance(q, list) else said[0]})


@contextmanager
def raw(act: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[Double]:
    """Serve until the test is over; `act` does with a question's socket what it likes."""
    double = Double()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Know of nothing that can be got."""
            self.send_error(404)

        def do_POST(self) -> None:
            """Read the question, and act."""
            given = self.rfile.read(int(self.headers["Content-Length"]))
            double.asked.append(Asked(self.path, dict(self.headers), json.loads(given)))
            self.close_connection = True
            with suppress(OSError):
                act(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    double.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield double
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
