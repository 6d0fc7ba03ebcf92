"""Accounts: who comes in from elsewhere, as whom, and what somebody learns who is not let in."""

from __future__ import annotations

import io
import json
import threading
from typing import TYPE_CHECKING

import pytest
import requests
from argon2 import PasswordHasher

from l10n.cli.main import main
from l10n.errors import StorageProblem, UsageProblem
from l10n.web.accounts import Accounts, Brake
from l10n.web.front import Front
from l10n.web.server import ServeWishes, prepare
from tests.web.served import PATIENCE, Browser, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.web.server import Served
    from tests.workflow.desk import Desk

PASSWORD = "marée haute à 23h15"  # noqa: S105 - of an account that lives for a test
DESK = "/a/quai/es"


@pytest.fixture
def accounts(desk: Desk, tmp_path: Path) -> Accounts:
    """Give a reviewer and a translator of Spanish, and a reviewer of German."""
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    made = Accounts(tmp_path / "accounts.json", desk.folder, quick)
    made.add("ana", PASSWORD, "reviewer", ["es"])
    made.add("tom", PASSWORD, "translator", ["es"])
    made.add("uwe", PASSWORD, "reviewer", ["de"])
    return made


@pytest.fixture
def served(desk: Desk, accounts: Accounts, tmp_path: Path) -> Iterator[Served]:
    """Serve the desk to them."""
    assert accounts.names()
    with serving(desk.folder, wishes=ServeWishes(0, accounts=tmp_path / "accounts.json")) as served:
        yield served


def _enter(served: Served, name: str, password: str = PASSWORD, **headers: str) -> Browser:
    browser = Browser(served)
    said = {"name": name, "password": password}
    origin = {"origin": browser.base, **headers}
    answer = browser.http.post(f"{browser.base}/in", said, headers=origin, timeout=PATIENCE)
    browser._seen(answer)  # noqa: SLF001 - as a browser does
    browser.status = answer.status_code
    return browser


def test_an_account_signs_with_its_name_and_no_other(served: Served, desk: Desk) -> None:
    """Whoever comes in is asked for no name, and can take none that is another's."""
    browser = _enter(served, "ana")
    browser.go("/me")
    browser.send("/me", name="uwe", tongue="fr")
    browser.go(DESK)
    unit = next(unit for unit in desk.units() if unit.target)
    browser.send(f"{DESK}/u/{unit.id}", act="approve")
    (review,) = next(one for one in desk.units() if one.id == unit.id).reviews
    assert review.who == "ana"


@pytest.mark.parametrize(
    ("name", "act", "status"),
    [
        ("ana", "approve", 200),
        ("tom", "approve", 403),
        ("tom", "ask", 200),
        ("uwe", "approve", 403),
    ],
)
def test_a_role_is_that_of_the_account(
    served: Served, desk: Desk, name: str, act: str, status: int
) -> None:
    """By language, from the file, whatever a browser sends."""
    browser = _enter(served, name)
    unit = next(unit for unit in desk.units() if unit.target)
    seen = browser.go(f"{DESK}/u/{unit.id}")
    assert (seen.status_code == 200) == (name != "uwe")
    _enter(served, "ana").close()
    reader = _enter(served, "ana")
    reader.go(DESK)
    digest = reader.form(f"{DESK}/u/{unit.id}")["digest"]
    browser.go("/me")
    said = {"csrf": browser.csrf, "act": act, "digest": digest, "said": "Combien ?"}
    sent = browser.http.post(f"{browser.base}{DESK}/u/{unit.id}", said, timeout=PATIENCE)
    assert sent.status_code == status
    for one in (browser, reader):
        one.close()


def test_an_account_that_is_taken_away_is_out_at_once(served: Served, accounts: Accounts) -> None:
    """So is one whose password was changed, and whoever leaves; a kept cookie opens nothing."""
    browser = _enter(served, "ana")
    assert browser.go("/").status_code == 200
    accounts.remove("ana")
    assert browser.go("/").url.endswith("/in")
    renewed = _enter(served, "uwe")
    accounts.add("uwe", f"{PASSWORD}!", "reviewer", ["de"])
    assert renewed.go("/").url.endswith("/in")
    other = _enter(served, "tom")
    other.go("/me")
    cookie = other.http.cookies.copy()
    other.send("/out")
    other.http.cookies = cookie
    assert other.go("/").url.endswith("/in")


def test_accounts_that_cannot_be_read_are_said(served: Served, tmp_path: Path) -> None:
    """A page tells what is wrong, to who is in and who wants in; nothing is let through."""
    browser = _enter(served, "ana")
    (tmp_path / "accounts.json").chmod(0o644)
    assert browser.go(DESK).status_code == 503
    assert "chmod 600" in browser.text()
    assert "marins" not in browser.text()
    again = _enter(served, "ana")
    assert (again.status, "chmod 600" in again.text()) == (503, True)
    (tmp_path / "accounts.json").chmod(0o600)
    assert browser.go(DESK).status_code == 200


