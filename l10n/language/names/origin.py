"""Tell whether a name in French press text is transcribed from Russian or Ukrainian."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from l10n.language.names.keys import french_key
from l10n.language.names.lexicon import family_names, given_names
from l10n.language.tables.names import western

_STRONG: Final = re.compile(
    r"..(?:ov|ova|ev|eva)$|tch[kmnv]|enk[oa]$|yko$|chko$|tchouk$|[nsl]iouk$|[oeén]vitch$|novitch$|chtch"
    r"|[oe]vsk(?:i|y|aïa|aia|iï)$|tsk(?:i|y|aïa)$|sk(?:aïa|aia)$|ensk[iy]$|ïsk[iy]$|[nrtvl]aïa$"
    r"|oï$|[jlvz]ny$|[lnst]iak$|..[dgtv]aï$|ianko$|[^o]vsk[iy]$|[aio]nski$|orski$|chvili$|[ai]dz[eé]$|[kj]ine$|kina$|t?chine$|khine$|tsyne$|guine$|yne$"
)
"""Endings and letters that hardly any other language has in French spelling."""

_WEAK: Final = re.compile(r"(?:in[ea]|sk[iy]|aï|eï|ian|tch|ny|vych)$")
_SLAVIC: Final = re.compile(r"ou|kh|t?ch|j|^i[aeo]|ï|y|ts|i[ao]")
"""What makes a weak ending believable in a name that stands alone."""

_INE: Final = re.compile(r"[^aeiouéc]ine$")

_UKRAINIAN: Final = re.compile(r"(?<![kctspg])h|sky$|yï$|[oa]uk$|y.*enko$|ïv$|iv$|[iï]vka$|yk$")
_PLACE: Final = re.compile(r"(?:sk|grad|gorsk|[aoeïi]vka|[ïi]v|pol|ovo|ievo|tchany|[aoi]ny)$")
_PLACE_END: Final = re.compile(r"[oe]j$")
_FOREIGN: Final = re.compile(western.LETTERS)
_SHORT: Final = 4


class Origin(StrEnum):
    """The language a name was transcribed from."""

    RUSSIAN = "russian"
    UKRAINIAN = "ukrainian"


def is_legal(word: str) -> bool:
    """Tell whether French could have written the word for a Cyrillic one."""
    lowered = word.lower()
    return lowered.isalpha() and not _FOREIGN.search(lowered)


@lru_cache(maxsize=4096)
def person_origin(words: tuple[str, ...]) -> Origin | None:
    """Tell the origin of a person's name, given in words; None if it was not transcribed."""
    if not words or not all(is_legal(part) for part in words[-1].split("-")):
        return None
    first, last = words[:-1], words[-1].rpartition("-")[2]
    if not (_is_family(last, given=first) or (not first and _is_given_alone(last))):
        return None
    return _language(first, last)


def is_guess(words: tuple[str, ...]) -> bool:
    """Tell whether nothing but a weak ending says that a name was transcribed: Volodine, Dupine."""
    lowered = words[-1].lower()
    looks = _STRONG.search(lowered) or _SLAVIC.search(lowered[: -len("ine")])
    return len(words) == 1 and not looks


def place_origin(word: str) -> Origin | None:
    """Tell the origin of a place; None if it was not transcribed."""
    if not is_legal(word) or word in western.SURNAMES or len(word) < _SHORT:
        return None
    lowered = word.lower()
    if not (_PLACE.search(lowered) or _PLACE_END.search(lowered)):
        return None
    return Origin.UKRAINIAN if _UKRAINIAN.search(lowered) else Origin.RUSSIAN


def _is_family(word: str, given: tuple[str, ...]) -> bool:
    lowered = word.lower()
    known = [found for found in map(_given, given) if found]
    if any(strict for _, strict in known):
        return True
    if word in western.SURNAMES or lowered.endswith(western.ENDINGS):
        return False
    key = french_key(word)
    if key in family_names(ukrainian=False) or key in family_names(ukrainian=True):
        return True
    if _STRONG.search(lowered) and len(word) >= _SHORT:
        return True
    return bool(known and _WEAK.search(lowered)) if given else _is_likely(word, lowered)


def _is_likely(word: str, lowered: str) -> bool:
    """Tell whether a surname that stands alone is likelier Slavic than French or Arabic."""
    if _INE.search(lowered) and word not in western.IN_INE:
        return True
    return bool(_WEAK.search(lowered) and _SLAVIC.search(lowered[: -len("ine")]))


def _is_given_alone(word: str) -> bool:
    known = _given(word)
    return known is not None and known[1]


def _given(word: str) -> tuple[Origin, bool] | None:
    """Tell the origin of a given name and whether nobody else bears it."""
    key = french_key(word)
    russian, ukrainian = given_names(ukrainian=False).get(key), given_names(ukrainian=True).get(key)
    if russian:
        return Origin.RUSSIAN, russian.strict
    return (Origin.UKRAINIAN, True) if ukrainian else None


def _language(given: tuple[str, ...], last: str) -> Origin:
    known = [_given(name) for name in given]
    shared = [french_key(name) in given_names(ukrainian=True) for name in given]
    if any(k and k[0] is Origin.UKRAINIAN for k in known):
        return Origin.UKRAINIAN
    key = french_key(last)
    if key in family_names(ukrainian=False) or any(
        k and not s for k, s in zip(known, shared, strict=True)
    ):
        return Origin.RUSSIAN
    ukrainian = key in family_names(ukrainian=True) or _UKRAINIAN.search(last.lower())
    return Origin.UKRAINIAN if ukrainian else Origin.RUSSIAN
