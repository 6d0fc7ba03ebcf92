"""What front matter says is done: an embargo above all."""

import datetime as dt
import json
from pathlib import Path

import pytest

from l10n.errors import Embargoed, SourceProblem
from l10n.store.sources import load_source, require_free
from tests.workflow.desk import Desk, Run

BODY = "Au port\n\n19h05 - Un ferry entre.\n\n19h10 - Il repart.\n"
LATER = (dt.datetime.now(dt.UTC) + dt.timedelta(days=3)).date().isoformat()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose article is translated and approved."""
    source = tmp_path / "quai.txt"
    source.write_text(BODY, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=source)
    made.project.sync()
    made.translate(str)
    made.approve()
    return made


def _head(desk: Desk, *lines: str) -> None:
    """Set front matter, and sync."""
    head = "".join(f"{line}\n" for line in ("---", *lines, "---", ""))
    desk.source.write_text(head + BODY, encoding="utf-8")
    desk.project.sync()


@pytest.mark.parametrize("words", [(), ("--format", "text"), ("--out", "page.html", "--force")])
@pytest.mark.parametrize("until", [LATER, f"{LATER}T06:00Z", f"{LATER} 6:00 Europe/Paris"])
def test_nothing_is_exported_before_its_time(
    until: str, words: tuple[str, ...], desk: Desk, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No format and no force lifts an embargo; the answer is no, and says until when."""
    monkeypatch.chdir(desk.folder)
    _head(desk, f"embargo: {until}")
    status, said, told = run("export", "quai", "--to", "es", *words)
    assert (status, said) == (1, "")
    assert f"quai.txt:2: embargoed until {LATER}" in told
    assert not (desk.folder / "build").exists()
    assert not (desk.folder / "page.html").exists()


@pytest.mark.parametrize("until", ["2024-01-01", "2024-01-01T06:00+02:00", ""])
def test_an_embargo_that_is_over_withholds_nothing(until: str, desk: Desk, run: Run) -> None:
    """After its instant an article is as any other; a key without a value sets none."""
    _head(desk, f"embargo: {until}")
    assert run("export", "quai", "--to", "es")[0] == 0


@pytest.mark.parametrize(
    "until", ["demain", "2099-13-01", "18:00", "2099-01-01 25:00", "2099-01-01 Mars/Olympus", "1"]
)
def test_an_embargo_that_cannot_be_read_is_never_over(until: str, desk: Desk, run: Run) -> None:
    """It is a finding of the check and a refusal of the export, both with its line."""
    _head(desk, f"embargo: {until}")
    assert "[front-matter-unread]" in run("check")[1]
    status, _, told = run("export", "quai", "--to", "es")
    assert status == 2
    assert f"quai.txt:2: embargo: {until!r} is no instant" in told
    assert not (desk.folder / "build").exists()


INSTANTS = [
    ("2026-05-01", "tz: Europe/Paris", "2026-04-30T22:00:00+00:00"),
    ("2026-05-01", "tz: America/Anchorage", "2026-05-01T08:00:00+00:00"),
    ("2026-05-01", "author: Léa", "2026-05-01T12:00:00+00:00"),
    ("2026-05-01 18:00", "tz: Europe/Paris", "2026-05-01T16:00:00+00:00"),
    ("2026-05-01T18:00:00.000Z", "tz: Europe/Paris", "2026-05-01T18:00:00+00:00"),
    ("2026-05-01T18:00-04:00", "tz: Europe/Paris", "2026-05-01T22:00:00+00:00"),
    ("2026-05-01 9h30 Asia/Tokyo", "tz: Europe/Paris", "2026-05-01T00:30:00+00:00"),
    ("2026-10-25 02:30", "tz: Europe/Paris", "2026-10-25T01:30:00+00:00"),
]


@pytest.mark.parametrize(("written", "beside", "instant"), INSTANTS)
def test_an_embargo_ends_at_its_instant(
    written: str, beside: str, instant: str, desk: Desk
) -> None:
    """A day begins in the article's zone, in the last of the earth where it has none."""
    _head(desk, f"embargo: {written}", beside)
    source = load_source(desk.project.layout, desk.project.config, "quai")
    end = dt.datetime.fromisoformat(instant)
    require_free(source, end)
    with pytest.raises(Embargoed):
        require_free(source, end - dt.timedelta(seconds=1))


