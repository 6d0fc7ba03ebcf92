"""One question to a server: no redirect is followed, and an answer has an end.

A redirect would take key and text to a host that nobody named. What comes back is read up to a
limit in bytes and in time, and what is no answer is told by kind: a server that asks for patience,
one that refuses or fails, an answer that is none.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from l10n.drafting.keys import NO_KEY
from l10n.errors import AnswerProblem, EngineProblem, TooMuchProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled, imported

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.utils import parsedate_to_datetime

    import requests

    from l10n.drafting.keys import Key
else:  # asked only where a server names a date
    parsedate_to_datetime = imported("email.utils", "parsedate_to_datetime")

LARGEST: Final = 1 << 20
"""Bytes of an answer beyond which it is no translation of a sentence."""

_CONNECT: Final = 5.0
_CHUNK: Final = 1 << 10
_SHOWN: Final = 1 << 12
_REMEDY: Final = "try again later, or name another engine"

_OK: Final = 200
_REDIRECTS: Final = range(300, 400)
_BUSY: Final = frozenset([429, 503, 529])
_TOO_MUCH: Final = frozenset([413, 414])
_REFUSED: Final = frozenset([401, 402, 403, 407, 456])
"""A key that is wrong, a quota that is spent (456 is DeepL's)."""
_NOT_THERE: Final = frozenset([404, 405, 410, 501])
_FAILED: Final = range(500, 600)

_SECONDS: Final = compiled(r"[0-9]{1,9}")
_PER_MINUTE: Final = compiled(r"\bper (?:1 |one )?minute\b", re.IGNORECASE)
_MINUTE: Final = 60.0
_LINE: Final = 120
"""Characters of what a server says that are shown."""


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


Explain = Callable[[int, str], EngineProblem | None]
"""Tells what a status and the start of a body mean in a service's own words; None: what they do."""


class Transport:
    """An engine's connections, with what deep-translator calls of requests: `get` and `post`.

    Threads may share one: each question has a connection to itself while it lasts. The key is in
    no message. Addresses of `~/.netrc` are not looked at: they would take the key's place.
    """

    def __init__(
        self,
        where: str,
        deadline: float,
        key: Key = NO_KEY,
        explain: Explain = lambda *_: None,
    ) -> None:
        self._where = where
        self._deadline = deadline
        self._key = key
        self._explain = explain
        self._idle: list[requests.Session] = []
        self._busy: set[requests.Session] = set()
        self._given_up = False

    def get(
        self, url: str, params: Mapping[str, str], proxies: Mapping[str, str] | None = None
    ) -> Reply:
        """Ask with the text in the address. Raises EngineProblem for all that is no answer."""
        return self._ask("GET", url, params=params, proxies=proxies)

    def post(self, url: str, params: Mapping[str, str]) -> Reply:
        """Ask with text and key in the body, so that no log of addresses has them."""
        return self._ask("POST", url, data=params)

    def send(
        self, url: str, document: object | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Post a document as JSON, or get what an address has; in time, however it drips."""
        method = "GET" if document is None else "POST"
        asked: dict[str, Any] = {"headers": dict(headers or {})}
        if document is not None:
            asked["data"] = _json(document)
            asked["headers"]["Content-Type"] = "application/json"
        answers: list[Reply | EngineProblem] = []

        def ask() -> None:
            try:
                answers.append(self._ask(method, url, **asked))
            except EngineProblem as problem:
                answers.append(problem)
            except Exception as error:  # noqa: BLE001 - it raises whatever its libraries raise
                answers.append(self._problem(f"it failed ({type(error).__name__})", passing=True))

        worker = threading.Thread(target=ask, daemon=True)
        worker.start()
        worker.join(self._deadline)
        if not answers:
            raise self._problem("it did not answer in time", passing=True)
        if isinstance(answers[0], EngineProblem):
            raise answers[0]
        return answers[0]

    def close(self) -> None:
        """Let go of the connections; a question that still waits ends with its next byte."""
        self._given_up = True
        for session in (*self._idle, *self._busy):
            session.close()

    def _session(self) -> requests.Session:
        import requests  # noqa: PLC0415 - only who asks the web pays

        try:
            return self._idle.pop()
        except IndexError:
            session = requests.Session()
            session.headers["Accept-Encoding"] = "identity"
            session.auth = lambda request: request
            return session

    def _ask(self, method: str, url: str, **asked: Any) -> Reply:  # noqa: ANN401 - as requests has it
        import requests  # noqa: PLC0415 - as above

        ends = time.monotonic() + self._deadline
        bounds: dict[str, Any] = {"timeout": (_CONNECT, self._deadline), "stream": True}
        session = self._session()
        self._busy.add(session)
        try:
            with session.request(method, url, allow_redirects=False, **bounds, **asked) as response:
                if response.status_code != _OK:
                    raise self._refusal(response)
                return Reply(self._where, self._read(response, ends))
        except requests.Timeout:
            raise self._problem("it did not answer in time", passing=True) from None
        except requests.RequestException as error:
            what = f"it failed ({type(error).__name__})"
            raise self._problem(what, passing=True) from None
        finally:
            self._busy.discard(session)
            self._idle.append(session)

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
        told = next(response.iter_content(_SHOWN), b"").decode("utf-8", "replace")
        if problem := self._explain(status, self._key.hide(told)):
            return problem
        if status in _BUSY or (status in _FAILED and "Retry-After" in response.headers):
            wait = patience(response.headers, told)
            return self._problem(f"it asks for patience ({status})", passing=True, wait=wait)
        return self._refused(status, self._key.hide(message(told)))

    def _refused(self, status: int, said: str) -> EngineProblem:
        """Tell by a status whose fault it is: the call's, the engine's, the text's."""
        if status in _TOO_MUCH:
            return TooMuchProblem(self._where, f"it is too much for it ({status})", _REMEDY)
        if status in _NOT_THERE:
            return self._problem(f"no such service at this address ({status})")
        if status in _FAILED:
            return self._problem(f"it failed ({status})", passing=True)
        if status in _REFUSED:
            why = said or "is the key right, the quota spent?"
            return self._problem(f"it refuses ({status}): {why}")
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


def _json(document: object) -> bytes:
    """Write a document in as few bytes as there are; half a character as an escape."""
    try:
        return json.dumps(document, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(document).encode("ascii")


def message(body: str) -> str:
    """Return what a server says of a refusal in a line, where it is JSON as services write it."""
    try:
        told: object = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    for name in ("error", "message", "detail"):
        if isinstance(told, dict) and name in told:
            told = told[name]
    return " ".join(told.split())[:_LINE] if isinstance(told, str) else ""


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
