"""What may be wrong with a value; each rule of values gives out some of these.

Their severity is the worst: a value that became another is an error only where that is proven.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode
from l10n.frozen import dataclass
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class _Sample:
    """A kind of value: what it is called, a sentence with one, and English with another or none."""

    called: str
    source: str
    other: str
    without: str
    worst: Severity = Severity.ERROR


_SAMPLES: Final[Mapping[str, _Sample]] = {
    PlaceableType.NUMBER: _Sample(
        "number",
        "Il y a 37 blessés.",
        "There are 39 injured.",
        "There are injured people.",
    ),
    PlaceableType.PERCENT: _Sample(
        "percentage",
        "La hausse atteint 25 %.",
        "The rise reaches 26%.",
        "The rise is steep.",
    ),
    PlaceableType.MONEY: _Sample(
        "sum of money",
        "Le billet coûte 75 euros.",
        "The ticket costs €76.",
        "The ticket is expensive.",
    ),
    PlaceableType.QUANTITY: _Sample(
        "quantity",
        "Une route de 13 km est coupée.",
        "A road of 18 km is cut.",
        "A road is cut.",
    ),
    PlaceableType.DURATION: _Sample(
        "duration",
        "Le joueur de 28 ans est blessé.",
        "The 29-year-old is injured.",
        "The player is injured.",
    ),
    PlaceableType.ORDINAL: _Sample(
        "ordinal",
        "C’est le 75e anniversaire.",
        "It is the 74th anniversary.",
        "It is the anniversary.",
    ),
    PlaceableType.DATE: _Sample(
        "date",
        "Le sommet s’ouvre le 3 mars.",
        "The summit opens on March 4.",
        "The summit opens.",
    ),
    PlaceableType.TIME: _Sample(
        "time",
        "L’avion se pose à 19h40.",
        "The plane lands at 8.40 p.m.",
        "The plane lands.",
    ),
    "weekday": _Sample(
        "day of the week",
        "Le maire parle lundi.",
        "The mayor speaks on Tuesday.",
        "The mayor speaks.",
    ),
    "time-zone": _Sample(
        "time zone",
        "L’avion se pose à 19h40 GMT.",
        "The plane lands at 7.40 p.m. MSK.",
        "The plane lands at 7.40 p.m.",
    ),
}
_FIXED: Final = "where it is proven and a part of it stayed"


def _changed(name: str, sample: _Sample) -> FindingCode:
    says = f"another {sample.called} than in the source"
    example = Example("en", sample.source, sample.other)
    return FindingCode(f"{name}-changed", sample.worst, says, example, _FIXED)


def _missing(name: str, sample: _Sample) -> FindingCode:
    says = f"{_a(sample.called)} of the source is not in the target"
    example = Example("en", sample.source, sample.without)
    return FindingCode(f"{name}-missing", Severity.WARNING, says, example)


def _extra(name: str, sample: _Sample) -> FindingCode:
    source = _WITHOUT.get(name, "Le maire parle.")
    example = Example("en", source, _EXTRA[name])
    says = f"{_a(sample.called)} is not in the source"
    return FindingCode(f"{name}-extra", Severity.WARNING, says, example)


def _a(said: str) -> str:
    return f"{'an' if said[0] in 'aeiou' else 'a'} {said}"


_WITHOUT: Final = {"time-zone": "L’avion se pose à 19h40."}
_EXTRA: Final[Mapping[str, str]] = {
    PlaceableType.NUMBER: "The mayor speaks to 37 people.",
    PlaceableType.PERCENT: "The mayor speaks of 12%.",
    PlaceableType.MONEY: "The mayor speaks of €75.",
    PlaceableType.QUANTITY: "The mayor speaks of 13 km.",
    PlaceableType.DURATION: "The mayor speaks for 40 minutes.",
    PlaceableType.ORDINAL: "The mayor speaks for the 75th time.",
    PlaceableType.DATE: "The mayor speaks on March 4.",
    PlaceableType.TIME: "The mayor speaks at 7.40 p.m.",
    "weekday": "The mayor speaks on Tuesday.",
    "time-zone": "The plane lands at 7.40 p.m. GMT.",
}
"""English with a value that French, which mostly says that the mayor speaks, has not."""

CHANGED: Final = {name: _changed(name, sample) for name, sample in _SAMPLES.items()}
MISSING: Final = {name: _missing(name, sample) for name, sample in _SAMPLES.items()}
EXTRA: Final = {name: _extra(name, sample) for name, sample in _SAMPLES.items()}

CURRENCY_CHANGED: Final = FindingCode(
    "currency-changed",
    Severity.ERROR,
    "another currency than in the source",
    Example("en", "Le billet coûte 75 euros.", "The ticket costs $75."),
    _FIXED,
)
CURRENCY_MISSING: Final = FindingCode(
    "currency-missing",
    Severity.WARNING,
    "the currency is not in the target",
    Example("en", "Le billet coûte 75 euros.", "The ticket costs 75."),
)
NUMBERS_SWAPPED: Final = FindingCode(
    "numbers-swapped",
    Severity.WARNING,
    "two numbers stand in each other's place",
    Example("de", "Il a 5 enfants et 6 chiens.", "Er hat 6 Kinder und 5 Hunde."),
)
ALL: Final = (
    *CHANGED.values(),
    *MISSING.values(),
    *EXTRA.values(),
    CURRENCY_CHANGED,
    CURRENCY_MISSING,
    NUMBERS_SWAPPED,
)
