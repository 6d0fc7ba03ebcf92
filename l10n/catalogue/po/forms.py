"""What a catalogue was read from, which nobody but the codec looks into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.po.pofile import PoEntry
from l10n.errors import CatalogueProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.model.catalogue import Catalogue, Foreign, Slot


@dataclass(frozen=True, slots=True)
class PoForm:
    """The header entry of a file, and what stands after its last message."""

    header: PoEntry | None = None
    tail: str = ""


def form_of(catalogue: Catalogue) -> PoForm:
    """Return what a catalogue was read from; nothing for a new one, or one of another format."""
    return catalogue.form if isinstance(catalogue.form, PoForm) else PoForm()


def raw_of(foreign: Foreign) -> str:
    """Return the text of an entry that is no unit. Raises CatalogueProblem for one not of PO."""
    if not isinstance(foreign.form, PoEntry):
        what = "an entry that is no unit comes from another format than PO"
        raise CatalogueProblem("catalogue", what, "nothing was written; write it in that format")
    return foreign.form.raw


def entry_of(slot: Slot) -> PoEntry | None:
    """Return the entry that a slot was read from; None for a new one, or one of another format."""
    return slot.form if isinstance(slot.form, PoEntry) else None
