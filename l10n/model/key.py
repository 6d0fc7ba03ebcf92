"""What names a catalogue."""

from __future__ import annotations

from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CatalogueKey:
    """The catalogue of one article in one language."""

    article: str
    language: str

    def __str__(self) -> str:
        return f"{self.article} {self.language}"
