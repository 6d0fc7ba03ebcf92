"""British English: day before month, 24-hour clock (BBC), metres, $1.5m (Guardian)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.languages.en import values as en
from l10n.language.languages.schema import Forms

if TYPE_CHECKING:
    from l10n.language.languages.schema import Dates, Measures, Times, Values


def _day_first(patterns: tuple[str, ...]) -> tuple[str, ...]:
    def month_first(pattern: str) -> bool:
        return pattern.find("{mon") < max(pattern.find("{day}"), pattern.find("{nth}"))

    return tuple(sorted(patterns, key=month_first))


_DATES: Final[Dates] = replace(
    en.DATES,
    full=_day_first(en.DATES.full),
    day_month=_day_first(en.DATES.day_month),
    same_month=_day_first(en.DATES.same_month),
    same_month_year=_day_first(en.DATES.same_month_year),
    numeric=("{d}/{m}/{year}", "{dd}/{mm}/{year}", "{year}-{mm}-{dd}"),
    numeric_short=("{d}/{m}",),
)

# BBC News: 19:00 GMT; Guardian: 7pm, 7.30pm, "17.25 GMT".
_TIMES: Final[Times] = replace(
    en.TIMES,
    clock="24h",
    full12=("{h}.{mm}{ampm}", *en.TIMES.full12),
    sharp12=("{h}{ampm}", *en.TIMES.sharp12),
    am="am|a.m.|A.M.",
    pm="pm|p.m.|P.M.",
)

_MEASURES: Final[Measures] = replace(
    en.MEASURES,
    abbreviate=True,
    currencies=MappingProxyType(
        {**en.MEASURES.currencies, "RUB": Forms("roubles", one="rouble", also="ruble|rubles")}
    ),
)

VALUES: Final[Values] = replace(
    en.VALUES,
    code="en-GB",
    cldr="en-GB",
    dates=_DATES,
    times=_TIMES,
    measures=_MEASURES,
)
