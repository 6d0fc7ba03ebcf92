"""Write a unit as a PO entry, unwrapped, through polib: escaping and layout are its business."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from polib import POEntry

from l10n.catalogue.po.comments import FUZZY, read_comments
from l10n.catalogue.po.units import write_place
from l10n.catalogue.units.marks import Marks, write_marks
from l10n.language.text.coded import tokens
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.catalogue.po.pofile import PoEntry
    from l10n.model.catalogue import Slot
    from l10n.model.unit import Unit

CODED: Final = ("xml-text", r'placeholders:r"</?[a-z]+\d*/?>"')
"""Flags of a unit with codes, as Weblate reads them."""

_OBSOLETE: Final = compiled("^#~", re.MULTILINE)
"""Where a message out of use begins; polib leaves its `#.` lines out."""


def render(slot: Slot, entry: PoEntry | None, reference: str) -> str:
    """Write a unit as it is to stand in the file, with `reference` as its `#:` line.

    `entry` is what it was read from: flags of other programs stay. `#.` lines stand as the slot
    has them.
    """
    unit = slot.unit
    old = read_comments(entry) if entry else None
    others = [flag for flag in old.flags if flag != FUZZY] if old else []
    marks = Marks(
        draft=unit.draft,
        kept=unit.kept,
        reviews=unit.reviews,
        decisions=unit.decisions,
        questions=unit.questions,
        answers=unit.answers,
        skips=unit.skips,
        remarks=unit.remarks,
    )
    place = [write_place(slot.place)] if slot.place else []
    text = _text(
        POEntry(
            msgctxt=unit.id,
            msgid=unit.source,
            msgstr=unit.target,
            tcomment="\n".join(write_marks(marks)),
            comment="\n".join([*place, *slot.notes]),
            occurrences=[(reference, "")],
            flags=_flags(unit, others),
            previous_msgid=unit.previous,
            obsolete=unit.obsolete,
        )
    )
    return _OBSOLETE.sub(f"#. {place[0]}\n#~", text, 1) if unit.obsolete and place else text


def _flags(unit: Unit, others: list[str]) -> list[str]:
    """Say what editors need to check and colour the codes of a unit; fuzzy comes first.

    Gettext and Poedit erase them: they are a help, and no state lives in them.
    """
    coded = any(token.kind is not None for token in tokens(unit.source))
    helps = [flag for flag in CODED if flag not in others] if coded else []
    return [*([FUZZY] if unit.fuzzy else []), *others, *helps]


def render_header(msgstr: str, old: PoEntry | None) -> str:
    """Write the header entry, keeping the comments above it."""
    comments = read_comments(old) if old else None
    return _text(
        POEntry(
            msgid="",
            msgstr=msgstr,
            tcomment="\n".join(comments.remarks) if comments else "",
            flags=list(comments.flags) if comments else [],
        )
    )


def _text(entry: POEntry) -> str:
    return str(entry.__unicode__(wrapwidth=0))
