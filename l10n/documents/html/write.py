"""Write an edition as a complete HTML page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from lxml import etree, html
from lxml.html.builder import E

from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line, machine_label, untranslated_label
from l10n.language.text.tags import direction
from l10n.lazy import compiled
from l10n.model.article import EntryKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.model.edition import Edition, EditionBlock, EditionEntry

_STYLE: Final = """
body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid #ccc; margin-top: 1.5rem; padding-top: 0.5rem; }
time { color: #444; font-variant-numeric: tabular-nums; }
.quote { border-inline-start: 3px solid #888; padding-inline-start: 1rem; }
.label { color: #6b3a00; font-size: 0.85rem; font-style: normal; margin: 0; }
"""

_CORRECTION_STYLE: Final = ".correction { color: #444; font-size: 0.85rem; }\n"

_LINE_END: Final = compiled(r"\r\n?")
_NOT_XML: Final = compiled(r"[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAGS: Final = {
    Role.TITLE: "h1",
    Role.DAY: "h2",
    Role.HEADING: "h2",
    Role.ITEM: "li",
}
_CLASSES: Final = {Role.LEAD, Role.QUOTE, Role.CAPTION}


def write_html(
    edition: Edition, clock: Callable[[str], str] = str, *, corrections: bool = False
) -> str:
    """Write an edition as a page of its own; `clock` says an entry's time to its readers.

    With `corrections` each entry ends with what it corrected.

    What stands in the source language carries its `lang`; it, and what is an unreviewed
    machine's, has a visible label.
    """
    title = edition.title
    head = E.head(
        E.meta(charset="utf-8"),
        E.meta(name="viewport", content="width=device-width, initial-scale=1"),
        E.title(_clean(title.text if title else edition.article)),
        *_byline(edition),
        E.style(_STYLE + (_CORRECTION_STYLE if corrections else "")),
    )
    entries = [_entry(entry, edition, clock) for entry in edition.printed]
    for entry, element in zip(edition.printed, entries, strict=True) if corrections else ():
        element.extend(_corrections(entry, edition.language))
    if title is None:
        entries.insert(0, E.header(E.h1(_clean(edition.article))))
    page = E.html(
        head,
        E.body(E.main(E.article(*entries))),
        lang=edition.language,
        dir=direction(edition.language),
    )
    etree.indent(page)
    return f"<!DOCTYPE html>\n{html.tostring(page, encoding='unicode')}\n"


def _byline(edition: Edition) -> Iterator[html.HtmlElement]:
    """Name the author, and the page that this is a translation of."""
    if author := edition.byline.author:
        yield E.meta(name="author", content=_clean(author))
    if url := edition.byline.url:
        yield E.link(rel="alternate", hreflang=edition.source_language, href=_clean(url))


def _entry(entry: EditionEntry, edition: Edition, clock: Callable[[str], str]) -> html.HtmlElement:
    make = E.header if entry.kind is EntryKind.HEADER else E.section
    children = list(_children(entry, edition))
    if entry.time:
        time = E.time(clock(entry.time))
        if entry.instant:
            time.set("datetime", entry.instant)
        children.insert(0, E.p(time))
    if entry.minute:
        children.insert(0, E.p(_clean(entry.minute), {"class": "minute"}))
    section = make(*children)
    if entry.id:
        section.set("id", f"entry-{entry.id}")
    return section


def _corrections(entry: EditionEntry, language: str) -> Iterator[html.HtmlElement]:
    for correction in entry.corrected:
        line = correction_line(language, seen(correction.old_target))
        yield E.p(_clean(line), {"class": "correction"})


def _children(entry: EditionEntry, edition: Edition) -> Iterator[html.HtmlElement]:
    for is_list, run in groupby(entry.blocks, key=lambda block: block.role is Role.ITEM):
        blocks = list(run)
        if is_list:
            make = E.ol if blocks[0].marker[:1].isdecimal() else E.ul
            yield make(*(_block(block, edition) for block in blocks))
        else:
            for block in blocks:
                yield from _labelled(block, edition)


def _labelled(block: EditionBlock, edition: Edition) -> Iterator[html.HtmlElement]:
    if label := _label(block, edition):
        yield E.p(label, {"class": "label"})
    yield _block(block, edition)


def _label(block: EditionBlock, edition: Edition) -> str:
    if block.language != edition.language:
        return untranslated_label(edition.language)
    return machine_label(edition.language) if block.machine else ""


def _block(block: EditionBlock, edition: Edition) -> html.HtmlElement:
    element = html.Element(_TAGS.get(block.role, "p"))
    element.text = _clean(block.text)
    if block.role in _CLASSES:
        element.set("class", str(block.role))
    if block.language != edition.language:
        element.set("lang", block.language)
        element.set("dir", direction(block.language))
    if block.role is Role.ITEM and (label := _label(block, edition)):
        element.append(E.p(label, {"class": "label"}, lang=edition.language))
    return element


def _clean(text: str) -> str:
    """Drop what no XML may hold, and write line ends in one way."""
    return _NOT_XML.sub("", _LINE_END.sub("\n", text))
