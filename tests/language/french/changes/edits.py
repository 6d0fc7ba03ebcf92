"""Lists of edits: a word, then a sentence with {before|after} where it was edited."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent
_EDIT: Final = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")

Edit = tuple[str, str, str]
"""What the list says of an edit, the text before it and after it."""


def edits(name: str) -> list[Edit]:
    """Read a list, comments and empty lines left out."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [_edit(line) for line in lines if line and not line.startswith("#")]


def _edit(line: str) -> Edit:
    told, text = line.split(": ", 1)
    old = _EDIT.sub(lambda edit: edit[1], text)
    return told, old, _EDIT.sub(lambda edit: edit[2].rpartition("|")[2], text)
