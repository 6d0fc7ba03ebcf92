"""Editions as a set: what changed, all of it at once, and the way back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.cli.main import main
from l10n.errors import ProjectProblem, StorageProblem, UsageProblem
from l10n.store.hooks import run_hook
from l10n.store.records.slugs import read_slugs, slug_of, write_slugs
from l10n.workflow.releasing import Released
from tests.workflow.harbour import BRIDGE, FERRY, PAGES_AND_TEXTS, TIDE, Harbour, tree


def _paths(released: Released, port: Harbour) -> list[str]:
    return sorted(made.path.relative_to(port.root / "build").as_posix() for made in released.made)


def test_a_release_is_every_edition_of_the_settings(port: Harbour) -> None:
    """Each language and format, an account of all, and a page that leads to them."""
    released = port.project.release()
    assert _paths(released, port) == ["es/port.html", "es/port.txt", "it/port.html", "it/port.txt"]
    assert (released.number, released.is_new, released.failures) == (1, True, ())
    account = json.loads((port.root / "build" / "release.json").read_bytes())
    assert account["release"] == 1
    assert [row["path"] for row in account["editions"]] == _paths(released, port)
    index = (port.root / "build" / "index.html").read_text(encoding="utf-8")
    assert 'href="es/port.html" hreflang="es"' in index
    assert "Español" in index
    assert "port.txt" not in index


def test_a_release_costs_what_changed(port: Harbour) -> None:
    """Nothing changed, nothing made and no byte written; one language, its editions alone."""
    port.project.release()
    before = tree(port.root / "build")
    again = port.project.release()
    assert (again.made, again.settled, again.is_new) == ((), 4, False)
    assert tree(port.root / "build") == before
    port.edit("it", lambda u: replace(u, target="Altro.") if u.source == TIDE_TEXT else u)
    port.project.sync(draft=False)
    released = port.project.release()
    assert {made.edition.language for made in released.made} == {"it"}
    port.edit_bridge()
    assert len(port.project.release().made) == 4


TIDE_TEXT = "La marée monte."


@pytest.mark.parametrize("gone", ["es/port.html", "it/port.txt.manifest.json"])
def test_what_somebody_took_away_is_made_again(gone: str, port: Harbour) -> None:
    """A release looks at what stands there, not only at what it was made of."""
    port.project.release()
    before = tree(port.root / "build")
    (port.root / "build" / gone).unlink()
    assert port.project.release().is_new
    assert tree(port.root / "build").keys() == before.keys()


def test_an_embargo_that_ends_is_a_change(port: Harbour) -> None:
    """Nothing is edited, and yet there is something to print; until then nothing waits for it."""
    port.publish(FERRY, {**BRIDGE, "embargoed_until": "2999-01-01T00:00:00+00:00"}, TIDE)
    released = port.project.release()
    assert len(released.made) == 4
    assert "pint" not in port.page("es")
    assert port.project.release().settled == 4
    ledger = port.root / ".l10n" / "released"
    said = ledger.read_bytes()
    assert said.count(b"2999-01-01") == 4


def test_an_article_under_an_embargo_waits_and_is_no_failure(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """Cron is told nothing but that it waits."""
    head = "---\nembargo: 2999-01-01\n---\nLe phare\n\n19h05 - Il brille.\n"
    (port.root / "source" / "phare.txt").write_text(head, encoding="utf-8")
    port.project.sync(draft=False)
    capsys.readouterr()
    assert main(["-C", str(port.root), "export", "--all"]) == 0
    assert "under an embargo: phare" in capsys.readouterr().out


def test_one_edition_that_cannot_be_made_stops_no_other(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its last good one stands, it is named, and the exit status is that of a part."""
    port.configure(*PAGES_AND_TEXTS, "[export.it]", 'missing = "fail"')
    port.project.release()
    before = port.page("it")
    port.publish({**FERRY, "title": "Le bac revient"}, BRIDGE, TIDE)
    port.translate(languages=("es",))
    capsys.readouterr()
    assert main(["-C", str(port.root), "export", "--all", "--json"]) == 3
    document = json.loads(capsys.readouterr().out)
    assert {one["language"] for one in document["editions"]} == {"es"}
    assert "port in it" in document["failures"][0]["where"]
    assert port.page("it") == before


