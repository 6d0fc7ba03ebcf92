"""What stands around segments that want a draft: approved neighbours, terms, examples, a past.

Only texts that people approved are shown to an engine as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import state_of, verdict_on, was_reviewed
from l10n.drafting.engine import Sample, Scene
from l10n.errors import Unable
from l10n.frozen import replace
from l10n.language.text.typography import fold
from l10n.model.unit import State, Verdict
from l10n.store.loading import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace

_NEIGHBOURS: Final = 2
_LIKE: Final = 55.0
"""Likeness, of 100, from which on an old text is what a new one grew from."""
_EXAMPLE: Final = 30.0
"""And from which on an approved text shows how the house writes such a thing."""


class Scenery:
    """What is known around the units of one catalogue."""

    def __init__(
        self, catalogue: Catalogue, units: Sequence[Unit], language: str, approvals: int
    ) -> None:
        self._units = units
        self._language = language
        self._approvals = approvals
        self._approved = {
            unit.id: Sample(unit.source, unit.target)
            for unit in units
            if unit.target and state_of(unit, language, approvals) is State.REVIEWED
        }
        self._past = list(_past([slot.unit for slot in catalogue.all_units()], language, approvals))

    def scenes(
        self, wanting: Sequence[Unit], terms: tuple[Sample, ...], house: House, examples: int
    ) -> dict[str, Scene]:
        """Return the scene of each unit that wants a draft: the same for all of an entry."""
        entries: dict[str, list[Unit]] = {}
        for unit in wanting:
            entries.setdefault(entry_of(unit), []).append(unit)
        scenes: dict[str, Scene] = {}
        places = {unit.id: place for place, unit in enumerate(self._units)}
        for entry, units in entries.items():
            at = min(places.get(unit.id, 0) for unit in units)
            before = [self._approved[u.id] for u in self._units[:at] if u.id in self._approved]
            after = [self._approved[u.id] for u in self._units[at:] if u.id in self._approved]
            around = (*before[-_NEIGHBOURS:], *after[:_NEIGHBOURS])
            said = " ".join(unit.source for unit in units)
            scene = Scene(
                entry,
                tuple(before[-_NEIGHBOURS:]),
                tuple(after[:_NEIGHBOURS]),
                terms,
                house.like(said, examples, around),
            )
            scenes |= {unit.id: scene for unit in units}
        return scenes

    def previous(self, unit: Unit) -> Sample | None:
        """Return the approved text that a unit grew from; None where there is none like it.

        It is its own, or one that left the article from the same entry.
        """
        from rapidfuzz import fuzz  # noqa: PLC0415 - only who asks a model pays

        if unit.target and was_reviewed(unit, self._language, self._approvals):
            return Sample(unit.previous or "", unit.target)
        like = [
            (fuzz.ratio(fold(old.source), fold(unit.source)), sample)
            for old, sample in self._past
            if entry_of(old) == entry_of(unit)
        ]
        grown = [(ratio, one) for ratio, one in like if ratio >= _LIKE or _grew(one, unit)]
        return max(grown, key=lambda it: it[0])[1] if grown else None


class House:
    """The approved texts of a project in one language, for examples."""

    def __init__(self, samples: Iterable[Sample]) -> None:
        self._samples = {fold(one.source): one for one in samples}

    @classmethod
    def of(cls, workspace: Workspace, language: str) -> House:
        """Read what people approved in all articles."""
        return cls(_reviewed(workspace, language))

    def like(self, text: str, most: int, without: Sequence[Sample]) -> tuple[Sample, ...]:
        """Return the approved pairs that are most like a text, the least like first."""
        if not most or not self._samples:
            return ()
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only who asks a model pays

        found = process.extract(
            fold(text),
            {key: key for key in self._samples},
            scorer=fuzz.token_set_ratio,
            score_cutoff=_EXAMPLE,
            limit=most + len(without),
        )
        samples = [self._samples[key] for _, _, key in found]
        return tuple([one for one in samples if one not in without][:most][::-1])


NO_HOUSE: Final = House(())


def entry_of(unit: Unit) -> str:
    """Return the entry that a unit was made in."""
    return unit.id.rpartition(".")[0]


def is_to_adapt(unit: Unit, language: str, approvals: int) -> bool:
    """Tell whether a target was approved for a French text that changed since."""
    outdated = state_of(unit, language, approvals) is State.OUTDATED
    return outdated and was_reviewed(unit, language, approvals)


def terms_of(sources: Iterable[str], glossary: Glossary, language: str) -> tuple[Sample, ...]:
    """Return the terms of a glossary that texts hold, as they read in a language."""
    text = "\n".join(sources)
    found = {
        mention.form: mention.term.reading(mention.form, language)
        for mention in glossary.mentions(text)
    }
    return tuple(Sample(form, reading) for form, reading in found.items() if reading)


def _grew(old: Sample, unit: Unit) -> bool:
    """Tell whether an old text stands in the new one, which says more."""
    return len(old.source) > len(unit.source) // 4 and fold(old.source).rstrip(". ") in fold(
        unit.source
    )


def _past(units: Sequence[Unit], language: str, approvals: int) -> Iterator[tuple[Unit, Sample]]:
    """Give what was approved and is in the article no more, or not as it was."""
    for unit in units:
        if not unit.target:
            continue
        if unit.obsolete:
            standing = replace(unit, obsolete=False)
            if verdict_on(standing, language) is Verdict.APPROVED:
                yield unit, Sample(unit.source, unit.target)
        elif unit.previous is not None and was_reviewed(unit, language, approvals):
            yield replace(unit, source=unit.previous), Sample(unit.previous, unit.target)


def _reviewed(workspace: Workspace, language: str) -> Iterator[Sample]:
    approvals = workspace.config.approvals
    for name in workspace.layout.articles():
        try:
            catalogue = load_catalogue(workspace.layout, name, language)
        except Unable:
            continue  # the main job says so
        for slot in catalogue.units():
            if state_of(slot.unit, language, approvals) is State.REVIEWED:
                yield Sample(slot.unit.source, slot.unit.target)
