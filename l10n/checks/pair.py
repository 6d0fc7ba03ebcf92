"""A source and its target, as rules see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, field
from l10n.glossary import NO_TERMS
from l10n.language.text.tags import base
from l10n.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.glossary import Glossary
    from l10n.language.values import HouseStyle
    from l10n.model.article import Role
    from l10n.model.finding import Severity
    from l10n.model.unit import Unit


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
class Neighbour:
    """The unit before or behind another: its source, and its target as far as there is one."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a pair stands: in which unit of which article, what it is there, and between what.

    What is not known is None: a pair that is checked alone stands nowhere. `silenced` are the
    codes that a person does not want to hear of this text.
    """

    article: str | None = None
    unit: str | None = None
    role: Role | None = None
    before: Neighbour | None = None
    after: Neighbour | None = None
    silenced: frozenset[str] = frozenset()


_NOWHERE: Final = Surroundings()


@dataclass(frozen=True, slots=True)
class Pair:
    """A source text and its target, under the conventions of its language.

    `language` is that of the target, `base` the same without its region: every rule asks for them.
    """

    source: str
    target: str
    under: Conventions
    at: Surroundings = _NOWHERE
    language: str = field(init=False)
    base: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "language", self.under.language)
        object.__setattr__(self, "base", self.under.base)

    def alone(self) -> Pair:
        """Return the pair as one that knows of nothing around it."""
        known = self.at is not _NOWHERE
        return Pair(self.source, self.target, self.under) if known else self


def pairs_of(
    units: Sequence[Unit], under: Conventions, article: str, roles: Mapping[str, Role]
) -> list[Pair]:
    """Make the pairs of an article of its units in document order; each knows where it stands."""
    around = [Neighbour(unit.source, unit.target) for unit in units]
    sides = zip((None, *around[:-1]), (*around[1:], None), strict=True)
    return [
        Pair(
            unit.source,
            unit.target,
            under,
            Surroundings(article, unit.id, roles.get(unit.id), before, after),
        )
        for unit, (before, after) in zip(units, sides, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding in the making: `source` and `target` are spans in the pair's texts.

    `fix` is what should stand in the target's span instead, where a rule is sure of it. `at` is
    where the pair stands that is at fault, if a rule looks at more than one.
    """

    code: str
    severity: Severity
    message: str
    source: tuple[int, int] | None = None
    target: tuple[int, int] | None = None
    fix: str | None = None
    at: Surroundings = _NOWHERE

    def finding(self, unit: str | None = None) -> Finding:
        """Make the finding of a unit, if the fault does not say of which."""
        return Finding(
            self.code,
            self.severity,
            self.message,
            article=self.at.article,
            unit=self.at.unit or unit,
            source_span=self.source,
            target_span=self.target,
            fix=self.fix,
        )
