"""Check targets against their sources, and against each other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.units.decisions import skipped
from l10n.catalogue.units.state import state_of
from l10n.checks.pair import Conventions, pairs_of
from l10n.checks.quotes import quote_groups
from l10n.checks.run import check_language, check_pair
from l10n.checks.unchecked import not_checked
from l10n.errors import L10nError
from l10n.model.catalogue import units_of
from l10n.model.finding import Severity
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.loading import (
    load_catalogue,
    load_glossary,
    load_template,
    require_synced,
)
from l10n.store.records.results import Results
from l10n.store.sources import findings_of, load_source
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from l10n.checks.pair import Pair
    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.language.coverage import Area
    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks found, worst first, how many units they looked at, and what failed.

    `not_checked` lists by language what nothing is known of, and so nothing was said about.
    """

    findings: tuple[Finding, ...]
    checked: int
    not_checked: Mapping[str, tuple[Area, ...]] = field(default_factory=dict)
    failures: tuple[L10nError, ...] = ()


def check(workspace: Workspace, article: str | None, to: Sequence[str]) -> CheckReport:
    """Check one article, or all, in these languages, or in all of the project.

    What fails is reported and the others go on; when nothing is left, the first failure is raised.
    """
    listing = workspace.layout.listing()
    names = [workspace.layout.article(article)[0]] if article else list(listing.articles)
    known = () if article else listing.problems.values()
    survey = _Survey(workspace, workspace.languages(to), known)
    for name in names:
        with survey.faults.apart(name):
            survey.look_at(name)
    return survey.report()


class _Survey:
    """What was found in the articles looked at so far, and what failed."""

    def __init__(
        self, workspace: Workspace, languages: Sequence[str], known: Iterable[L10nError]
    ) -> None:
        self.faults = Faults(known)
        self._project = workspace
        self._glossary = load_glossary(workspace.layout)
        self._languages = languages
        self._findings: list[Finding] = []
        self._pairs: dict[str, list[Pair]] = {}

    def look_at(self, name: str) -> None:
        """Check an article in every language; one that fails costs no other."""
        source = load_source(self._project.layout, self._project.config, name)
        template = load_template(self._project.layout, name)
        require_synced(source, template)
        file = self._project.layout.relative(source.path)
        self._findings += findings_of(source, file, self._glossary, self._project.config)
        for language in self._languages:
            with self.faults.apart(f"{name} {language}"):
                self._check(name, language, template)

    def _check(self, name: str, language: str, template: Catalogue) -> None:
        catalogue = load_catalogue(self._project.layout, name, language)
        key = CatalogueKey(name, language)
        found = check_catalogue(self._project, key, template, catalogue, self._glossary)
        under = conventions(self._project, language, self._glossary)
        judged = _judged(template, catalogue, under, name)
        self._pairs.setdefault(language, []).extend(pair for pair in judged if pair.target)
        self._findings += found

    def report(self) -> CheckReport:
        """Compare the articles with each other, and tell all; raise where all failed."""
        if self.faults.found and not self._pairs:
            raise self.faults.found[0]
        for language, pairs in self._pairs.items():
            under = conventions(self._project, language, self._glossary)
            with self.faults.apart(language):
                found = check_language(pairs, under)
                self._findings += [replace(f, language=language) for f in found]
        worst_first = sorted(self._findings, key=lambda f: f.severity.rank)
        checked = sum(map(len, self._pairs.values()))
        unknown = not_checked(self._languages)
        return CheckReport(tuple(worst_first), checked, unknown, self.faults.found)


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
    name, language = key.article, key.language
    under = conventions(workspace, language, glossary)
    results = Results(workspace.layout.results(name, language), under, workspace.root)
    pairs = _judged(template, catalogue, under, name)
    found = [f for group in quote_groups(pairs) for f in results.check(group)]
    results.keep()
    silenced = {pair.at.unit: pair.at.silenced for pair in pairs if pair.at.silenced}
    heard = [f for f in found if f.code not in silenced.get(f.unit, ())]
    file = workspace.layout.relative(workspace.layout.catalogue(name, language))
    lines = {s.unit.id: codec.line_of(s) for s in catalogue.units()} if heard else {}
    placed = (
        replace(f, article=name, language=language, file=file, line=lines.get(f.unit or ""))
        for f in heard
    )
    return tuple(sorted(placed, key=lambda finding: finding.severity.rank))


def objection(
    workspace: Workspace, language: str, glossary: Glossary
) -> Callable[[Unit], Finding | None]:
    """Return what tells the error of a unit that forbids to approve it, if there is one."""
    under = conventions(workspace, language, glossary)

    def find(unit: Unit) -> Finding | None:
        silenced = skipped(unit, language)
        found = check_pair(unit.source, unit.target, under)
        errors = (f for f in found if f.severity is Severity.ERROR and f.code not in silenced)
        return next(errors, None)

    return find


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
        silenced = skipped(unit, language)
        found = check_pair(unit.source, unit.target, under)
        heard = [f for f in found if f.code not in silenced and f.severity is not Severity.NOTE]
        return tuple(
            f"{f.severity}: {' '.join(f.message.split())} [{f.code}]" for f in heard[:NOTED]
        )

    return say if workspace.config.notes else lambda _: ()


def errors_by_unit(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Return the first error of each unit that has one."""
    errors: dict[str, Finding] = {}
    for finding in findings:
        if finding.unit and finding.severity is Severity.ERROR:
            errors.setdefault(finding.unit, finding)
    return errors


def _judged(
    template: Catalogue, catalogue: Catalogue, under: Conventions, article: str
) -> list[Pair]:
    """Return all pairs in document order, without the targets that nobody means any more."""
    units = units_of(template, catalogue)
    meant = [
        unit if state_of(unit, under.language) in _JUDGED else replace(unit, target="")
        for unit in units
    ]
    roles = {slot.unit.id: slot.place.role for slot in template.units() if slot.place}
    pairs = pairs_of(meant, under, article, roles)
    return [
        replace(pair, at=replace(pair.at, silenced=skipped(unit, under.language)))
        if unit.skips
        else pair
        for unit, pair in zip(meant, pairs, strict=True)
    ]
