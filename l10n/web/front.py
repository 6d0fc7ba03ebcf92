"""Where a page stands on the network: the names it answers to, and whom it believes."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from l10n.errors import UsageProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

_HERE: Final = ("127.0.0.1", "localhost", "[::1]")
_HTTPS: Final = 443


@dataclass(frozen=True, slots=True)
class Front:
    """The hosts and origins of a page, and the proxies that alone may pass requests on.

    No proxy means that everybody comes by himself. `secure` pages are asked by https alone.
    """

    hosts: frozenset[str]
    origins: frozenset[str]
    secure: bool = False
    proxies: frozenset[str] = frozenset()

    @classmethod
    def local(cls, port: int) -> Front:
        """Stand on this machine alone."""
        hosts = [f"{name}:{port}" for name in _HERE]
        return cls(frozenset(hosts), frozenset(f"http://{host}" for host in hosts))

    @classmethod
    def at(cls, address: str, proxies: tuple[str, ...] = ()) -> Front:
        """Stand at an https address. Raises UsageProblem for any other."""
        try:
            parts = urlsplit(address)
            name, port = (parts.hostname or "").lower(), parts.port or _HTTPS
        except ValueError:
            parts, name, port = urlsplit(""), "", 0
        if parts.scheme != "https" or not name or parts.path.strip("/") or parts.query:
            what = f"{address!r} is no address of a page that is asked by https"
            raise UsageProblem("--at", what, "say https://NAME, as people type it")
        host = name if port == _HTTPS else f"{name}:{port}"
        return cls(
            frozenset((host, f"{name}:{port}")),
            frozenset((f"https://{host}",)),
            secure=True,
            proxies=frozenset(map(_plain, proxies)),
        )

    def client(self, peer: str, headers: Mapping[str, str]) -> str:
        """Tell who asks: of what proxies say, what the last one itself saw."""
        if not self.proxies:
            return peer
        return headers.get("x-forwarded-for", "").rpartition(",")[2].strip() or peer

    def passes(self, peer: str) -> bool:
        """Tell whether requests are taken from there."""
        return not self.proxies or peer in self.proxies


def _plain(address: str) -> str:
    try:
        return str(ipaddress.ip_address(address))
    except ValueError as error:
        what = f"{address!r} is no address of a machine"
        raise UsageProblem("--proxy", what, "say its number, 10.0.0.1 for one") from error


def is_loopback(address: str) -> bool:
    """Tell whether an address is this machine's own. Raises UsageProblem for none."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError as error:
        what = f"{address!r} is no address of a machine"
        raise UsageProblem("--host", what, "say its number, 0.0.0.0 for all") from error
