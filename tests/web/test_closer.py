"""A text looked at closely: what is around it, what is known of it, and what it was."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.model.unit import State, Verdict

if TYPE_CHECKING:
    from l10n.model.unit import Unit
    from l10n.web.server import Served
    from tests.web.served import Browser
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
GLOSSARY = """kind,source,es,note
person,Yves Le Goff|Le Goff,Yves Le Goff|!Ives Le Goff,capitaine du bac
term,marin|marins,marinero?,
"""


def _unit(desk: Desk, begins: str) -> Unit:
    return next(unit for unit in desk.units() if unit.source.startswith(begins))


def _look(browser: Browser, desk: Desk, begins: str, query: str = "") -> str:
    """Open the page of a text, and return all that it says beside the text itself."""
    unit = _unit(desk, begins).id
    assert browser.go(f"{DESK}/u/{unit}/closer{query}").status_code == 200
    return browser.text(f"c-{unit}")


def _commit(desk: Desk, who: str) -> None:
    for words in (["init", "-q"], ["add", "locales"], ["commit", "-qm", "x"]):
        name = ["-c", f"user.name={who}", "-c", "user.email=x@example.org"]
        subprocess.run(["git", "-C", str(desk.folder), *name, *words], check=True)


def test_the_texts_around_one_are_shown(browser: Browser, desk: Desk) -> None:
    """Two before and two after, across entries, with their translations."""
    said = _look(browser, desk, "Trois marins")
    shown = [unit.source for unit in desk.units() if unit.source in said]
    assert shown == [
        "Le port",
        "Le bateau part à 19h30.",
        "Trois marins dorment.",
        "Le capitaine Yves Le Goff ne dort pas.",
        "La marée monte.",
    ]
    assert _unit(desk, "La marée").target in said


def test_the_glossary_says_forms_notes_and_what_is_never_written(
    browser: Browser, desk: Desk
) -> None:
    """Of the terms of this text alone; a proposal is called one."""
    (desk.folder / "glossary.csv").write_text(GLOSSARY, encoding="utf-8")
    said = _look(browser, desk, "Le capitaine")
    assert "never: Ives Le Goff" in said
    assert "capitaine du bac" in said
    assert "marinero" not in said
    assert "marinero (proposal)" in _look(browser, desk, "Trois marins")


def test_the_memory_is_asked_for_the_text_or_for_some_words(browser: Browser, desk: Desk) -> None:
    """Words are looked for in approved texts alone; what is found says where and when."""
    assert "nothing" in _look(browser, desk, "La marée", "?q=marins").partition("History")[0]
    desk.approve()
    said = _look(browser, desk, "La marée", "?q=marins")
    assert "In the French of approved texts: marins" in said
    assert _unit(desk, "Trois marins").target in said
    assert "reviewed" in said


def test_the_words_of_a_translation_are_found_in_approved_translations(
    browser: Browser, desk: Desk
) -> None:
    """Whole words, whatever their capitals; a draft is no example, nor is the French."""
    unit = _unit(desk, "Trois marins")
    desk.edit({unit.id: replace(unit, target="Tres marineros duermen.")})
    heading = "In approved translations: MARINEROS duermen"
    query = "?q=MARINEROS+duermen"
    said = _look(browser, desk, "La marée", query).partition(heading)[2]
    assert "Trois marins" not in said.partition("History")[0]
    desk.approve()
    before, _, said = _look(browser, desk, "La marée", query).partition(heading)
    assert "Tres marineros duermen." in said.partition("History")[0]
    assert "Trois marins dorment." in said.partition("History")[0]
    assert "nothing" in before.partition("In the French of approved texts")[2]
    part = _look(browser, desk, "La marée", "?q=marinero").partition("translations: marinero")[2]
    assert "Tres marineros" not in part.partition("History")[0]
    browser.go(f"{DESK}/memory?q=duermen")
    assert "Tres marineros duermen." in browser.text().partition("In approved translations")[2]


def test_the_history_says_what_was_done_here(browser: Browser, desk: Desk) -> None:
    """Who wrote what instead of what; a text that stood there is put back by one button."""
    before, address = _unit(desk, "Trois marins").target, f"{DESK}/u/"
    address += _unit(desk, "Trois marins").id
    browser.go(DESK)
    browser.send(address, act="approve", target="Tres marineros roncan.")
    said = _look(browser, desk, "Trois marins").partition("History")[2]
    assert "approved by ana" in said
    assert "added: Tres" in said
    back = browser.page.xpath("//form[@class='take'][textarea[@name='target']]")
    (form,) = [one for one in back if one.xpath("textarea")[0].text == before]
    sent = {name: value or "" for name, value in form.form_values()}
    browser.http.post(f"{browser.base}{address}", {**sent, "act": "save"}, timeout=300)
    assert _unit(desk, "Trois marins").target == before
    said = _look(browser, desk, "Trois marins").partition("History")[2]
    assert "approved by ana" in said
    assert "of another text" in said


def test_what_was_done_here_last_is_undone_though_more_was_done_elsewhere(
    browser: Browser, desk: Desk
) -> None:
    """The undo of a text's history is of that text; what came after stays."""
    browser.go(DESK)
    first, second = (_unit(desk, begins).id for begins in ("Trois marins", "La marée"))
    for unit in (first, second):
        browser.go(DESK)
        browser.send(f"{DESK}/u/{unit}", act="approve")
    browser.go(f"{DESK}/u/{first}/closer")
    (form,) = [one for one in browser.page.forms if "unit" in one.fields]
    browser.http.post(f"{browser.base}{DESK}/undo", dict(form.form_values()), timeout=300)
    states = desk.states()
    assert states["Trois marins dorment."] is State.TRANSLATED
    assert states["La marée monte."] is State.REVIEWED
    browser.go(f"{DESK}/u/{first}/closer")
    assert not [one for one in browser.page.forms if "unit" in one.fields]


