"""What mkdocs does not do by itself with the pages of docs/: schemas of the package go along."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_ROOT = Path(__file__).resolve().parents[1]
_PACKAGED = re.compile(r"\]\(\.\./(l10n/[^)]+\.json)\)")
"""A link from a page into the package: the site has a copy of the file."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what pages link to in the package."""
    pages = (Path(config.docs_dir)).glob("*.md")
    linked = {
        path for page in pages for path in _PACKAGED.findall(page.read_text(encoding="utf-8"))
    }
    for path in sorted(linked):
        content = (_ROOT / path).read_text(encoding="utf-8")
        files.append(File.generated(config, f"schemas/{path}", content=content))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:  # noqa: ANN401 - as mkdocs calls it
    """Lead links into the package to the copies."""
    return _PACKAGED.sub(r"](schemas/\1)", markdown)
