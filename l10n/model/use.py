"""What a value is used for in its sentence, where that changes how it reads."""

from __future__ import annotations

from enum import StrEnum

from l10n.frozen import dataclass


class Purpose(StrEnum):
    """The closed vocabulary of uses."""

    CENTURY = "century"  # le XXe siècle
    ROMAN = "roman"  # le XVIe arrondissement
    COUNTED = "counted"  # la 72e brigade
    AGE = "age"  # elle a 19 ans
    WORD = "word"  # à midi
    CITY = "city"  # 18h30, heure de Kiev
    SPAN = "span"  # du 12 au 14 mai
    NIGHT = "night"  # la nuit du 3 au 4 mai
    WITHIN = "within"  # en mai
    OF = "of"  # depuis mai


@dataclass(frozen=True, slots=True)
class Use:
    """A purpose, and the French noun that goes with it: what an ordinal counts, the city of a zone.

    `gender` is that of the noun in French: "m", "f", or "" where nothing tells it.
    """

    purpose: Purpose
    noun: str = ""
    gender: str = ""
