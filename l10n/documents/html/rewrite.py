"""Write new texts into a page: its own elements, attributes and scripts stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from l10n.documents.changes import Change, Revision, below
from l10n.documents.html.gone import GoneNodes
from l10n.documents.html.page import WebPage
from l10n.documents.html.scripts import read_scripts, script_texts
from l10n.documents.html.shown import twins
from l10n.documents.linked import read_live
from l10n.documents.markup.cutting import cut
from l10n.documents.markup.parsing import decode_page, parse_page
from l10n.documents.markup.writing import write_texts
from l10n.documents.writing_back import json_text
from l10n.language.text.coded import bare, escaped, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.markup.cutting import Piece


def rewrite(data: bytes, where: str, revision: Revision) -> bytes:
    """Change the blocks of a page, in its text and in its JSON-LD; in UTF-8.

    What goes of it goes from both; what a page shows of an entry of its JSON-LD stands below the
    entry's own anchor.
    """
    if not revision:
        return data
    changes = revision.changes
    root = parse_page(decode_page(data, where).text, where)
    page = WebPage.of(root)
    gone = GoneNodes.of(page, revision.gone, where)
    all_changes = {**changes, **_held(page, changes, where)}
    for name, script in script_texts(page):
        lost = frozenset(it.removeprefix(name) for it in revision.gone if it.startswith(f"{name}/"))
        own = Revision(below(all_changes, name), lost, revision.language)
        if own:
            script.text = json_text(script.text or "", where, own, in_page=True)
    write_texts(page.paths, {**_shown(page, changes), **_own(changes)})
    gone.take_out()
    if said := root.get("lang"):
        root.set("lang", revision.renamed(said))
    for meta in page.every("meta"):
        if meta.get("charset"):
            meta.set("charset", "utf-8")
    text = etree.tostring(root.getroottree(), encoding="unicode", method="html")
    return text.encode("utf-8")


def _held(page: WebPage, changes: Mapping[str, Change], where: str) -> dict[str, Change]:
    """Say in the scripts what the page now shows, where they held its words without markup."""
    if not _own(changes):
        return {}
    linked = read_scripts(page)
    found = read_live(linked.live, where) if linked.live else None
    held = {}
    for twin in twins(page, found.entries if found else ()):
        if any(block.pointer in changes for block in twin.shown.blocks):
            said = "\n".join(_said(block, changes) for block in twin.shown.blocks)
            place = twin.held[0].pointer.rpartition("#")[0]
            held[f"{place}#"] = Change((escaped(said),), whole=True)
    return held


def _said(block: FoundBlock, changes: Mapping[str, Change]) -> str:
    change = changes.get(block.pointer)
    return block.rich.plain if change is None else " ".join(_bare(change.texts))


def _own(changes: Mapping[str, Change]) -> dict[str, Change]:
    return {pointer: it for pointer, it in changes.items() if pointer.startswith("/")}


def _shown(page: WebPage, changes: Mapping[str, Change]) -> dict[str, Change]:
    """Find what the page shows of the texts that its scripts hold: blocks that say the same."""
    held = {_bare(it.sources): it for p, it in changes.items() if not p.startswith("/")}
    if not held:
        return {}
    reader = page.reader()
    reader.read(page.main)
    shown = {}
    for block in reader.blocks:
        for whole in (False, True):
            pieces = cut(block.rich, whole=whole)
            change = held.get(_bare(piece.text for piece in pieces))
            if change and block.pointer not in shown:
                texts = (_in(piece, new) for piece, new in zip(pieces, change.texts, strict=True))
                shown[block.pointer] = Change(
                    tuple(texts), whole, change.sources, (block.rich, pieces)
                )
                break
    return shown


def _bare(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(" ".join(bare(text).text.split()) for text in texts)


def _in(piece: Piece, text: str) -> str:
    """Write a text without codes where the page has some, as texts with codes are written."""
    coded = any(token.kind is not None for token in tokens(text))
    return escaped(text) if piece.codes and not coded else text
