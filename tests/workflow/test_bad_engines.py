"""Servers that misbehave in every way, asked by a sync: nothing is lost, nothing wrong written.

Each time: the exit status says that a part is missing, one line says why, nobody sees a traceback,
and the catalogue is as it was.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from l10n.store.records.journal import JournalFile
from tests.drafting.doubles import (
    KEY,
    Said,
    chat,
    completion,
    deepl,
    in_schema,
    libre,
    openai_error,
    raw,
    service,
)
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

    from tests.drafting.doubles import Asked, Double
    from tests.workflow.desk import Run

ENGINES = ("openai", "ollama", "deepl", "libre")
BLOG = "Au port ce soir\n\n19h05 - Le bac est parti\nLe quai est fermé au public.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Give a desk with a short article, and keys for all."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    for engine in ENGINES:
        monkeypatch.setenv(f"L10N_{engine.upper()}_KEY", KEY)
    return Desk(tmp_path / "desk", source=text, drafts=True)


def _settings(desk: Desk, engine: str, double: Double, timeout: float = 30.0) -> None:
    model = 'model = "m"\n' if engine in {"openai", "ollama"} else ""
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write(
            f'\n[engines.{engine}]\naddress = "{double.address}"\ntimeout = {timeout}\n{model}'
        )


@contextmanager
def _bad(act: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[Double]:
    with raw(act) as double:
        yield double


def _send(
    handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str] | None = None
) -> None:
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def _hang(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.settimeout(5)
    handler.rfile.read(1)  # until the other side has gone


def _drip(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        threading.Event().wait(0.02)


BEHAVIOURS: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {
    "hangs": _hang,
    "drips": _drip,
    "closes at once": lambda handler: handler.connection.close(),
    "closes in the middle": lambda h: _send(h, 200, b'{"tr', {"Content-Length": "5000"}),
    "redirects": lambda h: _send(h, 302, b"", {"Location": "http://127.0.0.1:9/elsewhere"}),
    "a page": lambda h: _send(h, 200, b"<!DOCTYPE html><html>Welcome</html>"),
    "half a JSON": lambda h: _send(h, 200, b'{"choices": [{"message": {"content": "{'),
    "no JSON": lambda h: _send(h, 200, b"OK"),
    "another JSON": lambda h: _send(h, 200, b'{"hello": ["world"]}'),
    "a list": lambda h: _send(h, 200, b"[]"),
    "nothing": lambda h: _send(h, 200, b""),
    "a megabyte": lambda h: _send(h, 200, b'{"x": "' + b"a" * (1 << 21) + b'"}'),
    "brackets": lambda h: _send(h, 200, b"[" * 200_000),
    "patience for hours": lambda h: _send(h, 429, b"", {"Retry-After": "9999"}),
    "a wrong key": lambda h: _send(h, 401, f'{{"error": "bad key {KEY}"}}'.encode()),
    "a spent quota": lambda h: _send(h, 456, b'{"message": "Quota exceeded"}'),
    "an unknown model": lambda h: _send(h, 404, b'{"error": "model \'m\' not found"}'),
    "no such page": lambda h: _send(h, 404, b"Not Found"),
    "not bytes of text": lambda h: _send(h, 200, b"\xff\xfe\x00{"),
}


PAIRS = [
    (engine, act)
    for number, act in enumerate(BEHAVIOURS)
    for engine in (("openai", "libre") if number % 2 else ("ollama", "deepl"))
]
"""Each with one that answers in JSON of its own and one that is told to: they share the rest."""


@pytest.mark.parametrize(("engine", "act"), PAIRS)
def test_a_bad_server_is_a_line_and_a_status(engine: str, act: str, desk: Desk, run: Run) -> None:
    """Whatever it does, it is asked a few times, told once, and costs nobody's text."""
    with _bad(BEHAVIOURS[act]) as double:
        _settings(desk, engine, double, timeout=0.4)
        status, said, told = run("sync", "--engine", engine)
    assert status == 3
    assert told.count(f"engine {engine}:") == 1
    assert "Traceback" not in said + told
    assert KEY not in said + told
    assert not any(unit.target for unit in desk.units())
    assert 1 <= len(double.asked) <= 12


def _good(engine: str, asked: Asked) -> Said:
    if engine == "deepl":
        return deepl(asked, pretend)
    if engine == "libre":
        return libre(asked, translate=pretend)
    content = in_schema(asked, pretend)
    return Said(completion(content) if engine == "openai" else chat(content))


def test_the_next_of_the_chain_drafts_what_a_bad_server_did_not(desk: Desk, run: Run) -> None:
    """In the same run: the status says that an engine failed, and nothing is missing."""
    with _bad(BEHAVIOURS["a wrong key"]) as double:
        _settings(desk, "deepl", double)
        assert run("sync", "--engine", "deepl", "--engine", "apertium")[0] == 3
    assert all(unit.target for unit in desk.units())


@pytest.mark.parametrize("engine", ENGINES)
def test_without_a_disk_for_the_journal_drafts_are_drafts(
    engine: str, desk: Desk, run: Run
) -> None:
    """It is a warning; nothing is asked twice in the run."""
    (desk.folder / ".l10n").mkdir(exist_ok=True)
    desk.project.layout.journal.mkdir()
    with service(lambda asked: _good(engine, asked)) as double:
        _settings(desk, engine, double)
        status, _, told = run("sync", "--engine", engine)
    assert status == 0
    assert "drafts are not journalled" in told
    assert all(unit.target for unit in desk.units())


@pytest.mark.parametrize("engine", ENGINES)
def test_two_runs_at_once_write_no_wrong_word(engine: str, desk: Desk) -> None:
    """Two syncs of one project: each text has its own draft, whoever wrote it."""
    with service(lambda asked: _good(engine, asked)) as double:
        _settings(desk, engine, double)
        failed: list[BaseException] = []

        def sync() -> None:
            try:
                desk.project.__class__.open(desk.folder).sync(engines=[engine])
            except BaseException as error:  # noqa: BLE001 - the test tells it
                failed.append(error)

        runs = [threading.Thread(target=sync) for _ in range(2)]
        for one in runs:
            one.start()
        for one in runs:
            one.join(60)
    assert failed == []
    assert [unit.target for unit in desk.units()] == [pretend(u.source) for u in desk.units()]


def test_the_journal_of_another_version_is_read(desk: Desk, run: Run) -> None:
    """One from before this version has fewer tables; what it has is used."""
    journal = desk.project.layout.journal
    journal.parent.mkdir(exist_ok=True)
    with sqlite3.connect(journal) as old:
        old.execute(
            "create table answers (key text primary key, asked text not null, "
            "answer text not null) without rowid"
        )
    with service(lambda asked: _good("libre", asked)) as double:
        _settings(desk, "libre", double)
        assert run("sync", "--engine", "libre")[0] == 0
    kept = JournalFile(journal)
    assert kept.broken is None
    kept.close()


def test_a_wrong_schema_is_asked_for_otherwise_in_a_sync(desk: Desk, run: Run) -> None:
    """A server that knows no schemas drafts all the same, without a word."""

    def answer(asked: Asked) -> Said:
        if "response_format" in asked.document:
            return Said(openai_error("response_format: unknown field"), 400)
        return _good("openai", asked)

    with service(answer) as double:
        _settings(desk, "openai", double)
        status, said, told = run("sync", "--engine", "openai", "--json")
    (item,) = json.loads(said)["articles"]
    assert (status, told, item["undrafted"]) == (0, "", {})
