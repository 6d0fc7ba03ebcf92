"""The site: its desks, its sessions, its pages, and how what went wrong is said."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse

from l10n.errors import InternalProblem, Refused, UsageProblem
from l10n.frozen import replace
from l10n.language.text.showing import shown
from l10n.language.text.tags import direction, own_name
from l10n.language.text.wordwise import compare_words
from l10n.model.key import CatalogueKey
from l10n.store.files.stamps import digest_of
from l10n.web.attendance import Attendance
from l10n.web.calls import write_choice
from l10n.web.chronicle import Chronicle
from l10n.web.french import french_error, french_finding
from l10n.web.tables import TONGUES
from l10n.web.words import PageWords, tongue_of
from l10n.workflow.shapes import error_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from l10n.errors import L10nError
    from l10n.web.accounts import Accounts
    from l10n.web.calls import Call
    from l10n.web.french import FrenchError
    from l10n.web.sessions import Session, Sessions
    from l10n.workflow.desk.choosing import Choice
    from l10n.workflow.desk.opening import Desks

_STATUS: Final = ((Refused, 409), (UsageProblem, 400), (InternalProblem, 500))
_AWAY: Final = 503
"""A file that is broken, missing or full: it may be mended at any time, and the page goes on."""


class Site:
    """What every page needs."""

    def __init__(self, desks: Desks, sessions: Sessions, accounts: Accounts | None = None) -> None:
        self.desks = desks
        self.attendance = Attendance()
        self.chronicle = Chronicle()
        self.sessions = sessions
        self.accounts = accounts

    def session(self, cookie: str) -> Session | None:
        """Find the session of a cookie, with the roles that its account has by now."""
        session = self.sessions.find(cookie)
        if session is None or self.accounts is None:
            return session
        now = self.accounts.standing(session.name)
        session.roles = now.roles
        if now.roles and now.seal == session.seal:
            return session
        self.sessions.end(session)
        return None

    def locked_out(self, call: Call) -> Response:
        """Say to somebody who did not come in how that is done."""
        if self.accounts is None or call.wants_json or call.method != "GET":
            return self.say(call, "locked-out", 403, "locked-out-why")
        return redirect("/in")

    def words(self, call: Call) -> PageWords:
        """Choose the tongue of a page."""
        chosen = call.session.words if call.session else ""
        return PageWords(tongue_of(chosen, call.headers.get("accept-language", "")))

    def page(self, name: str, call: Call, status: int = 200, **given: object) -> Response:
        """Fill a page."""
        page = pages().get_template(name)
        words = self.words(call)
        filled = page.render(
            t=words, session=call.session, tongues=TONGUES, place=self.place, **given
        )
        return HTMLResponse(filled, status)

    def refuse(self, call: Call, error: L10nError, status: int | None = None) -> Response:
        """Say what went wrong, to a person or to a script; what was typed comes back."""
        code = status or next((n for kind, n in _STATUS if isinstance(error, kind)), _AWAY)
        french = french_error(error) if self.words(call).tongue == "fr" else None
        if call.wants_json:
            said = _said(french) if french else {}
            return JSONResponse({"error": error_document(error) | said}, code)
        typed = call.form.get("target", "")
        is_away = code == _AWAY
        return self.page("refused.html", call, code, error=error, typed=typed, is_away=is_away)

    def place(self, error: L10nError) -> str:
        """Say where something went wrong, as it is called in the project."""
        where = error.where.removeprefix(f"{self.desks.root}/")
        return where if error.line is None else f"{where}:{error.line}"

    def say(self, call: Call, key: str, status: int, why: str = "") -> Response:
        """Say in a sentence why there is nothing else to see."""
        words = self.words(call)
        if call.wants_json:
            return JSONResponse({"error": {"what": words(key)}}, status)
        typed = call.form.get("target", "")
        return self.page("said.html", call, status, key=key, why=why, typed=typed)


def _said(error: FrenchError) -> dict[str, str]:
    what = f"{error.what} ({error.detail})" if error.detail else error.what
    return {"what": what, "remedy": error.remedy}


@cache
def pages() -> Environment:
    """Return the templates of all pages, compiled: before anybody looks, and once a process."""
    found = Environment(
        loader=PackageLoader("l10n.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    found.filters["hash"] = digest_text
    found.globals.update(
        direction=direction,
        own_name=own_name,
        shown=shown,
        href=href,
        desk_href=desk_href,
        compare=compare_words,
        french_finding=french_finding,
        french_error=french_error,
    )
    for name in found.list_templates():
        found.get_template(name)
    return found


def href(key: CatalogueKey, *more: str, **query: str) -> str:
    """Write the address of a desk, or of something on it."""
    path = "/".join(quote(part, safe="") for part in (key.article, key.language, *more))
    asked = urlencode({name: value for name, value in query.items() if value})
    return f"/a/{path}" + (f"?{asked}" if asked else "")


def desk_href(article: str, language: str, *more: str, **query: str) -> str:
    """Write the address of a desk, or of something on it, by the names of its catalogue."""
    return href(CatalogueKey(article, language), *more, **query)


def digest_text(text: str) -> str:
    """Digest a text, to see whether it is another."""
    return digest_of(text.encode("utf-8", "surrogatepass"))


def redirect(to: str) -> Response:
    """Send a browser on, by GET."""
    return RedirectResponse(to, 303)


def desk_address(key: CatalogueKey, choice: Choice, unit: str = "") -> str:
    """Write the address of a desk as somebody has it before him, at a unit."""
    query: Mapping[str, str] = write_choice(replace(choice, at=unit))
    return href(key, **query) + (f"#u-{quote(unit)}" if unit else "")
