"""Every rule, and every code that a finding about a target may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks import (
    addresses,
    brackets,
    bullets,
    characters,
    codes,
    consistency,
    cut_ends,
    cut_names,
    doubles,
    emphasis,
    endings,
    engines,
    inverted,
    languages,
    lengths,
    line_ends,
    machines,
    marks,
    markup,
    names,
    negations,
    quote_style,
    quotes,
    stances,
    terms,
    texts,
    typography,
    values,
)
from l10n.checks.rule import INTERNAL
from l10n.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.checks.pair import Pair
    from l10n.checks.rule import FindingCode, Rule

FORM: Final = (
    languages,
    addresses,
    codes,
    emphasis,
    engines,
    characters,
    bullets,
    brackets,
    doubles,
    endings,
    machines,
    lengths,
    negations,
    stances,
    cut_names,
    cut_ends,
    typography,
    quote_style,
    inverted,
    marks,
    markup,
)
"""Rooms of rules that look at how a unit is written rather than what it says, in their order."""

EMPTY_RULES: Final[tuple[Rule[Pair], ...]] = texts.RULES
"""The only rules for a target that says nothing."""

_OF_MEANING: Final[tuple[Rule[Pair], ...]] = tuple(
    replace(rule, reads_through=True) for rule in (*values.RULES, *names.RULES)
)
"""Rules about what a text says, whatever nobody sees stands between its letters."""

PAIR_RULES: Final[tuple[Rule[Pair], ...]] = (
    *texts.RULES,
    *line_ends.RULES,
    *_OF_MEANING,
    *terms.RULES,
    *(rule for room in FORM for rule in room.RULES),
)
GROUP_RULES: Final[tuple[Rule[Pair], ...]] = quotes.RULES
"""Rules that are given the units of a group as one pair."""

LANGUAGE_RULES: Final[tuple[Rule[Sequence[Pair]], ...]] = consistency.RULES

FORM_RULES: Final = tuple(
    rule for room in (texts, line_ends, quotes, *FORM, terms) for rule in room.RULES
)
"""What the page about form describes."""


def _codes(rules: Iterable[Rule[Pair] | Rule[Sequence[Pair]]]) -> dict[str, FindingCode]:
    return {code.name: code for rule in rules for code in rule.codes}


CODES: Final = dict(
    sorted(
        {
            **_codes((*PAIR_RULES, *GROUP_RULES)),
            **_codes(LANGUAGE_RULES),
            INTERNAL.name: INTERNAL,
        }.items()
    )
)
"""By name; stable, and never used again for something else."""
