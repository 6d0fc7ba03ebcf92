"""How people come in and go: by the token of an address, or by name and password."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from l10n.store.records.audit import note_deed
from l10n.web.accounts import Brake
from l10n.web.site import redirect

if TYPE_CHECKING:
    from starlette.responses import Response

    from l10n.web.calls import Call
    from l10n.web.front import Front
    from l10n.web.sessions import Session
    from l10n.web.site import Site


_LONGEST: Final = 100
"""Characters of a name that are looked at: none that signs is as long."""


class Entrance:
    """The door of a site. A cookie names the session; a new one at each entry."""

    def __init__(self, site: Site, front: Front, cookie: str) -> None:
        self._site = site
        self._front = front
        self._cookie = cookie
        self._brake = Brake(time.monotonic)

    def by_token(self, call: Call) -> Response:
        """Swap the token of an address for a cookie; with accounts, ask for name and password."""
        if self._site.accounts is not None:
            return self._asked(call, 200)
        session = self._site.sessions.enter(call.query.get("token", ""))
        if session is None:
            return self._site.say(call, "locked-out", 403, "locked-out-why")
        return self._in(session)

    def by_password(self, call: Call, client: str) -> Response:
        """Let in who knows the password of a name; who fails again and again waits."""
        accounts = self._site.accounts
        if accounts is None:
            return self._site.say(call, "not-found", 404)
        if call.headers.get("origin", "") not in self._front.origins:
            return self._site.say(call, "stale-form", 403)
        name = call.form.get("name", "")[:_LONGEST]
        whose = (f"name {name}", f"from {client}")
        if wait := self._brake.waits(*whose):
            answer = self._asked(call, 429, "wait")
            answer.headers["retry-after"] = str(math.ceil(wait))
            return answer
        if not accounts.is_right(name, call.form.get("password", "")):
            self._brake.failed(*whose)
            self._note(name, client, "refused", 403)
            return self._asked(call, 403, "not-let-in")
        self._brake.passed(*whose)
        self._note(name, client, "came in", 303)
        return self._in(self._site.sessions.begin(name, accounts.standing(name)))

    def _asked(self, call: Call, status: int, why: str = "") -> Response:
        return self._site.page("enter.html", call, status, why=why, given=call.form.get("name", ""))

    def _in(self, session: Session) -> Response:
        answer = redirect("/")
        answer.set_cookie(
            self._cookie,
            session.id,
            httponly=True,
            samesite="strict",
            path="/",
            secure=self._front.secure,
        )
        return answer

    def _note(self, name: str, client: str, did: str, status: int) -> None:
        layout = self._site.desks.workspace().layout
        note_deed(layout, who=name, client=client, did=did, status=status)


def leave(site: Site, call: Call) -> Response:
    """End the session of whoever asks."""
    if call.session is not None:
        site.sessions.end(call.session)
    return redirect("/in" if site.accounts is not None else "/")
