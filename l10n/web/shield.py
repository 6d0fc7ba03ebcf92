"""What every request passes before anything reads it, and what every answer says to the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping

    from l10n.web.front import Front

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Message, Receive, Send], Awaitable[None]]

MOST_BYTES: Final = 256 * 1024
"""Bytes of a request's body."""

TOO_LARGE: Final = "This is more than a page sends. Nothing was written."

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
        fault = self._fault(peer, scope["method"], _headers(scope["headers"]))
        if fault:
            await _refuse(send, *fault)
            return
        await self._app(scope, _Counted(receive), _guarded(send))

    def _fault(self, peer: str, method: str, headers: dict[str, str]) -> tuple[int, str] | None:
        if not self._front.passes(peer):
            return 403, "This page is asked by way of its proxy."
        if headers.get("host", "").lower() not in self._front.hosts:
            return 421, "This address is not ours. Open the one that l10n serve printed."
        if method in _SAFE:
            return None
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site not in {None, "same-origin"} or not (
            origin is None or origin in self._front.origins
        ):
            return 403, "Another site sent this. Nothing was written."
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return 413, TOO_LARGE
        return None


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


async def _refuse(send: Send, status: int, why: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    start = {"type": "http.response.start", "status": status, "headers": headers}
    await _guarded(send)(start)
    await send({"type": "http.response.body", "body": why.encode()})


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in raw}
