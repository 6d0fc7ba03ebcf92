"""What a command reads and looks at, counted: it follows the change, not the project."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Final

import pytest

from benchmarks.projects import Shape, edit, grow, make, translate
from l10n.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.projects import Made

pytestmark = pytest.mark.no_cover  # calls are counted here, and lines elsewhere

LANGUAGES: Final = ("en", "es")
ARTICLES: Final = 3
UNITS: Final = 10

_COUNTED: Final = """
import collections, json, sys
from l10n.cli.main import main
folder, *words = sys.argv[1:]
opened, called = collections.Counter(), collections.Counter()
def opening(event, args):
    if event == "open" and str(args[0]).startswith(folder):
        opened[str(args[0])[len(folder) + 1:]] += 1
def calling(frame, event, arg):
    if event == "c_call":
        work[0] += 1
    elif event == "call":
        work[0] += 1
        if frame.f_code.co_name in watched:
            said = frame.f_locals.get("where", "")
            name = frame.f_code.co_name
            called[" ".join([name, *([str(said)[len(folder) + 1:]] if said else [])])] += 1
work = [0]
watched = {
    "apply_decisions", "bring", "check_group", "find_placeables", "hints", "read_catalogue",
    "reconcile",
}
sys.addaudithook(opening)
sys.setprofile(calling)
status = main(["-C", folder, *words])
sys.setprofile(None)
print(json.dumps([status, opened, called, work[0]]), file=sys.stderr)
"""


@dataclass(frozen=True)
class Counts:
    """How often each file of a project was opened, what was called how often, all calls."""

    opened: dict[str, int]
    called: dict[str, int]
    work: int

    def texts(self) -> set[str]:
        """Return the sources and catalogues that were opened."""
        return {path for path in self.opened if path.endswith((".txt", ".po", ".pot"))}

    def calls(self, name: str) -> int:
        """Count the calls of a function, whatever it was given."""
        return sum(count for key, count in self.called.items() if key.split(" ")[0] == name)


def counted(made: Made, *words: str) -> Counts:
    """Run a command in a process of its own, and count."""
    program = [sys.executable, "-c", _COUNTED, str(made.root), *words]
    done = subprocess.run(program, capture_output=True, check=True, text=True)
    status, opened, called, work = json.loads(done.stderr.splitlines()[-1])
    assert status in {0, 1}, done.stderr
    return Counts(opened, called, work)


def done(made: Made, *words: str) -> None:
    """Run a command that nobody counts, in this process."""
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        assert main(["-C", str(made.root), *words]) in {0, 1}


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Make a project in which all is translated and known."""
    project = make(tmp_path / "desk", Shape(ARTICLES, UNITS, LANGUAGES))
    done(project, "sync")
    translate(project)
    done(project, "sync")
    for command in ("sync", "status", "check"):
        done(project, command)
    return project


@pytest.mark.parametrize("command", ["sync", "status", "check"])
def test_what_is_known_is_not_opened(command: str, made: Made) -> None:
    """No source, no template, no catalogue; nothing is checked or looked through."""
    counts = counted(made, command)
    assert counts.texts() == set()
    assert counts.called == {}


@pytest.mark.parametrize("words", [("sync",), ("sync", "article0000")])
def test_one_sentence_costs_its_article(words: tuple[str, ...], made: Made) -> None:
    """Files of no other article are opened, and few of its units are looked at."""
    edit(made, 0)
    counts = counted(made, *words)
    assert {path for path in counts.texts() if "article0000" not in path} == set()
    assert counts.calls("check_group") <= 4 * len(LANGUAGES)
    for command in ("status", "check"):
        assert counted(made, command).calls("check_group") == 0


def test_a_catalogue_is_read_once_and_what_is_written_once_more(made: Made) -> None:
    """What is written is read back before; the template once, what was last written not at all."""
    edit(made, 0)
    counts = counted(made, "sync")
    read = {key: n for key, n in counts.called.items() if key.startswith("read_catalogue")}
    names = [key.removeprefix("read_catalogue ") for key in read]
    assert all(read[f"read_catalogue {name}"] <= 2 for name in names)
    assert not [name for name in names if ".l10n" in name]
    assert len(names) == 1 + len(LANGUAGES)


def test_units_looked_at_do_not_grow_with_the_project(tmp_path: Path) -> None:
    """Twice the articles, the same calls."""
    calls = []
    for articles in (2, 4):
        project = make(tmp_path / f"desk{articles}", Shape(articles, UNITS, LANGUAGES))
        done(project, "sync")
        edit(project, 0)
        counts = counted(project, "sync")
        calls.append((counts.calls("find_placeables"), counts.calls("read_catalogue")))
    assert calls[0] == calls[1]


