"""Where the strings of a JSON text stand, so that one may be replaced and no other byte changes."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from l10n.documents.json_values import escaped
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

_read: Final = json.JSONDecoder(strict=False).decode
_TOKEN: Final = compiled(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]', re.DOTALL)


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
            path[-1] = _key(key)
        elif sign == ",":
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else None
        elif path and path[-1] is None:
            key = sign
        else:
            spans["".join(f"/{escaped(str(part))}" for part in path)] = token.span()
    return spans


def _key(token: str) -> str:
    if "\\" in token:
        key: str = _read(token)
        return key
    return token[1:-1]


def without(text: str, pointers: Collection[str]) -> str:
    """Take values out of the lists that they are in, with the commas beside them."""
    lists: defaultdict[str, dict[int, tuple[int, int]]] = defaultdict(dict)
    for pointer, span in _value_spans(text).items():
        above, _, key = pointer.rpartition("/")
        if key.isdecimal():
            lists[above][int(key)] = span
    cuts = [
        cut
        for above, spans in lists.items()
        for cut in _cuts(spans, {n for n in spans if f"{above}/{n}" in pointers})
    ]
    parts: list[str] = []
    at = 0
    for start, end in sorted(cuts):
        if start >= at:
            parts.append(text[at:start])
            at = end
    return "".join([*parts, text[at:]])


def _cuts(spans: Mapping[int, tuple[int, int]], gone: Collection[int]) -> Iterator[tuple[int, int]]:
    """Say what to cut out of a list, so that what is left is a list."""
    last_kept = max((number for number in spans if number not in gone), default=-1)
    for number in sorted(gone):
        start, end = spans[number]
        if number < last_kept:
            yield start, spans[number + 1][0]
        else:
            yield (spans[number - 1][1] if number else start), end


def _value_spans(text: str) -> dict[str, tuple[int, int]]:
    """Map the JSON pointer of each object and string to its place."""
    spans = string_spans(text)
    path: list[str | int | None] = []
    starts: list[int] = []
    key = ""
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in "{[":
            starts.append(token.start())
            path.append(None if sign == "{" else 0)
        elif sign in "}]":
            path.pop()
            spans["".join(f"/{escaped(str(part))}" for part in path)] = (starts.pop(), token.end())
        elif sign == ":":
            path[-1] = _key(key)
        elif sign == ",":
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else None
        elif path and path[-1] is None:
            key = sign
    return spans


def replaced(
    text: str,
    spans: Mapping[str, tuple[int, int]],
    changes: Mapping[str, Callable[[str], str]],
    *,
    in_page: bool = False,
) -> str:
    """Change strings at these pointers, whose `spans` are known; where none changes no byte does.

    `in_page` writes `<` as an escape, so that no string ends the script that holds it.
    """
    parts: list[str] = []
    at = 0
    for pointer in sorted(changes.keys() & spans.keys(), key=lambda it: spans[it][0]):
        start, end = spans[pointer]
        before: str = _read(text[start:end])
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
