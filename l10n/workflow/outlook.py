"""What a sync has to say of a catalogue that needs nothing: found out once, and kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, overload

from l10n.catalogue.codec import ids_in_use
from l10n.drafting.reasons import Reason
from l10n.frozen import astuple, dataclass, replace
from l10n.lazy import imported
from l10n.model.finding import Severity
from l10n.workflow.repeats import keys_in, text_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Finding
    from l10n.model.unit import Unit
    from l10n.store.records.ledger import Fact
    from l10n.workflow.reuse import offered_keys, wants
else:  # asked only where something changed
    offered_keys = imported("l10n.workflow.reuse", "offered_keys")
    wants = imported("l10n.workflow.reuse", "wants")


_UNASKED: Final = str(Reason.NO_ENGINE)


@dataclass(frozen=True, slots=True)
class WithoutDraft:
    """A unit without a draft, and why; `code` is that of the finding which refused one.

    `message` is the finding's, or what was the matter with the engine.
    """

    unit: str
    reason: Reason
    code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """A catalogue as the next sync will find it.

    `kept` are its units in use, `strangers` those in no version of the article. `wanted` are the
    digests of the texts that want a draft, `offers` those of the texts that people translated.
    Where drafting was `tried` without an engine for the language, `empty` are the ids of all units
    that it left without a draft, in document order, and `refused` those of which there is more to
    say than that nobody was asked.
    """

    kept: int
    strangers: tuple[str, ...]
    findings: Mapping[Severity, int]
    wanted: str
    offers: str
    tried: bool = False
    empty: str = ""
    refused: tuple[WithoutDraft, ...] = ()

    @property
    def wanted_keys(self) -> Iterator[str]:
        """The digests of what wants a draft, cut as they are walked."""
        return keys_in(self.wanted)

    @property
    def without_draft(self) -> Sequence[WithoutDraft]:
        """Which units have no draft, and why."""
        return _NotAsked(self.empty, self.refused)

    @property
    def undrafted(self) -> dict[str, int]:
        """How many units have no draft, by reason."""
        unasked = len(self.without_draft) - len(self.refused)
        counts = dict(Counter(str(one.reason) for one in self.refused)) if self.refused else {}
        return dict(sorted((counts | ({_UNASKED: unasked} if unasked else {})).items()))

    def with_findings(self, findings: Iterable[Finding]) -> Outlook:
        """Add what the checks found."""
        return replace(self, findings=dict(Counter(finding.severity for finding in findings)))

    def after(self, without: Sequence[WithoutDraft]) -> Outlook:
        """Add what drafting without an engine left."""
        refused = tuple(one for one in without if one.reason is not Reason.NO_ENGINE)
        empty = " ".join(one.unit for one in without)
        return replace(self, tried=True, empty=empty, refused=refused)


class _NotAsked(Sequence[WithoutDraft]):
    """Units without a draft, told one by one only to whoever walks them."""

    def __init__(self, empty: str, refused: Iterable[WithoutDraft]) -> None:
        self._empty = empty
        self._refused = {one.unit: one for one in refused}

    @cached_property
    def _units(self) -> list[str]:
        return self._empty.split()

    def __len__(self) -> int:
        return self._empty.count(" ") + 1 if self._empty else 0

    @overload
    def __getitem__(self, place: int) -> WithoutDraft: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[WithoutDraft, ...]: ...

    def __getitem__(self, place: int | slice) -> WithoutDraft | tuple[WithoutDraft, ...]:
        found = self._units[place]
        return self._told(found) if isinstance(found, str) else tuple(map(self._told, found))

    def __iter__(self) -> Iterator[WithoutDraft]:
        return map(self._told, self._units)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _told(self, unit: str) -> WithoutDraft:
        return self._refused.get(unit) or WithoutDraft(unit, Reason.NO_ENGINE)


def look_ahead(
    units: Sequence[Unit], template: Catalogue, catalogue: Catalogue, about: tuple[str, int]
) -> Outlook:
    """Tell what the next sync will find in a catalogue that was brought to its template.

    `units` are the template's as the catalogue has them; it is `about` a language, and so many
    approvals.
    """
    language, approvals = about
    wanting = [unit for unit in units if wants(unit, language)]
    known = {slot.unit.id for slot in template.all_units()}
    in_use = ids_in_use(catalogue)
    return Outlook(
        len(in_use),
        tuple(unit for unit in in_use if unit not in known),
        {},
        "".join(dict.fromkeys(text_key(unit.source) for unit in wanting)),
        offered_keys(catalogue, language, approvals),
        tried=all(unit.target for unit in units),
    )


def write_outlook(outlook: Outlook) -> Fact:
    """Write it in plain values."""
    return astuple(outlook)


def read_outlook(fact: Fact) -> Outlook:
    """Read what `write_outlook` wrote."""
    kept, strangers, findings, wanted, offers, tried, empty, refused = fact
    counts = {Severity(severity): count for severity, count in findings.items()}
    told = tuple(WithoutDraft(unit, Reason(reason), *why) for unit, reason, *why in refused)
    return Outlook(kept, tuple(strangers), counts, wanted, offers, tried, empty, told)
