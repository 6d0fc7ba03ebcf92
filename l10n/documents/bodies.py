"""Read the texts that JSON and feeds hold in strings: plain, HTML, or HTML escaped once more."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from l10n.documents.found import Body, FoundBlock, LeftOut
from l10n.documents.markup.blocks import BlockReader
from l10n.documents.markup.nodes import paths
from l10n.documents.markup.parsing import parse_fragment
from l10n.documents.markup.rich import Rich, plain
from l10n.documents.recalled import key_of, recalled
from l10n.documents.recalled_bodies import KeptBody, read_body, write_body
from l10n.frozen import dataclass, field
from l10n.lazy import compiled
from l10n.model.article import Role

if TYPE_CHECKING:
    from l10n.model.article import Media

_TAG: Final = compiled(
    r"<(?:/?(?:p|br|a|b|i|u|s|em|strong|span|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|img|"
    r"table|tr|td|th|iframe|script|style|sub|sup|time|code|small|section|article|q|cite|mark|del|"
    r"ins|font|pre|hr|video|audio|amp-[a-z-]+|bdi|abbr|svg|blink|center|dl|dt|dd)\b[^<>]*|!--.{0,2000}?--)>",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY: Final = compiled(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
LINE: Final = compiled(r"\r\n|[\r\n\u2028\u2029]")
_ADDRESS: Final = compiled(r"https?://\S+")
_ITEM: Final = compiled(r"(?:[•▪◦‣●■▶–—*-]\ufe0f?)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a string holds: blocks, what was left out, and what it shows."""

    body: Body = field(default_factory=Body)
    media: tuple[Media, ...] = ()


def markup_of(text: str) -> str | None:
    """Return the HTML that a string holds, None where it holds plain text.

    Law of CMSs: what is escaped twice is HTML all the same.
    """
    if _TAG.search(text):
        return _ENTITY_TWICE.sub(r"&\1;", text) if "&amp;" in text else text
    once = html.unescape(text) if _ENTITY.search(text) else text
    if once != text and _TAG.search(once):
        return _ENTITY_TWICE.sub(r"&\1;", once)
    return None


_ENTITY_TWICE: Final = compiled(r"&amp;([a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")


def unescaped(text: str) -> str:
    """Resolve the entities of a plain text, twice where they are escaped twice."""
    once = html.unescape(text) if _ENTITY.search(text) else text
    return html.unescape(once) if _ENTITY.search(once) else once


def read_string(text: str, pointer: str, where: str, *, is_plain: bool = False) -> ReadText:
    """Read a string into blocks; blanks at its ends count for nothing."""
    text = text.strip()
    found = None if is_plain else markup_of(text)
    if found is not None:
        return read_markup(found, pointer, where)
    return ReadText(_lines(text if is_plain else unescaped(text), pointer))


def read_markup(text: str, pointer: str, where: str) -> ReadText:
    """Read a string of HTML into blocks, unless it was read before."""
    parts = recalled("bodies")
    if parts is None:
        return _read_markup(text, pointer, where)
    key = key_of(text, pointer.rpartition("/")[2])
    fields = parts.get(key)
    if fields is None:
        found = _read_markup(text, pointer, where)
        made, fields = write_body(KeptBody(found.body, found.media), pointer)
        parts.put(key, fields)
    else:
        made = read_body(fields, pointer, lambda: _read_markup(text, pointer, where).body)
    return ReadText(made.body, made.media)


def _read_markup(text: str, pointer: str, where: str) -> ReadText:
    root = parse_fragment(text, where)
    reader = BlockReader.over(root, paths(root, f"{pointer}#"))
    reader.read(root)
    return ReadText(reader.body(), tuple(reader.media))


def read_line(text: str, pointer: str, where: str) -> FoundBlock | None:
    """Read a string that is one line, as a title is; None where it is blank."""
    found = markup_of(text)
    if found is None:
        rich = plain(unescaped(text))
        return FoundBlock(Role.HEADING, rich, f"{pointer}#") if rich.text else None
    blocks = _read_markup(found, pointer, where).body.blocks
    if len(blocks) == 1:
        return FoundBlock(Role.HEADING, blocks[0].rich, blocks[0].pointer)
    rich = Rich(" ".join(block.rich.plain for block in blocks))
    return FoundBlock(Role.HEADING, rich, f"{pointer}#") if rich.text else None


def bullet_of(line: str) -> int:
    """Return how many signs a line's bullet takes, with the blanks behind it."""
    item = _ITEM.match(line)
    return item.end() if item else 0


def has_tags(text: str) -> bool:
    """Tell whether a string holds HTML as it is, not escaped."""
    return _TAG.search(text) is not None


def has_entities(text: str) -> bool:
    """Tell whether a string writes signs as entities."""
    return _ENTITY.search(text) is not None


def _lines(text: str, pointer: str) -> Body:
    """Take each line for a paragraph; an address alone on one is an embed."""
    blocks: list[FoundBlock] = []
    left_out: list[LeftOut] = []
    for number, line in enumerate(LINE.split(text)):
        said = line.strip()
        start = bullet_of(said)
        if _ADDRESS.fullmatch(said):
            left_out.append(LeftOut("embed", len(said), "an address alone on a line"))
        elif said:
            role = Role.ITEM if start else Role.PARAGRAPH
            place, marker = f"{pointer}#{number}", said[:start].strip()
            blocks.append(FoundBlock(role, plain(said[start:]), place, marker))
    return Body(tuple(blocks), tuple(left_out))