def test_a_source_that_moved_on_is_to_be_synced(port: Harbour) -> None:
    """Nothing is made of catalogues that belong to another version."""
    port.project.release()
    path = port.root / "source" / "port.json"
    path.write_text(path.read_text(encoding="utf-8").replace("monte", "descend"), encoding="utf-8")
    released = port.project.release()
    assert not released.made
    assert all("run `l10n sync`" in str(failure) for failure in released.failures)


def test_a_dry_release_writes_nothing(port: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what it would make, entry by entry, also after a change."""
    assert len(port.project.release(dry_run=True).made) == 4
    assert not (port.root / "build").exists()
    port.project.release()
    before = tree(port.root)
    port.edit_bridge()
    capsys.readouterr()
    build = tree(port.root / "build")
    assert main(["-C", str(port.root), "export", "--all", "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "  pont changed" in told
    assert "4 editions would be made, 0 stand as they are" in told
    assert tree(port.root / "build") == build
    assert before.keys() <= tree(port.root).keys()


def test_what_was_withdrawn_leaves_editions_that_are_in_no_setting(port: Harbour) -> None:
    """A text that somebody exported once is no hiding place."""
    port.configure("[export]")
    port.project.release()
    port.project.export("port", "es", made_as="text")
    port.publish(FERRY, {**BRIDGE, "state": "withdrawn"}, TIDE)
    port.project.release()
    assert "pint" not in port.page("es", ".txt")


def test_the_release_before_can_be_put_back(port: Harbour) -> None:
    """Byte by byte, once; the next release goes on from there."""
    port.project.release()
    first = tree(port.root / "build")
    port.edit_bridge()
    port.project.release()
    assert port.project.roll_back() == 1
    assert tree(port.root / "build") == first
    with pytest.raises(UsageProblem, match="no older release"):
        port.project.roll_back()
    assert port.project.release().number == 3
    assert "pint doscond" in port.page("es")
    assert port.project.roll_back() == 1


def test_a_single_export_can_be_put_back_too(port: Harbour) -> None:
    """What stood before it is kept as before a release."""
    with pytest.raises(UsageProblem, match="no older release"):
        port.project.roll_back()
    port.project.export("port", "es")
    first = tree(port.root / "build")
    port.edit_bridge()
    port.project.export("port", "es")
    assert tree(port.root / "build") != first
    port.project.roll_back()
    assert tree(port.root / "build") == first


def test_pages_lead_to_each_other_in_all_published_languages(port: Harbour) -> None:
    """Also once a language is new: the others learn of it, and no link leads nowhere."""
    port.configure(
        "[export]", 'address = "https://desk.example/vivo"', "[export.it]", "minimum = 100"
    )
    bridge = "Le pont est levé."
    port.edit("it", lambda u: replace(u, target="") if u.source == bridge else u)
    port.project.release()
    assert 'hreflang="it"' not in port.page("es")
    assert 'rel="canonical" href="https://desk.example/vivo/es/port.html"' in port.page("es")
    port.translate(languages=("it",))
    port.project.sync(draft=False)
    port.project.release()
    for language, other in (("es", "it"), ("it", "es")):
        page = port.page(language)
        address = f"https://desk.example/vivo/{other}/port.html"
        assert f'hreflang="{other}" href="{address}"' in page
        assert f'href="../{other}/port.html"' in page
        assert 'hreflang="x-default" href="https://desk.example/vivo/index.html"' in page


def test_a_page_is_called_by_its_title_for_ever(port: Harbour) -> None:
    """A slug is made once; a new title changes the page, and not where it stands."""
    port.configure("[export]", "slugs = true")
    first = _paths(port.project.release(), port)
    assert first == ["es/ae-pirt.html", "it/ae-pirt.html"]
    told = (port.root / "slugs.toml").read_bytes()
    port.publish(FERRY, BRIDGE, TIDE, title="Au large")
    port.translate()
    assert _paths(port.project.release(), port) == first
    assert (port.root / "slugs.toml").read_bytes() == told
    port.publish(FERRY, {**BRIDGE, "state": "withdrawn"}, TIDE, title="Au large")
    port.project.export("port", "es")
    assert "pint" not in (port.root / "build" / "it" / "ae-pirt.html").read_text(encoding="utf-8")


def test_a_page_that_stands_keeps_its_name(port: Harbour) -> None:
    """Whoever turns slugs on later breaks no address."""
    port.configure("[export]")
    port.project.release()
    port.configure("[export]", "slugs = true")
    port.project.release()
    assert (port.root / "build" / "es" / "port.html").exists()
    assert not (port.root / "slugs.toml").exists()


SLUGS = {
    "Élection : l’Alaska, minute par minute !": "election-l-alaska-minute-par-minute",
    "Выборы: Йорк и Ёлка": "выборы-йорк-и-ёлка",
    "../../etc/passwd": "etc-passwd",
    "CON": "con",
    "a/b\\c\x00d": "a-b-c-d",
    "日本の選挙": "日本の選挙",
    "!!!": "",
    "😀": "",
    "Ein " + "sehr " * 40: "ein" + "-sehr" * 19,
}


@pytest.mark.parametrize(("title", "slug"), SLUGS.items())
def test_a_slug_is_words(title: str, slug: str) -> None:
    """Nothing of a title leads out of a folder, and none is longer than a name of a file."""
    assert slug_of(title, ()) == slug
    assert len(slug_of("語" * 300, ()).encode()) <= 100


def test_two_articles_of_one_title_have_two_slugs() -> None:
    """The second has a number."""
    assert slug_of("Au port", {"au-port"}) == "au-port-2"
    assert slug_of("Au port", {"au-port", "au-port-2"}) == "au-port-3"


@pytest.mark.parametrize("told", ['es.port = "../x"', "es = 3", 'es.port = ""', "es.port = 3", "["])
def test_slugs_that_somebody_wrote_are_words_too(told: str) -> None:
    """A file that could lead elsewhere is refused."""
    with pytest.raises(ProjectProblem):
        read_slugs(told.encode(), "slugs.toml")


def test_slugs_are_added_to_what_somebody_wrote() -> None:
    """Comments stay; what is there already is not written again."""
    told = b'# ours\nes.port = "muelle" # short\n'
    slugs = {"es": {"port": "muelle", "phare": "faro"}, "it": {"port": "molo"}}
    after = write_slugs(told, slugs)
    assert after.startswith(told)
    assert read_slugs(after, "slugs.toml") == slugs
    assert write_slugs(after, slugs) == after
    tables = b'[es]\nport = "muelle"\n'
    assert read_slugs(write_slugs(tables, slugs), "slugs.toml") == slugs


def test_a_command_of_the_newsroom_runs_once_a_release_stands(port: Harbour) -> None:
    """It runs in the project, without a shell, and reads what was made."""
    port.configure("[export]", "after = \"sh -c 'cat > told; test -e build/release.json' '$HOME'\"")
    port.project.release()
    told = (port.root / "told").read_text(encoding="utf-8").splitlines()
    assert told == [str(port.root / "build" / language / "port.html") for language in ("es", "it")]
    (port.root / "told").unlink()
    port.project.release()
    assert not (port.root / "told").exists()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("false", "failed with status 1"),
        ("sh -c 'echo no >&2; exit 7'", "status 7 \\(no\\)"),
        ("nowhere x", "no such file"),
    ],
)
def test_a_command_that_fails_is_told_and_takes_nothing_back(
    command: str, said: str, port: Harbour
) -> None:
    """The editions stand, and the exit status says that something is left to do."""
    port.configure("[export]", f'after = "{command}"')
    released = port.project.release()
    (failure,) = released.failures
    assert (port.root / "build" / "es" / "port.html").exists()
    with pytest.raises(StorageProblem, match=said):
        raise failure


def test_a_command_that_does_not_end_is_stopped(tmp_path: Path) -> None:
    """It may not hold the next release up for ever."""
    with pytest.raises(StorageProblem, match="did not end"):
        run_hook(["sleep", "60"], tmp_path, "", seconds=0.1)


def _second(port: Harbour) -> Path:
    """Put a second article beside the first; return its source."""
    source = port.root / "source" / "quai.txt"
    source.write_text("Le quai\n\nUn bac part.\n", encoding="utf-8")
    port.project.sync(draft=False)
    return source


def test_editions_of_an_article_that_left_leave_too(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """A release names them and keeps no text of theirs; the last one has them still."""
    source = _second(port)
    port.project.release()
    page = port.root / "build" / "es" / "quai.html"
    assert page.exists()
    source.unlink()
    seen = port.project.release(dry_run=True)
    assert seen.gone[0].path == "es/quai.html"
    assert page.exists()
    capsys.readouterr()
    assert main(["-C", str(port.root), "export", "--all"]) == 0
    assert "es/quai.html: gone: quai is no article any more" in capsys.readouterr().out
    assert not list((port.root / "build").rglob("quai*"))
    account = json.loads((port.root / "build" / "release.json").read_bytes())
    assert {row["article"] for row in account["editions"]} == {"port"}
    stone = {"path": "es/quai.html", "format": "html", "article": "quai", "language": "es"}
    assert stone in account["gone"]
    assert "quai" not in (port.root / "build" / "index.html").read_text(encoding="utf-8")
    assert port.project.release().gone == ()
    port.project.roll_back()
    assert page.exists()


def test_an_article_that_comes_back_is_no_longer_gone(port: Harbour) -> None:
    """Its editions stand again, under the names that they had."""
    source = _second(port)
    text = source.read_bytes()
    port.project.release()
    source.unlink()
    port.project.release()
    source.write_bytes(text)
    port.project.release()
    account = json.loads((port.root / "build" / "release.json").read_bytes())
    assert account["gone"] == []
    assert (port.root / "build" / "es" / "quai.html").exists()


def test_sources_that_cannot_be_told_take_no_edition_away(port: Harbour) -> None:
    """A folder that is empty may not be mounted, and a file that is none of ours may be meant."""
    _second(port)
    port.project.release()
    before = tree(port.root / "build")
    (port.root / "source" / "quai.md").write_text("Le quai\n", encoding="utf-8")
    assert port.project.release().gone == ()
    (port.root / "source").rename(port.root / "elsewhere")
    (port.root / "source").mkdir()
    released = port.project.release()
    assert "no source is there, and 8 editions stand" in str(released.failures[0])
    assert tree(port.root / "build") == before


def test_a_single_page_of_a_new_language_says_who_does_not_know_it(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """Texts of other languages are let alone; once all is released nobody is told."""
    command = ["-C", str(port.root), "export", "port", "--to"]
    for words, told in (
        (["es"], False),
        (["it", "--dry-run"], True),
        (["it", "--format", "text"], False),
        (["it"], True),
        (["it"], False),
    ):
        assert main([*command, *words]) == 0
        assert ("the pages in es do not lead to this one yet" in capsys.readouterr().err) is told
    port.project.release()
    assert 'hreflang="it"' in port.page("es")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("port",),
        ("--to", "es"),
        ("port", "--to", "es,it"),
        ("--all", "port"),
        ("--all", "--format", "text"),
        ("--all", "--out", "x.html"),
    ],
)
def test_what_cannot_be_asked_together_is_said(words: tuple[str, ...], port: Harbour) -> None:
    """Nothing is written."""
    assert main(["-C", str(port.root), "export", *words]) == 2
    assert not (port.root / "build").exists()
