"""A name that somebody has settled: what the glossary tells the language rooms."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What an entry of the glossary is; a term is no name."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    NAME = "name"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name in French: `forms` holds the canonical form first, then its variants."""

    kind: NameKind
    forms: tuple[str, ...]
