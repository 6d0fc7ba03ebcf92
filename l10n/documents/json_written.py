"""JSON as editions have it: nothing empty, and nothing that could end a script around it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.documents.json_values import Value


def filled(members: Mapping[str, Value]) -> dict[str, Value]:
    """Drop the members that say nothing."""
    return {name: it for name, it in members.items() if it not in (None, "", [], {}, (), False)}


def written(value: Value) -> str:
    """Write JSON in which `<` and `&` are escapes, so that a page may hold it in a script."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.replace("<", "\\u003c").replace("&", "\\u0026")


def as_bytes(value: Value) -> bytes:
    """Write JSON as a file holds it."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return f"{text}\n".encode("utf-8", "replace")
