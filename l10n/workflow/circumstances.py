"""What an update of a catalogue needs to know of the project around it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from l10n.catalogue.versions.update import Circumstances
from l10n.lazy import imported
from l10n.store.clock import utc_minute
from l10n.workflow.findings import conventions, noted, objection
from l10n.workflow.hints import hints

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.glossary import Glossary
    from l10n.model.key import CatalogueKey
    from l10n.store.workspace import Workspace
    from l10n.workflow.guard import Faults
    from l10n.workflow.patching import patched
else:  # asked only where a text that has a target is edited
    patched = imported("l10n.workflow.patching", "patched")


def circumstances(
    workspace: Workspace, key: CatalogueKey, source: Path, glossary: Glossary, faults: Faults
) -> Circumstances:
    """Say what holds for the catalogue of a source; a note that fails is among the `faults`."""
    language, where = key.language, str(key)
    style = workspace.config.style(language)
    objects = objection(workspace, language, glossary)
    return Circumstances(
        language,
        utc_minute(),
        workspace.layout.relative(source),
        faults.shielded(lambda text: hints(text, language, glossary, style), (), where),
        patch=partial(patched, conventions(workspace, language, glossary)),
        objects=lambda unit: objects(unit) is not None,
        found=faults.shielded(noted(workspace, language, glossary), (), where),
    )
