"""What there is to know of a language. A field is given, or UNKNOWN: none has a default."""

from typing import TYPE_CHECKING

from l10n.language.languages.schema.unknown import NOTHING, UNKNOWN, Unknown, known
from l10n.lazy import door

if TYPE_CHECKING:
    from l10n.language.languages.schema.language import (
        Language,
    )
    from l10n.language.languages.schema.names import (
        Cases,
        Names,
        Rules,
        Stress,
        letters,
    )
    from l10n.language.languages.schema.newsroom import (
        Joints,
        Newsroom,
        Takes,
    )
    from l10n.language.languages.schema.values import (
        Dates,
        Durations,
        Forms,
        Measures,
        NumberWords,
        Numerals,
        Ordinals,
        Times,
        Values,
        Zones,
    )
    from l10n.language.languages.schema.words import (
        Adapting,
        Amounts,
        RelativeDays,
        Roles,
        Stances,
        Stranded,
        Unfinished,
        VerbLast,
        Words,
    )
    from l10n.language.languages.schema.writing import (
        Labels,
        Length,
        Marks,
        Quotes,
        Writing,
    )

__all__ = [
    "NOTHING",
    "UNKNOWN",
    "Adapting",
    "Amounts",
    "Cases",
    "Dates",
    "Durations",
    "Forms",
    "Joints",
    "Labels",
    "Language",
    "Length",
    "Marks",
    "Measures",
    "Names",
    "Newsroom",
    "NumberWords",
    "Numerals",
    "Ordinals",
    "Quotes",
    "RelativeDays",
    "Roles",
    "Rules",
    "Stances",
    "Stranded",
    "Stress",
    "Takes",
    "Times",
    "Unfinished",
    "Unknown",
    "Values",
    "VerbLast",
    "Words",
    "Writing",
    "Zones",
    "known",
    "letters",
]

_ROOM = "l10n.language.languages.schema"

__getattr__ = door(
    {
        f"{_ROOM}.language": ("Language",),
        f"{_ROOM}.names": (
            "Cases",
            "Names",
            "Rules",
            "Stress",
            "letters",
        ),
        f"{_ROOM}.newsroom": (
            "Joints",
            "Newsroom",
            "Takes",
        ),
        f"{_ROOM}.values": (
            "Dates",
            "Durations",
            "Forms",
            "Measures",
            "NumberWords",
            "Numerals",
            "Ordinals",
            "Times",
            "Values",
            "Zones",
        ),
        f"{_ROOM}.words": (
            "Adapting",
            "Amounts",
            "RelativeDays",
            "Roles",
            "Stances",
            "Stranded",
            "Unfinished",
            "VerbLast",
            "Words",
        ),
        f"{_ROOM}.writing": (
            "Labels",
            "Length",
            "Marks",
            "Quotes",
            "Writing",
        ),
    }
)
