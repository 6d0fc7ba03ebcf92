"""The command: it says where, stops at once, and refuses what it cannot do."""

from __future__ import annotations

import contextlib
import gc
import json
import signal
import socket
import subprocess
import sys
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import requests

from l10n.cli.main import main
from l10n.errors import UsageProblem
from l10n.store.ports import listen
from tests.web.served import PATIENCE, Browser, serving

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Desk


def test_it_prints_its_address_and_stops_when_it_is_told(desk: Desk) -> None:
    """One line has the address; an interrupt ends it as it ends any command."""
    command = [sys.executable, "-m", "l10n", "-C", str(desk.folder)]
    words = ["serve", "--no-browser", "--by", "ana"]
    with subprocess.Popen([*command, *words], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().split()[-1]
            assert "quai" in _asked(address)
            process.send_signal(signal.SIGINT)
            assert process.wait(300) == 130
        finally:
            process.kill()


def _asked(address: str) -> str:
    """Ask for a page until there is somebody who answers."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with contextlib.suppress(requests.ConnectionError):
            return requests.get(address, timeout=PATIENCE).text
        time.sleep(0.1)
    pytest.fail("nobody answers")


def test_who_comes_in_while_it_stops_is_let_go(desk: Desk) -> None:
    """No connection stays open behind it: an open one is an error as it is collected."""
    came: list[socket.socket] = []

    def come(address: tuple[str, int]) -> None:
        with contextlib.suppress(OSError):
            while len(came) < 500:
                came.append(socket.create_connection(address, timeout=1))

    with serving(desk.folder) as served:
        guests = threading.Thread(target=come, args=[("127.0.0.1", served.port)])
        guests.start()
    guests.join()
    gc.collect()
    for guest in came:
        guest.close()


def test_a_port_that_is_taken_is_refused(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """With its number, and exit status 2; so is one that is none."""
    with listen(None, desk.folder) as taken:
        port = str(taken.getsockname()[1])
        for wanted in (port, "99999"):
            assert main(["-C", str(desk.folder), "serve", "--no-browser", "--port", wanted]) == 2
            assert f"--port {wanted}" in capsys.readouterr().err


def test_a_name_that_cannot_sign_is_refused(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything listens."""
    assert main(["-C", str(desk.folder), "serve", "--by", "two words"]) == 2
    assert "cannot sign" in capsys.readouterr().err


def test_a_project_has_the_same_port_again(tmp_path: Path) -> None:
    """As long as nobody else has it, who then gets another one; each on this machine alone."""
    with listen(None, tmp_path) as first:
        address = first.getsockname()
        with listen(None, tmp_path) as second:
            assert second.getsockname() != address
    with listen(None, tmp_path) as again:
        assert again.getsockname() == address
        assert address[0] == "127.0.0.1"
    with pytest.raises(UsageProblem):
        listen(-1, tmp_path)


def test_two_servers_on_one_project_do_not_know_each_other(desk: Desk) -> None:
    """Each has its own token; the cookie of one says nothing to the other."""
    with serving(desk.folder) as one, serving(desk.folder) as other:
        assert one.port != other.port
        assert one.sessions.token != other.sessions.token
        with requests.Session() as http:
            assert http.get(one.address, timeout=300).ok
            assert http.get(f"http://127.0.0.1:{one.port}/", timeout=300).ok
            elsewhere = http.get(f"http://127.0.0.1:{other.port}/", timeout=300)
            assert elsewhere.status_code == 403


def test_it_listens_to_nobody_outside(desk: Desk) -> None:
    """Only the loopback address answers."""
    with serving(desk.folder) as served, socket.socket() as client:
        assert served.door.getsockname()[0] == "127.0.0.1"
        host = socket.gethostbyname(socket.gethostname())
        if not host.startswith("127."):
            assert client.connect_ex((host, served.port)) != 0


def test_a_page_that_watches_syncs_what_is_saved_and_ends_with_it(desk: Desk) -> None:
    """In one process: a French that went on is on the page; SIGTERM ends both, each properly."""
    words = ["serve", "--no-browser", "--by", "ana", "--json"]
    watching = ["--watch", "--no-draft", "--no-release"]
    command = [sys.executable, "-m", "l10n", "-C", str(desk.folder), *words, *watching]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            _goes_on(process, desk)
            process.send_signal(signal.SIGTERM)
            assert process.wait(300) == 0
        finally:
            process.kill()
    pulse = json.loads(desk.project.layout.pulse.read_text(encoding="utf-8"))
    assert pulse["state"] == "stopped"


def _goes_on(process: subprocess.Popen[str], desk: Desk) -> None:
    assert process.stdout is not None
    server = SimpleNamespace(**json.loads(process.stdout.readline()))
    assert json.loads(process.stdout.readline())["round"] == 1
    browser = Browser(server)  # type: ignore[arg-type] # its address and port
    desk.rewrite(lambda text: text + "\n21h00 - La nuit tombe.\n\nLes phares luisent.\n")
    (told,) = json.loads(process.stdout.readline())["articles"]
    assert (told["article"], told["language"]) == ("quai", "es")
    browser.go("/a/quai/es")
    assert "Les phares luisent." in browser.text()
    browser.close()
    assert main(["-C", str(desk.folder), "serve", "--watch", "--no-browser"]) == 2
