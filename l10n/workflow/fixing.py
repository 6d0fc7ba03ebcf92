"""Apply the fixes of findings, where a rule is sure of one and nobody has approved the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.decisions import skipped
from l10n.catalogue.digests import draft_digest
from l10n.catalogue.state import is_untouched_draft, state_of
from l10n.checks.run import check_pair
from l10n.model.unit import Draft, State
from l10n.workflow.checking import conventions
from l10n.workflow.clock import utc_minute
from l10n.workflow.loading import files_of, load_catalogue, load_glossary, load_template
from l10n.workflow.storage import transact, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.checks.pair import Conventions
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.workflow.project import Project
    from l10n.workflow.storage import Transaction

_FIXED: Final = (State.DRAFT, State.NEEDS_WORK, State.TRANSLATED)
"""What nobody has approved: an approval is never voided by a program."""

_ROUNDS: Final = 4
"""A fix may uncover another; more than this is a quarrel of rules."""

_WORDING: Final = "typography-"
"""Codes whose fix changes no word: the text stays its author's."""

PATCH: Final = "patch:check"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A target before and after its fixes, and the codes of what was fixed."""

    article: str
    language: str
    unit: str
    codes: tuple[str, ...]
    before: str
    after: str


def fix(project: Project, article: str | None, to: Sequence[str]) -> tuple[Fixed, ...]:
    """Fix the targets of one article, or of all, that nobody has approved. Law: twice is once.

    A figure or name that was put right makes a text a program's again (`patch`): a person has to
    look before it is approved.
    """
    names = [project.layout.article(article)[0]] if article else list(project.layout.articles())
    glossary = load_glossary(project.layout)
    fixed: list[Fixed] = []
    with writing(project.layout):
        for name in names:
            for language in project.languages(to):
                job = _Job(project, name, conventions(project, language, glossary))
                fixed += transact(project.root, job.run)
    return tuple(fixed)


@dataclass(frozen=True, slots=True)
class _Job:
    """One catalogue."""

    project: Project
    name: str
    under: Conventions

    def run(self, files: Transaction) -> list[Fixed]:
        """Fix what can be fixed, and write it."""
        layout, language = self.project.layout, self.under.language
        known = {slot.unit.id for slot in load_template(layout, self.name).units()}
        catalogue = load_catalogue(layout, self.name, language, read=files.read)
        fixed: list[Fixed] = []
        change: dict[str, Unit] = {}
        for slot in catalogue.units():
            unit = slot.unit
            if unit.id in known and state_of(unit, language) in _FIXED:
                target, codes = fixed_text(unit, self.under)
                if target != unit.target:
                    change[unit.id] = _signed(unit, target, codes, language)
                    fixed.append(Fixed(self.name, language, unit.id, codes, unit.target, target))
        if change:
            path, (_, source) = layout.catalogue(self.name, language), layout.article(self.name)
            after = catalogue.map_units(change)
            files.write(files_of(layout, path, catalogue, after, source))
        return fixed


def fixed_text(unit: Unit, under: Conventions) -> tuple[str, tuple[str, ...]]:
    """Return a target with its fixes, and the codes of what was fixed."""
    silenced = skipped(unit, under.language)
    target, codes = unit.target, dict[str, None]()
    for _ in range(_ROUNDS):
        found = check_pair(unit.source, target, under)
        sure = _apart(f for f in found if f.fix is not None and f.code not in silenced)
        fixed = target
        for finding, (start, end) in sure:
            fixed = f"{fixed[:start]}{finding.fix}{fixed[end:]}"
        if fixed == target:
            break
        target = fixed
        codes |= dict.fromkeys(finding.code for finding, _ in sure)
    return target, tuple(codes)


def _apart(findings: Iterable[Finding]) -> list[tuple[Finding, tuple[int, int]]]:
    """Return fixes that touch no other, the last in the text first."""
    spans = [(f, f.target_span) for f in findings if f.target_span is not None]
    apart: list[tuple[Finding, tuple[int, int]]] = []
    for finding, span in sorted(spans, key=lambda pair: pair[1], reverse=True):
        if not apart or span[1] <= apart[-1][1][0]:
            apart.append((finding, span))
    return apart


def _signed(unit: Unit, target: str, codes: Sequence[str], language: str) -> Unit:
    """Write a fixed target; a draft stays the draft of its engine."""
    fixed = replace(unit, target=target)
    if is_untouched_draft(unit, language) and unit.draft is not None:
        mark = replace(unit.draft, digest=draft_digest(target, language))
        return replace(fixed, draft=mark)
    if all(code.startswith(_WORDING) for code in codes):
        return fixed
    return replace(fixed, draft=Draft(PATCH, utc_minute(), draft_digest(target, language)))
