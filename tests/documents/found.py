"""Write what was read of a structured source as the lists of `sources/` have it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from l10n.documents.formats import format_of, read_document
from l10n.model.article import Availability, EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.model.article import Article, Entry
    from l10n.model.finding import Finding


def written(path: Path) -> str:
    """Read a file and write what came of it, a line for each thing."""
    data = path.read_bytes()
    return "\n".join(
        [f"format {format_of(path.name, data).name}", *lines(read_document(path.name, data))]
    )


def lines(article: Article) -> Iterator[str]:
    """Write an article: its title, language, entries and findings."""
    yield f"title {article.title}"
    yield f"language {article.language}"
    for entry in article.entries:
        yield "header" if entry.kind is EntryKind.HEADER else _head(entry)
        for block in entry.blocks:
            for number, segment in enumerate(block.segments):
                yield f"  {'-' if number else block.role} {segment.text}"
    yield from sorted(map(_found, article.findings))


def _head(entry: Entry) -> str:
    post = entry.post
    parts = [
        f"entry {entry.id or '-'} {entry.time or '-'}",
        f"updated={post.updated}" if post.updated else "",
        f"by={', '.join(post.authors)}" if post.authors else "",
        "pinned" if post.pinned else "",
        "key" if post.key else "",
        str(post.availability) if post.availability is not Availability.USABLE else "",
        f"until={post.until}" if post.until else "",
        f"tags={', '.join(post.tags)}" if post.tags else "",
    ]
    return " ".join(filter(None, parts))


def _found(finding: Finding) -> str:
    message = re.sub(r"^not translated: (.*): (\d+) characters .*", r"\1 \2", finding.message)
    message = re.sub(r" (?:has no zone|is no instant|is no JSON).*|^no live-blog.*", "", message)
    return f"! {finding.code} {message}".strip()