def test_the_zone_of_the_settings_holds_where_the_text_names_none(desk: Desk) -> None:
    """`[project] zone` says when a day begins; one that the text misspells is not known."""
    settings = desk.folder / "l10n.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("[project]", '[project]\nzone = "Asia/Tokyo"'), "utf-8")
    project = type(desk.project).open(desk.folder)
    for head, hours in (("embargo: 2026-05-01", -9), ("embargo: 2026-05-01\ntz: Mars/Olympus", 12)):
        desk.source.write_text(f"---\n{head}\n---\n{BODY}", encoding="utf-8")
        end = dt.datetime(2026, 5, 1, tzinfo=dt.UTC) + dt.timedelta(hours=hours)
        source = load_source(project.layout, project.config, "quai")
        require_free(source, end)
        with pytest.raises(Embargoed):
            require_free(source, end - dt.timedelta(seconds=1))


def test_an_edition_from_before_stays(desk: Desk, run: Run) -> None:
    """What was in print before the embargo was set is nobody's to take down but the editor's."""
    assert run("export", "quai", "--to", "es")[0] == 0
    page = desk.folder / "build" / "es" / "quai.html"
    before = page.read_bytes()
    _head(desk, f"embargo: {LATER}")
    status, _, told = run("export", "quai", "--to", "es")
    assert status == 1
    assert "from before the embargo" in told
    assert page.read_bytes() == before


def test_settling_the_structure_lifts_no_embargo(desk: Desk, run: Run) -> None:
    """`l10n fmt` keeps an embargo, also one that stood in front matter with a slip in it."""
    for slip in ("author: Léa", "Il neige."):
        text = f"---\n{slip}\nembargo: {LATER}\n---\n{BODY}"
        desk.source.write_text(text, encoding="utf-8")
        assert run("fmt", "quai")[0] == 0
        assert run("sync")[0] == 0
        assert run("export", "quai", "--to", "es")[0] == 1


def test_author_address_and_id_are_handed_on(desk: Desk, run: Run) -> None:
    """The page names author and original, the manifest all three; an address that is none stays."""
    _head(desk, "author: Léa <Morel>", "url: https://example.org/quai?a=b&c", "id: cms-7")
    account = json.loads(run("export", "quai", "--to", "es", "--json")[1])
    page = (desk.folder / "build" / "es" / "quai.html").read_text(encoding="utf-8")
    assert '<meta name="author" content="Léa &lt;Morel&gt;">' in page
    assert '<link rel="alternate" hreflang="fr" href="https://example.org/quai?a=b&amp;c">' in page
    said = {key: account["source"][key] for key in ("author", "url", "id")}
    assert said == {
        "author": "Léa <Morel>",
        "url": "https://example.org/quai?a=b&c",
        "id": "cms-7",
    }
    _head(desk, "url: javascript:alert(1)")
    account = json.loads(run("export", "quai", "--to", "es", "--json")[1])
    assert "url" not in account["source"]
    assert "javascript" not in (desk.folder / "build" / "es" / "quai.html").read_text("utf-8")


def test_order_says_what_is_newest(tmp_path: Path) -> None:
    """The queue begins with the newest, and `order` wins over what the times seem to say."""
    source = tmp_path / "quai.txt"
    source.write_text(BODY, encoding="utf-8")
    desk = Desk(tmp_path / "desk", source=source)
    for order, first in (("newest", "Au port"), ("oldest", "Il repart.")):
        _head(desk, f"order: {order}")
        assert desk.project.status().queue[0].source == first


def test_a_date_that_is_none_dates_nothing(desk: Desk, run: Run) -> None:
    """No instant rather than a wrong one: the date of the settings is not the article's."""
    settings = desk.folder / "l10n.toml"
    text = settings.read_text(encoding="utf-8")
    with_date = '[project]\ndate = 2025-08-15\nzone = "Europe/Paris"'
    settings.write_text(text.replace("[project]", with_date), "utf-8")
    for head, dated in (("author: Léa", True), ("date: 2025-99-99", False), ("tz: Mars/O", False)):
        _head(desk, head)
        assert ("[front-matter-unread]" in run("check")[1]) is not dated
        assert run("export", "quai", "--to", "es")[0] == 0
        page = (desk.folder / "build" / "es" / "quai.html").read_text(encoding="utf-8")
        assert ("datetime=" in page) is dated


def test_the_problem_of_an_embargo_is_the_sources(desk: Desk) -> None:
    """A script can tell an embargo from one that cannot be read."""
    desk.source.write_text(f"---\nembargo: bientôt\n---\n{BODY}", encoding="utf-8")
    desk.project.sync()
    with pytest.raises(SourceProblem, match="no instant"):
        desk.project.export("quai", "es")
