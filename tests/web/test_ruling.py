"""Decisions about more than one text: by rule in an entry, as an entry, of a correction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.model.edition import CorrectionState
from l10n.model.unit import State, Verdict
from l10n.web.access import DeskRole
from l10n.workflow.correcting import list_corrections

if TYPE_CHECKING:
    from l10n.model.unit import Unit
    from l10n.web.server import Served
    from tests.web.served import Browser
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"


def _unit(desk: Desk, begins: str) -> Unit:
    return next(unit for unit in desk.units() if unit.source.startswith(begins))


def _entry(desk: Desk, begins: str) -> str:
    return _unit(desk, begins).id.rpartition(".")[0]


def _with_an_extra_number(desk: Desk) -> list[str]:
    """Give two texts of one entry, and one of another, a number that the French has not."""
    chosen = [_unit(desk, begins) for begins in ("Le bateau", "Le capitaine", "La marée")]
    desk.edit({one.id: replace(one, target=f"{one.target} 47.") for one in chosen})
    return [one.id for one in chosen]


def test_a_finding_is_dismissed_by_rule_in_an_entry(browser: Browser, desk: Desk) -> None:
    """Once with a reason for all its texts, for these very texts; others keep theirs; one undo."""
    first, second, other = _with_an_extra_number(desk)
    browser.go(DESK)
    (rule,) = browser.page.xpath(f"//article[@data-unit='{first}']//button[@name='rule']")
    assert "(2)" in rule.text_content()
    assert not browser.page.xpath(f"//article[@data-unit='{other}']//button[@name='rule']")
    before = desk.catalogue_path.read_bytes()
    said = {**browser.form(f"{DESK}/u/{first}"), "rule": rule.get("value"), "said": "le tirage"}
    browser.http.post(f"{browser.base}{rule.get('formaction')}", said, timeout=300)
    skips = {unit.id: [skip.code for skip in unit.skips] for unit in desk.units() if unit.skips}
    assert skips == {first: ["number-extra"], second: ["number-extra"]}
    browser.go(DESK)
    browser.send(f"{DESK}/undo")
    assert desk.catalogue_path.read_bytes() == before


def test_a_rule_touches_no_text_that_somebody_changed_meanwhile(
    browser: Browser, desk: Desk
) -> None:
    """Nor one of another entry; without a reason nothing is written at all."""
    first, second, other = _with_an_extra_number(desk)
    browser.go(DESK)
    (rule,) = browser.page.xpath(f"//article[@data-unit='{first}']//button[@name='rule']")
    form = browser.form(f"{DESK}/u/{first}")
    url = f"{browser.base}{rule.get('formaction')}"
    rules = {"rule": rule.get("value"), "said": ""}
    assert browser.http.post(url, {**form, **rules}, timeout=300).status_code == 400
    foreign = f"number-extra {other}@{browser.form(f'{DESK}/u/{other}')['digest']}"
    told = browser.http.post(url, {**form, "rule": foreign, "said": "x"}, timeout=300)
    assert told.status_code == 409
    (unit,) = [one for one in desk.units() if one.id == second]
    desk.edit({second: replace(unit, target=f"{unit.target} Y 48.")})
    told = browser.http.post(url, {**form, **rules, "said": "le tirage"}, timeout=300)
    assert told.status_code == 409
    assert not any(unit.skips for unit in desk.units())


def test_an_entry_approves_no_text_that_was_rejected_meanwhile(
    browser: Browser, desk: Desk
) -> None:
    """A page that was opened before sends its digest; the rejection stands."""
    browser.go(DESK)
    rejected = f"{_unit(desk, 'Trois marins').id}@"
    rejected += browser.form(f"{DESK}/u/{rejected[:-1]}")["digest"]
    desk.project.review("quai", "es", Verdict.REJECTED, by="uwe", units=[rejected])
    browser.send(f"{DESK}/e/{_entry(desk, 'Trois marins')}")
    states = desk.states()
    assert states["Trois marins dorment."] is State.REJECTED
    assert states["Le bateau part à 19h30."] is State.REVIEWED


def test_what_heads_an_entry_tells_of_its_warnings(browser: Browser, desk: Desk) -> None:
    """Before it is approved as one: findings come first."""
    browser.go(DESK)
    before = _warnings(browser, desk)
    _with_an_extra_number(desk)
    browser.go(DESK)
    assert _warnings(browser, desk) == before + 2


def _warnings(browser: Browser, desk: Desk) -> int:
    head = browser.page.xpath(f"//header[@data-entry='{_entry(desk, 'Trois marins')}']")[0]
    (said,) = head.xpath(".//*[@class='warned']")
    return int(said.text_content().partition(" ")[0])


def _corrected(desk: Desk) -> str:
    """Publish, correct a number of the French, and return the correction that is proposed."""
    desk.approve()
    desk.project.export("quai", "es")
    desk.rewrite(lambda text: text.replace("7,20 mètres", "7,50 mètres"))
    desk.project.sync()
    (found,) = list_corrections(desk.project.workspace, [], []).corrections
    assert found.state is CorrectionState.PROPOSED
    return found.id


def _state(desk: Desk) -> tuple[CorrectionState, str]:
    (found,) = list_corrections(desk.project.workspace, [], []).corrections
    return found.state, found.by


def test_a_correction_is_confirmed_on_the_page(browser: Browser, desk: Desk) -> None:
    """With both texts to see; it is signed, and stands no more among those to confirm."""
    wanted = _corrected(desk)
    browser.go("/")
    assert "removed: 7,20" in browser.text()
    assert "added: 7,50" in browser.text()
    assert browser.form(f"{DESK}/corrections")["correction"] == wanted
    browser.send(f"{DESK}/corrections", state="confirmed")
    assert browser.text("flash") == "The correction is confirmed."
    assert _state(desk) == (CorrectionState.CONFIRMED, "ana")
    assert not browser.page.xpath("//input[@name='correction']")


def test_a_correction_is_decided_by_who_may_review_its_language(
    served: Served, browser: Browser, desk: Desk
) -> None:
    """Another's gets no button and a no; so does an id of nothing, and a state that is none."""
    wanted = _corrected(desk)
    browser.go("/")
    sent = {"csrf": browser.csrf, "correction": wanted, "state": "dismissed"}
    url = f"{browser.base}{DESK}/corrections"
    assert browser.http.post(url, {**sent, "correction": "x@y"}, timeout=300).status_code == 409
    assert browser.http.post(url, {**sent, "state": "proposed"}, timeout=300).status_code == 400
    (session,) = served.sessions._sessions.values()  # noqa: SLF001 - to be given another role
    session.roles = {"es": DeskRole.TRANSLATOR}
    browser.go("/")
    assert not browser.page.xpath("//input[@name='correction']")
    assert browser.http.post(url, sent, timeout=300).status_code == 403
    assert _state(desk)[0] is CorrectionState.PROPOSED
    session.roles = {"es": DeskRole.REVIEWER}
    assert browser.http.post(url, sent, timeout=300).ok
    assert _state(desk) == (CorrectionState.DISMISSED, "ana")
