"""Words that turn a relation of two round: who trails is behind who leads."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.negation import beginnings, joined

if TYPE_CHECKING:
    import re

_NO_WORD: Final = "(?!)"


def says_converse(text: str, language: str) -> bool:
    """Tell whether a text says that somebody follows, loses, or is done to, in its language."""
    return _converses(language).search(joined(text)) is not None


@cache
def _converses(language: str) -> re.Pattern[str]:
    return beginnings(known(knowledge(language).words.converses, _NO_WORD))
