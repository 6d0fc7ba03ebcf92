"""What is new at a desk: its version and who is here, told as it changes.

An event says what is, not what happened: whoever missed some is told it all by the next.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Final

from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, StreamingResponse

from l10n.errors import L10nError
from l10n.store.clock import elapsed
from l10n.web.attendance import PACE, Presence
from l10n.web.site import digest_text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.responses import Response

    from l10n.model.key import CatalogueKey
    from l10n.web.calls import Call
    from l10n.web.site import Site

_PULSE: Final = 15
"""Looks without news after which a stream says that it is alive."""


def told(site: Site, key: CatalogueKey, me: str) -> tuple[str, str]:
    """Return what is so now, and its id."""
    others = [
        {"name": one.name, "unit": one.unit}
        for session, one in sorted(site.attendance.here(key).items())
        if session != me
    ]
    said = json.dumps(
        {"version": digest_text(site.attendance.version(site.desks, key)), "here": others}
    )
    return digest_text(said), said


def news(site: Site, call: Call) -> Response:
    """Tell what is so now to who asks once, and go on telling who listens."""
    key = site.desks.key(call.params["article"], call.params["language"])
    me = call.session.id if call.session else ""
    if "text/event-stream" not in call.headers.get("accept", ""):
        return JSONResponse(json.loads(told(site, key, me)[1]))
    last = call.headers.get("last-event-id", "")
    return StreamingResponse(_stream(site, key, me, last), media_type="text/event-stream")


async def _stream(site: Site, key: CatalogueKey, me: str, last: str) -> AsyncIterator[str]:
    quiet = 0
    while site.sessions.holds(me):  # who left, or may not stay, hears no more
        try:
            event, said = await run_in_threadpool(told, site, key, me)
        except L10nError:  # a file is being replaced, or the project moved: the next look tells
            event, said = last, ""
        if event != last:
            yield f"id: {event}\ndata: {said}\n\n"
            last, quiet = event, 0
        elif quiet >= _PULSE:
            yield ": alive\n\n"
            quiet = 0
        quiet += 1
        await asyncio.sleep(PACE)


def come(site: Site, call: Call) -> Response:
    """Take down where somebody is."""
    key = site.desks.key(call.params["article"], call.params["language"])
    if call.session:
        presence = Presence(call.session.name, call.form.get("unit", "")[:200], elapsed())
        site.attendance.come(key, call.session.id, presence)
    return JSONResponse({})


def digests(site: Site, call: Call) -> Response:
    """List the digest and state of every text of a desk: what a page compares itself with."""
    key = site.desks.key(call.params["article"], call.params["language"])
    article = site.desks.desk(key).article
    return JSONResponse({"units": {unit.id: unit.said for unit in article.units()}})
