"""Who wrote it: names from bylines, author objects, or lists of either."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.documents.json_values import names_of
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.documents.json_values import Value

_BY: Final = compiled(r"(?<!\s)\s*+(?:par|by|de notre envoyée?)\s+", re.IGNORECASE)
_KEYS: Final = ("name", "display_name", "displayName", "byline", "title", "code", "username")


def read_authors(value: Value) -> tuple[str, ...]:
    """Read authors from text, an object or a list; "Par" before a name is none of it."""
    return tuple(_BY.sub("", name, count=1).strip() for name in names_of(value, *_KEYS))
