"""The end of the target: a sentence that breaks off, or lacks its last word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.text.endings import dangles, ends_french_sentence, ends_with_mark, lost_word
from l10n.language.text.lengths import length_deviation
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_SHORT: Final = -1.2
"""In standard deviations: without its stop a target this short is cut."""

_SHOWN: Final = 30


def check_ending(pair: Pair) -> Iterator[Fault]:
    """Report a target that breaks off; without the stop of its source alone it is a note."""
    language = pair.base
    if ends_with_mark(pair.target):
        span = lost_word(pair.source, pair.target, language)
        if span:
            message = f"no sentence ends with {pair.target[slice(*span)]}: a word is lost"
            yield Fault("last-word-lost", Severity.WARNING, message, target=span)
    elif ends_french_sentence(pair.source):
        yield _unfinished(pair, language)


def _unfinished(pair: Pair, language: str) -> Fault:
    text = pair.target.rstrip()
    start = max(0, len(text) - _SHOWN)
    start = text.find(" ", start, len(text) - 1) + 1 or start
    deviation = length_deviation(pair.source, text, language)
    if dangles(f"{text}.", language) or (deviation is not None and deviation < _SHORT):
        message = f"the target breaks off: …{text[start:]}"
        return Fault("cut-off", Severity.WARNING, message, target=(start, len(text)))
    message = "the target lacks the stop that the source ends with"
    return Fault("stop-missing", Severity.NOTE, message, target=(start, len(text)))
