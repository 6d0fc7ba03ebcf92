"""Characters that nobody sees or that pose as others: invisible ones, letters in disguise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import name

from l10n.checks.pair import Fault
from l10n.language.scripts import disguised
from l10n.language.tags import direction
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0001-\U000e007f]"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKING: Final = "\u2028\u2029\x0b\x0c\x85"
_JOINERS: Final = "\u200c\u200d"
_MARKS_OF_DIRECTION: Final = "\u200e\u200f\u061c"
_TAGS: Final = "\U000e0001"
_JOINED_SCRIPTS: Final = re.compile("[\u0600-\u06ff\u0900-\u0dff]")


def check_invisible(pair: Pair) -> Iterator[Fault]:
    """Report characters without a glyph that the source does not have.

    Joiners inside an emoji or an Arabic word, and marks of direction in or beside right-to-left
    text have their place; a soft hyphen is a note.
    """
    for match in _INVISIBLE.finditer(pair.target):
        char = match[0]
        if char in pair.source or _in_place(pair, match.start()):
            continue
        severity = Severity.NOTE if char == "\u00ad" else Severity.WARNING
        message = f"an invisible character: {_named(char)}"
        fix = " " if char in _BREAKING else ""
        yield Fault("invisible-character", severity, message, target=match.span(), fix=fix)


def check_bidi(pair: Pair) -> Iterator[Fault]:
    """Report controls of direction that are not closed, or that turn the order of letters round."""
    waiting: list[int] = []
    for match in _BIDI.finditer(pair.target):
        char, at = match[0], match.start()
        if char in "\u202c\u2069":
            if waiting and (pair.target[waiting[-1]] in "\u2066\u2067\u2068") == (char == "\u2069"):
                waiting.pop()
                continue
        elif char not in "\u202d\u202e":
            waiting.append(at)
            continue
        else:
            waiting.append(at)
        message = f"a control of direction out of place: {_named(char)}"
        yield Fault("bidi-unbalanced", Severity.ERROR, message, target=(at, at + 1), fix="")
    for at in waiting:
        if pair.target[at] not in "\u202d\u202e":
            message = f"a control of direction that nothing closes: {_named(pair.target[at])}"
            yield Fault("bidi-unbalanced", Severity.ERROR, message, target=(at, at + 1), fix="")


def check_scripts(pair: Pair) -> Iterator[Fault]:
    """Report words whose letters are from two scripts, one posing as the other."""
    for start, end, reading in disguised(pair.target):
        word = pair.target[start:end]
        if word in pair.source:
            continue
        if not reading:
            message = f"{word} has Latin and Cyrillic letters"
            yield Fault("mixed-script", Severity.NOTE, message, target=(start, end))
            continue
        strange = next(a for a, b in zip(word, reading, strict=True) if a != b)
        message = f"{word} holds a {_named(strange)}: write {reading}"
        yield Fault("mixed-script", Severity.WARNING, message, target=(start, end), fix=reading)


def _in_place(pair: Pair, at: int) -> bool:
    char, text = pair.target[at], pair.target
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in _JOINERS:
        return any(c and (ord(c) > _EMOJI or _JOINED_SCRIPTS.match(c)) for c in (before, after))
    if char in _MARKS_OF_DIRECTION:
        return direction(pair.language) == "rtl" or _JOINED_SCRIPTS.search(text) is not None
    return char > _TAGS and ord(before or "a") > _EMOJI


_EMOJI: Final = 0x2190


def _named(char: str) -> str:
    return f"{name(char, 'control character').lower()} (U+{ord(char):04X})"
