"""What a terminal is given: nothing that it would obey but our own line ends."""

import io
import json
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.cli.json_pieces import pieces_of
from l10n.cli.output import print_json
from l10n.language.text.showing import shown
from l10n.workflow.standing import OpenQuestion
from tests.processes import LONGEST
from tests.workflow.desk import Desk, Run, pretend

TITLE = "\x1b]0;perdu\x07 La \x1b[31mjournée\x9b0m"
BLOG = f"""{TITLE}

19h05 - Le \x1b[2Jpont \u202eest\u202c fermé
Les pêcheurs sont rentrés à 7h30, a déclaré Léa Morel. « Il \x08neige.
"""
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

COMMANDS = [
    (),
    ("sync",),
    ("status",),
    ("check",),
    ("check", "--fix"),
    ("review", "list", "pont", "es"),
    ("segment", "source/pont.txt"),
    ("segment", "source/pont.txt", "--explain"),
    ("glossary", "suggest", "pont"),
    ("export", "pont", "--to", "es", "--missing", "source"),
    ("fmt", "pont", "--check"),
    ("export", "x\x1b[31m\x9b", "--to", "es"),
    ("sync", "--to", "\x1b[31m"),
    ("review", "approve", "pont", "es", "\x1b[31m@x", "--by", "ana"),
    ("segment", "\x1b[31m\u202e.txt"),
]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Give a desk whose article and glossary are full of what a terminal obeys."""
    text = tmp_path / "pont.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    (made.folder / "glossary.csv").write_text(
        "kind,source,es\nplace,Quai \x1b[5mNord,Muelle\n", encoding="utf-8"
    )
    made.project.sync()
    made.translate(pretend)
    monkeypatch.chdir(made.folder)
    return made


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_command_gives_a_terminal_what_it_obeys(words: tuple[str, ...], run: Run) -> None:
    """Sources, names, findings and arguments are shown with their controls escaped."""
    _, out, err = run(*words)
    assert out or err
    assert not OBEYED.search(out + err)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_scripts_get_the_very_text(words: tuple[str, ...], run: Run) -> None:
    """JSON escapes it, so that reading it gives it back, and a terminal is as safe."""
    _, out, _ = run(*words, "--json")
    assert not OBEYED.search(out)
    assert json.loads(out)


def test_the_controls_are_shown_and_found(run: Run) -> None:
    """A person sees them where they stand, and check names each with its place."""
    assert r"La \x1b[31mjournée\x9b0m" in run("segment", "source/pont.txt")[1]
    assert r"pont \u202eest\u202c" in run("status")[1]
    document = json.loads(run("segment", "source/pont.txt", "--json")[1])
    assert document["article"]["title"] == TITLE
    findings = json.loads(run("check", "pont", "--json")[1])["findings"]
    controls = [it for it in findings if it["code"] == "control-character"]
    assert len(controls) == 6
    assert controls[0]["source_span"] == [0, 1]


def test_questions_and_marks_of_markup_are_text(run: Run, desk: Desk) -> None:
    """Square brackets and colons that a table would take for its own stay what they are."""
    text = desk.catalogue_path.read_text(encoding="utf-8")
    first = text.index("#. l10n:")
    asked = f"{text[:first]}# ? le [/red] ou [bold]:smile: ?\n{text[first:]}"
    desk.catalogue_path.write_text(asked, encoding="utf-8")
    assert "[/red] ou [bold]:smile:" in run("status")[1]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=9,
)


@given(VALUES, VALUES)
def test_a_document_is_printed_as_one(first: object, second: object) -> None:
    """Whatever it holds, values of the model too, and however long: what JSON has in its place."""
    question = OpenQuestion("a.1", "\x1b[31m qui ?")
    document = {"first": first, "items": (question, second), "many": range(3000)}
    out = io.StringIO()
    with redirect_stdout(out):
        print_json(document)
    told = {"unit": "a.1", "text": question.text}
    wanted = {"first": first, "items": [told, second], "many": [*range(3000)]}
    assert json.loads(out.getvalue()) == wanted
    assert not OBEYED.search(out.getvalue())
    assert out.getvalue().startswith('{\n "first": ')


ROWS = st.lists(VALUES | st.floats(allow_nan=False), max_size=4).map(tuple)


@given(st.dictionaries(st.text(), VALUES | ROWS, max_size=4) | VALUES, st.booleans())
def test_pieces_are_what_the_library_writes(document: object, ascii_only: bool) -> None:  # noqa: FBT001 - drawn
    """Letter for letter: rows, rows in rows, what is empty, keys of any letters."""
    wanted = json.dumps(document, ensure_ascii=ascii_only, indent=1)
    assert "".join(pieces_of(document, ascii_only=ascii_only)) == wanted


@given(st.text(st.characters(exclude_categories=())))
def test_whatever_is_shown_stands_on_one_line(text: str) -> None:
    """Nothing obeyed, nothing that cannot be encoded; plain text is as it was."""
    line = shown(text)
    assert not OBEYED.search(line)
    assert "\n" not in line
    assert line.encode("utf-8").decode("utf-8") == line
    assert shown(line) == line
    if text.isprintable():
        assert line == text


def _program(desk: Desk, *words: str) -> list[str]:
    return [sys.executable, "-m", "l10n", "-C", str(desk.folder), *words]


@pytest.mark.parametrize("words", [("status",), ("segment", "source/pont.txt", "--json")])
def test_a_reader_who_has_seen_enough_is_no_fault(words: tuple[str, ...], desk: Desk) -> None:
    """A closed pipe ends in silence and with exit status 0."""
    with subprocess.Popen(
        _program(desk, *words), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(LONGEST) == 0


def test_a_full_disk_behind_the_output_is_named(desk: Desk) -> None:
    """One line and exit status 2, where a traceback and 120 would be Python's."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            _program(desk, "status"), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_terminal_that_knows_few_letters_gets_the_others_escaped(desk: Desk) -> None:
    """Whatever the encoding of the output, nothing fails, and JSON stays JSON."""
    told = []
    for words in (("status",), ("segment", "source/pont.txt", "--json")):
        command = ["env", "PYTHONIOENCODING=ascii", *_program(desk, *words)]
        done = subprocess.run(command, capture_output=True, check=True)
        assert done.stdout.isascii()
        assert not done.stderr
        told.append(done.stdout)
    assert json.loads(told[1])["article"]["title"] == TITLE
