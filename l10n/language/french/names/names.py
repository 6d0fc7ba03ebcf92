"""Find the names of a text, or of a part of the article whose evidence was gathered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.french.names.compounds import split
from l10n.language.french.names.tokens import name_tokens
from l10n.language.text.spans import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.french.names.evidence import NameEvidence
    from l10n.language.french.names.lexicon import Key, KnownName
    from l10n.language.french.names.tokens import NameToken


def read_names(text: str, folded: str, evidence: NameEvidence) -> Iterator[Found]:
    """Yield the known names of a text, longest form first, in order."""
    tokens = name_tokens(folded)
    position = 0
    for at in _likely(tokens, evidence):
        hit = _hit(tokens, at, evidence) if at >= position else None
        if hit:
            entry, position = hit
            start, end = tokens[at].start, tokens[position - 1].end
            yield Found(entry.type, start, end, entry.value or text[start:end])
        elif at >= position and "-" in tokens[at].text:
            yield from _compound(text, tokens[at], evidence)


def _likely(tokens: Sequence[NameToken], evidence: NameEvidence) -> list[int]:
    """List the words at which a name may begin: a known form, or a compound."""
    phrases, known = evidence.phrases.lengths, evidence.known.lengths
    return [
        at
        for at, token in enumerate(tokens)
        if token.is_word and (token.key[0] in phrases or "-" in token.text or token.key[0] in known)
    ]


def _hit(
    tokens: Sequence[NameToken], at: int, evidence: NameEvidence
) -> tuple[KnownName, int] | None:
    hit = evidence.known.find(tokens, at)
    if hit:
        return hit
    hit = evidence.phrases.find(tokens, at)
    if not hit:
        return None
    doubtful = hit[0].ambiguous and tokens[at].opens and hit[1] == at + 1
    return None if doubtful else hit


def _compound(text: str, token: NameToken, evidence: NameEvidence) -> Iterator[Found]:
    """Yield the names of a compound whose every part is one."""

    def lookup(key: Key) -> KnownName | None:
        return evidence.known.entries.get(key) or evidence.phrases.entries.get(key)

    for start, end, entry in split(token.text, token.start, lookup):
        yield Found(entry.type, start, end, entry.value or text[start:end])
