"""Which articles of an archive want anything, and what people had translated when it began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.formats import SOURCE_SUFFIXES
from l10n.errors import SourceProblem, StorageProblem, Unable
from l10n.model.key import CatalogueKey
from l10n.store.files.stamps import digest_of, seen
from l10n.store.records.version import version_of
from l10n.store.storage import (
    MAX_SOURCE,
    list_given,
    locked,
    read_file,
    read_present,
    read_source,
    write_new,
)
from l10n.store.workspace import Workspace
from l10n.workflow.books import Books
from l10n.workflow.guard import Faults
from l10n.workflow.reuse import Reuse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.workflow.archive.wishes import ArchiveWishes

_TWIN: Final = "another text of that name is in the project"


def project_of(folder: Path, around: Path) -> tuple[Workspace, Path | None]:
    """Find the project that a folder is in; else the one `around`, with that folder to take in.

    Raises StorageProblem where there is no such folder.
    """
    list_given(folder, ())
    if found := Workspace.around(folder):
        return found, None
    return Workspace.open(around), folder


def take_in(workspace: Workspace, folder: Path) -> tuple[L10nError, ...]:
    """Copy the texts of a folder into `source/` that are not there; say which are there otherwise.

    What stands in the project is never replaced.
    """
    faults = Faults()
    layout = workspace.layout
    known = layout.articles()
    for path in list_given(folder, SOURCE_SUFFIXES):
        with faults.apart(path.name), locked(layout.lock):
            data = read_source(path)
            place = known.get(path.stem) or layout.source(path.stem, path.suffix)
            if not write_new({place: data}, workspace.root) and read_present(place) != data:
                remedy = f"rename it, or put it in the place of {layout.relative(place)}"
                raise SourceProblem(path, _TWIN, remedy)
    return faults.found


class ArticleLooks:
    """How articles look from outside, under wishes and settings: equal looks want nothing."""

    def __init__(self, workspace: Workspace, wishes: ArchiveWishes) -> None:
        layout = workspace.layout
        self._layout = layout
        self._languages = workspace.languages(wishes.to)
        shared = (_digested(layout.glossary), _digested(layout.corrections))
        said = "\n".join((repr(workspace.config), wishes.text, version_of(), *shared))
        self._seed = digest_of(said.encode("utf-8", "surrogatepass"))

    def of(self, name: str, source: Path) -> str:
        """Look at the files of an article."""
        catalogues = (self._layout.catalogue(name, tag) for tag in self._languages)
        paths = (source, self._layout.template(name), *catalogues)
        looks = "\n".join((self._seed, *(seen(str(path)) for path in paths)))
        return digest_of(looks.encode())

    def now(self, name: str) -> str:
        """Look at the files of an article by its name; nothing where it is none any more."""
        try:
            return self.of(name, self._layout.article(name)[1])
        except Unable:
            return ""

    def all(self) -> dict[str, str]:
        """Look at all articles."""
        return {name: self.of(name, path) for name, path in self._layout.articles().items()}


def offers_of(workspace: Workspace, wishes: ArchiveWishes) -> dict[CatalogueKey, str]:
    """Find out what people translated in which catalogue: an archive has that looked at once."""
    reuse = Reuse(workspace, Books(workspace).offers)
    return {
        CatalogueKey(name, language): digests
        for language in workspace.languages(wishes.to)
        for name, digests in reuse.offers_in(language).items()
    }


class KnownOffers:
    """What people translated, as it was noted for all processes."""

    def __init__(self, offers: Mapping[CatalogueKey, str]) -> None:
        self._offers = offers

    def of(self, key: CatalogueKey) -> str:
        """Return the digests of what is translated in a catalogue."""
        return self._offers.get(key, "")


def _digested(path: Path) -> str:
    try:
        return digest_of(read_file(path, MAX_SOURCE))
    except StorageProblem:
        return "none"
