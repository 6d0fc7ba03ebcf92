"""Denials: what the source denies, the target denies too, and nothing else."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.languages import knowledge
from l10n.language.languages.schema import NOTHING, known
from l10n.language.source import (
    count_privatives,
    denies_elsewhere,
    find_denials,
    find_not_only,
    is_of_infinitive,
    is_roundabout,
    may_be_denied,
)
from l10n.language.text.negation import denials, equivalents, may_deny, says_only
from l10n.language.text.words import low_words, word_spans
from l10n.lazy import REMEMBERED
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair

_ONE_SENTENCE: Final = 40
"""Up to so many words denials are counted; in longer texts one of several may well go."""

NEGATION_LOST: Final = FindingCode(
    "negation-lost",
    Severity.WARNING,
    "the source denies, the target does not; a note where other words may say it",
    Example("en", "Le maire n’a pas parlé.", "The mayor spoke."),
)
NEGATION_ADDED: Final = FindingCode(
    "negation-added",
    Severity.WARNING,
    "the target denies, the source does not",
    Example("en", "Le maire a parlé.", "The mayor did not speak."),
)


def _may_deny(pair: Pair) -> bool:
    """Tell quickly whether one of the texts denies."""
    return may_deny(pair.target, pair.base) or _may_be_denial(pair.source)


@lru_cache(maxsize=REMEMBERED)
def _may_be_denial(source: str) -> bool:
    return bool(_denied(source)) or find_not_only(source) is not None


def check_negation(pair: Pair) -> Iterator[Fault]:
    """Report a denial lost or added.

    A target that says it in other words is a note at most: "il n'a pas réussi", "he failed".
    """
    language = pair.base
    said = denials(pair.target, language)
    if said is None:
        return
    idle = _said_in_french(pair, said) if said else []
    given = [at for at in said if at not in idle]
    wanted = _not_kept(_denied(pair.source), pair)
    only = None if given else find_not_only(pair.source)
    if only is not None and says_only(pair.target, language):
        yield _lost(pair, language, only)
    elif wanted and not given:
        yield _lost(pair, language, wanted[0])
    elif given and (missing := _missing(pair.source, wanted, len(given))) is not None:
        yield _lost(pair, language, missing)
    elif given and not wanted and not may_be_denied(pair.source):
        at = word_spans(pair.target)[given[0]]
        message = f"the target denies ({pair.target[slice(*at)]}), the source does not"
        doubtful = knowledge(language).words.denials_are_doubtful
        severity = Severity.NOTE if doubtful else Severity.WARNING
        yield NEGATION_ADDED.fault(message, target=at, severity=severity)


@lru_cache(maxsize=REMEMBERED)
def _denied(source: str) -> tuple[int, ...]:
    return tuple(find_denials(source))


def _not_kept(wanted: Sequence[int], pair: Pair) -> Sequence[int]:
    """Leave out denials of a title that the target keeps in French: « Ne me quitte pas »."""
    if not wanted:
        return wanted
    kept, words = set(pairwise(low_words(pair.target))), low_words(pair.source)
    return [at for at in wanted if words[at : at + 2] not in kept]


def _said_in_french(pair: Pair, found: Sequence[int]) -> list[int]:
    """Return those denials of a target that French accounts for without denying.

    They stand in a title that both keep ("Don't Wake Me"), or say another French word ("nada").
    """
    words, french = low_words(pair.target), low_words(pair.source)
    kept = set(pairwise(french))
    meant = known(knowledge(pair.language).words.no_denials_for, NOTHING)

    def accounts_for(at: int) -> bool:
        beside = pairwise(words[max(0, at - 1) : at + 2])
        begins = tuple(meant.get(words[at], "").split())
        is_kept = not kept.isdisjoint(beside) and not denies_elsewhere(words[at])
        return is_kept or any(word.startswith(begins) for word in french)

    return [at for at in found if accounts_for(at)]


def _missing(source: str, wanted: Sequence[int], given: int) -> int | None:
    """Give the first denial of a sentence that the target has no more denials for, if any."""
    if len(wanted) <= given or len(low_words(source)) > _ONE_SENTENCE:
        return None
    sure = [at for at in wanted if not is_of_infinitive(source, at)]
    return sure[given] if len(sure) > given else None


def _lost(pair: Pair, language: str, first: int) -> Fault:
    spans = word_spans(pair.source)
    start, end = spans[first][0], spans[min(first + 2, len(spans) - 1)][1]
    message = f"the source denies ({pair.source[start:end]}), the target does not"
    spare = equivalents(pair.target, language) - count_privatives(pair.source)
    roundabout = is_roundabout(pair.source, first)
    severity = Severity.NOTE if spare > 0 or roundabout else Severity.WARNING
    return NEGATION_LOST.fault(message, source=(start, end), severity=severity)


RULES: Final = (
    Rule(
        check_negation,
        (NEGATION_LOST, NEGATION_ADDED),
        needs=frozenset({Area.NEGATION}),
        trigger=_may_deny,
    ),
)
