"""Marks of a sentence: a statement stays one, and no stop or space stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.languages import knowledge
from l10n.language.source import asks_indirectly
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_ASKING: Final = "?？؟⸮‽"
_QUESTION: Final = compiled(f"[{_ASKING}]")
_ENDS_ASKING: Final = compiled(f"[{_ASKING}][\\s\"'»”’)\\]]*\\Z")
_STATEMENT: Final = compiled(r"[\w%)\]»”\"'’.]\s*\Z")
_DOUBLED: Final = compiled(r"(?<!\.)\.\.(?!\.)|([,;:،؛、。])\1+")
_TWICE: Final = ("..", ",,", ";;", "::", "،،", "؛؛", "、、", "。。")
_TWO_SPACES: Final = tuple(one + other for one in " \u00a0\u202f" for other in " \u00a0\u202f")
_SPACES: Final = compiled(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)")
_SIDE_BY_SIDE: Final = compiled(
    "[.,;:،؛、。](?<=[.,;:،؛、。]{2})|[ \u00a0\u202f](?<=[ \u00a0\u202f]{2})"
)
_SENTENCE: Final = frozenset(".!?…:")
"""Behind these some typists set two spaces."""

_QUESTION_ADDED: Final = FindingCode(
    "question-added",
    Severity.WARNING,
    "the source states what the target asks",
    Example("en", "La gare rouvre.", "Does the station reopen?"),
)
_QUESTION_LOST: Final = FindingCode(
    "question-lost",
    Severity.WARNING,
    "the source asks what the target states",
    Example("en", "La gare rouvre-t-elle ?", "The station reopens."),
)
_DOUBLED_STOP: Final = FindingCode(
    "doubled-stop",
    Severity.WARNING,
    "a stop or a comma stands twice",
    Example("en", "Le train part à 19 h.", "The train leaves at 7 p.m.."),
    fix="yes",
)
_DOUBLED_SPACE: Final = FindingCode(
    "doubled-space",
    Severity.WARNING,
    "two spaces in a row; a note behind a sentence",
    Example("en", "Le port ferme.", "The port  closes."),
    fix="yes",
)


def check_questions(pair: Pair) -> Iterator[Fault]:
    """Report a statement that became a question, and a question that became a statement.

    An indirect question ("il demande si") may be asked; where words stand without spaces, a word
    may ask without its mark.
    """
    asked, asks = _QUESTION.search(pair.source), _QUESTION.search(pair.target)
    if asks and not asked:
        states = _STATEMENT.search(pair.source) and not asks_indirectly(pair.source)
        if states and _ENDS_ASKING.search(pair.target):
            message = "the source states what the target asks"
            yield _QUESTION_ADDED.fault(message, target=asks.span())
    elif asked and not asks and _ENDS_ASKING.search(pair.source) and _has_marks(pair):
        message = "the source asks what the target states"
        yield _QUESTION_LOST.fault(message, source=asked.span())


def _has_marks(pair: Pair) -> bool:
    """Tell whether a language marks every question: where words have no spaces, a word may ask."""
    return not knowledge(pair.language).writing.unspaced


def _may_double(pair: Pair) -> bool:
    """Tell quickly whether two marks or spaces stand side by side."""
    return _SIDE_BY_SIDE.search(pair.target) is not None


def check_doubled_marks(pair: Pair) -> Iterator[Fault]:
    """Report a stop or a comma that stands twice, and two spaces; not where the source has such."""
    if any(map(pair.target.__contains__, _TWICE)):
        held = {match[0][0] for match in _DOUBLED.finditer(pair.source)}
        for match in _DOUBLED.finditer(pair.target):
            if match[0][0] not in held:
                message = f"{match[0]} stands where one mark is enough"
                yield _DOUBLED_STOP.fault(message, target=match.span(), fix=match[0][0])
    if any(map(pair.target.__contains__, _TWO_SPACES)) and not _SPACES.search(pair.source):
        for match in _SPACES.finditer(pair.target):
            behind = pair.target[match.start() - 1] in _SENTENCE
            severity = Severity.NOTE if behind else Severity.WARNING
            message = "two spaces in a row"
            yield _DOUBLED_SPACE.fault(message, target=match.span(), fix=" ", severity=severity)


RULES: Final = (
    Rule(
        check_questions,
        (_QUESTION_ADDED, _QUESTION_LOST),
        needs=frozenset({Area.QUOTATION_MARKS}),
        signs=_ASKING,
    ),
    Rule(check_doubled_marks, (_DOUBLED_STOP, _DOUBLED_SPACE), trigger=_may_double),
)
