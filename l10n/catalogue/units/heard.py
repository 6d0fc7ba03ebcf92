"""What an update heard from people: decisions that count now, that came late, or are none."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.units.spoken import is_unclear
from l10n.catalogue.units.state import digests_of, standing_reviews, verdict_on
from l10n.frozen import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.catalogue.units.decisions import Applied
    from l10n.model.unit import Unit, Verdict


@dataclass(frozen=True, slots=True)
class Unclear:
    """A remark that begins like a decision and is none, and the unit that it stands at."""

    unit: str
    said: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What people decided in a file, by verdict and name, and what came to nothing.

    `overtaken` are units that somebody decided on as they were in an older copy or version;
    `unclear` remarks stand at units in use that nobody has decided on.
    """

    decided: Mapping[Verdict, Mapping[str, int]] = field(default_factory=dict)
    overtaken: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()


def add_up(one: Heard, other: Heard, unclear: tuple[Unclear, ...]) -> Heard:
    """Add up what was decided in two files; `unclear` is what stands in the one they became."""
    decided = {
        verdict: dict(Counter(one.decided.get(verdict)) + Counter(other.decided.get(verdict)))
        for verdict in sorted({*one.decided, *other.decided})
    }
    overtaken = tuple(dict.fromkeys((*one.overtaken, *other.overtaken)))
    return Heard(decided, overtaken, unclear)


def hear(applied: Mapping[str, Applied], units: Iterable[Unit], language: str) -> Heard:
    """Tell what became of the decisions in a file, from its units and those that came of them."""
    decided: dict[Verdict, Counter[str]] = {}
    overtaken: list[str] = []
    unclear: list[Unclear] = []
    for unit in units:
        one = applied.get(unit.id)
        for decision in one.taken if one else ():
            if one and review_digest(one.unit, language) not in digests_of(unit, language):
                overtaken.append(unit.id)
            elif any(r.who == decision.who for r in standing_reviews(unit, language)):
                decided.setdefault(decision.verdict, Counter())[decision.who] += 1
        asked = [] if unit.obsolete else [said for said in unit.remarks if is_unclear(said)]
        if asked and verdict_on(unit, language) is None:
            unclear += [Unclear(unit.id, said) for said in asked]
    return Heard(
        {verdict: dict(sorted(decided[verdict].items())) for verdict in sorted(decided)},
        tuple(dict.fromkeys(overtaken)),
        tuple(unclear),
    )
