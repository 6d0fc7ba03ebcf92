"""How far every catalogue is."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.catalogue.catalogue import units_of
from l10n.catalogue.state import state_of
from l10n.checks.pair import Conventions
from l10n.errors import CatalogueProblem
from l10n.model.unit import State
from l10n.workflow.checking import check_catalogue
from l10n.workflow.loading import load_catalogue, load_glossary, load_template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.model.finding import Severity
    from l10n.workflow.project import Project

_WORD: Final = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class Question:
    """What a translator asks the desk about a unit."""

    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class CatalogueStatus:
    """How far one catalogue is, in segments and in words of the source.

    `age` is in seconds since the source was last saved.
    """

    article: str
    language: str
    segments: Mapping[State, int]
    words: Mapping[State, int]
    findings: Mapping[Severity, int]
    questions: tuple[Question, ...] = ()
    age: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """How far a project is; what cannot be read is listed, not left out."""

    articles: tuple[CatalogueStatus, ...] = ()
    unsynced: tuple[str, ...] = ()
    failures: tuple[L10nError, ...] = field(default=())


def status(project: Project) -> Status:
    """Tell how far every catalogue of every article is."""
    glossary = load_glossary(project.layout)
    told: list[CatalogueStatus] = []
    unsynced: list[str] = []
    failures: list[L10nError] = []
    for name, source in project.layout.articles().items():
        if not project.layout.template(name).exists():
            unsynced.append(name)
            continue
        age = max(0, int(time.time() - source.stat().st_mtime))
        for language in project.config.targets:
            try:
                told.append(_catalogue(project, name, language, (glossary, age)))
            except CatalogueProblem as error:
                failures.append(error)
    return Status(tuple(told), tuple(unsynced), tuple(failures))


def _catalogue(
    project: Project, name: str, language: str, known: tuple[Glossary, int]
) -> CatalogueStatus:
    glossary, age = known
    template = load_template(project.layout, name)
    catalogue = load_catalogue(project.layout, name, language)
    units = units_of(template, catalogue)
    states = [(state_of(unit, language), unit) for unit in units]
    words: Counter[State] = Counter()
    for state, unit in states:
        words[state] += count_words(unit.source)
    under = Conventions(language, glossary, project.config.style(language))
    findings = check_catalogue(template, catalogue, under)
    return CatalogueStatus(
        article=name,
        language=language,
        segments=_ordered(Counter(state for state, _ in states)),
        words=_ordered(words),
        findings=dict(sorted(Counter(f.severity for f in findings).items())),
        questions=tuple(Question(unit.id, text) for unit in units for text in unit.questions),
        age=age,
    )


def count_words(text: str) -> int:
    """Count the words of a text, an elided article and its noun as one."""
    return len(_WORD.findall(text))


def _ordered(counts: Counter[State]) -> dict[State, int]:
    return {state: counts[state] for state in State if counts[state]}
