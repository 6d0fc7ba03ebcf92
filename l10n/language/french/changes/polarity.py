"""Whether an edit turned a statement into its contrary."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import TokenKind, edit_tokens, unaccented_word
from l10n.language.french.tables.polarity import (
    BEFORE_NOUN,
    IDLE_NE,
    NE,
    NEGATORS,
    NEGATORS_WITH_NE,
    NO_PREFIX,
    OPPOSITES,
    PREFIXES,
    RESTRICTION,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.changes.regions import Region
    from l10n.language.french.changes.tokens import EditToken

_REACH: Final = 7
"""Words between "ne" and what it belongs to."""

_SHORTEST: Final = 4
"""Letters of a word that a prefix may deny."""

_ARTICLES: Final = frozenset(["une", "la", "cette", "chaque", "un", "le", "ce", "au"])


def changed_polarity(old: str, new: str) -> bool:
    """Tell whether a negation came or went, or a word became its opposite."""
    denied = [frozenset(_denials(text)) for text in (old, new)]
    balance = 0
    for region in regions(old, new):
        if not region.is_clause:
            balance += sum(token.start in denied[1] for token in region.after)
            balance -= sum(token.start in denied[0] for token in region.before)
        if _reverses(region):
            return True
    return balance != 0


@lru_cache(maxsize=256)
def _denials(text: str) -> tuple[int, ...]:
    """Return where the words stand that deny, one for each denial."""
    said = words(edit_tokens(text))
    found: list[int] = []
    for at, token in enumerate(said):
        if _denies(said, at) and not (token.low == "ni" and _repeats(said, at)):
            found.append(token.start)
    return tuple(found)


def _repeats(said: Sequence[EditToken], at: int) -> bool:
    return any(token.low in NEGATORS for token in said[max(0, at - _REACH) : at])


def _denies(said: Sequence[EditToken], at: int) -> bool:
    low = said[at].low
    if low in NEGATORS:
        before = said[at - 1].low if at else ""
        return not (low == "pas" and before in BEFORE_NOUN) and not _belongs(said, at)
    if low in NEGATORS_WITH_NE:
        near = said[max(0, at - _REACH) : at] if low != "personne" else _around(said, at)
        return any(token.low in NE for token in near) and not _article(said, at)
    return low in NE and _stands_alone(said, at)


def _belongs(said: Sequence[EditToken], at: int) -> bool:
    """Tell the second of two words that deny together: non plus, rien du tout, aucun ... ne."""
    return said[at].low == "pas" and at > 0 and said[at - 1].low == "non"


def _article(said: Sequence[EditToken], at: int) -> bool:
    return at > 0 and said[at].low in {"personne", "point"} and said[at - 1].low in _ARTICLES


def _around(said: Sequence[EditToken], at: int) -> Sequence[EditToken]:
    return said[max(0, at - _REACH) : at + 3]


def _stands_alone(said: Sequence[EditToken], at: int) -> bool:
    """Tell a "ne" that denies by itself: il ne peut dire; not: il n'y a que, avant qu'il ne."""
    after = [token.low for token in said[at + 1 : at + 1 + _REACH]]
    before = [token.low for token in said[max(0, at - _REACH) : at]]
    companions = NEGATORS | NEGATORS_WITH_NE
    if any(low in companions for low in (*after, *before)) or set(after) & RESTRICTION:
        return False
    return not (set(before[-4:]) & IDLE_NE)


def _reverses(region: Region) -> bool:
    before = [token.low for token in region.before if token.kind is TokenKind.WORD]
    after = [token.low for token in region.after if token.kind is TokenKind.WORD]
    if not before or not after:
        return [*before, *after] == ["sans"]
    for one, other in OPPOSITES:
        if (_any(before, one) and _any(after, other)) or (_any(before, other) and _any(after, one)):
            return True
    if max(len(before), len(after)) > _REACH:
        return False
    return any(_denied_by_prefix(x, y) for x in before for y in after)


def _any(said: Sequence[str], forms: frozenset[str]) -> bool:
    return any(
        word == form or (form.endswith("*") and word.startswith(form[:-1]))
        for word in said
        for form in forms
    )


def _denied_by_prefix(one: str, other: str) -> bool:
    shorter, longer = sorted((unaccented_word(one), unaccented_word(other)), key=len)
    if len(shorter) < _SHORTEST or shorter.startswith(NO_PREFIX):
        return False
    return any(longer == unaccented_word(prefix) + shorter for prefix in PREFIXES)