def test_who_is_not_let_in_learns_nothing(served: Served) -> None:
    """An unknown name and a wrong password are answered alike, but for the name."""
    pages = []
    for name, password in (("ana", "x"), ("eve", "x"), ("eve", ""), ("tom", PASSWORD + " ")):
        browser = _enter(served, name, password)
        assert browser.status == 403
        pages.append(browser.text().replace(name, ""))
        assert not browser.http.cookies
    assert len(set(pages)) == 1
    browser = Browser(served, enters=False)
    assert browser.go("/").url.endswith("/in")
    assert browser.go("/in?token=x").status_code == 200
    assert (
        browser.http.get(
            f"{browser.base}{DESK}", headers={"accept": "application/json"}
        ).status_code
        == 403
    )


def test_who_fails_again_and_again_waits(served: Served) -> None:
    """By name and by address: the right password does not help before the time."""
    for _ in range(5):
        assert _enter(served, "ana", "x").status == 403
    waits = _enter(served, "ana")
    assert waits.status == 429
    answer = waits.http.post(f"{waits.base}/in", {"name": "tom"}, headers={"origin": waits.base})
    assert (answer.status_code, int(answer.headers["retry-after"]) > 0) == (429, True)


def test_the_wait_grows_and_ends() -> None:
    """Free at first, then twice as long each time, up to a quarter of an hour."""
    now = [0.0]
    brake = Brake(lambda: now[0])
    waits = []
    for _ in range(20):
        brake.failed("ana")
        waits.append(brake.waits("ana", "from elsewhere"))
    assert waits[:7] == [0.0, 0.0, 0.0, 0.0, 2.0, 4.0, 8.0]
    assert waits[-1] == 900.0
    now[0] = 901.0
    assert brake.waits("ana") == 0.0
    brake.passed("ana")
    brake.failed("ana")
    assert brake.waits("ana") == 0.0


