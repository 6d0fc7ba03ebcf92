"""Desks as they lie open: read when somebody looks, and again only where a file changed."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.catalogue.bulk import collection_paused
from l10n.errors import (
    CatalogueProblem,
    DecisionRefused,
    SourceProblem,
    StorageProblem,
    UsageProblem,
)
from l10n.frozen import dataclass
from l10n.language.source import gather
from l10n.model.key import CatalogueKey
from l10n.store.at_hand import AtHand
from l10n.store.clock import now
from l10n.store.config import CONFIG
from l10n.store.files.stamps import seen
from l10n.store.layout import Layout
from l10n.store.loading import load_catalogue
from l10n.store.lookout import STILL
from l10n.store.records.lore import ArticleLore
from l10n.store.records.traces import catalogues_of
from l10n.store.storage import read_text
from l10n.store.workspace import Workspace
from l10n.workflow.amending import amend
from l10n.workflow.desk.deciding import act, undo
from l10n.workflow.desk.looking import Lens
from l10n.workflow.desk.renewing import FRESH, view
from l10n.workflow.findings import conventions
from l10n.workflow.guard import guarded
from l10n.workflow.reading import ReadArticle
from l10n.workflow.reviewing import review_item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from l10n.glossary import Glossary
    from l10n.model.lore import Lore
    from l10n.model.unit import Unit
    from l10n.workflow.desk.deciding import Deed, DeskWish
    from l10n.workflow.desk.renewing import Viewed
    from l10n.workflow.desk.viewing import DeskArticle, DeskUnit
    from l10n.workflow.reviewing import ReviewItem

T = TypeVar("T")

_PATIENCE: Final = 50
"""How often a file is looked at that somebody goes on writing."""

_STANDS: Final = 5
"""How often a file is looked at that cannot be read until it is taken to stay so."""

_MOST: Final = 16
"""Desks that are kept open; a newsroom has as many languages."""


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """An article in one language as it was read, and what its units are looked at through."""

    viewed: Viewed
    lens: Lens
    version: str

    @property
    def article(self) -> DeskArticle:
        """The article as it is shown."""
        return self.viewed.article


class Desks:
    """The desks of a project, each read once for each state of its files."""

    def __init__(self, root: Path, pause: Callable[[float], object] = time.sleep) -> None:
        self._root = root
        self._pause = pause
        self._lock = threading.Lock()
        self._turns: dict[CatalogueKey, threading.Lock] = {}
        self._open: dict[CatalogueKey, OpenDesk] = {}
        self._at_hand = AtHand()
        self._settings: tuple[str, Workspace] | None = None

    @property
    def root(self) -> Path:
        """The folder of the project."""
        return self._root

    def workspace(self) -> Workspace:
        """Open the project as it stands now. Raises ProjectProblem where it is gone."""
        try:
            text = read_text(Layout(self._root).config)
        except StorageProblem:
            return Workspace.open(self._root)
        known = self._settings
        if known is None or known[0] != text:
            known = self._settings = text, Workspace.open(self._root)
        return known[1]

    def act(self, key: CatalogueKey, by: str, wishes: Sequence[DeskWish]) -> tuple[Deed, ...]:
        """Do what a person wishes, as `act` does."""
        return self._whole(key, lambda: act(self.workspace(), key, by, wishes, self._at_hand))

    def undo(self, key: CatalogueKey, deeds: Sequence[Deed]) -> tuple[str, ...]:
        """Write what stood there before, as `undo` does."""
        return self._whole(key, lambda: undo(self.workspace(), key, deeds, self._at_hand))

    def key(self, article: str, language: str) -> CatalogueKey:
        """Name a catalogue. Raises where there is no such article, or no such language in it."""
        workspace = self.workspace()
        layout = workspace.layout
        try:
            name, _ = layout.article(article)
        except SourceProblem as problem:
            raise UsageProblem(problem.where, problem.what, problem.remedy) from problem
        (tag,) = workspace.languages([language])
        known = tag in workspace.config.targets or layout.catalogue(name, tag) in catalogues_of(
            layout, name
        )
        if not known:
            what, remedy = "no language of this project", f"name it among the targets in {CONFIG}"
            raise UsageProblem(tag, what, remedy)
        return CatalogueKey(name, tag)

    def version(self, key: CatalogueKey) -> str:
        """Say what can be seen of a desk's files from outside; another text for other files."""
        workspace = self.workspace()
        layout = workspace.layout
        _, source = layout.article(key.article)
        files = (
            source,
            layout.template(key.article),
            layout.catalogue(key.article, key.language),
            layout.glossary,
            layout.config,
        )
        return "|".join(seen(str(path)) for path in files)

    def desk(self, key: CatalogueKey) -> OpenDesk:
        """Read a desk, unless it lies open as its files are."""
        return self._whole(key, lambda: self._looked_at(key))

    def standing(self, key: CatalogueKey, unit_id: str) -> ReviewItem:
        """Show a unit as an act finds it: with what others saved since the last sync merged in."""
        found: dict[str, Unit] = {}

        def look(units: Mapping[str, Unit], _: str) -> Mapping[str, Unit]:
            found.update((i, units[i]) for i in (unit_id,) if i in units)
            return {}

        workspace = self.workspace()
        self._whole(key, lambda: amend(workspace, key, look, self._at_hand))
        if unit_id not in found:
            raise _gone(unit_id)
        return review_item(found[unit_id], key.language, workspace.config.approvals)

    def _whole(self, key: CatalogueKey, job: Callable[[], T]) -> T:
        """Do a job again where it met a file that a program was still writing."""
        before, still = "", 0
        for _ in range(_PATIENCE):
            try:
                return job()
            except CatalogueProblem:
                after = self.version(key)
                still = still + 1 if after == before else 0
                if still == _STANDS:
                    raise
                before = after
                self._pause(STILL)
        return job()

    def _looked_at(self, key: CatalogueKey) -> OpenDesk:
        """Read a desk once for all who ask; another one's readers do not wait for it."""
        with self._lock:
            turn = self._turns.setdefault(key, threading.Lock())
        with turn, guarded(f"{key.article} {key.language}"):
            version, known = self.version(key), self._open.get(key)
            if known and known.version == version and 0 <= now() - known.viewed.at < FRESH:
                return known
            with collection_paused():
                desk = self._read(key, version, known)
            self._keep(key, desk)
            return desk

    def _keep(self, key: CatalogueKey, desk: OpenDesk) -> None:
        with self._lock:
            self._open.pop(key, None)
            self._open[key] = desk
            for oldest in list(self._open)[:-_MOST]:
                del self._open[oldest]

    def _read(self, key: CatalogueKey, version: str, known: OpenDesk | None) -> OpenDesk:
        workspace, parse = self.workspace(), self._at_hand.catalogue
        same = known if known and _same_but_catalogue(known.version, version) else None
        name, lore = key.article, ArticleLore(workspace.layout, key.article)
        article = same.viewed.read if same else ReadArticle.load(workspace, name, lore, parse)
        glossary = self._at_hand.glossary(workspace.layout)
        catalogue = load_catalogue(workspace.layout, name, key.language, parse=parse)
        article.take(key.language, catalogue)
        viewed = view(workspace, key, article, glossary, now(), same.viewed if same else None)
        lens = same.lens if same else _lens(workspace, key, article, glossary, lore)
        return OpenDesk(viewed, lens, version)


def _lens(
    workspace: Workspace, key: CatalogueKey, article: ReadArticle, glossary: Glossary, lore: Lore
) -> Lens:
    prose = article.source.article.prose
    return Lens(
        key.language,
        glossary,
        gather(prose, glossary.about(prose), lore),
        workspace.config.style(key.language),
        conventions(workspace, key.language, glossary),
    )


_CATALOGUE: Final = 2
"""Which of a desk's files its people write."""


def _same_but_catalogue(one: str, other: str) -> bool:
    mine, theirs = (_others(version.split("|")) for version in (one, other))
    return mine == theirs


def _others(files: Iterable[str]) -> list[str]:
    return [file for at, file in enumerate(files) if at != _CATALOGUE]


def require_unit(desk: OpenDesk, unit_id: str) -> DeskUnit:
    """Return a unit of a desk. Raises DecisionRefused for one that is gone."""
    unit = desk.article.unit(unit_id)
    if unit is None:
        raise _gone(unit_id)
    return unit


def _gone(unit_id: str) -> DecisionRefused:
    what = "the text left the article, or another project is served here now"
    return DecisionRefused(unit_id, what, "go back to the desk and look again")
