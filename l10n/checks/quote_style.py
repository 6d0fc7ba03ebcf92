"""The style of quotation marks: those that the target's language sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Rule
from l10n.checks.typography import QUOTES
from l10n.language.coverage import Area
from l10n.language.text.quotations import DOUBLE_MARKS, are_straight
from l10n.language.text.requoting import strange_pairs
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair


def check_quote_style(pair: Pair) -> Iterator[Fault]:
    """Note quotations in marks of another style, with the marks that the language prefers.

    Only outer quotations are looked at, and spaces inside of guillemets are another rule's matter.
    Straight marks are right in every language, so that there is no fix of them.
    """
    text = pair.target
    for first, last in strange_pairs(text, pair.language):
        marks = text[first.start], text[last.start]
        wanted = f"{first.written}…{last.written}"
        message = f"{marks[0]}…{marks[1]} is not the style of the language: {wanted}"
        proper = f"{first.written}{text[first.end : last.start]}{last.written}"
        fix = None if are_straight(marks) else proper
        span = first.start, last.end
        yield QUOTES.fault(message, target=span, fix=fix, severity=Severity.NOTE)


RULES: Final = (
    Rule(
        check_quote_style,
        (QUOTES,),
        needs=frozenset({Area.QUOTATION_MARKS}),
        signs=DOUBLE_MARKS,
    ),
)
