"""The command line as people and scripts meet it."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from l10n.cli.main import main
from l10n.cli.output import age, many
from l10n.cli.parser import build_parser
from l10n.cli.status import bar
from l10n.model.unit import State
from tests.workflow.desk import Desk, Run, pretend

BLOG = """Grève dans les ports : la journée

Les dockers ont cessé le travail ce lundi dans six ports, a annoncé leur syndicat.
19h05 - Le port du Havre à l'arrêt
Aucun navire n'est entré depuis midi. « Nous irons jusqu'au bout », a dit Léa Morel.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a short article, synced and translated."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    made.translate(pretend)
    return made


def test_without_a_command_the_project_is_shown_at_a_glance(run: Run) -> None:
    """Article, language, a bar of states in words, what waits."""
    status, out, _ = run()
    assert status == 0
    assert "ports" in out
    assert "▓" * 24 in out
    assert "translated" in out


def test_status_tells_scripts_segments_and_words(run: Run) -> None:
    """The JSON has the shape that the design fixes."""
    status, out, err = run("status", "--json")
    document = json.loads(out)
    (item,) = document["articles"]
    assert (status, err) == (0, "")
    assert (item["article"], item["language"]) == ("ports", "es")
    assert item["segments"] == {"translated": 5}
    assert sum(item["words"].values()) > 30
    assert set(item) >= {"findings", "questions", "age"}


def test_sync_reports_and_is_quiet_when_nothing_changed(run: Run, desk: Desk) -> None:
    """An edit is counted by its class; the second sync writes nothing."""
    desk.rewrite(lambda text: text.replace("six ports", "sept ports"))
    status, out, _ = run("sync", "--json")
    (item,) = json.loads(out)["articles"]
    assert status == 0
    assert {key: item[key] for key in ("new", "kept", "removed", "written")} == {
        "new": 0,
        "kept": 4,
        "removed": 0,
        "written": True,
    }
    assert sum(item["edited"].values()) == 1
    assert "unchanged, 5 units" in run("sync")[1]


def test_a_failed_article_is_done_in_part(run: Run, desk: Desk) -> None:
    """Exit status 3, the others are done, the failure is listed."""
    (desk.folder / "source" / "vide.txt").write_bytes(b"")
    status, out, err = run("sync", "--json")
    document = json.loads(out)
    assert status == 3
    assert [item["article"] for item in document["articles"]] == ["ports"]
    assert [failure["what"] for failure in document["failures"]] == ["the source is empty"]
    assert "Traceback" not in err


def test_check_says_no_when_there_are_errors(run: Run, desk: Desk) -> None:
    """Exit status 0 on a clean catalogue but for warnings, 1 with an error; worst first."""
    unit = desk.units()[-1]
    desk.translate(pretend)
    assert run("check", "ports")[0] == 0
    text = desk.catalogue_path.read_text(encoding="utf-8")
    desk.catalogue_path.write_text(text.replace("obhg»", "obhg"), encoding="utf-8")
    status, out, _ = run("check", "ports", "--to", "es", "--json")
    document = json.loads(out)
    assert status == 1
    assert document["checked"] == 5
    first = document["findings"][0]
    assert (first["severity"], first["code"]) == ("error", "quotes-unbalanced")
    assert (first["article"], first["language"], first["unit"]) == ("ports", "es", unit.id)


def test_what_is_not_checked_is_said_once_for_each_language(run: Run, desk: Desk) -> None:
    """In lines for people and under one key for scripts; nothing is said of what is known."""
    (desk.folder / "source" / "quais.txt").write_text(BLOG, encoding="utf-8")
    settings = desk.folder / "l10n.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"es"', '"es", "oc", "nb"', 1), encoding="utf-8")
    for command in (("sync", "--no-draft"), ("check",), ("status",)):
        _, out, _ = run(*command)
        said = " ".join(out.split())
        assert said.count("oc: not checked: values, names, negation") == 1
        assert said.count("l10n knows nothing of them in Norwegian Bokmål") == 1
        assert "es: not checked" not in said
        told = json.loads(run(*command, "--json")[1])["not_checked"]
        assert told["es"] == []
        assert "quotation marks" in told["nb"]


def test_an_edition_accounts_for_what_is_not_checked(run: Run) -> None:
    """In its manifest; labels that are not known are English, and people are told."""
    run("sync", "--to", "nb", "--no-draft")
    manifest = json.loads(run("export", "ports", "--to", "nb", "--json")[1])
    assert {"values", "names", "negation"} <= set(manifest["not_checked"])
    assert "labels in English" in run("export", "ports", "--to", "nb")[1]
    assert json.loads(run("export", "ports", "--to", "es", "--json")[1])["not_checked"] == []


