"""Live-blogs as newsrooms type them: what opens an entry, and what only looks like it."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from l10n.documents.text.explicit import write_explicit
from l10n.documents.text.read import read
from l10n.model.article import Article, Entry, EntryKind, Role

LIVES: Final = [
    live
    for path in sorted(Path(__file__).parent.glob("typed*.toml"))
    for live in tomllib.loads(path.read_text("utf-8"))["live"]
]


def told(article: Article) -> list[str]:
    """Say of each entry its time or minute of play, and its heading."""
    return [_told(entry) for entry in article.entries if entry.kind is EntryKind.ENTRY]


def _told(entry: Entry) -> str:
    headings = (b.segments[0].text for b in entry.blocks if b.role is Role.HEADING)
    return f"{entry.time or entry.minute or ''} | {next(headings, '')}"


@pytest.mark.parametrize("live", LIVES, ids=lambda live: live["kind"])
def test_live_is_read_as_it_was_typed(live: dict[str, Any]) -> None:
    """Title, times, minutes of play and headings are those that a person sees."""
    article = read(live["text"].lstrip("\n"))
    assert (article.title, told(article)) == (live["title"], live["entries"])


@pytest.mark.parametrize("live", LIVES, ids=lambda live: live["kind"])
def test_settled_live_says_the_same(live: dict[str, Any]) -> None:
    """The explicit form has the same entries, and every sentence as it was."""
    before = read(live["text"].lstrip("\n"))
    after = read(write_explicit(before.text))
    assert told(after) == told(before)
    assert [it.text for *_, it in after.segments()] == [it.text for *_, it in before.segments()]


@pytest.mark.parametrize(
    "line",
    [
        "88' : " * 20_000,
        "🔴 " * 50_000,
        "<b>" * 50_000 + "20h15",
        "heures " * 30_000,
        "MAJ " * 30_000,
    ],
    ids=["minutes", "signs", "tags", "hours", "labels"],
)
def test_hostile_line_is_read_without_loss(line: str) -> None:
    """Marks without end are read in linear time, and settled."""
    text = f"Titre\n\n{line}\n20h - Fin\n"
    assert told(read(write_explicit(text))) == told(read(text))
