"""Traces of a machine: tokens, prefixes, unknown words, loops, broken encodings."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.checks.tables.engine_marks import OPENINGS, TOKENS
from l10n.language.text.words import low_words, word_spans
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair

_TOKEN: Final = compiled("|".join(TOKENS))
_SIGNS: Final = "⟦⟧<>_|▁@⁇*\ufffd\ue000-\uf8ff"
_TRIGGER: Final = compiled(
    f"[{_SIGNS}[xHXZQM](?:(?<=[{_SIGNS}])|(?<=\\[)[A-Z]|(?<=[xHXZ])_?\\d|(?<=Q)[UZ]|(?<=M)YM)"
)
"""What every token holds, as one quick search."""

_OPENING: Final = compiled(rf"\s*(?:{'|'.join(OPENINGS.split())})", re.IGNORECASE)
_ENTITY: Final = compiled(r"&(?:#\d{1,6}|#x[0-9A-Fa-f]{1,6}|quot|amp|apos|nbsp|lt|gt);")
_MOJIBAKE: Final = compiled(
    "[ÃÂÐÑâ](?:(?<!â)[\u0080-\u00bf](?<![A-ZÀ-Þ][ÃÂÐÑ][»\u00a0])|(?<=â)€[\u0080-\u2122]?)"
)
"""UTF-8 that was read as Latin-1; behind a capital the same two signs may end «AMANHÃ»."""

_LOOPS: Final = ((1, 3), (2, 4), (3, 6), (4, 8))
"""Words in a turn, and how many words in a row repeat those before: the turn stands three times,
a single word four."""

_MARK: Final = FindingCode(
    "engine-mark",
    Severity.ERROR,
    "an engine left a token, a prefix or a broken encoding; a loop is a warning",
    Example("en", "Il part.", "He leaves. ⟦1⟧"),
    fix="entities",
)


_SIGN: Final = compiled(r"(?<=\w)#(?=\s|\Z)|(?<!\S)[#@](?=[^\W\d_]{3})")
"""Words that Apertium cannot inflect, or does not know."""


def _signs(pair: Pair) -> Iterator[Fault]:
    """Report signs before and behind words; where the source has one, it may be a hashtag's."""
    for match in _SIGN.finditer(pair.target) if "#" in pair.target or "@" in pair.target else ():
        if match[0] not in pair.source:
            message = f"{match[0]} is a trace of an engine, not text"
            yield _MARK.fault(message, target=match.span(), severity=Severity.WARNING)


def _may_be_marked(pair: Pair) -> bool:
    """Tell quickly whether an engine may have left something."""
    target = pair.target
    return (
        _TRIGGER.search(target) is not None
        or not (target.isascii() or _MOJIBAKE.search(target) is None)
        or "&" in target
        or "#" in target
        or _OPENING.match(target) is not None
        or _may_loop(low_words(target))
    )


def _may_loop(words: Sequence[str]) -> bool:
    return len(set(words)) <= len(words) - 3


def check_engine_marks(pair: Pair) -> Iterator[Fault]:
    """Report what an engine left in the target and the source does not have."""
    target = pair.target
    tokens = _TOKEN.finditer(target) if _TRIGGER.search(target) else ()
    broken = () if target.isascii() else _MOJIBAKE.finditer(target)
    for match in (*tokens, *broken):
        if match[0].strip() not in pair.source:
            message = f"{_shown(match[0])} is a trace of an engine, not text"
            yield _MARK.fault(message, target=match.span())
    for match in _ENTITY.finditer(target) if "&" in target and "&" not in pair.source else ():
        text = html.unescape(match[0])
        message = f"{match[0]} should be {text}"
        yield _MARK.fault(message, target=match.span(), fix=text)
    opening = _OPENING.match(target)
    if opening and not _OPENING.match(pair.source):
        message = f"{opening[0].strip()} is said by an engine, not by the source"
        yield _MARK.fault(message, target=opening.span())
    yield from _loops(pair)
    yield from _signs(pair)


def _loops(pair: Pair) -> Iterator[Fault]:
    words = low_words(pair.target)
    if not _may_loop(words) or not (loop := _loop(words)):
        return
    if _loop(low_words(pair.source)):
        return
    spans = word_spans(pair.target)
    span = spans[loop[0]][0], spans[loop[1]][1]
    message = f"the same words again and again: {pair.target[slice(*span)][:60]}"
    yield _MARK.fault(message, target=span, severity=Severity.WARNING)


def _loop(words: Sequence[str]) -> tuple[int, int] | None:
    """Find words that repeat in turn: indices of the first and the last, inclusive."""
    for turn, enough in _LOOPS:
        run = 0
        for at in range(turn, len(words)):
            run = run + 1 if words[at] == words[at - turn] else 0
            if run == enough:
                return at - run - turn + 1, at
    return None


def _shown(text: str) -> str:
    """Name what cannot be seen."""
    text = text.strip() or text
    return text if text.isprintable() else " ".join(f"U+{ord(c):04X}" for c in text)


RULES: Final = (Rule(check_engine_marks, (_MARK,), trigger=_may_be_marked),)
