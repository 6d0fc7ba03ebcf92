"""What a project knows that matches of its memory are adapted by: its names, its house style."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from l10n.glossary import NAMES
from l10n.language.adapting.adaptable import Bearings
from l10n.language.languages import knowledge
from l10n.language.names import propose
from l10n.language.names.places import is_city
from l10n.language.names.proof import is_written_alike
from l10n.language.source import towns
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.checks.pair import Conventions
    from l10n.model.term import Term


def bearings_of(under: Conventions) -> Bearings:
    """Say what a match is adapted by."""
    return Bearings(under.language, partial(_sure, under), partial(_terms, under), under.style)


def _terms(under: Conventions, text: str) -> Sequence[Term]:
    return [mention.term for mention in under.glossary.occurrences(text, NAMES)]


def _sure(under: Conventions, name: str, kind: PlaceableType) -> tuple[str, ...]:
    """Return how a French name reads where that is sure; nothing where it may have another form.

    A proposal of the glossary that nobody confirmed is not.
    """
    folded = fold(name)
    for mention in under.glossary.occurrences(name, NAMES):
        forms = mention.term.forms(under.language)
        if fold(mention.form) == folded and forms:
            reading = mention.term.reading(mention.form, under.language)
            return (
                ()
                if forms.proposed
                else tuple(dict.fromkeys([*filter(None, [reading]), *forms.all]))
            )
    if proposed := propose(name, kind, under.language):
        return proposed.accepted
    return (name,) if _is_kept(name, kind, under.language) else ()


def _is_kept(name: str, kind: PlaceableType, language: str) -> bool:
    """Tell whether a name that no table has is written in a language as in French."""
    if knowledge(language).names.keeps is not True:
        return False
    if kind is PlaceableType.PERSON:
        return is_written_alike(name.split())
    return name in towns() or is_city(name)
