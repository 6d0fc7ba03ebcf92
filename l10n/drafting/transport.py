"""One question to a server: no redirect is followed, and an answer has an end.

A redirect would take key and text to a host that nobody named. What comes back is read up to a
limit in bytes and in time, and what is no answer is told by kind: a server that asks for patience,
one that refuses or fails, an answer that is none.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from l10n.errors import AnswerProblem, EngineProblem
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    import requests

LARGEST: Final = 1 << 20
"""Bytes of an answer beyond which it is no translation of a sentence."""

_CONNECT: Final = 5.0
_CHUNK: Final = 1 << 10
_REMEDY: Final = "try again later, or name another engine"

_OK: Final = 200
_REDIRECTS: Final = range(300, 400)
_BUSY: Final = frozenset([429, 529])
_REFUSED: Final = frozenset([401, 402, 403, 407, 456])
"""A key that is wrong, a quota that is spent (456 is DeepL's)."""
_NOT_THERE: Final = frozenset([404, 405, 410, 501])
_FAILED: Final = range(500, 600)

_SECONDS: Final = compiled(r"[0-9]{1,9}")
_PER_MINUTE: Final = compiled(r"\bper (?:1 |one )?minute\b", re.IGNORECASE)
_MINUTE: Final = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said, as deep-translator reads it."""

    where: str
    text: str
    status_code: int = _OK

    def json(self) -> Any:  # noqa: ANN401 - whatever JSON may be
        """Read the text as JSON. Raises EngineProblem where it is none."""
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            what = "its answer is no JSON"
            raise EngineProblem(self.where, what, _REMEDY, passing=True) from None

    def close(self) -> None:
        """Nothing is open any more: the text is here."""


class Transport:
    """One engine's connections, with what deep-translator calls of requests: `get` and `post`."""

    def __init__(self, where: str, deadline: float) -> None:
        import requests  # noqa: PLC0415 - only who asks the web pays

        self._where = where
        self._deadline = deadline
        self._session = requests.Session()
        self._session.headers["Accept-Encoding"] = "identity"
        self._given_up = False

    def get(
        self, url: str, params: Mapping[str, str], proxies: Mapping[str, str] | None = None
    ) -> Reply:
        """Ask with the text in the address. Raises EngineProblem for all that is no answer."""
        return self._ask("GET", url, params=params, proxies=proxies)

    def post(self, url: str, params: Mapping[str, str]) -> Reply:
        """Ask with text and key in the body, so that no log of addresses has them."""
        return self._ask("POST", url, data=params)

    def close(self) -> None:
        """Let go of the connections; a question that still waits ends with its next byte."""
        self._given_up = True
        self._session.close()

    def _ask(self, method: str, url: str, **asked: Any) -> Reply:  # noqa: ANN401 - as requests has it
        import requests  # noqa: PLC0415 - as above

        ends = time.monotonic() + self._deadline
        bounds: dict[str, Any] = {"timeout": (_CONNECT, self._deadline), "stream": True}
        try:
            with self._session.request(
                method, url, allow_redirects=False, **bounds, **asked
            ) as response:
                if response.status_code != _OK:
                    raise self._refusal(response)
                return Reply(self._where, self._read(response, ends))
        except requests.Timeout:
            raise self._problem("it did not answer in time", passing=True) from None
        except requests.RequestException as error:
            what = f"it failed ({type(error).__name__})"
            raise self._problem(what, passing=True) from None

    def _read(self, response: requests.Response, ends: float) -> str:
        """Read a body to its end, to the limit, or until nobody waits for it any more."""
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) > LARGEST:
                what = f"its answer is longer than {LARGEST:,} bytes"
                raise AnswerProblem(self._where, what, _REMEDY)
            if self._given_up or time.monotonic() > ends:
                raise self._problem("it did not answer in time", passing=True)
        return body.decode("utf-8", "replace")

    def _refusal(self, response: requests.Response) -> EngineProblem:
        """Tell what a status says that is not 200. Of the body no more than its start is read."""
        status = response.status_code
        if status in _REDIRECTS:
            return self._redirected(response)
        if status in _BUSY or (status in _FAILED and "Retry-After" in response.headers):
            told = next(response.iter_content(_CHUNK), b"").decode("utf-8", "replace")
            wait = patience(response.headers, told)
            return self._problem(f"it asks for patience ({status})", passing=True, wait=wait)
        if status in _NOT_THERE:
            return self._problem(f"no such service at this address ({status})")
        if status in _FAILED:
            return self._problem(f"it failed ({status})", passing=True)
        if status in _REFUSED:
            return self._problem(f"it refuses ({status}): is the key right, the quota spent?")
        return AnswerProblem(self._where, f"it does not take this text ({status})", _REMEDY)

    def _redirected(self, response: requests.Response) -> EngineProblem:
        to = _host(response.headers.get("Location", ""))
        what = f"it redirects{f' to {to}' if to else ''} ({response.status_code}), not followed"
        remedy = "a redirect would take key and text elsewhere; name the address that answers"
        return EngineProblem(self._where, what, remedy)

    def _problem(
        self, what: str, *, passing: bool = False, wait: float | None = None
    ) -> EngineProblem:
        return EngineProblem(self._where, what, _REMEDY, passing=passing, wait=wait)


def patience(headers: Mapping[str, str], body: str) -> float:
    """Return for how many seconds a server asks to be left alone; 0 where it does not say.

    `Retry-After` is seconds or a date, which is read by the server's own clock where that is
    given. LibreTranslate says only "20 per 1 minute".
    """
    told = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(told):
        return float(told)
    at = _date(told)
    if at is not None:
        now = _date(headers.get("Date", "")) or dt.datetime.now(dt.UTC)
        return max(0.0, (at - now).total_seconds())
    return _MINUTE if _PER_MINUTE.search(body) else 0.0


def _date(told: str) -> dt.datetime | None:
    try:
        at = parsedate_to_datetime(told)
    except (ValueError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=dt.UTC)


def _host(location: str) -> str:
    """Return the host of an address; its path may hold the text, its start the key."""
    try:
        host = urlsplit(location).hostname or ""
    except ValueError:
        return ""
    return host[:80] if host.isprintable() else ""
