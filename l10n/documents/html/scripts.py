"""The JSON-LD of a page."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from l10n.documents.json_values import read_json
from l10n.documents.linked import find_article, find_live
from l10n.errors import SourceProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from l10n.documents.html.page import WebPage
    from l10n.documents.json_values import Value
    from l10n.documents.linked import Node

_OPENING: Final = ("<!--", "//", "/*", "<![CDATA[", "*/")
_CLOSING: Final = ("-->", "//", "/*", "]]>", "*/", ";")
"""What stands around JSON in a script so that old browsers and XML pass it by."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What the scripts of a page hold: its live-blog, an article, and those that are no JSON."""

    live: Node | None
    article: Node | None
    unread: tuple[str, ...]


def read_scripts(page: WebPage) -> Linked:
    """Read all blocks of JSON-LD; pointers begin with `script[n]`, counted among them from 1."""
    lives: list[Node] = []
    articles: list[Node] = []
    unread: list[str] = []
    for name, script in script_texts(page):
        value = _value(script.text or "")
        if value is None:
            unread.append(name)
            continue
        lives += filter(None, [find_live(value, name)])
        articles += filter(None, [find_article(value, name)])
    if len(lives) > 1:  # to measure one costs as much as to read it
        lives.sort(key=lambda node: -len(str(node.value.get("liveBlogUpdate"))))
    return Linked(next(iter(lives), None), next(iter(articles), None), tuple(unread))


def script_texts(page: WebPage) -> Iterator[tuple[str, etree._Element]]:
    """Walk the blocks of JSON-LD, named as pointers name them."""
    number = 0
    for script in page.every("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        if kind == "application/ld+json" and (script.text or "").strip():
            number += 1
            yield f"script[{number}]", script


def _value(text: str) -> Value | None:
    """Read a script; some systems write it as they write text, with entities."""
    bare = _unframed(text)
    for form in (bare, html.unescape(bare)):
        try:
            return read_json(form, "")
        except SourceProblem:
            continue
    return None


def _unframed(text: str) -> str:
    bare = text.strip()
    while mark := next((mark for mark in _OPENING if bare.startswith(mark)), ""):
        bare = bare.removeprefix(mark).lstrip()
    while mark := next((mark for mark in _CLOSING if bare.endswith(mark)), ""):
        bare = bare.removesuffix(mark).rstrip()
    return bare