def test_the_history_goes_on_in_git(browser: Browser, desk: Desk) -> None:
    """Texts of earlier commits with their writers; a change of another text is none of this."""
    unit = _unit(desk, "Trois marins")
    for who, target in (("Béa", "Tres marinos."), ("Uwe", "Tres marineros.")):
        desk.edit({unit.id: replace(unit, target=target)})
        _commit(desk, who)
    other = _unit(desk, "La marée")
    desk.edit({other.id: replace(other, target="Sube.")})
    _commit(desk, "Zoé")
    said = _look(browser, desk, "Trois marins").partition("History")[2]
    assert said.index("git: Uwe") < said.index("Tres marineros.") < said.index("git: Béa")
    assert "Tres marinos." in said
    assert "Zoé" not in said


def test_the_history_runs_nothing_of_a_repository(browser: Browser, desk: Desk) -> None:
    """Whoever shares a project may have put programs into its settings: git is told not to."""
    unit, ran = _unit(desk, "Trois marins"), desk.folder / "ran"
    for target in ("Uno.", "Dos."):
        desk.edit({unit.id: replace(unit, target=target)})
        _commit(desk, "Béa")
    (desk.folder / ".gitattributes").write_text("*.po diff=odd\n", encoding="utf-8")
    for name in ("diff.external", "diff.odd.textconv", "diff.odd.command", "gpg.program"):
        words = ["git", "-C", str(desk.folder), "config", name, f"touch {ran};cat"]
        subprocess.run(words, check=True)
    assert "git: Béa" in _look(browser, desk, "Trois marins").partition("History")[2]
    assert not ran.exists()


def test_decisions_of_earlier_texts_are_told_from_those_of_this_one(
    served: Served, browser: Browser, desk: Desk
) -> None:
    """As the catalogue has them, whoever signed and wherever."""
    assert served.port
    desk.project.review("quai", "es", Verdict.APPROVED, by="uwe")
    said = _look(browser, desk, "Trois marins").partition("History")[2]
    assert "approved by uwe" in said
    assert "of another text" not in said
    unit = _unit(desk, "Trois marins")
    desk.edit({unit.id: replace(unit, target="Otros.")})
    assert "of another text" in _look(browser, desk, "Trois marins").partition("History")[2]