def test_what_another_article_says_is_read_where_it_is_used_again(made: Made) -> None:
    """A text that people translated elsewhere is taken from there; no third article is opened."""
    second, first = (made.source(made.names[place]) for place in (1, 0))
    sentence = second.read_text(encoding="utf-8").split("\n")[4]
    with first.open("a", encoding="utf-8") as text:
        text.write(f"{sentence}\n")
    counts = counted(made, "sync", "article0000")
    assert {path.split("article")[1][:4] for path in counts.texts()} == {"0000", "0001"}
    assert sentence.split(",")[0] in (made.root / "locales" / "en" / "article0000.po").read_text(
        encoding="utf-8"
    )
    assert "memory:article0001" in (made.root / "locales" / "en" / "article0000.po").read_text(
        encoding="utf-8"
    )


def test_a_new_sentence_has_the_memory_read_what_changed_alone(made: Made) -> None:
    """Other articles are read for the first text that asks, and not for the next one."""
    for turn, others in enumerate((ARTICLES - 1, 0)):
        grow(made, turn)
        counts = counted(made, "sync")
        read = {path for path in counts.texts() if "article0000" not in path}
        assert len(read) == others * len(LANGUAGES), read


def test_no_memory_is_opened_where_nobody_translated(tmp_path: Path) -> None:
    """Nor is one made."""
    project = make(tmp_path / "desk", Shape(ARTICLES, UNITS, LANGUAGES))
    done(project, "sync")
    grow(project, 0)
    counts = counted(project, "sync")
    assert not [path for path in counts.opened if "memory" in path]
    assert not (project.root / ".l10n" / "memory.sqlite3").exists()


def test_one_sentence_costs_its_unit(tmp_path: Path) -> None:
    """However many stand around it: one unit a language is merged, brought along and hinted at."""
    for units in (10, 20):
        project = make(tmp_path / f"desk{units}", Shape(1, units, LANGUAGES))
        done(project, "sync")
        translate(project)
        for _ in range(2):
            done(project, "sync")
        for turn, words in enumerate(["sync", "sync article0000"]):
            edit(project, turn)
            counts = counted(project, *words.split())
            for name in ("apply_decisions", "bring", "hints", "reconcile"):
                assert counts.calls(name) == len(LANGUAGES), (units, name)
            assert counts.calls("check_group") <= 4 * len(LANGUAGES)


def test_one_entry_costs_its_units(tmp_path: Path) -> None:
    """One on top of few or of many, in languages that nobody drafts for: the new units alone."""
    seen = []
    for entries in (4, 8):
        project = make(tmp_path / f"live{entries}", Shape(1, entries, LANGUAGES, live=True))
        for _ in range(2):
            done(project, "sync")
        grow(project, 0)
        counts = counted(project, "sync")
        seen.append([counts.calls(name) for name in ("bring", "hints", "reconcile")])
    assert seen == [[3 * len(LANGUAGES), 3 * len(LANGUAGES), 0]] * 2


def test_twice_the_articles_is_twice_the_work(tmp_path: Path) -> None:
    """Of a look at what is known, whatever the command: the calls that another article costs."""
    calls: dict[str, list[int]] = {"sync": [], "status": [], "check": []}
    for articles in (10, 20, 40):
        project = make(tmp_path / f"desk{articles}", Shape(articles, 2, ("en",)))
        for command in ("sync", "sync", "check"):
            done(project, command)
        for command, seen in calls.items():
            seen.append(counted(project, command).work)
    for command, (few, more, most) in calls.items():
        assert most - more <= 2.1 * (more - few), (command, few, more, most)


SIZES: Final = {
    "units": [Shape(1, units, ("en",)) for units in (12, 24, 48)],
    "entries": [Shape(1, entries, ("en",), live=True) for entries in (6, 12, 24)],
    "languages": [Shape(1, 12, ("en", "es", "de", "it")[:many]) for many in (1, 2, 4)],
}
BETWEEN: Final = 3
"""More calls for the second doubling than for the first; 2 is linear, 4 a square."""


@pytest.mark.parametrize("grown", SIZES)
def test_twice_the_article_is_twice_the_work(grown: str, tmp_path: Path) -> None:
    """All calls of a sync after one sentence: they grow with units, entries and languages."""
    calls = []
    for number, shape in enumerate(SIZES[grown]):
        project = make(tmp_path / str(number), shape)
        for _ in range(2):
            done(project, "sync")
        edit(project, 0)
        calls.append(counted(project, "sync").work)
    few, more, most = calls
    assert most - more <= BETWEEN * max(more - few, 1), calls


def test_a_release_reads_an_article_once_for_all_its_editions(made: Made) -> None:
    """Two languages in three formats: one source, one template, and each catalogue once."""
    settings = made.root / "l10n.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'{text}\n[export]\nformats = ["html", "text", "rss"]\n', encoding="utf-8")
    done(made, "export", "--all")
    edit(made, 0)
    done(made, "sync")
    counts = counted(made, "export", "--all")
    assert counts.calls("read_catalogue") == 1 + len(LANGUAGES)
    assert {path for path in counts.texts() if "article0000" not in path} == set()
    counts = counted(made, "export", "--all")
    assert counts.calls("read_catalogue") == 0
