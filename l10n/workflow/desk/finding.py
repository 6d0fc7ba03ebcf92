"""What checks find in the units of a desk; of one that was judged before, only what differs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from l10n.checks.pair import Pair
from l10n.checks.quotes import quote_groups
from l10n.checks.run import check_group
from l10n.frozen import replace
from l10n.workflow.findings import pairs_as_meant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.checks.pair import Conventions
    from l10n.glossary import Glossary
    from l10n.model.article import Role
    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.workflow.reading import ReadArticle

    Found = Mapping[str, tuple[Finding, ...]]
    """Findings by unit, worst first; where they stand in a file is left out."""


def find(article: ReadArticle, key: CatalogueKey, glossary: Glossary) -> Found:
    """Find what is wrong in an article that was read."""
    return _by_unit(article.findings(key.language, glossary), key)


def groups_of(units: Sequence[Unit], under: Conventions) -> tuple[int, ...]:
    """Return where the groups begin that are judged together, and where the last ends."""
    pairs = [Pair(unit.source, "", under) for unit in units]
    begins = [0]
    for group in quote_groups(pairs):
        begins.append(begins[-1] + len(group))
    return tuple(begins)


def find_again(
    known: Found,
    units: Sequence[Unit],
    places: Iterable[int],
    groups: Sequence[int],
    about: tuple[CatalogueKey, Conventions, Mapping[str, Role]],
) -> Found:
    """Find what is wrong now that the units at some places are others, their sources the same.

    Law: it is what `find` finds of the article, where any unit has a target before and after.
    """
    key, under, roles = about
    near = {place + by for place in places for by in (-1, 0, 1)}  # a rule may look at neighbours
    found = dict(known)
    for start, end in pairwise(groups):
        if near.isdisjoint(range(start, end)):
            continue
        for unit in units[start:end]:
            found.pop(unit.id, None)
        low = max(0, start - 1)
        pairs = pairs_as_meant(units[low : end + 1], under, key.article, roles)
        group = pairs[start - low : end - low]
        if any(pair.target for pair in group):
            silenced = {pair.at.unit: pair.at.silenced for pair in group}
            judged = check_group(group, under)
            heard = (f for f in judged if f.code not in silenced.get(f.unit, ()))
            found |= _by_unit(heard, key)
    return found


def _by_unit(findings: Iterable[Finding], key: CatalogueKey) -> dict[str, tuple[Finding, ...]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        placed = replace(finding, article=key.article, language=key.language, file=None, line=None)
        found.setdefault(finding.unit or "", []).append(placed)
    return {unit: tuple(of_unit) for unit, of_unit in found.items()}
