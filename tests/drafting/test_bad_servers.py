"""Whatever a server does, with every service: no wrong draft, one line, no key in it, an end."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from l10n.drafting.calls import call
from l10n.drafting.deepl import DeepL
from l10n.drafting.engine import Context
from l10n.drafting.keys import Key
from l10n.drafting.libre import Libre
from l10n.drafting.models.ollama import Ollama
from l10n.drafting.models.openai import OpenAI
from l10n.drafting.transport import LARGEST
from l10n.drafting.wire import Setup
from l10n.errors import EngineProblem
from tests.drafting.doubles import KEY, Clock, raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from http.server import BaseHTTPRequestHandler

    from l10n.drafting.engine import Engine
    from l10n.drafting.pace import Pace

    Act = Callable[[BaseHTTPRequestHandler], None]

ENGINES: dict[str, Callable[[Setup, Pace], Engine]] = {
    "openai": OpenAI,
    "ollama": Ollama,
    "deepl": DeepL,
    "libre": Libre,
}
TEXTS = ["Le train part ce soir.", "Le quai est fermé au public."]
DEADLINE = 0.3
"""Seconds that an answer may take here."""


def _said(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in {"Content-Length": str(len(body)), **named}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def _answering(body: bytes, status: int = 200, **headers: str) -> Act:
    return lambda handler: _said(handler, body, status, **headers)


def _hangs(_: BaseHTTPRequestHandler) -> None:
    time.sleep(4 * DEADLINE)


def _drips(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b"{")
        handler.wfile.flush()
        time.sleep(DEADLINE / 8)


def _closes(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.close()


def _closes_in_the_middle(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"translations": [{"text": "El tr')


_EMPTY = b'{"choices": [], "message": null, "translations": [], "translatedText": []}'
_NUMBERS = b'{"choices": 3, "message": 3, "done": true, "translations": 3, "translatedText": 3}'
_DEEP = b"[" * 100_000
_ECHO = json.dumps(
    {"translations": [{"text": text} for text in TEXTS], "translatedText": TEXTS}
).encode()

ACTS: dict[str, Act] = {
    "hangs": _hangs,
    "drips": _drips,
    "closes": _closes,
    "closes in the middle": _closes_in_the_middle,
    "redirects": _answering(b"", 302, Location=f"http://{KEY}:x@203.0.113.9/translate"),
    "answers with a page": _answering(b"<!DOCTYPE html><html>It works!</html>"),
    "answers with half a JSON": _answering(b'{"choices": [{"message": {"content": "{'),
    "answers with nothing": _answering(b""),
    "answers with an empty form": _answering(_EMPTY),
    "answers with numbers": _answering(_NUMBERS),
    "answers with brackets without end": _answering(_DEEP),
    "answers with other bytes": _answering(b"\xff\xfe\x00{"),
    "answers with the French": _answering(_ECHO),
    "answers without end": _answering(b" " * (LARGEST + 10)),
    "is busy for ever": _answering(b"{}", 429),
    "is busy and says how long": _answering(b"{}", 429, Retry_After="2"),
    "is busy for an hour": _answering(b"{}", 429, Retry_After="3600"),
    "is busy till rubbish": _answering(b"{}", 429, Retry_After="soon"),
    "loads": _answering(b'{"error": {"code": 503, "message": "Loading model"}}', 503),
    "does not know the key": _answering(f'{{"error": "bad key {KEY}"}}'.encode(), 401),
    "forbids": _answering(f'{{"message": "no {KEY}"}}'.encode(), 403),
    "is not there": _answering(b"<html>404</html>", 404),
    "fails": _answering(b"Internal Server Error", 500),
}


def _engine(name: str, address: str, clock: Clock) -> Engine:
    model = "m" if name in {"openai", "ollama"} else ""
    setup = Setup(address, Key(KEY), model=model, deadline=DEADLINE)
    return ENGINES[name](setup, clock.pace())


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_no_server_can_do_harm(act: Act, name: str) -> None:
    """A problem for each text, in a line without the key; what it slept has a bound."""
    clock = Clock()
    with raw(act) as double:
        engine = _engine(name, double.address, clock)
        said = call(engine, TEXTS, Context("es"))
        engine.close()
    assert all(isinstance(answer, EngineProblem) for answer in said), said
    for problem in said:
        told = str(problem)
        assert KEY not in told
        assert "\n" not in told
        assert "203.0.113.9" in told or act is not ACTS["redirects"]
    assert sum(clock.slept) <= 400
    assert len(double.asked) <= 100
