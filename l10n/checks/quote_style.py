"""The style of quotation marks: those that the target's language sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.language.quotations import quotations
from l10n.language.tables.quotes import ENGLISH, PAIRS, PREFERRED
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair
    from l10n.language.quotations import Quotations


def check_quote_style(pair: Pair) -> Iterator[Fault]:
    """Note quotations in marks of another style, with the marks that the language prefers.

    Only outer quotations are looked at, and spaces inside of guillemets are another rule's matter.
    """
    language = pair.base
    if language not in PREFERRED:
        return
    own = PAIRS.get(language, ENGLISH)
    found = quotations(pair.target, language)
    for start, end in found.pairs:
        marks = pair.target[start], pair.target[end]
        if marks not in own and not _is_inner(start, found):
            opening, closing = PREFERRED[language]
            message = f"{marks[0]}…{marks[1]} is not the style of the language: {opening}…{closing}"
            fix = f"{opening}{pair.target[start + 1 : end]}{closing}"
            span = start, end + 1
            yield Fault("typography-quotes", Severity.NOTE, message, target=span, fix=fix)


def _is_inner(at: int, found: Quotations) -> bool:
    return any(start < at < end for start, end in found.pairs)
