"""Write the golden editions anew from the sample project: `python -m tests.sample.renew`."""

import shutil
import tempfile
from pathlib import Path

from l10n.documents.formats import EDITIONS
from l10n.model.unit import State
from l10n.project import Project
from tests.workflow.desk import ROOT

REVIEWED = ("en", "es", "de")
DRAFTED = ("ca",)
MADE_AS = ("html", "text", "markdown", "jsonld")
"""Formats whose editions are kept; what the others say is read again by tests of documents."""

DRAFTS = (State.REVIEWED, State.DRAFT)
"""What an edition takes that shows drafts to readers."""


def main() -> None:
    """Export every golden edition into tests/sample/editions."""
    editions = Path(__file__).parent / "editions"
    editions.mkdir(exist_ok=True)
    for language in REVIEWED + DRAFTED:
        accept = DRAFTS if language in DRAFTED else ()
        for made_as in MADE_AS:
            with tempfile.TemporaryDirectory() as folder:
                out = Path(folder) / "edition"
                project = Project.open(ROOT)
                project.export(
                    "anchorage", language, made_as=made_as, accept=accept, out=out, force=True
                )
                shutil.copy(out, editions / f"anchorage.{language}{EDITIONS[made_as]}")


if __name__ == "__main__":
    main()
