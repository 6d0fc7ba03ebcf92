"""What the tests of the rules about values share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Conventions, Pair
from l10n.checks.values.facts import facts
from l10n.checks.values.sides import Sides
from l10n.language.source import find_quantities
from l10n.language.values import find_values

if TYPE_CHECKING:
    from l10n.checks.values.facts import Fact


def wanted(source: str) -> list[Fact]:
    """Read the values of a French text."""
    return facts(find_quantities(source))


def given(target: str, language: str = "en") -> list[Fact]:
    """Read the values of a text in another language."""
    return facts(find_values(target, language))


def sides(source: str, target: str, language: str = "en") -> Sides:
    """Return the two sides of a pair."""
    return Sides(Pair(source, target, Conventions(language)))
