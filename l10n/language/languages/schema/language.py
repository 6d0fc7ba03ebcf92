"""What is known of one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.language.languages.schema.names import Names
    from l10n.language.languages.schema.unknown import Unknown
    from l10n.language.languages.schema.values import Values
    from l10n.language.languages.schema.words import Words
    from l10n.language.languages.schema.writing import Writing


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that is known of a language; what is not known is UNKNOWN, field by field."""

    values: Values | Unknown
    writing: Writing
    words: Words
    names: Names
