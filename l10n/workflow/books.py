"""What the ledger says of articles and catalogues, under the settings and terms as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import dataclass, replace
from l10n.store.export_settings import ExportSettings
from l10n.store.files.stamps import digest_of
from l10n.store.paths import inside
from l10n.store.records.ledger import Ledger, Part
from l10n.store.records.version import version_of
from l10n.store.storage import MAX_SOURCE, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from l10n.model.key import CatalogueKey
    from l10n.store.config import Config
    from l10n.store.records.ledger import Fact, LedgerEntry, Looks
    from l10n.store.workspace import Workspace

FINDINGS: Final = 2
"""Where in what a sync notes it stands how often checks found what is how grave."""

OFFERS: Final = 4
"""Where the digests stand of what people translated."""

_BETWEEN: Final = "\t"
"""Between the name of an article and a language, in a key: no tag holds one."""


@dataclass(frozen=True, slots=True)
class AsLeft:
    """The digests of files as a sync left them that the next had nothing to add to.

    `waiting` is how many units waited then, None where that is not known.
    """

    template: str
    catalogue: str
    base: str
    history: str
    waits: str
    waiting: int | None


class Books:
    """The ledger of a project, asked under its settings.

    An article is known by its source and template, a catalogue by its own files and the article's
    digests. What an export is made by matters to neither.
    """

    def __init__(self, workspace: Workspace) -> None:
        layout = workspace.layout
        self._config = workspace.config
        self._terms = _terms(workspace)
        self._seed = digest_of(_settings(workspace.config, self._terms).encode())
        self._templates = f"{layout.locales}/"
        self._workspace = workspace
        self._folders: dict[str, _Folders] = {}
        self._stays = _stay(layout.root, [layout.sources, layout.locales])
        self.ledger = Ledger(layout.ledger, layout.root, version_of())

    @property
    def terms(self) -> str | None:
        """The digest of the glossary, that of nothing where there is none; None for one unread."""
        return {"none": digest_of(b""), "unread": None}.get(self._terms, self._terms)

    def article(self, name: str, source: Path) -> LedgerEntry | None:
        """Return what is known of an article whose source and template are as they were."""
        if not self._stays:
            return None
        return self.ledger.look(name, self._article_seed(name), self.article_files(name, source))

    def catalogue(self, key: CatalogueKey, article: LedgerEntry) -> LedgerEntry | None:
        """Return what is known of a catalogue that is as it was, as its article is."""
        if not self._places(key.language).stay:
            return None
        seed = self._catalogue_seed(article)
        return self.ledger.look(_key(key), seed, self.catalogue_files(key))

    def as_left(self, key: CatalogueKey) -> AsLeft | None:
        """Return how the last sync left a catalogue, under settings and terms that still hold.

        What its files and its source are now has to be looked at.
        """
        article, known = self.ledger.recall(key.article), self.ledger.recall(_key(key))
        if article is None or known is None or article.seed != self._article_seed(key.article):
            return None
        if known.seed != self._catalogue_seed(article) or known.fact(Part.SYNC) is None:
            return None
        standing = known.fact(Part.STATUS)
        catalogue, base, history, waits, _ = known.digests
        waiting = standing["many"] if standing else None
        return AsLeft(article.digests[1], catalogue, base, history, waits, waiting)

    def article_files(self, name: str, source: Path) -> list[str]:
        """List the files of an article."""
        return [str(source), f"{self._templates}{name}.pot"]

    def catalogue_files(self, key: CatalogueKey) -> list[str]:
        """List the files of a catalogue: itself, its base, history, waits and findings."""
        name, places = key.article, self._places(key.language)
        return [
            f"{places.catalogues}/{name}.po",
            f"{places.base}/{name}.po",
            f"{places.base}/{name}.history.json",
            f"{places.waits}/{name}.json",
            f"{places.results}/{name}.json",
        ]

    def _places(self, language: str) -> _Folders:
        if language not in self._folders:
            self._folders[language] = _folders(self._workspace, language)
        return self._folders[language]

    def looks(self, files: Iterable[str]) -> Looks:
        """Look at files from outside before they are read, to know whether they changed since."""
        return self.ledger.looks(files)

    def note_article(
        self, name: str, files: Looks, facts: Mapping[Part, Fact]
    ) -> LedgerEntry | None:
        """Note what was found out of an article; None where it is another by now."""
        return self.ledger.note(name, self._article_seed(name), files, facts)

    def note_catalogue(
        self, key: CatalogueKey, article: LedgerEntry, files: Looks, facts: Mapping[Part, Fact]
    ) -> None:
        """Note what was found out of a catalogue of an article."""
        self.ledger.note(_key(key), self._catalogue_seed(article), files, facts)

    def offers(self, key: CatalogueKey) -> str | None:
        """Return the digests of what people translated in a catalogue, whatever its article is."""
        if not self._places(key.language).stay:
            return None
        path = self.catalogue_files(key)[0]
        known = self.ledger.peek(_key(key), f"{self._seed} ", path)
        fact = known.fact(Part.SYNC) if known else None
        return str(fact[OFFERS]) if fact else None

    def findings(self, key: CatalogueKey, digests: Sequence[str]) -> Mapping[str, int] | None:
        """Return how often checks found what is how grave, where a sync looked at these very files.

        `digests` are those of source, template and catalogue, as somebody has read them.
        """
        article, known = self.ledger.recall(key.article), self.ledger.recall(_key(key))
        if article is None or known is None or article.seed != self._article_seed(key.article):
            return None
        if known.seed != self._catalogue_seed(article):
            return None
        if [*article.digests, *known.digests[:1]] != list(digests):
            return None
        fact = known.fact(Part.SYNC)
        return fact[FINDINGS] if fact else None

    def amend(self, key: CatalogueKey, part: Part, fact: Fact) -> None:
        """Note more of a catalogue that is known to be as it was."""
        self.ledger.amend(_key(key), part, fact)

    def compared(self, language: str, pairs: str) -> Fact:
        """Return what was found when all pairs of a language, of this digest, were compared."""
        known = self.ledger.look(f"{_BETWEEN}{language}", f"{self._seed} {pairs}", ())
        return known.fact(Part.CHECK) if known else None

    def note_compared(self, language: str, pairs: str, fact: Fact) -> None:
        """Note what was found when they were compared."""
        self.ledger.note(f"{_BETWEEN}{language}", f"{self._seed} {pairs}", {}, {Part.CHECK: fact})

    @property
    def has_read_terms(self) -> bool:
        """Whether the glossary could be read as it is."""
        return self.ledger.look(_BETWEEN, self._terms, ()) is not None

    def note_terms(self) -> None:
        """Note that the glossary could be read."""
        self.ledger.note(_BETWEEN, self._terms, {}, {})

    def save(self, names: Iterable[str] | None = None) -> None:
        """Write down what is new; of articles other than `names`, if given, nothing is kept."""
        self.ledger.save(None if names is None else frozenset(("", *names)))

    def _article_seed(self, name: str) -> str:
        own = self._config.article(name)
        return f"{self._seed} {own.date} {own.zone}"

    def _catalogue_seed(self, article: LedgerEntry) -> str:
        return f"{self._seed} {digest_of(' '.join((article.seed, *article.digests)).encode())}"


def _key(key: CatalogueKey) -> str:
    return f"{key.article}{_BETWEEN}{key.language}"


def _settings(config: Config, terms: str) -> str:
    """Say all settings that what is found out of any article depends on."""
    shared = replace(
        config,
        targets=(),
        drafting=None,
        services={},
        export=ExportSettings(),
        exports={},
        articles={},
        fetch_allowed=(),
    )
    return f"{shared!r} {terms}"


def _terms(workspace: Workspace) -> str:
    """Digest the glossary; whoever needs its terms says what is wrong with it."""
    path = workspace.layout.glossary
    try:
        return digest_of(read_file(inside(path, workspace.root), MAX_SOURCE))
    except StorageProblem:
        return "none" if workspace.layout.has_no_glossary else "unread"


@dataclass(frozen=True, slots=True)
class _Folders:
    """Where the files of the catalogues in a language are; whether these `stay` in the project."""

    catalogues: str
    base: str
    waits: str
    results: str
    stay: bool


def _folders(workspace: Workspace, language: str) -> _Folders:
    layout = workspace.layout
    catalogue = layout.catalogue("x", language)
    places = (
        catalogue.parent,
        layout.base(catalogue).parent,
        layout.waits("x", language).parent,
        layout.results("x", language).parent,
    )
    catalogues, base, waits, results = map(str, places)
    return _Folders(catalogues, base, waits, results, _stay(layout.root, places))


def _stay(root: Path, folders: Iterable[Path]) -> bool:
    """Tell whether no folder is a link that leads out of a project: then nothing is known of it."""
    try:
        for folder in folders:
            inside(folder, root)
    except StorageProblem:
        return False
    return True
