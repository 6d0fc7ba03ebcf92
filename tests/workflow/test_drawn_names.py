"""File names that nobody foresaw, drawn by a seed: none stops another article or any command."""

import json
import os
import random
from pathlib import Path

import pytest

from tests.cli.test_output import OBEYED
from tests.workflow.desk import Desk, Run

PIECES = [
    *("article", "L'été", "L’été", " ", "  ", "-", "--", ".", "..", "~", "(copie)", "#", "%", "%s"),
    *("\n", "\r", "\t", "\x1b[31m", "\x07", "\x7f", "\x9b", "\u202e", "\u2028", "\u200b", "\ufeff"),
    *("[", "]", "{", "}", "{0}", "$(id)", "`", '"', "\\", "|", "*", "?", ":", ";", "&", "<", ">"),
    *(
        "é",
        "e\u0301",
        "日本",
        "مقال",
        "🎉",
        "\U0010ffff",
        "\xa0",
        "ß",
        "İ",
        "NUL",
        "con",
        "@",
        "=",
        "!",
    ),
    *("a" * 60, "é" * 60, ".po", ".md", ".txt", ".l10n", "en", "_", "0", "+"),
]
ENDINGS = (".txt", ".txt", ".txt", ".md", ".TXT", "", ".txt~")
BYTES = (b"caf\xe9.txt", b"\xff\xfe.txt", b"a\x80b.md")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with one good article."""
    source = tmp_path / "quai.txt"
    source.write_text("Au port\n\nUn ferry entre à 8h30.\n", encoding="utf-8")
    return Desk(tmp_path / "desk", source=source)


def _drawn(chance: random.Random) -> bytes:
    """Draw a name that a file may have: whatever holds neither a slash nor a NUL."""
    if chance.random() < 1 / 20:
        return chance.choice(BYTES)
    pieces = "".join(chance.choices(PIECES, k=chance.randint(1, 5)))
    return (pieces + chance.choice(ENDINGS)).encode("utf-8", "surrogateescape")[:255]


def _all_go_on(seed: int, number: int, desk: Desk, run: Run) -> None:
    print(f"seed {seed}")  # noqa: T201 - pytest shows it where one fails
    chance = random.Random(seed)  # noqa: S311 - no secret
    folder = os.fsencode(desk.folder / "source")
    for index in range(number):
        path = os.path.join(folder, _drawn(chance))  # noqa: PTH118 - a name may be no text
        if not os.path.exists(path):  # noqa: PTH110 - as above
            Path(os.fsdecode(path)).write_text(f"Titre {index}\n\nIl neige.\n", encoding="utf-8")
    for words in (("sync",), ("sync",), ("status",), (), ("check",)):
        status, out, err = run(*words)
        assert status in {0, 3}, (words, err)
        assert (status == 3) == bool(err)
        assert "itself failed" not in err
        assert not OBEYED.search(out + err)
    told = json.loads(run("sync", "--json")[1])
    assert "quai" in {item["article"] for item in told["articles"]}
    assert run("export", "quai", "--to", "es", "--missing", "source")[0] == 0


def test_no_drawn_name_stops_anything(desk: Desk, run: Run) -> None:
    """A slice of what `make soak` draws."""
    _all_go_on(1, 12, desk, run)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 52))
def test_no_name_of_two_thousand_stops_anything(seed: int, desk: Desk, run: Run) -> None:
    """Forty names a seed, in one project."""
    _all_go_on(seed, 40, desk, run)
