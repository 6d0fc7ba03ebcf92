"""The rules about form, in the order in which they are applied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.addresses import check_addresses
from l10n.checks.brackets import check_brackets
from l10n.checks.bullets import check_bullets
from l10n.checks.characters import check_bidi, check_invisible, check_scripts
from l10n.checks.codes import check_codes
from l10n.checks.doubles import check_doubles
from l10n.checks.endings import check_ending
from l10n.checks.engines import check_engine_marks
from l10n.checks.inverted import check_inverted
from l10n.checks.languages import check_language
from l10n.checks.lengths import check_length
from l10n.checks.negations import check_negation
from l10n.checks.quote_style import check_quote_style
from l10n.checks.terms import check_terms
from l10n.checks.typography import check_guillemets, check_spaces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.checks.pair import Fault, Pair

FORM_RULES: Final[tuple[Callable[[Pair], Iterator[Fault]], ...]] = (
    check_language,
    check_addresses,
    check_codes,
    check_engine_marks,
    check_bidi,
    check_invisible,
    check_scripts,
    check_bullets,
    check_brackets,
    check_doubles,
    check_ending,
    check_length,
    check_negation,
    check_terms,
    check_spaces,
    check_guillemets,
    check_quote_style,
    check_inverted,
)
"""Rules that look at one unit alone, and at how it is written rather than what it says."""
