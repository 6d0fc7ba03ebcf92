"""Which packages went out, and to whom: only one that we issued to a reviewer may approve."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem
from l10n.frozen import asdict, dataclass
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEPT: Final = 1_000
"""Packages that are remembered: the newest."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A package that went out: of what, when (a UTC minute), and to whom; empty for nobody."""

    article: str
    language: str
    at: str
    reviewer: str = ""


def load_issued(path: Path) -> dict[str, Issued]:
    """Read which packages went out, by their ids; what cannot be read is as good as forgotten."""
    try:
        value = json.loads(read_file(path, MAX_CATALOGUE))
        return {
            str(key): Issued(**{name: str(one[name]) for name in Issued.__slots__})
            for key, one in value.items()
        }
    except (StorageProblem, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def with_issued(known: Mapping[str, Issued], package: str, issued: Issued) -> bytes:
    """Write down one more, as `load_issued` reads it."""
    both = {key: one for key, one in known.items() if key != package} | {package: issued}
    newest = dict(list(both.items())[-_KEPT:])
    listed = {key: asdict(one) for key, one in newest.items()}
    return (json.dumps(listed, indent=1, ensure_ascii=False) + "\n").encode("utf-8")
