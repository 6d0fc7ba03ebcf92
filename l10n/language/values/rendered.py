"""Which values read otherwise in each language."""

from __future__ import annotations

from typing import Final

from l10n.model.placeable import PlaceableType

RENDERED: Final = frozenset(
    {
        PlaceableType.DATE,
        PlaceableType.TIME,
        PlaceableType.DURATION,
        PlaceableType.NUMBER,
        PlaceableType.PERCENT,
        PlaceableType.MONEY,
        PlaceableType.QUANTITY,
        PlaceableType.ORDINAL,
    }
)
"""The types whose values read otherwise in each language; the rest stays as it is written."""
