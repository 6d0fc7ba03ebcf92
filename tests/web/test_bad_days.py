"""Bad days of a page: clocks that jump, files and projects that go and come, two servers."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from l10n.model.key import CatalogueKey
from l10n.web.calls import Call
from l10n.web.deciding import save
from l10n.web.sessions import Sessions
from l10n.web.site import Site
from l10n.workflow.desk.deciding import Act, DeskWish, act
from l10n.workflow.desk.opening import Desks
from tests.web.served import Browser, serving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.workflow.desk.deciding import Deed
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
KEY = CatalogueKey("quai", "es")
DAY = 86_400.0
HOUR = 3_600.0


@pytest.mark.parametrize("jump", [-DAY, DAY, -1.0])
def test_a_clock_that_jumps_sends_nobody_away(
    browser: Browser, desk: Desk, monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    """Back or ahead: who is in stays in, what he saves is saved, nothing waits since tomorrow."""
    browser.go(DESK)
    right = time.time
    monkeypatch.setattr(time, "time", lambda: right() + jump)
    assert browser.go(DESK).status_code == 200
    assert "-1 day" not in browser.text()
    unit, digest = _first(browser)
    assert browser.put(f"{DESK}/u/{unit}", "Mañana.", digest).status_code == 200
    assert next(one for one in desk.units() if one.id == unit).target == "Mañana."


def test_an_evening_ends_by_a_clock_that_nobody_sets() -> None:
    """Twelve hours after it was begun; to the last moment before, it goes on."""
    at = 5.0
    sessions = Sessions("ana", clock=lambda: at)
    session = sessions.enter(sessions.token)
    assert session is not None
    at = 5.0 + 12 * HOUR - 1
    assert sessions.find(session.id) is session
    at = 5.0 + 12 * HOUR
    assert sessions.find(session.id) is None


def test_what_is_typed_over_a_broken_file_comes_back_and_is_saved_later(
    browser: Browser, desk: Desk
) -> None:
    """The page names the file and shows the text; the very same form works when it is mended."""
    browser.go(DESK)
    unit, _ = _first(browser)
    form = browser.form(f"{DESK}/u/{unit}")
    whole = desk.catalogue_path.read_bytes()
    desk.catalogue_path.write_bytes(whole[: len(whole) // 2])
    answer = _sent(browser, unit, form)
    assert answer == 503
    assert "quai.po" in browser.text()
    assert browser.page.find(".//textarea").text == "Tres."
    desk.catalogue_path.write_bytes(whole)
    assert _sent(browser, unit, form) == 200
    assert next(one for one in desk.units() if one.id == unit).target == "Tres."


def test_a_project_that_comes_back_is_served_again(browser: Browser, desk: Desk) -> None:
    """While it is away a script is told, in JSON; nothing is made where it was."""
    browser.go(DESK)
    unit, digest = _first(browser)
    away = desk.folder.with_name("elsewhere")
    desk.folder.rename(away)
    answer = browser.put(f"{DESK}/u/{unit}", "Tres.", digest)
    assert answer.status_code == 503
    assert "l10n.toml" in answer.json()["error"]["what"]
    assert not desk.folder.exists()
    away.rename(desk.folder)
    assert browser.put(f"{DESK}/u/{unit}", "Tres.", digest).status_code == 200


def test_settings_that_change_hold_at_once(browser: Browser, desk: Desk) -> None:
    """Broken ones are said with their line; mended, the page is as it was."""
    settings = desk.folder / "l10n.toml"
    right = settings.read_text(encoding="utf-8")
    settings.write_text(f"{right}\n[", encoding="utf-8")
    assert browser.go(DESK).status_code == 503
    assert "l10n.toml" in browser.text()
    settings.write_text(right, encoding="utf-8")
    assert browser.go(DESK).status_code == 200


def test_two_servers_of_one_project_lose_nothing(desk: Desk) -> None:
    """Who was slower on the other one is told; texts of both stand in the file."""
    with serving(desk.folder, "ana") as one, serving(desk.folder, "ben") as other:
        ana, ben = Browser(one), Browser(other)
        ana.go(DESK)
        ben.go(DESK)
        (first, digest), (second, other_digest) = _units(ana)[:2]
        assert ana.put(f"{DESK}/u/{first}", "Uno.", digest).status_code == 200
        late = ben.put(f"{DESK}/u/{first}", "Otro.", digest)
        assert (late.status_code, late.json()["target"]) == (412, "Uno.")
        assert ben.put(f"{DESK}/u/{second}", "Dos.", other_digest).status_code == 200
        ana.go(DESK)
        shown = {one.get("data-unit"): one.xpath(".//textarea")[0].text for one in ana.all("unit")}
        assert (shown[first], shown[second]) == ("Uno.", "Dos.")
        ana.close()
        ben.close()


def test_an_older_copy_that_hides_a_text_hides_it_from_no_save(
    browser: Browser, desk: Desk
) -> None:
    """Who saves over what the file shows is told what it hides, and can go on from there."""
    browser.go(DESK)
    unit, digest = _first(browser)
    stale = desk.catalogue_path.read_bytes()
    assert browser.put(f"{DESK}/u/{unit}", "Uno.", digest).status_code == 200
    desk.catalogue_path.write_bytes(stale)
    browser.go(DESK)
    assert dict(_units(browser))[unit] == digest
    told = browser.put(f"{DESK}/u/{unit}", "Otro.", digest)
    assert (told.status_code, told.json()["target"]) == (412, "Uno.")
    again = browser.put(f"{DESK}/u/{unit}", "Otro.", told.json()["digest"])
    assert again.status_code == 200
    assert next(one for one in desk.units() if one.id == unit).target == "Otro."


@pytest.mark.parametrize(
    "language", ["de", "es-MX", "es_MX", "fr", "ES", "es%00", "e%0As", "..%2fes", "%E2%80%AEes"]
)
def test_no_address_begins_a_language(browser: Browser, desk: Desk, language: str) -> None:
    """A language that nobody asked for has no desk, and no text sent to it makes a file."""
    browser.go(DESK)
    unit, digest = _first(browser)
    assert browser.put(f"/a/quai/{language}/u/{unit}", "Eins.", digest).status_code in {400, 404}
    assert browser.go(f"/a/quai/{language}").status_code in {400, 404}
    assert sorted(path.name for path in desk.folder.glob("locales/*/")) == ["es"]


class Hasty(Desks):
    """Desks at which somebody else saves the moment after each save."""

    def act(self, key: CatalogueKey, by: str, wishes: Sequence[DeskWish]) -> tuple[Deed, ...]:
        """Do what is wished, and then what somebody else wants."""
        deeds = super().act(key, by, wishes)
        for unit in (deed.after for deed in deeds):
            digest = self.desk(key).article.unit(unit.id)
            assert digest is not None
            wish = DeskWish(Act.SAVE, unit.id, digest.item.digest, "Otro.")
            act(self.workspace(), key, "ben", [wish])
        return deeds


def test_a_save_is_answered_with_what_it_saved(desk: Desk) -> None:
    """Not with what somebody made of it since: whoever goes on typing is told of that."""
    desks = Hasty(desk.folder)
    site, sessions = Site(desks, Sessions("ana")), Sessions("ana")
    unit = next(iter(desks.desk(KEY).article.units()))
    call = Call(
        "PUT",
        {"article": "quai", "language": "es", "unit": unit.id},
        {},
        {"target": "Mío.", "base": unit.item.target},
        {"accept": "application/json", "if-match": f'"{unit.item.digest}"'},
        sessions.enter(sessions.token),
    )
    told = json.loads(bytes(save(site, call).body))
    assert told["target"] == "Mío."
    now = desks.desk(KEY).article.unit(unit.id)
    assert now is not None
    assert now.item.target == "Otro."
    assert now.item.digest != told["digest"]


def _units(browser: Browser) -> list[tuple[str, str]]:
    return [(one.get("data-unit"), one.get("data-digest")) for one in browser.all("unit")]


def _first(browser: Browser) -> tuple[str, str]:
    return _units(browser)[0]


def _sent(browser: Browser, unit: str, form: dict[str, str]) -> int:
    url = f"{browser.base}{DESK}/u/{unit}"
    sent = browser.http.post(url, {**form, "act": "save", "target": "Tres."}, timeout=300)
    return browser._seen(sent).status_code  # noqa: SLF001 - a form that was kept
