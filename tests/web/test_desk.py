"""The desk without script: what is shown, and what its forms do."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main
from l10n.model.unit import State, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.web.server import Served
    from tests.web.served import Browser
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"


def _unit(desk: Desk, begins: str) -> str:
    return next(unit.id for unit in desk.units() if unit.source.startswith(begins))


def _state(desk: Desk, begins: str) -> State:
    return next(state for source, state in desk.states().items() if source.startswith(begins))


def _address(desk: Desk, begins: str) -> str:
    return f"{DESK}/u/{_unit(desk, begins)}"


def test_the_overview_lists_every_article_and_language(browser: Browser) -> None:
    """With how many texts are reviewed, and a way to the desk."""
    assert browser.go("/").status_code == 200
    assert "quai" in browser.text()
    assert "0 of 6" in browser.text()
    assert browser.page.xpath(f"//a[@href='{DESK}']")


def test_a_desk_shows_every_text_newest_entry_first(browser: Browser, desk: Desk) -> None:
    """All units stand there, those of the newest entry before those of the older."""
    browser.go(DESK)
    shown = browser.page.xpath("//article/@data-unit")
    assert sorted(shown) == sorted(unit.id for unit in desk.units())
    assert shown.index(_unit(desk, "La marée")) < shown.index(_unit(desk, "Le bateau"))
    browser.go(f"{DESK}?order=source")
    shown = browser.page.xpath("//article/@data-unit")
    assert shown.index(_unit(desk, "La marée")) > shown.index(_unit(desk, "Le bateau"))


def test_a_value_is_a_chip_in_the_language(browser: Browser, desk: Desk) -> None:
    """Times, quantities and names can be put in as the language has them."""
    browser.go(DESK)
    unit = _unit(desk, "Elle atteint")
    chips = browser.page.xpath(f"//article[@data-unit='{unit}']//button/@data-insert")
    assert "7,2 metros" in chips
    assert "23:15" in chips


@pytest.mark.parametrize(
    ("query", "begins"),
    [("q=capitaine", ["Le capitaine"]), ("q=mare%C3%A9+basse", []), ("show=mine", [])],
)
def test_a_search_shows_the_entries_that_match(
    browser: Browser, query: str, begins: list[str]
) -> None:
    """An entry is shown whole; where nothing matches that is said."""
    browser.go(f"{DESK}?{query}")
    sources = [" ".join(p.text_content().split()) for p in browser.all("source")]
    assert bool(sources) == bool(begins)
    assert all(any(one.startswith(wanted) for one in sources) for wanted in begins)
    assert begins or "No text matches." in browser.text()


def test_saving_writes_the_text_and_nothing_else(browser: Browser, desk: Desk) -> None:
    """One unit of the catalogue is another; nothing is approved by it."""
    browser.go(DESK)
    before = {unit.id: unit for unit in desk.units()}
    unit = _unit(desk, "Trois marins")
    answer = browser.send(f"{DESK}/u/{unit}", act="save", target="Tres marineros duermen.")
    assert answer.url.endswith(f"#u-{unit}")
    assert browser.text("flash") == "Saved."
    after = {unit.id: unit for unit in desk.units()}
    assert after[unit].target == "Tres marineros duermen."
    assert {i for i in after if after[i] != before[i]} == {unit}


@pytest.mark.parametrize(
    ("act", "said", "state"),
    [
        ("approve", "", State.REVIEWED),
        ("reject", "zu wörtlich", State.REJECTED),
        ("needs-work", "", State.NEEDS_WORK),
    ],
)
def test_a_decision_changes_the_state(
    browser: Browser, desk: Desk, act: str, said: str, state: State
) -> None:
    """And one undo takes it back, to the byte."""
    browser.go(DESK)
    before = desk.catalogue_path.read_bytes()
    browser.send(_address(desk, "Trois marins"), act=act, said=said)
    assert _state(desk, "Trois marins") is state
    assert said in desk.catalogue_path.read_text("utf-8")
    browser.send(f"{DESK}/undo")
    assert browser.text("flash") == "Undone."
    assert desk.catalogue_path.read_bytes() == before


@pytest.mark.parametrize(("act", "command"), [("approve", "approve"), ("reject", "reject")])
def test_a_decision_is_the_line_that_a_script_writes(
    browser: Browser, desk: Desk, tmp_path: Path, act: str, command: str
) -> None:
    """The page and `l10n review` leave the same bytes, but for the minute."""
    twin = tmp_path / "twin"
    shutil.copytree(desk.folder, twin)
    browser.go(DESK)
    form = browser.form(_address(desk, "Trois marins"))
    browser.send(_address(desk, "Trois marins"), act=act, said="x" if act == "reject" else "")
    named = f"{_unit(desk, 'Trois marins')}@{form['digest']}"
    words = ["-C", str(twin), "review", command, "quai", "es", named, "--by", "ana"]
    assert main(words) == 0
    theirs = (twin / desk.catalogue_path.relative_to(desk.folder)).read_text("utf-8")
    mine = desk.catalogue_path.read_text("utf-8")
    remark = "# rejected by ana: x\n"
    assert _unstamped(mine.replace(remark, "")) == _unstamped(theirs)


def _unstamped(text: str) -> list[str]:
    return [" ".join(w for w in line.split() if not w.endswith("Z")) for line in text.splitlines()]


def test_approve_and_next_leads_to_what_waits_next(browser: Browser, desk: Desk) -> None:
    """In the order of the page, until nothing waits."""
    browser.go(DESK)
    order = browser.page.xpath("//article/@data-unit")
    for this, following in zip(order, [*order[1:], ""], strict=True):
        answer = browser.send(f"{DESK}/u/{this}", act="approve-next")
        assert answer.url.partition("#")[2] == (f"u-{following}" if following else "")
    assert set(desk.states().values()) == {State.REVIEWED}
    assert "Nothing waits" in browser.text("flash")


def test_typed_text_is_approved_as_it_was_typed(browser: Browser, desk: Desk) -> None:
    """Who types and approves has saved and approved that very text."""
    browser.go(DESK)
    address = _address(desk, "Trois marins")
    browser.send(address, act="approve", target="Tres marineros duermen.")
    assert _state(desk, "Trois marins") is State.REVIEWED
    assert "Tres marineros duermen." in desk.catalogue_path.read_text("utf-8")


def test_a_question_is_asked_and_answered(browser: Browser, desk: Desk) -> None:
    """It stands in the catalogue as a script has it, and in the filter of questions."""
    browser.go(DESK)
    address = _address(desk, "Trois marins")
    browser.send(address, act="ask", said="Tous les\ttrois ?")
    assert "# ? Tous les trois ?" in desk.catalogue_path.read_text("utf-8")
    browser.go(f"{DESK}?show=questions")
    assert "Tous les trois ?" in browser.text()
    browser.send(address, act="answer", said="Oui.")
    assert "answered by ana: Oui." in desk.catalogue_path.read_text("utf-8")
    assert not any(unit.questions for unit in desk.units())


@pytest.mark.parametrize("act", ["reject", "ask", "dismiss:number-missing"])
def test_what_needs_a_reason_is_refused_without(browser: Browser, desk: Desk, act: str) -> None:
    """Nothing is written, and what was typed comes back."""
    browser.go(DESK)
    before = desk.files()
    answer = browser.send(_address(desk, "Trois marins"), act=act, target="Tres.", said="  ")
    assert answer.status_code == 400
    assert browser.page.find(".//textarea").text == "Tres."
    assert _catalogues(desk.files()) == _catalogues(before)


def _catalogues(files: dict[str, tuple[bytes, int]]) -> dict[str, tuple[bytes, int]]:
    return {name: held for name, held in files.items() if name.endswith((".po", ".pot"))}


def test_an_entry_is_approved_as_one_and_undone_as_one(browser: Browser, desk: Desk) -> None:
    """All that it says, and no other entry."""
    browser.go(DESK)
    before = desk.catalogue_path.read_bytes()
    (entry,) = {_unit(desk, "Trois marins").rpartition(".")[0]}
    browser.send(f"{DESK}/e/{entry}")
    approved = {u for u, s in desk.states().items() if s is State.REVIEWED}
    assert {source.split(" ")[1] for source in approved} == {"bateau", "marins", "capitaine"}
    browser.send(f"{DESK}/undo")
    assert desk.catalogue_path.read_bytes() == before


def test_an_entry_with_an_error_is_not_approved(browser: Browser, desk: Desk) -> None:
    """The error is named, nothing is written; dismissed with a reason, it may be."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Le bateau")]
    desk.edit({unit.id: replace(unit, target="El barco sale a las 18:30.")})
    browser.go(DESK)
    entry = f"{DESK}/e/{unit.id.rpartition('.')[0]}"
    assert "1 error stands" in browser.text()
    answer = browser.send(entry)
    assert answer.status_code == 409
    assert State.REVIEWED not in desk.states().values()
    browser.go(DESK)
    browser.send(f"{DESK}/u/{unit.id}", act="dismiss:time-changed", said="une autre horloge")
    assert "# l10n-skip: time-changed" in desk.catalogue_path.read_text("utf-8")
    browser.send(entry)
    assert _state(desk, "Le bateau") is State.REVIEWED


