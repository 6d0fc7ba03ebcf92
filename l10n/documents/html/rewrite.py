"""Write new texts into a page: its own elements, attributes and scripts stay."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree

from l10n.documents.changes import Change, Revision, below
from l10n.documents.html.gone import GoneNodes
from l10n.documents.html.page import WebPage
from l10n.documents.html.scripts import read_scripts, script_texts
from l10n.documents.html.shown import twins
from l10n.documents.linked import read_live
from l10n.documents.markup.cutting import cut, cut_again
from l10n.documents.markup.in_place import say_in_place
from l10n.documents.markup.nodes import is_text
from l10n.documents.markup.parsing import decode_page, parse_page
from l10n.documents.markup.rich import OBJECT
from l10n.documents.markup.tables import READ_ALSO
from l10n.documents.markup.writing import say_at, write_texts
from l10n.documents.writing_back import json_text
from l10n.language.text.coded import escaped, has_codes, uncoded, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.documents.found import FoundBlock
    from l10n.documents.markup.cutting import Piece
    from l10n.documents.markup.rich import Rich


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
    if left := {**say_held(page, changes), **_own(changes)}:
        write_texts(page.paths.elements, left)
    gone.take_out()
    if said := root.get("lang"):
        root.set("lang", revision.renamed(said))
        if root.get("lang") != said:
            _name_kept(page, revision, said)
    for meta in page.every("meta"):
        if meta.get("charset"):
            meta.set("charset", "utf-8")
    text = etree.tostring(root.getroottree(), encoding="unicode", method="html")
    return text.encode("utf-8")


def _name_kept(page: WebPage, revision: Revision, language: str) -> None:
    """Say of what stays as it was in which language it is: the page is in another one now."""
    elements = page.paths.elements if revision.kept else {}
    for pointer in revision.kept:
        element = elements.get(pointer.partition("+")[0])
        if element is not None and element.get("lang") is None:
            element.set("lang", language)


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


def say_held(
    page: WebPage, changes: Mapping[str, Change], *, at_once: bool = True
) -> dict[str, Change]:
    """Say what scripts now say where the page shows the same; return what is not that plain.

    Law: whether what is plain is said `at_once`, without being read as a block, nobody can tell.
    """
    held = [it for pointer, it in changes.items() if not pointer.startswith("/")]
    if not held:
        return {}
    known = _Held(held)
    reader = page.reader(take=known.say if at_once else None)
    reader.read(page.main)
    shown: dict[str, Change] = {}
    said: set[str] = set()
    for block in reader.blocks:
        if block.pointer in said:
            continue
        change = known.alike(block.rich)
        if change and say_at(page.paths.elements, block.pointer, change):
            said.add(block.pointer)
        elif block.pointer not in shown and (found := known.find(block.rich)):
            shown[block.pointer] = _cut_as(block.rich, *found)
    return shown


def _cut_as(rich: Rich, change: Change, pieces: tuple[Piece, ...]) -> Change:
    texts = (_in(piece, new) for piece, new in zip(pieces, change.texts, strict=True))
    return Change(tuple(texts), change.whole, change.sources, (rich, pieces))


class _Held:
    """Texts of scripts by what they say: by their letters, and where that is not enough, apart."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._changes = changes
        self._by_letters: dict[str, Change | None] = {}
        for change in changes:
            key = _letters("".join(map(worded, change.sources)))
            other = self._by_letters.setdefault(key, change)
            is_one = other is not None and other.sources == change.sources
            self._by_letters[key] = change if is_one else None

    @cached_property
    def _by_texts(self) -> dict[tuple[str, ...], Change]:
        return {_bare(change.sources): change for change in self._changes}

    def alike(self, rich: Rich) -> Change | None:
        """Find who says the same, where nobody says it in other sentences."""
        return self._by_letters.get(_letters(rich.text))

    def say(
        self, parent: etree._Element, run: tuple[int, int], nodes: Sequence[str | etree._Element]
    ) -> bool:
        """Change a run of nodes whose markup is plain; tell whether that could be done."""
        texts = [it if isinstance(it, str) else _inside(it) for it in nodes]
        if None in texts:
            return False
        text = "".join(filter(None, texts))
        change = self._by_letters.get(_letters(text))
        if change is None or READ_ALSO.match(text.lstrip()):
            return False
        return say_in_place(parent, run, change.sources, change.texts)

    def find(self, rich: Rich) -> tuple[Change, tuple[Piece, ...]] | None:
        """Find who says the same as a block, and cut that as it is cut there."""
        key = _letters(rich.text)
        change = self._by_letters.get(key)
        if change and (again := cut_again(rich, change.sources)):
            return change, again
        for whole in (False, True) if key in self._by_letters else ():
            pieces = cut(rich, whole=whole)
            if change := self._by_texts.get(_bare(piece.text for piece in pieces)):
                return change, pieces
        return None


def _inside(element: etree._Element) -> str | None:
    """Return what an inline element says; None where it holds one, or more than its name counts."""
    is_plain = is_text(element) or (element.tag == "a" and element.keys() == ["href"])
    return element.text or "" if is_plain and not len(element) else None


def _letters(text: str) -> str:
    return "".join(text.replace(OBJECT, "").split())


def _bare(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(" ".join(uncoded(text).split()) for text in texts)


def _in(piece: Piece, text: str) -> str:
    """Write a text without codes where the page has some, as texts with codes are written."""
    return escaped(text) if piece.codes and not has_codes(text) else text
