"""Who denies in the source denies in the target; a script without spaces denies by its signs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.negations import NEGATION_ADDED, NEGATION_LOST
from l10n.checks.rule import Rule
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import known
from l10n.language.source import find_denials, is_of_infinitive, is_roundabout
from l10n.language.text.negation import denials
from l10n.language.text.stances import stance, tells_stances
from l10n.language.text.words import low_words, word_spans
from l10n.lazy import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_ONE_SENTENCE: Final = 40
"""Words up to which a text is believed to take one stance."""


def check_stance(pair: Pair) -> Iterator[Fault]:
    """Report somebody who denies and then confirms, or the reverse: nie, admits.

    Only where each text says one of them alone, and none denies by a negation.
    """
    mine, yours = stance(pair.source, SOURCE), stance(pair.target, pair.base)
    if len(low_words(pair.source)) > _ONE_SENTENCE or find_denials(pair.source):
        return
    if denials(pair.target, pair.base) or mine.denies == mine.affirms:
        return
    if mine.denies and yours.affirms and not yours.denies:
        yield NEGATION_LOST.fault("the source says that somebody denies, the target affirms it")
    elif mine.affirms and yours.denies and not yours.affirms:
        yield NEGATION_ADDED.fault("the source says that it is so, the target that it is denied")


@lru_cache(maxsize=REMEMBERED)
def _may_take_stance(source: str) -> bool:
    mine = stance(source, SOURCE)
    return mine.denies != mine.affirms


def check_signs(pair: Pair) -> Iterator[Fault]:
    """Report a denial of which a script without spaces shows no sign at all."""
    signs = known(knowledge(pair.base).words.denial_signs, "").split()
    if not signs or any(sign in pair.target for sign in signs):
        return
    if len(low_words(pair.source)) > _ONE_SENTENCE:
        return
    found = [at for at in find_denials(pair.source) if not _is_idle(pair.source, at)]
    if found:
        spans = word_spans(pair.source)
        start, end = spans[found[0]][0], spans[min(found[0] + 2, len(spans) - 1)][1]
        message = f"the source denies ({pair.source[start:end]}), the target does not"
        yield NEGATION_LOST.fault(message, source=(start, end))


def _is_idle(source: str, at: int) -> bool:
    """Tell a denial that others like to say without one."""
    return is_of_infinitive(source, at) or is_roundabout(source, at)


@lru_cache(maxsize=REMEMBERED)
def _denies(source: str) -> bool:
    return bool(find_denials(source))


def _has_signs(language: str) -> bool:
    return bool(known(knowledge(language).words.denial_signs, ""))


RULES: Final = (
    Rule(
        check_stance,
        (NEGATION_LOST, NEGATION_ADDED),
        concern=_may_take_stance,
        speaks=tells_stances,
    ),
    Rule(check_signs, (NEGATION_LOST,), concern=_denies, speaks=_has_signs),
)
"""The rules about who denies, and about denials in scripts without spaces."""
