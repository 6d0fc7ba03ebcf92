"""Words that stand twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.tables.doubles import DOUBLED, REDUPLICATING
from l10n.language.typography import SPACES
from l10n.language.words import low_words, word_spans
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_SPACES: Final = frozenset(SPACES)


def check_doubles(pair: Pair) -> Iterator[Fault]:
    """Report a word, or a word and its comma, that stands twice where the source has it once.

    Words that a language doubles by grammar are passed over; in languages that double words by
    rule it is a note.
    """
    words = low_words(pair.target)
    repeated = [at for at, (a, b) in enumerate(zip(words, words[1:], strict=False)) if a == b]
    if not repeated:
        return
    language = pair.language.partition("-")[0]
    if _doubles_itself(pair.source):
        return
    severity = Severity.NOTE if language in REDUPLICATING else Severity.WARNING
    spans = word_spans(pair.target)
    for at in repeated:
        if words[at] in DOUBLED.get(language, frozenset()):
            continue
        (start, end), (again, last) = spans[at], spans[at + 1]
        between = pair.target[end:again]
        comma = between.strip(SPACES)
        if between and (_SPACES.issuperset(between) or _comma_too(pair.target, comma, last)):
            word = pair.target[start:end]
            message = f"{word} stands twice in a row"
            yield Fault("doubled-word", severity, message, target=(start, last), fix=word)


def _doubles_itself(source: str) -> bool:
    words = low_words(source)
    return any(a == b and len(a) > 1 for a, b in zip(words, words[1:], strict=False))


def _comma_too(text: str, comma: str, end: int) -> bool:
    """Tell whether the same mark stands behind both words."""
    return len(comma) == 1 and comma in ",;:." and text[end : end + 1] == comma
