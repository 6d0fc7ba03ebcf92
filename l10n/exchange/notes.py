"""What we write into the notes of other formats, and find there again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.exchange import Sent

OURS: Final = "l10n"
"""Whom our notes are from; notes from others are people's remarks."""

_PACKAGE: Final = compiled(r"package=([0-9a-f]{12})")
_NAME: Final = compiled(r"(\S+)@([0-9a-f]{12})")


def package_note(package: str) -> str:
    """Say which package a file is."""
    return f"package={package}"


def package_of(note: str) -> str:
    """Return the package that a note names; empty where it names none."""
    found = _PACKAGE.search(note)
    return found[1] if found else ""


def our_notes(unit: Sent) -> Iterator[str]:
    """Say the digest of a unit's source, then what helps to translate it."""
    yield f"sha={unit.digest}"
    yield from unit.notes


def named(name: str) -> tuple[str, str]:
    """Cut a name into the id and the digest that a unit went out with; empty where it says none."""
    found = _NAME.fullmatch(name)
    return (found[1], found[2]) if found else ("", "")
