"""The page for everyone: keyboards, screen readers, small screens, both directions of writing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from tests.web.served import serving
from tests.web.test_hostile import hostile
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from l10n.web.server import Served
    from tests.web.chromium import Chromium, Tab

DESK = "/a/quai/es"
LEAST: Final = 24
"""Pixels of what is pressed, WCAG 2.5.8."""

SMALL: Final = f"""[...document.querySelectorAll("a, button, input, select, summary, textarea")]
.filter(one => one.checkVisibility() && one.type !== "hidden" && !one.closest(".skip, .unseen"))
.filter(one => one.type !== "checkbox" || !one.closest("label"))
.map(one => [one.outerHTML.slice(0, 120), one.getBoundingClientRect()])
.filter(([, box]) => box.width > 0 && Math.min(box.width, box.height) < {LEAST})
.map(([said, box]) => said + " " + box.width + "x" + box.height)"""

HIDDEN: Final = """(() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  if (one === document.body || !box.width) return "";
  const down = box.top + Math.min(box.height, 40) / 2;
  const hit = document.elementFromPoint(box.left + box.width / 2, down);
  const seen = hit && (hit === one || one.contains(hit) || hit.contains(one));
  const ring = getComputedStyle(one).outlineStyle;
  return !seen || ring === "none" ? one.outerHTML.slice(0, 120) + " " + ring : "";
})()"""


def _unit(desk: Desk, begins: str) -> str:
    return next(unit.id for unit in desk.units() if unit.source.startswith(begins))


def _field(tab: Tab, desk: Desk) -> str:
    unit = _unit(desk, "Trois marins")
    tab.do("focus", selector=tab.field(unit))
    return unit


def _closer(tab: Tab, desk: Desk) -> None:
    _field(tab, desk)
    tab.press("Alt+o")
    tab.until("document.querySelector('.closer')")


def _published(tab: Tab, desk: Desk) -> None:
    _field(tab, desk)
    tab.press("Alt+p")
    tab.until("document.querySelector('iframe.published')")


def _reason(tab: Tab, desk: Desk) -> None:
    _field(tab, desk)
    tab.press("Alt+r")
    tab.until("document.activeElement.name === 'said'")


def _offline(tab: Tab, desk: Desk) -> None:
    unit = _field(tab, desk)
    tab.do("offline", on=True)
    tab.do("type", text=" Mar.")
    tab.press("Alt+Enter")
    tab.until_status(unit, "offline")


def _conflict(tab: Tab, desk: Desk) -> None:
    unit = _field(tab, desk)
    held = {one.id: replace(one, target="Otros.") for one in desk.units() if one.id == unit}
    tab.do("type", text=" Mar.")
    desk.edit(held)
    tab.press("Alt+Enter")
    tab.until_status(unit, "conflict")


def _news(tab: Tab, desk: Desk) -> None:
    desk.rewrite(lambda text: text.replace("19h30", "19h45") + "\n21h00 - Le phare brille.\n")
    desk.project.sync()
    tab.until("document.getElementById('news') && document.querySelector('ins.valued')")


STATES: Final[dict[str, Callable[[Tab, Desk], None]]] = {
    "closer": _closer,
    "published": _published,
    "reason": _reason,
    "offline": _offline,
    "conflict": _conflict,
    "news": _news,
}


def _opened(chromium: Chromium, served: Served, width: int, *, dark: bool = False) -> Tab:
    tab = chromium.page("everybody", width=width, dark=dark)
    tab.go(served.address)
    tab.go(f"http://127.0.0.1:{served.port}{DESK}")
    return tab


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("width", "dark"), [(320, True), (1440, False)])
def test_every_state_is_open_to_everybody(
    chromium: Chromium, served: Served, desk: Desk, state: str, width: int, *, dark: bool
) -> None:
    """No rule that axe knows is broken, nothing leads sideways, what is pressed is large enough."""
    tab = _opened(chromium, served, width, dark=dark)
    STATES[state](tab, desk)
    assert tab.do("axe") == []
    assert tab.look("document.documentElement.scrollWidth - innerWidth") <= 0
    assert tab.look(SMALL) == []
    tab.do("close")


@pytest.mark.parametrize(("width", "dark"), [(320, False), (1280, True)])
def test_every_page_has_room_for_fingers(
    chromium: Chromium, served: Served, desk: Desk, width: int, *, dark: bool
) -> None:
    """All but a link within a sentence; with a correction to confirm on the first page."""
    desk.approve()
    desk.project.export("quai", "es")
    desk.rewrite(lambda text: text.replace("7,20 mètres", "7,50 mètres"))
    desk.project.sync()
    tab = _opened(chromium, served, width, dark=dark)
    unit = _unit(desk, "Trois marins")
    for path in (
        "/",
        "/keys",
        "/me",
        "/drafts",
        f"{DESK}/memory?q=marins",
        f"{DESK}/u/{unit}/closer",
    ):
        tab.go(f"http://127.0.0.1:{served.port}{path}")
        assert tab.look(SMALL) == [], path
        assert tab.do("axe") == [], path
        assert tab.look("document.documentElement.scrollWidth - innerWidth") <= 0, path
    tab.do("close")


@pytest.mark.parametrize("width", [320, 1280])
def test_the_focus_is_always_seen(
    chromium: Chromium, served: Served, desk: Desk, width: int
) -> None:
    """Through a page by Tab, and back: never under a bar, always with a ring."""
    hostile(desk, "abc")
    tab = _opened(chromium, served, width)
    for key in ("Tab", "Shift+Tab"):
        for _ in range(35):
            tab.press(key)
            assert tab.look(HIDDEN) == ""
    tab.do("close")


def test_a_text_is_read_out_whole(chromium: Chromium, served: Served, desk: Desk) -> None:
    """What a screen reader is told of one: a name, state, field, chips, buttons, findings."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Le bateau")]
    desk.edit({unit.id: replace(unit, target="El barco sale a las 18:30.")})
    tab = _opened(chromium, served, 1280)
    tree = str(tab.do("tree", selector=f"article[data-unit='{unit.id}']"))
    wanted = f"""
- article "Le bateau part à 19h30.":
  - paragraph: Le bateau part à 19h30.
  - textbox "Translation": El barco sale a las 18:30.
  - status
  - 'list "Names and values: click, or Alt and the number"':
    - listitem:
      - button "19:30"
  - paragraph:
    - button "Save"
    - button "Approve"
    - button "Approve and next"
    - link "Look closer":
      - /url: {DESK}/u/{unit.id}/closer
  - list "Findings":
    - listitem:
      - strong: "Error:"
      - code: time-changed
      - button "Repair"
      - button "It is right as it is"
  - group: "More: reject, ask, needs work"
""".strip().splitlines()
    assert "- paragraph: translated" in tree
    left = iter(tree.splitlines())
    for line in wanted:
        assert any(line.strip() == one.strip() for one in left), f"{line}\nnot in order in\n{tree}"
    tab.do("close")


