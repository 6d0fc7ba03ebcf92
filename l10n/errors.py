"""Refusals: what l10n will not do, and why.

L10nError                      catch this to catch all
├── Refused                    the answer is no: a gate is not met, a decision does not apply
│   ├── SourceChanged          the catalogue was made from another version of the source
│   ├── Embargoed              the article is withheld until an instant that its editor set
│   ├── GateNotMet             the edition's policy is not met
│   ├── ErrorsFound            the edition would say what a check is sure is wrong
│   └── DecisionRefused        a review decision that does not fit the text as it stands
└── Unable                     it cannot be done at all; nothing was written
    ├── UsageProblem           an argument that means nothing here
    ├── ProjectProblem         l10n.toml or the folder around it
    ├── SourceProblem          a French source that cannot be read
    ├── CatalogueProblem       a PO file that cannot be trusted
    ├── GlossaryProblem        a row of glossary.csv
    ├── ExchangeProblem        a file of another tool (XLIFF, TMX, TBX) that cannot be trusted
    ├── EngineProblem          a translation engine is missing, hangs, or fails
    │   ├── BudgetProblem      what it would cost is not in the budget; nothing was sent
    │   └── AnswerProblem      one answer of it is no translation; the engine itself goes on
    │       ├── RefusalProblem it will not translate this text
    │       └── TooMuchProblem so much at once is too much for it; less may do
    ├── StorageProblem         the file system said no, or another program holds the lock
    └── InternalProblem        l10n itself failed, at what nobody foresaw

Problems of content (a wrong hour, a lost name) are no exceptions: they are findings.
Every message reads "where: what; what to do".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class L10nError(Exception):
    """Say where something went wrong, what it is, and what to do about it.

    `line` counts from 1; None where a whole file or argument is meant.
    """

    def __init__(
        self, where: str | Path, what: str, remedy: str, *, line: int | None = None
    ) -> None:
        self.where = str(where)
        self.what = what
        self.remedy = remedy
        self.line = line
        place = self.where if line is None else f"{self.where}:{line}"
        super().__init__(f"{place}: {what}; {remedy}")

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the way back from a worker process, whatever the subclass asks for."""
        return _rebuild, (type(self), self.where, self.what, self.remedy, self.line)


def _rebuild(
    kind: type[L10nError], where: str, what: str, remedy: str, line: int | None
) -> L10nError:
    error = kind.__new__(kind)
    L10nError.__init__(error, where, what, remedy, line=line)
    return error


class Refused(L10nError):
    """The answer is no."""


class SourceChanged(Refused):
    """The source is not the version that the catalogues were made from."""

    def __init__(self, source: str | Path) -> None:
        super().__init__(source, "the source changed since the last sync", "run `l10n sync`")


class Embargoed(Refused):
    """Nobody may read the article yet."""

    def __init__(self, source: str | Path, until: str, *, line: int | None = None) -> None:
        remedy = "export it then; an edition from before the embargo is yours to take down"
        super().__init__(source, f"embargoed until {until}", remedy, line=line)


class GateNotMet(Refused):
    """The edition would contain what its policy does not allow."""

    def __init__(
        self,
        where: str | Path,
        what: str,
        units: Sequence[str],
        remedy: str = "review them, or choose another --missing or --accept",
    ) -> None:
        shown = ", ".join(units[:5]) + (", ..." if len(units) > 5 else "")  # noqa: PLR2004 - a line's worth
        super().__init__(
            where,
            f"{what}: {len(units)} ({shown})",
            remedy,
        )


class ErrorsFound(Refused):
    """The edition would say what a check is sure is wrong."""

    def __init__(self, where: str | Path, errors: Sequence[str]) -> None:
        more = f"; and {len(errors) - 3} more" if len(errors) > 3 else ""  # noqa: PLR2004 - a line's worth
        super().__init__(
            where,
            f"{'; '.join(errors[:3])}{more}",
            "correct them; or say in the catalogue why a finding is none: # l10n-skip: CODE REASON",
        )


class DecisionRefused(Refused):
    """A decision names a text that is not there, or not in a state to be decided."""


class Unable(L10nError):
    """It cannot be done at all; nothing was written."""


class UsageProblem(Unable):
    """An argument means nothing here."""


class ProjectProblem(Unable):
    """There is no project here, or its configuration cannot be read."""


class SourceProblem(Unable):
    """A source is missing, is no text, or is too large."""


class CatalogueProblem(Unable):
    """A PO file is missing, cut off, conflicted or not PO."""


class GlossaryProblem(Unable):
    """A row of the glossary cannot be read."""


class ExchangeProblem(Unable):
    """A file of another tool is none of its format, unsafe, or not what was sent out."""


class EngineProblem(Unable):
    """A translation engine is missing, does not answer in time, or fails.

    `passing` tells whether the same question may be answered later, and `wait` after how many
    seconds where the engine asks for patience (0: it does not say). No message holds a key.
    """

    def __init__(
        self,
        where: str | Path,
        what: str,
        remedy: str,
        *,
        passing: bool = False,
        wait: float | None = None,
    ) -> None:
        super().__init__(where, what, remedy)
        self.passing = passing
        self.wait = wait


class BudgetProblem(EngineProblem):
    """What it would cost is more than a newsroom allows: nothing was sent."""


class AnswerProblem(EngineProblem):
    """One answer of an engine is no translation: it costs its segment, not the engine."""


class RefusalProblem(AnswerProblem):
    """An engine will not translate a text: a model refuses, a filter stands before it."""


class TooMuchProblem(AnswerProblem):
    """What was asked for at once is too much for an engine: half of it may not be."""


class StorageProblem(Unable):
    """The file system refused, or another program holds the lock."""


class InternalProblem(Unable):
    """Something that nobody foresaw: the fault is the program's own, and `cause` tells it."""

    def __init__(self, where: str | Path, cause: BaseException) -> None:
        said = " ".join(str(cause).split())[:_LINE]
        told = f"{type(cause).__name__}: {said}" if said else type(cause).__name__
        what = f"l10n itself failed ({told})"
        super().__init__(
            where, what, "please report it with this text; the rest is not touched by it"
        )


_LINE: Final = 200
"""Characters of a message that was not written for people."""
