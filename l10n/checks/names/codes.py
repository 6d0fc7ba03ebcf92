"""What may be wrong with a name; each rule of names gives out some of these."""

from __future__ import annotations

from typing import Final

from l10n.checks.rule import Example, FindingCode
from l10n.model.finding import Severity

NAME_ACCENT: Final = FindingCode(
    "name-accent",
    Severity.NOTE,
    "a surname lacks its accents",
    Example("es", "Robert Ténard a répondu.", "Robert Tenard ha respondido."),
    fix="by the glossary",
)
NAME_ADDED: Final = FindingCode(
    "name-added",
    Severity.WARNING,
    "a person whom the source does not name",
    Example("en", "Le ministre parle.", "The minister Pierre Delorme is speaking."),
)
NAME_CHANGED: Final = FindingCode(
    "name-changed",
    Severity.WARNING,
    "another name stands in the place of one",
    Example("en", "Le maire a reçu Hélène Vasseur.", "The mayor received Hélène Tessier."),
)
NAME_FORM: Final = FindingCode(
    "name-form",
    Severity.WARNING,
    "a name is left as French writes it; of a place a note",
    Example("en", "Poutine parle.", "Poutine is speaking."),
    fix="of a person, by the glossary",
)
NAME_MISSING: Final = FindingCode(
    "name-missing",
    Severity.WARNING,
    "a name of the source is not in the target",
    Example("en", "Selon Marta Okonjo, la grève continue.", "The strike continues."),
)
NAME_MISSPELT: Final = FindingCode(
    "name-misspelt",
    Severity.WARNING,
    "a letter of a name is off, or two changed places",
    Example("en", "Karl Lindqvist parle.", "Karl Lindqivst is speaking."),
    fix="by the glossary",
)
NAME_NUMBER: Final = FindingCode(
    "name-number",
    Severity.WARNING,
    "the number of a ruler is another",
    Example("en", "Le roi Charles III arrive.", "King Charles II is arriving."),
)
NAMES_SWAPPED: Final = FindingCode(
    "names-swapped",
    Severity.WARNING,
    "two names stand in each other's place",
    Example("en", "Lindqvist accuse Okonjo.", "Okonjo accuses Lindqvist."),
)
