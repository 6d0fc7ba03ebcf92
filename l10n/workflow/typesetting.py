"""Write the editions of many articles; of one that would be written again as it stands, nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.formats import EDITIONS
from l10n.errors import L10nError, Refused
from l10n.frozen import dataclass
from l10n.lazy import imported
from l10n.store.clock import utc_now
from l10n.store.files.stamps import digest_of
from l10n.store.layout import MANIFEST
from l10n.store.records.editions import accounts
from l10n.store.storage import read_present
from l10n.workflow.books import Books
from l10n.workflow.guard import guarded
from l10n.workflow.published import Published, load_published

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from l10n.model.key import CatalogueKey
    from l10n.store.records.ledger import Looks
    from l10n.store.sources import load_source
    from l10n.store.workspace import Workspace
    from l10n.workflow.exporting import Export
else:  # asked only where something changed
    load_source = imported("l10n.store.sources", "load_source")

_FORMAT: Final = next(iter(EDITIONS))


@dataclass(frozen=True, slots=True)
class EditionFate:
    """What became of an edition: where it stands and whether it was `written`, or what forbids it.

    `is_refused` where the answer is no, rather than that something failed.
    """

    key: CatalogueKey
    path: Path | None = None
    written: bool = False
    problem: str = ""
    is_refused: bool = False


def publish(
    workspace: Workspace,
    keys: Iterable[CatalogueKey],
    export: Callable[[str, str], Export],
    clock: Callable[[], dt.datetime] = utc_now,
) -> Iterator[EditionFate]:
    """Write the editions of these catalogues into `build/`, one after the other.

    Each as `export` does, given article and language; what the ledger knows to stand there already
    is not looked at again.
    """
    press = _Press(workspace, export, clock)
    try:
        for key in keys:
            yield press.publish(key)
    finally:
        press.books.save()


class _Press:
    """Where editions are written, and what is known of them.

    Their policy is in the settings, and what people decided in the corrections: where either file
    changed, nothing is known.
    """

    def __init__(
        self,
        workspace: Workspace,
        export: Callable[[str, str], Export],
        clock: Callable[[], dt.datetime],
    ) -> None:
        self.books = Books(workspace)
        self._workspace = workspace
        self._export = export
        self._clock = clock
        self._published = (
            load_published(workspace) if workspace.layout.has_slugs else Published(workspace)
        )
        layout = workspace.layout
        ruled = (read_present(path) or b"" for path in (layout.config, layout.corrections))
        self._made_by = " ".join(map(digest_of, ruled))

    def publish(self, key: CatalogueKey) -> EditionFate:
        """Write an edition, unless it is known that nothing would come of that."""
        try:
            with guarded(f"export {key}"):
                path = self._published.place(key.article, key.language, _FORMAT)
                return self._known(key, path) or self._made(key, path)
        except L10nError as problem:
            refused = isinstance(problem, Refused)
            return EditionFate(key, problem=str(problem), is_refused=refused)

    def _known(self, key: CatalogueKey, path: Path) -> EditionFate | None:
        source, files = self._source(key), self._standing(key, path)
        since = self.books.edition(key, source, self._made_by, files)
        holds = since is not None and since <= self._clock().timestamp()
        return EditionFate(key, path) if holds else None

    def _made(self, key: CatalogueKey, path: Path) -> EditionFate:
        before, now = self._looks(key), self._clock().timestamp()
        made = self._export(key.article, key.language)
        if self._is_settled(made) and path == made.path and before == self._looks(key):
            files = self._standing(key, path)
            self.books.note_edition(key, self._source(key), self._made_by, files, now)
        return EditionFate(key, made.path, made.written)

    def _is_settled(self, made: Export) -> bool:
        """Tell whether the next run would find nothing to write either, at whatever hour.

        That it found none is the proof, but for entries that nobody may read before their hour.
        """
        if made.written or made.warnings:
            return False
        config, layout = self._workspace.config, self._workspace.layout
        entries = load_source(layout, config, made.edition.article).article.entries
        return not any(entry.post.until for entry in entries)

    def _looks(self, key: CatalogueKey) -> Looks:
        """Look at what an edition is made from, to know whether it changed meanwhile."""
        files = self.books.article_files(key.article, self._source(key))
        return self.books.looks([*files, *self.books.catalogue_files(key)[:1]])

    def _standing(self, key: CatalogueKey, path: Path) -> list[str]:
        """List the page, and what is told of all editions of its article."""
        named = map(str, self._published.manifests(key.article))
        places = (str(path), f"{path}{MANIFEST}", *accounts(self._workspace.layout, key.article))
        return [*dict.fromkeys([*places, *named])]

    def _source(self, key: CatalogueKey) -> Path:
        return self._workspace.layout.article(key.article)[1]
