"""What becomes of a unit whose source was edited, by the class of the edit.

A harmless edit keeps target, state and approvals; a mark says so, bound to both texts. A number, a
time or a name is carried over into the target where that can be taken back letter for letter.
Everything else waits for a person. See docs/adr/0009-edits-that-keep-a-target.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.catalogue.units.state import is_kept, is_untouched_draft, origin_of, verdict_on
from l10n.frozen import dataclass, replace
from l10n.language.source import classify
from l10n.language.text.typography import fold
from l10n.lazy import imported
from l10n.model.unit import ChangeClass, Draft, Kept, Origin, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.catalogue.versions.renoting import renoted
    from l10n.language.text.markdown import is_renoted
    from l10n.model.unit import Unit

    Patcher = Callable[[str, str, str], tuple[str, ...]]
else:  # asked only where something changed
    is_renoted = imported("l10n.language.text.markdown", "is_renoted")
    renoted = imported("l10n.catalogue.versions.renoting", "renoted")

HARMLESS: Final = frozenset({ChangeClass.TYPOGRAPHY, ChangeClass.SPELLING})
_PATCHED: Final = frozenset({ChangeClass.NUMBER, ChangeClass.TIME, ChangeClass.NAME})


def no_patches(old: str, new: str, target: str) -> tuple[str, ...]:  # noqa: ARG001 - the shape of a Patcher
    """Offer no patch: for languages whose values nobody can read."""
    return ()


@dataclass(frozen=True, slots=True)
class SourceEdit:
    """The new source of a unit, and what is needed to carry it over.

    `at` is a UTC minute; `patch` offers targets for old source, new source and target.
    """

    source: str
    language: str
    at: str
    patch: Patcher = no_patches


def retarget(unit: Unit, edit: SourceEdit) -> Unit:
    """Give a unit the source of the new version.

    `previous` stays the source that the target translates, through any number of changes. When
    that text comes back, a patch is undone, and an approval that matches holds again. Law: a
    second time changes nothing.
    """
    if not unit.target:
        return replace(unit, source=edit.source, fuzzy=False, previous=None, kept=None)
    if is_renoted(unit.source, edit.source):
        return renoted(unit, edit.source, edit.language, edit.at)
    is_old = fold(unit.source) == fold(edit.source)
    if is_old and is_kept(unit, edit.language):
        return replace(unit, source=edit.source)
    meant = _meant(unit, edit.language)
    if fold(meant) == fold(edit.source):
        return _come_back(unit, edit)
    if is_old:
        return replace(unit, source=edit.source)
    return _change(unit, meant, edit)


def _change(unit: Unit, meant: str, edit: SourceEdit) -> Unit:
    """Give a unit another text, by the class of what lies between it and the text it was made for.

    A mark whose first text an editor dropped (`#|` on a unit that is not fuzzy) bears no second
    harmless edit: two small steps may lead from one word to another.
    """
    witness = unit.fuzzy or unit.previous is not None or not is_kept(unit, edit.language)
    before = _undone(unit, edit)
    if before is None:
        before, meant = unit, unit.source
    change = classify(meant, edit.source)
    if change in HARMLESS and witness and _may_stay(before, meant, edit.language):
        return _keep(before, meant, edit, change)
    outdated = replace(before, source=edit.source, fuzzy=True, previous=meant, kept=None)
    return _patched(outdated, before, meant, edit) if change in _PATCHED else outdated


def _meant(unit: Unit, language: str) -> str:
    """Return the source that the target translates, in the notation of now."""
    if unit.previous is not None and is_renoted(unit.previous, unit.source):
        return unit.source
    if unit.previous is not None and (unit.fuzzy or is_kept(unit, language)):
        return unit.previous
    return unit.source


def _come_back(unit: Unit, edit: SourceEdit) -> Unit:
    """Settle a unit whose target translates this very source, once a patch is taken back."""
    before = _undone(unit, edit)
    if before is None:
        return replace(unit, source=edit.source, fuzzy=True, previous=unit.source)
    settled = replace(before, source=edit.source, previous=None, kept=None)
    came_back = unit.fuzzy and unit.previous is not None
    approved = verdict_on(settled, edit.language) is Verdict.APPROVED
    return replace(settled, fuzzy=False) if came_back and approved else settled


def _may_stay(unit: Unit, meant: str, language: str) -> bool:
    """Tell whether a target may go on as it is: it was made for `meant`, and is not in doubt."""
    if not unit.fuzzy:
        return True
    if unit.previous is None:
        return not is_kept(unit, language)
    return _is_approved(unit, meant, language)


def _is_approved(unit: Unit, meant: str, language: str) -> bool:
    return verdict_on(replace(unit, source=meant, kept=None), language) is Verdict.APPROVED


def _keep(unit: Unit, meant: str, edit: SourceEdit, change: ChangeClass) -> Unit:
    """Leave target and state, and mark for which text they were made.

    A draft or unfinished work stays fuzzy, and without a previous source: with one it would be
    outdated.
    """
    fuzzy = unit.fuzzy and unit.previous is None
    kept = replace(unit, source=edit.source, fuzzy=fuzzy, previous=None if fuzzy else meant)
    was = review_digest(replace(unit, source=meant), edit.language)
    mark = Kept(change, edit.at, review_digest(kept, edit.language), was)
    return replace(kept, kept=mark)


def _patched(outdated: Unit, before: Unit, meant: str, edit: SourceEdit) -> Unit:
    """Carry the edit over, where it is sure what the target translates, and can be undone."""
    if not _is_sure(before, meant, edit.language):
        return outdated
    for target in edit.patch(meant, edit.source, before.target)[:1]:
        if before.target in edit.patch(edit.source, meant, target):
            engine = f"{Origin.PATCH}:{draft_digest(before.target, edit.language)}"
            mark = Draft(engine, edit.at, draft_digest(target, edit.language))
            return replace(outdated, target=target, draft=mark)
    return outdated


def _is_sure(unit: Unit, meant: str, language: str) -> bool:
    if origin_of(unit, language) in {Origin.MACHINE, Origin.MEMORY}:
        return False
    outdated = unit.fuzzy and unit.previous is not None
    return not outdated or _is_approved(unit, meant, language)


def _undone(unit: Unit, edit: SourceEdit) -> Unit | None:
    """Take an untouched patch back; None where the text before it cannot be found again."""
    mark = unit.draft
    if mark is None or unit.previous is None or not is_patch(unit, edit.language):
        return unit
    for target in edit.patch(unit.source, unit.previous, unit.target):
        if mark.engine == f"{Origin.PATCH}:{draft_digest(target, edit.language)}":
            return replace(unit, target=target, draft=None)
    return None


def is_patch(unit: Unit, language: str) -> bool:
    """Tell whether the target stands as a patch left it, and nobody has approved it."""
    untouched = unit.fuzzy and is_untouched_draft(unit, language)
    return untouched and origin_of(unit, language) is Origin.PATCH
