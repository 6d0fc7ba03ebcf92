"""What others do while somebody is at a desk: it arrives, and moves nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.web.served import PATIENCE, Browser

if TYPE_CHECKING:
    from l10n.web.server import Served
    from tests.web.chromium import Chromium
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"


def _unit(desk: Desk, begins: str) -> str:
    return next(unit.id for unit in desk.units() if unit.source.startswith(begins))


def _write(desk: Desk, unit: str, target: str) -> None:
    desk.edit({one.id: replace(one, target=target) for one in desk.units() if one.id == unit})


def _told(browser: Browser, last: str = "") -> tuple[str, dict[str, Any]]:
    """Return the first event of a stream, with its id."""
    headers = {"accept": "text/event-stream", **({"last-event-id": last} if last else {})}
    url = f"{browser.base}{DESK}/news"
    with browser.http.get(url, headers=headers, stream=True, timeout=PATIENCE) as stream:
        lines = (line.decode() for line in stream.iter_lines() if line)
        event = next(lines).removeprefix("id: ")
        return event, json.loads(next(lines).removeprefix("data: "))


def test_who_missed_news_is_told_them(browser: Browser, desk: Desk) -> None:
    """By the id of what he heard last: what is so now, whatever came between."""
    event, before = _told(browser)
    assert _told(browser)[0] == event
    for target in ("Uno.", "Dos."):
        _write(desk, _unit(desk, "Trois"), target)
    later, after = _told(browser, last=event)
    assert later != event
    assert after["version"] != before["version"]


def test_others_are_seen_at_their_texts_and_not_oneself(served: Served, desk: Desk) -> None:
    """By name and text; whoever asks is not told of himself."""
    ana, ben = Browser(served), Browser(served)
    unit = _unit(desk, "Trois")
    for browser, name in ((ana, "ana"), (ben, "ben")):
        browser.go("/me")
        browser.send("/me", name=name)
        browser.go(DESK)
    headers = {"x-csrf": ben.csrf, "accept": "application/json"}
    here = f"{ben.base}{DESK}/here"
    assert ben.http.post(here, json={"unit": unit}, headers=headers, timeout=PATIENCE).ok
    assert _told(ana)[1]["here"] == [{"name": "ben", "unit": unit}]
    assert _told(ben)[1]["here"] == []
    ana.close()
    ben.close()


def test_an_outside_edit_arrives_and_the_focused_field_stays(
    chromium: Chromium, served: Served, desk: Desk
) -> None:
    """A text nobody works on is the new one; what is typed stays, where it was to the pixel."""
    tab = chromium.page("live")
    tab.go(served.address)
    tab.go(f"http://127.0.0.1:{served.port}{DESK}?order=source")
    mine, theirs = _unit(desk, "Elle atteint"), _unit(desk, "Trois")
    tab.do("focus", selector=tab.field(mine))
    tab.do("type", text="Mío. ")
    top = f'document.querySelector("{tab.field(mine)}").getBoundingClientRect().top'
    before = tab.look(top)
    _write(desk, theirs, "Tres marineros duermen. " * 30)
    value = f'document.querySelector("{tab.field(theirs)}").value'
    tab.until(f"{value}.startsWith('Tres marineros')")
    assert tab.look(top) == pytest.approx(before, abs=0.05)
    assert "Mío. " in tab.look(f'document.querySelector("{tab.field(mine)}").value')
    assert tab.do("errors") == []
    tab.do("close")


def test_a_source_edited_under_the_hands_shows_its_change(
    chromium: Chromium, served: Served, desk: Desk
) -> None:
    """The diff and its class come, what was typed stays; new texts wait, however many left."""
    tab = chromium.page("edited")
    tab.go(served.address)
    tab.go(f"http://127.0.0.1:{served.port}{DESK}")
    unit = _unit(desk, "Le bateau")
    tab.do("focus", selector=tab.field(unit))
    tab.do("type", text="Nuevo. ")
    before = tab.look("document.querySelectorAll('article').length")
    leaves = " Le capitaine Yves Le Goff ne dort pas."
    desk.rewrite(
        lambda text: (
            text.replace("19h30", "19h45").replace(leaves, "") + "\n21h00 - Le phare brille.\n"
        )
    )
    desk.project.sync()
    shown = f"document.querySelector(\"article[data-unit='{unit}'] ins.valued\")"
    tab.until(f"{shown}?.textContent.includes('19h45')")
    assert "Nuevo. " in tab.look(f'document.querySelector("{tab.field(unit)}").value')
    tab.until("document.getElementById('news')?.textContent.includes('1')")
    assert tab.look("document.querySelectorAll('article').length") == before
    assert tab.do("axe") == []
    tab.do("close")


def test_all_tabs_of_a_browser_hear_by_one_stream(
    chromium: Chromium, served: Served, desk: Desk
) -> None:
    """Ten tabs, more than a browser connects to one host: each is told."""
    first = chromium.page("tab0")
    first.go(served.address)
    tabs = [first, *(first.also(f"tab{n}") for n in range(1, 9))]
    for tab in tabs:
        tab.go(f"http://127.0.0.1:{served.port}{DESK}")
    unit = _unit(desk, "Trois")
    _write(desk, unit, "Tres marineros duermen.")
    for tab in tabs:
        value = f'document.querySelector("{tab.field(unit)}").value'
        tab.until(f"{value} === 'Tres marineros duermen.'")
    first.do("close")
