"""A template and one catalogue, taken from version to version as sync does, through files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.units.state import state_of
from l10n.catalogue.versions.history import History, Past, remember
from l10n.catalogue.versions.template import update_template
from l10n.catalogue.versions.update import Circumstances, update_catalogue
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import Review, Verdict
from tests.articles import article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.article import Article
    from l10n.model.catalogue import Catalogue
    from l10n.model.unit import State

LANGUAGE = "es"
AT = "2025-08-15T18:04Z"
AROUND = Circumstances(LANGUAGE, AT, "source/a.txt")

DAWN = ["Le jour se lève sur la base.", "Les avions sont prêts."]
NOON = ["Le ministre arrive à midi.", "Il ne parle pas à la presse."]
DUSK = ["La réunion est finie.", "Les avions sont prêts."]


class Versions:
    """A template and one catalogue, taken from version to version as sync does."""

    def __init__(self, *entries: Sequence[str]) -> None:
        self.template = new_catalogue("a")
        self.catalogue = new_catalogue("a", LANGUAGE)
        self.past: Past | None = None
        self.sync(*entries)

    def sync(self, *entries: Sequence[str], ids: Sequence[str | None] = ()) -> None:
        """Bring template and catalogue to a version of the article."""
        self.take(article(*entries, ids=ids))

    def take(self, version: Article) -> None:
        """Bring template and catalogue to a version that some reader read."""
        update = update_template(self.template, version, "sha")
        self.update = update
        self.template = self._through_file(update.template)
        updated = update_catalogue(self.catalogue, self.template, self.past, AROUND)
        self._written(updated.catalogue)

    def _written(self, catalogue: Catalogue) -> None:
        history = self.past.history if self.past else History()
        written = self._through_file(catalogue)
        self.past = Past(written, remember(history, self.catalogue, written))
        self.catalogue = written

    def _through_file(self, catalogue: Catalogue) -> Catalogue:
        return read_catalogue(write_catalogue(catalogue, "source/a.txt"))

    def approve_all(self) -> None:
        """Translate every unit (as its capitals) and approve it."""
        change = {}
        for slot in self.catalogue.units():
            unit = replace(slot.unit, target=slot.unit.source.upper(), fuzzy=False, previous=None)
            review = Review(Verdict.APPROVED, "ana", AT, review_digest(unit, LANGUAGE))
            change[unit.id] = replace(unit, reviews=(review,))
        self._written(self.catalogue.map_units(change))

    def states(self) -> dict[str, State]:
        """Return the states of the units in use by their source text."""
        return {s.unit.source: state_of(s.unit, LANGUAGE) for s in self.catalogue.units()}

    def by_text(self) -> dict[str, str]:
        """Return the ids of the units in use by their source text."""
        return {s.unit.source: s.unit.id for s in self.catalogue.units()}

    def ids(self) -> list[str]:
        """Return the ids of the units in use, in file order."""
        return [s.unit.id for s in self.catalogue.units()]
