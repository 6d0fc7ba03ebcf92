"""The application: each request through the gate, then to the page it asks for."""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from l10n.errors import InternalProblem, L10nError, UsageProblem
from l10n.frozen import replace
from l10n.store.records.audit import note_deed
from l10n.web.access import authorize
from l10n.web.calls import Call, read_call
from l10n.web.entering import Entrance
from l10n.web.routes import ROUTES
from l10n.web.shield import Shield, TooLargeError, turned_away
from l10n.web.site import redirect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from l10n.web.front import Front
    from l10n.web.routes import DeskRoute
    from l10n.web.shield import Application
    from l10n.web.site import Site

    Endpoint = Callable[[Request], Awaitable[Response]]

_SAFE: Final = frozenset({"GET", "HEAD"})


def cookie_name(front: Front, port: int) -> str:
    """Name the cookie: browsers keep one store for all ports of a machine."""
    return "__Host-l10n" if front.secure else f"l10n-{port}"


def build(site: Site, front: Front, port: int) -> Application:
    """Make the application of a server that listens on a port."""
    cookie = cookie_name(front, port)
    routes = [
        Route("/in", _entering(site, front, cookie), methods=["GET", "POST"]),
        Mount("/static", StaticFiles(packages=[("l10n.web", "static")])),
        *(_route(site, front, one, cookie) for one in ROUTES),
        Route("/{rest:path}", _nowhere(site, cookie), methods=["GET", "POST", "PUT"]),
    ]
    return Shield(Starlette(routes=routes), front)


def _entering(site: Site, front: Front, cookie: str) -> Endpoint:
    entrance = Entrance(site, front, cookie)

    def come(call: Call, client: str) -> Response:
        is_form = call.method == "POST"
        return entrance.by_password(call, client) if is_form else entrance.by_token(call)

    async def enter(request: Request) -> Response:
        call = await _call(request)
        if isinstance(call, Response):
            return call
        client = _client(request, front)
        return await run_in_threadpool(_guarded, site, call, lambda: come(call, client))

    return enter


def _route(site: Site, front: Front, route: DeskRoute, cookie: str) -> Route:
    def answered(call: Call, given: str, client: str) -> Response:
        known = replace(call, session=site.session(given))
        answer = _guarded(
            site, known, lambda: _barred(site, route, known) or route.handler(site, known)
        )
        if call.method not in _SAFE:
            _noted(site, known, client, route.path, answer)
        return answer

    async def answer(request: Request) -> Response:
        call = await _call(request)
        if isinstance(call, Response):
            return call
        given, client = request.cookies.get(cookie, ""), _client(request, front)
        return await run_in_threadpool(_guarded, site, call, lambda: answered(call, given, client))

    return Route(route.path, answer, methods=[route.method])


async def _call(request: Request) -> Call | Response:
    """Read what is asked; by whom is found out where files may be read."""
    try:
        return await read_call(request)
    except TooLargeError:
        return turned_away(request.headers, 413, "gate-large")
    except (UsageProblem, HTTPException):
        return turned_away(request.headers, 400, "gate-senseless")


def _client(request: Request, front: Front) -> str:
    peer = request.client.host if request.client else ""
    return front.client(peer, request.headers)


def _noted(site: Site, call: Call, client: str, path: str, answer: Response) -> None:
    """Note who did what, and how it ended; where the project is gone there is nothing to note."""
    with contextlib.suppress(L10nError):
        note_deed(
            site.desks.workspace().layout,
            who=call.session.name if call.session else "",
            client=client,
            did=call.form.get("act", "") or f"{call.method} {path}",
            status=answer.status_code,
            **call.params,
        )


def _nowhere(site: Site, cookie: str) -> Endpoint:
    def answered(call: Call, given: str) -> Response:
        known = replace(call, session=site.session(given))
        return (
            site.locked_out(known) if known.session is None else site.say(known, "not-found", 404)
        )

    async def answer(request: Request) -> Response:
        call = Call(request.method, {}, {}, {}, dict(request.headers), None)
        given = request.cookies.get(cookie, "")
        return await run_in_threadpool(_guarded, site, call, lambda: answered(call, given))

    return answer


def _guarded(site: Site, call: Call, answered: Callable[[], Response]) -> Response:
    """Answer a request; nobody sees a traceback."""
    try:
        return answered()
    except L10nError as error:
        return site.refuse(call, error)
    except Exception as error:  # noqa: BLE001 - said as what it is: a fault of ours
        return site.refuse(call, InternalProblem("page", error))


def _barred(site: Site, route: DeskRoute, call: Call) -> Response | None:
    """Say why somebody may not go there; None for who may."""
    session = call.session
    if session is None:
        return site.locked_out(call)
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
