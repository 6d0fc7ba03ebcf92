"""What stands in `build/` of an article: where editions and their accounts are, or would be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from l10n.documents.formats import EDITIONS

if TYPE_CHECKING:
    from l10n.store.layout import Layout

_ACCOUNTS: Final = tuple(f"{suffix}.manifest.json" for suffix in EDITIONS.values())


def accounts(layout: Layout, article: str) -> list[str]:
    """List the places of an article's manifests, of any language and format, there or not."""
    build = layout.editions
    there = os.scandir(build) if build.is_dir() else ()
    folders = sorted(entry.path for entry in there if entry.is_dir())
    return [f"{folder}/{article}{end}" for folder in folders for end in _ACCOUNTS]
