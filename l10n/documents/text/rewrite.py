"""Write new texts into plain text and Markdown: marks, blanks and front matter stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.changes import is_said, texts_of
from l10n.documents.text.decoding import decode
from l10n.documents.text.front_matter import read_front_matter
from l10n.documents.text.read import read
from l10n.language.text.labels import joint
from l10n.language.text.markdown import marked
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.article import Article, Block
    from l10n.model.edition import Edition, EditionBlock

_LANGUAGE: Final = compiled(r"(?mi)^lang[ \t]*:[ \t]*([^\s#]+)")
_Cut = tuple[int, int, str]


def rewrite(data: bytes, where: str, edition: Edition, *, published: bool = False) -> bytes:
    """Change the blocks that an edition says in its own language, between their marks.

    Where it is `published`, entries that the edition leaves out go, and its language is named.
    """
    text = decode(data, where)
    article = read(text)
    cuts = [*_gone(article, edition)] if published else []
    cuts += _said(article, edition, "\r\n" if "\r\n" in text else "\n")
    if published and cuts:
        cuts += _named(text, edition)
    parts: list[str] = []
    at = 0
    for start, end, new in sorted(cuts):
        if start >= at:
            parts += [text[at:start], new]
            at = end
    return "".join([*parts, text[at:]]).encode("utf-8")


def _gone(article: Article, edition: Edition) -> Iterator[_Cut]:
    """Cut out entries to where the next one begins."""
    starts = [entry.start for entry in article.entries[1:]]
    for made, entry, end in zip(
        edition.entries, article.entries, [*starts, len(article.text)], strict=True
    ):
        if made.omitted:
            yield entry.start, end, ""


def _said(article: Article, edition: Edition, newline: str) -> Iterator[_Cut]:
    made = [block for entry in edition.entries for block in entry.blocks]
    for (_, block), new in zip(article.blocks(), made, strict=True):
        if is_said(new, edition):
            said = _written(block, new).replace("\n", newline)
            yield block.segments[0].start, block.segments[-1].end, said


def _written(block: Block, new: EditionBlock) -> str:
    """Say a block in its edition's words, with the Markdown of its own."""
    pairs = zip(block.segments, texts_of(new), strict=True)
    return joint(new.language).join(marked(s.text, text) for s, text in pairs if text)


def _named(text: str, edition: Edition) -> Iterator[_Cut]:
    """Name the edition's language where front matter names the source's."""
    front = read_front_matter(text)
    if front.lang and (found := _LANGUAGE.search(text)):
        yield *found.span(1), edition.language
