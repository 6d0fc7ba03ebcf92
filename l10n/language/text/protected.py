"""Spans that no engine may see."""

from __future__ import annotations

from enum import StrEnum

from l10n.frozen import dataclass


class SpanKind(StrEnum):
    """What a protected span is to the grammar around it."""

    PERSON = "person"
    WOMAN = "woman"
    TOWN = "town"
    PLACE = "place"
    BODY = "body"
    """An organisation, an event, any other name."""
    NUMBER = "number"
    """How many there are of the noun behind it."""
    SUM = "sum"
    """An amount of money."""
    PHRASE = "phrase"
    """Words that stand for themselves: who spoke, when, a label."""


@dataclass(frozen=True, slots=True)
class Protected:
    """A span that no engine may see, and how it reads in the target language.

    `start` and `end` are code points from 0 in the text, end exclusive. What of French grammar is
    in the span comes back as that of the target: an engine reads `lead` in its place ("de " for
    "du"), `before` and `after` are words of the target, and `article` is the key of its article.
    `at` are prepositions of the target: the first takes the place of any that the engine wrote.
    """

    start: int
    end: int
    reading: str
    kind: SpanKind = SpanKind.PHRASE
    lead: str = ""
    before: str = ""
    article: str = ""
    after: str = ""
    at: str = ""
