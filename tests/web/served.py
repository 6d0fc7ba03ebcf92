"""A served desk, and browsers without script: what they hold are forms, filled and sent."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any, Final

import requests
from lxml import html

from l10n.web.server import ServeWishes, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.web.server import Served

PATIENCE: Final = 300


@contextlib.contextmanager
def serving(root: Path, name: str = "ana", wishes: ServeWishes | None = None) -> Iterator[Served]:
    """Serve a project until the block ends."""
    served = prepare(root, wishes or ServeWishes(0, name))
    server = served.server()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [served.door]})
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        yield served
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        served.door.close()


class Browser:
    """A browser without script, that came in by the token."""

    def __init__(self, served: Served, *, enters: bool = True) -> None:
        self.base = f"http://127.0.0.1:{served.port}"
        self.http = requests.Session()
        self.page: Any = None
        self.status = 0
        if enters:
            self.go(served.address)

    def close(self) -> None:
        """Leave."""
        self.http.close()

    def go(self, path: str, **more: Any) -> requests.Response:  # noqa: ANN401 - as requests has it
        """Go to an address."""
        url = path if path.startswith("http") else f"{self.base}{path}"
        return self._seen(self.http.get(url, timeout=PATIENCE, **more))

    def form(self, action: str) -> dict[str, str]:
        """Return what the form that leads to a path would send, without a button."""
        (form,) = [one for one in self.page.forms if one.get("action") == action]
        return {name: value or "" for name, value in form.form_values()}

    def send(self, action: str, **more: str) -> requests.Response:
        """Fill the form that leads to a path, and send it."""
        filled = {**self.form(action), **more}
        return self._seen(self.http.post(f"{self.base}{action}", filled, timeout=PATIENCE))

    def put(self, path: str, target: str, digest: str | None, **more: str) -> requests.Response:
        """Save as a script does."""
        headers = {"x-csrf": self.csrf, "accept": "application/json"}
        headers |= {} if digest is None else {"if-match": f'"{digest}"'}
        sent = {"target": target, **more}
        return self.http.put(f"{self.base}{path}", json=sent, headers=headers, timeout=PATIENCE)

    @property
    def csrf(self) -> str:
        """What the page's forms carry."""
        return str(self.page.xpath("//input[@name='csrf']/@value")[0])

    def all(self, kind: str) -> list[Any]:
        """Return the elements of a class."""
        wanted = f"contains(concat(' ', @class, ' '), ' {kind} ')"
        return list(self.page.xpath(f"//*[{wanted}]"))

    def text(self, name: str = "main") -> str:
        """Return what the element of an id says."""
        (found,) = self.page.xpath(f"//*[@id='{name}']")
        return " ".join(str(found.text_content()).split())

    def _seen(self, answer: requests.Response) -> requests.Response:
        if "text/html" in answer.headers.get("content-type", ""):
            self.page = html.document_fromstring(answer.text)
        return answer
