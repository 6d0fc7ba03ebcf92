"""What a catalogue said at each writing, in digests: so an older copy is known for what it is.

A file that somebody saved may come from any version: an editor was open for an hour, or git
checked an old one out. The version that it is nearest to is where its person started from, and
what differs from that version is what the person did.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.model.catalogue import Catalogue
    from l10n.model.unit import Unit

KEPT: Final = 2000
"""Versions to remember: an evening of saves at a desk, each of which is one, and its syncs."""

SPARE: Final = 100
"""Versions beyond that until the oldest are let go, all at once: every unit is looked at for it."""

_LENGTH: Final = 12
_MARKS: Final = " marks"
_TARGET: Final = " target"
_DECISIONS: Final = " decisions"
"""Set behind a unit's id, for what else is remembered of it: no id holds a space."""


def text_digest(unit: Unit) -> str:
    """Digest what a person may change in a PO editor: source, target, fuzzy."""
    return _digest(unit.source, unit.target, "fuzzy" if unit.fuzzy else "")


def target_digest(unit: Unit) -> str:
    """Digest the target alone, whatever it translates."""
    return _digest(unit.target)


def _digest(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


@dataclass(frozen=True, slots=True)
class Span:
    """A text's digest, empty where the unit was missing, and the version that brought it."""

    since: int
    digest: str


@dataclass(frozen=True, slots=True)
class History:
    """The texts of all units through `versions`, numbered from 0, each noted where it changed.

    `passing` are versions that stood only from a person's save to the sync that followed: nobody
    but that person has them open. `here` are those that somebody wrote here, at the desk or by
    command: whoever has the file open elsewhere need not have seen them.
    """

    versions: int = 0
    units: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    passing: frozenset[int] = frozenset()
    here: frozenset[int] = frozenset()

    def nearest(self, texts: Mapping[str, str], *, sent_out: bool = False) -> int | None:
        """Return the version that has most of these digests, None where no version is known.

        Of several it is the newest, and one that was passing last; for a file that was `sent_out`
        the oldest, so that what was written here meanwhile is not taken for what was seen there.
        """
        if not self.versions:
            return None
        likeness = self._likeness(texts)
        order = -1 if sent_out else 1
        return max(
            range(self.versions),
            key=lambda v: (likeness[v], v not in self.passing, order * v),
        )

    def rivals(self, texts: Mapping[str, str], version: int | None) -> tuple[int, ...]:
        """Return the older versions that have as many of these digests as one has.

        They matter only where somebody writes here: then nobody is asked in vain.
        """
        if version is None or not self.here:
            return ()
        likeness = self._likeness(texts)
        return tuple(v for v in range(version) if likeness[v] == likeness[version])

    def _likeness(self, texts: Mapping[str, str]) -> list[int]:
        """Count for each version how many of these digests it has."""
        steps = [0] * (self.versions + 1)
        for unit, digest in texts.items():
            spans = self.units.get(unit, ())
            for span, following in pairwise((*spans, Span(self.versions, ""))):
                if span.digest == digest:
                    steps[span.since] += 1
                    steps[following.since] -= 1
        return list(accumulate(steps))[: self.versions]

    def is_doubted(self, unit: str, version: int, rivals: Iterable[int]) -> bool:
        """Tell whether a file may be from before a text of `version` that was written here."""
        since = max((s.since for s in self.units.get(unit, ()) if s.since <= version), default=0)
        if since not in self.here:
            return False
        text = self.text(unit, version)
        return any(v < since and self.text(unit, v) != text for v in rivals)

    def text(self, unit: str, version: int) -> str | None:
        """Return the digest of a unit in a version, None where it had none."""
        known = [span.digest for span in self.units.get(unit, ()) if span.since <= version]
        return known[-1] or None if known else None

    def target(self, unit: str, version: int) -> str | None:
        """Return the digest of a unit's target in a version, None where there was no unit."""
        return self.text(unit + _TARGET, version)

    def record(
        self, texts: Mapping[str, str], *, passing: bool = False, here: bool = False
    ) -> History:
        """Add a version; one equal to the last adds nothing, and the oldest is forgotten."""
        every = {i: texts.get(i, "") for i in self.units.keys() | texts.keys()}
        return self.change(every, passing=passing, here=here)

    def change(
        self, texts: Mapping[str, str], *, passing: bool = False, here: bool = False
    ) -> History:
        """Add a version in which these digests are new, empty ones gone, and all others stay."""
        last = self.versions - 1
        units = dict(self.units)
        for unit, digest in texts.items():
            if (self.text(unit, last) or "") != digest:
                units[unit] = (*units.get(unit, ()), Span(self.versions, digest))
        if units == self.units and self.versions:
            return self if passing else replace(self, passing=self.passing - {last})
        new = {self.versions}
        passed = self.passing | new if passing else self.passing
        written = self.here | new if here else self.here
        return _shortened(History(self.versions + 1, units, passed, written))


def _shortened(history: History) -> History:
    if history.versions <= KEPT + SPARE:
        return history
    surplus = history.versions - KEPT
    shifted = {unit: _shift(spans, surplus) for unit, spans in history.units.items()}
    units = {unit: spans for unit, spans in shifted.items() if spans}
    passing, here = (
        frozenset(v - surplus for v in versions if v >= surplus)
        for versions in (history.passing, history.here)
    )
    return History(KEPT, units, passing, here)


def _shift(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    """Renumber spans after the oldest versions are gone; of what lay before, the last remains."""
    old = [span for span in spans if span.since <= by]
    kept = [Span(span.since - by, span.digest) for span in spans if span.since > by]
    first = [Span(0, old[-1].digest)] if old and old[-1].digest else []
    return (*first, *kept)


@dataclass(frozen=True, slots=True)
class Past:
    """A catalogue as it was last written, and what it said before."""

    last: Catalogue
    history: History = field(default_factory=History)


def texts_of(catalogue: Catalogue) -> dict[str, str]:
    """Return the digests of all texts of a catalogue by unit, and of the marks beside them.

    A text that somebody edited is like no version; the marks above it still tell which it was.
    """
    return digests_of_units(slot.unit for slot in catalogue.by_id().values())


def digests_of_units(units: Iterable[Unit], gone: Iterable[str] = ()) -> dict[str, str]:
    """Return the digests of the texts of units; what is `gone`, or has no decisions, is empty."""
    texts = {f"{unit}{mark}": "" for unit in gone for mark in ("", _MARKS, _TARGET, _DECISIONS)}
    for unit in units:
        texts[unit.id] = text_digest(unit)
        texts[unit.id + _MARKS] = _marks_digest(unit)
        texts[unit.id + _TARGET] = target_digest(unit)
        if unit.decisions:
            texts[unit.id + _DECISIONS] = _digest(*(f"{d.verdict} {d.who}" for d in unit.decisions))
    return texts


def _marks_digest(unit: Unit) -> str:
    reviews = (f"{review.verdict} {review.who} {review.digest}" for review in unit.reviews)
    draft = unit.draft.digest if unit.draft else ""
    return _digest(draft, *reviews, *unit.remarks, *unit.questions)


def remember(
    history: History, read: Catalogue, written: Catalogue, *, here: bool = False
) -> History:
    """Add a catalogue as people left it, which is what they have open, and as it was written."""
    return history.record(texts_of(read), passing=True).record(texts_of(written), here=here)
