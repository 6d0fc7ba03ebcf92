"""One unit looked at closely: its chips, what its French became, and which findings mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.language.names import propose
from l10n.language.source import find_placeables, find_quantities
from l10n.language.text.wordwise import compare_words
from l10n.language.values import RENDERED, resolve
from l10n.model.placeable import PlaceableType
from l10n.workflow.fixing import fixed_once
from l10n.workflow.hints import readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Conventions
    from l10n.glossary import Glossary
    from l10n.language.source import NameEvidence
    from l10n.language.text.wordwise import WordRun
    from l10n.language.values import HouseStyle
    from l10n.model.finding import Finding
    from l10n.model.placeable import Placeable
    from l10n.workflow.desk.viewing import DeskUnit

_NAMES = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)


@dataclass(frozen=True, slots=True)
class Chip:
    """A name or value of the French, and how the language has it: what a click puts in.

    `proposed` tells that nobody has confirmed the form; `listed` that it is the glossary's.
    """

    text: str
    reads: str
    kind: str
    proposed: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Closely:
    """What is looked up only for units that are shown.

    `changes` is what became of the French since the text that the target translates. `repairs`
    are the codes of findings with a fix that is proven.
    """

    chips: tuple[Chip, ...]
    changes: tuple[WordRun, ...]
    repairs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lens:
    """What units are looked at through: the terms, the names in evidence, the house style."""

    language: str
    glossary: Glossary
    names: NameEvidence
    style: HouseStyle | None
    under: Conventions

    def look(self, unit: DeskUnit) -> Closely:
        """Look at a unit."""
        item = unit.item
        changes = compare_words(item.previous, item.source) if item.previous and item.change else ()
        return Closely(self.chips(item.source), changes, frozenset(self._repairs(unit)))

    def chips(self, source: str) -> tuple[Chip, ...]:
        """Return what must survive in a text, in its order, as the language has it."""
        found = sorted([*self._terms(source), *self._placeables(source)], key=lambda pair: pair[0])
        return tuple(dict.fromkeys(chip for _, chip in found if chip.reads))

    def _terms(self, source: str) -> Iterator[tuple[int, Chip]]:
        for mention in self.glossary.mentions(source):
            if forms := mention.term.forms(self.language):
                reads = mention.term.reading(mention.form, self.language) or ""
                kind = str(mention.term.kind)
                yield mention.start, Chip(mention.form, reads, kind, forms.proposed, listed=True)

    def _placeables(self, source: str) -> Iterator[tuple[int, Chip]]:
        listed = [(m.start, m.start + len(m.form)) for m in self.glossary.mentions(source)]
        for one in find_placeables(source, names=self.names):
            inside = any(start <= one.start and one.end <= end for start, end in listed)
            if one.type in _NAMES and not inside:
                made = propose(one.text, one.type, self.language)
                reads = made.preferred if made else one.text
                yield one.start, Chip(one.text, reads, str(one.type), proposed=reads != one.text)
        for one in find_quantities(source):
            for reads in self._readings(one, source):
                yield one.start, Chip(one.text, reads, str(one.type))

    def _readings(self, one: Placeable, source: str) -> tuple[str, ...]:
        if one.type not in RENDERED or resolve(self.language) is None:
            return (one.text,)
        return readings(one, source, self.language, self.style)

    def _repairs(self, unit: DeskUnit) -> Iterator[str]:
        for finding in unit.findings:
            if finding.fix is not None and self._mends(unit, finding):
                yield finding.code

    def _mends(self, unit: DeskUnit, finding: Finding) -> bool:
        return fixed_once(unit.item.source, unit.item.target, finding, self.under) is not None
