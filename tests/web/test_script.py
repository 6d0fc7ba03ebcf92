"""The desk with script, in Chromium: saving, keys, chips, what survives what."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

from l10n.model.unit import State
from l10n.web.server import ServeWishes
from tests.web.served import serving
from tests.web.test_hostile import HOSTILE, hostile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.web.server import Served
    from tests.web.chromium import Chromium, Tab
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
FOCUSED = "document.activeElement.closest('article')?.dataset.unit"


@pytest.fixture(name="tab")
def _tab(chromium: Chromium, served: Served) -> Iterator[Tab]:
    tab = chromium.page()
    assert tab.go(served.address) == 200
    assert tab.go(_url(served)) == 200
    assert tab.do("errors") == []
    yield tab
    tab.do("close")


def _url(served: Served) -> str:
    return f"http://127.0.0.1:{served.port}{DESK}"


def _unit(desk: Desk, begins: str) -> str:
    return next(unit.id for unit in desk.units() if unit.source.startswith(begins))


def _target(desk: Desk, unit: str) -> str:
    return next(one.target for one in desk.units() if one.id == unit)


def _state(desk: Desk, unit: str) -> State:
    return next(
        s for u, s in zip(desk.units(), desk.states().values(), strict=True) if u.id == unit
    )


def _type(tab: Tab, unit: str, text: str) -> None:
    """Put a text into a field as a person does, and stay there."""
    tab.do("focus", selector=tab.field(unit))
    tab.press("Control+a")
    tab.do("type", text=text)


def test_a_text_is_saved_when_its_field_is_left(tab: Tab, desk: Desk) -> None:
    """It says typed, then saved; findings come after the save, with their repair."""
    unit = _unit(desk, "Le bateau")
    _type(tab, unit, "El barco sale a las 18:30.")
    assert tab.status(unit) == "typed"
    tab.press("Tab")
    tab.until_status(unit, "saved")
    assert _target(desk, unit) == "El barco sale a las 18:30."
    tab.until(f"document.querySelector(\"article[data-unit='{unit}'] [value='fix:time-changed']\")")
    tab.do("focus", selector=tab.field(unit))
    tab.press("Alt+x")
    tab.until(f"document.querySelector(\"{tab.field(unit)}\").value.includes('19:30')")
    assert _target(desk, unit) == "El barco sale a las 19:30."
    assert tab.do("errors") == []


def test_each_text_is_approved_by_one_key(tab: Tab, desk: Desk) -> None:
    """Control and Enter go down the page; the next text has the focus, and is announced."""
    order = tab.look("[...document.querySelectorAll('article')].map(a => a.dataset.unit)")
    tab.do("focus", selector=tab.field(order[0]))
    for this, following in pairwise(order):
        tab.press("Control+Enter")
        tab.until(f"{FOCUSED} === '{following}'")
        assert _state(desk, this) is State.REVIEWED
    tab.until("document.getElementById('flash').textContent.includes('Next:')")
    tab.press("Control+Enter")
    tab.until("document.getElementById('flash').textContent.includes('Approved')")


def test_who_was_slower_sees_all_texts_and_loses_none(tab: Tab, desk: Desk) -> None:
    """Base, theirs, mine and both; nothing of the other's is written over unseen."""
    unit = _unit(desk, "Trois marins")
    before = _target(desk, unit)
    first, *middle, last = before.split(" ")
    theirs, mine = " ".join(["Otros", *middle, last]), " ".join([first, *middle, "roncan."])
    tab.do("focus", selector=tab.field(unit))
    desk.edit({u.id: replace(u, target=theirs) for u in desk.units() if u.id == unit})
    _type(tab, unit, mine)
    tab.press("Alt+Enter")
    tab.until_status(unit, "conflict")
    assert _target(desk, unit) == theirs
    shown = tab.look(
        "[...document.querySelectorAll('.conflict-panel .text')].map(p => p.textContent)"
    )
    assert shown == [before, theirs, mine, " ".join(["Otros", *middle, "roncan."])]
    assert tab.do("axe") == []
    tab.do("click", selector=".conflict-panel button:last-of-type")
    tab.until_status(unit, "saved")
    assert _target(desk, unit) == " ".join(["Otros", *middle, "roncan."])


def test_what_is_typed_offline_is_sent_later(tab: Tab, desk: Desk) -> None:
    """The field says so; with the network, by this page or the next, it is sent and let go."""
    unit = _unit(desk, "Trois marins")
    kept = "Object.keys(localStorage).some(k => k.includes('quai'))"
    tab.do("offline", on=True)
    _type(tab, unit, "Tres marineros duermen.")
    tab.press("Alt+Enter")
    tab.until_status(unit, "offline")
    assert tab.look(kept)
    assert _target(desk, unit) != "Tres marineros duermen."
    tab.do("offline", on=False)
    tab.do("reload")
    tab.until(f"!{kept}")
    assert _target(desk, unit) == "Tres marineros duermen."


