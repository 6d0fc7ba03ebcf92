"""Read one text and show everything that is seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.formats import format_of
from l10n.frozen import dataclass, replace
from l10n.glossary import NO_TERMS
from l10n.store.config import Config
from l10n.store.loading import load_glossary
from l10n.store.sources import findings_of, read_article, with_placeables
from l10n.store.storage import read_source
from l10n.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.article import Article, LineReading


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is read, and on request how each of its lines is, where it has lines."""

    article: Article
    lines: tuple[LineReading, ...] = ()


def segment_file(path: Path, where: Path, *, explained: bool = False) -> Shown:
    """Read any French text, with the names and dates of the project around it, if there is one."""
    workspace = Workspace.around(where)
    config = workspace.config if workspace else Config()
    glossary = load_glossary(workspace.layout) if workspace else NO_TERMS
    source = read_article(path, path.stem, config)
    found = findings_of(source, str(path), glossary, config)
    article = replace(with_placeables(source, glossary), findings=found)
    return Shown(article, _explained(path) if explained else ())


def _explained(path: Path) -> tuple[LineReading, ...]:
    data = read_source(path)
    explain = format_of(str(path), data).explain
    return explain(data, str(path)) if explain else ()
