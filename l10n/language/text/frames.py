"""What a name does in its sentence, by the words beside it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.language.text.words import listed, lowered
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.language.languages.schema import Roles

SPEAKER: Final = "speaker"
AGENT: Final = "agent"
OPPONENT: Final = "opponent"

_NEAR: Final = 48
"""Characters beside a name in which its frame stands."""

_ROLES: Final = compiled(
    r"(?i)\b(?:selon|par|contre|face|devant|d['’]après|[dl]isait|dit|déclar|affirm|expliqu|annonc"
    r"|ajout|précis|estim|assur|indiqu|confi|lancé|ironis|publi|écri|répond|conclu|raconte)"
)
_WORD: Final = compiled(r"[^\W\d_]+'?")
_NOTHING: Final = "(?!)"
_TITLED: Final = r"(?: (?:[^\s,.;:«»“”\"()]+|(?:mm?|dr|mr|mrs|sr|sra)\.)){0,3} $"
"""Between a verb and its speaker: a title, a first name."""


def role(text: str, language: str, start: int, end: int) -> str:
    """Tell whether a name speaks, does what is said in the passive, or is played against.

    "" where nothing beside it says so, or the frames of the language are not known.
    """
    frames = knowledge(language).words.frames
    if isinstance(frames, Unknown):
        return ""
    before = lowered(text[max(0, start - _NEAR) : start])
    if _ends_with(frames.against).search(before):
        return OPPONENT
    if _ends_with(frames.agent).search(before):
        return AGENT
    after = lowered(text[end : end + _NEAR])
    if after.startswith("'"):
        return ""  # a case, or what belongs to somebody
    return SPEAKER if _speaks(before, after, frames, language) else ""


@lru_cache(maxsize=16)
def says_roles(source: str) -> bool:
    """Tell quickly whether a French text may say what a name does."""
    return _ROLES.search(source) is not None


def says_owner(between: str, language: str) -> bool:
    """Tell whether a text ends with the word before an owner: the mayor of."""
    frames = knowledge(language).words.frames
    return not isinstance(frames, Unknown) and bool(
        _ends_with(frames.genitive).search(lowered(between))
    )


def begins_clause(between: str, language: str) -> bool:
    """Tell whether a clause begins in a text that stands between two names."""
    frames = knowledge(language).words.frames
    if isinstance(frames, Unknown):
        return False
    clauses = listed(frames.clauses)
    return any(word in clauses for word in _WORD.findall(lowered(between)))


def _speaks(before: str, after: str, frames: Roles, language: str) -> bool:
    if _ends_with(frames.according).search(before) or _verb_after(frames.speech).match(after):
        return True
    verb = _verb_before(frames.speech).search(before)
    if verb is None:
        return False
    grammar = listed(knowledge(language).words.never_last) | listed(frames.clauses)
    return not any(word in grammar for word in _WORD.findall(verb["between"]))


@cache
def _ends_with(words: str) -> re.Pattern[str]:
    """Match words at the end of a text, a first name or a title behind them."""
    return re.compile(rf"(?<!\w)(?:{_any(words)})(?:(?<=') ?| )\Z")


@cache
def _verb_after(verbs: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{_any(verbs)})(?!\w)")


@cache
def _verb_before(verbs: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(verbs)})(?P<between>{_TITLED})")


def _any(words: str) -> str:
    return "|".join(word.replace("_", " ") for word in words.split()) or _NOTHING
