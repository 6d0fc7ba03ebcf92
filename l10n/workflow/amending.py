"""Change units of a catalogue by hand: under the lock, over what others saved meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.catalogue.versions.history import digests_of_units
from l10n.catalogue.versions.step import is_at_rest
from l10n.catalogue.versions.update import update_catalogue
from l10n.errors import StorageProblem
from l10n.frozen import dataclass, replace
from l10n.model.catalogue import Slot
from l10n.store.at_hand import AtHand, Rest
from l10n.store.files.stamps import digest_of
from l10n.store.loading import (
    VersionMade,
    load_catalogue,
    load_past,
    load_template,
    to_write,
)
from l10n.store.paths import inside
from l10n.store.storage import MAX_CATALOGUE, read_file, transact, writing
from l10n.workflow.books import Books
from l10n.workflow.circumstances import circumstances
from l10n.workflow.guard import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from l10n.catalogue.versions.update import Circumstances
    from l10n.model.catalogue import Catalogue
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.loading import ToWrite
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

    Change = Callable[[Mapping[str, Unit], str], Mapping[str, Unit]]


def amend(
    workspace: Workspace, key: CatalogueKey, change: Change, at_hand: AtHand | None = None
) -> Mapping[str, Unit]:
    """Set units of a catalogue, and return them.

    What people saved since the last run is merged in first, as a sync does it: `change` gets the
    units as they stand then, with the language, and may be called again where somebody saves
    meanwhile. Nothing is written where it changes none of them. With what is `at_hand` in a
    process that stays, only what changed is read and thought through. Law: the bytes are the same.
    """
    name, source = workspace.layout.article(key.article)
    (language,) = workspace.languages([key.language])
    place = replace(key, article=name, language=language)
    hand = at_hand or AtHand()
    amendment = _Amendment(workspace, place, source, hand, change, stays=at_hand is not None)
    with hand.turn(workspace.layout.lock), writing(workspace.layout):
        return transact(workspace.root, amendment.made)


@dataclass(frozen=True, slots=True)
class _Amendment:
    """What is to be done with a catalogue."""

    workspace: Workspace
    key: CatalogueKey
    source: Path
    hand: AtHand
    change: Change
    stays: bool

    @property
    def path(self) -> Path:
        """The file of the catalogue."""
        return self.workspace.layout.catalogue(self.key.article, self.key.language)

    def made(self, files: Transaction) -> Mapping[str, Unit]:
        """Do it, over what the file holds now."""
        layout, key = self.workspace.layout, self.key
        current = load_catalogue(
            layout, key.article, key.language, read=files.read, parse=self.hand.catalogue
        )
        template = load_template(layout, key.article, files.read, self.hand.catalogue)
        rests = self._rests(files)
        brought = current if rests else self._brought(current, template)
        units = {slot.unit.id: slot.unit for slot in brought.units()}
        said = self.change(units, key.language)
        if changed := {i: unit for i, unit in said.items() if unit != units[i]}:
            changes = digests_of_units(changed.values()) if rests else None
            amended = _rearranged(current, changed) if rests else brought.map_units(changed)
            made = VersionMade(changes, here=True)
            new = to_write(layout, self.path, current, amended, self.source, made)
            files.write(new.files)
            if self.stays:
                self._note(files, new, template, changed)
        return said

    def _brought(self, current: Catalogue, template: Catalogue) -> Catalogue:
        past = load_past(self.workspace.layout, self.path)
        return update_catalogue(current, template, past, self._around()).catalogue

    def _around(self) -> Circumstances:
        glossary = self.hand.glossary(self.workspace.layout)
        return circumstances(self.workspace, self.key, self.source, glossary, Faults())

    def _rests(self, files: Transaction) -> bool:
        """Tell whether an update has nothing to add: that was found when all was as it is now."""
        layout, held = self.workspace.layout, files.held(self.path)
        try:
            base, history = (
                read_file(inside(file, layout.root), MAX_CATALOGUE)
                for file in (layout.base(self.path), layout.history(self.path))
            )
        except StorageProblem:
            return False
        rest = self._rest(files, held, history)
        return base == held and (
            self.hand.is_at_rest(self.path, rest) or (self.stays and self._was_left_so(rest))
        )

    def _was_left_so(self, rest: Rest) -> bool:
        """Tell whether the last sync left it so, and found that the next has nothing to add."""
        left = Books(self.workspace).as_left(self.key)
        return left is not None and (left.template, left.catalogue, left.base, left.history) == (
            rest.template,
            rest.catalogue,
            rest.catalogue,
            rest.history,
        )

    def _rest(self, files: Transaction, catalogue: bytes, history: bytes) -> Rest:
        layout = self.workspace.layout
        template = files.held(layout.template(self.key.article))
        return Rest(
            digest_of(catalogue),
            digest_of(template),
            digest_of(history),
            layout.relative(self.source),
            self.hand.glossary(layout),
            self.workspace.config,
        )

    def _note(
        self, files: Transaction, new: ToWrite, template: Catalogue, changed: Mapping[str, Unit]
    ) -> None:
        """Note how the catalogue reads now, and whether it is at rest with that."""
        layout = self.workspace.layout
        data, history = new.files[self.path], new.files[layout.history(self.path)]
        self.hand.take(self.path, data, new.catalogue)
        rests = is_at_rest(new.catalogue, template, changed, self._around())
        self.hand.note_rest(self.path, self._rest(files, data, history) if rests else None)


def _rearranged(current: Catalogue, changed: Mapping[str, Unit]) -> Catalogue:
    """Put these units into a catalogue as it was read; what stays is not even looked at."""
    places = codec.places_of(current)
    if places is None:
        return current.map_units(changed)
    parts: list[int | Slot] = list(range(len(current.slots)))
    for i, unit in changed.items():
        slot = current.slots[places[i]]
        if isinstance(slot, Slot):
            parts[places[i]] = replace(slot, unit=unit)
    return codec.arranged(current, parts)
