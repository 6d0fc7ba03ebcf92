"""What is published: where each edition stands, what it is called, and in which languages."""

from __future__ import annotations

import json
import os.path
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from l10n.documents.formats import suffix_of
from l10n.documents.printing import Alternate, Listed
from l10n.frozen import asdict, dataclass, field, replace
from l10n.store.files.trees import RELEASE
from l10n.store.layout import MANIFEST
from l10n.store.records.slugs import read_slugs, slug_of, write_slugs
from l10n.store.storage import read_present

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from l10n.model.edition import Edition
    from l10n.store.records.slugs import Slugs
    from l10n.store.storage import Read
    from l10n.store.workspace import Workspace

_PAGE: Final = "html"
INDEX: Final = "index.html"
"""The page that leads to all editions."""


@dataclass(frozen=True, slots=True)
class Row:
    """An edition of a release; `path` leads from the folder of editions to it, with slashes."""

    path: str
    article: str
    language: str
    made_as: str
    title: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Published:
    """The release that stands: its number, its editions by path, and the slugs of pages.

    `told` is the file in which these stand. `gone` are editions that stood, of articles that left.
    """

    workspace: Workspace
    number: int = 0
    rows: Mapping[str, Row] = field(default_factory=dict)
    slugs: Slugs = field(default_factory=dict)
    told: bytes = b""
    gone: Mapping[str, Row] = field(default_factory=dict)

    def place(self, article: str, language: str, made_as: str, source: str = "") -> Path:
        """Return where an edition goes; the name of its `source` tells how that format ends."""
        name = self.slugs.get(language, {}).get(article, article)
        return self.workspace.layout.edition(name, language, suffix_of(made_as, source))

    def manifests(self, article: str) -> list[Path]:
        """List the manifests of an article's editions, whatever these are called."""
        editions = self.workspace.layout.editions
        rows = (row for row in self.rows.values() if row.article == article)
        named = [editions / f"{row.path}{MANIFEST}" for row in rows]
        return self.workspace.layout.manifests(article, named)

    def named(self, edition: Edition) -> Published:
        """Give an article its slug in a language, where it is to have one and has none yet.

        It is made of a title in that language. A page that stands under another name keeps that.
        """
        article, language, title = edition.article, edition.language, edition.title
        known = self.slugs.get(language, {})
        if not self.workspace.config.export.slugs or article in known:
            return self
        if title is None or title.language != language or self._stands(article, language):
            return self
        taken = {*known.values(), *self.workspace.layout.articles()} - {article}
        slug = slug_of(title.text, taken)
        if not slug:
            return self
        return replace(self, slugs={**self.slugs, language: {**known, article: slug}})

    def _stands(self, article: str, language: str) -> bool:
        return any((row.article, row.language) == (article, language) for row in self.rows.values())

    def languages(self, article: str) -> set[str]:
        """Return the languages in which there is a page of an article."""
        rows = (row for row in self.rows.values() if row.made_as == _PAGE)
        return {row.language for row in rows if row.article == article}

    def untold(self, article: str, language: str, made_as: str) -> tuple[str, ...]:
        """Return the languages whose pages do not lead to a new edition yet, if it is a page."""
        told = self.languages(article)
        return tuple(sorted(told)) if made_as == _PAGE and language not in told else ()

    def alternates(self, edition: Edition, languages: Iterable[str]) -> tuple[Alternate, ...]:
        """Say where the pages of an article are in these languages, seen from one of them.

        One that is alone has none.
        """
        here = self.place(edition.article, edition.language, _PAGE).parent
        found = []
        for language in sorted(languages):
            place = self.place(edition.article, language, _PAGE)
            href = quote(Path(os.path.relpath(place, here)).as_posix())
            found.append(Alternate(language, href, self.address(place) or href))
        return tuple(found) if len(found) > 1 else ()

    def address(self, place: Path) -> str | None:
        """Return the address of a file that will stand on the web; None where that is not known."""
        base = self.workspace.config.export.address
        inside = place.is_relative_to(self.workspace.layout.editions)
        return f"{base}/{quote(self.relative(place))}" if base and inside else None

    @property
    def index(self) -> str | None:
        """The address of the page on which one chooses a language."""
        return self.address(self.workspace.layout.editions / INDEX)

    def relative(self, place: Path) -> str:
        """Return the path of an edition from the folder of all."""
        return place.relative_to(self.workspace.layout.editions).as_posix()

    def with_rows(self, rows: Iterable[Row], newest: int = 0) -> Published:
        """Return the next release, with these editions; `newest` is the number of one put back."""
        number = max(self.number, newest) + 1
        new = {row.path: row for row in rows}
        gone = {path: row for path, row in self.gone.items() if path not in new}
        return replace(self, number=number, rows={**self.rows, **new}, gone=gone)

    def of_others(self, articles: Container[str]) -> tuple[Row, ...]:
        """List the editions of articles that are none of these."""
        return tuple(row for _, row in sorted(self.rows.items()) if row.article not in articles)

    def without(self, left: Iterable[Row]) -> Published:
        """Return what stands once some editions are gone: of these nothing but where they stood."""
        stones = {row.path: replace(row, title="", sha256="") for row in left}
        rows = {path: row for path, row in self.rows.items() if path not in stones}
        return replace(self, rows=rows, gone={**self.gone, **stones})

    def following(self, planned: Published) -> Published:
        """Return what stands now with the names that pages were given meanwhile."""
        slugs = {
            language: {**named, **self.slugs.get(language, {})}
            for language, named in planned.slugs.items()
        }
        return replace(self, slugs={**self.slugs, **slugs})

    def listed(self) -> dict[str, list[Listed]]:
        """Return the pages of each article by its name, as the page of all lists them."""
        found: dict[str, list[Listed]] = {}
        for path, row in sorted(self.rows.items()):
            if row.made_as == _PAGE:
                item = Listed(row.language, row.title, quote(path))
                found.setdefault(row.article, []).append(item)
        return dict(sorted(found.items()))

    def account(self) -> dict[Path, bytes]:
        """Return the files that say what this release is: its editions, the names of pages."""
        layout = self.workspace.layout
        files = {layout.editions / RELEASE: self.document()}
        return files | ({layout.slugs: write_slugs(self.told, self.slugs)} if self.slugs else {})

    def document(self) -> bytes:
        """Write down what is released."""
        rows = [_shape(self.rows[path]) for path in sorted(self.rows)]
        gone = [_shape(self.gone[path]) for path in sorted(self.gone)]
        whole = {"release": self.number, "editions": rows, "gone": gone}
        return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode()


def load_published(workspace: Workspace, read: Read = read_present) -> Published:
    """Read what is released; nothing where the account of it is missing or cannot be read."""
    layout = workspace.layout
    told = read(layout.slugs) or b""
    slugs = read_slugs(told, str(layout.slugs))
    try:
        document = json.loads(read(layout.editions / RELEASE) or b"{}")
        rows, gone = ([_row(one) for one in document.get(it, ())] for it in ("editions", "gone"))
        number = int(document.get("release", 0))
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return Published(workspace, slugs=slugs, told=told)
    standing, left = ({row.path: row for row in found} for found in (rows, gone))
    return Published(workspace, number, standing, slugs, told, left)


def _shape(row: Row) -> dict[str, str]:
    shape = {name: said for name, said in asdict(row).items() if said}
    return {"path": shape.pop("path"), "format": shape.pop("made_as"), **shape}


def _row(one: Mapping[str, Any]) -> Row:
    needed = ("path", "article", "language", "format")
    kept = (one.get(name, "") for name in ("title", "sha256"))
    return Row(*map(str, (*(one[name] for name in needed), *kept)))
