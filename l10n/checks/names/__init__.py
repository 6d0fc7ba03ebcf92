"""Names: each that the source says is said in the target, rightly spelt and in its place."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accents import check_accents, may_accent
from l10n.checks.names.accepted import is_accepted
from l10n.checks.names.added import check_added, may_name_person
from l10n.checks.names.cast import check_cast, has_cases, may_cast
from l10n.checks.names.codes import (
    NAME_ACCENT,
    NAME_ADDED,
    NAME_CHANGED,
    NAME_FORM,
    NAME_MISSING,
    NAME_MISSPELT,
    NAME_NUMBER,
    NAMES_SWAPPED,
)
from l10n.checks.names.company import check_company, may_keep_company
from l10n.checks.names.exchanged import check_places, may_lack_place, may_name_place
from l10n.checks.names.foreign import check_foreign
from l10n.checks.names.forms import check_forms
from l10n.checks.names.halves import check_halves, may_name_pair
from l10n.checks.names.holes import check_holes, may_have_hole
from l10n.checks.names.kept import check_kept, may_be_kept
from l10n.checks.names.missing import check_missing
from l10n.checks.names.order import check_order, may_name_two
from l10n.checks.names.parties import check_parties
from l10n.checks.names.rivals import check_rivals, may_set_against
from l10n.checks.names.rulers import check_rulers, may_name_ruler
from l10n.checks.names.titles import check_titles, may_quote_title
from l10n.checks.names.torn import check_torn, may_tear
from l10n.checks.names.transcribed import check_transcribed, may_transcribe
from l10n.checks.names.words import keeps, keeps_a_capital, loses_a_capital, may_name
from l10n.checks.rule import Rule
from l10n.frozen import replace
from l10n.language.coverage import Area
from l10n.language.names.parties import may_name_party
from l10n.language.names.press import is_native

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.rule import FindingCode

    Check = Callable[[Pair], Iterable[Fault]]

__all__ = ["RULES"]


_NAMES: Final = frozenset({Area.NAMES})
_LETTERS: Final = frozenset({Area.LETTERS})


def _rule(
    check: Check,
    *codes: FindingCode,
    needs: frozenset[Area] = _NAMES,
    concern: Callable[[str], bool] | None = None,
    speaks: Callable[[str], bool] | None = None,
    trigger: Callable[[Pair], bool] | None = None,
) -> Rule[Pair]:
    told = _writing_known_names(check)
    return Rule(told, codes, needs=needs, concern=concern, speaks=speaks, trigger=trigger)


def _writing_known_names(check: Check) -> Check:
    """Leave out fixes that write a name which the glossary has not: nobody knows how it is said."""

    @wraps(check)
    def checked(pair: Pair) -> list[Fault]:
        return [
            fault if fault.fix is None or is_accepted(fault.fix, pair) else replace(fault, fix=None)
            for fault in check(pair)
        ]

    return checked


RULES: Final = (
    _rule(
        check_missing,
        *(NAME_MISSING, NAME_CHANGED, NAME_MISSPELT),
        concern=may_name,
        trigger=loses_a_capital,
    ),
    _rule(
        check_places,
        *(NAME_CHANGED, NAME_MISSING),
        needs=_LETTERS,
        concern=may_name_place,
        trigger=may_lack_place,
    ),
    _rule(check_titles, NAME_CHANGED, NAME_MISSING, needs=_LETTERS, concern=may_quote_title),
    _rule(check_foreign, NAME_CHANGED, speaks=is_native),
    _rule(
        check_halves,
        NAME_CHANGED,
        concern=may_name_pair,
        speaks=keeps,
        trigger=loses_a_capital,
    ),
    _rule(check_holes, NAME_MISSING, trigger=may_have_hole),
    _rule(check_parties, NAME_CHANGED, needs=_LETTERS, concern=may_name_party),
    _rule(check_rulers, NAME_NUMBER, NAME_CHANGED, concern=may_name_ruler),
    _rule(check_kept, NAME_MISSPELT, speaks=keeps, trigger=may_be_kept),
    _rule(
        check_transcribed,
        *(NAME_MISSPELT, NAME_CHANGED),
        speaks=is_native,
        trigger=may_transcribe,
    ),
    _rule(check_accents, NAME_ACCENT, concern=may_accent, speaks=keeps, trigger=loses_a_capital),
    _rule(
        check_order,
        NAMES_SWAPPED,
        concern=may_name_two,
        speaks=keeps,
        trigger=keeps_a_capital,
    ),
    _rule(check_cast, NAMES_SWAPPED, concern=may_cast, speaks=has_cases),
    _rule(
        check_company,
        *(NAMES_SWAPPED, NAME_CHANGED),
        concern=may_keep_company,
        speaks=keeps,
    ),
    _rule(check_torn, NAMES_SWAPPED, concern=may_tear, speaks=keeps),
    _rule(check_rivals, NAMES_SWAPPED, concern=may_set_against),
    _rule(check_added, NAME_ADDED, speaks=keeps, trigger=may_name_person),
    _rule(check_forms, NAME_FORM, concern=may_name, speaks=keeps, trigger=keeps_a_capital),
)
"""Rules that report names missing, changed, misspelt, exchanged, added or left in French."""
