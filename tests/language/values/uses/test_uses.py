"""How values read where the French says what they are used for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from l10n.glossary import Glossary
from l10n.language.source import find_quantities
from l10n.workflow.hints import hints

FLOOR: Final = 97
"""Right lines in per cent, as measured: raise it when it rises, never lower it."""

_HERE: Final = Path(__file__).parent
_SPACES: Final = str.maketrans("~≈\u00a0\u202f", "    ")


@dataclass(frozen=True, slots=True)
class Case:
    """A French text with one value, the forms that are right for it and those that are wrong."""

    language: str
    french: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]

    def reads(self) -> tuple[str, ...]:
        """List how its values read; as they are written where no hint is given."""
        said = " ; ".join(hints(self.french, self.language, Glossary()))
        found = [hint.partition(" -> ")[2] for hint in said.split(" ; ") if hint]
        written = found or [value.text for value in find_quantities(self.french)]
        return tuple(form.translate(_SPACES) for form in written)

    def passes(self) -> bool:
        """Tell whether what is read is a right form and no wrong one."""
        reads = self.reads()
        return not set(reads).isdisjoint(self.right) and set(reads).isdisjoint(self.wrong)


def cases() -> list[Case]:
    """Read the list."""
    lines = (_HERE / "uses.txt").read_text(encoding="utf-8").splitlines()
    fields = [line.split(" | ") for line in lines if " | " in line and not line.startswith("#")]
    return [
        Case(language, french, *(tuple(x.translate(_SPACES).split(" / ")) for x in forms))
        for language, french, *forms in fields
    ]


def test_values_read_as_their_use_asks() -> None:
    """Centuries, ages, genders, cases: at least as many are right as were measured."""
    judged = cases()
    failed = [(one.language, one.french, one.reads()) for one in judged if not one.passes()]
    score = 100 * (len(judged) - len(failed)) / len(judged)
    assert score >= FLOOR, failed
