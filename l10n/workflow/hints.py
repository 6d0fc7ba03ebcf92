"""Hints for translators: how the names and times of a segment read in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.term import Term

WIDTH: Final = 76
"""Columns of a comment line that no editor wraps."""


class Hints:
    """The hints of one language."""

    def __init__(self, glossary: Sequence[Term], language: str) -> None:
        self._language = language
        self._terms = [
            (source, forms.preferred)
            for term in glossary
            if (forms := term.forms(language))
            for source in term.sources
        ]

    def lines(self, source: str) -> tuple[str, ...]:
        """Say how what a translator must keep reads in the language, in lines that fit a page."""
        return tuple(_packed(self._hints(source)))
