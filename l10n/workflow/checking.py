"""Check targets against their sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.catalogue import units_of
from l10n.catalogue.state import state_of
from l10n.checks.pair import Conventions
from l10n.checks.run import check_units
from l10n.model.unit import State
from l10n.workflow.loading import (
    load_catalogue,
    load_glossary,
    load_template,
    require_synced,
)
from l10n.workflow.sources import findings_of, load_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.catalogue.catalogue import Catalogue
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.workflow.project import Project


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks found, worst first, and how many units they looked at."""

    findings: tuple[Finding, ...]
    checked: int


def check(project: Project, article: str | None, to: Sequence[str]) -> CheckReport:
    """Check one article, or all, in these languages, or in all of the project."""
    names = [project.layout.article(article)[0]] if article else list(project.layout.articles())
    glossary = load_glossary(project.layout)
    findings: list[Finding] = []
    checked = 0
    for name in names:
        source = load_source(project.layout, project.config, name)
        template = load_template(project.layout, name)
        require_synced(source, template)
        findings += findings_of(source, glossary)
        for language in project.languages(to):
            catalogue = load_catalogue(project.layout, name, language)
            under = Conventions(language, glossary, project.config.style(language))
            found = check_catalogue(template, catalogue, under)
            findings += [replace(f, article=name, language=language) for f in found]
            checked += sum(1 for unit in _judged(template, catalogue, language) if unit.target)
    return CheckReport(tuple(sorted(findings, key=lambda f: f.severity.rank)), checked)


_JUDGED: Final = (State.DRAFT, State.NEEDS_WORK, State.TRANSLATED, State.REVIEWED)
"""States whose target is meant for the source as it stands."""


def check_catalogue(
    template: Catalogue, catalogue: Catalogue, under: Conventions
) -> tuple[Finding, ...]:
    """Check the targets of a catalogue that are meant for their present source."""
    return check_units(_judged(template, catalogue, under.language), under)


def _judged(template: Catalogue, catalogue: Catalogue, language: str) -> list[Unit]:
    """Return all units in document order, without the targets that nobody means any more."""
    return [
        unit if state_of(unit, language) in _JUDGED else replace(unit, target="")
        for unit in units_of(template, catalogue)
    ]
