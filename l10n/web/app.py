"""The application: each request through the gate, then to the page it asks for."""

from __future__ import annotations

import contextlib
import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from l10n.errors import InternalProblem, L10nError
from l10n.store.records.audit import note_deed
from l10n.web.access import authorize
from l10n.web.calls import Call, read_call
from l10n.web.entering import Entrance
from l10n.web.routes import ROUTES
from l10n.web.shield import TOO_LARGE, Shield, TooLargeError
from l10n.web.site import redirect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from l10n.web.front import Front
    from l10n.web.routes import DeskRoute
    from l10n.web.sessions import Session
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
        Route("/in", _entering(Entrance(site, front, cookie), front), methods=["GET", "POST"]),
        Mount("/static", StaticFiles(packages=[("l10n.web", "static")])),
        *(_route(site, front, one, cookie) for one in ROUTES),
        Route("/{rest:path}", _nowhere(site, cookie), methods=["GET", "POST", "PUT"]),
    ]
    return Shield(Starlette(routes=routes), front)


def _entering(entrance: Entrance, front: Front) -> Endpoint:
    async def enter(request: Request) -> Response:
        call = await _call(request, None)
        if isinstance(call, Response):
            return call
        if call.method == "POST":
            return await run_in_threadpool(entrance.by_password, call, _client(request, front))
        return await run_in_threadpool(entrance.by_token, call)

    return enter


def _route(site: Site, front: Front, route: DeskRoute, cookie: str) -> Route:
    async def answer(request: Request) -> Response:
        call = await _call(request, site.session(request.cookies.get(cookie, "")))
        if isinstance(call, Response):
            return call
        answered = await run_in_threadpool(_answered, site, route, call)
        if call.method not in _SAFE:
            await run_in_threadpool(
                _noted, site, call, _client(request, front), route.path, answered
            )
        return answered

    return Route(route.path, answer, methods=[route.method])


async def _call(request: Request, session: Session | None) -> Call | Response:
    try:
        return await read_call(request, session)
    except TooLargeError:
        return PlainTextResponse(TOO_LARGE, 413)


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
    async def answer(request: Request) -> Response:
        session = site.session(request.cookies.get(cookie, ""))
        call = Call(request.method, {}, {}, {}, dict(request.headers), session)
        return site.locked_out(call) if session is None else site.say(call, "not-found", 404)

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
