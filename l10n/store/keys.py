"""Keys to services: from the environment or a file of their own, never from the settings."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from l10n.drafting.keys import NO_KEY, Key
from l10n.errors import ProjectProblem

_LONGEST: Final = 4096


def variable_of(name: str) -> str:
    """Return the variable that may hold the key to a service: `L10N_DEEPL_KEY`."""
    return f"L10N_{name.upper()}_KEY"


def read_key(name: str, file: str = "", root: Path | None = None) -> Key:
    """Return the key to a service; the variable wins over the file, which is read from `root`.

    Raises ProjectProblem for a file that cannot be read or holds no key; what it holds is not
    said.
    """
    if told := os.environ.get(variable_of(name), "").strip():
        return _checked(told, variable_of(name))
    if not file:
        return NO_KEY
    path = (root or Path()) / Path(file).expanduser()
    try:
        with path.open(encoding="utf-8") as opened:
            held = opened.read(_LONGEST + 1).strip()
    except (OSError, UnicodeDecodeError) as error:
        what = f"the key cannot be read ({type(error).__name__})"
        raise ProjectProblem(file, what, "check its path and permissions") from None
    if not held:
        raise ProjectProblem(file, "it holds no key", "write the key into it, and nothing else")
    return _checked(held, file)


def _checked(value: str, where: str) -> Key:
    if not value.isascii() or not value.isprintable() or " " in value or len(value) > _LONGEST:
        raise ProjectProblem(where, "it holds no key", "write the key into it, and nothing else")
    return Key(value)
