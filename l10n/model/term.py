"""Terms of the glossary: names included."""

from __future__ import annotations

from enum import StrEnum

from l10n.frozen import dataclass


class TermKind(StrEnum):
    """What a term is."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    NAME = "name"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class TermForms:
    """How a term is written in one language, the preferred form first, and how it never is.

    A `proposed` cell was made by a program or is doubted by a person: it may be shown, and never
    decides.
    """

    all: tuple[str, ...]
    proposed: bool = False
    forbidden: tuple[str, ...] = ()

    @property
    def preferred(self) -> str:
        """The form to write."""
        return self.all[0]


@dataclass(frozen=True, slots=True)
class Term:
    """One row of the glossary; `line` counts from 1 in the file.

    `sources` are the French forms, the canonical one first.
    """

    kind: TermKind
    sources: tuple[str, ...]
    targets: tuple[tuple[str, TermForms], ...] = ()
    note: str = ""
    line: int = 0

    def forms(self, language: str) -> TermForms | None:
        """Return the forms in a language; `en-GB` inherits from `en`."""
        found = self._cell(language)
        return found if found and found.all else None

    def forbidden(self, language: str) -> tuple[str, ...]:
        """Return how it is never written in a language."""
        found = self._cell(language)
        return found.forbidden if found and not found.proposed else ()

    def _cell(self, language: str) -> TermForms | None:
        targets = dict(self.targets)
        return targets.get(language) or targets.get(language.partition("-")[0])

    def reading(self, form: str, language: str) -> str | None:
        """Return how one of the French forms reads: a surname as a surname, where there is one.

        The forms of both sides stand in one order; a form without a counterpart reads as the
        preferred one. None where the language has no form.
        """
        forms = self.forms(language)
        if forms is None:
            return None
        at = self.sources.index(form) if form in self.sources else 0
        return forms.all[at] if at < len(forms.all) else forms.preferred
