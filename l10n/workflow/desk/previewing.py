"""An article as it would be published now, under the project's own policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.store.storage import read_present
from l10n.workflow.editions import Request, make
from l10n.workflow.published import load_published

if TYPE_CHECKING:
    from l10n.model.key import CatalogueKey
    from l10n.store.workspace import Workspace


def preview(workspace: Workspace, key: CatalogueKey) -> bytes:
    """Return the page of an edition as an export would write it. Raises as `make` does."""
    request = Request(key.article, key.language, dry_run=True)
    made = make(workspace, request)
    published = load_published(workspace).named(made.edition)
    return made.plan(published, read_present).page
