"""The gate: who comes in, from where, and what nobody may send."""

from __future__ import annotations

import http.client
from itertools import product
from typing import TYPE_CHECKING

import pytest

from l10n.model.key import CatalogueKey
from l10n.web.access import OF_ACT, Action, DeskRole, User, authorize
from l10n.web.routes import ROUTES
from l10n.web.shield import MOST_BYTES
from l10n.workflow.desk.deciding import Act
from tests.web.served import Browser

if TYPE_CHECKING:
    from l10n.web.server import Served
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
ALLOWED = {
    DeskRole.TRANSLATOR: {Action.READ, Action.WRITE},
    DeskRole.REVIEWER: set(Action),
    DeskRole.EDITOR: set(Action),
    DeskRole.ADMIN: set(Action),
}


def _path(path: str, desk: Desk) -> str:
    unit = desk.units()[0].id
    named = {"article": "quai", "language": "es", "unit": unit, "entry": unit.split(".")[0]}
    return path.format(**named)


@pytest.mark.parametrize(("role", "action"), [*product(DeskRole, Action)])
def test_a_role_holds_in_its_language_alone(role: DeskRole, action: Action) -> None:
    """What the table allows, and nothing in another language or to nobody."""
    user = User("ana", {"es": role})
    assert authorize(user, action, CatalogueKey("quai", "es")) == (action in ALLOWED[role])
    assert not authorize(user, action, CatalogueKey("quai", "de"))
    assert not authorize(User("ana", {}), action, CatalogueKey("quai", "es"))
    assert not authorize(None, action, CatalogueKey("quai", "es"))
    assert authorize(user, action, None) == (action is Action.READ)


def test_every_act_is_an_action_and_every_route_asks_for_one() -> None:
    """Nothing can be added without saying who may."""
    assert set(OF_ACT) == set(Act)
    assert {route.method for route in ROUTES if route.action is not Action.READ} == {"POST", "PUT"}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_route_is_shut_to_whom_it_does_not_know(
    served: Served, desk: Desk, route: object
) -> None:
    """Every route, every role or none, every method: only what the table allows gets through."""
    (found,) = [one for one in ROUTES if one is route]
    browser = Browser(served)
    browser.go(DESK)
    (session,) = served.sessions._sessions.values()  # noqa: SLF001 - to be given other roles
    path, of_language = _path(found.path, desk), "language" in found.path
    for role, language in product([*DeskRole, None], ("es", "de")):
        session.roles = {} if role is None else {language: role}
        holds = role is not None and (language != "de" or not of_language)
        may = holds and found.action in ALLOWED[role or DeskRole.TRANSLATOR]
        for method in ("GET", "POST", "PUT", "DELETE"):
            served.sessions._sessions[session.id] = session  # noqa: SLF001 - who left is back
            status = _asked(browser, method, path)
            routed = any(one.method == method and one.path == found.path for one in ROUTES)
            if not routed:
                assert status in {403, 404, 405}, (method, role)
            elif method == found.method:
                assert (status != 403) == may, (method, role, language, status)
    browser.close()
    assert _catalogue_is_untouched(desk)


def _asked(browser: Browser, method: str, path: str) -> int:
    headers = {"x-csrf": browser.csrf, "accept": "application/json"}
    answer = browser.http.request(
        method,
        f"{browser.base}{path}",
        headers=headers,
        json={},
        allow_redirects=False,
        timeout=99,
    )
    return answer.status_code


def _catalogue_is_untouched(desk: Desk) -> bool:
    return not any(unit.reviews or unit.questions or unit.fuzzy for unit in desk.units())


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_without_a_session_there_is_nothing_to_see(
    served: Served, desk: Desk, route: object
) -> None:
    """An old cookie, another's, or none: a page that says what to do, and no word of a text."""
    (found,) = [one for one in ROUTES if one is route]
    browser = Browser(served, enters=False)
    for cookie in ("", "l10n-1=x", f"l10n-{served.port}=yesterday"):
        answer = browser.http.request(
            found.method, f"{browser.base}{_path(found.path, desk)}", headers={"cookie": cookie}
        )
        assert answer.status_code == 403
        assert "l10n serve" in answer.text
        assert "marins" not in answer.text
    browser.close()