def test_what_is_typed_before_the_script_is_there_is_kept(tab: Tab, desk: Desk) -> None:
    """A slow line brings the page first: its fields are written into, and nothing of it is lost."""
    unit = _unit(desk, "Trois marins")
    module = "/static/saving.js"
    typed = f"document.querySelector(\"article[data-unit='{unit}']\")"
    fresh = "const copy = article.cloneNode(true); copy.querySelector('textarea').value = 'Tres.';"
    tab.look(
        f"import('{module}').then(({{ Field }}) => {{ const article = {typed}; {fresh}"
        " article.replaceWith(copy); new Field(copy); })"
    )
    assert tab.status(unit) == "typed"
    assert tab.look("Object.values(localStorage).some(one => one.includes('Tres.'))")


def test_a_server_that_was_killed_takes_what_was_typed(chromium: Chromium, desk: Desk) -> None:
    """Started again it has the same address; the old cookie opens nothing, and loses nothing."""
    unit = _unit(desk, "Trois marins")
    tab = chromium.page("killed")
    with serving(desk.folder) as served:
        tab.go(served.address)
        tab.go(_url(served))
        port = served.port
    _type(tab, unit, "Tres marineros duermen.")
    tab.press("Alt+Enter")
    tab.until_status(unit, "offline")
    with serving(desk.folder, wishes=ServeWishes(port, "ana")) as served:
        tab.until_status(unit, "failed")
        assert tab.go(_url(served)) == 403
        tab.go(served.address)
        tab.go(_url(served))
        tab.until_status(unit, "saved")
        assert _target(desk, unit) == "Tres marineros duermen."
    tab.do("close")


@pytest.mark.parametrize("way", ["Alt+1", "click"])
def test_a_chip_goes_in_at_the_caret(tab: Tab, desk: Desk, way: str) -> None:
    """Behind what is selected, never over it; the browser's undo takes it back."""
    unit = _unit(desk, "Le bateau")
    _type(tab, unit, "Sale a las .")
    tab.press("ArrowLeft", "Shift+Home")
    tab.press("ArrowRight")
    if way == "click":
        tab.do("click", selector=f"article[data-unit='{unit}'] .chip")
    else:
        tab.press(way)
    value = f'document.querySelector("{tab.field(unit)}").value'
    assert tab.look(value) == "Sale a las 19:30."
    tab.press("Control+z")
    assert tab.look(value) == "Sale a las ."


def test_a_key_can_be_another_or_none(tab: Tab, desk: Desk, served: Served) -> None:
    """Chosen on the map, which ? opens; keys of one sign are turned off by one box."""
    tab.look("document.activeElement.blur()")
    tab.press("?")
    tab.until(
        "location.pathname === '/keys' && document.querySelector('[data-action=approve]').value"
    )
    tab.do("focus", selector="[data-action=approve]")
    tab.press("Alt+z")
    tab.do("click", selector="#single")
    assert tab.look("document.querySelector('[data-action=approve]').value") == "Alt+Z"
    tab.go(_url(served))
    unit = _unit(desk, "Trois marins")
    tab.do("focus", selector=tab.field(unit))
    tab.press("Alt+z")
    tab.until(
        f"document.querySelector(\"article[data-unit='{unit}']\").classList.contains('reviewed')"
    )
    tab.look("document.activeElement.blur()")
    tab.press("/")
    assert tab.look("document.activeElement.id") != "q"


def test_an_entry_is_seen_as_it_is_published(tab: Tab, desk: Desk) -> None:
    """In a frame that runs nothing; what is not reviewed stands there in French, marked."""
    tab.do("focus", selector=tab.field(_unit(desk, "Trois marins")))
    tab.press("Alt+p")
    tab.until("document.querySelector('iframe.published')")
    frame = "document.querySelector('iframe')"
    assert tab.look(f"{frame}.getAttribute('sandbox')") == ""
    assert "Trois marins dorment." in tab.look(f"fetch({frame}.src).then(r => r.text())")
    policy = tab.look(f"fetch({frame}.src).then(r => r.headers.get('content-security-policy'))")
    assert policy.startswith("sandbox;")


@pytest.mark.parametrize(
    ("width", "dark"), [(320, False), (360, True), (1280, False), (1920, True)]
)
def test_every_view_is_open_to_everybody(
    chromium: Chromium, served: Served, desk: Desk, width: int, *, dark: bool
) -> None:
    """No rule of WCAG 2.2 AA that axe knows is broken, and nothing leads sideways."""
    hostile(desk, "abc \u202edef")
    tab = chromium.page("views", width=width, dark=dark, locale="fr")
    tab.go(served.address)
    base = f"http://127.0.0.1:{served.port}"
    for path in (DESK, "/", "/me", "/keys", "/drafts", f"{DESK}/memory?q=marins", "/nowhere"):
        tab.go(f"{base}{path}")
        assert tab.do("axe") == [], path
        assert tab.look("document.documentElement.scrollWidth - innerWidth") <= 0, path
    assert tab.look("document.documentElement.lang") == "fr"
    tab.do("close")


