"""What a word or phrase of the lexicon may mean."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """The kinds of meaning; in brackets what the meaning says."""

    MONTH = "month"  # number
    FULL_MONTH = "full month"  # number; no abbreviation
    WEEKDAY = "weekday"  # number, 1 is Monday
    DOUBTFUL = "doubtful"  # a month or day that is often another word
    DATE = "date"  # a date in one word
    LIST = "list"  # stands between days that share a month
    CUE = "cue"  # a bare year or doubtful month may follow
    BETWEEN = "between"  # stands between the ends of a range of dates
    AMPM = "ampm"  # "am" or "pm"
    HALVES = "halves"  # half of the day away from the hour: "am", "pm", "night"
    PART = "part"  # part of the day: "am", "pm", "evening", "night"
    CLOCK = "clock"  # "12:00" or "00:00"
    CLOCK_ALONE = "clock alone"  # the same, of a word that means something else as well
    CLOCK_CUE = "clock cue"  # a time may follow
    ZONE = "zone"  # token of a zone
    LOCAL = "local"  # local time
    NUMBER = "number"  # decimal
    WEAK = "weak"  # a number word that alone is none
    ALONE = "alone"  # a multiple or scale word that is a number alone
    MULTIPLE = "multiple"  # whole number
    SCALE = "scale"  # power of ten
    JOINER = "joiner"  # may stand between number words
    HALF = "half"  # and a half
    MINUS = "minus"
    BELOW = "below"  # what stands before it is below nought
    NO_MINUS = "no minus"  # a minus after it is none: at least, more or less
    ORDINAL = "ordinal"  # whole number
    SUFFIX = "suffix"  # marks a figure as an ordinal
    OPENER = "opener"  # begins a sentence: what stands before it is no ordinal
    ROMAN = "roman"  # a Roman figure beside it is an ordinal
    PERCENT = "percent"
    CURRENCY = "currency"  # ISO 4217
    SIGN = "sign"  # ISO 4217; may stand before or after
    LETTER = "letter"  # power of ten, beside money
    UNIT = "unit"  # symbol
    LENGTH = "length"  # designator
    WHOLE = "whole"  # number and designator: a word that says both
    LENGTH_JOINER = "length joiner"
    PHRASE = "phrase"  # a whole duration
    OF = "of"  # between a scale word and its noun


BEGINNINGS: Final = frozenset(
    {
        Kind.MONTH,
        Kind.WEEKDAY,
        Kind.CLOCK,
        Kind.DATE,
        Kind.AMPM,
        Kind.PART,
        Kind.ZONE,
        Kind.NUMBER,
        Kind.ALONE,
        Kind.MINUS,
        Kind.ORDINAL,
        Kind.SIGN,
        Kind.WHOLE,
        Kind.PHRASE,
    }
)
"""The kinds that a value may start with."""

BETWEEN_VALUES: Final = frozenset(
    {
        *(Kind.CUE, Kind.OPENER, Kind.LIST, Kind.BETWEEN, Kind.WEAK, Kind.DOUBTFUL),
        *(Kind.CLOCK_CUE, Kind.NO_MINUS, Kind.HALVES),
    }
)
"""Kinds that are no part of a value."""
