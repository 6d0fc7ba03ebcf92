"""Fetch a source from the web: one conditional question, with limits.

An address that leads into a private network, to this machine or to no public host is refused,
unless the settings allow its host by name; so is plain HTTP. Each redirect is looked at again, and
the peer that answers too: a name may resolve to another address the second time.
"""

from __future__ import annotations

import time
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from l10n.errors import SourceProblem
from l10n.frozen import dataclass
from l10n.store.storage import MAX_SOURCE

if TYPE_CHECKING:
    from collections.abc import Collection

    import requests

SECONDS: Final = 20.0
"""Seconds from the first question to the last byte."""

_CONNECT: Final = 5.0
_CHUNK: Final = 1 << 14
_MOST_REDIRECTS: Final = 5
_OK: Final = 200
_UNCHANGED: Final = 304
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_AGAIN: Final = "sync again later; the version before stays"


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said of a version, to ask whether it is still the last; empty where nothing."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A version of a source, and what to ask with next time."""

    data: bytes
    validators: Validators


def fetch(
    url: str,
    known: Validators,
    allowed: Collection[str] = (),
    *,
    seconds: float = SECONDS,
    most: int = MAX_SOURCE,
) -> Fetched | None:
    """Fetch what an address has, None where it has what is `known`.

    `allowed` are hosts that may be private, or be asked without TLS. Raises SourceProblem for a
    place where nobody should look, and for all that is no answer.
    """
    import requests  # noqa: PLC0415 - only who asks the web pays

    ends = time.monotonic() + seconds
    with requests.Session() as session:
        session.trust_env = False
        for _ in range(_MOST_REDIRECTS + 1):
            _require_public(url, allowed)
            try:
                answer = _ask(session, url, known, max(0.1, ends - time.monotonic()))
                with answer:
                    _require_peer(answer, url, allowed)
                    if answer.status_code not in _REDIRECTS:
                        return _read(answer, url, ends, most)
                    url = urljoin(url, answer.headers.get("Location", ""))
            except requests.Timeout:
                what = f"it did not answer within {seconds:g} s"
                raise SourceProblem(url, what, _AGAIN) from None
            except requests.RequestException as error:
                what = f"it cannot be fetched ({type(error).__name__})"
                raise SourceProblem(url, what, _AGAIN) from None
    raise SourceProblem(url, f"more than {_MOST_REDIRECTS} redirects", "give the last address")


def _ask(
    session: requests.Session, url: str, known: Validators, seconds: float
) -> requests.Response:
    headers = {"User-Agent": "l10n", "Accept-Encoding": "gzip, identity"}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    bounds = (min(_CONNECT, seconds), seconds)
    return session.get(url, headers=headers, timeout=bounds, stream=True, allow_redirects=False)


def _require_public(url: str, allowed: Collection[str]) -> None:
    """Refuse an address by its scheme, its form, or where its host is."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise SourceProblem(url, "this is no address", "write https://...") from None
    if parts.scheme not in {"http", "https"} or not host or parts.username:
        raise SourceProblem(url, "this is no address of a page", "write https://...")
    if host in allowed:
        return
    if parts.scheme != "https":
        raise SourceProblem(url, "it is asked without TLS", _allow(host, "write https://"))
    for found in _addresses(host, port or 443, url):
        _require_global(found, host, url)


def _addresses(host: str, port: int, url: str) -> list[str]:
    import socket  # noqa: PLC0415 - only who asks the web pays

    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        what = f"the host {host} is not known"
        raise SourceProblem(url, what, "check the address") from None
    return [str(one[4][0]) for one in found]


def _require_global(address: str, host: str, url: str) -> None:
    found = ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or found
    if not inner.is_global or inner.is_multicast:
        what = f"{host} is at {address}, which is no public address"
        raise SourceProblem(url, what, _allow(host, "give a public address"))


def _allow(host: str, instead: str) -> str:
    return f'{instead}, or allow the host in l10n.toml: [fetch] allow = ["{host}"]'


def _require_peer(answer: requests.Response, url: str, allowed: Collection[str]) -> None:
    """Look at who answers: a name may lead elsewhere than when it was looked up."""
    host = urlsplit(url).hostname or ""
    if host in allowed:
        return
    connection = getattr(answer.raw, "connection", None)
    peer = getattr(connection, "sock", None)
    if peer is None:
        raise SourceProblem(url, "it is not known who answered", _AGAIN)
    _require_global(str(peer.getpeername()[0]), host, url)


def _read(answer: requests.Response, url: str, ends: float, most: int) -> Fetched | None:
    """Read a body to its end, or to a limit. Raises SourceProblem for an answer that is no page."""
    if answer.status_code == _UNCHANGED:
        return None
    if answer.status_code != _OK:
        raise SourceProblem(url, f"the server says {answer.status_code}", _AGAIN)
    body = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        body += chunk
        if len(body) > most:
            what = f"it is longer than {most:,} bytes"
            raise SourceProblem(url, what, "give the live-blog's own address")
        if time.monotonic() > ends:
            raise SourceProblem(url, "it did not end in time", _AGAIN)
    headers = answer.headers
    validators = Validators(headers.get("ETag", ""), headers.get("Last-Modified", ""))
    return Fetched(bytes(body), validators)
