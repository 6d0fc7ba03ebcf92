"""What a server says at once or, though nobody asked for it, in a stream: one document."""

from __future__ import annotations

import json
from typing import Any, Final

_DATA: Final = "data:"
_DONE: Final = "[DONE]"


def documents(body: str) -> list[dict[str, Any]] | None:
    """Return the JSON objects of a body: one, or one a line, or those of server-sent events.

    None where it is anything else.
    """
    try:
        return _objects([json.loads(body)])
    except (ValueError, RecursionError):
        pass
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    if any(line.startswith(_DATA) for line in lines):
        lines = [line.removeprefix(_DATA).strip() for line in lines if line.startswith(_DATA)]
    try:
        return _objects([json.loads(line) for line in lines if line != _DONE])
    except (ValueError, RecursionError):
        return None


def _objects(found: list[Any]) -> list[dict[str, Any]] | None:
    return found if found and all(isinstance(one, dict) for one in found) else None


def text_at(document: object, *path: str | int) -> str:
    """Return the text at a place of a document; empty where there is none."""
    for step in path:
        if isinstance(step, int):
            document = document[step] if isinstance(document, list) and document else None
        else:
            document = document.get(step) if isinstance(document, dict) else None
    return document if isinstance(document, str) else ""


def count_at(document: object, *path: str) -> int:
    """Return the number at a place of a document; 0 where there is none."""
    for step in path:
        document = document.get(step) if isinstance(document, dict) else None
    return document if type(document) is int and document >= 0 else 0
