"""`l10n segment`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import print_findings, print_json, say
from l10n.model.article import Availability
from l10n.workflow.article_shapes import article_document
from l10n.workflow.segmenting import segment_file

if TYPE_CHECKING:
    import argparse

    from l10n.model.article import Article, LineReading


def run(args: argparse.Namespace) -> int:
    """Show how a text is read."""
    shown = segment_file(Path(args.file), Path(args.project), explained=args.explain)
    article, lines = shown.article, shown.lines
    if args.json:
        print_json(article_document(article, lines))
        return 0
    if lines:
        _print_lines(article, lines)
    elif args.explain:
        _print_places(article)
    else:
        _print_segments(article)
    print_findings(article.findings)
    return 0


def _print_segments(article: Article) -> None:
    for entry in article.entries:
        say(f"{entry.kind} {entry.id or ''} {entry.time or ''}".rstrip())
        for block in entry.blocks:
            for segment in block.segments:
                say(f"  {block.role:10}{segment.text}")


def _print_places(article: Article) -> None:
    """Say of each entry what its system says, and of each block where it was taken from."""
    for entry in article.entries:
        post = entry.post
        said = {
            "time": entry.time,
            "updated": post.updated,
            "authors": ", ".join(post.authors),
            "tags": ", ".join(post.tags),
            "embargoed until": post.until,
            "media": ", ".join(f"{one.kind} {one.url}".strip() for one in post.media),
        }
        marks = ["pinned"] * post.pinned + ["key"] * post.key
        state = "" if post.availability is Availability.USABLE else str(post.availability)
        say(" ".join(filter(None, [str(entry.kind), entry.id, state, *marks])))
        for name, value in said.items():
            if value:
                say(f"  {name}: {value}")
        for block in entry.blocks:
            say(f"  {block.pointer}  {block.role}")
            for segment in block.segments:
                say(f"    {segment.text[:100]}")


def _print_lines(article: Article, lines: tuple[LineReading, ...]) -> None:
    texts = re.split(r"\r\n|\r|\n", article.text)
    for line in lines:
        say(f"{line.number:5}  {line.role:10}{line.reason}")
        say(f"       {texts[line.number - 1][:100]}")
    for _, _, segment in article.segments():
        for found in segment.placeables:
            say(f"{found.start:7}  {found.type:13}{found.text} = {found.value}")
