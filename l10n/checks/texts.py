"""Targets without a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_EMPTY: Final = FindingCode(
    "empty", Severity.ERROR, "the target has no visible character", Example("en", "Il part.", " ")
)


def check_empty(pair: Pair) -> Iterator[Fault]:
    """Report a target without a visible character."""
    if not pair.target.strip():
        yield _EMPTY.fault("the target is empty")


RULES: Final = (Rule(check_empty, (_EMPTY,)),)
