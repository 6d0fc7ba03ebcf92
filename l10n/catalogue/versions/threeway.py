"""One unit, written by two at the same time: what each did since the text they started from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import digests_of, fitting_reviews, is_untouched_draft
from l10n.catalogue.versions.history import target_digest, text_digest
from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.catalogue.versions.history import History
    from l10n.model.unit import Unit

OTHER: Final = "also translated as: "
"""How the text that gave way stands among the remarks."""


@dataclass(frozen=True, slots=True)
class Start:
    """The version that somebody's file comes from.

    `text` and `target` are digests of the unit in it, None where it had none or that is not
    known. `is_last` tells that nothing was written since; `is_doubted`, that the file may as well
    come from a version before, which had another text there.
    """

    text: str | None = None
    target: str | None = None
    is_last: bool = True
    is_doubted: bool = False

    @classmethod
    def of(cls, unit: Unit | None) -> Start:
        """Start from a unit that is at hand, as it was before both changed it."""
        if unit is None:
            return cls(is_last=False)
        return cls(text_digest(unit), target_digest(unit), is_last=False)

    @classmethod
    def at(
        cls, history: History, unit: str, version: int | None, rivals: Iterable[int] = ()
    ) -> Start:
        """Start from a unit, by its id, as a version in the history has it; None if none is.

        The file is as near to its `rivals`.
        """
        if version is None:
            return cls()
        is_last = version == history.versions - 1
        is_doubted = history.is_doubted(unit, version, rivals)
        text, target = history.text(unit, version), history.target(unit, version)
        return cls(text, target, is_last, is_doubted)


@dataclass(frozen=True, slots=True)
class Merged:
    """A unit after a merge.

    `kept` tells that an older text was saved over this one, which stays; `in_conflict`, that two
    people wrote different texts for the same source: both are there, and the unit needs work.
    """

    unit: Unit
    kept: bool = False
    in_conflict: bool = False


def reconcile(
    theirs: Unit | None, ours: Unit, start: Start, around: tuple[str, str], said: str | None = None
) -> Merged:
    """Merge a unit as somebody saved it with the unit as it was last written.

    `around` is the language and the source in the article now; `said` is the digest of their text
    as it stood in the file, before decisions in it were applied. Law: every target of a person is
    in the result, as its target or among its remarks, unless its own author replaced it.
    """
    if theirs is None:
        return Merged(ours, kept=bool(ours.target))
    language, source = around
    merged = _text(theirs, ours, start, said or text_digest(theirs), around)
    unit = merged.unit
    one, other = (theirs, ours) if unit.target == theirs.target else (ours, theirs)
    if not start.is_last or fold(theirs.source) != fold(source):
        unit = replace(
            unit,
            remarks=_union(ours.remarks, unit.remarks, theirs.remarks),
            questions=_union(ours.questions, theirs.questions),
            skips=tuple(dict.fromkeys((*ours.skips, *theirs.skips))),
        )
    draft = one.draft or (other.draft if one.target else None)
    unit = replace(unit, draft=draft, kept=one.kept or other.kept)
    digests = digests_of(unit, language)
    heard = [r for r in theirs.reviews if not merged.kept or r.digest in digests]
    reviews = fitting_reviews((*ours.reviews, *heard), unit, language)
    return replace(merged, unit=replace(unit, reviews=reviews))


def _text(theirs: Unit, ours: Unit, start: Start, said: str, around: tuple[str, str]) -> Merged:
    """Choose the text that stands; the marks are those of `theirs`."""
    here = replace(
        theirs, source=ours.source, target=ours.target, fuzzy=ours.fuzzy, previous=ours.previous
    )
    mine = text_digest(ours)
    if said == mine:
        return Merged(theirs)
    if start.text == said:
        return Merged(here, kept=bool(ours.target))
    if start.text == mine:
        return _over(theirs, ours, start, around[0])
    if start.target is not None and theirs.target and ours.target != theirs.target:
        if start.target == target_digest(ours):
            return _over(theirs, ours, start, around[0])
        doubted = theirs.fuzzy and theirs.previous is None
        if start.target == target_digest(theirs) and not doubted:
            return Merged(here, kept=True)
    return _both_changed(theirs, ours, here, around)


def _over(theirs: Unit, ours: Unit, start: Start, language: str) -> Merged:
    """Let their text stand; ours stays beside it where they may not have seen it."""
    is_unseen = start.is_doubted and ours.target not in {"", theirs.target}
    if is_unseen and not is_untouched_draft(ours, language):
        return Merged(_beside(theirs, ours.target))
    return Merged(theirs)


def _both_changed(theirs: Unit, ours: Unit, here: Unit, around: tuple[str, str]) -> Merged:
    """Choose between two texts that both moved on from where they started."""
    language, source = around
    now_ours, now_theirs = fold(ours.source) == fold(source), fold(theirs.source) == fold(source)
    if ours.target in {theirs.target, ""}:
        return Merged(here if now_ours and not now_theirs and ours.target else theirs)
    if not theirs.target or is_untouched_draft(theirs, language):
        return Merged(here, kept=True)
    if is_untouched_draft(ours, language):
        return Merged(theirs)
    if now_ours and not now_theirs:
        return Merged(_beside(here, theirs.target), kept=True)
    if now_theirs and not now_ours:
        return Merged(_beside(theirs, ours.target))
    both = replace(theirs, fuzzy=True, previous=None)
    return Merged(_beside(both, ours.target), in_conflict=True)


def _beside(unit: Unit, other: str) -> Unit:
    remark = OTHER + other.replace("\n", "\\n")
    return replace(unit, remarks=_union(unit.remarks, (remark,)))


def _union(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for group in groups for line in group))
