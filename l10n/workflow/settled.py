"""Which editions stand as they would be made again, told from outside."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.language.values.instants import moment
from l10n.store.clock import utc_now
from l10n.store.files.stamps import digest_of, look_at
from l10n.store.records.ledger import Ledger, Part
from l10n.store.records.version import version_of
from l10n.store.storage import MAX_SOURCE, read_file

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from l10n.model.key import CatalogueKey
    from l10n.store.records.ledger import Looks
    from l10n.store.workspace import Workspace
    from l10n.workflow.editions import Planned
    from l10n.workflow.published import Published

_BETWEEN: Final = "\t"


@dataclass(frozen=True, slots=True)
class Job:
    """An edition to be made: of a catalogue, in a format."""

    key: CatalogueKey
    made_as: str


class Settled:
    """What is known of editions as they were last released; nothing of it is the truth.

    An edition is made of source, template and catalogue, settings, glossary, decisions on
    corrections and the names of pages; and it ends with an embargo. Page and manifest have to be
    those that were written.
    """

    def __init__(self, workspace: Workspace, published: Published) -> None:
        layout = workspace.layout
        shared = (layout.glossary, layout.corrections, layout.slugs)
        said = [repr(workspace.config), *map(_digested, shared)]
        self._workspace = workspace
        self._published = published
        self._seed = digest_of("\n".join(said).encode("utf-8", "surrogatepass"))
        self._ledger = Ledger(layout.released, layout.root, version_of())
        self._sources = layout.articles()
        self._looks: dict[Job, Looks] = {}
        self._now = utc_now()

    def holds(self, job: Job, languages: AbstractSet[str]) -> bool:
        """Tell whether an edition stands as it would be made again, beside those of `languages`."""
        known = self._ledger.look(_name(job), self._seed, self._files(job))
        fact = known.fact(Part.EXPORT) if known else None
        if not fact or fact["with"] != sorted(languages):
            return False
        until = moment(fact["until"], None) if fact["until"] else None
        if until is not None and until <= self._now:
            return False
        root = self._workspace.layout.editions
        return all(look_at(f"{root}/{path}") == look for path, look in fact["files"].items())

    def begin(self, job: Job) -> None:
        """Look at what an edition is about to be made of."""
        self._looks[job] = self._ledger.looks(self._files(job))

    def note(self, job: Job, planned: Planned, published: Published) -> None:
        """Note that an edition stands as it was planned."""
        place = planned.place
        files = {published.relative(it): look_at(str(it)) for it in (place.path, place.manifest)}
        stones = (stone.until for stone in planned.edition.tombstones)
        ends = [end for until in stones if until and (end := moment(until, None))]
        fact = {
            "with": sorted(published.languages(job.key.article)),
            "until": min(ends).astimezone(dt.UTC).isoformat() if ends else None,
            "files": files,
        }
        self._ledger.note(_name(job), self._seed, self._looks[job], {Part.EXPORT: fact})

    def save(self) -> None:
        """Write down what is new."""
        self._ledger.save()

    def _files(self, job: Job) -> list[str]:
        layout, key = self._workspace.layout, job.key
        catalogue = layout.catalogue(key.article, key.language)
        return [
            str(self._sources[key.article]),
            str(layout.template(key.article)),
            str(catalogue),
        ]


def _name(job: Job) -> str:
    return _BETWEEN.join((job.key.article, job.key.language, job.made_as))


def _digested(path: Path) -> str:
    try:
        return digest_of(read_file(path, MAX_SOURCE))
    except StorageProblem:
        return "none"
