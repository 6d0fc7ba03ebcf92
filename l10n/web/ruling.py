"""Decisions about more than one text: an entry, a finding by rule, a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

from l10n.errors import DecisionRefused, UsageProblem
from l10n.model.edition import CorrectionState
from l10n.web.calls import read_choice
from l10n.web.deciding import key_of, session_of
from l10n.web.site import desk_address, redirect
from l10n.workflow.correcting import decide as decide_corrections
from l10n.workflow.correcting import list_corrections
from l10n.workflow.desk.choosing import next_waiting
from l10n.workflow.desk.deciding import Act, DeskWish

if TYPE_CHECKING:
    from starlette.responses import Response

    from l10n.web.calls import Call
    from l10n.web.site import Site
    from l10n.workflow.desk.deciding import Deed
    from l10n.workflow.desk.viewing import DeskEntry


def approve_entry(site: Site, call: Call) -> Response:
    """Approve what an entry says, as one decision; refused while an error stands in it."""
    entry = _entry(site, call)
    for unit in entry.units:
        for error in unit.errors:
            what = f"{error.message} [{error.code}]"
            raise DecisionRefused(unit.id, what, "correct it first, or dismiss it there")
    left = {unit.id for unit in entry.units if unit.to_approve}
    seen = _seen(call.form.get("units", ""))
    wishes = [DeskWish(Act.APPROVE, unit, digest) for unit, digest in seen if unit in left]
    if not wishes:
        raise DecisionRefused(entry.id, "nothing of it can be approved", "translate it first")
    return _decided(site, call, wishes, "entry-approved")


def dismiss_in_entry(site: Site, call: Call) -> Response:
    """Dismiss what a check found in several texts of an entry, by one reason for all."""
    code, _, units = call.form.get("rule", "").partition(" ")
    entry, said = _entry(site, call), call.form.get("said", "")
    held = {unit.id for unit in entry.units}
    wishes = [
        DeskWish(Act.DISMISS, unit, digest, said=said, code=code)
        for unit, digest in _seen(units)
        if unit in held
    ]
    if not code or not wishes:
        what = "nothing of it is found there any more"
        raise DecisionRefused(entry.id, what, "look again")
    return _decided(site, call, wishes, "did-dismiss-entry")


def _entry(site: Site, call: Call) -> DeskEntry:
    article, wanted = site.desks.desk(key_of(site, call)).article, call.params["entry"]
    entry = next((one for one in article.entries if one.id == wanted), None)
    if entry is None:
        what = "the entry left the article"
        raise DecisionRefused(wanted, what, "go back to the desk and look again")
    return entry


def _seen(units: str) -> list[tuple[str, str]]:
    """Read which texts somebody saw, `UNIT@DIGEST` each."""
    pairs = (one.partition("@") for one in dict.fromkeys(units.split()) if one.count("@") == 1)
    return [(unit, digest) for unit, _, digest in pairs]


def _decided(site: Site, call: Call, wishes: list[DeskWish], word: str) -> Response:
    session, key = session_of(call), key_of(site, call)
    deeds = site.desks.act(key, session.name, wishes)
    session.did(key, deeds)
    site.chronicle.note(key, session.name, deeds)
    choice, said = read_choice(call.form), site.words(call)(word, len(deeds))
    if call.wants_json:
        after = next_waiting(site.desks.desk(key).article, choice, wishes[-1].unit, session.name)
        return JSONResponse({"said": said, "units": _units(deeds), "next": after})
    session.flash = said
    return redirect(desk_address(key, choice) + f"#e-{call.params['entry']}")


def _units(deeds: tuple[Deed, ...]) -> list[str]:
    return [deed.after.id for deed in deeds]


def decide_correction(site: Site, call: Call) -> Response:
    """Confirm or dismiss a correction of an article in the language that the path names."""
    session, key = session_of(call), key_of(site, call)
    state, wanted = call.form.get("state", ""), call.form.get("correction", "")
    if state not in {CorrectionState.CONFIRMED, CorrectionState.DISMISSED}:
        what = f"it asks for {state!r}"
        raise UsageProblem("form", what, "reload the page")
    listed = list_corrections(site.desks.workspace(), [key.article], [key.language])
    if wanted not in {one.id for one in listed.corrections}:
        what = "no such correction of the texts as they are"
        raise DecisionRefused(wanted, what, "go back to the articles and look again")
    decide_corrections(site.desks.workspace(), CorrectionState(state), [wanted], session.name)
    session.flash = site.words(call)(f"correction-{state}")
    return redirect("/#corrections")
