"""Bring a running French live-blog into other languages.

    from l10n import Project, check, find_placeables, segment

Importing this package loads none of the libraries behind it: each name is fetched when it is used.
"""

from __future__ import annotations

# Not from typing: it costs as much as the start of Python, and Ctrl-C is not answered till then.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Final

    from l10n.checks.run import check
    from l10n.documents.text.read import segment
    from l10n.errors import L10nError, Refused, Unable
    from l10n.language.source import find_placeables
    from l10n.project import Project

__all__ = ["L10nError", "Project", "Refused", "Unable", "check", "find_placeables", "segment"]

_HOMES: Final = {
    "L10nError": "l10n.errors",
    "Project": "l10n.project",
    "Refused": "l10n.errors",
    "Unable": "l10n.errors",
    "check": "l10n.checks.run",
    "find_placeables": "l10n.language.source",
    "segment": "l10n.documents.text.read",
}


def __getattr__(name: str) -> object:
    """Fetch a public name from its room at its first use."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module  # noqa: PLC0415 - as typing

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
