"""What editions say is what is read of them again, in every format that is read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.documents.formats import EDITIONS, read_document, write_document
from l10n.documents.printed import one_line, printed, seconds
from l10n.model.article import EntryKind
from tests.documents import pages
from tests.documents.printing import ZONE, edition_and_printing
from tests.documents.test_sources import SOURCES
from tests.workflow.desk import ANCHORAGE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.documents.printed import PrintedEntry
    from l10n.model.article import Article
    from l10n.model.edition import Edition

WITHHELD = ("newsml2.xml", "ninjs3.json")
"""Single items that nobody may read yet: no edition has an entry."""

FILES = sorted(
    path for path in SOURCES.iterdir() if path.suffix != ".expect" and path.name not in WITHHELD
)
EXACT = ("jsonld", "ninjs", "rss", "atom", "json", "amp", "markdown")
"""Formats of editions that hold entries with their ids and instants."""

WHOLE_SECONDS = ("rss", "amp")


def _again(made_as: str, name: str, data: bytes) -> tuple[Edition, Article]:
    edition, printing = edition_and_printing(name, data)
    written = write_document(made_as, edition, printing)
    return edition, read_document(f"a{EDITIONS[made_as]}", written)


def _said(article: Article) -> list[str]:
    """Return the words of entry after entry, head first."""
    texts = [" ".join(block.bare for block in entry.blocks) for entry in article.entries]
    return [" ".join(text.split()) for text in texts if text.strip()]


def _printed(edition: Edition) -> list[str]:
    article = printed(edition, ZONE)
    texts = [f"{article.title} {article.lead}"]
    for one in article.entries:
        heading = one.heading if one.heading and not _repeats(one) else None
        blocks = [*((heading,) if heading else ()), *one.body]
        texts.append(" ".join([*(block.text for block in blocks), *_spoken(one)]))
    return [one_line(text) for text in texts if text.strip()]


def _repeats(one: PrintedEntry) -> bool:
    """Tell a heading that only says what the text below it says: it is read as none."""
    said = [*(block.text for block in one.body), *_spoken(one)]
    first = next((one_line(text).casefold() for text in said if text.strip()), None)
    return one.heading is not None and first == one_line(one.heading.text).casefold()


def _spoken(one: PrintedEntry) -> Iterator[str]:
    """Give what is said of the pictures and films of an entry."""
    for block in one.body:
        yield from (it.alone.get("alt") for it in block.printed if it.alone)
    for shown in one.shown:
        yield from (shown.alt if shown.kind == "image" else "", *(b.text for b in shown.captions))


def _instants(article: Article) -> list[float | None]:
    times = [entry.time for entry in article.entries if entry.kind is not EntryKind.HEADER]
    return [dt.datetime.fromisoformat(time).timestamp() if time else None for time in times]


def _require_same(made_as: str, name: str, data: bytes) -> None:
    edition, again = _again(made_as, name, data)
    article = printed(edition, ZONE)
    entries = [entry for entry in again.entries if entry.kind is not EntryKind.HEADER]
    assert [e.id for e in entries] == [one.id for one in article.entries]
    wanted = [seconds(one.published) if one.published else None for one in article.entries]
    if made_as in WHOLE_SECONDS:
        wanted = [None if it is None else float(int(it)) for it in wanted]
    assert _instants(again) == wanted
    assert sorted(" ".join(_said(again)).split()) == sorted(" ".join(_printed(edition)).split())


@pytest.mark.parametrize("path", [*FILES, ANCHORAGE], ids=lambda path: path.name)
@pytest.mark.parametrize("made_as", EXACT)
def test_an_edition_is_read_again(made_as: str, path: Path) -> None:
    """Entries, ids, instants and texts of every kind of source, in every format of entries."""
    _require_same(made_as, path.name, path.read_bytes())


@given(st.sampled_from(EXACT), st.sampled_from(sorted(pages.DOCUMENTS)), st.data())
def test_whatever_a_body_holds_is_read_again(made_as: str, name: str, data: st.DataObject) -> None:
    """Nested markup, lists, quotations, pictures with captions, embeds, entities."""
    source = pages.DOCUMENTS[name](data.draw(st.lists(pages.bodies, min_size=1, max_size=3)))
    _require_same(made_as, name, source)
