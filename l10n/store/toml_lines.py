"""Find the line of a TOML file where a key stands: the parser does not say."""

from __future__ import annotations

import tomllib
from typing import Final

from l10n.lazy import compiled

_HEADER: Final = compiled(r"\s*\[\[?(?P<path>[^\[\]\n]+)\]\]?\s*(?:#.*)?")
_KEY: Final = compiled(r"""\s*(?P<path>(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*[^\s=.]+)*)\s*=""")


def line_of(text: str, path: tuple[str, ...]) -> int | None:
    """Return the line, from 1, where the value of this path of names begins, None if unknown.

    Where a value stands inside an inline table, that is the line of the table.
    """
    table: tuple[str, ...] = ()
    nearest = None
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.fullmatch(line):
            table = here = _names(header["path"])
        elif key := _KEY.match(line):
            here = (*table, *_names(key["path"]))
        else:
            continue
        if here == path:
            return number
        if here and path[: len(here)] == here and len(here) > 1:
            nearest = number
    return nearest


def _names(written: str) -> tuple[str, ...]:
    """Read a dotted key: bare and quoted names, as TOML reads them."""
    try:
        inner: object = tomllib.loads(f"{written} = 0")
    except tomllib.TOMLDecodeError:
        return ()
    names = []
    while isinstance(inner, dict):
        ((name, inner),) = inner.items()
        names.append(name)
    return tuple(names)
