"""An edition put together behind its gates: what it says, before it is printed in any format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.assembly.instants import entry_instants
from l10n.catalogue.codec import differing, placed
from l10n.documents.about import is_address
from l10n.documents.formats import has_parts
from l10n.errors import ErrorsFound, SourceChanged
from l10n.frozen import replace
from l10n.language.text.typography import fold
from l10n.lazy import imported
from l10n.model.edition import Byline
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.clock import utc_now
from l10n.store.loading import (
    load_catalogue,
    load_glossary,
    load_template,
    require_synced,
)
from l10n.store.sources import load_source, require_free
from l10n.store.storage import read_present
from l10n.workflow.drawing import Drawing, Ground, keep_drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.article import About
    from l10n.model.catalogue import Catalogue
    from l10n.model.edition import Edition
    from l10n.store.records.lore import ArticleLore
    from l10n.store.sources import Source
    from l10n.store.storage import Read
    from l10n.store.workspace import Workspace
    from l10n.workflow.drawing import Sound
    from l10n.workflow.findings import check_catalogue, errors_by_unit
else:  # asked only for documents that are read by parts, and where no sync checked what they say
    ArticleLore = imported("l10n.store.records.lore", "ArticleLore")
    check_catalogue = imported("l10n.workflow.findings", "check_catalogue")
    errors_by_unit = imported("l10n.workflow.findings", "errors_by_unit")


class Assembler:
    """Puts the editions of an article together: what several of them share is done once.

    `read` gives template and catalogues; where it is known that what it gives is `sound`, nothing
    is checked. Source and template are read for the first edition, and one language under the same
    gates is one edition, whatever formats it is printed in.
    """

    def __init__(
        self, workspace: Workspace, read: Read = read_present, sound: Sound = lambda: False
    ) -> None:
        self._workspace = workspace
        self._read = read
        self._sound = sound
        self._articles: dict[str, tuple[Source, Catalogue]] = {}
        self._drawn: dict[tuple[object, ...], Drawing] = {}

    def drawn(self, key: CatalogueKey, policy: Policy) -> Drawing:
        """Put an edition together.

        Raises Embargoed before the article may be read, SourceChanged where the catalogue was made
        from another version of the source, GateNotMet under the policy `fail` and below the
        minimum, ErrorsFound where it would print one.
        """
        under = (key, policy.accept, policy.missing, policy.approvals, policy.minimum)
        if under not in self._drawn:
            self._drawn[under] = self._draw(key, policy)
        return self._drawn[under]

    def _draw(self, key: CatalogueKey, policy: Policy) -> Drawing:
        workspace = self._workspace
        source, template = self._article(key.article)
        catalogue = load_catalogue(workspace.layout, source.name, key.language, read=self._read)
        require_synced(source, template)
        _require_current(source, template, catalogue)
        drawing = draw_read(source, template, catalogue, key.language, policy)
        if not self._sound():
            _refuse_errors(workspace, source, (template, catalogue), drawing.edition)
        return drawing

    def _article(self, given: str) -> tuple[Source, Catalogue]:
        """Read a source, unless it is under an embargo, and its template."""
        if given not in self._articles:
            layout = self._workspace.layout
            name, path = layout.article(given)
            lore = ArticleLore(layout, name) if has_parts(path.name) else None
            source = load_source(layout, self._workspace.config, name, lore)
            require_free(source, utc_now())
            self._articles[given] = source, load_template(layout, source.name, self._read)
        return self._articles[given]


def draw_read(
    source: Source, template: Catalogue, catalogue: Catalogue, language: str, policy: Policy
) -> Drawing:
    """Put an edition together of what was read, with its errors. Raises GateNotMet."""
    edition = assemble(_material(source, template, catalogue), language, policy)
    edition = replace(edition, byline=_byline(source.article.about))
    article = replace(source.article, entries=(), findings=())
    ground = Ground(source.path, source.digest, source.settings.zone, article)
    return Drawing(ground, edition, source.bytes_digest)


def leave_edition(
    workspace: Workspace,
    key: CatalogueKey,
    read: tuple[Source, Catalogue, Catalogue],
    digests: Sequence[str],
) -> None:
    """Keep the edition of a catalogue in which nothing is missing or wrong, whatever its states.

    It was `read` with its source and template; `digests` are those of the files, the glossary last.
    """
    policy = Policy(tuple(State), approvals=workspace.config.approvals, now=utc_now())
    keep_drawn(workspace, key, draw_read(*read, key.language, policy), digests)


def _byline(about: About) -> Byline:
    """Say what may be printed of the source; an address that is none may be anything."""
    url = about.url if about.url and is_address(about.url) else None
    return Byline(about.author, url, about.id)


def _refuse_errors(
    workspace: Workspace, source: Source, read: tuple[Catalogue, Catalogue], edition: Edition
) -> None:
    """Refuse to publish a text in which a check is sure of an error."""
    key, glossary = CatalogueKey(source.name, edition.language), load_glossary(workspace.layout)
    errors = errors_by_unit(check_catalogue(workspace, key, *read, glossary))
    accepted = {
        unit.id
        for entry in edition.entries
        if not entry.is_hidden
        for block in entry.blocks
        for unit in block.units
        if unit.state in edition.accept
    }
    wrong = [f"{i} {found.code}: {found.message}" for i, found in errors.items() if i in accepted]
    if wrong:
        raise ErrorsFound(source.path, wrong)


def _require_current(source: Source, template: Catalogue, catalogue: Catalogue) -> None:
    """Refuse a catalogue that holds another version of some text than the template."""
    for its, mine in differing(template, catalogue):
        if fold(mine) != fold(its):
            raise SourceChanged(source.path)


def _material(source: Source, template: Catalogue, catalogue: Catalogue) -> Material:
    instants = entry_instants(source.article, source.settings.date, source.settings.zone)
    return Material(
        name=source.name,
        article=source.article,
        template=placed(template),
        units={slot.unit.id: slot.unit for slot in catalogue.units()},
        instants=instants,
    )
