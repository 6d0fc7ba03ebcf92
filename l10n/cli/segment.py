"""`l10n segment`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import plain, print_findings, print_json, say
from l10n.documents.text.read import explain
from l10n.workflow.segmenting import segment_file

if TYPE_CHECKING:
    import argparse

    from l10n.documents.text.read import LineReading
    from l10n.model.article import Article, Block, Entry, Segment


def run(args: argparse.Namespace) -> int:
    """Show how a text is read."""
    article = segment_file(Path(args.file), Path(args.project))
    lines = explain(article.text) if args.explain else ()
    if args.json:
        document = _article(article)
        print_json(document | {"lines": [plain(line) for line in lines]} if lines else document)
        return 0
    if lines:
        _print_lines(article, lines)
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


def _print_lines(article: Article, lines: tuple[LineReading, ...]) -> None:
    texts = re.split(r"\r\n|\r|\n", article.text)
    for line in lines:
        say(f"{line.number:5}  {line.role:10}{line.reason}")
        say(f"       {texts[line.number - 1][:100]}")
    for _, _, segment in article.segments():
        for found in segment.placeables:
            say(f"{found.start:7}  {found.type:13}{found.text} = {found.value}")


def _article(article: Article) -> dict[str, object]:
    return {
        "article": {"title": article.title, "language": article.language},
        "entries": [_entry(entry) for entry in article.entries],
        "findings": article.findings,
    }


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "time": entry.time,
        "start": entry.start,
        "end": entry.end,
        "blocks": [_block(block) for block in entry.blocks],
    }


def _block(block: Block) -> dict[str, object]:
    return {
        "role": block.role,
        "start": block.start,
        "end": block.end,
        "segments": [_segment(segment) for segment in block.segments],
    }


def _segment(segment: Segment) -> dict[str, object]:
    return {
        "start": segment.start,
        "end": segment.end,
        "text": segment.text,
        "group": segment.group,
        "placeables": segment.placeables,
    }
