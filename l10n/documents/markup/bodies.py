"""Write the blocks of an entry as HTML without classes, which any system takes in."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.printing import clean, html_of
from l10n.documents.outline import counting, number_of
from l10n.documents.printed import label_of
from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line
from l10n.language.text.tags import direction
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.documents.printed import Exhibit, PrintedEntry
    from l10n.model.edition import Edition, EditionBlock

_FRAMES: Final = {
    Role.QUOTE: ("<blockquote><p{}>", "</p></blockquote>"),
    Role.TITLE: ("<h2{}>", "</h2>"),
    Role.DAY: ("<h2{}>", "</h2>"),
    Role.HEADING: ("<h3{}>", "</h3>"),
}
_PARAGRAPH: Final = ("<p{}>", "</p>")
_NOTE: Final = '<p translate="no"><small>{}</small></p>'
"""How readers are told something of a text; whoever reads the edition again leaves it out."""


def body_of(
    one: PrintedEntry,
    edition: Edition,
    *,
    corrections: bool = False,
    figures: bool = True,
    told: bool = False,
) -> str:
    """Write the body of an entry: labels, blocks, what it shows, what it corrected.

    Its first label is that of the heading, unless readers are `told` beside that.
    """
    heading = label_of(one.heading, edition) if one.heading else ""
    parts = [note_of(heading)] if heading and not told else []
    parts += _blocks(one.body, edition, heading)
    parts += (figure_of(shown, edition) for shown in one.shown if figures)
    if corrections:
        parts += (corrected_of(one, edition),)
    return "".join(parts)


def corrected_of(one: PrintedEntry, edition: Edition) -> str:
    """Write what an entry corrected, a paragraph each."""
    lines = (correction_line(edition.language, seen(c.old_target)) for c in one.entry.corrected)
    return "".join(f"<p>{escape(clean(line), quote=False)}</p>" for line in lines)


def _blocks(blocks: Sequence[EditionBlock], edition: Edition, before: str) -> Iterator[str]:
    """Write blocks; a label stands before the first of those in a row that it speaks of."""
    for key, run in groupby(blocks, key=lambda it: (label_of(it, edition), _list_of(it))):
        label, (element, _) = key
        if label and label != before:
            yield note_of(label)
        before = label
        items = list(run)
        written = "".join(_block(block, edition, item=bool(element)) for block in items)
        numbers = [number_of(block.marker) for block in items] if element == "ol" else []
        yield f"<{element}{counting(numbers)}>{written}</{element}>" if element else written


def _list_of(block: EditionBlock) -> tuple[str, str]:
    """Return the list that a block is an item of: its element, and which one if it counts."""
    if block.role is not Role.ITEM:
        return "", ""
    if not block.marker[:1].isdecimal():
        return "ul", ""
    return "ol", block.pointer.rpartition("/li[")[0]


def _block(block: EditionBlock, edition: Edition, *, item: bool) -> str:
    before, after = ("<li{}>", "</li>") if item else _FRAMES.get(block.role, _PARAGRAPH)
    said = html_of(block.printed, edition.byline.url)
    return f"{before.format(language_of(block, edition))}{said}{after}"


def language_of(block: EditionBlock, edition: Edition) -> str:
    """Return the attributes of a block that is in another language than the edition."""
    if block.language == edition.language:
        return ""
    return f' lang="{escape(block.language)}" dir="{direction(block.language)}"'


def note_of(said: str) -> str:
    """Write what readers are told of a text."""
    return _NOTE.format(escape(clean(said), quote=False))


def figure_of(shown: Exhibit, edition: Edition) -> str:
    """Write a picture with what is said of it; of anything else a link to it."""
    url = escape(clean(shown.url))
    captions = "".join(html_of(block.printed, edition.byline.url) for block in shown.captions)
    if shown.kind == "image":
        legend = f"<figcaption>{captions}</figcaption>" if captions else ""
        alt = escape(clean(shown.alt))
        return f'<figure><img src="{url}" alt="{alt}"/>{legend}</figure>'
    said = f"<p>{captions}</p>" if captions else ""
    return f'<p translate="no"><a href="{url}">{url}</a></p>{said}'
