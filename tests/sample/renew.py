"""Write the golden editions anew from the sample project: `python -m tests.sample.renew`."""

import shutil
import tempfile
from pathlib import Path

from l10n.model.edition import EditionFormat
from l10n.workflow.project import Project
from tests.workflow.desk import ROOT

LANGUAGES = ("en",)


def main() -> None:
    """Export every golden edition into tests/sample/editions."""
    editions = Path(__file__).parent / "editions"
    editions.mkdir(exist_ok=True)
    for language in LANGUAGES:
        for made_as in EditionFormat:
            with tempfile.TemporaryDirectory() as folder:
                out = Path(folder) / "edition"
                Project.open(ROOT).export("anchorage", language, made_as=made_as, out=out)
                shutil.copy(out, editions / f"anchorage.{language}{made_as.suffix}")


if __name__ == "__main__":
    main()
