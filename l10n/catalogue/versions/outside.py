"""A file from outside: another tool's, older or partial, folded into a catalogue.

What it does not hold is not deleted, an empty target is no deletion (OmegaT blanks what is
fuzzy), and a text that was not changed outside replaces nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.decisions import apply_decisions
from l10n.catalogue.units.heard import Heard, hear
from l10n.catalogue.versions.history import text_digest
from l10n.catalogue.versions.matching import match
from l10n.catalogue.versions.threeway import Start, reconcile
from l10n.frozen import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.catalogue.units.decisions import Applied
    from l10n.catalogue.versions.history import History
    from l10n.catalogue.versions.matching import Twice
    from l10n.catalogue.versions.threeway import Merged
    from l10n.catalogue.versions.update import Circumstances
    from l10n.model.catalogue import Catalogue, Outside
    from l10n.model.unit import Unit


@dataclass(frozen=True, slots=True)
class Folded:
    """A catalogue with a file from outside in it; all but `unmatched` are unit ids.

    Of `taken` the text is the file's now, of `kept` it is newer here and stays; in `conflicts`
    both texts are there. `blank` had no target outside. `unmatched` are sources that no unit has;
    of those that stand `twice` with different targets none is taken. `heard` is what people
    decided in the file.
    """

    catalogue: Catalogue
    taken: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    twice: tuple[Twice, ...] = ()
    heard: Heard = field(default_factory=Heard)


def fold_in(
    current: Catalogue, outside: Outside, history: History, around: Circumstances
) -> Folded:
    """Merge a file from outside into a catalogue, unit by unit, from the version it is nearest to.

    Decisions in the file are over its own texts. A target of a person that is here already is
    never lost: where both changed, both are there.
    """
    found = match({slot.unit.id: slot.unit for slot in current.units()}, outside.messages)
    pairs = found.pairs
    version = history.nearest(_texts(pairs), sent_out=True)
    known = {i: slot.unit for i, slot in current.by_id().items()}
    merged: dict[str, Merged] = {}
    applied: dict[str, Applied] = {}
    for i, unit in pairs.items():
        if unit.target:
            start = replace(Start.at(history, i, version), is_last=False)
            applied[i] = apply_decisions(unit, around.language, around.at, around.objects)
            place = around.language, known[i].source
            merged[i] = reconcile(applied[i].unit, known[i], start, place, text_digest(unit))
    change = {i: replace(one.unit, obsolete=known[i].obsolete) for i, one in merged.items()}
    return Folded(
        current.map_units(change),
        taken=tuple(i for i, unit in change.items() if unit.target != known[i].target),
        kept=tuple(i for i, one in merged.items() if one.kept),
        conflicts=tuple(i for i, one in merged.items() if one.in_conflict),
        blank=tuple(i for i, unit in pairs.items() if not unit.target and known[i].target),
        unmatched=found.unmatched,
        twice=found.twice,
        heard=hear(applied, change.values(), around.language),
    )


def _texts(pairs: Mapping[str, Unit]) -> dict[str, str]:
    return {i: text_digest(unit) for i, unit in pairs.items()}