@pytest.mark.parametrize("said", HOSTILE)
def test_no_string_runs(tab: Tab, desk: Desk, served: Served, said: str) -> None:
    """In any field, in the conflict panel, in the search: nothing is taken, no dialog opens."""
    hostile(desk, said)
    tab.go(_url(served))
    tab.go(f"{_url(served)}?{urlencode({'q': said})}")
    assert tab.look("document.querySelector('#q').value") == said
    tab.go(f"{_url(served)}?show=questions")
    assert not tab.look("'taken' in window")
    assert tab.do("dialogs") == 0
    assert tab.do("errors") == []


def test_script_and_style_are_light(served: Served, tab: Tab) -> None:
    """At most 60 kB gzipped, all of it our own files."""
    loaded = tab.look(
        "performance.getEntriesByType('resource')"
        ".filter(r => r.name.includes('/static/')).map(r => [r.name, r.encodedBodySize])"
    )
    assert all(f":{served.port}/static/" in name for name, _ in loaded)
    assert 0 < sum(size for _, size in loaded) < 60_000


def _arrives_late(tab: Tab, desk: Desk, unit: str, target: str, key: str) -> None:
    """Press a key at a text while another one is on its way to the page."""
    url = f"**/u/{unit}?*"
    tab.do("hold", url=url)
    desk.edit({one.id: replace(one, target=target) for one in desk.units() if one.id == unit})
    while not tab.do("held"):
        time.sleep(0.05)
    tab.press(key)
    tab.do("release", url=url)


@pytest.mark.parametrize("key", ["Alt+y", "Control+Enter", "Alt+w"])
def test_a_decision_is_about_the_text_that_stood_there_at_the_key(
    tab: Tab, desk: Desk, key: str
) -> None:
    """One that arrives between the key and the sending is shown, and nothing is decided of it."""
    unit = _unit(desk, "Trois marins")
    before = desk.states()
    tab.do("focus", selector=tab.field(unit))
    _arrives_late(tab, desk, unit, "Otro texto llega ahora.", key)
    tab.until_status(unit, "conflict")
    assert desk.states() == before
    assert _target(desk, unit) == "Otro texto llega ahora."
    tab.do("click", selector=".conflict-panel button")
    tab.press("Alt+y")
    card = f"document.querySelector(\"article[data-unit='{unit}']\")"
    tab.until(f"{card}.classList.contains('reviewed')")
    assert _state(desk, unit) is State.REVIEWED


def test_an_answer_that_is_cut_off_is_none(tab: Tab, desk: Desk) -> None:
    """What was typed stays as it is, and is sent again until somebody says that it is saved."""
    unit, text = _unit(desk, "Trois marins"), "Tres marineros roncan."
    tab.do("cut", url=f"**/u/{unit}", method="PUT")
    _type(tab, unit, text)
    tab.press("Tab")
    tab.until_status(unit, "offline")
    assert tab.look(f'document.querySelector("{tab.field(unit)}").value') == text
    tab.do("release", url=f"**/u/{unit}")
    tab.until_status(unit, "saved")
    assert _target(desk, unit) == text


def test_who_types_on_is_not_taken_to_the_next_text(tab: Tab, desk: Desk) -> None:
    """What is typed between the key and the answer stays in its text, which says so."""
    unit = _unit(desk, "Trois marins")
    approved = _target(desk, unit)
    tab.do("focus", selector=tab.field(unit))
    tab.do("hold", url=f"**/u/{unit}", method="POST")
    tab.press("Control+Enter")
    while not tab.do("held"):
        time.sleep(0.05)
    tab.press("End")
    tab.do("type", text=" Todos.")
    tab.do("release", url=f"**/u/{unit}")
    tab.until("document.getElementById('flash').textContent.includes('Approved')")
    assert (tab.look(FOCUSED), tab.status(unit)) == (unit, "typed")
    assert (_target(desk, unit), _state(desk, unit)) == (approved, State.REVIEWED)
    tab.press("Alt+Enter")
    tab.until_status(unit, "saved")
    assert _target(desk, unit) == f"{approved} Todos."


def test_an_entry_is_approved_as_it_stood_there_at_the_key(tab: Tab, desk: Desk) -> None:
    """A text of it that arrives meanwhile stops it, and has the focus."""
    unit = _unit(desk, "Trois marins")
    before = desk.states()
    tab.do("focus", selector=tab.field(unit))
    _arrives_late(tab, desk, unit, "Otro texto llega ahora.", "Alt+l")
    tab.until("document.getElementById('flash').textContent.includes('Somebody else')")
    assert desk.states() == before
    assert tab.look(FOCUSED) == unit


def test_what_is_typed_on_beside_a_conflict_is_no_older_text(tab: Tab, desk: Desk) -> None:
    """Keep mine keeps what stands in the field; both together waits until it shows that."""
    unit = _unit(desk, "Trois marins")
    _type(tab, unit, "Lo mío.")
    desk.edit({one.id: replace(one, target="Y otro.") for one in desk.units() if one.id == unit})
    tab.press("Alt+Enter")
    tab.until_status(unit, "conflict")
    _type(tab, unit, "Lo mío, y más.")
    keep = "[...document.querySelectorAll('.conflict-panel button')]"
    tab.look(f"{keep}.find(one => one.textContent === 'Keep mine').click()")
    tab.until_status(unit, "saved")
    assert _target(desk, unit) == "Lo mío, y más."
