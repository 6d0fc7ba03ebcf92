"""Parts of a document that were read before are not read again, and nothing else is different."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.documents import page
from l10n.documents.formats import read_document
from l10n.documents.html import rest
from l10n.documents.markup.nodes import paths, says, text_of
from l10n.documents.markup.parsing import parse_fragment
from l10n.documents.markup.places import Places
from l10n.documents.recalled import recalled
from tests.documents import pages
from tests.documents.test_round_trip import FILES
from tests.lores import HeldLore

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

pytestmark = pytest.mark.no_cover  # whole pages: reading them has tests of its own

_EDGES = st.sampled_from(
    [
        "<p><a href='/x'>Lire aussi : le bac reste à quai</a></p>",
        "<div hidden><p>Le bac part.</p></div>",
        "<pre>Le bac\npart.</pre>",
        "<p>19h05 Le bac part. Il est tard.</p>",
        "« Le bac part. Il revient », dit M. Le Goff.",
        "Le bac <em>part</em>.<br><br>Il revient <a href='/y'>ce soir</a>. Enfin.",
    ]
)
VERSIONS = st.lists(
    st.lists(pages.texts | pages.bodies | _EDGES, min_size=1, max_size=4), min_size=1, max_size=3
)


@pytest.mark.parametrize("name", pages.DOCUMENTS)
@given(versions=VERSIONS)
def test_versions_are_read_as_they_are_without_lore(
    name: str, versions: Sequence[list[str]]
) -> None:
    """In every format, whatever changed between them; and the last once more."""
    lore = HeldLore()
    for bodies in (*versions, versions[-1]):
        data = pages.DOCUMENTS[name](bodies)
        assert read_document(name, data, lore) == read_document(name, data)


@settings(max_examples=15)
@given(versions=VERSIONS, large=st.booleans())
def test_what_a_page_shows_beside_its_scripts_is_told_as_without_lore(
    versions: Sequence[list[str]], *, large: bool
) -> None:
    """Entries that scripts hold and the page shows, with boxes, and texts that no entry has."""
    lore = HeldLore()
    for bodies in (*versions, versions[-1]):
        shown = "".join(f'<section class="post">{body}</section>' for body in bodies)
        if large:
            shown = f"<div class='all'>{shown}{'<p>Le quai est vide.</p>' * 2000}</div>"
        linked = pages.DOCUMENTS["b.html"](bodies).decode()
        data = linked.replace("</body>", f"{shown}</body>").encode()
        assert read_document("a.html", data, lore) == read_document("a.html", data)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_real_shapes_are_read_as_they_are_without_lore(path: Path) -> None:
    """The first time, and the second."""
    lore, data = HeldLore(), path.read_bytes()
    for _ in range(2):
        assert read_document(path.name, data, lore) == read_document(path.name, data)


def test_one_changed_entry_is_read_alone() -> None:
    """Of the bodies in the script one, and of what the page shows one."""
    lore = HeldLore()
    read_document("a.html", page(9), lore)
    before = {kind: set(lore.recall(kind, "")) for kind in ("bodies", rest.SHOWN)}
    read_document("a.html", page(9, changed=4), lore)
    for kind, known in before.items():
        assert len(known) >= 9
        assert len(set(lore.recall(kind, "")) - known) == 1


def test_a_page_that_did_not_change_is_not_looked_through_for_what_is_left_out() -> None:
    """What stands in none of its entries is known, and so is what it shows once it changes."""
    lore = HeldLore()
    known = read_document("a.html", page(9), lore)
    shown = lore.kept.pop(rest.SHOWN)
    assert read_document("a.html", page(9), lore) == known
    assert rest.SHOWN not in lore.kept
    lore.kept[rest.SHOWN] = shown
    before = set(lore.recall(rest.SHOWN, ""))
    read_document("a.html", page(9, changed=4), lore)
    assert len(set(lore.recall(rest.SHOWN, "")) - before) == 1


def test_nothing_is_recalled_but_while_a_document_is_read() -> None:
    """Lore is of one document: what is read next, or fails, has none of it."""
    lore = HeldLore()
    with pytest.raises(Exception, match="no text"):
        read_document("a.html", b"<html><body></body></html>", lore)
    assert recalled("bodies") is None
    assert lore.kept == {}


@given(pages.texts, st.integers(0, 60))
def test_enough_is_told_without_reading_all(text: str, least: int) -> None:
    """As it would be by all that readers see."""
    element = parse_fragment(f"{text} \n ", "a.html")
    assert says(element, least) is (len(text_of(element)) >= least)


@given(st.lists(pages.bodies | _EDGES, min_size=1, max_size=4), st.data())
def test_places_are_the_same_whichever_is_asked_for_first(
    bodies: list[str], data: st.DataObject
) -> None:
    """And from each of them one comes back to its element."""
    root = parse_fragment("".join(bodies), "page").getroottree().getroot()
    known, places = paths(root, "/html"), Places(root, "/html")
    for element in data.draw(st.permutations(list(known)))[:3]:
        assert places[element] == known[element]
        assert places.element(known[element]) is element
    assert dict(places) == known
