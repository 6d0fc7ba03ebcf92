"""Targets that lack what ends their source: a name, what a number counts, an attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.endings import LAST, ends_clock
from l10n.checks.names.codes import NAME_CHANGED
from l10n.checks.names.exchanged import check_places, may_lack_place
from l10n.checks.names.missing import check_missing
from l10n.checks.names.words import loses_a_capital, may_name, names_of, words_of
from l10n.checks.rule import Rule
from l10n.language.coverage import Area
from l10n.language.languages import knowledge
from l10n.language.source import attribute_at_end, counted_at_end
from l10n.language.text.bare_numbers import bare_number
from l10n.language.text.cognates import are_cognate, are_surely_cognate
from l10n.language.text.endings import ends_with_mark
from l10n.language.text.marks import TERMINATORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_CLOSED: Final = f"{TERMINATORS} \u00a0\u202f\n\"'»”’)"


def ends_with_count(source: str) -> bool:
    """Tell whether a French text ends with a number and what it counts."""
    return counted_at_end(source) is not None


def ends_with_attribute(source: str) -> bool:
    """Tell whether a French text ends with a noun and its adjective."""
    return attribute_at_end(source) is not None


def check_uncounted(pair: Pair) -> Iterator[Fault]:
    """Report a target that ends with the number of its source, and not with what it counts."""
    bare = bare_number(pair.target, pair.base)
    counted = counted_at_end(pair.source) if bare else None
    if bare is None or counted is None or bare.value != counted.value:
        return
    if ends_clock(pair, bare.end):
        return
    said = (word.text for word in words_of(pair.target))
    if not any(are_cognate(counted.noun, word) for word in said):
        number = pair.target[bare.start : bare.end]
        message = f"nothing is said of what there are {number}: a word is lost"
        yield LAST.fault(message, counted.span, (bare.start, bare.end))


def _may_lack_name(pair: Pair) -> bool:
    """Tell whether the rules about lost names may have something to say."""
    return loses_a_capital(pair) or may_lack_place(pair)


def check_unsaid_name(pair: Pair) -> Iterator[Fault]:
    """Report a target without the name that its source ends with."""
    end = len(pair.source.rstrip(_CLOSED))
    names = names_of(pair.source)
    if not names or names[-1].end != end or names[-1].text in pair.target:
        return
    behind = len(pair.target.rstrip(_CLOSED))
    for fault in (*check_missing(pair), *check_places(pair)):
        instead = fault.code == NAME_CHANGED.name and fault.target and fault.target[1] == behind
        missed = fault.source is not None and fault.source[1] == end and not fault.fix
        if missed and fault.severity is LAST.severity and not instead:
            message = f"the source ends with {names[-1].text}, the target does not say it"
            yield LAST.fault(message, fault.source)
            return


def check_lost_attribute(pair: Pair) -> Iterator[Fault]:
    """Report a target that ends with the last noun of its source and lacks its adjective.

    Only of languages in which the adjective would stand behind it, as in French.
    """
    attribute = attribute_at_end(pair.source)
    if attribute is None or not knowledge(pair.base).words.like_french:
        return
    words = words_of(pair.target)
    if not words or not ends_with_mark(pair.target):
        return
    last = words[-1]
    if last.is_capital or not are_surely_cognate(attribute.noun, last.text):
        return
    if not any(are_cognate(attribute.word, word.text) for word in words):
        message = f"{attribute.word} is not said behind {last.text}: a word is lost"
        yield LAST.fault(message, attribute.span, (last.start, last.end))


_LAST_WORDS: Final = frozenset({Area.LAST_WORDS})

RULES: Final = (
    Rule(
        check_unsaid_name,
        (LAST,),
        needs=frozenset({Area.NAMES}),
        concern=may_name,
        trigger=_may_lack_name,
    ),
    Rule(check_uncounted, (LAST,), needs=_LAST_WORDS, concern=ends_with_count),
    Rule(check_lost_attribute, (LAST,), needs=_LAST_WORDS, concern=ends_with_attribute),
)
