"""No text leaves this machine before the end of an embargo on its article."""

import datetime as dt
import json
from pathlib import Path

import pytest

from l10n.errors import Embargoed
from l10n.glossary import NO_TERMS
from l10n.model.key import CatalogueKey
from l10n.store.sources import load_source, require_free, withheld
from l10n.workflow.draft_wishes import Drafting
from l10n.workflow.drafting import DraftShelf, draft
from tests.drafting.engines import Scripted, served
from tests.workflow.desk import Desk, Run

BODY = "Au port\n\n19h05 - Un ferry entre.\n\n19h10 - Il repart.\n"
OPEN = "Sur le quai\n\n19h05 - Un grutier attend.\n"
LATER = (dt.datetime.now(dt.UTC) + dt.timedelta(days=3)).date().isoformat()
OVER = "2024-01-01"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with an article under embargo and one beside it that anybody may read."""
    source = tmp_path / "quai.txt"
    source.write_text(f"---\nembargo: {LATER}\n---\n{BODY}", encoding="utf-8")
    made = Desk(tmp_path / "desk", source=source)
    (made.folder / "source" / "grue.txt").write_text(OPEN, encoding="utf-8")
    return made


def _until(desk: Desk, embargo: str) -> None:
    desk.source.write_text(f"---\nembargo: {embargo}\n---\n{BODY}", encoding="utf-8")


def _engines(desk: Desk, *lines: str) -> None:
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in ("", *lines))


class Sending(Scripted):
    """An engine that sends texts away."""

    name = "sending"
    third_party = True


def test_a_web_engine_sees_an_article_only_after_its_embargo(desk: Desk, run: Run) -> None:
    """The article and its instant are named, no failure; the first sync afterwards drafts it."""
    with served(lambda text: (200, text)) as (address, asked):
        _engines(desk, "[engines.libre]", f'address = "{address}"')
        status, said, told = run("sync", "--engine", "libre")
        assert (status, told) == (0, "")
        assert "quai es: 3 new, 0 kept; without a draft: 3 (embargoed until " + LATER in said
        assert "no engine on the web sees it yet" in said
        assert asked
        assert not any("ferry" in text or "repart" in text for text in asked)
        assert not any(unit.target for unit in desk.units())
        _until(desk, OVER)
        run("sync", "--engine", "libre")
        assert any("ferry" in text for text in asked)


@pytest.mark.parametrize("embargo", [f"{LATER} 18:00 Europe/Paris", "demain", f"{LATER} # bientôt"])
def test_what_an_embargo_may_mean_is_withheld(embargo: str, desk: Desk, run: Run) -> None:
    """One that cannot be read is never over, for engines as for readers."""
    _until(desk, embargo)
    with served(lambda text: (200, text)) as (address, asked):
        _engines(desk, "[engines.libre]", f'address = "{address}"')
        run("sync", "--engine", "libre", "quai")
    assert asked == []


def test_a_slip_in_front_matter_lifts_no_embargo(desk: Desk, run: Run) -> None:
    """A line that is none makes the rest text; its embargo still holds."""
    desk.source.write_text(f"---\nIl neige.\nembargo: {LATER}\n---\n{BODY}", encoding="utf-8")
    with served(lambda text: (200, text)) as (address, asked):
        _engines(desk, "[engines.libre]", f'address = "{address}"')
        run("sync", "--engine", "libre", "quai")
    assert asked == []


def test_an_engine_on_this_machine_drafts_at_once(desk: Desk) -> None:
    """It tells nobody; behind it, none is asked that would."""
    desk.project.sync()
    near, far = (
        Scripted(lambda _: "?"),
        Sending(lambda text: text.replace("ferry", "transbordador")),
    )
    near.answer = lambda text: text.replace("repart", "vuelve")
    keys, shelf = [CatalogueKey("quai", "es")], DraftShelf(NO_TERMS, {"es": {}})
    drafts = draft(desk.project.workspace, keys, [far, near], Drafting(), shelf)
    assert far.asked == []
    assert any("ferry" in text for text in near.asked)
    assert drafts.failures == ()


def test_a_dry_run_counts_nothing_that_would_not_be_sent(desk: Desk, run: Run) -> None:
    """It says why, and until when."""
    _engines(desk, "[engines.libre]", 'address = "http://127.0.0.1:9"')
    said = run("sync", "--dry-run", "--engine", "libre")[1]
    assert f"quai es: would draft nothing: embargoed until {LATER}" in said
    assert "grue es: would ask libre:fr-es for 2 segments" in said
    told = json.loads(run("sync", "--dry-run", "--engine", "libre", "--json")[1])["estimates"]
    (quai,) = (one for one in told if one["article"] == "quai")
    assert (quai["undrafted"], quai["asked"], quai["engine"]) == ({"embargoed": 3}, 0, "")


def test_an_article_is_withheld_to_the_second(desk: Desk) -> None:
    """As long as it is from readers, no longer and no less."""
    _until(desk, "2026-05-01 18:00 Europe/Paris")
    source = load_source(desk.project.layout, desk.project.config, "quai")
    end = dt.datetime(2026, 5, 1, 16, tzinfo=dt.UTC)
    assert withheld(source, end) is None
    before = end - dt.timedelta(seconds=1)
    with pytest.raises(Embargoed) as refusal:
        require_free(source, before)
    assert withheld(source, before) == refusal.value.what
