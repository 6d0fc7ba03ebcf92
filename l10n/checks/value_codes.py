"""The codes of findings about values, and what each means in one line."""

from __future__ import annotations

from typing import Final

from l10n.model.placeable import PlaceableType

_VALUES: Final = (
    PlaceableType.NUMBER,
    PlaceableType.PERCENT,
    PlaceableType.MONEY,
    PlaceableType.QUANTITY,
    PlaceableType.DURATION,
    PlaceableType.ORDINAL,
    PlaceableType.DATE,
    PlaceableType.TIME,
)
_CHANGES: Final = {
    "changed": "another {} than in the source",
    "missing": "a {} of the source is not in the target",
    "extra": "a {} is not in the source",
}

VALUE_CODES: Final = {
    **{f"{t}-{end}": says.format(t) for t in _VALUES for end, says in _CHANGES.items()},
    **{f"weekday-{end}": says.format("day of the week") for end, says in _CHANGES.items()},
    **{f"time-zone-{end}": says.format("time zone") for end, says in _CHANGES.items()},
    "currency-changed": "another currency than in the source",
    "currency-missing": "the currency is not in the target",
    "numbers-swapped": "two numbers stand in each other's place",
}
"""By code; stable, and never used again for something else."""
