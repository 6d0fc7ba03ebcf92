"""Render a value in a language: one preferred form, and all that are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.language.values.tables import table
from l10n.language.values.write.dates import dates
from l10n.language.values.write.durations import durations
from l10n.language.values.write.measures import money, numbers, percents, quantities
from l10n.language.values.write.ordinals import ordinals
from l10n.language.values.write.times import times, usual_time
from l10n.model.value import (
    Date,
    DateRange,
    Duration,
    Fraction,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    Score,
    Time,
    Verbatim,
    parse,
)

if TYPE_CHECKING:
    from l10n.language.languages.schema import Values
    from l10n.language.values.styles import HouseStyle
    from l10n.model.kinds import PlaceableType
    from l10n.model.use import Use
    from l10n.model.value import Value


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a value reads: `accepted` holds every right form, `preferred` first."""

    preferred: str
    accepted: tuple[str, ...]


def render(
    type: PlaceableType,  # noqa: A002 - the vocabulary's word
    value: Value | str,
    language: str,
    *,
    style: HouseStyle | None = None,
    use: Use | None = None,
) -> Rendering:
    """Render a value, or its normal form, in a target language, as the text uses it.

    Law: `parse(type, form, language)` is `value` for every accepted form. URLs, handles and names
    are returned as they are; names are proposed by `l10n.language.names`. Raises ValueError for
    what is no value of the type, ProjectProblem for a language without a table.
    """
    meant = parse(type, value) if isinstance(value, str) else value
    accepted = (
        (meant.text,)
        if isinstance(meant, Verbatim)
        else _written(meant, table(language, style), use)
    )
    return Rendering(accepted[0], accepted)


def usual(
    type: PlaceableType,  # noqa: A002 - as above
    value: str,
    language: str,
    *,
    style: HouseStyle | None = None,
) -> str:
    """Return how the normal form of a value reads by preference. Raises as `render` does.

    Law: it is the `preferred` form of `render`; others of a time are not looked for.
    """
    meant = parse(type, value)
    if isinstance(meant, Time):
        return usual_time(meant, table(language, style))
    return render(type, meant, language, style=style).preferred


def _written(value: Value, table: Values, use: Use | None) -> tuple[str, ...]:
    match value:
        case Date() | DateRange():
            written = dates(value, table, use)
        case Time():
            written = times(value, table, use)
        case Duration():
            written = durations(value, table, use)
        case Number() | Score():
            written = numbers(value, table)
        case Fraction():
            written = (str(value),)
        case Percent():
            written = percents(value, table)
        case Money():
            written = money(value, table)
        case Quantity():
            written = quantities(value, table)
        case Ordinal():
            written = ordinals(value, table, use)
        case _:
            message = f"{value}: no language writes such values yet"
            raise ValueError(message)
    return written
