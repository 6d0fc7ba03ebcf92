"""Names that are left out, where the target shows the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import is_decided
from l10n.checks.names.codes import NAME_MISSING
from l10n.checks.names.likely import candidates
from l10n.checks.names.words import MOST, names_of, parts, proper_words
from l10n.language.names.likeness import alike
from l10n.language.names.places import place_forms
from l10n.language.text.holes import holes
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_MARKS: Final = compiled(r"[)»”“\"]|[,.;:](?<= .)")
"""What every hole holds one of, to be looked for before anything else."""


def check_holes(pair: Pair) -> Iterator[Fault]:
    """Report a name of which no word stands in the target, where the target lacks a word.

    Neither alone is a fault: languages say names in many ways, and a space before a comma is a slip
    of the hand.
    """
    hole = next(holes(pair.target, pair.base), None)
    if hole is None:
        return
    for name in names_of(pair.source)[:MOST]:
        lost = next((w for w in parts(name) if _is_lost(w, name, pair)), None)
        if lost is not None and not is_decided(name, pair):
            message = f"{lost.text} is not in the target, which lacks a word"
            yield NAME_MISSING.fault(message, (lost.start, lost.end), hole)
            return


def may_have_hole(pair: Pair) -> bool:
    """Tell quickly whether a word may be missing between two marks of the target."""
    return _MARKS.search(pair.target) is not None


def _is_lost(word: Word, name: Placeable, pair: Pair) -> bool:
    """Tell whether no word of the target may say a word of a name."""
    forms = place_forms(name.text, pair.base) if name.type is PlaceableType.PLACE else ()
    if any(form in pair.target for form in forms):
        return False
    said = proper_words(pair.target) if name.type is PlaceableType.PERSON else None
    may_be = said or candidates((word,), pair, is_person=False)
    return not any(alike(word.romanized, other.romanized) for other in may_be)
