"""Style sheets of a newsroom, which models are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem
from l10n.store.paths import inside

if TYPE_CHECKING:
    from pathlib import Path

_FILES: Final = frozenset({"md", "txt"})
_LONGEST: Final = 20_000
"""Characters that a model is shown."""


def read_style(given: str, root: Path) -> str:
    """Return a style sheet: the text that is given, or that of the file of the project it names.

    Raises ProjectProblem for a file that cannot be read, StorageProblem for one outside.
    """
    if "\n" in given or given.rpartition(".")[2] not in _FILES:
        return given
    try:
        return inside(root / given, root).read_text("utf-8")[:_LONGEST]
    except (OSError, UnicodeDecodeError) as error:
        what = f"the style sheet cannot be read ({type(error).__name__})"
        raise ProjectProblem(given, what, "name a text file of the project") from None
