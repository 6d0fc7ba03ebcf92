"""The lines `key: value` between two `---` at the head of a source: what its author says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_FENCE: Final = re.compile(r"\s*---\s*\Z")
_PAIR: Final = re.compile(r"(?P<key>[A-Za-z][\w-]*)\s*:(?:\s+(?P<value>.*?))?\s*\Z")
_ASIDE: Final = re.compile(r"\s*(?:#.*|-\s.*)?\Z")
_LONGEST: Final = 60
"""Lines within which front matter has to end; a rule further down is a separator."""

EXPLICIT: Final = "explicit"
"""Value of `structure` in a text whose structure an editor settled: nothing is guessed."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says, as written; None where it says nothing.

    `lines` is how many lines it takes, both fences included, 0 without front matter. `unread`
    are the numbers, from 1, of lines whose key means nothing here.
    """

    lang: str | None = None
    tz: str | None = None
    date: str | None = None
    url: str | None = None
    author: str | None = None
    order: str | None = None
    id: str | None = None
    embargo: str | None = None
    title: str | None = None
    structure: str | None = None
    lines: int = 0
    unread: tuple[int, ...] = ()

    @property
    def is_explicit(self) -> bool:
        """Tell whether the structure of the text is settled."""
        return self.structure == EXPLICIT


_KEYS: Final = frozenset(FrontMatter.__slots__) - {"lines", "unread"}


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a source; an empty value where the text has none."""
    lines = _LINE_END.split(text.removeprefix("\ufeff"), _LONGEST + 1)[: _LONGEST + 1]
    if not _FENCE.match(lines[0]):
        return FrontMatter()
    fences = [number for number, line in enumerate(lines) if number and _FENCE.match(line)]
    if not fences or not _is_front_matter(lines[1 : fences[0]]):
        return FrontMatter()
    values: dict[str, str] = {}
    unread: list[int] = []
    for number, line in enumerate(lines[1 : fences[0]], start=2):
        pair = _PAIR.match(line)
        if pair and pair["key"].lower() in _KEYS:
            values[pair["key"].lower()] = _unquoted(pair["value"] or "")
        elif pair:
            unread.append(number)
    given = {key: value for key, value in values.items() if value}
    return FrontMatter(**given, lines=fences[0] + 1, unread=tuple(unread))


def _is_front_matter(lines: list[str]) -> bool:
    read = [bool(_PAIR.match(line)) for line in lines]
    return any(read) and all(
        pair or _ASIDE.match(line) for pair, line in zip(read, lines, strict=True)
    )


def _unquoted(value: str) -> str:
    quoted = value[:1] in "\"'" and value[:1] == value[-1:] and len(value) > 1
    return value[1:-1] if quoted else value
