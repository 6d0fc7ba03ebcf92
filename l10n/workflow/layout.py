"""Where things are in a project's folder. The only way a name becomes a path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from l10n.errors import SourceProblem, StorageProblem, UsageProblem
from l10n.language.tags import folder, normalise

SUFFIXES: Final = (".txt", ".md")
"""Endings of the files in `source/` that are articles."""

_OWN: Final = frozenset(
    ("l10n.toml", "glossary.csv", "corrections.toml", "source", "locales", "memory", ".l10n")
)
"""What stands in a project's folder and is its own: settings, texts, translations, memory."""

_NAME: Final = re.compile(r"[^\W_][\w.-]{0,79}")


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a project. No name given from outside leads out of `root`."""

    root: Path

    @property
    def config(self) -> Path:
        """The settings."""
        return self.root / "l10n.toml"

    @property
    def glossary(self) -> Path:
        """The names and terms."""
        return self.root / "glossary.csv"

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

    def articles(self) -> dict[str, Path]:
        """Map the articles' names to their sources. Raises SourceProblem for two of one name."""
        found: dict[str, Path] = {}
        for path in sorted(self.sources.iterdir()) if self.sources.is_dir() else ():
            if path.suffix not in SUFFIXES or path.name.startswith("."):
                continue
            name = _checked(path.stem)
            if name in found:
                what = f"the same name as {found[name].name}"
                raise SourceProblem(path, what, "rename one: a catalogue belongs to one source")
            found[name] = path
        return found

    def article(self, given: str) -> tuple[str, Path]:
        """Find an article by its name or by the path of its source."""
        articles = self.articles()
        if given in articles:
            return given, articles[given]
        path = Path(given).resolve()
        for name, source in articles.items():
            if path == source.resolve() or given == source.name:
                return name, source
        known = ", ".join(articles) or "none yet"
        remedy = f"put it into {self.relative(self.sources)}/ (there now: {known})"
        raise SourceProblem(given, "no such article in this project", remedy)

    def template(self, name: str) -> Path:
        """Return where the template of an article is."""
        return self.locales / f"{_checked(name)}.pot"

    def catalogue(self, name: str, language: str) -> Path:
        """Return where the catalogue of an article in a language is."""
        return self.locales / folder(normalise(language)) / f"{_checked(name)}.po"

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
        return self.private / "checks" / folder(normalise(language)) / f"{_checked(name)}.json"

    @property
    def written(self) -> tuple[Path, ...]:
        """The folders below which jobs write; some write in `root` itself too."""
        return self.sources, self.locales, self.private, self.editions

    @property
    def journal(self) -> Path:
        """Where answers of engines are kept."""
        return self.private / "journal.sqlite3"

    @property
    def editions(self) -> Path:
        """The folder of the editions, a folder for each language."""
        return self.root / "build"

    def edition(self, name: str, language: str, suffix: str) -> Path:
        """Return where the edition of an article in a language goes."""
        return self.editions / folder(normalise(language)) / f"{_checked(name)}{suffix}"

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


def inside(path: Path, root: Path) -> Path:
    """Follow the links of a path. Raises StorageProblem for one that leads out of `root`."""
    try:
        target = path.resolve()
    except (OSError, RuntimeError) as error:
        raise StorageProblem(path, "a link that leads to itself", "replace it") from error
    if not target.is_relative_to(root.resolve()):
        raise StorageProblem(path, f"this leads out of {root}", "replace the link by a file")
    return target


def _checked(name: str) -> str:
    if _NAME.fullmatch(name) is None:
        remedy = "use letters, digits, and - _ . between them"
        raise UsageProblem(repr(name), "this cannot name an article", remedy)
    return name
