"""Change units of a catalogue by hand: under the lock, over what others saved meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.versions.update import update_catalogue
from l10n.frozen import replace
from l10n.store.loading import files_of, load_catalogue, load_glossary, load_past, load_template
from l10n.store.storage import transact, writing
from l10n.workflow.circumstances import circumstances
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace


def amend(
    workspace: Workspace,
    key: CatalogueKey,
    change: Callable[[Mapping[str, Unit], str], Mapping[str, Unit]],
) -> Mapping[str, Unit]:
    """Set units of a catalogue, and return them.

    What people saved since the last run is merged in first, as a sync does it: `change` gets the
    units as they stand then, with the language, and may be called again where somebody saves
    meanwhile. Nothing is written where it changes none of them.
    """
    layout, glossary = workspace.layout, load_glossary(workspace.layout)
    name, source = layout.article(key.article)
    (language,) = workspace.languages([key.language])
    place = replace(key, article=name, language=language)

    def amended(files: Transaction) -> Mapping[str, Unit]:
        path = layout.catalogue(name, language)
        current = load_catalogue(layout, name, language, read=files.read)
        template = load_template(layout, name)
        around = circumstances(workspace, place, source, glossary, Faults())
        brought = update_catalogue(current, template, load_past(layout, path), around).catalogue
        units = {slot.unit.id: slot.unit for slot in brought.units()}
        said = change(units, language)
        if changed := {i: unit for i, unit in said.items() if unit != units[i]}:
            files.write(files_of(layout, path, current, brought.map_units(changed), source))
        return said

    with writing(layout):
        return transact(workspace.root, amended)
