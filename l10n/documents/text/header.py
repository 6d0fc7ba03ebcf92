"""Where the page's own title and lead end and its entries begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.text.reading import opens_entry
from l10n.frozen import replace
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.documents.text.reading import Reading

_MOST_LEADS: Final = 3
"""More paragraphs than this before the first entry are no lead."""


def with_header(readings: list[Reading], *, explicit: bool) -> list[Reading]:
    """Tell the page's title and lead from its entries."""
    title = next((at for at, it in enumerate(readings) if it.role is Role.TITLE), None)
    if title is None:
        return readings
    end = _header_end(readings, title, explicit=explicit)
    for at in range(title, end):
        reading = replace(readings[at], header=True)
        if reading.role is Role.PARAGRAPH:
            reading = replace(reading, role=Role.LEAD, reason="between the title and the entries")
        readings[at] = reading
    return readings


def _header_end(readings: Sequence[Reading], title: int, *, explicit: bool) -> int:
    after = range(title + 1, len(readings))
    opening = next((at for at in after if opens_entry(readings[at])), None)
    end = len(readings) if opening is None else opening
    paragraphs = [at for at in range(title + 1, end) if _is_paragraph(readings[at])]
    if explicit or (opening is not None and len(paragraphs) <= _MOST_LEADS):
        return end
    blocks = [at for at in range(title + 1, end) if _opens_block(readings[at])]
    introduces = len(blocks) > 1 and readings[blocks[1]].role is Role.ITEM
    if not paragraphs or paragraphs[0] != blocks[0] or introduces:
        return title + 1
    return blocks[1] if len(blocks) > 1 else end


def _opens_block(reading: Reading) -> bool:
    return reading.role is not None and not reading.joins


def _is_paragraph(reading: Reading) -> bool:
    return reading.role is Role.PARAGRAPH and _opens_block(reading)
