"""What every request passes before anything reads it, and what every answer says to the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse, PlainTextResponse

from l10n.web.words import PageWords, tongue_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping

    from starlette.responses import Response

    from l10n.web.front import Front

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

MOST_BYTES: Final = 256 * 1024
"""Bytes of a request's body."""

_SAFE: Final = frozenset({"GET", "HEAD"})

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
FRAMED: Final = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; "
    "frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
)
"""The policy of an edition in its frame: it runs nothing and asks only for its pictures."""

_HEADERS: Final = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


class Shield:
    """Refuses what no page of ours would send."""

    def __init__(self, app: Application, front: Front) -> None:
        self._app = app
        self._front = front

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass a request on, or say why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        peer = (scope.get("client") or ("",))[0]
        headers = _headers(scope["headers"])
        fault = self._fault(peer, scope["method"], headers)
        if fault:
            await turned_away(headers, *fault)(scope, receive, _guarded(send))
            return
        await self._app(scope, _Counted(receive), _guarded(send))

    def _fault(self, peer: str, method: str, headers: dict[str, str]) -> tuple[int, str] | None:
        if not self._front.passes(peer):
            return 403, "gate-proxy"
        if headers.get("host", "").lower() not in self._front.hosts:
            return 421, "gate-host"
        if method in _SAFE:
            return None
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site not in {None, "same-origin"} or not (
            origin is None or origin in self._front.origins
        ):
            return 403, "gate-site"
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return 413, "gate-large"
        return None


def turned_away(headers: Mapping[str, str], status: int, key: str) -> Response:
    """Say why a request goes no further, in the tongue that its browser asks for."""
    said = PageWords(tongue_of("", headers.get("accept-language", "")))(key)
    if "application/json" in headers.get("accept", ""):
        return JSONResponse({"error": {"what": said}}, status)
    return PlainTextResponse(said, status)


class TooLargeError(Exception):
    """A body goes on beyond its limit."""


class _Counted:
    """Counts the bytes of a body, which may come without saying how long it is."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._many = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._many += len(message.get("body", b""))
        if self._many > MOST_BYTES:
            raise TooLargeError
        return message


def _guarded(send: Send) -> Send:
    """Add our headers to an answer; what it says itself stays."""

    async def say(message: Message) -> None:
        if message["type"] == "http.response.start":
            said = {name for name, _ in message["headers"]}
            ours = ((name.encode(), value.encode()) for name, value in _HEADERS.items())
            message["headers"] = [
                *message["headers"],
                *(one for one in ours if one[0] not in said),
            ]
        await send(message)

    return say


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw}
