"""A source and its target, as rules see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from l10n.glossary import NO_TERMS
from l10n.language.text.tags import base
from l10n.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.glossary import Glossary
    from l10n.language.values import HouseStyle
    from l10n.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Conventions:
    """What the targets of one language are held to: its terms, and the newsroom's house style.

    `base` is the language without its region, in which most rules are written. `severities` are
    those that a newsroom gives to codes of its choice, None for one that is off.
    """

    language: str
    glossary: Glossary = NO_TERMS
    style: HouseStyle | None = None
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    base: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "base", base(self.language))


@dataclass(frozen=True, slots=True)
class Pair:
    """A source text and its target, under the conventions of its language."""

    source: str
    target: str
    under: Conventions

    @property
    def language(self) -> str:
        """The language of the target."""
        return self.under.language

    @property
    def base(self) -> str:
        """The language of the target without its region."""
        return self.under.base


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding in the making: `source` and `target` are spans in the pair's texts.

    `fix` is what should stand in the target's span instead, where a rule is sure of it.
    """

    code: str
    severity: Severity
    message: str
    source: tuple[int, int] | None = None
    target: tuple[int, int] | None = None
    fix: str | None = None

    def finding(self, unit: str | None = None) -> Finding:
        """Make the finding of a unit."""
        return Finding(
            self.code,
            self.severity,
            self.message,
            unit=unit,
            source_span=self.source,
            target_span=self.target,
            fix=self.fix,
        )
