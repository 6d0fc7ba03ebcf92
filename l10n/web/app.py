"""The application: each request through the gate, then to the page it asks for."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from l10n.errors import InternalProblem, L10nError
from l10n.web.access import authorize
from l10n.web.calls import Call, read_call
from l10n.web.routes import ROUTES
from l10n.web.shield import TOO_LARGE, Shield, TooLargeError
from l10n.web.site import Site, redirect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from l10n.web.routes import DeskRoute
    from l10n.web.sessions import Sessions
    from l10n.web.shield import Application
    from l10n.workflow.desk.opening import Desks

    Endpoint = Callable[[Request], Awaitable[Response]]

_SAFE: Final = frozenset({"GET", "HEAD"})


def cookie_name(port: int) -> str:
    """Name the cookie: browsers keep one store for all ports of a machine."""
    return f"l10n-{port}"


def build(desks: Desks, sessions: Sessions, port: int) -> Application:
    """Make the application of a server that listens on a port."""
    site, cookie = Site(desks, sessions), cookie_name(port)
    routes = [
        Route("/in", _entering(site, cookie), methods=["GET"]),
        Mount("/static", StaticFiles(packages=[("l10n.web", "static")])),
        *(Route(one.path, _endpoint(site, one, cookie), methods=[one.method]) for one in ROUTES),
        Route("/{rest:path}", _nowhere(site, cookie), methods=["GET", "POST", "PUT"]),
    ]
    return Shield(Starlette(routes=routes), port)


def _entering(site: Site, cookie: str) -> Endpoint:
    """Swap the token of an address for a cookie, and have it dropped from the address."""

    async def enter(request: Request) -> Response:
        session = site.sessions.enter(request.query_params.get("token", ""))
        if session is None:
            call = Call("GET", {}, {}, {}, dict(request.headers), None)
            return site.say(call, "locked-out", 403, "locked-out-why")
        answer = redirect("/")
        answer.set_cookie(cookie, session.id, httponly=True, samesite="strict", path="/")
        return answer

    return enter


def _endpoint(site: Site, route: DeskRoute, cookie: str) -> Endpoint:
    async def answer(request: Request) -> Response:
        session = site.sessions.find(request.cookies.get(cookie, ""))
        try:
            call = await read_call(request, session)
        except TooLargeError:
            return PlainTextResponse(TOO_LARGE, 413)
        return await run_in_threadpool(_answered, site, route, call)

    return answer


def _nowhere(site: Site, cookie: str) -> Endpoint:
    async def answer(request: Request) -> Response:
        session = site.sessions.find(request.cookies.get(cookie, ""))
        call = Call(request.method, {}, {}, {}, dict(request.headers), session)
        if session is None:
            return site.say(call, "locked-out", 403, "locked-out-why")
        return site.say(call, "not-found", 404)

    return answer


def _answered(site: Site, route: DeskRoute, call: Call) -> Response:
    """Answer a request; nobody sees a traceback."""
    try:
        return _barred(site, route, call) or route.handler(site, call)
    except L10nError as error:
        return site.refuse(call, error)
    except Exception as error:  # noqa: BLE001 - said as what it is: a fault of ours
        return site.refuse(call, InternalProblem(route.path, error))


def _barred(site: Site, route: DeskRoute, call: Call) -> Response | None:
    """Say why somebody may not go there; None for who may."""
    session = call.session
    if session is None:
        return site.say(call, "locked-out", 403, "locked-out-why")
    if call.method not in _SAFE and not _is_ours(call, session.csrf):
        return site.say(call, "stale-form", 403)
    params = call.params
    named = "language" in params
    key = site.desks.key(params["article"], params["language"]) if named else None
    if not authorize(session.user, route.action, key):
        return site.say(call, "forbidden", 403)
    if route.signs and not session.name:
        return site.say(call, "nobody", 403, "who-why")
    if named and not session.name and not call.wants_json:
        query = quote(f"/a/{params['article']}/{params['language']}")
        return redirect(f"/me?back={query}")
    return None


def _is_ours(call: Call, csrf: str) -> bool:
    """Tell whether a form is one that this session was given."""
    given = call.headers.get("x-csrf", "") or call.form.get("csrf", "")
    return secrets.compare_digest(given.encode("utf-8", "surrogatepass"), csrf.encode())
