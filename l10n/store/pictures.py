"""Pictures that a report draws into a file of the user's choice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem

if TYPE_CHECKING:
    from pathlib import Path

_SVG: Final = b"<svg "


def write_picture(path: Path, picture: str) -> None:
    """Write an SVG, whole or not at all. Raises StorageProblem; no other file is ever replaced."""
    staged = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        if path.exists() and not path.read_bytes().startswith(_SVG):
            raise StorageProblem(path, "there is another file", "name a new one, or an SVG")
        with staged.open("x", encoding="utf-8") as file:
            file.write(picture)
        staged.replace(path)
    except OSError as error:
        staged.unlink(missing_ok=True)
        what = f"it cannot be written ({error.strerror})"
        raise StorageProblem(path, what, "name a file in a folder that is there") from None
