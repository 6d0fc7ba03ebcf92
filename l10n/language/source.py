"""The door to French: what other rooms may ask of the source language.

Nobody else imports `french/`. A function is fetched from its room behind the door when it is first
called, so that who asks little loads little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.lazy import door

if TYPE_CHECKING:
    from l10n.language.french.changes.classes import classify
    from l10n.language.french.changes.corrections import is_correction, withdraws
    from l10n.language.french.changes.swaps import Swap, swaps
    from l10n.language.french.denials import (
        count_privatives,
        denies_elsewhere,
        find_denials,
        find_not_only,
        is_of_infinitive,
        is_roundabout,
        may_be_denied,
    )
    from l10n.language.french.finder import find_placeables, find_quantities
    from l10n.language.french.findings import find_in_source
    from l10n.language.french.names.evidence import NameEvidence, gather
    from l10n.language.french.names.offered import offered
    from l10n.language.french.quantities.days import find_weekdays
    from l10n.language.french.quantities.doubts import also_means
    from l10n.language.french.quantities.uses import use_of
    from l10n.language.french.segmentation.sentences import Sentence, sentences
    from l10n.language.french.structure import (
        PlayMinute,
        PostTime,
        is_byline,
        is_day,
        read_play_minute,
        read_post_time,
        says_time,
        zone_of_all,
    )
    from l10n.language.french.words import (
        asks_indirectly,
        goes_by_first_name,
        homes_of,
        is_body,
        is_common,
        is_family_first,
        is_firm,
        is_first_name,
        is_geographic,
        is_number_word,
        is_ordinary,
        is_particle,
        is_region_name,
        is_starter,
        may_strand,
        says_round_number,
        towns,
    )

__all__ = [
    "NameEvidence",
    "PlayMinute",
    "PostTime",
    "Sentence",
    "Swap",
    "also_means",
    "asks_indirectly",
    "classify",
    "count_privatives",
    "denies_elsewhere",
    "find_denials",
    "find_in_source",
    "find_not_only",
    "find_placeables",
    "find_quantities",
    "find_weekdays",
    "gather",
    "goes_by_first_name",
    "homes_of",
    "is_body",
    "is_byline",
    "is_common",
    "is_correction",
    "is_day",
    "is_family_first",
    "is_firm",
    "is_first_name",
    "is_geographic",
    "is_number_word",
    "is_of_infinitive",
    "is_ordinary",
    "is_particle",
    "is_region_name",
    "is_roundabout",
    "is_starter",
    "may_be_denied",
    "may_strand",
    "offered",
    "read_play_minute",
    "read_post_time",
    "says_round_number",
    "says_time",
    "sentences",
    "swaps",
    "towns",
    "use_of",
    "withdraws",
    "zone_of_all",
]

_ROOMS: Final = {
    "changes.classes": ("classify",),
    "changes.corrections": ("is_correction", "withdraws"),
    "changes.swaps": ("Swap", "swaps"),
    "denials": (
        "count_privatives",
        "denies_elsewhere",
        "find_denials",
        "find_not_only",
        "is_of_infinitive",
        "is_roundabout",
        "may_be_denied",
    ),
    "finder": ("find_placeables", "find_quantities"),
    "findings": ("find_in_source",),
    "names.evidence": ("NameEvidence", "gather"),
    "names.offered": ("offered",),
    "quantities.days": ("find_weekdays",),
    "quantities.doubts": ("also_means",),
    "quantities.uses": ("use_of",),
    "segmentation.sentences": ("Sentence", "sentences"),
    "structure": (
        "PlayMinute",
        "PostTime",
        "is_byline",
        "is_day",
        "read_play_minute",
        "read_post_time",
        "says_time",
        "zone_of_all",
    ),
    "words": (
        "asks_indirectly",
        "is_body",
        "goes_by_first_name",
        "homes_of",
        "is_common",
        "is_family_first",
        "is_firm",
        "is_first_name",
        "is_geographic",
        "is_number_word",
        "is_ordinary",
        "is_particle",
        "is_region_name",
        "is_starter",
        "may_strand",
        "says_round_number",
        "towns",
    ),
}
"""Behind the door: the module below `french` that answers, and what it is asked."""

__getattr__ = door({f"l10n.language.french.{room}": names for room, names in _ROOMS.items()})


def __dir__() -> list[str]:
    """List what may be asked."""
    return __all__
