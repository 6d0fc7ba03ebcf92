"""A source and its target, as rules see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from l10n.glossary import NO_TERMS
from l10n.model.finding import Finding

if TYPE_CHECKING:
    from l10n.glossary import Glossary
    from l10n.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Pair:
    """A source text, its target in a language, and the names and terms that are known."""

    source: str
    target: str
    language: str
    glossary: Glossary = NO_TERMS


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding in the making: `source` and `target` are spans in the pair's texts."""

    code: str
    severity: Severity
    message: str
    source: tuple[int, int] | None = None
    target: tuple[int, int] | None = None

    def finding(self, unit: str | None = None) -> Finding:
        """Make the finding of a unit."""
        return Finding(
            self.code,
            self.severity,
            self.message,
            unit=unit,
            source_span=self.source,
            target_span=self.target,
        )
