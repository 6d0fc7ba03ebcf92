"""Write an edition as Markdown whose structure leaves nothing to guess: see `explicit`."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.markdown import escaped_markdown, markdown_of
from l10n.documents.markup.printing import clean
from l10n.documents.printed import label_of, one_line, printed
from l10n.documents.text.front_matter import EXPLICIT
from l10n.documents.text.lines import LineKind, read_line
from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line
from l10n.lazy import compiled
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.documents.printed import Exhibit, PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition, EditionBlock

_ID: Final = compiled(r"(?:(?!--)[A-Za-z0-9._:/?#=&%@+,;~-]){1,200}")
_PREFIXES: Final = {Role.QUOTE: "> ", Role.HEADING: "### ", Role.DAY: "### ", Role.TITLE: "### "}
_KINDS: Final = {"#": LineKind.HEADING, ">": LineKind.QUOTE, "": LineKind.TEXT}
_BULLET: Final = compiled(r"\d{1,3}[.)]")


def write(edition: Edition, printing: Printing) -> bytes:
    """Write front matter, title and lead, then entries, each under its time, id and heading."""
    article = printed(edition, printing.zone)
    lines = [*_front(article, printing)]
    title = edition.title
    said = markdown_of(title.printed, article.base) if title else escaped_markdown(article.title)
    lines += [_plainly(said, "# "), ""]
    for block in article.leads:
        lines += [*_labelled(block, article), ""]
    for one in article.entries:
        lines += _entry(one, article, printing)
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def _front(article: PrintedArticle, printing: Printing) -> Iterator[str]:
    edition, about = article.edition, printing.article.about
    said = {
        "lang": edition.language,
        "date": about.date,
        "tz": printing.zone,
        "url": edition.byline.url,
        "author": edition.byline.author,
        "order": about.order,
        "id": edition.byline.id,
        "structure": EXPLICIT,
    }
    yield "---"
    yield from (f"{key}: {clean(one_line(value))}" for key, value in said.items() if value)
    yield "---"


def _entry(one: PrintedEntry, article: PrintedArticle, printing: Printing) -> Iterator[str]:
    yield from ("---", "")
    if named := _id(one):
        yield f"<!-- id: {named} -->"
    head = _clock(one, printing)
    if one.heading is not None:
        said = markdown_of(one.heading.printed, article.base)
        label = label_of(one.heading, article.edition)
        yield f"## {head} – {said}" if head else _plainly(said, "## ")
        yield from ["", _note(label)] if label else []
    elif head:
        yield head
    yield ""
    last = None
    for block in one.body:
        if last is not None and not (last is block.role is Role.ITEM):
            yield ""
        yield from _labelled(block, article)
        last = block.role
    yield from _after(one, article, printing)
    yield ""


def _after(one: PrintedEntry, article: PrintedArticle, printing: Printing) -> Iterator[str]:
    """Write what an entry shows, and what it corrected."""
    for shown in one.shown:
        yield from ("", *_shown(shown, article))
    for correction in one.entry.corrected if printing.corrections else ():
        line = correction_line(article.edition.language, seen(correction.old_target))
        yield from ("", _plainly(escaped_markdown(line), ""))


def _id(one: PrintedEntry) -> str:
    """Return the id of the source where Markdown can say it, else that of the translations."""
    return one.id if _ID.fullmatch(one.id) else one.entry.id


def _clock(one: PrintedEntry, printing: Printing) -> str:
    if one.entry.minute:
        return clean(one.entry.minute)
    if one.entry.time is None:
        return ""
    said = printing.clock(one.entry.time)
    if one.published is None:
        return said
    return f'<time datetime="{escape(one.published)}">{escape(said, quote=False)}</time>'


def _labelled(block: EditionBlock, article: PrintedArticle) -> Iterator[str]:
    if label := label_of(block, article.edition):
        yield from (_note(label), "")
    said = markdown_of(block.printed, article.base)
    if block.role is Role.ITEM:
        bullet = block.marker.split()[:1]
        number = bool(bullet) and _BULLET.fullmatch(bullet[0]) is not None
        yield _plainly(said, f"{bullet[0] if number else '-'} ", LineKind.ITEM)
    else:
        prefix = _PREFIXES.get(block.role, "")
        yield _plainly(said, prefix)


def _note(label: str) -> str:
    """Tell readers something of a text; whoever reads the edition again leaves it out."""
    return f'<small translate="no">{escape(label, quote=False)}</small>'


def _plainly(said: str, prefix: str, kind: LineKind | None = None) -> str:
    """Put a mark before a text, and a backslash where its own beginning would be read as one."""
    kind = kind or _KINDS[prefix[:1]]
    plain = f"{prefix}{said}"
    line = read_line(plain, 1, 0, len(plain), explicit=True)
    same = line.kind is kind and plain[line.body : line.tail] == said.strip()
    if same and not (line.clock or line.id or line.flags or line.escaped):
        return plain
    sign = f"&#{ord(said[:1])};" if said[:1].isalnum() else f"\\{said[:1]}"
    return f"{prefix}{sign}{said[1:]}"


def _shown(shown: Exhibit, article: PrintedArticle) -> Iterator[str]:
    if shown.kind == "image":
        yield f"![{escaped_markdown(shown.alt)}]({shown.url})"
    else:
        yield shown.url
    for block in shown.captions:
        yield from ("", *_labelled(block, article))