def test_a_token_is_swapped_for_a_cookie_that_no_script_reads(served: Served) -> None:
    """It leaves the address; a wrong one, and one of yesterday, open nothing."""
    browser = Browser(served, enters=False)
    answer = browser.http.get(served.address, allow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert served.sessions.token not in cookie
    for token in (
        "",
        "x",
        served.sessions.token[:-1],
        "é\ud800".encode("utf-8", "replace").decode(),
    ):
        assert browser.http.get(f"{browser.base}/in", params={"token": token}).status_code == 403
    browser.close()


def test_the_browsers_own_token_is_good_once(served: Served) -> None:
    """What is left in its history opens nothing."""
    token = served.sessions.once()
    assert served.sessions.enter(token)
    assert served.sessions.enter(token) is None


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "127.0.0.1"},
        {"host": "127.0.0.1.evil.example:80"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
    ],
)
def test_what_another_site_sends_is_refused(
    browser: Browser, desk: Desk, headers: dict[str, str]
) -> None:
    """With a good cookie and a good CSRF token, by host, origin or fetch metadata."""
    browser.go(DESK)
    unit = desk.units()[0].id
    form = {**browser.form(f"{DESK}/u/{unit}"), "act": "approve"}
    answer = browser.http.post(f"{browser.base}{DESK}/u/{unit}", form, headers=headers)
    assert answer.status_code in {403, 421}
    assert _catalogue_is_untouched(desk)


@pytest.mark.parametrize("csrf", ["", "x", "é"])
def test_a_form_that_this_session_was_not_given_is_refused(
    browser: Browser, desk: Desk, csrf: str
) -> None:
    """Another session's token, or none, changes nothing; what was typed comes back."""
    browser.go(DESK)
    unit = desk.units()[0].id
    form = {**browser.form(f"{DESK}/u/{unit}"), "act": "approve", "target": "x", "csrf": csrf}
    answer = browser._seen(browser.http.post(f"{browser.base}{DESK}/u/{unit}", form))  # noqa: SLF001
    assert answer.status_code == 403
    assert browser.page.find(".//textarea").text == "x"
    assert _catalogue_is_untouched(desk)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_beyond_the_limit_is_refused(browser: Browser, desk: Desk, *, chunked: bool) -> None:
    """Whether it says how long it is or not."""
    browser.go(DESK)
    body = b"target=" + b"x" * (MOST_BYTES + 1)
    data = iter([body[: 1 << 16]] * 5) if chunked else body
    headers = {"content-type": "application/x-www-form-urlencoded"}
    url = f"{browser.base}{DESK}/u/{desk.units()[0].id}"
    assert browser.http.post(url, data=data, headers=headers).status_code == 413


def test_every_answer_has_the_policy(browser: Browser, served: Served) -> None:
    """Pages, files, refusals: nothing runs but our own files, and nobody frames us."""
    for path in ("/", DESK, "/static/desk.css", "/nowhere", "/in?token=x"):
        headers = browser.http.get(f"{browser.base}{path}").headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "require-trusted-types-for 'script'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "server" not in headers
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("GET", "/", headers={"Host": "evil.example"})
    assert "default-src 'none'" in connection.getresponse().headers["content-security-policy"]
    connection.close()


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/.", "/a/..%2f..%2fetc/es"]
)
def test_no_address_leads_out(browser: Browser, path: str) -> None:
    """Neither out of the static files nor out of the project."""
    connection = http.client.HTTPConnection("127.0.0.1", int(browser.base.rpartition(":")[2]))
    cookie = "; ".join(f"{c.name}={c.value}" for c in browser.http.cookies)
    connection.request("GET", path, headers={"Cookie": cookie})
    answer = connection.getresponse()
    assert answer.status in {400, 404}
    assert b"Starlette" not in answer.read()
    connection.close()
