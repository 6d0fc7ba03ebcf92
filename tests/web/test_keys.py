"""Every key of the map, pressed in Chromium: what it does, and what it leaves to the browser."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import pytest

from l10n.model.unit import State
from l10n.web.tables import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.model.unit import Unit
    from l10n.web.server import Served
    from tests.web.chromium import Chromium, Tab
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
FOCUSED = "document.activeElement.closest('article')?.dataset.unit"
OUTSIDE: Final = ("next-outside", "previous-outside", "search", "news", "map")
"""Actions that have a key of one sign."""


@dataclass
class Stand:
    """A desk, the window that shows it, and where it is."""

    tab: Tab
    desk: Desk
    url: str

    def unit(self, begins: str) -> Unit:
        """Return a text by its first words."""
        return next(unit for unit in self.desk.units() if unit.source.startswith(begins))

    def state(self, begins: str) -> State:
        """Return its state as the file has it."""
        return next(s for source, s in self.desk.states().items() if source.startswith(begins))

    def at(self, begins: str) -> str:
        """Put the focus into the field of a text; returns its id."""
        unit = self.unit(begins).id
        self.tab.do("focus", selector=self.tab.field(unit))
        return unit

    def write(self, begins: str, target: str) -> str:
        """Set a text from outside, and look at the desk again."""
        unit = self.unit(begins)
        self.desk.edit({unit.id: replace(unit, target=target)})
        self.tab.go(self.url)
        return self.at(begins)

    def retype(self, begins: str, text: str) -> str:
        """Type a text over one."""
        unit = self.at(begins)
        self.tab.press("Control+a")
        self.tab.do("type", text=text)
        return unit

    def value(self, unit: str) -> str:
        """Return what a field holds."""
        return str(self.tab.look(f'document.querySelector("{self.tab.field(unit)}").value'))

    def until_class(self, unit: str, name: str) -> None:
        """Wait until the page shows a text in a state."""
        of = f"document.querySelector(\"article[data-unit='{unit}']\")"
        self.tab.until(f"{of}.classList.contains('{name}')")

    def until_flash(self, words: str) -> None:
        """Wait until the page announces something."""
        self.tab.until(f"document.getElementById('flash').textContent.includes('{words}')")

    def reason(self, text: str) -> None:
        """Write what is asked for, and send it."""
        self.tab.until("document.activeElement.name === 'said'")
        self.tab.do("type", text=text)
        self.tab.press("Enter")

    def outside(self) -> None:
        """Leave all fields."""
        self.tab.look("document.activeElement.blur()")


@pytest.fixture(scope="module", name="tab")
def _tab(chromium: Chromium) -> Iterator[Tab]:
    tab = chromium.page("keys")
    yield tab
    tab.do("close")


@pytest.fixture(name="stand")
def _stand(tab: Tab, served: Served, desk: Desk) -> Iterator[Stand]:
    url = f"http://127.0.0.1:{served.port}{DESK}"
    tab.go(served.address)
    assert tab.go(url) == 200
    tab.do("errors")  # of the page before, whose server was stopped
    yield Stand(tab, desk, url)
    assert tab.do("errors") == []


def _approve_next(stand: Stand, key: str) -> None:
    order = stand.tab.look("[...document.querySelectorAll('article')].map(a => a.dataset.unit)")
    stand.tab.do("focus", selector=stand.tab.field(order[0]))
    stand.tab.press(key)
    stand.tab.until(f"{FOCUSED} === '{order[1]}'")
    stand.until_flash("Next:")
    assert [*stand.desk.states().values()].count(State.REVIEWED) == 1


def _save_next(stand: Stand, key: str) -> None:
    unit = stand.retype("Trois marins", "Tres.")
    stand.tab.press(key)
    stand.tab.until(f"{FOCUSED} !== '{unit}'")
    assert stand.unit("Trois marins").target == "Tres."
    assert stand.state("Trois marins") is State.TRANSLATED


def _save(stand: Stand, key: str) -> None:
    unit = stand.retype("Trois marins", "Tres.")
    stand.tab.press(key)
    stand.tab.until_status(unit, "saved")
    assert stand.unit("Trois marins").target == "Tres."
    assert stand.tab.look(FOCUSED) == unit


def _decides(state: State, reason: str = "") -> Callable[[Stand, str], None]:
    def decided(stand: Stand, key: str) -> None:
        unit = stand.at("Trois marins")
        stand.tab.press(key)
        if reason:
            stand.reason(reason)
        stand.until_class(unit, state)
        stand.tab.until(f"document.activeElement.matches('textarea') && {FOCUSED} === '{unit}'")
        assert stand.state("Trois marins") is state
        assert reason in stand.desk.catalogue_path.read_text("utf-8")

    return decided


def _ask(stand: Stand, key: str) -> None:
    stand.at("Le bateau")
    stand.tab.press(key)
    stand.reason("Quel bateau ?")
    stand.tab.until("document.querySelector('.question')")
    assert stand.unit("Le bateau").questions == ("Quel bateau ?",)


def _answer(stand: Stand, key: str) -> None:
    unit = stand.unit("Le bateau")
    stand.desk.edit({unit.id: replace(unit, questions=("Quel bateau ?",))})
    stand.tab.go(stand.url)
    stand.at("Le bateau")
    stand.tab.press(key)
    stand.reason("Le bac.")
    stand.tab.until("!document.querySelector('.question')")
    assert "answered by ana: Le bac." in stand.desk.catalogue_path.read_text("utf-8")


def _fix(stand: Stand, key: str) -> None:
    stand.write("Le bateau", "El barco sale a las 18:30.")
    stand.tab.press(key)
    stand.until_flash("Repaired")
    assert stand.unit("Le bateau").target == "El barco sale a las 19:30."


def _dismiss(stand: Stand, key: str) -> None:
    stand.write("Le bateau", "El barco sale a las 18:30.")
    stand.tab.press(key)
    stand.reason("une autre horloge")
    stand.tab.until("!document.querySelector('.finding.error')")
    assert [skip.code for skip in stand.unit("Le bateau").skips] == ["time-changed"]


def _dismiss_entry(stand: Stand, key: str) -> None:
    for begins in ("Le bateau", "Le capitaine"):
        stand.write(begins, f"{stand.unit(begins).target} 47.")
    stand.at("Le capitaine")
    stand.tab.press(key)
    stand.reason("le tirage")
    stand.until_flash("2 texts")
    for begins in ("Le bateau", "Le capitaine"):
        assert [skip.code for skip in stand.unit(begins).skips] == ["number-extra"]
    assert stand.tab.look(FOCUSED) == stand.unit("Le capitaine").id


def _undo(stand: Stand, key: str) -> None:
    before = stand.desk.catalogue_path.read_bytes()
    unit = stand.at("Trois marins")
    stand.tab.press("Alt+y")
    stand.until_class(unit, "reviewed")
    stand.tab.press(key)
    stand.until_class(unit, "translated")
    assert stand.desk.catalogue_path.read_bytes() == before


def _approve_entry(stand: Stand, key: str) -> None:
    unit = stand.retype("Trois marins", "Tres.")
    stand.tab.press(key)
    stand.until_flash("3 texts approved")
    assert stand.unit("Trois marins").target == "Tres."
    assert stand.state("Trois marins") is State.REVIEWED
    assert stand.state("La marée") is State.TRANSLATED
    stand.tab.until(f"{FOCUSED} && {FOCUSED} !== '{unit}'")
    assert stand.tab.look("document.querySelectorAll('form.whole').length") == 2


def _preview(stand: Stand, key: str) -> None:
    unit = stand.at("Trois marins")
    stand.tab.press(key)
    stand.tab.until("document.querySelector('iframe.published')")
    assert stand.tab.look(FOCUSED) == unit
    stand.tab.press(key)
    stand.tab.until("!document.querySelector('iframe.published')")


def _copy_source(stand: Stand, key: str) -> None:
    unit = stand.retype("Trois marins", "x")
    stand.tab.press(key)
    assert stand.value(unit) == "xTrois marins dorment."


def _concordance(stand: Stand, key: str) -> None:
    stand.desk.approve()
    stand.tab.go(stand.url)
    unit = stand.retype("La marée", "marins y más")
    stand.tab.press("Home", *["Shift+ArrowRight"] * len("marins"), key)
    stand.tab.until("document.querySelector('.closer .memory')")
    stand.tab.until("document.activeElement.matches('.closer .memory')")
    said = str(stand.tab.look("document.querySelector('.closer .pairs').textContent"))
    assert "Trois marins dorment." in said
    stand.tab.press("Escape")
    assert stand.tab.look(FOCUSED) == unit
    assert not stand.tab.look("document.querySelector('.closer')")
    assert stand.value(unit) == "marins y más"


def _closer(stand: Stand, key: str) -> None:
    unit = stand.at("Trois marins")
    stand.tab.press(key)
    stand.tab.until("document.activeElement.closest('.closer')")
    assert "La marée monte." in stand.tab.look("document.querySelector('.near').textContent")
    stand.tab.press(key)
    assert not stand.tab.look("document.querySelector('.closer')")
    assert stand.tab.look(FOCUSED) == unit


def _walks(by: int) -> Callable[[Stand, str], None]:
    def walked(stand: Stand, key: str) -> None:
        order = stand.tab.look("[...document.querySelectorAll('article')].map(a => a.dataset.unit)")
        stand.tab.do("focus", selector=stand.tab.field(order[2]))
        stand.tab.press(key)
        assert stand.tab.look(FOCUSED) == order[2 + by]

    return walked


def _begins(stand: Stand, key: str) -> None:
    first = stand.tab.look("document.querySelector('article').dataset.unit")
    stand.outside()
    stand.tab.press(key)
    assert stand.tab.look(FOCUSED) == first


def _search(stand: Stand, key: str) -> None:
    stand.outside()
    stand.tab.press(key)
    assert stand.tab.look("document.activeElement.id") == "q"
    assert stand.tab.look("document.activeElement.value") == ""


def _news(stand: Stand, key: str) -> None:
    stand.at("Trois marins")
    stand.desk.rewrite(lambda text: text + "\n21h00 - Le phare brille.\n")
    stand.desk.project.sync()
    stand.tab.until("document.getElementById('news')")
    stand.outside()
    stand.tab.press(key)
    stand.tab.until("document.querySelector('main')?.textContent.includes('Le phare brille.')")


def _map(stand: Stand, key: str) -> None:
    stand.outside()
    stand.tab.press(key)
    stand.tab.until("location.pathname === '/keys'")


DOES: Final[dict[str, Callable[[Stand, str], None]]] = {
    "approve-next": _approve_next,
    "save-next": _save_next,
    "save": _save,
    "approve": _decides(State.REVIEWED),
    "needs-work": _decides(State.NEEDS_WORK),
    "reject": _decides(State.REJECTED, "trop littéral"),
    "ask": _ask,
    "answer": _answer,
    "fix": _fix,
    "dismiss": _dismiss,
    "dismiss-entry": _dismiss_entry,
    "undo": _undo,
    "approve-entry": _approve_entry,
    "preview": _preview,
    "copy-source": _copy_source,
    "concordance": _concordance,
    "closer": _closer,
    "next": _walks(1),
    "previous": _walks(-1),
    "next-outside": _begins,
    "previous-outside": _begins,
    "search": _search,
    "news": _news,
    "map": _map,
}

BROWSERS: Final = {
    *(f"Ctrl+{sign}" for sign in "ACDEFGHJKLNOPRSTUVWXYZ"),
    *(f"Ctrl+Shift+{sign}" for sign in "BCDIJKMNOPQRTVWY"),
    *(f"Alt+{sign}" for sign in "BDEFHSTV"),
    *("Alt+ArrowLeft", "Alt+ArrowRight", "Alt+Home", "Tab", "Shift+Tab", "Escape", " "),
}
"""Keys of Chromium and Firefox, their menus among them."""


def _pressed(key: str) -> str:
    """Write a key of the map as the driver has it."""
    head, plus, last = key.rpartition("+")
    return f"{head.replace('Ctrl', 'Control')}{plus}{last.lower() if len(last) == 1 else last}"


@pytest.mark.parametrize("action", DOES)
def test_a_key_does_what_the_map_says(stand: Stand, action: str) -> None:
    """Each action by its own key, and nothing else."""
    key = stand.tab.look(f"import('/static/map.js').then(m => m.MAP['{action}'])")
    DOES[action](stand, _pressed(key))


def test_every_action_has_a_key_that_is_no_browsers(stand: Stand) -> None:
    """The map, the page of keys and these tests know the same; no two share a key."""
    keys = stand.tab.look("import('/static/map.js').then(m => m.MAP)")
    assert keys.keys() == DOES.keys() == dict(KEYS).keys()
    assert len({*keys.values()}) == len(keys)
    assert not BROWSERS & {*keys.values()}
    assert {action for action, key in keys.items() if len(key) == 1} == {*OUTSIDE}


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_number_puts_a_name_or_value_in(stand: Stand, number: int) -> None:
    """The chip of that number, as the language has it, at the caret."""
    unit = stand.retype("Elle atteint", "")
    chips = f"article[data-unit='{unit}'] .chip"
    reads = stand.tab.look(f'[...document.querySelectorAll("{chips}")].map(c => c.dataset.insert)')
    stand.tab.press(f"Alt+{number}")
    assert stand.value(unit) == (reads[number - 1] if number <= len(reads) else "")
    assert reads[:2] == ["7,2 metros", "23:15"]


@pytest.mark.parametrize("action", OUTSIDE)
def test_a_key_of_one_sign_is_a_letter_inside_a_field(stand: Stand, action: str) -> None:
    """It is typed, and does nothing else."""
    key = stand.tab.look(f"import('/static/map.js').then(m => m.MAP['{action}'])")
    unit = stand.retype("Trois marins", "x")
    stand.tab.press(key)
    assert stand.value(unit) == f"x{key}"
    assert stand.tab.look(FOCUSED) == unit
