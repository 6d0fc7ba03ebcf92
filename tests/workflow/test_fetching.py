"""Sources on the web: asked once, kept like any other, and never from where nobody should look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.errors import SourceProblem
from l10n.project import Project
from l10n.store.fetching import Validators, fetch
from l10n.workflow.fetching import name_of
from l10n.workflow.starting import start
from tests.workflow.web import Answer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.errors import L10nError
    from tests.workflow.web import Web

HERE = ("127.0.0.1",)
PAGE = (
    '<!DOCTYPE html><html lang="fr"><body><main><h1>Au port</h1>'
    "<h2>19h05 - Le bac</h2><p>{}</p><h2>19h01 - Le quai</h2><p>Il est vide.</p></main></html>"
)


def _page(text: str, etag: str = '"1"') -> Answer:
    return Answer(PAGE.format(text).encode(), headers={"ETag": etag, "Content-Type": "text/html"})


@pytest.fixture
def web() -> Iterator[Web]:
    """Serve on this machine."""
    with serving() as made:
        made.answers["/direct/port"] = _page("Il part à l’aube.")
        yield made


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Make a project that may ask this machine."""
    start(tmp_path, ["es"], [])
    config = tmp_path / "l10n.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f'{text}\n[fetch]\nallow = ["127.0.0.1"]\n', encoding="utf-8")
    return tmp_path


def _sync(desk: Path, *sources: str) -> tuple[L10nError, ...]:
    return Project.open(desk).sync(sources, draft=False).failures


def test_a_page_is_fetched_kept_and_synced(web: Web, desk: Path) -> None:
    """It stands in `source/` as any file, under the last word of its address."""
    assert _sync(desk, f"{web.address}/direct/port") == ()
    assert (desk / "source" / "port.html").read_bytes() == web.answers["/direct/port"].body
    assert "Il part" in (desk / "locales" / "es" / "port.po").read_text(encoding="utf-8")


def test_what_did_not_change_is_asked_once_and_not_sent(web: Web, desk: Path) -> None:
    """The second question is conditional; one about a file that somebody changed is not."""
    url = f"{web.address}/direct/port"
    for _ in range(2):
        assert _sync(desk, url) == ()
    assert [asked.get("If-None-Match") for _, asked in web.asked] == [None, '"1"']
    (desk / "source" / "port.html").write_text(PAGE.format("Autre."), encoding="utf-8")
    _sync(desk, url)
    assert web.asked[-1][1].get("If-None-Match") is None
    assert "Il part" in (desk / "source" / "port.html").read_text(encoding="utf-8")


def test_an_address_of_the_settings_is_asked_at_every_sync(web: Web, desk: Path) -> None:
    """Its article has the name that the settings give it, and takes each new version in."""
    config = desk / "l10n.toml"
    text = config.read_text(encoding="utf-8")
    own = f'\n[articles.ferry]\nsource = "{web.address}/direct/port"\n'
    config.write_text(text + own, encoding="utf-8")
    _sync(desk)
    web.answers["/direct/port"] = _page("Il part à midi.", '"2"')
    _sync(desk, "ferry")
    assert "à midi" in (desk / "locales" / "es" / "ferry.po").read_text(encoding="utf-8")


BROKEN = {
    "gone": Answer(status=404),
    "an error page": Answer(b"<html><title>502 Bad Gateway</title><p>x</p></html>"),
    "an empty answer": Answer(b""),
    "not a page": Answer(b"GIF89a\0\0"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_no_page_replaces_none(web: Web, desk: Path, kind: str) -> None:
    """The version before is synced again, and the failure is told."""
    url = f"{web.address}/direct/port"
    _sync(desk, url)
    before = (desk / "source" / "port.html").read_bytes()
    web.answers["/direct/port"] = BROKEN[kind]
    (failure,) = _sync(desk, url)
    assert isinstance(failure, SourceProblem)
    assert (desk / "source" / "port.html").read_bytes() == before


def test_a_source_that_somebody_wrote_is_not_replaced(web: Web, desk: Path) -> None:
    """An address whose article would have its name is refused until the settings say so."""
    (desk / "source" / "port.txt").write_text("Au port\n\nUn ferry entre.\n", encoding="utf-8")
    (failure,) = _sync(desk, f"{web.address}/direct/port")
    assert "is not from there" in failure.what
    assert not (desk / "source" / "port.html").exists()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://example.org/a", "without TLS"),
        ("https://127.0.0.1/a", "no public address"),
        ("https://localhost/a", "no public address"),
        ("https://[::1]/a", "no public address"),
        ("https://[::ffff:127.0.0.1]/a", "no public address"),
        ("https://10.1.2.3/a", "no public address"),
        ("https://169.254.169.254/latest", "no public address"),
        ("https://0.0.0.0/a", "no public address"),
        ("https://192.168.0.1:8443/a", "no public address"),
        ("https://user:secret@example.org/a", "no address of a page"),
        ("ftp://example.org/a", "no address of a page"),
        ("https://example.org:99999/a", "no address"),
        ("https://nowhere.invalid/a", "is not known"),
    ],
)
def test_nobody_looks_where_nobody_should(url: str, said: str) -> None:
    """Nothing is sent there: not in plain text, not inside, not to a name that is none."""
    with pytest.raises(SourceProblem, match=said):
        fetch(url, Validators())


def test_a_redirect_is_looked_at_like_an_address(web: Web) -> None:
    """One to an allowed host is followed; one elsewhere inside, or in circles, is not."""
    home = f"{web.address}/direct/port"
    web.answers["/old"] = Answer(status=301, headers={"Location": "/direct/port"})
    web.answers["/inside"] = Answer(status=302, headers={"Location": "https://10.0.0.1/a"})
    web.answers["/round"] = Answer(status=302, headers={"Location": "/round"})
    found = fetch(f"{web.address}/old", Validators(), HERE)
    assert found == fetch(home, Validators(), HERE)
    with pytest.raises(SourceProblem, match="no public address"):
        fetch(f"{web.address}/inside", Validators(), HERE)
    with pytest.raises(SourceProblem, match="redirects"):
        fetch(f"{web.address}/round", Validators(), HERE)


def test_an_answer_has_an_end(web: Web) -> None:
    """One that is too long, or drips, is given up in time."""
    web.answers["/long"] = Answer(b"a" * 5000)
    web.answers["/slow"] = Answer(b"a" * 100, drip=True)
    with pytest.raises(SourceProblem, match="longer than 4,000 bytes"):
        fetch(f"{web.address}/long", Validators(), HERE, most=4000)
    with pytest.raises(SourceProblem, match=r"did not (end|answer)"):
        fetch(f"{web.address}/slow", Validators(), HERE, seconds=0.3)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://gazette.example/direct/tempete.html?page=2", "tempete"),
        ("https://gazette.example/direct/%C3%A9t%C3%A9/", "été"),
        ("https://gazette.example/", "gazette"),
        ("https://gazette.example/../..", "article"),
        ("https://gazette.example/a%2F..%2Fb", "b"),
    ],
)
def test_an_article_is_named_after_its_address(url: str, name: str) -> None:
    """No name leads out of the folder of sources."""
    assert name_of(url) == name
