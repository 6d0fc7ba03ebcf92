"""Render a value in a language: one preferred form, and all that are right."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.values.tables import table
from l10n.language.values.write.dates import dates
from l10n.language.values.write.durations import durations
from l10n.language.values.write.measures import money, numbers, percents, quantities
from l10n.language.values.write.ordinals import ordinals
from l10n.language.values.write.times import times
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.language.languages.schema import Language
    from l10n.language.values.styles import HouseStyle

_WRITERS: Final[Mapping[PlaceableType, Callable[[str, Language], tuple[str, ...]]]] = (
    MappingProxyType(
        {
            PlaceableType.DATE: dates,
            PlaceableType.TIME: times,
            PlaceableType.DURATION: durations,
            PlaceableType.NUMBER: numbers,
            PlaceableType.PERCENT: percents,
            PlaceableType.MONEY: money,
            PlaceableType.QUANTITY: quantities,
            PlaceableType.ORDINAL: ordinals,
        }
    )
)

RENDERED: Final = frozenset(_WRITERS)
"""The types whose values read otherwise in each language; the rest stays as it is written."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a value reads: `accepted` holds every right form, `preferred` first."""

    preferred: str
    accepted: tuple[str, ...]


def render(
    type: PlaceableType,  # noqa: A002 - the vocabulary's word
    value: str,
    language: str,
    *,
    style: HouseStyle | None = None,
) -> Rendering:
    """Render a value of the vocabulary (`Placeable.value`) in a target language.

    Law: `parse(type, form, language)` is `value` for every accepted form. URLs, handles and names
    are returned as they are; names are proposed by `l10n.language.names`. Raises ValueError for
    what is no value of the type, ProjectProblem for a language without a table.
    """
    writer = _WRITERS.get(type)
    accepted = writer(value, table(language, style)) if writer else (value,)
    return Rendering(accepted[0], accepted)
