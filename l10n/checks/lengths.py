"""The length of the target: inside what human translations of the pair have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.text.lengths import length_deviation, usual_length
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_SUSPECT: Final = 4.2
"""In standard deviations: one right translation in some thousands."""

_NOTABLE: Final = 2.8


def check_length(pair: Pair) -> Iterator[Fault]:
    """Report a target far longer or shorter than translations are; a note where it is unusual."""
    language = pair.base
    deviation = length_deviation(pair.source, pair.target, language)
    if deviation is None or abs(deviation) < _NOTABLE:
        return
    severity = Severity.WARNING if abs(deviation) >= _SUSPECT else Severity.NOTE
    code = "length-long" if deviation > 0 else "length-short"
    usual = usual_length(pair.source, language)
    message = f"the target has {len(pair.target)} characters, translations about {usual}"
    yield Fault(code, severity, message)
