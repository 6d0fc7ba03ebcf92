"""Whether a text says that somebody denies, or that somebody says it is so."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.text.negation import beginnings, joined

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class Stance:
    """What a text says of a claim; a text may say both, or neither."""

    denies: bool
    affirms: bool


def tells_stances(language: str) -> bool:
    """Tell whether words of denying and confirming are known of a language."""
    return not isinstance(knowledge(language).words.stances, Unknown)


@lru_cache(maxsize=16)
def stance(text: str, language: str) -> Stance:
    """Tell what a text says in its language, by the words that its folder lists."""
    words, (denies, affirms) = joined(text), _words(language)
    return Stance(denies.search(words) is not None, affirms.search(words) is not None)


@cache
def _words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    stances = knowledge(language).words.stances
    if isinstance(stances, Unknown):
        return beginnings("(?!)"), beginnings("(?!)")
    return beginnings(stances.denies), beginnings(stances.affirms)
