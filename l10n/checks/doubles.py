"""Words that stand twice in a row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.text.words import listed, lowered
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair

_TOKEN: Final = compiled(r"\S+")
_WORD: Final = compiled(r"[^\W\d_]")
_OPENING: Final = "([{«“„‘\"'¿¡"
_SHORTEST: Final = 4
"""A word with its comma that has fewer characters is an initial or an interjection."""

_TWICE: Final = 2
_RELATIVE: Final = 2
"""Words from a comma to its relative: ", in der der"."""

_DOUBLED: Final = FindingCode(
    "doubled-word",
    Severity.WARNING,
    "a word stands twice in a row; a note in languages that double words",
    Example("en", "Le port ferme.", "The the port closes."),
    fix="words of grammar",
)


def check_doubles(pair: Pair) -> Iterator[Fault]:
    """Report a word, or a word and its comma, that stands twice where the source has none twice.

    Words that a language doubles by grammar are passed over; in languages that double words by
    rule, or of which we do not know, it is a note. Only a word of grammar is surely one too many
    ("many, many" is meant so).
    """
    language = pair.base
    tokens = lowered(pair.target).split()
    doubled = [at for at in _doubled(tokens) if not _is_grammar(tokens, at, language)]
    if not doubled or next(_doubled(lowered(pair.source).split()), None) is not None:
        return
    own = knowledge(language)
    is_known = not isinstance(own.words.doubled, Unknown) and not own.writing.reduplicates
    severity = Severity.WARNING if is_known else Severity.NOTE
    spans = [match.span() for match in _TOKEN.finditer(pair.target)]
    for at in doubled:
        (start, end), again = spans[at], spans[at + 1][0]
        word = pair.target[start:end]
        message = f"{word.rstrip(',;:')} stands twice in a row"
        span = start, again + end - start
        fix = word if _is_slip(tokens, at, language) else None
        yield _DOUBLED.fault(message, target=span, fix=fix, severity=severity)


def _may_double(pair: Pair) -> bool:
    """Tell quickly whether a word may stand twice: the next begins as it does."""
    tokens = lowered(pair.target).split()
    return any(map(str.startswith, tokens[1:], tokens))


def _doubled(tokens: Sequence[str]) -> Iterator[int]:
    """Find the tokens that stand again behind themselves, but for marks behind the second."""
    for at, (first, second) in enumerate(pairwise(tokens)):
        if second.startswith(first) and _is_twice(first, second):
            yield at


def _is_twice(first: str, second: str) -> bool:
    if not _WORD.search(first) or any(map(str.isalnum, second[len(first) :])):
        return False
    return first[-1].isalnum() or (first[-1] in ",;:" and len(first) > _SHORTEST)


def _is_slip(tokens: Sequence[str], at: int, language: str) -> bool:
    """Tell whether nobody can mean a word twice: a word of grammar, and not three in a row."""
    word = tokens[at].strip(_OPENING)
    return word in listed(knowledge(language).words.once) and tokens.count(word) == _TWICE


def _is_grammar(tokens: Sequence[str], at: int, language: str) -> bool:
    word = tokens[at].strip(_OPENING + ",")
    words = knowledge(language).words
    if word in listed(words.doubled):
        return True
    before = tokens[max(0, at - _RELATIVE) : at]
    after_comma = at == 0 or any(token.endswith(",") for token in before)
    return after_comma and word in listed(words.after_comma)


RULES: Final = (Rule(check_doubles, (_DOUBLED,), trigger=_may_double),)
