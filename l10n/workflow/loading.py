"""From files to values: templates, catalogues, the glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue import header as fields
from l10n.catalogue.catalogue import new_catalogue, read_catalogue
from l10n.catalogue.encoding import decode
from l10n.catalogue.template import SEGMENTER
from l10n.errors import CatalogueProblem, SourceChanged, StorageProblem
from l10n.glossary import NO_TERMS, read_glossary
from l10n.workflow.storage import MAX_CATALOGUE, read_file, read_text

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.catalogue.catalogue import Catalogue
    from l10n.glossary import Glossary
    from l10n.workflow.layout import Layout
    from l10n.workflow.sources import Source


def load_template(layout: Layout, name: str) -> Catalogue:
    """Read the template of an article; an empty one where there is none yet."""
    path = layout.template(name)
    return _read(path) if path.exists() else new_catalogue(name)


def load_catalogue(layout: Layout, name: str, language: str, project: str = "") -> Catalogue:
    """Read the catalogue of an article; an empty one where there is none yet."""
    path = layout.catalogue(name, language)
    return _read(path) if path.exists() else new_catalogue(project or name, language)


def load_base(layout: Layout, catalogue: Path) -> Catalogue | None:
    """Read a catalogue as it was last written; None where that is not known.

    Raises CatalogueProblem where the file is a beginning of it: then it was cut off.
    """
    base = layout.base(catalogue)
    if not base.exists():
        return None
    written = read_file(base, MAX_CATALOGUE)
    now = read_file(catalogue, MAX_CATALOGUE) if catalogue.exists() else b""
    if now and len(now) < len(written) and written.startswith(now):
        remedy = f"restore it from git, or copy {layout.relative(base)} over it"
        raise CatalogueProblem(catalogue, "the file was cut off since it was written", remedy)
    try:
        return read_catalogue(decode(written, str(base)), str(base))
    except CatalogueProblem:
        return None


def load_glossary(layout: Layout) -> Glossary:
    """Read the glossary; empty where the project has none."""
    path = layout.glossary
    return read_glossary(read_text(path), str(path)) if path.exists() else NO_TERMS


def require_synced(source: Source, template: Catalogue) -> None:
    """Raise SourceChanged unless the template was made from this very source."""
    told = template.header.get(fields.DIGEST), template.header.get(fields.SEGMENTER)
    units = sum(1 for _ in template.units())
    segments = sum(1 for _ in source.article.segments())
    if told != (source.digest, SEGMENTER) or units != segments:
        raise SourceChanged(source.path)


def _read(path: Path) -> Catalogue:
    try:
        return read_catalogue(decode(read_file(path, MAX_CATALOGUE), str(path)), str(path))
    except StorageProblem as problem:
        raise CatalogueProblem(problem.where, problem.what, problem.remedy) from problem
