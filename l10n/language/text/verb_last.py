"""The last clause of a sentence whose verb stands at its end, and is missed there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.text.words import listed
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.language.languages.schema import VerbLast

_LONGEST: Final = 300
_STOP: Final = compiled(r"[.!]\W{0,2}\Z")
_LAST: Final = compiled(r"([\w-]+)\W*\Z")


def lacks_verb(text: str, words: VerbLast) -> bool:
    """Tell whether the last clause of a text lacks the verb that should end it.

    A subordinate clause does that ends with a noun or a figure; a main clause does whose modal
    verb has no infinitive. In doubt it lacks nothing. Nouns are told by their capital.
    """
    if not _STOP.search(text):
        return False
    comma = text.rfind(",", max(0, len(text) - _LONGEST))
    clause = text[max(comma, 0) :][-_LONGEST:]
    clauses = _clauses(words)
    return not clauses.goes_on.search(clause) and (
        clauses.ends_with_noun(clause) or clauses.lacks_infinitive(clause)
    )


@dataclass(frozen=True, slots=True)
class _Clauses:
    """How the clauses of a language are told."""

    subordinate: re.Pattern[str]
    goes_on: re.Pattern[str]
    modal: re.Pattern[str]
    infinitive: re.Pattern[str]
    no_infinitive: frozenset[str]

    def ends_with_noun(self, clause: str) -> bool:
        """Tell a subordinate clause without its verb."""
        if not self.subordinate.match(clause):
            return False
        last = _LAST.search(clause)
        return last is not None and (last[1][0].isupper() or last[1].isdigit())

    def lacks_infinitive(self, clause: str) -> bool:
        """Tell a modal verb without its infinitive."""
        modals = list(self.modal.finditer(clause))
        if len(modals) != 1 or not clause[modals[0].end() :].strip(" .!"):
            return False
        infinitives = (match[1] for match in self.infinitive.finditer(clause))
        return all(word in self.no_infinitive for word in infinitives)


@cache
def _clauses(words: VerbLast) -> _Clauses:
    relatives = rf"(?:{_any(words.prepositions)}\s+)?{_any(words.relatives)}\s+{_any(words.inside)}"
    return _Clauses(
        subordinate=re.compile(rf",\s+(?:{_any(words.subordinators)}|{relatives})\s"),
        goes_on=re.compile(rf"\s{_any(words.goes_on)}\s|[.:;!?]\s|\s[–—-]\s"),
        modal=re.compile(rf"(?<!\w){_any(words.modals)}(?!\w)"),
        infinitive=re.compile(words.infinitive),
        no_infinitive=listed(words.no_infinitive),
    )


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"
