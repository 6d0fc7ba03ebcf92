"""Texts that are changed where they stand: the same as if they were woven anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from l10n.documents.changes import Change
from l10n.documents.markup.blocks import BlockReader
from l10n.documents.markup.nodes import elements_at, paths
from l10n.documents.markup.parsing import parse_fragment
from l10n.documents.markup.segments import segments_of
from l10n.documents.markup.writing import write_texts
from l10n.language.text.coded import has_codes, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = st.sampled_from(
    [
        "La mer monte.",
        "Le bac part",
        " à midi. ",
        "Tout va bien !",
        " ",
        "  ",
        "\n",
        "dit-il &amp; rit",
    ]
)
NAMES = st.sampled_from(["em", "a href='/x'", "strong", "em class='c'"])
ALONE = st.sampled_from(["<br>", "<!-- vu -->", "<img src='/a.png'>", "<a></a>", "<b> </b>"])


def _marked(name: str, inner: str) -> str:
    return f"<{name}>{inner}</{name.partition(' ')[0]}>"


PIECES = st.recursive(
    WORDS | ALONE,
    lambda inner: st.builds(_marked, NAMES, inner | st.tuples(inner, inner).map("".join)),
    max_leaves=4,
)
PAGES = st.lists(st.lists(PIECES, max_size=5).map("".join), max_size=3).map(
    lambda found: "".join(f"<p>{one}</p>\n" for one in found)
)


def _loud(text: str) -> str:
    """Say a text in capitals, its codes as they are."""
    if not has_codes(text):
        return text.upper()
    return "".join(text[it.start : it.end] if it.kind else it.name.upper() for it in tokens(text))


def _without_codes(text: str) -> str:
    return "".join(it.name for it in tokens(text) if it.kind is None)


TELLINGS: dict[str, Callable[[str], str]] = {
    "said loud": _loud,
    "without codes": _without_codes,
    "twice": lambda text: f"{text} {text}",
    "not at all": lambda _: "",
    "as it was": lambda text: text,
}


def _changes(html: str, tell: Callable[[str], str], *, known: bool) -> dict[str, Change]:
    root = parse_fragment(html, "page")
    reader = BlockReader.over(root, paths(root))
    reader.read(root)
    changes = {}
    for block in reader.blocks:
        sources = tuple(it.coded for it in segments_of(block.rich, block.role).segments)
        texts = tuple(map(tell, sources))
        changes[block.pointer] = Change(texts, whole=False, sources=sources if known else ())
    return changes


def _written(html: str, changes: dict[str, Change]) -> str:
    root = parse_fragment(html, "page")
    write_texts(elements_at(root), changes)
    return etree.tostring(root, encoding="unicode", method="html")


@pytest.mark.parametrize("how", TELLINGS)
@given(html=PAGES)
def test_a_page_is_the_same_whether_texts_are_changed_where_they_stand_or_woven(
    how: str, html: str
) -> None:
    """Who knows the sources may write faster, and writes no other byte."""
    tell = TELLINGS[how]
    fast = _changes(html, tell, known=True)
    slow = _changes(html, tell, known=False)
    assert _written(html, fast) == _written(html, slow)
