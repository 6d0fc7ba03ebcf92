"""Packages for other tools: an article in one language, as they open it."""

from __future__ import annotations

from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.units.digests import folded_digest
from l10n.catalogue.units.spoken import NAME, name_of
from l10n.catalogue.units.state import origin_of, state_of
from l10n.errors import UsageProblem
from l10n.exchange.folder import Readable, package_folder
from l10n.exchange.formats import PACKAGES
from l10n.exchange.inline import is_coded, plain
from l10n.exchange.omegat import project_files
from l10n.exchange.tbx import write_martif
from l10n.exchange.xml import fits
from l10n.frozen import dataclass
from l10n.model.catalogue import FOUND
from l10n.model.exchange import Package, Sent
from l10n.store.clock import utc_minute
from l10n.store.loading import load_catalogue, load_glossary, load_template, require_synced
from l10n.store.records.destinations import Destination, chosen
from l10n.store.records.issued import Issued, load_issued, with_issued
from l10n.store.sources import load_source
from l10n.store.storage import transact, writing
from l10n.workflow.enclosing import matches_of
from l10n.workflow.remembering import memory_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.model.catalogue import Catalogue, Slot
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

_ID: Final = 12
OMEGAT: Final = "omegat"
"""The format that is a project folder for OmegaT."""

FOLDER: Final = "package"
"""The format that is a folder for any tool: XLIFF, and what helps beside it."""

_SUFFIXES: Final = MappingProxyType(
    {"xliff12": ".xlf", "xliff21": ".xliff", OMEGAT: "-omegat", FOLDER: "-package"}
)


@dataclass(frozen=True, slots=True)
class Shipment:
    """What somebody wants to send; without `out` it goes to `exchange/`.

    Only a package for a `reviewer` may bring approvals back, in that name.
    """

    article: str
    language: str
    made_as: str = "xliff12"
    out: Path | None = None
    reviewer: str = ""
    force: bool = False


@dataclass(frozen=True, slots=True)
class Packed:
    """A package as written, a file or a folder; `left_out` are units whose text no XML can hold."""

    path: Path
    package: str
    article: str
    language: str
    reviewer: str
    units: int
    left_out: tuple[str, ...] = ()


def pack(workspace: Workspace, shipment: Shipment) -> Packed:
    """Write a package, and note that it went out.

    Raises SourceChanged where the catalogue was made from another version of the source,
    UsageProblem for an unknown format, a reviewer's name that is none, and a place that is taken.
    """
    if shipment.made_as not in _SUFFIXES:
        raise UsageProblem(shipment.made_as, "no such format", f"use {', '.join(_SUFFIXES)}")
    reviewer = _reviewer(shipment.reviewer)
    layout = workspace.layout
    (language,) = workspace.languages([shipment.language])
    source = load_source(layout, workspace.config, shipment.article)
    template = load_template(layout, source.name)
    require_synced(source, template)
    catalogue = load_catalogue(layout, source.name, language)
    known = catalogue.by_id()
    slots = [known.get(slot.unit.id, slot) for slot in template.units()]
    units = [sent(slot, language, workspace.config.approvals) for slot in slots]
    held = tuple(unit for unit in units if fits(unit.source) and fits(unit.target))
    at = utc_minute()
    package = Package(
        id=_package_id(source.name, language, reviewer, held),
        article=source.name,
        original=layout.relative(source.path),
        source_language=workspace.config.source_language,
        language=language,
        units=held,
    )
    place = _place(workspace, shipment, package)
    issued = Issued(source.name, language, at, reviewer)
    reading = Readable(source.article, tuple(slot.unit.id for slot in slots))
    made = _Made(package, catalogue, reading)
    files = _files(workspace, shipment, made, place.path)
    job = _PackJob(workspace, place, shipment.force, files, package, issued)
    with writing(layout):
        transact(place.root, job.write)
        transact(layout.root, job.note)
    left = tuple(unit.id for unit in units if unit not in held)
    return Packed(place.path, package.id, source.name, language, reviewer, len(held), left)


@dataclass(frozen=True, slots=True)
class _Made:
    """A package, and what it was made of."""

    package: Package
    catalogue: Catalogue
    reading: Readable


def _files(workspace: Workspace, shipment: Shipment, of: _Made, path: Path) -> dict[Path, bytes]:
    """Return what is written, by its place: one file, or those of a folder."""
    package = of.package
    if shipment.made_as in PACKAGES:
        return {path: PACKAGES[shipment.made_as](package)}
    languages = package.source_language, package.language
    terms = write_martif(load_glossary(workspace.layout).terms, package.source_language)
    if shipment.made_as == FOLDER:
        folder = package_folder(package, of.reading, matches_of(workspace, package), terms)
        return {path / name: data for name, data in folder.items()}
    made = project_files(
        package.article,
        languages,
        codec.write(of.catalogue, package.original),
        memory_file(workspace, package.language),
        terms,
    )
    return {path / name: data for name, data in made.items()}


def sent(slot: Slot, language: str, approvals: int) -> Sent:
    """Return a unit as it goes out; what checks found in it stays here."""
    unit = slot.unit
    return Sent(
        id=unit.id,
        digest=sent_digest(unit.source),
        source=unit.source,
        target=unit.target,
        state=state_of(unit, language, approvals),
        origin=origin_of(unit, language),
        notes=tuple(note for note in slot.notes if fits(note) and not note.startswith(FOUND)),
        coded=is_coded(unit.source),
    )


def sent_digest(source: str) -> str:
    """Digest a source as it goes out: a typographic edit leaves it, and so does every format."""
    return folded_digest(plain(source))


def _reviewer(given: str) -> str:
    name = name_of(given) if given else ""
    if name is None:
        raise UsageProblem("--reviewer", f"{given!r} is no name", f"a name is {NAME}")
    return name


def _package_id(article: str, language: str, reviewer: str, units: Sequence[Sent]) -> str:
    said = "\x1f".join(
        [article, language, reviewer, *(f"{u.id}\x1f{u.digest}\x1f{u.target}" for u in units)]
    )
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_ID]


def _place(workspace: Workspace, shipment: Shipment, package: Package) -> Destination:
    layout, suffix = workspace.layout, _SUFFIXES[shipment.made_as]
    if shipment.out is None:
        return Destination(layout.package(package.article, package.language, suffix), layout.root)
    return chosen(layout, shipment.out, force=True)


@dataclass(frozen=True, slots=True)
class _PackJob:
    """A package on its way to its place."""

    workspace: Workspace
    place: Destination
    force: bool
    files: dict[Path, bytes]
    package: Package
    issued: Issued

    def write(self, files: Transaction) -> None:
        """Write the package; a file that somebody may have worked in is not replaced unasked."""
        for path, data in self.files.items():
            found = files.read(path)
            if self.place.is_named and not self.force and found not in {None, data}:
                remedy = "name another place, or say --force"
                raise UsageProblem(str(path), "another file stands here", remedy)
        files.write(self.files)

    def note(self, files: Transaction) -> None:
        """Remember to whom the package went."""
        path = self.workspace.layout.issued
        files.read(path)
        known = load_issued(path)
        files.write({path: with_issued(known, self.package.id, self.issued)})
