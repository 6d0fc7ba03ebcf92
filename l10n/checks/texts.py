"""Targets without a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair


def check_empty(pair: Pair) -> Iterator[Fault]:
    """Report a target without a visible character."""
    if not pair.target.strip():
        yield Fault("empty", Severity.ERROR, "the target is empty")
