"""Words that stand twice in a row."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.tables.doubles import AFTER_COMMA, DOUBLED, REDUPLICATING
from l10n.language.typography import SPACES
from l10n.language.words import low_words, word_spans
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_SPACES: Final = frozenset(SPACES)
_SHORTEST: Final = 7
"""Two words and a comma of fewer characters are initials: "E. E. UU."."""


def check_doubles(pair: Pair) -> Iterator[Fault]:
    """Report a word, or a word and its comma, that stands twice where the source has it once.

    Words that a language doubles by grammar are passed over; in languages that double words by
    rule it is a note.
    """
    words = low_words(pair.target)
    repeated = [at for at, (a, b) in enumerate(itertools.pairwise(words)) if a == b]
    if not repeated:
        return
    language = pair.language.partition("-")[0]
    if _doubles_itself(pair.source):
        return
    severity = Severity.NOTE if language in REDUPLICATING else Severity.WARNING
    spans = word_spans(pair.target)
    for at in repeated:
        start, last = spans[at][0], spans[at + 1][1]
        if _is_grammar(words[at], pair.target[:start], language):
            continue
        between = pair.target[spans[at][1] : spans[at + 1][0]]
        if _SPACES.issuperset(between) or _comma_too(pair.target, between, last - start, last):
            word = pair.target[slice(*spans[at])]
            message = f"{word} stands twice in a row"
            yield Fault("doubled-word", severity, message, target=(start, last), fix=word)


def _is_grammar(word: str, before: str, language: str) -> bool:
    if word in DOUBLED.get(language, frozenset()):
        return True
    return word in AFTER_COMMA.get(language, frozenset()) and before.rstrip()[-1:] in {"", ","}


def _doubles_itself(source: str) -> bool:
    words = low_words(source)
    return any(a == b and len(a) > 1 for a, b in itertools.pairwise(words))


def _comma_too(text: str, between: str, length: int, end: int) -> bool:
    """Tell whether the same mark stands behind both words, which are no initials."""
    mark = between.strip(SPACES)
    return len(mark) == 1 and mark in ",;:." and text[end : end + 1] == mark and length > _SHORTEST