def test_reviewing_from_a_script_goes_by_digest(run: Run, desk: Desk) -> None:
    """List gives UNIT@DIGEST, approve takes it, a stale one is refused with exit status 1."""
    units = json.loads(run("review", "list", "ports", "es", "--json")[1])["units"]
    assert set(units[0]) == {
        "unit",
        "digest",
        "state",
        "origin",
        "source",
        "target",
        "previous",
        "class",
        "approved_by",
        "questions",
    }
    chosen = f"{units[0]['unit']}@{units[0]['digest']}"
    assert run("review", "approve", "ports", "es", chosen, "--by", "ana")[0] == 0
    status, _, err = run("review", "reject", "ports", "es", f"{chosen[:-1]}x", "--by", "bob")
    assert status == 1
    assert "not the one you saw" in err
    assert list(desk.states().values()).count(State.REVIEWED) == 1
    assert run("review", "approve", "ports", "es", "--all", "--by", "ana")[1] == (
        "4 approved by ana\n"
    )


def test_a_list_of_units_is_narrowed_to_states(run: Run, desk: Desk) -> None:
    """For people and for scripts; what is no state is refused, and decisions take none."""
    first = desk.units()[0]
    desk.edit({first.id: replace(first, target="")})
    listed = json.loads(
        run("review", "list", "ports", "es", "--state", "untranslated", "--json")[1]
    )
    assert [unit["unit"] for unit in listed["units"]] == [first.id]
    assert first.id not in run("review", "list", "ports", "es", "--state", "translated,draft")[1]
    status, _, err = run("review", "list", "ports", "es", "--state", "done")
    assert (status, "'done' is no state" in err, "untranslated" in err) == (2, True, True)
    decided = run("review", "approve", "ports", "es", "--all", "--by", "ana", "--state", "draft")
    assert (decided[0], "--state is for lists" in decided[2]) == (2, True)


