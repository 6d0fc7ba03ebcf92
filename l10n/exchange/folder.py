"""A package that is a folder: what a translator needs, whatever program they work with."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from l10n.exchange.letters import LETTERS
from l10n.exchange.xliff12 import write_xliff12
from l10n.frozen import dataclass
from l10n.language.text.tags import base, direction
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.model.article import Article, Block
    from l10n.model.exchange import Package

_TAGS: Final = {
    Role.TITLE: "h1",
    Role.DAY: "h2",
    Role.HEADING: "h3",
    Role.QUOTE: "blockquote",
    Role.CAPTION: "figcaption",
}
_LETTER: Final = ("fr", "en")
"""The languages that the letter is written in, before that of the translator."""


@dataclass(frozen=True, slots=True)
class Readable:
    """An article to read, and the ids of the units that its segments are, in order."""

    article: Article
    ids: tuple[str, ...]


def package_folder(
    package: Package, reading: Readable, memory: bytes, terms: bytes
) -> dict[str, bytes]:
    """Return the files of a folder by their names: XLIFF to work in, and what helps beside it."""
    name = package.article
    page = f"{name}.{package.source_language}.html"
    return {
        f"{name}.xlf": write_xliff12(package),
        "memory.tmx": memory,
        "terms.tbx": terms,
        page: _page(reading.article, package.source_language, reading.ids).encode(),
        "README.txt": _letter(package, page).encode(),
    }


def _letter(package: Package, page: str) -> str:
    """Say what is in the folder and what to send back, in languages that its reader may have."""
    wanted = dict.fromkeys((*_LETTER, package.language, base(package.language)))
    letters = [LETTERS[tag] for tag in wanted if tag in LETTERS]
    said = (
        letter.strip().format(
            work=f"{package.article}.xlf",
            page=page,
            count=len(package.units),
            language=package.language,
        )
        for letter in letters
    )
    return "\n\n----\n\n".join(said) + "\n"


def _page(article: Article, language: str, ids: Iterable[str]) -> str:
    """Write the text as one page to read, each sentence under the id that its unit has."""
    title = escape(article.title)
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction(language)}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n</head>\n<body>\n<article>\n'
    )
    return head + "".join(_entries(article, iter(ids))) + "</article>\n</body>\n</html>\n"


def _entries(article: Article, ids: Iterator[str]) -> Iterator[str]:
    for entry in article.entries:
        yield "<section>\n"
        if entry.time:
            yield f"<p><time>{escape(entry.time)}</time></p>\n"
        for block in entry.blocks:
            yield _block(block, ids)
        yield "</section>\n"


def _block(block: Block, ids: Iterator[str]) -> str:
    tag = _TAGS.get(block.role, "p")
    said = " ".join(
        f'<span id="u-{escape(next(ids, ""))}">{escape(segment.bare)}</span>'
        for segment in block.segments
    )
    marker = f"{escape(block.marker)} " if block.marker else ""
    return f"<{tag}>{marker}{said}</{tag}>\n"
