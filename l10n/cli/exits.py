"""Exit statuses."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.errors import L10nError


class Exit(IntEnum):
    """What a script learns from a run."""

    DONE = 0
    NO = 1
    CANNOT = 2
    PARTLY = 3
    INTERRUPTED = 130


def exit_of(problems: Sequence[L10nError]) -> Exit:
    """Tell whether all is done; a budget that is spent is no failure: the newsroom wants it so."""
    from l10n.errors import BudgetProblem

    failed = any(not isinstance(problem, BudgetProblem) for problem in problems)
    return Exit.PARTLY if failed else Exit.DONE
