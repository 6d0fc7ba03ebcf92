"""Editions of documents in all formats, made as exports make them, for tests of writers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.assembly.instants import entry_instants
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document
from l10n.documents.printing import Printing
from l10n.model.catalogue import new_catalogue
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.article import Article
    from l10n.model.edition import Edition
    from l10n.model.unit import Unit

DAY = dt.date(2025, 8, 15)
ZONE = "Europe/Paris"
_SAID = tuple(state for state in State if state is not State.UNTRANSLATED)


def edition_of(
    article: Article,
    say: Callable[[Unit], str] | None,
    language: str = "es",
    missing: MissingPolicy = MissingPolicy.SOURCE,
) -> Edition:
    """Make the edition whose targets are what `say` makes of units; without it, all French."""
    template = list(update_template(new_catalogue("a"), article, "x").template.units())
    units = {slot.unit.id: slot.unit for slot in template}
    if say:
        units = {i: replace(unit, target=say(unit)) for i, unit in units.items()}
    instants = entry_instants(article, DAY, ZONE)
    material = Material("a", article, template, units if say else {}, instants)
    return assemble(material, language, Policy(_SAID, missing, now=dt.datetime.now(dt.UTC)))


def printing_of(article: Article, name: str = "a.txt", data: bytes = b"") -> Printing:
    """Make what writers want to know beside an edition."""
    return Printing(article, lambda time: time[:5], zone=ZONE, source=(name, data))


def same(unit: Unit) -> str:
    """Say what the source says."""
    return unit.source


def edition_and_printing(name: str, data: bytes) -> tuple[Edition, Printing]:
    """Make an edition that says what its document says, with what writers want to know."""
    article = read_document(name, data)
    return edition_of(article, same), printing_of(article, name, data)