def test_two_hashes_at_once_at_most(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many who come at once wait for each other; none is refused for it."""
    at_once, most, lock = 0, 0, threading.Lock()
    verify = accounts._hasher.verify  # noqa: SLF001 - counted, and asked all the same

    def counted(*given: str) -> bool:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        try:
            return bool(verify(*given))
        finally:
            with lock:
                at_once -= 1

    monkeypatch.setattr(accounts, "_hasher", type("Counted", (), {"verify": staticmethod(counted)}))
    said: list[bool] = []
    those = [
        threading.Thread(target=lambda: said.append(accounts.is_right("ana", PASSWORD)))
        for _ in range(8)
    ]
    for one in those:
        one.start()
    for one in those:
        one.join()
    assert (said, most <= 2) == ([True] * 8, True)


def test_another_site_cannot_send_the_form(served: Served) -> None:
    """Without our origin nobody is let in: not as somebody else, either."""
    for origin in ("https://evil.example", "null", ""):
        browser = Browser(served)
        said = {"name": "ana", "password": PASSWORD}
        answer = browser.http.post(f"{browser.base}/in", said, headers={"origin": origin})
        assert answer.status_code == 403
        assert not browser.http.cookies


def test_what_was_done_is_noted_without_a_secret(served: Served, desk: Desk) -> None:
    """Who, from where, what, to which unit, and how it ended; no text, password or token."""
    _enter(served, "ana", "falsch geraten")
    browser = _enter(served, "ana")
    browser.go(DESK)
    unit = next(unit for unit in desk.units() if unit.target)
    browser.send(f"{DESK}/u/{unit.id}", act="approve", target="Mi texto secreto.")
    log = (desk.folder / ".l10n" / "desk.log").read_text("utf-8")
    lines = [json.loads(line) for line in log.splitlines()]
    assert [line["did"] for line in lines] == ["refused", "came in", "approve"]
    assert lines[-1]["unit"] == unit.id
    assert (lines[-1]["who"], lines[-1]["client"]) == ("ana", "127.0.0.1")
    cookies = (str(value) for value in browser.http.cookies.values())
    for secret in ("falsch", PASSWORD, "secreto", browser.csrf, *cookies):
        assert secret not in log


def test_passwords_are_hashed_and_the_file_is_its_owners(
    accounts: Accounts, tmp_path: Path
) -> None:
    """Nobody reads one there; a file that others can read, or of the project, is refused."""
    file = tmp_path / "accounts.json"
    assert accounts.is_right("ana", PASSWORD)
    text = file.read_text("utf-8")
    assert PASSWORD not in text
    assert text.count("$argon2id$") == 3
    assert file.stat().st_mode & 0o077 == 0
    file.chmod(0o644)
    with pytest.raises(StorageProblem, match="chmod 600"):
        accounts.names()
    file.chmod(0o600)
    file.write_bytes(b'{"accounts": [1]}')
    with pytest.raises(StorageProblem, match="no file of accounts"):
        accounts.names()
    with pytest.raises(UsageProblem, match="do not belong into a project"):
        Accounts(tmp_path / "p" / "accounts.json", tmp_path / "p").names()


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--host", "192.0.2.1"], "need accounts"),
        (["--host", "192.0.2.1", "--accounts", "{file}"], "https"),
        (
            ["--host", "192.0.2.1", "--accounts", "{file}", "--at", "https://desk.example"],
            "in the clear",
        ),
        (["--at", "https://desk.example"], "need accounts"),
        (["--at", "http://desk.example", "--accounts", "{file}", "--proxy", "127.0.0.1"], "--at"),
        (["--at", "https://d.example", "--accounts", "{file}", "--proxy", "near"], "--proxy"),
        (["--host", "elsewhere"], "--host"),
        (["--add-user", "ana"], "--accounts"),
        (["--add-user", "ana", "--accounts", "{file}"], "12 to 256"),
        (["--add-user", "two words", "--accounts", "{file}"], "cannot sign"),
        (["--remove-user", "ana", "--accounts", "{file}"], "no account"),
    ],
)
def test_what_would_let_strangers_in_is_refused(
    desk: Desk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    what: str,
) -> None:
    """Before anything listens, with what to do."""
    said = "x" if what == "12 to 256" else PASSWORD
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{said}\n"))
    given = [word.format(file=tmp_path / "a.json") for word in words]
    assert main(["-C", str(desk.folder), "serve", "--no-browser", *given]) == 2
    assert what in capsys.readouterr().err
    assert not (tmp_path / "a.json").exists()


def test_an_account_is_added_and_taken_away_by_command(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The password is read from where nobody looks, and the words say what the account may."""
    file = str(tmp_path / "a.json")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    words = ["-C", str(desk.folder), "serve", "--accounts", file]
    assert main([*words, "--add-user", "ana", "--role", "editor", "--to", "es"]) == 0
    assert Accounts(tmp_path / "a.json", desk.folder).standing("ana").roles == {"es": "editor"}
    assert main([*words, "--remove-user", "ana"]) == 0
    assert "editor of es" in capsys.readouterr().out


def test_behind_a_proxy_requests_of_others_are_refused(desk: Desk, tmp_path: Path) -> None:
    """Its name is the only host, its origin the only one, and the cookie goes by https alone."""
    file = tmp_path / "accounts.json"
    Accounts(file, desk.folder).add("ana", PASSWORD, "admin", [])
    at, host = "https://desk.example", {"host": "desk.example"}
    wishes = ServeWishes(0, at=at, accounts=file, proxies=("127.0.0.1",))
    with serving(desk.folder, wishes=wishes) as served:
        assert served.address == f"{at}/in"
        base = f"http://127.0.0.1:{served.port}"
        assert requests.get(f"{base}/in", timeout=PATIENCE).status_code == 421
        assert requests.get(f"{base}/in", headers=host, timeout=PATIENCE).status_code == 200
        said = {"name": "ana", "password": PASSWORD}
        headers = {**host, "origin": at, "x-forwarded-for": "198.51.100.7, 203.0.113.9"}
        answer = requests.post(
            f"{base}/in", said, headers=headers, timeout=PATIENCE, allow_redirects=False
        )
        assert answer.headers["set-cookie"].startswith("__Host-l10n=")
        assert "Secure" in answer.headers["set-cookie"]
    log = (desk.folder / ".l10n" / "desk.log").read_text("utf-8")
    assert json.loads(log.splitlines()[-1])["client"] == "203.0.113.9"
    wishes = ServeWishes(0, at=at, accounts=file, proxies=("192.0.2.1",))
    with serving(desk.folder, wishes=wishes) as served:
        direct = requests.get(f"http://127.0.0.1:{served.port}/in", headers=host, timeout=PATIENCE)
        assert direct.status_code == 403


def test_a_front_knows_who_asks() -> None:
    """Without a proxy nothing that a browser says of its address is believed."""
    headers = {"x-forwarded-for": "203.0.113.9"}
    assert Front.local(1).client("198.51.100.7", headers) == "198.51.100.7"
    behind = Front.at("https://desk.example:8443", ("10.0.0.1",))
    assert behind.client("10.0.0.1", headers) == "203.0.113.9"
    assert behind.hosts == {"desk.example:8443"}
    assert not behind.passes("203.0.113.9")


def test_without_accounts_the_door_is_the_token(desk: Desk) -> None:
    """There is no form to guess at."""
    served = prepare(desk.folder, ServeWishes(0, "ana"))
    served.door.close()
    assert "token=" in served.address
    with serving(desk.folder) as open_here:
        browser = Browser(open_here)
        headers = {"origin": browser.base}
        answer = browser.http.post(f"{browser.base}/in", {"name": "ana"}, headers=headers)
        assert answer.status_code == 404
        browser.close()
