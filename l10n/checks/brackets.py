"""Brackets: each opened one is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_PAIRS: Final = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】"}
_SAME: Final = str.maketrans("（）［］", "()[]")
_SIGNS: Final = r"()\[\]（）［］【】"
_BRACKET: Final = compiled(rf"[{_SIGNS}](?<![:;=].)(?<![:;=]-.)")
_LABEL: Final = compiled(r"\s*\w{1,3}[)）]")

_UNBALANCED: Final = FindingCode(
    "brackets-unbalanced",
    Severity.WARNING,
    "a bracket has no partner",
    Example("en", "Il part (enfin).", "He goes (at last."),
)


def check_brackets(pair: Pair) -> Iterator[Fault]:
    """Report a bracket without its partner, unless the source has one too.

    Labels ("a)") and smileys are no brackets.
    """
    lonely = _lonely(pair.target)
    if not lonely or len(lonely) <= len(_lonely(pair.source)):
        return
    at = lonely[0]
    message = f"the bracket {pair.target[at]} has no partner"
    yield _UNBALANCED.fault(message, target=(at, at + 1))


def _lonely(text: str) -> list[int]:
    label = _LABEL.match(text)
    waiting: list[tuple[str, int]] = []
    lonely: list[int] = []
    for mark in _BRACKET.finditer(text, label.end() if label else 0):
        char = mark[0].translate(_SAME)
        if char in _PAIRS:
            waiting.append((char, mark.start()))
        elif waiting and _PAIRS[waiting[-1][0]] == char:
            waiting.pop()
        else:
            lonely.append(mark.start())
    return sorted([*lonely, *(at for _, at in waiting)])


RULES: Final = (Rule(check_brackets, (_UNBALANCED,), signs=_SIGNS),)
