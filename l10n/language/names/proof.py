"""What proves that French transcribed a person's name: cues that do not hang together."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.names.keys import cyrillic_keys, french_key
from l10n.language.names.lexicon import family_names, given_names
from l10n.language.names.tables import bearers, western
from l10n.language.names.tables.given import MEN_IN_A, SHARED
from l10n.language.source import homes_of
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.names.lexicon import Known

_STRONG: Final = compiled(
    r"..(?:ov|ova|ev|eva)$|tch[kmnv]|enk[oa]$|yko$|chko$|tchouk$|[nsl]iouk$|[oeén]vitch$|novitch$|chtch"
    r"|[oe]vsk(?:i|y|aïa|aia|iï)$|tsk(?:i|y|aïa)$|sk(?:aïa|aia)$|ensk[iy]$|ïsk[iy]$|[nrtvl]aïa$"
    r"|oï$|[jlvz]ny$|[lnst]iak$|..[dgtv]aï$|ianko$|[^o]vsk[iy]$|[aio]nski$|orski$|chvili$|[ai]dz[eé]$|[kj]ine$|kina$|t?chine$|khine$|tsyne$|guine$|yne$"
)
"""Endings and letters that hardly any other language has in French spelling."""

_WEAK: Final = compiled(r"(?:in[ea]|sk[iy]|aï|eï|ian|tch|ny|vych|an|ak|ik|uk)$")
_FIRM: Final = compiled(r"..[oe]v$|enko$|tchouk$|[oe]vitch$|[oe]vsk[iy]$")
"""Endings of the East that no Romance language has."""

_ONLY_FRENCH: Final = compiled(r"tch|kh|iou|[aeoiu]ïe|skaïa|oï$")
"""Letters that a name has only where French transcribed it: not French itself, not English."""

_SOUNDS: Final = compiled(r"ou|ch|kh|ï")
"""Letters that others write otherwise for the same sound."""

_SURELY_FRENCH: Final = compiled(r"chtch")
_SPELLED: Final = compiled(r"ï|gue|tch|kh|ss|^iou|(?:[dlst]|(?<!you)r)i$")
"""What only the French spelling of a given name has: Sergueï, Viatcheslav, Arkadi."""

_OF_WOMEN: Final = compiled(r"(?:[oe]v|ïev)a$|aïa$")
_OF_MEN: Final = compiled(r"(?:[oe]v|[^aeiou]in|ine|sk[iy])$")
_FOREIGN: Final = compiled(western.LETTERS)
_FOREIGN_OR_ACCENTED: Final = compiled(rf"{western.LETTERS}|[éèêë]", re.IGNORECASE)
_ACCENTED: Final = compiled(r"[^a-zï]", re.IGNORECASE)
_WEST: Final = frozenset(["french", "english", "northern", "southern"])
"""Where all write names in Latin letters alike."""


class Provenance(Enum):
    """What a given name says of where its bearer is from."""

    SPELLED = auto()
    """from the East, and as only French writes it"""
    TELLING = auto()
    """from the East"""
    SHARED = auto()
    """from anywhere, the East too"""
    FRENCH = auto()
    """the same, and many in France bear it"""
    ELSEWHERE = auto()
    """not from the East"""
    UNKNOWN = auto()


def is_legal(word: str) -> bool:
    """Tell whether French could have written the word for a Cyrillic one."""
    lowered = word.lower()
    return lowered.isalpha() and not _FOREIGN.search(lowered)


def known_given(word: str) -> tuple[Known | None, Known | None]:
    """Find a given name among the Russian ones, and among the Ukrainian ones."""
    key = french_key(word)
    return given_names(ukrainian=False).get(key), given_names(ukrainian=True).get(key)


def is_proven(words: Sequence[str]) -> bool:
    """Tell whether two cues say that a name was transcribed; an ending alone never does.

    A given name of the East is one, an Eastern look of the surname is one, letters that only a
    French transcription has are one. A surname that tells of whom the text speaks is enough, unless
    the given name is from elsewhere; where French has translated the person's own given name, that
    counts too: Pierre Kropotkine.
    """
    *given, last = words
    if not given:
        return given_kind(last) is Provenance.SPELLED or _proves_itself(last)
    if _is_translated(given, last):
        return True
    if _is_western(last) or last in western.OF_FRANCE:
        return False
    kinds = {given_kind(word) for word in given}
    if Provenance.ELSEWHERE in kinds:
        return _is_spelled(last) and _tells(last) and not any(map(_is_french, given))
    return (kinds != {Provenance.UNKNOWN} and _tells(last)) or _agree(given, kinds, last)


def _proves_itself(last: str) -> bool:
    """Tell whether a surname is believed alone: it tells who is meant, or has chtch in it."""
    return _tells(last) or bool(_SURELY_FRENCH.search(last.lower()) and _looks(last))


def _agree(given: Sequence[str], kinds: set[Provenance], last: str) -> bool:
    """Tell whether a given name and a surname are a cue each, or the surname two."""
    spelled = _is_spelled(last)
    if _disagrees(given, last) and not spelled:
        return False
    if Provenance.SPELLED in kinds or (Provenance.TELLING in kinds and _looks(last)):
        return True
    lowered = last.lower()
    firm = Provenance.SHARED in kinds and "ou" in lowered and _FIRM.search(lowered)
    return bool(firm or (spelled and _STRONG.search(lowered)))


def _is_spelled(last: str) -> bool:
    return _ONLY_FRENCH.search(last.lower()) is not None


def is_possible(words: Sequence[str]) -> bool:
    """Tell whether a name may have been transcribed: it looks so, and nothing speaks against."""
    *given, last = words
    if Provenance.ELSEWHERE in map(given_kind, given) or _is_western(last):
        return False
    return _looks(last)


def is_kept(words: Sequence[str]) -> bool:
    """Tell whether only the given name was transcribed: Arkadi Rotenberg."""
    last = words[-1]
    return len(words) > 1 and not _looks(last) and not _SOUNDS.search(last.lower())


def given_kind(word: str) -> Provenance:
    """Tell what a given name says of its bearer."""
    russian, ukrainian = known_given(word)
    if not (russian or ukrainian):
        parts = [part for part in word.split("-") if not part.endswith(".")]
        elsewhere = any(_is_elsewhere(part) or _ACCENTED.search(part) for part in parts)
        return Provenance.ELSEWHERE if elsewhere else Provenance.UNKNOWN
    if _is_french_name(word):
        return Provenance.FRENCH
    if russian and not russian.strict:
        return Provenance.SHARED
    return Provenance.SPELLED if _SPELLED.search(word.lower()) else Provenance.TELLING


def is_western_given(word: str) -> bool:
    """Tell whether a given name comes from where all write names in Latin letters alike."""
    named = any(homes_of(part) & _WEST or not part.isascii() for part in word.split("-"))
    return named and given_kind(word) is Provenance.ELSEWHERE


def is_written_alike(words: Sequence[str]) -> bool:
    """Tell whether languages of Latin letters write a first name and a surname alike.

    The first name is at home in the West, or nobody knows it and the surname has letters that no
    transcription into French has.
    """
    first, *rest = words
    homes = frozenset[str]().union(*map(homes_of, first.split("-")))
    if not rest or is_possible(words):
        return False
    return bool(homes & _WEST) if homes else _FOREIGN_OR_ACCENTED.search(rest[-1]) is not None


def _looks(last: str) -> bool:
    lowered = last.lower()
    return bool(_STRONG.search(lowered) or _WEAK.search(lowered)) or _is_family(last)


def _is_french(given: str) -> bool:
    return any(_is_french_name(part) for part in given.split("-"))


def _is_french_name(given: str) -> bool:
    return given in SHARED or "french" in homes_of(given)


def _is_elsewhere(given: str) -> bool:
    """Tell whether a given name is at home, but not among Slavs."""
    homes = homes_of(given)
    return bool(homes) and "slavic" not in homes


def _is_western(last: str) -> bool:
    word = last.rpartition("-")[2]
    return word in western.SURNAMES or word.lower().endswith(western.ENDINGS)


def _is_family(last: str) -> bool:
    key = french_key(last.rpartition("-")[2])
    return any(key in family_names(ukrainian=u) for u in (False, True))


def _tells(last: str) -> bool:
    """Tell whether a surname says of whom the text speaks."""
    word = last.rpartition("-")[2]
    if french_key(last) in _bearers() or french_key(word) in _bearers():
        return True
    return _is_family(last) and word not in bearers.COMMON


@cache
def _bearers() -> frozenset[str]:
    russian = (cyrillic_keys(name) for name in bearers.RUSSIAN.split())
    ukrainian = (cyrillic_keys(name, ukrainian=True) for name in bearers.UKRAINIAN.split())
    return frozenset(key for keys in (*russian, *ukrainian) for key in keys)


def is_of_history(last: str) -> bool:
    """Tell whether a surname is that of somebody known from culture or history."""
    return french_key(last) in _historic() or last in bearers.HISTORIC_ELSEWHERE


def _is_translated(given: Sequence[str], last: str) -> bool:
    """Tell whether French translates the given name of just this person: Pierre Kropotkine."""
    whose = bearers.TRANSLATED.get(given[0], "") if len(given) == 1 else ""
    return any(french_key(last) in cyrillic_keys(name) for name in whose.split())


@cache
def _historic() -> frozenset[str]:
    return frozenset(key for name in bearers.HISTORIC.split() for key in cyrillic_keys(name))


def _disagrees(given: Sequence[str], last: str) -> bool:
    """Tell whether a man's given name has a woman's surname behind it, or the other way round."""
    known = next((found for word in given for found in known_given(word) if found), None)
    if known is None:
        return False
    name = known.russian or known.ukrainian
    woman = name[-1] in "аяАЯ" and name.capitalize() not in MEN_IN_A
    return bool((_OF_MEN if woman else _OF_WOMEN).search(last.lower()))
