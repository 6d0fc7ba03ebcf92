"""What a check has to say about a text."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Severity(StrEnum):
    """How bad it is: an error blocks, a warning asks, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Order severities: 0 is the worst."""
        return _RANKS[self]


_RANKS: Final = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule noticed, in words a reader understands at once.

    `code` is stable and never reused. The spans are code points from 0, end exclusive:
    `source_span` in the source (the article's text where `unit` is None, else the unit's),
    `target_span` in the unit's target. `fix` is what should stand in the target span instead.
    `file` is where an editor mends it, from the project's folder; `line` and `column` count from
    1 there, the line alone where the text is no line of the file.
    """

    code: str
    severity: Severity
    message: str
    article: str | None = None
    language: str | None = None
    unit: str | None = None
    source_span: tuple[int, int] | None = None
    target_span: tuple[int, int] | None = None
    fix: str | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None


def weighed(
    findings: Iterable[Finding], severities: Mapping[str, Severity | None]
) -> Iterator[Finding]:
    """Give findings the severities of a newsroom, by code; None leaves a finding out."""
    for finding in findings:
        severity = severities.get(finding.code, finding.severity)
        if severity is not None:
            yield finding if severity is finding.severity else replace(finding, severity=severity)
