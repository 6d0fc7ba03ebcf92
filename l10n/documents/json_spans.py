"""Where the strings of a JSON text stand, so that one may be replaced and no other byte changes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from l10n.documents.json_values import escaped
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TOKEN: Final = compiled(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]', re.DOTALL)


def string_spans(text: str) -> dict[str, tuple[int, int]]:
    """Map the JSON pointer of each string that is a value to its place, quotes included."""
    spans: dict[str, tuple[int, int]] = {}
    path: list[str | int | None] = []
    key = ""
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in "{[":
            path.append(None if sign == "{" else 0)
        elif sign in "}]":
            path.pop()
        elif sign == ":":
            path[-1] = json.loads(key, strict=False)
        elif sign == ",":
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else None
        elif path and path[-1] is None:
            key = sign
        else:
            spans["".join(f"/{escaped(str(part))}" for part in path)] = token.span()
    return spans


def replaced(
    text: str, changes: Mapping[str, Callable[[str], str]], *, in_page: bool = False
) -> str:
    """Change the strings at these pointers; where none changes no byte does.

    `in_page` writes `<` as an escape, so that no string ends the script that holds it.
    """
    spans = string_spans(text)
    parts: list[str] = []
    at = 0
    for pointer in sorted(changes.keys() & spans.keys(), key=lambda it: spans[it][0]):
        start, end = spans[pointer]
        before: str = json.loads(text[start:end], strict=False)
        after = changes[pointer](before)
        if after != before:
            parts += [text[at:start], _written(after, text[start:end], in_page=in_page)]
            at = end
    return "".join([*parts, text[at:]])


def _written(value: str, like: str, *, in_page: bool) -> str:
    """Write a string as the one before it: in ASCII where that had its letters escaped."""
    escapes = like.isascii() and "\\u" in like
    said = json.dumps(value, ensure_ascii=escapes)
    return said.replace("<", "\\u003c") if in_page else said
