"""`l10n corrections` as editors and scripts meet it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run

BLOG = """Grève dans les ports : la journée

Les dockers bloquent six ports depuis lundi. La réunion commence à 19h00.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk whose printed edition said another hour."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    made.translate(pretend)
    made.approve()
    made.project.export("ports", "es")
    made.rewrite(lambda told: told.replace("19h00", "21h00"))
    made.project.sync()
    return made


@pytest.mark.usefixtures("desk")
def test_a_script_confirms_what_the_list_names(run: Run, desk: Desk) -> None:
    """The id of the list is the argument; the second time nothing is new, and no byte written."""
    status, out, err = run("corrections", "list", "--json")
    (item,) = json.loads(out)["corrections"]
    assert (status, err) == (0, "")
    assert (item["state"], item["class"], item["language"]) == ("proposed", "time", "es")
    decided = ("corrections", "confirm", item["id"], "--by", "ben", "--json")
    assert json.loads(run(*decided)[1]) == {"decided": [item["id"]], "decision": "confirmed"}
    before = desk.files()
    status, out, _ = run(*decided)
    assert (status, json.loads(out)["decided"]) == (0, [])
    assert desk.files() == before
    (item,) = json.loads(run("corrections", "list", "ports", "--to", "es", "--json")[1])[
        "corrections"
    ]
    assert (item["state"], item["by"]) == ("confirmed", "ben")
    assert "confirmed by ben: time" in run("corrections", "list")[1]
    assert run("corrections", "dismiss", item["id"], "--by", "ana")[1] == "1 dismissed by ana\n"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("confirm", "7f3a9c.1@000000000000", "--by", "ben"), 1, "no such correction"),
        (("confirm", "7f3a9c.1@000000000000"), 2, "nobody decides"),
        (("confirm", "--by", "ben"), 2, "nothing chosen"),
        (("confirm", "7f3a9c.1@000000000000", "--by", "b b"), 2, "cannot sign"),
        (("list", "ponts"), 2, "no such article"),
    ],
)
def test_what_cannot_be_decided_is_refused(
    words: tuple[str, ...], status: int, said: str, run: Run, desk: Desk
) -> None:
    """Where, what, what to do; nothing is written."""
    got, _, err = run("corrections", *words)
    assert (got, said in err) == (status, True)
    assert not (desk.folder / "corrections.toml").exists()


@pytest.mark.parametrize("text", [b"[[correction]]\nid = 3\n", b"[[\n", b"\xff"])
@pytest.mark.parametrize("words", [("corrections", "list"), ("export", "ports", "--to", "es")])
def test_an_unreadable_file_is_named(
    words: tuple[str, ...], text: bytes, run: Run, desk: Desk
) -> None:
    """Neither list nor export guesses what people decided, and the file stays as it is."""
    path = desk.folder / "corrections.toml"
    path.write_bytes(text)
    status, _, err = run(*words)
    assert status == 2
    assert "corrections.toml:1: " in err
    assert path.read_bytes() == text


def test_an_article_that_fails_is_named_and_the_others_listed(run: Run, desk: Desk) -> None:
    """A broken catalogue costs its own corrections only: exit status 3."""
    (desk.folder / "source" / "vagues.txt").write_text("Les vagues\n\nElles montent.\n", "utf-8")
    broken = desk.project.layout.catalogue("vagues", "es")
    broken.write_text('msgid "cut', encoding="utf-8")
    status, out, err = run("corrections", "list", "--json")
    document = json.loads(out)
    assert (status, len(document["corrections"]), len(document["failures"])) == (3, 1, 1)
    assert "vagues.po" in err
