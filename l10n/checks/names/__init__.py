"""Names: each that the source says is said in the target, rightly spelt and in its place."""

from __future__ import annotations

from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Final

from l10n.checks.names.added import check_added
from l10n.checks.names.forms import check_forms
from l10n.checks.names.kept import check_kept
from l10n.checks.names.order import check_order
from l10n.checks.names.said import check_said
from l10n.checks.names.terms import check_terms, is_accepted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.checks.pair import Fault, Pair

    Rule = Callable[[Pair], Iterator[Fault]]

__all__ = ["NAME_RULES"]


def _writing_known_names(rule: Rule) -> Rule:
    """Leave out fixes that write a name which the glossary has not: nobody knows how it is said."""

    @wraps(rule)
    def check(pair: Pair) -> Iterator[Fault]:
        for fault in rule(pair):
            known = fault.fix is None or is_accepted(fault.fix, pair)
            yield fault if known else replace(fault, fix=None)

    return check


NAME_RULES: Final[tuple[Rule, ...]] = tuple(
    map(
        _writing_known_names,
        (check_terms, check_said, check_kept, check_order, check_added, check_forms),
    )
)
"""Rules that report names missing, changed, misspelt, exchanged, added or left in French."""