def test_a_repair_that_is_proven_is_one_button(browser: Browser, desk: Desk) -> None:
    """It puts the value in as the language has it, and the finding is gone."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Le bateau")]
    desk.edit({unit.id: replace(unit, target="El barco sale a las 18:30.")})
    browser.go(DESK)
    assert browser.page.xpath("//button[@value='fix:time-changed']")
    browser.send(f"{DESK}/u/{unit.id}", act="fix:time-changed")
    assert "El barco sale a las 19:30." in desk.catalogue_path.read_text("utf-8")
    assert not browser.page.xpath("//button[@value='fix:time-changed']")


def test_the_change_of_the_french_is_shown_from_what_was_approved(
    browser: Browser, desk: Desk
) -> None:
    """Across two edits, by words, the value marked, its class said."""
    desk.project.review("quai", "es", Verdict.APPROVED, by="ana")
    for before, after in (("19h30", "19h40"), ("19h40", "19h45")):
        text = desk.source.read_text("utf-8")
        desk.source.write_text(text.replace(before, after), "utf-8")
        desk.project.sync()
    browser.go(f"{DESK}?show=values")
    changed = [(one.tag, one.text_content()) for one in browser.all("valued")]
    assert changed == [("del", "removed: 19h30"), ("ins", "added: 19h45")]
    assert "A date or time changed." in browser.text()


def test_somebody_else_was_faster(browser: Browser, desk: Desk) -> None:
    """Base, theirs and mine are shown; both together can be saved in one step."""
    browser.go(DESK)
    address = _address(desk, "Trois marins")
    (unit,) = [one for one in desk.units() if one.source.startswith("Trois")]
    first, *middle, last = unit.target.split(" ")
    desk.edit({unit.id: replace(unit, target=" ".join(["Otros", *middle, last]))})
    mine = " ".join([first, *middle, "roncan."])
    answer = browser.send(address, act="approve", target=mine)
    assert answer.status_code == 412
    both = " ".join(["Otros", *middle, "roncan."])
    assert [one.text for one in browser.page.findall(".//textarea")] == [mine, both]
    assert State.REVIEWED not in desk.states().values()


def test_a_name_is_asked_for_before_anything_is_signed(
    served: Served, browser: Browser, desk: Desk
) -> None:
    """Without one the desk leads to the question, and a bad one is refused."""
    for session in served.sessions._sessions.values():  # noqa: SLF001 - who has said no name yet
        session.name = ""
    answer = browser.go(DESK)
    assert "/me?" in answer.url
    assert browser.send("/me", name="two words").status_code == 400
    browser.go("/me")
    browser.send("/me", name="béa", tongue="fr")
    browser.go(DESK)
    browser.send(_address(desk, "Trois marins"), act="approve")
    assert "approved béa" in desk.catalogue_path.read_text("utf-8")
    assert browser.text("flash") == "Approuvé."


def test_a_unit_that_is_gone_and_a_desk_that_never_was(browser: Browser, desk: Desk) -> None:
    """Each is said on a clear page, with what was typed."""
    browser.go(DESK)
    form = browser.form(_address(desk, "Trois marins"))
    url = f"{browser.base}{DESK}/u/zzz.1"
    answer = browser._seen(browser.http.post(url, {**form, "act": "save", "target": "Tres."}))  # noqa: SLF001
    assert answer.status_code == 409
    assert browser.page.find(".//textarea").text == "Tres."
    assert browser.go("/a/nowhere/es").status_code == 400
    assert "Traceback" not in browser.text()


def test_a_catalogue_that_became_unreadable_stops_one_desk(browser: Browser, desk: Desk) -> None:
    """The page says what is wrong with the file; the overview stays."""
    desk.catalogue_path.write_bytes(b"<<<<<<< ours\n")
    assert browser.go(DESK).status_code == 503
    assert "quai.po" in browser.text()
    assert browser.go("/").status_code == 200
    assert "quai.po" in browser.text()


def test_a_project_that_moved_is_said(browser: Browser, desk: Desk) -> None:
    """Nothing is made anew where it was."""
    desk.folder.rename(desk.folder.with_name("elsewhere"))
    assert browser.go(DESK).status_code == 503
    assert "l10n.toml" in browser.text()
    assert not desk.folder.exists()
