"""Decisions as people type them into a comment: `ok ana`, `Ok: @José, fine`, `no ben: too literal`.

Taken is what can mean nothing else. What begins like a decision and is none stays a remark, and
whoever reads the catalogue is told of it: no program signs for a person, or guesses who meant it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize
from unicodedata import name as name_of_sign

from l10n.frozen import dataclass
from l10n.language.text.remarks import ALONE, GOES_ON, RESERVES
from l10n.lazy import compiled
from l10n.model.unit import Answer, Decision, Verdict

LONGEST: Final = 24
"""Code points of a name."""

NAME: Final = "one word of up to 24 letters of one script, digits, . _ or -"
"""What a name is, for whoever is told that his is none."""

_NAMES: Final = 256
"""Words that are kept: few people decide over all units of an article."""

_SIGNS: Final = frozenset("0123456789._-")
_INVISIBLE: Final = ("COMBINING GRAPHEME", "VARIATION", "MONGOLIAN FREE")
_TOGETHER: Final = (
    frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    frozenset({"CJK", "HANGUL"}),
)
"""Scripts that one name may be written in together: Japanese, Korean."""

_SAID: Final = compiled(r"(ok|no)(?![\w-])\s*([:,]?)\s*(.*)", re.IGNORECASE)
_LIKE_OK: Final = compiled(r"(?:okay|o\.k\.?|ок)(?![\w-])[\s:,]*(\S*)[.!]*", re.IGNORECASE)
_NAMED: Final = compiled(r"(@?)([^\s,;:!?@()\[\]/'’\"«»…]+)(.*)")
_REST: Final = compiled(r"[.,;:!]*\s*(?:[-–—]\s+)?(.*)")
_ANSWER: Final = compiled(r"answer @?(\S+?)\s*:\s*(\S.*)", re.IGNORECASE)
_NOTHING: Final = " .!,;:"


@lru_cache(maxsize=_NAMES)
def name_of(word: str) -> str | None:
    """Return the name that a word is, in one form however it was typed; None where it is none."""
    name = normalize("NFC", word)
    if not 0 < len(name) <= LONGEST or normalize("NFKC", name) != name:
        return None
    letters = [char for char in name if char.isalpha()]
    marks = [char for char in name[1:] if category(char).startswith("M")]
    if len(letters) + len(marks) + sum(char in _SIGNS for char in name) != len(name):
        return None
    if any(name_of_sign(mark, "").startswith(_INVISIBLE) for mark in marks):
        return None
    scripts = {name_of_sign(letter, "?").split(" ")[0] for letter in letters}
    is_one = len(scripts) <= 1 or any(scripts <= together for together in _TOGETHER)
    return name if is_one else None


@dataclass(frozen=True, slots=True)
class _Said:
    """A line that begins with ok or no: who is named, and what follows the name.

    `asked` tells that the name is called with @, so it is one whatever word it is; `apart` is the
    colon or comma before it.
    """

    verdict: Verdict
    apart: str
    asked: bool
    who: str | None
    after: str

    @property
    def rest(self) -> str:
        """What the name's person adds."""
        found = _REST.fullmatch(self.after)
        rest = found[1].strip() if found else ""
        return rest if rest.strip(_NOTHING) else ""

    @property
    def is_signed(self) -> bool:
        """Tell whether the name is a person's, and no word of a sentence."""
        if self.who is None or self.after[:1] not in {"", *" \t.,;:!("}:
            return False
        if self.asked:
            return True
        word = self.who.casefold()
        if word in ALONE or not any(map(str.isalpha, word)):
            return False
        full_name = self.who[0].isupper() and self.rest[:1].isupper()
        return not (self.rest and word in GOES_ON) or full_name

    @property
    def is_ended(self) -> bool:
        """Tell whether the name stands by itself, or something stops after it."""
        return not self.rest or self.after.lstrip()[:1] in {*".,;:!(-–—"}

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing follows but the mark of an end."""
        return self.who is None and not self.after.strip(_NOTHING)


def _said(text: str) -> _Said | None:
    found = _SAID.fullmatch(text)
    if found is None:
        return None
    verdict = Verdict.APPROVED if found[1].casefold() == "ok" else Verdict.REJECTED
    named = _NAMED.fullmatch(found[3])
    if named is None:
        return _Said(verdict, found[2], asked=False, who=None, after=found[3])
    word = named[2].rstrip(".")
    after = named[2][len(word) :] + named[3]
    return _Said(verdict, found[2], bool(named[1]), name_of(word), after if word else found[3])


def read_decision(text: str) -> Decision | None:
    """Return the decision that a comment line is; None where it may be something else."""
    said = _said(text)
    if said is None or said.who is None or not said.is_signed:
        return None
    if said.verdict is Verdict.REJECTED:
        is_meant = said.asked or (not said.apart and said.after.lstrip().startswith(":"))
        return Decision(Verdict.REJECTED, said.who, _reason(said)) if is_meant else None
    if said.apart and not said.asked and not said.is_ended:
        return None
    reserved = said.rest.partition(" ")[0].strip(_NOTHING).casefold() in RESERVES
    return None if reserved else Decision(Verdict.APPROVED, said.who, said.rest)


def _reason(said: _Said) -> str:
    return said.after.lstrip(" \t.,;:").rstrip()


def is_unclear(text: str) -> bool:
    """Tell whether a remark begins like a decision and is none: nobody knows whose."""
    text = text.strip()
    said = _said(text)
    if said is None:
        like = _LIKE_OK.fullmatch(text)
        return like is not None and like[1].strip(_NOTHING).casefold() not in GOES_ON
    if read_decision(text) is not None:
        return False
    if said.verdict is Verdict.APPROVED:
        return not said.after.startswith("?") or said.who is not None
    if said.is_bare or said.apart == ":":
        return True
    named = said.who is not None and said.who.casefold() not in ALONE
    return (named and said.is_ended) or said.after.lstrip().startswith(":")


def write_decision(decision: Decision) -> str:
    """Say a decision so that `read_decision` reads it."""
    odd = decision.who.casefold() in ALONE | GOES_ON or not any(map(str.isalpha, decision.who))
    who = f"@{decision.who}" if odd else decision.who
    if decision.verdict is Verdict.APPROVED:
        return f"ok {who}, {decision.reason}" if decision.reason else f"ok {who}"
    return f"no {who}: {decision.reason}".rstrip()


def read_answer(text: str) -> Answer | None:
    """Return the answer to a question that a comment line is; None where it is something else."""
    found = _ANSWER.fullmatch(text)
    who = name_of(found[1]) if found else None
    return Answer(who, found[2]) if found and who else None
