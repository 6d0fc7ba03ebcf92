"""The edits of a live hour, on the sample article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ALERT = "Alerte à Magadan"
FLASH = "Les deux avions sont en vol, selon le Kremlin. Ils se poseront avant la nuit."


def _entry_on_top(text: str) -> str:
    """Publish an entry with a heading above all others."""
    lines = text.split("\n")
    return "\n".join([*lines[:3], ALERT, FLASH, *lines[3:]])


def replacing(old: str, new: str) -> Callable[[str], str]:
    """Return an edit that puts one text in the place of another, which stands there once."""

    def edit(text: str) -> str:
        assert text.count(old) == 1, old
        return text.replace(old, new)

    return edit


def _split(text: str) -> str:
    """Split the paragraph about the talks in two."""
    return replacing("économique et commercial. Cette", "économique et commercial.\nCette")(text)


def _join(text: str) -> str:
    return replacing(
        "essentielle entre l’Union soviétique et les États-Unis.\nLes vols",
        "essentielle entre l’Union soviétique et les États-Unis. Les vols",
    )(text)


def _cut(text: str, beginning: str, length: int) -> tuple[list[str], list[str]]:
    """Take an entry of so many lines out of the text."""
    lines = text.split("\n")
    first = next(n for n, line in enumerate(lines) if line.startswith(beginning))
    return [*lines[:first], *lines[first + length :]], lines[first : first + length]


def withdraw(text: str) -> str:
    """Withdraw the entry about Clinton: its heading and three paragraphs."""
    rest, _ = _cut(text, "Clinton prête", 4)
    return "\n".join(rest)


def _move(text: str) -> str:
    """Put the entry about Magadan, a heading and four paragraphs, at the end of the page."""
    rest, entry = _cut(text, "En route vers", 5)
    return "\n".join([*rest, *entry])


def _reverse(text: str) -> str:
    """Turn the page from oldest first to newest first, by paragraphs and their lists."""
    head, body = text.split("\n")[:3], text.split("\n")[3:]
    blocks: list[list[str]] = []
    for line in body:
        if line.startswith(("▪", "et ses", "« ")) and blocks:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return "\n".join([*head, *(line for block in reversed(blocks) for line in block)])


def _curly(text: str) -> str:
    return text.replace("'", "’")


def _no_break(text: str) -> str:
    return re.sub(r" (?=[»!?:;])", "\u202f", text)


EDITS: Final[dict[str, Callable[[str], str]]] = {
    "an entry on top": _entry_on_top,
    "a typo": replacing("déterminante fournie", "déterminnante fournie"),
    "an hour": replacing("19H00 GMT", "19H30 GMT"),
    "a negation removed": replacing("ne se limiteront pas uniquement à", "se limiteront à"),
    "a name changed": replacing("dit Peskov", "dit Ouchakov"),
    "a paragraph split": _split,
    "two paragraphs joined": _join,
    "an entry deleted": withdraw,
    "an entry moved": _move,
    "the order reversed": _reverse,
    "curly apostrophes": _curly,
    "no-break spaces": _no_break,
}
