"""Fold what comes from outside into a catalogue: the one way, whatever file it came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.heard import add_up
from l10n.catalogue.versions.history import History
from l10n.catalogue.versions.outside import fold_in
from l10n.catalogue.versions.update import Circumstances, update_catalogue
from l10n.errors import UsageProblem
from l10n.frozen import dataclass
from l10n.store.clock import utc_minute
from l10n.store.loading import (
    files_of,
    load_catalogue,
    load_glossary,
    load_past,
    load_template,
)
from l10n.workflow.findings import noted, objection

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.catalogue.units.heard import Heard
    from l10n.catalogue.versions.outside import Folded
    from l10n.model.catalogue import Catalogue, Outside
    from l10n.model.key import CatalogueKey
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a file from outside, and what was heard in it and in the catalogue."""

    folded: Folded
    heard: Heard
    written: bool


def take_in(
    workspace: Workspace,
    key: CatalogueKey,
    read: Callable[[Catalogue], Outside],
    files: Transaction,
    *,
    dry_run: bool,
) -> TakenIn:
    """Bring a catalogue to its template, fold in what `read` makes of a file, write what changed.

    `read` is given the catalogue as it is then. Raises UsageProblem where no sync has seen it.
    """
    layout, name, language = workspace.layout, key.article, key.language
    path = layout.catalogue(name, language)
    _, source = layout.article(name)
    template = load_template(layout, name)
    if not any(template.units()):
        raise UsageProblem(name, "no sync has seen this article", "run `l10n sync` first")
    current = load_catalogue(layout, name, language, read=files.read)
    past = load_past(layout, path)
    glossary = load_glossary(layout)
    find = objection(workspace, language, glossary)
    around = Circumstances(
        language,
        utc_minute(),
        layout.relative(source),
        objects=lambda unit: find(unit) is not None,
        found=noted(workspace, language, glossary),
    )
    brought = update_catalogue(current, template, past, around)
    history = past.history if past else History()
    folded = fold_in(brought.catalogue, read(brought.catalogue), history, around)
    after = update_catalogue(folded.catalogue, template, None, around)
    wanted = files_of(layout, path, current, after.catalogue, source)
    changed = path in files.write(wanted) if not dry_run else False
    heard = add_up(brought.heard, folded.heard, after.heard.unclear)
    return TakenIn(folded, heard, written=changed)
