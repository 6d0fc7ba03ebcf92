"""Write articles down as JSON that a person can check against the source.

`python -m tests.documents.snapshot` renews the expected files; look at the diff before you keep it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.documents.text.read import explain, read

if TYPE_CHECKING:
    from l10n.model.article import Article, Block

STRUCTURE: Final = Path(__file__).parent / "structure"
SOURCES: Final = sorted(path for path in STRUCTURE.iterdir() if path.suffix != ".json")


def snapshot(text: str) -> dict[str, object]:
    """Give everything that reading a text yields, in document order."""
    article = read(text)
    return {
        "title": article.title,
        "language": article.language,
        "entries": [
            {
                "kind": str(entry.kind),
                "id": entry.id,
                "time": entry.time,
                "span": f"{entry.start}-{entry.end}",
                "blocks": [_block(block) for block in entry.blocks],
            }
            for entry in article.entries
        ],
        "findings": _findings(article),
        "lines": [f"{it.number} {it.role}: {it.reason}" for it in explain(text)],
    }


def _findings(article: Article) -> list[str]:
    return [
        f"{found.severity} {found.code} {found.source_span}: {found.message}"
        for found in article.findings
    ]


def _block(block: Block) -> dict[str, object]:
    grouped = any(segment.group is not None for segment in block.segments)
    groups = {"groups": [segment.group for segment in block.segments]} if grouped else {}
    return {
        "role": str(block.role),
        "span": f"{block.start}-{block.end}",
        "segments": [f"{it.start}-{it.end} {it.text}" for it in block.segments],
        **groups,
    }


def expected(source: Path) -> Path:
    """Give the file that says how a source is read."""
    return source.with_name(f"{source.stem}.json")


def source_text(source: Path) -> str:
    """Read a source as it is, line ends untouched."""
    return source.read_bytes().decode("utf-8")


def main() -> None:
    """Renew every expected file."""
    for source in SOURCES:
        made = json.dumps(snapshot(source_text(source)), ensure_ascii=False, indent=1)
        expected(source).write_text(f"{made}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
