"""What becomes of one unit when its source changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.catalogue.state import verdict_on
from l10n.language.typography import fold
from l10n.model.unit import Verdict

if TYPE_CHECKING:
    from l10n.model.unit import Unit


def retarget(unit: Unit, source: str, language: str) -> Unit:
    """Give a unit the source of the new version.

    A typographic change passes in silence. Any other sets the unit fuzzy and keeps as `previous`
    the source that the target translates, through any number of changes. When that text comes
    back, so does an approval that matches it.
    """
    if not unit.target:
        return replace(unit, source=source, fuzzy=False, previous=None)
    meant = unit.previous if unit.fuzzy and unit.previous is not None else unit.source
    if fold(meant) == fold(source):
        return _settle(unit, source, language)
    return replace(unit, source=source, fuzzy=True, previous=meant)


def _settle(unit: Unit, source: str, language: str) -> Unit:
    """Drop `previous`: the target translates this very source."""
    settled = replace(unit, source=source, previous=None)
    came_back = unit.fuzzy and unit.previous is not None
    approved = verdict_on(settled, language) is Verdict.APPROVED
    return replace(settled, fuzzy=False) if came_back and approved else settled
