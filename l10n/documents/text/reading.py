"""How a line was read: what passes between the steps of reading a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.text.lines import LineKind
from l10n.frozen import dataclass
from l10n.model.article import Role

if TYPE_CHECKING:
    from l10n.documents.text.lines import Line


@dataclass(frozen=True, slots=True)
class Reading:
    """How a line, or one part of a glued line, was read.

    `role` is None for skeleton. `start` is where its block begins and `body` to `tail` what is
    translated; code points in the article's text. `joins` says that it goes on with the block
    before it, `header` that it belongs to the page's title and lead.
    """

    line: Line
    role: Role | None
    reason: str
    start: int
    body: int
    tail: int
    joins: bool = False
    header: bool = False


def opens_entry(reading: Reading) -> bool:
    """Tell whether a reading's own marks say that an entry begins here."""
    line = reading.line
    return (
        reading.role in {Role.HEADING, Role.DAY}
        or line.kind is LineKind.SEPARATOR
        or line.clock is not None
        or line.id is not None
    )
