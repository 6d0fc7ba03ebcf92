"""What neighbours and the whole document say of a line that its own marks leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.text.lines import LineKind, dated, signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.documents.text.lines import Line

_TIMED_LINES: Final = 2
"""From this many lines on that begin with a time, times before a colon date entries too."""


def settle(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Decide on times before a colon and on signs that may be bullets."""
    timed = sum(line.clock is not None or line.likely is not None for line in lines)
    return tuple(
        _signed(text, lines, at, _dated(text, line, trusted=timed >= _TIMED_LINES))
        for at, line in enumerate(lines)
    )


def _dated(text: str, line: Line, *, trusted: bool) -> Line:
    if line.likely and (trusted or text[line.likely.rest].isupper()):
        return dated(line, line.likely)
    return line


def _signed(text: str, lines: Sequence[Line], at: int, line: Line) -> Line:
    if not line.glyph or line.clock or line.kind is not LineKind.TEXT:
        return line
    neighbours = (_neighbour(text, lines, at, step) for step in (-1, 1))
    repeats = any(other and other.glyph == line.glyph for other in neighbours)
    return signed(text, line) if repeats else line


def _neighbour(text: str, lines: Sequence[Line], at: int, step: int) -> Line | None:
    """Give the next line in one direction, beyond one that goes on in lower case."""
    if not 0 <= at + step < len(lines):
        return None
    other = lines[at + step]
    if (
        other.kind is LineKind.TEXT
        and text[other.body].islower()
        and 0 <= at + 2 * step < len(lines)
    ):
        return lines[at + 2 * step]
    return other
