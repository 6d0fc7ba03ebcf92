"""Which drafts a catalogue takes: those in which no check finds what a reader would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.run import check_pair
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.checks.pair import Conventions
    from l10n.model.finding import Finding

_LEFT_TO_REVIEWERS: Final = frozenset(
    [
        "doubled-space",
        "doubled-stop",
        "term-missing",
        "typography-inverted",
        "typography-quotes",
        "typography-space",
    ]
)
"""Findings of wording and typography: a draft with one is still a better start than none."""


def judge(under: Conventions) -> Callable[[str, str], Finding | None]:
    """Refuse a draft for the worst that a check finds in it and a reader would."""

    def refusal(source: str, target: str) -> Finding | None:
        found = check_pair(source, target, under)
        grave = [
            f for f in found if f.severity is not Severity.NOTE and f.code not in _LEFT_TO_REVIEWERS
        ]
        return min(grave, key=lambda f: f.severity is not Severity.ERROR, default=None)

    return refusal
