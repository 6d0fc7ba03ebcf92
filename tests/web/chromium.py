"""Chromium at a desk: driven step by step, with whatever happens between the steps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

from tests.browser.tools import chromium_by
from tests.web.served import PATIENCE

if TYPE_CHECKING:
    from types import TracebackType


class Chromium:
    """A browser with pages by name; each has cookies and storage of its own."""

    def __init__(self) -> None:
        self._process = chromium_by("drive.mjs")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._process.communicate(timeout=2 * PATIENCE)
        finally:
            self._process.kill()

    def page(self, name: str = "one", **more: Any) -> Tab:  # noqa: ANN401 - as the driver has it
        """Open a window."""
        self.do("open", name, **more)
        return Tab(self, name)

    def do(self, step: str, page: str, **more: Any) -> Any:  # noqa: ANN401 - JSON
        """Do a step, and return what came of it."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        print(json.dumps({"do": step, "page": page, **more}), file=stdin, flush=True)
        told = json.loads(stdout.readline())
        assert "fault" not in told, f"{step} {more}: {told['fault']}"
        return told["came"]


class Tab:
    """One window of it."""

    def __init__(self, chromium: Chromium, name: str) -> None:
        self._chromium = chromium
        self.name = name

    def do(self, step: str, **more: Any) -> Any:  # noqa: ANN401 - JSON
        """Do a step here."""
        return self._chromium.do(step, self.name, **more)

    def go(self, url: str) -> int:
        """Go to an address; returns the status."""
        return int(self.do("goto", url=url))

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.do("press", key=key)

    def look(self, code: str) -> Any:  # noqa: ANN401 - JSON
        """Evaluate an expression on the page."""
        return self.do("look", code=code)

    def until(self, code: str) -> None:
        """Wait until an expression holds."""
        self.do("until", code=code)

    def also(self, name: str) -> Tab:
        """Open another tab of the same browser: cookies and storage are shared."""
        self.do("tab", **{"as": name})
        return Tab(self._chromium, name)

    def field(self, unit: str) -> str:
        """Return the selector of a unit's field."""
        return f"article[data-unit='{unit}'] textarea"

    def status(self, unit: str) -> str:
        """Return what a field says of itself."""
        said = f"document.querySelector(\"article[data-unit='{unit}'] .saved\").className"
        return str(self.look(said)).removeprefix("saved").strip()

    def until_status(self, unit: str, status: str) -> None:
        """Wait until a field says so of itself."""
        of = f"document.querySelector(\"article[data-unit='{unit}'] .saved\")"
        self.until(f"{of}.className === 'saved {status}'")
