"""What a page sends about one text, undo, and the name that signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

from l10n.errors import DecisionRefused, UsageProblem
from l10n.frozen import replace
from l10n.language.text.wordwise import merge_words
from l10n.web.access import OF_ACT, authorize
from l10n.web.calls import read_choice
from l10n.web.reading import desk_page
from l10n.web.site import desk_address, redirect
from l10n.web.tables import TONGUES
from l10n.workflow.desk.choosing import next_waiting
from l10n.workflow.desk.deciding import Act, Deed, DeskWish
from l10n.workflow.desk.opening import require_unit
from l10n.workflow.reviewing import require_name, review_item
from l10n.workflow.shapes import unit_document

if TYPE_CHECKING:
    from starlette.responses import Response

    from l10n.model.key import CatalogueKey
    from l10n.web.calls import Call
    from l10n.web.sessions import Session
    from l10n.web.site import Site
    from l10n.workflow.desk.viewing import DeskUnit

_NEXT = "-next"


def save(site: Site, call: Call) -> Response:
    """Set the text of a unit for a script: 428 without a digest, 412 with another's."""
    if not call.seen:
        return site.say(call, "no-if-match", 428)
    return _did(site, call, Act.SAVE, goes_on=False)


def decide(site: Site, call: Call) -> Response:
    """Do what a form, or a script, asks with one unit."""
    said = call.form.get("act", "")
    name = said.removesuffix(_NEXT).partition(":")[0]
    if name not in set(Act):
        what = f"it asks for {said!r}"
        raise UsageProblem("form", what, "reload the page")
    if not call.seen:
        return site.say(call, "no-if-match", 428)
    return _did(site, call, Act(name), goes_on=said.endswith(_NEXT))


def _did(site: Site, call: Call, deed: Act, *, goes_on: bool) -> Response:
    session, key = session_of(call), key_of(site, call)
    if not authorize(session.user, OF_ACT[deed], key):
        return site.say(call, "forbidden", 403)
    wish = _wish(call, deed)
    if "target" in call.form and not authorize(session.user, OF_ACT[Act.SAVE], key):
        return site.say(call, "forbidden", 403)
    try:
        (done,) = site.desks.act(key, session.name, [wish])
    except DecisionRefused:
        theirs = require_unit(site.desks.desk(key), wish.unit)
        now = site.desks.standing(key, wish.unit)
        if now.digest != wish.at:
            return _conflict(site, call, key, replace(theirs, item=now))
        raise
    session.did(key, (done,))
    site.chronicle.note(key, session.name, (done,))
    return _answer(site, call, key, wish, done, goes_on=goes_on)


def _wish(call: Call, deed: Act) -> DeskWish:
    code = call.form.get("code", "") or call.form.get("act", "").partition(":")[2]
    target, base = call.form.get("target"), call.form.get("base")
    untouched = target is not None and base is not None and _same(target, base)
    return DeskWish(
        deed,
        call.params["unit"],
        call.seen,
        None if untouched else target,
        call.form.get("said", ""),
        code,
    )


def _same(one: str, other: str) -> bool:
    """Tell whether a form came back as it went out; forms write line ends in their own way."""
    return one.replace("\r\n", "\n") == other.replace("\r\n", "\n")


def _answer(
    site: Site, call: Call, key: CatalogueKey, wish: DeskWish, done: Deed, *, goes_on: bool
) -> Response:
    """Say what was done; what somebody else did to the text since is no part of that."""
    session, choice, words = session_of(call), read_choice(call.form), site.words(call)
    following: str | None = wish.unit
    if goes_on:
        following = next_waiting(site.desks.desk(key).article, choice, wish.unit, session.name)
    if call.wants_json:
        now = review_item(done.after, key.language, site.desks.workspace().config.approvals)
        told = unit_document(now) | {"next": following, "said": words(f"did-{wish.act}")}
        return JSONResponse(told, headers={"etag": f'"{now.digest}"'})
    session.flash = words(f"did-{wish.act}") + ("" if following else f" {words('all-done')}")
    return redirect(desk_address(key, choice, following or ""))


def _conflict(site: Site, call: Call, key: CatalogueKey, theirs: DeskUnit) -> Response:
    """Show base, theirs and mine side by side, and what both would be together."""
    base, mine = call.form.get("base", ""), call.form.get("target", "")
    merged = merge_words(base, theirs.item.target, mine)
    if call.wants_json:
        told = unit_document(theirs.item) | {"base": base, "mine": mine, "merged": merged}
        etag = {"etag": f'"{theirs.item.digest}"'}
        return JSONResponse({"error": {"what": site.words(call)("conflict")}} | told, 412, etag)
    page = desk_page(site, call, key, read_choice(call.form))
    texts = {"base": base, "mine": mine, "merged": merged}
    return site.page("conflict.html", call, 412, page=page, unit=theirs, **texts)


def take_back(site: Site, call: Call) -> Response:
    """Undo what this browser did last at a desk, or with one text of it."""
    session, key = session_of(call), key_of(site, call)
    deeds = session.last_deeds(key, call.form.get("unit", ""))
    words, choice = site.words(call), read_choice(call.form)
    units: tuple[str, ...] = ()
    if deeds:
        session.forget(key, deeds)
        units = site.desks.undo(key, deeds)
        back = [Deed(deed.after, deed.before) for deed in deeds]
        site.chronicle.note(key, session.name, back)
    said = words("undone" if deeds else "nothing-to-undo")
    if call.wants_json:
        return JSONResponse({"said": said, "units": units})
    session.flash = said
    return redirect(desk_address(key, choice, units[0] if units else ""))


def sign(site: Site, call: Call) -> Response:
    """Take the name that signs, and the tongue of the page; an account has its name already."""
    session = session_of(call)
    tongue = call.form.get("tongue", "")
    session.words = tongue if tongue in TONGUES else session.words
    if site.accounts is None:
        session.name = require_name(call.form.get("name", ""))
    back = call.form.get("back", "/")
    return redirect(back if back.startswith("/a/") and "\\" not in back else "/")


def who(site: Site, call: Call) -> Response:
    """Ask for the name that signs."""
    has_account = site.accounts is not None
    back = call.query.get("back", "/")
    return site.page("who.html", call, back=back, has_account=has_account)


def key_of(site: Site, call: Call) -> CatalogueKey:
    """Return the catalogue that a path names."""
    return site.desks.key(call.params["article"], call.params["language"])


def session_of(call: Call) -> Session:
    """Return the session of whoever sends something."""
    if call.session is None:  # the gate lets no such call through
        what = "nobody sends it"
        raise UsageProblem("request", what, "open the address of l10n serve")
    return call.session
