"""French that rightly stays in a text of another language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.text.tables.loans import LOANS
from l10n.language.text.words import lowered
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

_TITLE: Final = compiled(r"[«“„\"] ?([A-ZÀ-Þ][^\s«»“”„\"]*(?: [^\s«»“”„\"]+){1,4}) ?[»”“\"]")
_COVER: Final = "X"


def titles_of(text: str) -> list[str]:
    """Return what stands in quotation marks and may be a title: few words, the first a capital."""
    return [match[1] for match in _TITLE.finditer(text)]


def without_loans(text: str, kept: Iterable[str]) -> str:
    """Cover the phrases that a text may keep in French; the length stays.

    `kept` are further such passages, names and titles.
    """
    low = lowered(text)
    covered = list(text)
    spans = [match.span() for match in _loans().finditer(low)]
    for passage in kept:
        spans += [match.span() for match in re.finditer(re.escape(lowered(passage)), low)]
    for start, end in spans:
        covered[start:end] = _COVER * (end - start)
    return "".join(covered)


@cache
def _loans() -> re.Pattern[str]:
    phrases = [phrase for line in LOANS.split("\n") for phrase in line.split("|") if phrase]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")
