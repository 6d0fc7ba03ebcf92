"""The target is set in its own typography, not in French."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.text.requoting import french_marks, quotes_of
from l10n.language.text.typography import SPACES
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_SPACED: Final = compiled(
    rf"(?<=[^\s\d])[{SPACES}]{{1,4}}"
    r"(?=(?:[;:!?]{1,3}|,|\.(?!\.))(?:[\s\"”»“]|(?<=[!?])\)|\Z))"
)
_SPACE_AND_MARK: Final = compiled(rf"[;:!?,.](?<=[{SPACES}].)")
"""What every space before a mark holds, as one quick search."""

_SPACE: Final = FindingCode(
    "typography-space",
    Severity.WARNING,
    "a space before a mark, as in French",
    Example("en", "Vraiment ?", "Really ?"),
    fix="yes",
)
QUOTES: Final = FindingCode(
    "typography-quotes",
    Severity.WARNING,
    "guillemets or spaces as in French; a note for marks of another style",
    Example("en", "Il dit « oui ».", "He says « yes »."),
    fix="yes",
)


def check_spaces(pair: Pair) -> Iterator[Fault]:
    """Report a space before a mark, which French sets and others do not.

    Nothing is said in a language whose typography is not known, or is as in French.
    """
    style = quotes_of(pair.language)
    if style is None or style.spaced:
        return
    for match in _SPACED.finditer(pair.target):
        mark = pair.target[match.end()]
        message = f"a space before {mark}"
        yield _SPACE.fault(message, target=match.span(), fix="")


def _may_be_spaced(pair: Pair) -> bool:
    return _SPACE_AND_MARK.search(pair.target) is not None


def check_guillemets(pair: Pair) -> Iterator[Fault]:
    """Report French guillemets where others stand, and French spaces inside of guillemets."""
    for mark in french_marks(pair.target, pair.language):
        span = mark.start, mark.end
        found = pair.target[slice(*span)].strip()
        message = f"{found} is set as in French: write {mark.written}"
        yield QUOTES.fault(message, target=span, fix=mark.written)


_MARKS: Final = frozenset({Area.QUOTATION_MARKS})

RULES: Final = (
    Rule(check_spaces, (_SPACE,), needs=_MARKS, trigger=_may_be_spaced),
    Rule(check_guillemets, (QUOTES,), needs=_MARKS, signs="«»"),
)
