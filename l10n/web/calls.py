"""A request as a page sees it: plain values, read once, with the session they belong to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from l10n.errors import UsageProblem
from l10n.frozen import dataclass
from l10n.workflow.desk.choosing import Choice, Filter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from l10n.web.sessions import Session

_FIELDS = 40


@dataclass(frozen=True, slots=True)
class Call:
    """What a browser asks.

    `params` are those of the path, `form` what it sends, as a form or as JSON. `wants_json` tells
    that a script asks, and no person looks at the answer.
    """

    method: str
    params: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]
    session: Session | None

    @property
    def wants_json(self) -> bool:
        """Whether the answer is for a script."""
        return "application/json" in self.headers.get("accept", "")

    @property
    def seen(self) -> str:
        """The digest of the text that the sender saw, empty where nothing says it."""
        return self.headers.get("if-match", "").strip().strip('"') or self.form.get("digest", "")


async def read_call(request: Request) -> Call:
    """Read a request to its end, whoever sends it. Raises UsageProblem for a senseless body."""
    return Call(
        str(request.method),
        {str(name): str(value) for name, value in request.path_params.items()},
        {str(name): str(value) for name, value in request.query_params.items()},
        await _sent(request),
        {str(name): str(value) for name, value in request.headers.items()},
        None,
    )


async def _sent(request: Request) -> dict[str, str]:
    if request.method in {"GET", "HEAD"}:
        return {}
    if "application/json" in request.headers.get("content-type", ""):
        return _fields(await request.body())
    form: Any = await request.form(max_fields=_FIELDS, max_files=0)
    return {str(name): value for name, value in form.multi_items() if isinstance(value, str)}


def _fields(body: bytes) -> dict[str, str]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(said, dict):
        raise _unreadable()
    return {str(name): value for name, value in said.items() if isinstance(value, str)}


def _unreadable() -> UsageProblem:
    what = "it is no JSON object"
    return UsageProblem("request", what, "reload the page")


def read_choice(said: Mapping[str, str]) -> Choice:
    """Read what somebody wants to see; what means nothing is as good as not said."""
    show, page = said.get("show", ""), said.get("page", "")
    return Choice(
        Filter(show) if show in set(Filter) else Filter.ALL,
        " ".join(said.get("q", "").split())[:200],
        newest_first=said.get("order", "") != "source",
        at=said.get("at", "")[:200],
        page=int(page) if page.isdecimal() and page.isascii() and len(page) < 6 else 0,  # noqa: PLR2004
    )


def write_choice(choice: Choice) -> dict[str, str]:
    """Write it as an address has it; what is as usual is not said."""
    said = {
        "show": "" if choice.show is Filter.ALL else str(choice.show),
        "q": choice.text,
        "order": "" if choice.newest_first else "source",
        "page": str(choice.page) if choice.page else "",
        "at": choice.at,
    }
    return {name: value for name, value in said.items() if value}
