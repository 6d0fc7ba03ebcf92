"""Words of an edition that no translator writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.tables import labels

if TYPE_CHECKING:
    from collections.abc import Mapping


def machine_label(language: str) -> str:
    """Return the disclosure that a text is an unreviewed machine's."""
    return _in(labels.MACHINE, language)


def untranslated_label(language: str) -> str:
    """Return the note that a text still stands in French."""
    return _in(labels.UNTRANSLATED, language)


def correction_line(language: str, old: str) -> str:
    """Tell readers what an earlier edition said."""
    return _in(labels.CORRECTED, language).replace("{old}", old)


def joint(language: str) -> str:
    """Return what stands between two sentences."""
    return "" if language.partition("-")[0] in labels.NO_JOINT else " "


def _in(table: Mapping[str, str], language: str) -> str:
    return table.get(language) or table.get(language.partition("-")[0]) or table["en"]
