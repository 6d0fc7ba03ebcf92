"""What drafts need of a language: how names join with words, how a newsroom says things."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

Sounds = tuple[tuple[str, str, str], ...]
"""A word of grammar, how the word behind it begins (a regular expression), and what it becomes."""


class Takes(StrEnum):
    """When a name has an article."""

    NEVER = "never"
    AS_FRENCH = "as French"
    """Where the French name has one."""
    ALWAYS = "always"
    BUT_IN = "but in"
    """Always, but one alone not behind "in": Italian "in Giappone", "negli Stati Uniti"."""


@dataclass(frozen=True, slots=True)
class Joints:
    """How articles and prepositions join with a name that comes back into a draft.

    Lists of names are parted by spaces, the words of a name joined by "_".

    - articles: the definite ones, by "m", "f", "mp", "fp"
    - indefinite: the words of the indefinite one
    - sounds: articles and prepositions that change before some sounds: "la", a vowel, "l'"
    - merged: prepositions that swallow an article: "de el" "del"
    - named: names that have an article, by its key; they have it wherever French has one
    - bare: names that never have one
    - lands: whether countries and regions have one that stand in neither list
    - places, bodies: the same for other places, and for organisations and events
    - feminine: how a feminine name ends where French does not tell, as a regular expression
    - towns: prepositions that are others before a town: Italian "in" "a"
    - clock: what stands before a time by the French preposition; others are the engine's
    - clock_article: the article of a time by the key, and of one o'clock: "fp" "f"; or none
    - days: what stands before a date by what French has: "le", "du", "au"
    - networks: what stands before a social network for the French "sur"
    - scale: what stands between millions and what they are of; nothing in English
    - at_town: what stands before a town for the French "à", and what engines may write for it
    - to_land: the same before a country that something is given to: "à l'Italie"
    - to: what stands before a person for the French "à", where engines lose it; else nothing
    - object: what stands before a person whom a verb is about: Spanish "a"
    - merges_towns: whether the article of a town merges with a preposition: "al Cairo"
    """

    articles: Mapping[str, str]
    indefinite: str
    sounds: Sounds
    merged: Mapping[str, str]
    named: Mapping[str, str]
    bare: str
    lands: Takes
    places: Takes
    bodies: Takes
    feminine: str
    towns: Mapping[str, str]
    clock: Mapping[str, str]
    clock_article: tuple[str, str]
    days: Mapping[str, str]
    networks: str
    scale: str
    at_town: str
    to_land: str
    to: str
    object: str
    merges_towns: bool


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What a newsroom says in this language for what a French one says.

    - titles: before a name, by the French title: the key of its article or none, "|", the title
    - labels: words in capitals before a line: "MISE À JOUR"
    - speech: verbs behind a quotation by the French infinitive: past, present, and both for several
      speakers, parted by "|"; {} is who speaks
    - speakers: who speaks, by the French pronoun; empty where the verb tells
    - according: "selon lui", by the pronoun
    - names: what is called so by nobody but French: alliances, wars, seats of power
    """

    titles: Mapping[str, str]
    labels: Mapping[str, str]
    speech: Mapping[str, str]
    speakers: Mapping[str, str]
    according: Mapping[str, str]
    names: Mapping[str, str]
