"""The door to French: what other rooms may ask of the source language.

Nobody else imports `french/`. A function is fetched from its room behind the door when it is first
called, so that who asks little loads little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.lazy import door

if TYPE_CHECKING:
    from l10n.language.french.attributes import Attribute, attribute_at_end
    from l10n.language.french.changes.classes import classify
    from l10n.language.french.changes.corrections import is_correction, withdraws
    from l10n.language.french.changes.replacements import (
        Replacement,
        Side,
        normal,
        replacements,
        says_role,
    )
    from l10n.language.french.changes.swaps import Swap, swaps
    from l10n.language.french.counted import Counted, counted_at_end
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
    from l10n.language.french.leading import (
        Leading,
        before_clock,
        before_day,
        before_network,
        before_person,
        is_at,
        is_done_to,
        is_elided_feminine,
        is_in,
        is_object,
        leading,
        offices,
        stays_at,
        title_before,
        with_article,
    )
    from l10n.language.french.names.evidence import NameEvidence, gather
    from l10n.language.french.names.offered import offered
    from l10n.language.french.quantities.days import find_weekdays
    from l10n.language.french.quantities.doubts import also_means
    from l10n.language.french.quantities.uses import use_of
    from l10n.language.french.reported import Reported, reported
    from l10n.language.french.segmentation.sentences import Sentence, sentences
    from l10n.language.french.structure import (
        PlayMinute,
        PostTime,
        is_byline,
        is_day,
        read_play_minute,
        read_post_label,
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
        is_land,
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
    "Attribute",
    "Counted",
    "Leading",
    "NameEvidence",
    "PlayMinute",
    "PostTime",
    "Replacement",
    "Reported",
    "Sentence",
    "Side",
    "Swap",
    "also_means",
    "asks_indirectly",
    "attribute_at_end",
    "before_clock",
    "before_day",
    "before_network",
    "before_person",
    "classify",
    "count_privatives",
    "counted_at_end",
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
    "is_at",
    "is_body",
    "is_byline",
    "is_common",
    "is_correction",
    "is_day",
    "is_done_to",
    "is_elided_feminine",
    "is_family_first",
    "is_firm",
    "is_first_name",
    "is_geographic",
    "is_in",
    "is_land",
    "is_number_word",
    "is_object",
    "is_of_infinitive",
    "is_ordinary",
    "is_particle",
    "is_region_name",
    "is_roundabout",
    "is_starter",
    "leading",
    "may_be_denied",
    "may_strand",
    "normal",
    "offered",
    "offices",
    "read_play_minute",
    "read_post_label",
    "read_post_time",
    "replacements",
    "reported",
    "says_role",
    "says_round_number",
    "says_time",
    "sentences",
    "stays_at",
    "swaps",
    "title_before",
    "towns",
    "use_of",
    "with_article",
    "withdraws",
    "zone_of_all",
]

_ROOMS: Final = {
    "attributes": ("Attribute", "attribute_at_end"),
    "changes.classes": ("classify",),
    "changes.corrections": ("is_correction", "withdraws"),
    "changes.replacements": ("Replacement", "Side", "normal", "replacements", "says_role"),
    "changes.swaps": ("Swap", "swaps"),
    "counted": ("Counted", "counted_at_end"),
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
    "leading": (
        "Leading",
        "before_clock",
        "before_day",
        "before_network",
        "before_person",
        "is_at",
        "is_done_to",
        "is_elided_feminine",
        "is_in",
        "is_object",
        "leading",
        "offices",
        "stays_at",
        "title_before",
        "with_article",
    ),
    "names.evidence": ("NameEvidence", "gather"),
    "names.offered": ("offered",),
    "quantities.days": ("find_weekdays",),
    "quantities.doubts": ("also_means",),
    "quantities.uses": ("use_of",),
    "reported": ("Reported", "reported"),
    "segmentation.sentences": ("Sentence", "sentences"),
    "structure": (
        "PlayMinute",
        "PostTime",
        "is_byline",
        "is_day",
        "read_play_minute",
        "read_post_label",
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
        "is_land",
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
