"""Set the target of one unit, by the digest of the text that its author saw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import review_digest
from l10n.errors import DecisionRefused
from l10n.frozen import dataclass, replace
from l10n.lazy import compiled
from l10n.model.unit import MAX_UNIT
from l10n.workflow.amending import amend
from l10n.workflow.reviewing import LOOK_AGAIN, review_item

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace
    from l10n.workflow.reviewing import ReviewItem

_CONTROL: Final = compiled(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no person types, and halves of characters; tabs and line ends are text."""

_LONGEST: Final = MAX_UNIT // 2
"""Letters of a target: its source needs as much room again."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A target for a unit, for the text that has the digest `at`."""

    unit: str
    target: str
    at: str


def edit(workspace: Workspace, key: CatalogueKey, wanted: Edit) -> ReviewItem:
    """Set a target as a person's own, and return its unit as it stands then.

    What others saved meanwhile is merged in first. The new text is `translated` and of human
    origin, whatever was said of the one before; a blank one empties the target. Setting the text
    that is there changes nothing: who finds it right approves it. Raises DecisionRefused where
    the text is not the one that the digest names, or the target can be none.
    """
    target = target_of(wanted.unit, wanted.target)

    def edited(units: Mapping[str, Unit], language: str) -> dict[str, Unit]:
        unit = seen(units, wanted.unit, wanted.at, language)
        return {unit.id: retargeted(unit, target)}

    (said,) = amend(workspace, key, edited).values()
    (language,) = workspace.languages([key.language])
    return review_item(said, language, workspace.config.approvals)


def target_of(unit_id: str, text: str) -> str:
    """Return a text that somebody typed for a unit, line ends as PO has them.

    Raises DecisionRefused for one that no file should hold.
    """
    target = text.replace("\r\n", "\n").replace("\r", "\n")
    if control := _CONTROL.search(target):
        what = f"the target holds the control character U+{ord(control[0]):04X}"
        raise DecisionRefused(unit_id, what, "take it out")
    if len(target) > _LONGEST:
        what = f"a target of {len(target):,} letters; at most {_LONGEST:,} are kept"
        raise DecisionRefused(unit_id, what, "shorten it")
    return target if target.strip() else ""


def seen(units: Mapping[str, Unit], unit_id: str, at: str, language: str) -> Unit:
    """Return a unit as somebody saw it, `at` the digest. Raises DecisionRefused for another."""
    unit = units.get(unit_id)
    if unit is None:
        raise DecisionRefused(unit_id, "no such unit", "see `l10n review list`")
    if review_digest(unit, language) != at:
        raise DecisionRefused(unit_id, "the text is not the one you saw", LOOK_AGAIN)
    return unit


def retargeted(unit: Unit, target: str) -> Unit:
    """Give a unit a person's text; the mark of a draft stays, and tells that it was one."""
    if target == unit.target:
        return unit
    return replace(unit, target=target, fuzzy=False, previous=None, kept=None)
