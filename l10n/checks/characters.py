"""Characters that nobody sees or that pose as others: invisible ones, letters in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import name

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.text.scripts import disguised, mixes_scripts
from l10n.language.text.tags import direction
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_GLYPHLESS: Final = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0001-\U000e007f"
)
_INVISIBLE: Final = compiled(f"([{_GLYPHLESS}])\\1*")
_CONTROLS: Final = "\u202a-\u202e\u2066-\u2069"
_BIDI: Final = compiled(f"[{_CONTROLS}]")
_CLOSES: Final = dict.fromkeys("\u202a\u202b", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_CLOSERS: Final = frozenset(_CLOSES.values())
"""Embeddings and isolates, and what closes them; overrides are never right in a target."""

_BREAKING: Final = "\u2028\u2029\x0b\x0c\x85"
_JOINERS: Final = "\u200c\u200d"
_MARKS_OF_DIRECTION: Final = "\u200e\u200f\u061c"
_EMOJI: Final = 0x2190
"""From here on signs and emoji stand, and letters of scripts that join."""

_UNSPACED: Final = compiled("[\u0e00-\u109f\u1780-\u17ff\u1a20-\u1aaf]")
"""Letters of Thai, Lao, Tibetan, Burmese, Khmer: a space of no width parts their words."""

_WORD_BREAK: Final = "\u200b"
_TAGS: Final = "\U000e0001"
_JOINED_SCRIPTS: Final = compiled("[\u0600-\u06ff\u0900-\u0dff]")

_INVISIBLE_CODE: Final = FindingCode(
    "invisible-character",
    Severity.WARNING,
    "a character without a glyph; a soft hyphen is a note",
    Example("en", "Il part.", "He\u200b leaves."),
    fix="yes",
)
_BIDI_CODE: Final = FindingCode(
    "bidi-unbalanced",
    Severity.ERROR,
    "a control of direction lacks its partner, or turns the letters round",
    Example("en", "Il part.", "He \u202eleaves."),
    fix="yes",
)
_MIXED: Final = FindingCode(
    "mixed-script",
    Severity.WARNING,
    "a Cyrillic letter in a Latin word, or the reverse",
    Example("en", "La plage ferme.", "The be\u0430ch closes."),
    fix="yes",
)


def check_invisible(pair: Pair) -> Iterator[Fault]:
    """Report characters without a glyph that the source does not have.

    Joiners inside an emoji or an Arabic word, and marks of direction in or beside right-to-left
    text have their place; a soft hyphen is a note without a fix, for somebody may have set it.
    """
    for match in _INVISIBLE.finditer(pair.target):
        char = match[1]
        if char in pair.source or _in_place(pair, match.start()):
            continue
        severity = Severity.NOTE if char == "\u00ad" else Severity.WARNING
        message = f"an invisible character: {_named(char)}"
        fix = " " if char in _BREAKING else None if char == "\u00ad" else ""
        yield _INVISIBLE_CODE.fault(message, target=match.span(), fix=fix, severity=severity)


def check_bidi(pair: Pair) -> Iterator[Fault]:
    """Report controls of direction that turn letters round, or that lack their partner."""
    waiting: list[re.Match[str]] = []
    for control in _BIDI.finditer(pair.target):
        if control[0] in _CLOSERS and waiting and _CLOSES[waiting[-1][0]] == control[0]:
            waiting.pop()
        elif control[0] in _CLOSES:
            waiting.append(control)
        else:
            yield _out_of_place(control)
    yield from map(_out_of_place, waiting)


def _out_of_place(control: re.Match[str]) -> Fault:
    message = f"a control of direction out of place: {_named(control[0])}"
    return _BIDI_CODE.fault(message, target=control.span(), fix="")


def check_scripts(pair: Pair) -> Iterator[Fault]:
    """Report words whose letters are from two scripts, one posing as the other."""
    for start, end, reading in disguised(pair.target):
        word = pair.target[start:end]
        if word in pair.source:
            continue
        if not reading:
            message = f"{word} has Latin and Cyrillic letters"
            yield _MIXED.fault(message, target=(start, end), severity=Severity.NOTE)
            continue
        strange = next(a for a, b in zip(word, reading, strict=True) if a != b)
        message = f"{word} holds a {_named(strange)}: write {reading}"
        yield _MIXED.fault(message, target=(start, end), fix=reading)


def _may_mix(pair: Pair) -> bool:
    return mixes_scripts(pair.target)


def _in_place(pair: Pair, at: int) -> bool:
    char, text = pair.target[at], pair.target
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in _JOINERS:
        return any(c and (ord(c) > _EMOJI or _JOINED_SCRIPTS.match(c)) for c in (before, after))
    if char == _WORD_BREAK:
        return _UNSPACED.match(before) is not None or _UNSPACED.match(after) is not None
    if char in _MARKS_OF_DIRECTION:
        return direction(pair.language) == "rtl" or _JOINED_SCRIPTS.search(text) is not None
    return char > _TAGS and ord(before or "a") > _EMOJI


def _named(char: str) -> str:
    return f"{name(char, 'control character').lower()} (U+{ord(char):04X})"


RULES: Final = (
    Rule(check_bidi, (_BIDI_CODE,), signs=_CONTROLS),
    Rule(check_invisible, (_INVISIBLE_CODE,), signs=_GLYPHLESS),
    Rule(check_scripts, (_MIXED,), trigger=_may_mix),
)
