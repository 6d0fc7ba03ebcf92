"""Between files and values: templates, catalogues with their past, the glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.versions.history import Past, remember, texts_of
from l10n.catalogue.versions.template import SEGMENTER
from l10n.errors import CatalogueProblem, SourceChanged, StorageProblem
from l10n.frozen import dataclass, replace
from l10n.glossary import NO_TERMS, read_glossary
from l10n.language.text.tags import base
from l10n.lazy import imported
from l10n.model.catalogue import UTF8, new_catalogue
from l10n.store.paths import inside
from l10n.store.storage import MAX_CATALOGUE, read_file, read_present, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.store.layout import Layout
    from l10n.store.records.histories import changed, listing, read_history
    from l10n.store.sources import Source
    from l10n.store.storage import Read

    Parse = Callable[[bytes, str], Catalogue]
    """Reads a catalogue from its bytes; the text says where they stand."""
else:  # asked only where something changed
    _HISTORIES = "l10n.store.records.histories"
    changed, listing = (imported(_HISTORIES, name) for name in ("changed", "listing"))
    read_history = imported(_HISTORIES, "read_history")


def load_template(
    layout: Layout, name: str, read: Read = read_present, parse: Parse = codec.read
) -> Catalogue:
    """Read the template of an article; an empty one where there is none yet."""
    path = layout.template(name)
    inside(path, layout.root)
    return _read(path, read, parse) or new_catalogue(name)


def load_catalogue(
    layout: Layout,
    name: str,
    language: str,
    project: str = "",
    read: Read = read_present,
    parse: Parse = codec.read,
) -> Catalogue:
    """Read the catalogue of an article; an empty one where there is none yet.

    Raises CatalogueProblem for one whose header says that it is in another language, and
    StorageProblem for a link that leads out of the project.
    """
    path = layout.catalogue(name, language)
    inside(path, layout.root)
    found = _read(path, read, parse) or new_catalogue(project or name, language)
    said = found.header.tag
    if said and base(said).lower() != base(language).lower():
        what = f"its header says that it is in {said}, not in {language}"
        raise CatalogueProblem(path, what, "put the right file there, or correct its header")
    return found


def load_past(layout: Layout, catalogue: Path) -> Past | None:
    """Read what a catalogue was when it was last written; None where that is not known.

    Raises CatalogueProblem where the file is a beginning of it: then it was cut off.
    """
    base = inside(layout.base(catalogue), layout.root)
    inside(layout.history(catalogue), layout.root)
    if not base.exists():
        return None
    written = read_file(base, MAX_CATALOGUE)
    now = read_file(catalogue, MAX_CATALOGUE) if catalogue.exists() else b""
    if now and len(now) < len(written.rstrip()) and written.startswith(now):
        remedy = f"restore it from git, or copy {layout.relative(base)} over it"
        raise CatalogueProblem(catalogue, "the file was cut off since it was written", remedy)
    try:
        last = codec.read(written, str(base))
    except CatalogueProblem:
        return None
    return Past(last, read_history(layout.history(catalogue)).record(texts_of(last)))


@dataclass(frozen=True, slots=True)
class VersionMade:
    """What is known of a version that is to be written.

    `changes` are the digests of what is other than in the last, where the file is that one; `here`
    tells that somebody wrote it here, and in no file that is open elsewhere.
    """

    changes: Mapping[str, str] | None = None
    here: bool = False


AS_READ: Final = VersionMade()


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A catalogue as it is to be written: its files, itself first, and how it will read."""

    files: dict[Path, bytes]
    catalogue: Catalogue


def files_of(
    layout: Layout, path: Path, read: Catalogue, catalogue: Catalogue, source: Path
) -> dict[Path, bytes]:
    """Return the files that a catalogue is written as, as `to_write` does."""
    return to_write(layout, path, read, catalogue, source).files


def to_write(
    layout: Layout,
    path: Path,
    read: Catalogue,
    catalogue: Catalogue,
    source: Path,
    made: VersionMade = AS_READ,
) -> ToWrite:
    """Return a catalogue as it is to be written: its files are itself, then the memory of it.

    `read` is what the file held before. Raises CatalogueProblem where what is to be written does
    not read back as what was meant.
    """
    # A reviewer may be the first to write a file that came in another charset.
    catalogue = replace(catalogue, header=replace(catalogue.header, charset=UTF8))
    data = codec.write(catalogue, layout.relative(source), str(path))
    written = codec.read(data, str(path), read)
    if not codec.reads_as(written, catalogue):
        remedy = "nothing was written; please report this with the file"
        raise CatalogueProblem(path, "it would not read back as it was meant", remedy)
    if made.changes is None:
        known = read_history(layout.history(path))
        history = listing(remember(known, read, written, here=made.here))
    else:
        data_before = read_file(layout.history(path), MAX_CATALOGUE)
        history = changed(data_before, made.changes, here=made.here)
    memory = {layout.base(path): data, layout.history(path): history}
    return ToWrite({path: data, **memory}, written)


def load_glossary(layout: Layout) -> Glossary:
    """Read the glossary; empty where the project has none."""
    path = layout.glossary
    inside(path, layout.root)
    return read_glossary(read_text(path), str(path)) if path.exists() else NO_TERMS


def require_synced(source: Source, template: Catalogue) -> None:
    """Raise SourceChanged unless the template was made from this very source."""
    units = len(codec.ids_in_use(template))
    segments = sum(1 for _ in source.article.segments())
    if not is_of(source, template) or units != segments:
        raise SourceChanged(source.path)


def is_of(source: Source, template: Catalogue) -> bool:
    """Tell whether a template was made from this very source, by digest and segmenter."""
    header = template.header
    return (header.digest, header.segmenter) == (source.digest, SEGMENTER)


def _read(path: Path, read: Read, parse: Parse) -> Catalogue | None:
    try:
        data = read(path)
        return None if data is None else parse(data, str(path))
    except StorageProblem as problem:
        raise CatalogueProblem(problem.where, problem.what, problem.remedy) from problem
