"""Targets that are no translation: empty, or the source again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.typography import fold
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_COMMON_WORD: Final = re.compile(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")
"""A word in lower case: names alone may well stay as they are."""


def check_empty(pair: Pair) -> Iterator[Fault]:
    """Report a target without a visible character."""
    if not pair.target.strip():
        yield Fault("empty", Severity.ERROR, "the target is empty")


def check_copied(pair: Pair) -> Iterator[Fault]:
    """Report a target that repeats a source with common words in it."""
    same = fold(pair.target.strip()) == fold(pair.source.strip())
    if same and _COMMON_WORD.search(pair.source):
        yield Fault("copied", Severity.WARNING, "the target is the French text again")
