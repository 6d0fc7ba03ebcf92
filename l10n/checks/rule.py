"""A rule as a value: what it runs, what it may say, what it looks at, and what it must know."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from l10n.checks.pair import Fault
from l10n.frozen import dataclass
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from l10n.language.coverage import Area

    Span = tuple[int, int]

Texts = TypeVar("Texts")
"""What a rule is given: one pair, or all pairs of a language."""


class Scope(StrEnum):
    """How much a rule looks at; the value is what people read."""

    PAIR = "a unit alone"
    GROUP = "the units of a quotation"
    LANGUAGE = "all units of a language"


@dataclass(frozen=True, slots=True)
class Example:
    """A French source and a target that is at fault."""

    language: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class FindingCode:
    """A kind of fault: stable, and never used again for something else.

    `severity` is what it mostly is, and the worst that it can be: a rule that is less sure says
    less. `example` is found at that severity; None where it takes more than one text. `fix` says
    when a fault of the kind has one.
    """

    name: str
    severity: Severity
    says: str
    example: Example | None = None
    fix: str = ""

    def fault(
        self,
        message: str,
        source: Span | None = None,
        target: Span | None = None,
        fix: str | None = None,
        *,
        severity: Severity | None = None,
    ) -> Fault:
        """Make a fault of this kind, at a lesser severity where one is given."""
        return Fault(self.name, severity or self.severity, message, source, target, fix)


INTERNAL: Final = FindingCode("internal", Severity.WARNING, "a check failed on this text")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Texts]):
    """A check, the codes it gives out, and the knowledge of a language that it cannot do without.

    Where a language lacks what a rule needs, the rule is not run, and that is told. A rule that
    `looks_around` is shown where its pair stands; its findings hold there alone. One that
    `reads_through` is shown texts without the characters that nobody sees. Of two texts in which
    none of its `signs` stands, the inside of a character class, a rule has nothing to say; nor of
    a source that it does not `concern`, which is asked once for all languages; nor in a language
    that its `speaks` is not true of; nor of texts that do not pull its `trigger`, which is asked
    once for all rules that share it.
    """

    check: Callable[[Texts], Iterable[Fault]]
    codes: tuple[FindingCode, ...]
    scope: Scope = Scope.PAIR
    needs: frozenset[Area] = frozenset()
    looks_around: bool = False
    reads_through: bool = False
    signs: str = ""
    concern: Callable[[str], bool] | None = None
    speaks: Callable[[str], bool] | None = None
    trigger: Callable[[Texts], bool] | None = None

    def is_stirred(self, signs: Iterable[str]) -> bool:
        """Tell whether a rule may have something to say of texts that hold these signs."""
        return not self.signs or re.search(f"[{self.signs}]", "".join(signs)) is not None

    def apply(self, texts: Texts) -> list[Fault]:
        """Run the check; one that fails is a finding, and never stops the others."""
        try:
            return list(self.check(texts))
        except Exception as error:  # noqa: BLE001 - whatever a rule did not foresee
            name = self.check.__name__.removeprefix("check_")
            what = f"the check of {name} failed ({type(error).__name__})"
            return [INTERNAL.fault(f"{what}; please report this text")]
