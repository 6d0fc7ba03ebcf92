"""Read parts of a whole: un tiers des voix, les deux tiers, trois quarts du stock, 3/4 du parc."""

from __future__ import annotations

import re
from typing import Final

from l10n.language.french.tables.fractions import CHANGES, NO_WHOLES, NUMERATORS, PART, PARTS
from l10n.language.text.spans import CONTEXT, Found, alternatives, words_before
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

_WORDS: Final = compiled(
    rf"(?:une? (?P<part>{alternatives(PART)})"
    rf"|(?P<many>{alternatives(NUMERATORS)}) (?P<parts>{alternatives(PARTS)}))(?![\w-])",
    re.IGNORECASE,
)
_FIGURES: Final = compiled(r"(?P<n>[1-9])/(?P<d>[2-9]|100?0?)(?![\w/]|[.,][0-9])")
_OF: Final = compiled(rf" (?:de |des |du |d')(?!(?:l'|la )?(?:{alternatives(NO_WHOLES)})(?!\w))")
_ANY_OF: Final = compiled(r" (?:de |d'|centre|aile)")
_CHANGED: Final = compiled(rf"(?<!\w)(?:{alternatives(CHANGES)})\w*(?: \w+)?(?: de| d'| qu')? ?$")
_DETERMINED: Final = frozenset(["les", "aux", "des", "l'"])


def read_fraction(text: str, start: int) -> Found | None:
    """Read a fraction in words or figures at `start`.

    Rounds (un quart de finale), third parties (au nom d'un tiers) and hundredths of a second are
    none.
    """
    figures = _FIGURES.match(text, start)
    if figures:
        part = int(figures["n"]) < int(figures["d"]) and _told(text, start, figures.end())
        return _found(figures, f"{figures['n']}/{figures['d']}") if part else None
    words = _WORDS.match(text, start)
    if not words:
        return None
    if words["part"]:
        told = _OF.match(text, words.end()) or _changed(text, start, words.end())
        return _found(words, f"1/{PART[words['part'].lower()]}") if told else None
    value = f"{NUMERATORS[words['many'].lower()]}/{PARTS[words['parts'].lower()]}"
    return _found(words, value) if _told(text, start, words.end()) else None


def _told(text: str, start: int, end: int) -> bool:
    """Say whether the whole follows, or an article that no round has stands before."""
    determined = words_before(text, start)[1] in _DETERMINED and not _ANY_OF.match(text, end)
    return determined or _OF.match(text, end) is not None


def _changed(text: str, start: int, end: int) -> bool:
    """Say whether something changes by the part: bondir d'un tiers."""
    before = text[max(0, start - CONTEXT) : start]
    return _CHANGED.search(before) is not None and not _ANY_OF.match(text, end)


def _found(match: re.Match[str], value: str) -> Found:
    return Found(PlaceableType.NUMBER, match.start(), match.end(), value)
