"""What the tests of the rules about names share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.names.words import names_of, parts
from l10n.checks.pair import Conventions, Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault
    from l10n.model.placeable import Placeable


def pair(source: str, target: str, language: str = "en") -> Pair:
    """Make a pair without a glossary."""
    return Pair(source, target, Conventions(language))


def found(
    check: Callable[[Pair], Iterable[Fault]], source: str, target: str, language: str = "en"
) -> list[tuple[str, str]]:
    """Return the codes of one check with the text of the target that each is about."""
    faults = check(pair(source, target, language))
    return [(f.code, target[slice(*f.target)] if f.target else "") for f in faults]


def named(source: str) -> tuple[Placeable, tuple[Word, ...]]:
    """Return the one name of a French text, and its words."""
    (name,) = names_of(source)
    return name, parts(name)
