"""Set the target of one unit, by the digest of the text that its author saw."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.versions.update import update_catalogue
from l10n.errors import DecisionRefused
from l10n.lazy import compiled
from l10n.model.unit import MAX_UNIT
from l10n.store.loading import files_of, load_catalogue, load_glossary, load_past, load_template
from l10n.store.storage import transact, writing
from l10n.workflow.circumstances import circumstances
from l10n.workflow.guard import Faults
from l10n.workflow.reviewing import review_item

if TYPE_CHECKING:
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.storage import Transaction
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
    name, source = workspace.layout.article(key.article)
    (language,) = workspace.languages([key.language])
    place = replace(key, article=name, language=language)
    layout, glossary = workspace.layout, load_glossary(workspace.layout)
    target = _target(wanted)

    def edited(files: Transaction) -> ReviewItem:
        path = layout.catalogue(name, language)
        current = load_catalogue(layout, name, language, read=files.read)
        template = load_template(layout, name)
        around = circumstances(workspace, place, source, glossary, Faults())
        brought = update_catalogue(current, template, load_past(layout, path), around).catalogue
        unit = _seen({slot.unit.id: slot.unit for slot in brought.units()}, wanted, language)
        said = _retargeted(unit, target)
        if said != unit:
            after = brought.map_units({unit.id: said})
            files.write(files_of(layout, path, current, after, source))
        return review_item(said, language, workspace.config.approvals)

    with writing(layout):
        return transact(workspace.root, edited)


def _target(wanted: Edit) -> str:
    """Return the text to be set, line ends as PO has them."""
    target = wanted.target.replace("\r\n", "\n").replace("\r", "\n")
    if control := _CONTROL.search(target):
        what = f"the target holds the control character U+{ord(control[0]):04X}"
        raise DecisionRefused(wanted.unit, what, "take it out")
    if len(target) > _LONGEST:
        what = f"a target of {len(target):,} letters; at most {_LONGEST:,} are kept"
        raise DecisionRefused(wanted.unit, what, "shorten it")
    return target if target.strip() else ""


def _seen(units: dict[str, Unit], wanted: Edit, language: str) -> Unit:
    """Return the unit as its author saw it."""
    unit = units.get(wanted.unit)
    if unit is None:
        raise DecisionRefused(wanted.unit, "no such unit", "see `l10n review list`")
    if review_digest(unit, language) != wanted.at:
        what = "the text is not the one you saw"
        remedy = "nothing was written; run `l10n sync`, look at it again, then write yours"
        raise DecisionRefused(wanted.unit, what, remedy)
    return unit


def _retargeted(unit: Unit, target: str) -> Unit:
    """Give a unit a person's text; the mark of a draft stays, and tells that it was one."""
    if target == unit.target:
        return unit
    return replace(unit, target=target, fuzzy=False, previous=None, kept=None)
