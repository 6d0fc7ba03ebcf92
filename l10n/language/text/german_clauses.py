"""The last clause of a German sentence: its verb stands at its end, and is missed there."""

from __future__ import annotations

import re
from typing import Final

from l10n.language.tables.german_clauses import (
    GOES_ON,
    INSIDE,
    MODALS,
    NO_INFINITIVE,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

_LONGEST: Final = 300


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_STOP: Final = re.compile(r"[.!]\W{0,2}\Z")
_SUBORDINATE: Final = re.compile(
    rf",\s+(?:{_any(SUBORDINATORS)}|(?:{_any(PREPOSITIONS)}\s+)?{_any(RELATIVES)}\s+{_any(INSIDE)})\s"
)
_GOES_ON: Final = re.compile(rf"\s{_any(GOES_ON)}\s|[.:;!?]\s|\s[–—-]\s")
_MODAL: Final = re.compile(rf"(?<!\w){_any(MODALS)}(?!\w)")
_INFINITIVE: Final = re.compile(r"(?<!\w)([a-zäöüß]{3,}n|tun|sein)(?!\w)(?!\s+[A-ZÄÖÜ])")
_LAST: Final = re.compile(r"([\w-]+)\W*\Z")


def lacks_verb(text: str) -> bool:
    """Tell whether the last clause of a German text lacks the verb that should end it.

    A subordinate clause does that ends with a noun or a figure; a main clause does whose modal
    verb has no infinitive. In doubt it lacks nothing.
    """
    if not _STOP.search(text):
        return False
    comma = text.rfind(",", max(0, len(text) - _LONGEST))
    clause = text[max(comma, 0) :][-_LONGEST:]
    return not _GOES_ON.search(clause) and (_ends_with_noun(clause) or _lacks_infinitive(clause))


def _ends_with_noun(clause: str) -> bool:
    if not _SUBORDINATE.match(clause):
        return False
    last = _LAST.search(clause)
    return last is not None and (last[1][0].isupper() or last[1].isdigit())


def _lacks_infinitive(clause: str) -> bool:
    modals = list(_MODAL.finditer(clause))
    if len(modals) != 1 or not clause[modals[0].end() :].strip(" .!"):
        return False
    infinitives = (match[1] for match in _INFINITIVE.finditer(clause))
    return all(word in NO_INFINITIVE for word in infinitives)
