"""What can be asked of a single French word: whether it is everyday, a first name, a number."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from l10n.language.french.tables import first_names
from l10n.language.french.tables.common_words import COMMON_WORDS
from l10n.language.french.tables.function_words import PARTICLES, RELATIVES, STRANDED
from l10n.language.french.tables.functions import FIRST_NAMED, TITLES
from l10n.language.french.tables.number_words import COLLECTIVES, TENS, UNITS
from l10n.language.french.tables.organisations import BODIES, FIRMS
from l10n.language.french.tables.places import CITIES, GEOGRAPHY, LANDS, REGIONS
from l10n.language.french.tables.starters import STARTERS
from l10n.language.text.words import low_words
from l10n.lazy import REMEMBERED, compiled

_ORDINARY: Final = STARTERS | TITLES | {word.capitalize() for word in COMMON_WORDS}
_COUNTS: Final = frozenset({*UNITS, *TENS, "premier", "première", "premiers", "premières"})
_ROUND: Final = compiled(rf"(?:{'|'.join(COLLECTIVES)})\b", re.IGNORECASE)
_ASKED: Final = compiled(
    r"\b(?:demand|question|interrog|savoir|sais|sait|savez|ignor|dout|hésit|pourquoi|comment|combien"
    r"|quel(?:le)?s?\b|quand\b|où\b|qui\b|est-ce|peut-être|voir si\b|n'est-ce|hein\b|non\W*$)",
    re.IGNORECASE,
)
_NOWHERE: Final = frozenset[str]()
_CLAUSE: Final = 9
"""Words of a relative clause at the end, its relative and the preposition before that included."""


class NameHome(StrEnum):
    """Where a first name of the French press is at home."""

    FRENCH = "french"
    ENGLISH = "english"
    SLAVIC = "slavic"
    SOUTHERN = "southern"
    NORTHERN = "northern"
    EASTERN = "eastern"
    ELSEWHERE = "elsewhere"


def is_common(word: str) -> bool:
    """Tell whether a word in lower case is an everyday noun, adjective or verb."""
    return word in COMMON_WORDS


def is_starter(word: str) -> bool:
    """Tell whether a capitalised word starts a sentence rather than goes on with a name."""
    return word in STARTERS


def is_ordinary(word: str) -> bool:
    """Tell whether a capitalised word is no name: a starter, a title, an everyday word."""
    return word in _ORDINARY


def is_firm(name: str) -> bool:
    """Tell whether a name is of a company, a newspaper or a club, which all languages keep."""
    return name in FIRMS


@cache
def towns() -> frozenset[str]:
    """Return the cities that French press text is full of."""
    return frozenset(name.replace("_", " ") for name in CITIES)


def is_body(name: str) -> bool:
    """Tell whether a name is of a body that languages explain: Matignon, the prime minister."""
    return name in BODIES


def is_region_name(name: str) -> bool:
    """Tell whether French calls a region, a sea, a mountain or a realm of old so."""
    return name in REGIONS


def is_land(name: str) -> bool:
    """Tell whether French calls a state, a province or a part of the world so."""
    return name in LANDS


def asks_indirectly(text: str) -> bool:
    """Tell whether a French text says that somebody asks, or what is asked."""
    return _ASKED.search(text) is not None


def is_particle(word: str) -> bool:
    """Tell whether a word of grammar in lower case also stands in names and addresses."""
    return word in PARTICLES


def is_geographic(word: str) -> bool:
    """Tell whether a word in lower case names a kind of place: every language has its own."""
    return word in GEOGRAPHY


@lru_cache(maxsize=REMEMBERED)
def may_strand(text: str) -> bool:
    """Tell whether a relative near the end of a text may leave a preposition behind elsewhere.

    "qui" does behind a preposition alone.
    """
    words = low_words(text)[-_CLAUSE:]
    if not RELATIVES.isdisjoint(words):
        return True
    return any(word == "qui" and before in STRANDED for before, word in pairwise(words))


def is_number_word(word: str) -> bool:
    """Tell whether a word in lower case counts or says first: trente, premières."""
    return word in _COUNTS


def says_round_number(text: str) -> bool:
    """Tell whether a text has a number that says about how many: une quarantaine."""
    return _ROUND.search(text) is not None


def is_first_name(word: str) -> bool:
    """Tell whether a word is a first name, as written."""
    return word in first_names.FIRST_NAMES


def goes_by_first_name(word: str) -> bool:
    """Tell whether a noun in lower case says who goes by a first name alone: pape, princesse."""
    return word in FIRST_NAMED


def is_family_first(word: str) -> bool:
    """Tell whether a word that begins a name is the family's: Kim, Xi."""
    return word in first_names.FAMILY_FIRST


def homes_of(first_name: str) -> frozenset[str]:
    """Return where a first name is at home, at several places or at none that we know."""
    return _homes().get(first_name, _NOWHERE)


@cache
def _homes() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for home, names in (
        (NameHome.FRENCH, first_names.FRENCH),
        (NameHome.ENGLISH, first_names.ENGLISH),
        (NameHome.SLAVIC, first_names.SLAVIC),
        (NameHome.SOUTHERN, first_names.SOUTHERN),
        (NameHome.NORTHERN, first_names.NORTHERN),
        (NameHome.EASTERN, first_names.ARABIC_TURKISH_PERSIAN),
        (NameHome.ELSEWHERE, first_names.AFRICAN_ASIAN_HEBREW),
    ):
        for name in names:
            found[name] = found.get(name, _NOWHERE) | {home}
    return found