def test_what_a_command_lacks_is_named_and_nothing_else(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """A list of units needs an article and a language; which units is up to the caller."""
    with pytest.raises(SystemExit) as caught:
        run("review", "list", "ports")
    err = capsys.readouterr().err
    assert caught.value.code == 2
    assert "required: LANG\n" in err


@pytest.mark.parametrize(
    "words",
    [
        ("memory", "search", "--to", "es", "le bac part"),
        ("archive", "run", "--workers", "1", "--no-draft", "le bac part"),
    ],
)
def test_a_word_behind_options_is_taken_as_before_them(words: tuple[str, ...]) -> None:
    """Where any number of words may stand; an unknown option is refused as ever."""
    assert build_parser(words).parse_args(words).given == ["le bac part"]
    with pytest.raises(SystemExit):
        build_parser(words).parse_args([*words, "--nothing"])


def test_the_version_is_that_of_the_package(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, exit status 0, in or outside of a project."""
    with pytest.raises(SystemExit) as caught:
        run("--version")
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"l10n {version('l10n')}\n"


def test_export_writes_an_edition_and_prints_its_manifest(run: Run, desk: Desk) -> None:
    """The paths for people, the manifest for scripts; a gate that is not met is a no."""
    status, out, _ = run("export", "ports", "--to", "es", "--accept", "translated")
    page = desk.folder / "build" / "es" / "ports.html"
    assert status == 0
    assert out.splitlines()[0] == str(page)
    manifest = json.loads(run("export", "ports", "--to", "es", "--json")[1])
    assert manifest["entries"][0]["in_source"]
    before = page.read_bytes()
    assert run("export", "ports", "--to", "es", "--missing", "fail")[0] == 1
    assert page.read_bytes() == before


def test_segment_shows_structure_and_placeables(run: Run, desk: Desk) -> None:
    """The JSON has the shape that the design fixes, with offsets in the file."""
    status, out, _ = run("segment", str(desk.source), "--json")
    document = json.loads(out)
    text = desk.source.read_text(encoding="utf-8")
    assert status == 0
    assert document["article"] == {"title": BLOG.splitlines()[0], "language": "fr"}
    entry = document["entries"][1]
    assert (entry["kind"], entry["time"]) == ("entry", "T19:05")
    for block in entry["blocks"]:
        for segment in block["segments"]:
            assert text[segment["start"] : segment["end"]] == segment["text"]
            for found in segment["placeables"]:
                assert text[found["start"] : found["end"]] == found["text"]
    assert "19h05" in run("segment", str(desk.source), "--explain")[1]


def test_segment_shows_people_the_same(run: Run, desk: Desk) -> None:
    """An entry's kind, id and time where it has one; below it each segment behind its role."""
    document = json.loads(run("segment", str(desk.source), "--json")[1])
    expected = []
    for entry in document["entries"]:
        told = [part for part in (entry["kind"], entry["id"], entry["time"]) if part]
        blocks = [
            (block["role"], one["text"]) for block in entry["blocks"] for one in block["segments"]
        ]
        expected += [told, *([role, *text.split()] for role, text in blocks)]
    out = run("segment", str(desk.source))[1]
    assert [line.split() for line in out.splitlines()[: len(expected)]] == expected
    assert out.startswith("header\n  title     Grève")
    assert "\nentry  T19:05\n" in out
    marked = desk.folder / "marked.md"
    marked.write_text("# Titre\n\n## Une brève {#abc}\n\nUne phrase entière ici.\n", "utf-8")
    assert "\nentry abc\n" in run("segment", str(marked))[1]


def test_fmt_settles_the_structure_and_touches_no_translation(run: Run, desk: Desk) -> None:
    """The source is rewritten, every unit stays what it was, and fmt has no more to do."""
    desk.approve()
    before = desk.units()
    assert run("fmt", "ports", "--check")[0] == 1
    assert run("fmt", "ports")[0] == 0
    assert "structure: explicit" in desk.source.read_text(encoding="utf-8")
    desk.project.sync()
    assert desk.units() == before
    assert run("fmt", "ports", "--check")[:2] == (0, f"{desk.source}: unchanged\n")


def test_init_makes_a_project_from_a_text(tmp_path: Path) -> None:
    """One command and a text of the newsroom's own."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    folder = tmp_path / "new"
    assert main(["init", str(folder), "--to", "en,es", "--source", str(text)]) == 0
    assert main(["-C", str(folder), "sync"]) == 0
    assert main(["-C", str(folder), "export", "ports", "--to", "en"]) == 0


CANNOT = {
    "no project": (("-C", "/", "sync"), "run `l10n init`"),
    "no such article": (("export", "x", "--to", "es"), "no such article"),
    "an unknown language": (("sync", "--to", "xx"), "unknown language 'xx'"),
    "an unknown state": (("export", "ports", "--to", "es", "--accept", "good"), "no state"),
    "an unknown policy": (("export", "ports", "--to", "es", "--missing", "guess"), "no policy"),
    "an unknown format": (("export", "ports", "--to", "es", "--format", "pdf"), "no format"),
    "nobody decides": (("review", "approve", "ports", "es", "--all"), "--by NAME"),
    "nothing to decide": (("review", "approve", "ports", "es", "--by", "a"), "UNIT@DIGEST"),
    "no text named": (("review", "reject", "ports", "es", "x", "--by", "a"), "UNIT@DIGEST"),
    "no such file": (("segment", "x.txt"), "no such source"),
    "init without languages": (("init", "x"), "--to en,es,de"),
}


@pytest.mark.parametrize(("args", "what"), CANNOT.values(), ids=CANNOT.keys())
def test_what_cannot_be_done_is_said_in_one_line(
    args: tuple[str, ...], what: str, run: Run, desk: Desk
) -> None:
    """Exit status 2, where, what and what to do, no traceback, and every file as it was."""
    before = desk.files()
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert what in err
    assert err.startswith("l10n: ")
    assert err.count("\n") == 1
    assert desk.files() == before


def test_a_refusal_is_a_document_too(run: Run) -> None:
    """With --json there is always one document on stdout."""
    status, out, _ = run("--json", "sync", "nothing")
    assert status == 2
    assert set(json.loads(out)["error"]) == {"where", "line", "what", "remedy"}


def test_a_read_only_folder_is_an_error_that_names_it(desk: Desk) -> None:
    """Who may not write gets the file and the remedy, exit status 2, and no file changes."""
    desk.rewrite(lambda text: text.replace("six ports", "sept ports"))
    before = desk.files()
    locked = (desk.folder / "locales", desk.folder / "locales" / "es")
    for path in locked:
        path.chmod(0o555)
    try:
        done = _without_privilege("-C", str(desk.folder), "sync")
    finally:
        for path in locked:
            path.chmod(0o755)
    assert done.returncode == 2
    assert b"permission denied" in done.stderr
    assert b"Traceback" not in done.stderr
    assert desk.files() == before


def _without_privilege(*args: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line so that file modes hold, for root too."""
    drop = ("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override")
    prefix = drop if os.getuid() == 0 else ()
    command = [*prefix, sys.executable, "-m", "l10n", *args]
    return subprocess.run(command, capture_output=True, check=False)


def test_an_interrupted_run_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with 130 and one word."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("l10n.workflow.main_job.sync", interrupted)
    status, _, err = run("sync")
    assert (status, err) == (130, "interrupted\n")


def test_completion_is_there_for_the_shell(run: Run) -> None:
    """The script is the shell's own and knows the commands."""
    status, out, _ = run("completion", "bash")
    assert status == 0
    checked = subprocess.run(["bash", "-n"], input=out.encode(), check=False)
    assert checked.returncode == 0
    assert "export" in out


def test_progress_is_for_terminals_only(run: Run) -> None:
    """Without a terminal nothing but messages goes to stderr."""
    assert run("sync")[2] == ""


def test_a_bar_shows_what_is_there() -> None:
    """A state that is there takes at least one column, however small its share."""
    drawn = bar({State.REVIEWED: 1000, State.OUTDATED: 1}).plain
    assert drawn.count("!") == 1
    assert drawn.count("█") == 24


@pytest.mark.parametrize(
    ("seconds", "said"), [(5, "5 s"), (65, "1 min"), (7300, "2 h"), (200_000, "2 d")]
)
def test_an_age_is_said_in_its_largest_unit(seconds: int, said: str) -> None:
    """Seconds, minutes, hours, days."""
    assert age(seconds) == said


def test_the_module_runs_as_a_program(desk: Desk) -> None:
    """`python -m l10n` is the command line, also when its reader goes away."""
    done = subprocess.run(
        [sys.executable, "-m", "l10n", "-C", str(desk.folder), "status", "--json"],
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["articles"]


@pytest.mark.parametrize(
    ("given", "dest"),
    [
        (("init", "--to", "{}"), "to"),
        (("sync", "--to", "{}"), "to"),
        (("check", "--to", "{}"), "to"),
        (("export", "ports", "--to", "{}"), "to"),
        (("export", "ports", "--accept", "{}"), "accept"),
        (("serve", "--add-user", "ana", "--to", "{}"), "to"),
        (("review", "list", "ports", "es", "--state", "{}"), "state"),
    ],
)
def test_words_said_in_several_options_add_up(given: tuple[str, ...], dest: str) -> None:
    """However words are spread over options they are the same, each once; one run keeps none."""
    parser = build_parser()
    *before, option, _ = given
    once = parser.parse_args([*before, option, "es,ar,pt-BR"])
    spread = parser.parse_args([*before, option, "es", option, "ar, es", option, "pt-BR"])
    assert getattr(once, dest) == getattr(spread, dest) == ("es", "ar", "pt-BR")
    assert getattr(parser.parse_args(before), dest) == ()


@pytest.mark.parametrize(
    "words",
    [
        ("memory", "export", "--to", "es", "--to", "it"),
        ("import", "a.tmx", "--to=es", "--to", "it"),
        ("watch", "--every", "5", "--every", "10"),
    ],
)
def test_what_can_be_said_once_is_not_taken_from_the_last_who_says_it(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Two values are refused, the same one twice is none; a second line of words knows no first."""
    parser = build_parser()
    with pytest.raises(SystemExit):
        parser.parse_args(words)
    assert "said twice" in capsys.readouterr().err
    same = [word.replace("es", "it").replace("10", "5") for word in words]
    assert parser.parse_args(same) == parser.parse_args(same)


def test_a_project_begins_with_every_language_that_was_said(run: Run, tmp_path: Path) -> None:
    """Two options are two languages in its settings."""
    folder = tmp_path / "new"
    assert run("init", str(folder), "--to", "es", "--to", "ar")[0] == 0
    assert 'targets = ["es", "ar"]' in (folder / "l10n.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        (many(1, "edition"), "1 edition"),
        (many(0, "edition"), "0 editions"),
        (many(21, "entry", "entries"), "21 entries"),
        (many(1, "entry", "entries"), "1 entry"),
    ],
)
def test_one_is_singular(said: str, counted: str) -> None:
    """One of a kind is named in the singular, any other number in the plural."""
    assert said == counted
