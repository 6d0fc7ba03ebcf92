"""The target is set in its own typography, not in French."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.tables.quotes import GUILLEMETS, PREFERRED
from l10n.language.typography import SPACES
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_SPACED: Final = re.compile(
    rf"(?<=[^\s\d])[{SPACES}]{{1,4}}"
    r"(?=(?:[;:!?]{1,3}|,|\.(?!\.))(?:[\s\"”»“]|(?<=[!?])\)|\Z))"
)
_SPACE_AND_MARK: Final = re.compile(rf"[;:!?,.](?<=[{SPACES}].)")
"""What every space before a mark holds, as one quick search."""

_GUILLEMETS: Final = re.compile(rf"(?P<open>«)[{SPACES}]{{0,4}}|[{SPACES}]{{0,4}}»")
_SPACED_GUILLEMETS: Final = re.compile(
    rf"(?<![^\s(\[{{—–-])(?P<open>«)[{SPACES}]{{1,4}}(?=\S)"
    rf"|(?<=\S)[{SPACES}]{{1,4}}»(?=[.,;:!?…)\]]{{0,3}}(?:\s|\Z))"
)


def check_spaces(pair: Pair) -> Iterator[Fault]:
    """Report a space before a mark, which French sets and others do not."""
    if not _SPACE_AND_MARK.search(pair.target):
        return
    for match in _SPACED.finditer(pair.target):
        mark = pair.target[match.end()]
        message = f"a space before {mark}"
        yield Fault("typography-space", Severity.WARNING, message, target=match.span(), fix="")


def check_guillemets(pair: Pair) -> Iterator[Fault]:
    """Report French guillemets where others stand, and French spaces inside of guillemets."""
    if "«" not in pair.target and "»" not in pair.target:
        return
    language = pair.base
    if language not in PREFERRED:
        return
    takes = language in GUILLEMETS
    opening, closing = ("«", "»") if takes else PREFERRED[language]
    for match in (_SPACED_GUILLEMETS if takes else _GUILLEMETS).finditer(pair.target):
        fix = opening if match["open"] else closing
        message = f"{match[0].strip()} is set as in French: write {fix}"
        yield Fault("typography-quotes", Severity.WARNING, message, target=match.span(), fix=fix)
