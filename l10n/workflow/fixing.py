"""Apply the fixes of findings, where a rule is sure of one and nobody has approved the text."""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.decisions import skipped
from l10n.catalogue.units.digests import draft_digest
from l10n.catalogue.units.state import is_untouched_draft, state_of
from l10n.checks.run import check_pair
from l10n.frozen import dataclass, replace
from l10n.model.finding import Severity
from l10n.model.unit import Draft, State
from l10n.store.clock import utc_minute
from l10n.store.loading import files_of, load_catalogue, load_glossary, load_template
from l10n.store.storage import transact, writing
from l10n.workflow.findings import conventions
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.checks.pair import Conventions
    from l10n.errors import L10nError
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

    _Placed = tuple[Finding, tuple[int, int]]

_FIXED: Final = (State.DRAFT, State.NEEDS_WORK, State.TRANSLATED)
"""What nobody has approved: an approval is never voided by a program."""

_ROUNDS: Final = 20
"""Times that fixes of one text are tried, together or one by one."""

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


@dataclass(frozen=True, slots=True)
class Fixes:
    """What was fixed, and which articles or languages failed."""

    fixed: tuple[Fixed, ...] = ()
    failures: tuple[L10nError, ...] = ()


def fix(
    workspace: Workspace, article: str | None, to: Sequence[str], *, dry_run: bool = False
) -> Fixes:
    """Fix the targets of one article, or of all, that nobody has approved. Law: twice is once.

    A figure or name that was put right makes a text a program's again (`patch`): a person has to
    look before it is approved. A dry run says what would be fixed, and writes nothing.
    """
    names = [workspace.layout.article(article)[0]] if article else list(workspace.layout.articles())
    glossary = load_glossary(workspace.layout)
    fixed: list[Fixed] = []
    faults = Faults()
    with contextlib.nullcontext() if dry_run else writing(workspace.layout):
        for name in names:
            for language in workspace.languages(to):
                job = _FixJob(workspace, name, conventions(workspace, language, glossary), dry_run)
                with faults.apart(f"{name} {language}"):
                    fixed += transact(workspace.root, job.run)
    return Fixes(tuple(fixed), faults.found)


@dataclass(frozen=True, slots=True)
class _FixJob:
    """One catalogue."""

    workspace: Workspace
    name: str
    under: Conventions
    dry_run: bool

    def run(self, files: Transaction) -> list[Fixed]:
        """Fix what can be fixed, and write it unless the run is dry."""
        layout, language = self.workspace.layout, self.under.language
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
        if change and not self.dry_run:
            path, (_, source) = layout.catalogue(self.name, language), layout.article(self.name)
            after = catalogue.map_units(change)
            files.write(files_of(layout, path, catalogue, after, source))
        return fixed


def fixed_text(unit: Unit, under: Conventions) -> tuple[str, tuple[str, ...]]:
    """Return a target with its fixes, and the codes of what was fixed.

    A fix stays only where the text passes the check with it: its finding is gone, and none has
    come. All are tried together, else one by one.
    """
    silenced = skipped(unit, under.language)
    refused: set[tuple[str, str]] = set()
    target, codes = unit.target, dict[str, None]()
    found = check_pair(unit.source, target, under)
    for _ in range(_ROUNDS):
        offered = (f for f in found if f.code not in silenced and _identity(f) not in refused)
        sure = _apart(finding for finding in offered if finding.fix is not None)
        better = _first_better(unit.source, target, found, sure, under)
        if better:
            target, found, fixed = better
            codes |= dict.fromkeys(finding.code for finding in fixed)
        elif sure:
            refused.add(_identity(sure[-1][0]))
        else:
            break
    return target, tuple(codes)


def fixed_once(source: str, target: str, finding: Finding, under: Conventions) -> str | None:
    """Return a target with the one fix of a finding; None where it does not pass with it."""
    if finding.fix is None:
        return None
    better = _first_better(
        source, target, check_pair(source, target, under), _apart([finding]), under
    )
    return better[0] if better else None


def _first_better(
    source: str,
    target: str,
    found: Sequence[Finding],
    sure: Sequence[_Placed],
    under: Conventions,
) -> tuple[str, tuple[Finding, ...], list[Finding]] | None:
    """Apply all fixes, or the first in the text alone; give what passes, and what it fixed."""
    for chosen in (sure, sure[-1:]):
        better = target
        for finding, (start, end) in chosen:
            better = f"{better[:start]}{finding.fix}{better[end:]}"
        after = check_pair(source, better, under) if better != target else ()
        fixed = [finding for finding, _ in chosen]
        if better != target and _is_better(found, after, fixed):
            return better, after, fixed
    return None


def _is_better(
    before: Iterable[Finding], after: Iterable[Finding], fixed: Iterable[Finding]
) -> bool:
    """Tell whether what was fixed is found no more, and nothing that asks or blocks is new."""
    gone = set(map(_identity, fixed))
    left = Counter(map(_identity, before))
    left.subtract(map(_identity, fixed))
    now = Counter(map(_identity, after))
    asking = {_identity(f) for f in after if f.severity is not Severity.NOTE}
    return all(now[said] <= left[said] for said in asking | (gone & now.keys()))


def _identity(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.message


def _apart(findings: Iterable[Finding]) -> list[_Placed]:
    """Return fixes that touch no other, the last in the text first."""
    spans = [(f, f.target_span) for f in findings if f.target_span is not None]
    apart: list[_Placed] = []
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
