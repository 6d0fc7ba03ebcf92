"""Names: each that the source says is said in the target, rightly spelt and in its place."""

from __future__ import annotations

from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import is_accepted
from l10n.checks.names.added import check_added
from l10n.checks.names.codes import (
    NAME_ADDED,
    NAME_CHANGED,
    NAME_FORM,
    NAME_MISSING,
    NAME_MISSPELT,
    NAMES_SWAPPED,
)
from l10n.checks.names.forms import check_forms
from l10n.checks.names.kept import check_kept
from l10n.checks.names.missing import check_missing
from l10n.checks.names.order import check_order
from l10n.checks.rule import Rule
from l10n.language.coverage import Area

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.rule import FindingCode

    Check = Callable[[Pair], Iterator[Fault]]

__all__ = ["RULES"]


def _rule(check: Check, *codes: FindingCode) -> Rule[Pair]:
    return Rule(_writing_known_names(check), codes, needs=frozenset({Area.NAMES}))


def _writing_known_names(check: Check) -> Check:
    """Leave out fixes that write a name which the glossary has not: nobody knows how it is said."""

    @wraps(check)
    def checked(pair: Pair) -> Iterator[Fault]:
        for fault in check(pair):
            known = fault.fix is None or is_accepted(fault.fix, pair)
            yield fault if known else replace(fault, fix=None)

    return checked


RULES: Final = (
    _rule(check_missing, NAME_MISSING, NAME_CHANGED, NAME_MISSPELT),
    _rule(check_kept, NAME_MISSPELT),
    _rule(check_order, NAMES_SWAPPED),
    _rule(check_added, NAME_ADDED),
    _rule(check_forms, NAME_FORM),
)
"""Rules that report names missing, changed, misspelt, exchanged, added or left in French."""
