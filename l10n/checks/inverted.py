"""Spanish questions and exclamations: opened by a mark of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.rule import Example, FindingCode, Rule
from l10n.frozen import replace
from l10n.language.languages import knowledge
from l10n.language.languages.schema import NOTHING, known
from l10n.language.text.words import listed
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_CLOSING: Final = compiled(r"(?<![?!])[?!]++(?=[\s\"”»“)]|\Z)")
_BEGINNING: Final = compiled(r"[.!?…:][\"”»“)]{0,2}\s|[«“\"(]")
"""What a question may begin behind, inside a text."""

_WORD: Final = compiled(r"\w+")
_LAST_WORD: Final = compiled(r"\w{1,40}\Z")

_INVERTED: Final = FindingCode(
    "typography-inverted",
    Severity.WARNING,
    "a Spanish question or exclamation lacks its opening mark",
    Example("es", "Où vas-tu ?", "Dónde vas?"),
    fix="where the whole sentence is meant",
)


def check_inverted(pair: Pair) -> Iterator[Fault]:
    """Report a question or an exclamation without its opening mark.

    One mark opens for both, and names such as "Yahoo!" keep theirs. The fix is sure where the whole
    sentence is the question: it has no comma, or begins with a question word; and where it surely
    begins, for a stop before it may be that of "Sr." or of an initial.
    """
    own = knowledge(pair.base)
    opening = known(own.writing.opening_marks, NOTHING)
    if not opening:
        return
    at = 0
    for closing in _CLOSING.finditer(pair.target):
        part = pair.target[at : closing.start()]
        begins = list(_BEGINNING.finditer(part))
        start = at + (begins[-1].end() if begins else 0)
        sure = not begins or begins[-1][0][0] not in ".…"
        at = closing.end()
        if not any(mark in part for mark in opening.values()) and not _is_name(
            pair.source, part, closing
        ):
            fault = _fault(pair, start, closing)
            yield fault if sure else replace(fault, fix=None)


def _is_name(source: str, part: str, closing: re.Match[str]) -> bool:
    word = _LAST_WORD.search(part[-40:])
    return word is None or f"{word[0]}{closing[0]}" in source


def _fault(pair: Pair, start: int, closing: re.Match[str]) -> Fault:
    text, own = pair.target, knowledge(pair.base)
    opening = known(own.writing.opening_marks, NOTHING)[closing[0][0]]
    asking = listed(own.words.question_words)
    message = f"{closing[0]} without {opening}"
    first = _WORD.search(text, start, closing.start())
    if first is None or not _is_whole(text[start : closing.start()], first[0], asking):
        return _INVERTED.fault(message, target=closing.span())
    fix = f"{opening}{first[0]}"
    return _INVERTED.fault(message, target=first.span(), fix=fix)


def _is_whole(sentence: str, first: str, asking: frozenset[str]) -> bool:
    return "," not in sentence or first.lower() in asking


RULES: Final = (Rule(check_inverted, (_INVERTED,), signs="?!"),)
