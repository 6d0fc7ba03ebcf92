"""Every route, its method and what it takes to go there: who adds one says who may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.web import closer, deciding, entering, news, reading, ruling
from l10n.web.access import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.responses import Response

    from l10n.web.calls import Call
    from l10n.web.site import Site

    Handler = Callable[[Site, Call], Response]

_DESK: Final = "/a/{article}/{language}"


@dataclass(frozen=True, slots=True)
class DeskRoute:
    """A path and a method, and the action that whoever goes there must be allowed.

    `signs` tells that it writes in a person's name, which has to be known. Where a path names a
    language, the action is asked of it.
    """

    path: str
    method: str
    action: Action
    handler: Handler
    signs: bool = False


ROUTES: Final = (
    DeskRoute("/", "GET", Action.READ, reading.overview),
    DeskRoute("/drafts", "GET", Action.READ, reading.drafts),
    DeskRoute("/keys", "GET", Action.READ, reading.keys),
    DeskRoute("/me", "GET", Action.READ, deciding.who),
    DeskRoute("/me", "POST", Action.READ, deciding.sign),
    DeskRoute("/out", "POST", Action.READ, entering.leave),
    DeskRoute(_DESK, "GET", Action.READ, reading.desk),
    DeskRoute(f"{_DESK}/preview", "GET", Action.READ, reading.as_published),
    DeskRoute(f"{_DESK}/memory", "GET", Action.READ, reading.memory),
    DeskRoute(f"{_DESK}/news", "GET", Action.READ, news.news),
    DeskRoute(f"{_DESK}/digests", "GET", Action.READ, news.digests),
    DeskRoute(f"{_DESK}/here", "POST", Action.READ, news.come),
    DeskRoute(f"{_DESK}/u/{{unit}}", "GET", Action.READ, reading.unit),
    DeskRoute(f"{_DESK}/u/{{unit}}/closer", "GET", Action.READ, closer.closer),
    DeskRoute(f"{_DESK}/u/{{unit}}", "PUT", Action.WRITE, deciding.save, signs=True),
    DeskRoute(f"{_DESK}/u/{{unit}}", "POST", Action.WRITE, deciding.decide, signs=True),
    DeskRoute(f"{_DESK}/e/{{entry}}", "POST", Action.REVIEW, ruling.approve_entry, signs=True),
    DeskRoute(
        f"{_DESK}/e/{{entry}}/dismiss", "POST", Action.REVIEW, ruling.dismiss_in_entry, signs=True
    ),
    DeskRoute(f"{_DESK}/corrections", "POST", Action.REVIEW, ruling.decide_correction, signs=True),
    DeskRoute(f"{_DESK}/undo", "POST", Action.WRITE, deciding.take_back, signs=True),
)
