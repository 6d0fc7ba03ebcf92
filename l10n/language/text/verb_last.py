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
_THROUGH: Final = compiled(r"[:;!?(«„]|\s[–—-]\s")
"""Marks behind which a clause may be another."""

_SMALL: Final = compiled(r"(?<![\w-])[a-zäöüß]{4,}(?![\w-])")
_PERFECT: Final = compiled(
    r"iert\Z|\A(?:ver|be|er|ent|zer|miss|emp|über|unter|hinter|wider)|zu|en\Z|t\Z"
)
"""How words read that may be participles, or infinitives: in doubt every verb may."""

_ZU: Final = compiled(r"\szu\s|\b[a-zäöüß]{2,}zu[a-zäöüß]{3,}")
_FEW: Final = 3
"""Words of a clause that may be elliptical: sobald geklärt."""


def lacks_verb(text: str, words: VerbLast) -> bool:
    """Tell whether the last clause of a text lacks the verb that should end it.

    A subordinate clause does that ends with a noun, a figure or a bare participle; a main clause
    does whose modal verb has no infinitive, or whose "hat sich" no participle. In doubt it lacks
    nothing. Nouns are told by their capital.
    """
    if not _STOP.search(text):
        return False
    text = text[-_LONGEST:]
    clause = text[max(text.rfind(","), 0) :]
    clauses = _clauses(words)
    if clauses.lacks_purpose(clause) or clauses.lacks_participle(text):
        return True
    if clauses.ends_with_participle(clause):
        return True
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
    participle: re.Pattern[str]
    auxiliary: re.Pattern[str]
    reflexive: re.Pattern[str]
    purpose: re.Pattern[str]

    def ends_with_noun(self, clause: str) -> bool:
        """Tell a subordinate clause without its verb."""
        if not self.subordinate.match(clause):
            return False
        last = _LAST.search(clause)
        return last is not None and (last[1][0].isupper() or last[1].isdigit())

    def ends_with_participle(self, clause: str) -> bool:
        """Tell a subordinate clause whose participle has lost its auxiliary: die geschickt."""
        last = _LAST.search(clause)
        if last is None or not self.subordinate.match(clause) or _THROUGH.search(clause):
            return False
        bare = self.participle.fullmatch(last[1]) is not None
        return bare and clause.count(" ") > _FEW and not self.auxiliary.search(clause)

    def lacks_participle(self, text: str) -> bool:
        """Tell a reflexive perfect without its participle: hat sich radikal."""
        found = list(self.reflexive.finditer(text))
        if not found:
            return False
        rest = text[found[-1].end() :]
        words = _SMALL.findall(rest)
        return bool(rest.strip(" .!")) and not _THROUGH.search(rest) and not any(
            self.participle.fullmatch(word) or _PERFECT.search(word) for word in words
        )  # fmt: skip

    def lacks_purpose(self, clause: str) -> bool:
        """Tell a clause of purpose without its infinitive: um Geschäfte in Rom."""
        match = self.purpose.match(clause)
        if match is None or clause.count(" ") <= _FEW:
            return False
        return not _ZU.search(clause) and not _THROUGH.search(clause)

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
        participle=re.compile(rf"(?!{_any(words.no_participle)})(?:{words.participle})"),
        auxiliary=re.compile(rf"(?<!\w){_any(words.auxiliaries)}(?!\w)"),
        reflexive=re.compile(rf"(?<!\w){_any(words.reflexive)}\s(?:\w+\s)?sich\s"),
        purpose=re.compile(
            rf",\s{_any(words.purpose)}\s(?!(?:d(?:ie|en|as|er)|w(?:as|en)|dessen|deren|so)\s)(?=\D)"
        ),
    )


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"
