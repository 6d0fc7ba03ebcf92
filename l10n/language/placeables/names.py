"""Find the names of a text, or of a part of the article whose evidence was gathered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.placeables.spans import Found
from l10n.language.placeables.tokens import key_of, tokenize
from l10n.language.tables.common_words import COMMON_WORDS
from l10n.language.tables.function_words import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.placeables.evidence import NameEvidence
    from l10n.language.placeables.lexicon import Entry
    from l10n.language.placeables.tokens import Token


def read_names(text: str, folded: str, evidence: NameEvidence) -> Iterator[Found]:
    """Yield the known names of a text, longest form first, in order."""
    tokens = tokenize(folded)
    position = 0
    while position < len(tokens):
        hit = _hit(tokens, position, evidence)
        if hit:
            entry, last = hit
            start, end = tokens[position].start, tokens[last - 1].end
            yield Found(entry.type, start, end, entry.value or text[start:end])
            position = last
        else:
            if tokens[position].is_word and "-" in tokens[position].text:
                yield from _compound(text, tokens[position], evidence)
            position += 1


def _hit(
    tokens: Sequence[Token], at: int, evidence: NameEvidence
) -> tuple[Entry, int] | None:
    if not tokens[at].is_word:
        return None
    hit = evidence.known.find(tokens, at)
    if hit:
        return hit
    hit = evidence.phrases.find(tokens, at)
    if not hit:
        return None
    word = tokens[at].lower
    ordinary = word in COMMON_WORDS or word in GRAMMAR or hit[0].ambiguous
    return None if tokens[at].opens and ordinary and hit[1] == at + 1 else hit


def _compound(text: str, token: Token, evidence: NameEvidence) -> Iterator[Found]:
    """Split a compound whose every part is a name: Durand-Martin, Paris-Lyon, anti-Durand."""
    pieces = []
    position = token.start
    for part in token.text.split("-"):
        pieces.append((position, position + len(part), part))
        position += len(part) + 1
    found = []
    at = 0
    while at < len(pieces):
        step = _longest(pieces, at, evidence)
        if step is None:
            if pieces[at][2].islower() and at == 0:
                at += 1
                continue
            return
        entry, last = step
        start, end = pieces[at][0], pieces[last - 1][1]
        found.append(Found(entry.type, start, end, entry.value or text[start:end]))
        at = last
    yield from found


def _longest(
    pieces: Sequence[tuple[int, int, str]], at: int, evidence: NameEvidence
) -> tuple[Entry, int] | None:
    for last in range(len(pieces), at, -1):
        key = tuple(part for _, _, word in pieces[at:last] for part in key_of(word))
        for phrases in (evidence.known, evidence.phrases):
            if key in phrases.entries:
                return phrases.entries[key], last
    return None
