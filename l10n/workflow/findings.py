"""What checks find in the targets of a project: in a catalogue, in a unit, as notes beside it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.units.decisions import skipped
from l10n.catalogue.units.state import state_of
from l10n.checks.pair import Conventions, pairs_of
from l10n.frozen import replace
from l10n.lazy import imported
from l10n.model.catalogue import units_of
from l10n.model.finding import Severity
from l10n.model.unit import State
from l10n.store.records.results import Results

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from l10n.checks.pair import Pair
    from l10n.checks.quotes import quote_groups
    from l10n.checks.run import check_pair
    from l10n.glossary import Glossary
    from l10n.model.article import Role
    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Finding
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace
else:  # asked only where there is a target
    quote_groups = imported("l10n.checks.quotes", "quote_groups")
    check_pair = imported("l10n.checks.run", "check_pair")

_JUDGED: Final = (State.DRAFT, State.NEEDS_WORK, State.TRANSLATED, State.REVIEWED)
"""States whose target is meant for the source as it stands."""


def conventions(workspace: Workspace, language: str, glossary: Glossary) -> Conventions:
    """Return what the targets of a language are held to in a project."""
    config = workspace.config
    return Conventions(language, glossary, config.style(language), config.severities)


def check_catalogue(
    workspace: Workspace,
    key: CatalogueKey,
    template: Catalogue,
    catalogue: Catalogue,
    glossary: Glossary,
) -> tuple[Finding, ...]:
    """Check the targets of a catalogue that are meant for their present source, worst first.

    What a person silenced for a text is not said of it again.
    """
    under = conventions(workspace, key.language, glossary)
    pairs = judged(template, units_of(template, catalogue), under, key.article)
    return check_pairs(workspace, key, pairs, catalogue, under)


def check_pairs(
    workspace: Workspace,
    key: CatalogueKey,
    pairs: Sequence[Pair],
    catalogue: Catalogue,
    under: Conventions,
) -> tuple[Finding, ...]:
    """Check all pairs of a catalogue as `check_catalogue` does."""
    results = Results(workspace.layout, key, under, _Lines(catalogue))
    found = [f for group in (quote_groups(pairs) if pairs else ()) for f in results.check(group)]
    results.keep()
    silenced = {pair.at.unit: pair.at.silenced for pair in pairs if pair.at.silenced}
    if silenced:
        found = [f for f in found if f.code not in silenced.get(f.unit, ())]
    return tuple(sorted(found, key=lambda finding: finding.severity.rank))


class _Lines:
    """Where the units of a catalogue stand in its file, looked for when somebody asks."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def _known(self) -> dict[str, int | None]:
        return {slot.unit.id: codec.line_of(slot) for slot in self._catalogue.units()}

    def __call__(self, unit: str) -> int | None:
        return self._known.get(unit)


def objection(
    workspace: Workspace, language: str, glossary: Glossary
) -> Callable[[Unit], Finding | None]:
    """Return what tells the error of a unit that forbids to approve it, if there is one."""
    under = conventions(workspace, language, glossary)

    def find(unit: Unit) -> Finding | None:
        found = _unsilenced(unit, under)
        return next((f for f in found if f.severity is Severity.ERROR), None)

    return find


def _unsilenced(unit: Unit, under: Conventions) -> list[Finding]:
    """Check a unit alone, without what a person silenced for its text."""
    silenced = skipped(unit, under.language)
    found = check_pair(unit.source, unit.target, under)
    return [finding for finding in found if finding.code not in silenced]


NOTED: Final = 3
"""Findings of one unit that stand in its catalogue."""


def noted(
    workspace: Workspace, language: str, glossary: Glossary
) -> Callable[[Unit], tuple[str, ...]]:
    """Return what says the findings of a unit in a few lines, where the project wants them."""
    under = conventions(workspace, language, glossary)

    def say(unit: Unit) -> tuple[str, ...]:
        if not unit.target or state_of(unit, language) not in _JUDGED:
            return ()
        found = [f for f in _unsilenced(unit, under) if f.severity is not Severity.NOTE]
        return tuple(
            f"{f.severity}: {' '.join(f.message.split())} [{f.code}]" for f in found[:NOTED]
        )

    return say if workspace.config.notes else lambda _: ()


def errors_by_unit(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Return the first error of each unit that has one."""
    errors: dict[str, Finding] = {}
    for finding in findings:
        if finding.unit and finding.severity is Severity.ERROR:
            errors.setdefault(finding.unit, finding)
    return errors


def judged(
    template: Catalogue, units: Sequence[Unit], under: Conventions, article: str
) -> list[Pair]:
    """Return all pairs in document order, without the targets that nobody means any more.

    `units` are the template's as a catalogue has them. Where there is no target at all, there is
    nothing to judge.
    """
    if not any(unit.target for unit in units):
        return []
    roles = {slot.unit.id: slot.place.role for slot in template.units() if slot.place}
    return pairs_as_meant(units, under, article, roles)


def pairs_as_meant(
    units: Sequence[Unit], under: Conventions, article: str, roles: Mapping[str, Role]
) -> list[Pair]:
    """Return the pairs of units that follow each other, each with the target that is meant."""
    meant = [
        unit if state_of(unit, under.language) in _JUDGED else replace(unit, target="")
        for unit in units
    ]
    pairs = pairs_of(meant, under, article, roles)
    return [
        replace(pair, at=replace(pair.at, silenced=skipped(unit, under.language)))
        if unit.skips
        else pair
        for unit, pair in zip(meant, pairs, strict=True)
    ]
