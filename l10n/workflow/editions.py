"""Make an edition of an article as its settings and an editor want it; nothing is written."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from l10n.assembly.clock import Clock
from l10n.assembly.corrections import corrected
from l10n.assembly.differences import Before, differences, read_before, tombstones
from l10n.assembly.gates import Policy
from l10n.assembly.manifest import digests_of, manifest
from l10n.assembly.remembered import Memory, read_memory
from l10n.catalogue.units.digests import source_digest
from l10n.checks.unchecked import not_checked
from l10n.documents.formats import EDITIONS, OWN, suffix_of, write_document
from l10n.documents.json_written import indented
from l10n.documents.lost import lost
from l10n.documents.printing import Printing
from l10n.errors import SourceChanged
from l10n.frozen import asdict, dataclass, replace
from l10n.lazy import imported
from l10n.model.key import CatalogueKey
from l10n.model.policy import CorrectionPolicy
from l10n.store.clock import utc_minute, utc_now
from l10n.store.records.decided import load_decisions
from l10n.store.records.destinations import Destination, chosen, digest
from l10n.store.storage import read_present
from l10n.workflow.drawing import drawn_again
from l10n.workflow.published import Row

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from l10n.assembly.differences import EntryChange
    from l10n.errors import L10nError
    from l10n.model.edition import Correction, Edition
    from l10n.model.policy import MissingPolicy
    from l10n.model.unit import State
    from l10n.store.config import Config
    from l10n.store.records.destinations import Standing
    from l10n.store.storage import Read
    from l10n.store.workspace import Workspace
    from l10n.workflow.assembling import Assembler
    from l10n.workflow.drawing import Drawing, Ground, Sound
    from l10n.workflow.published import Published
else:  # one that is recalled needs nobody who puts it together
    Assembler = imported("l10n.workflow.assembling", "Assembler")


@dataclass(frozen=True, slots=True)
class Request:
    """What an editor asks for; what is empty comes from l10n.toml.

    `made_as` names one of the formats of `EDITIONS`, None for the first of them. `minimum` is a
    share of segments in percent.
    """

    article: str
    language: str
    made_as: str | None = None
    accept: tuple[State, ...] = ()
    missing: MissingPolicy | None = None
    minimum: int | None = None
    out: Path | None = None
    force: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """An edition, written or to be: where, its manifest, and what was odd about the one before.

    `changes` tell what becomes of each entry beside the last edition. `others` are editions that
    had to lose entries with it, `failures` say why some of those could not.
    """

    path: Path
    manifest_path: Path
    manifest: dict[str, object]
    edition: Edition
    written: bool
    warnings: tuple[str, ...] = ()
    changes: tuple[EntryChange, ...] = ()
    others: tuple[Export, ...] = ()
    failures: tuple[L10nError, ...] = ()

    @property
    def in_source(self) -> tuple[str, ...]:
        """The units printed in the source language."""
        entries, language = self.edition.entries, self.edition.language
        return tuple(unit for entry in entries for unit in entry.in_other_than(language))

    @property
    def as_before(self) -> tuple[str, ...]:
        """The units printed as they were reviewed for the source before."""
        entries, language = self.edition.entries, self.edition.language
        return tuple(unit for entry in entries for unit in entry.as_before(language))

    @property
    def machine(self) -> tuple[str, ...]:
        """The units printed as an unreviewed machine wrote them."""
        entries, language = self.edition.entries, self.edition.language
        return tuple(unit for entry in entries for unit in entry.by_machine(language))

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """What the edition may have to correct, whatever anybody decided."""
        return tuple(c for entry in self.edition.entries for c in entry.corrections)

    @property
    def omitted(self) -> tuple[str, ...]:
        """The entries left out."""
        return tuple(entry.id for entry in self.edition.entries if entry.omitted)


@dataclass(frozen=True, slots=True)
class Planned:
    """An edition as it is to stand in its place, beside what stands there.

    `files` are the bytes of page and manifest, `account` is what the manifest says.
    """

    edition: Edition
    made_as: str
    place: Destination
    found: Standing
    files: dict[Path, bytes]
    account: dict[str, object]
    warnings: tuple[str, ...]
    changes: tuple[EntryChange, ...]

    @property
    def page(self) -> bytes:
        """The bytes of the page alone."""
        return self.files[self.place.path]

    def row(self, published: Published) -> Row:
        """Say what of it stands in the account of a release."""
        edition = self.edition
        title = edition.title.text if edition.title else edition.article
        return Row(
            published.relative(self.place.path),
            edition.article,
            edition.language,
            self.made_as,
            " ".join(title.split()),
            digest(self.page)["sha256"],
        )

    @property
    def differs(self) -> bool:
        """Whether anything is to be written."""
        return tuple(self.files.values()) != (self.found.page, self.found.manifest)

    def export(self, *, written: bool) -> Export:
        """Say what was made of it."""
        place, told = self.place, self.warnings
        return Export(
            place.path, place.manifest, self.account, self.edition, written, told, self.changes
        )


@dataclass(frozen=True, slots=True)
class Assembled:
    """An edition on its way to its place."""

    workspace: Workspace
    ground: Ground
    edition: Edition
    made_as: str
    out: Destination | None

    def place(self, published: Published) -> Destination:
        """Return where it goes: where somebody said, else where it is published."""
        layout, edition = self.workspace.layout, self.edition
        name = self.ground.path.name
        path = published.place(edition.article, edition.language, self.made_as, name)
        return self.out or Destination(path, layout.root)

    def plan(self, published: Published, read: Read, languages: Collection[str] = ()) -> Planned:
        """Say what is to be written, beside what stands there.

        `languages` are those in which the article is published with it.
        """
        ground, layout = self.ground, self.workspace.layout
        place = self.place(published)
        found = place.look(read)
        decided = load_decisions(layout).of(self.edition.article, self.edition.language)
        memory, before, warnings = _remembered(place.manifest, found.manifest)
        edition, memory = corrected(self.edition, memory, utc_minute(), decided)
        edition = replace(edition, tombstones=tombstones(edition, before))
        page = self._page(edition, published, place, languages)
        place.permit(found, page, edition.article, edition.language)
        origin = layout.relative(ground.path), ground.digest
        seen = digests_of(edition)
        account = manifest(edition, self.made_as, origin, memory, seen) | {
            "not_checked": list(not_checked([edition.language])[edition.language]),
            "lost": [asdict(one) for one in lost(self.made_as, edition)],
            "edition": digest(page),
        }
        changes = differences(edition, before, seen)
        listed = f"{indented(account)}\n"
        files = {place.path: page, place.manifest: listed.encode("utf-8")}
        return Planned(edition, self.made_as, place, found, files, account, warnings, changes)

    def _page(
        self, edition: Edition, published: Published, place: Destination, languages: Collection[str]
    ) -> bytes:
        config, ground = self.workspace.config, self.ground
        language, own = edition.language, config.exporting(edition.language)
        clock = Clock(language, config.style(language), own.zone or ground.zone)
        others = {*languages, *published.languages(edition.article), language}
        printing = Printing(
            ground.article,
            clock.time,
            corrections=own.corrections is CorrectionPolicy.NOTE,
            zone=ground.zone,
            day=clock.day,
            site=config.name,
            address=published.address(place.path),
            index=published.index,
            alternates=() if self.out else published.alternates(edition, others),
            numerals=clock.numerals,
            day_and_time=clock.day_and_time,
            source=_document(ground) if self.made_as == OWN else None,
        )
        return write_document(self.made_as, edition, printing)


def make(
    workspace: Workspace,
    request: Request,
    *,
    recalls: bool = False,
    assembler: Assembler | None = None,
) -> Assembled:
    """Make an edition; what `recalls` is not made of the very same files again.

    An `assembler` is for who makes several of one article.

    Raises Embargoed before the article may be read, SourceChanged where the catalogue was made
    from another version of the source, GateNotMet under the policy `fail` and below the minimum,
    ErrorsFound where it would print one, UsageProblem for a place where no edition may go and a
    format in which none is written.
    """
    config, layout = workspace.config, workspace.layout
    made_as = request.made_as or next(iter(EDITIONS))
    suffix_of(made_as)
    (language,) = workspace.languages([request.language])
    place = chosen(layout, request.out, force=request.force) if request.out else None
    key = CatalogueKey(layout.article(request.article)[0], language)
    policy = _policy(config, language, request)
    drawing = (
        drawn_again(workspace, key, policy, partial(_drawn, workspace))
        if recalls
        else (assembler or Assembler(workspace)).drawn(key, policy)
    )
    return Assembled(workspace, drawing.ground, drawing.edition, made_as, place)


def _drawn(
    workspace: Workspace, key: CatalogueKey, policy: Policy, read: Read, sound: Sound
) -> Drawing:
    return Assembler(workspace, read, sound).drawn(key, policy)


def _policy(config: Config, language: str, request: Request) -> Policy:
    """Choose the gates: those of the run, else of the language, else of the project."""
    own = config.exporting(language)
    return Policy(
        request.accept or own.accept,
        request.missing or own.missing,
        config.approvals,
        utc_now(),
        own.minimum if request.minimum is None else request.minimum,
    )


def _remembered(path: Path, data: bytes | None) -> tuple[Memory, Before, tuple[str, ...]]:
    """Read what the last manifest remembers; one that cannot be read is told, and replaced."""
    if data is None:
        return Memory(), Before(), ()
    try:
        document = json.loads(data.decode("utf-8"))
        return read_memory(document), read_before(document), ()
    except ValueError as error:
        told = "what the last edition printed is not known, so nothing is corrected"
        return Memory(), Before(), (f"{path}: the manifest cannot be read ({error}); {told}",)


def _document(ground: Ground) -> tuple[str, bytes]:
    """Return the very bytes that the article was read from."""
    data = read_present(ground.path) or b""
    if source_digest(data) != ground.digest:
        raise SourceChanged(ground.path)
    return ground.path.name, data