def test_nothing_moves_for_whom_that_makes_ill(chromium: Chromium, served: Served) -> None:
    """Reduced motion is asked for: no animation, no smooth scrolling."""
    tab = _opened(chromium, served, 1280)
    assert tab.look("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    tab.press("j", "j")
    assert tab.look("document.getAnimations().length") == 0
    tab.do("close")


def test_arabic_is_written_from_right_to_left(
    chromium: Chromium, tmp_path: Path, made: Path
) -> None:
    """The field, its chips and what stands beside it; the French beside them does not turn."""
    desk = Desk(tmp_path / "ar", "ar", made / "source" / "quai.txt")
    desk.project.sync()
    desk.translate(lambda _: "يغادر القارب عند الساعة 19:30.")
    desk.approve()
    with serving(desk.folder) as served:
        tab = chromium.page("arabic")
        tab.go(served.address)
        tab.go(f"http://127.0.0.1:{served.port}/a/quai/ar")
        unit = _unit(desk, "Le bateau")
        tab.do("focus", selector=tab.field(unit))
        tab.press("Alt+o")
        tab.until("document.querySelector('.closer')")
        directions = tab.look(
            "Object.fromEntries(['textarea', '.source', '.closer .text', '.chip bdi'].map(name =>"
            " [name, getComputedStyle(document.querySelector(`article:has(.closer) ${name}`))"
            ".direction]))"
        )
        assert directions == {
            "textarea": "rtl",
            ".source": "ltr",
            ".closer .text": "rtl",
            ".chip bdi": "ltr",
        }
        assert tab.do("axe") == []
        tab.do("close")
