"""Which targets an edited source may have: values by the tables, names by the glossary."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from l10n.glossary import NAMES
from l10n.language.names import accepted_names, propose
from l10n.language.patching import Readings, patches
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.pair import Conventions


def patched(under: Conventions, old: str, new: str, target: str) -> tuple[str, ...]:
    """Offer targets of a new source, made from that of the old one."""
    readings = Readings(under.language, partial(_names, under), under.style)
    return patches(old, new, target, readings)


def _names(under: Conventions, name: str) -> tuple[str, ...]:
    """Return how a French name reads: as the glossary says, else as proposed, else as it is."""
    folded = fold(name)
    for mention in under.glossary.occurrences(name, NAMES):
        if fold(mention.form) == folded and (forms := mention.term.forms(under.language)):
            reading = mention.term.reading(mention.form, under.language)
            return tuple(dict.fromkeys([*([reading] if reading else []), *forms.all]))
    place = propose(name, PlaceableType.PLACE, under.language)
    return place.accepted if place else accepted_names(name, under.language)
