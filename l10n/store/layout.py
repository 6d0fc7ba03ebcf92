"""Where things are in a project's folder. The only way a name becomes a path."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.documents.formats import EDITION_SUFFIXES, SOURCE_SUFFIXES
from l10n.errors import SourceProblem
from l10n.frozen import dataclass
from l10n.language.text.showing import shown
from l10n.language.text.tags import folder, normalise
from l10n.store.articles import checked, composed, fault, is_name, list_articles, stem
from l10n.store.paths import absolute

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.store.articles import Listing


_OWN: Final = frozenset(
    (
        *("l10n.toml", "glossary.csv", "corrections.toml", "slugs.toml"),
        *("source", "locales", "memory", ".l10n"),
    )
)
"""What stands in a project's folder and is its own: settings, texts, translations, memory."""


MANIFEST: Final = ".manifest.json"
"""How the name of an edition goes on for its manifest."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a project. No name given from outside leads out of `root`.

    `lane` is where one of several processes works that share the project, each on articles of its
    own: what it finds out is noted there.
    """

    root: Path
    lane: str = ""

    @property
    def config(self) -> Path:
        """The settings."""
        return self.root / "l10n.toml"

    @property
    def is_begun(self) -> bool:
        """Whether there is a project already."""
        return self.config.exists()

    def make_folders(self) -> None:
        """Make the folders that people look into."""
        for made in (self.sources, self.locales):
            made.mkdir(parents=True, exist_ok=True)

    @property
    def glossary(self) -> Path:
        """The names and terms."""
        return self.root / "glossary.csv"

    @property
    def has_no_glossary(self) -> bool:
        """Whether nobody wrote down a name or term."""
        return not self.glossary.exists()

    @property
    def corrections(self) -> Path:
        """What people decided on corrections."""
        return self.root / "corrections.toml"

    @property
    def decided(self) -> tuple[Path, ...]:
        """What people decide about the whole project: settings, terms, corrections."""
        return self.config, self.glossary, self.corrections

    @property
    def slugs(self) -> Path:
        """How the files of editions are called that have names of their own."""
        return self.root / "slugs.toml"

    @property
    def has_slugs(self) -> bool:
        """Whether any file of an edition has a name of its own."""
        return self.slugs.exists()

    @property
    def sources(self) -> Path:
        """The folder of the French sources."""
        return self.root / "source"

    @property
    def locales(self) -> Path:
        """The folder of template and catalogues."""
        return self.root / "locales"

    @property
    def lock(self) -> Path:
        """The file whose lock a writer holds."""
        return self.locales / ".l10n.lock"

    def listing(self) -> Listing:
        """Tell the articles of `source/` from the files there that can be none."""
        return list_articles(self.sources, self.root)

    def articles(self) -> dict[str, Path]:
        """Map the articles' names to their sources."""
        return self.listing().articles

    def article(self, given: str) -> tuple[str, Path]:
        """Find an article by its name, or by its source's path from here or from the project.

        Raises SourceProblem where there is none, or says why the file can be none.
        """
        if alone := self._alone(given):
            return given, alone
        listing = self.listing()
        paths = {absolute(given), absolute(str(self.root / given))}
        for name, source in listing.articles.items():
            if paths & {source, source.resolve()} or given == source.name:
                return name, source
        if alike := [name for name in listing.articles if composed(name) == composed(given)]:
            return alike[0], listing.articles[alike[0]]
        for name, problem in listing.problems.items():
            if given in {name, stem(name)} or self.sources / name in paths:
                raise problem
        known = shown(", ".join(listing.articles)) or "none yet"
        remedy = f"put it into {self.relative(self.sources)}/ (there now: {known})"
        raise SourceProblem(given, "no such article in this project", remedy)

    def _alone(self, name: str) -> Path | None:
        """Find the one source of this name, without a look at the others."""
        if is_name(name):
            files = [self.sources / f"{name}{suffix}" for suffix in SOURCE_SUFFIXES]
            there = [path for path in files if path.exists()]
            if len(there) == 1 and fault(there[0], self.root) is None:
                return there[0]
        return None

    def is_synced(self, name: str) -> bool:
        """Tell whether a sync has seen an article."""
        return self.template(name).exists()

    def template(self, name: str) -> Path:
        """Return where the template of an article is."""
        return self.locales / f"{checked(name)}.pot"

    def catalogue(self, name: str, language: str) -> Path:
        """Return where the catalogue of an article in a language is."""
        return self.locales / folder(normalise(language)) / f"{checked(name)}.po"

    @property
    def private(self) -> Path:
        """The folder of what can be made again."""
        return self.root / ".l10n"

    def base(self, catalogue: Path) -> Path:
        """Return where the copy of a catalogue is, as it was last written."""
        return self.private / "base" / catalogue.relative_to(self.locales)

    def history(self, catalogue: Path) -> Path:
        """Return where the digests are of what a catalogue said before."""
        return self.base(catalogue).with_suffix(".history.json")

    def results(self, name: str, language: str) -> Path:
        """Return where the findings of a catalogue are kept."""
        return self.private / "checks" / folder(normalise(language)) / f"{checked(name)}.json"

    def waits(self, name: str, language: str) -> Path:
        """Return where it is noted since when the units of a catalogue wait."""
        return self.private / "waits" / folder(normalise(language)) / f"{checked(name)}.json"

    def assembled(self, name: str, language: str) -> Path:
        """Return where the edition of a catalogue is kept as it was last put together."""
        return self.private / "assembled" / folder(normalise(language)) / checked(name)

    def lore(self, name: str) -> Path:
        """Return where it is kept what was found out of the parts of an article."""
        return self.private / "lore" / checked(name)

    def source(self, name: str, suffix: str) -> Path:
        """Return where the source of an article goes that is not there yet."""
        return self.sources / f"{checked(name)}{suffix}"

    def fetched(self, name: str) -> Path:
        """Return where it is noted which version of a source was fetched last."""
        return self.private / "fetched" / f"{checked(name)}.json"

    @property
    def ledger(self) -> Path:
        """Where it is kept what was found out, and from which files."""
        return self._notes / "ledger"

    @property
    def released(self) -> Path:
        """Where it is kept of what each edition was made."""
        return self._notes / "released"

    @property
    def _notes(self) -> Path:
        return self.lanes / self.lane if self.lane else self.private

    @property
    def run(self) -> str:
        """The run that a lane belongs to: one for all who share the project; else nothing."""
        return self.lane.partition("/")[0]

    @property
    def turns(self) -> Path:
        """Where the lanes of a run take turns to ask engines."""
        return self.lanes / self.run / "turns.sqlite3"

    @property
    def lanes(self) -> Path:
        """Where lanes note what they find out, until it is put together."""
        return self.private / "lanes"

    @property
    def archive(self) -> Path:
        """Where it is kept how far an archive is."""
        return self.private / "archive.sqlite3"

    @property
    def has_archive(self) -> bool:
        """Whether a run over the archive was ever begun."""
        return self.archive.exists()

    @property
    def archive_lock(self) -> Path:
        """The file whose lock a run over the archive holds."""
        return self.private / "archive.lock"

    @property
    def written(self) -> tuple[Path, ...]:
        """The folders below which jobs write; some write in `root` itself too."""
        return self.sources, self.locales, self.private, self.editions

    @property
    def journal(self) -> Path:
        """Where answers of engines are kept."""
        return self.private / "journal.sqlite3"

    @property
    def pulse(self) -> Path:
        """Where a watch notes how it is doing."""
        return self.private / "watch.json"

    @property
    def watch_lock(self) -> Path:
        """The file whose lock a watch holds."""
        return self.private / "watch.lock"

    @property
    def audit(self) -> Path:
        """Where it is noted what was done over the review page."""
        return self.private / "desk.log"

    @property
    def memory(self) -> Path:
        """The folder of the memories that came from elsewhere."""
        return self.root / "memory"

    @property
    def has_memories(self) -> bool:
        """Whether memories came from elsewhere."""
        return self.memory.is_dir()

    @property
    def memory_index(self) -> Path:
        """Where the index of the translation memory is."""
        return self.private / "memory.sqlite3"

    @property
    def issued(self) -> Path:
        """Where it is noted which packages went out, and to whom."""
        return self.private / "issued.json"

    @property
    def packages(self) -> Path:
        """The folder of the packages for other tools: no release takes it along, or back."""
        return self.root / "exchange"

    def package(self, name: str, language: str, suffix: str) -> Path:
        """Return where a package of an article in a language goes."""
        return self.packages / folder(normalise(language)) / f"{checked(name)}{suffix}"

    @property
    def editions(self) -> Path:
        """The folder of the editions, a folder for each language."""
        return self.root / "build"

    def edition(self, name: str, language: str, suffix: str) -> Path:
        """Return where the edition of an article in a language goes."""
        return self.editions / folder(normalise(language)) / f"{checked(name)}{suffix}"

    def manifests(self, name: str, named: Sequence[Path] = ()) -> list[Path]:
        """List the manifests that stand beside the editions of an article, of any language.

        `named` are those of editions that are called otherwise than the article.
        """
        if not self.editions.is_dir():
            return []
        folders = sorted(entry.path for entry in os.scandir(self.editions) if entry.is_dir())
        names = [f"{checked(name)}{suffix}{MANIFEST}" for suffix in EDITION_SUFFIXES]
        paths = [Path(folder, file) for folder in folders for file in names]
        return [path for path in dict.fromkeys([*paths, *named]) if os.path.lexists(path)]

    def keeps(self, path: Path) -> bool:
        """Tell whether a path is one of those that the project itself is made of.

        Capitals are no difference: some file systems make none.
        """
        if not path.is_relative_to(self.root):
            return False
        first = path.relative_to(self.root).parts[:1]
        return bool(first) and first[0].casefold() in _OWN

    def relative(self, path: Path) -> str:
        """Return a path as it is shown and stored: from the root, with slashes."""
        inside = path.is_relative_to(self.root)
        return path.relative_to(self.root).as_posix() if inside else str(path)
