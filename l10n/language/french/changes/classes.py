"""The class of an edit: decided on values, names and negations; on letters only after these.

Of several changes in one text the gravest counts: polarity, number, time, name, wording, spelling,
typography. See docs/adr/0009-edits-that-keep-a-target.md.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.accents import changed_accents
from l10n.language.french.changes.continued import is_continued
from l10n.language.french.changes.names import changed_names
from l10n.language.french.changes.polarity import changed_polarity
from l10n.language.french.changes.regions import regions
from l10n.language.french.changes.slight import class_of_letters
from l10n.language.french.changes.tokens import VALUES, TokenKind, edit_tokens
from l10n.language.french.tables.edits import (
    BEFORE_TIME_WORD,
    COUNT_WORDS,
    ORDER_WORDS,
    RANKS,
    TIME_WORDS,
)
from l10n.language.text.typography import fold
from l10n.lazy import imported
from l10n.model.unit import ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.french.changes.tokens import EditToken
    from l10n.language.text.markdown import is_renoted
else:
    is_renoted = imported("l10n.language.text.markdown", "is_renoted")

_WORDS: Final = TIME_WORDS | COUNT_WORDS


@lru_cache(maxsize=4096)
def classify(old: str, new: str) -> ChangeClass:
    """Tell what an edit of a French text changed.

    Laws: `classify(a, b)` is typography where the folded texts are equal; what changes the value
    of a figure is never typography or spelling; symmetric. A sentence that goes on, or is
    cut where it went on, is wording. Never raises.
    """
    if fold(old) == fold(new) or is_renoted(old, new) or is_renoted(new, old):
        return ChangeClass.TYPOGRAPHY
    if changed_polarity(old, new):
        return ChangeClass.POLARITY
    if is_continued(old, new):
        return ChangeClass.WORDING
    changed = _changed_values(old, new)
    for kind, told in (
        (TokenKind.COUNT, ChangeClass.NUMBER),
        (TokenKind.TIME, ChangeClass.TIME),
        (TokenKind.ADDRESS, ChangeClass.NAME),
    ):
        if kind in changed:
            return told
    if changed_names(old, new) or changed_accents(old, new):
        return ChangeClass.NAME
    return class_of_letters(old, new)


def _changed_values(old: str, new: str) -> frozenset[TokenKind]:
    """Return the kinds of values that the two texts do not say alike."""
    before, after = (Counter(values(text)) for text in (old, new))
    changed = {kind for kind, _ in (before - after) + (after - before)}
    if _exchanged(old, new, RANKS):
        changed.add(TokenKind.COUNT)
    if _exchanged(old, new, ORDER_WORDS):
        changed.add(TokenKind.TIME)
    return frozenset(changed)


def _exchanged(old: str, new: str, groups: tuple[frozenset[str], ...]) -> bool:
    """Tell whether a word of one group stands in the place of a word of another."""
    return any(
        _has(region.before, one) and _has(region.after, other)
        for region in regions(old, new)
        for one in groups
        for other in groups
        if one is not other
    )


def _has(tokens: tuple[EditToken, ...], among: frozenset[str]) -> bool:
    return any(token.low in among for token in tokens)


def values(text: str) -> Iterator[tuple[TokenKind, str]]:
    """Give every value of a text, words that count or say when included."""
    before = ""
    for token in edit_tokens(text):
        word = token.low
        singular = word if word in _WORDS else word.removesuffix("s")
        if token.kind in VALUES:
            yield token.kind, token.key
        elif (token.kind is TokenKind.CODE and not token.text[0].isupper()) or token.key == "minus":
            yield TokenKind.COUNT, token.key
        elif singular in COUNT_WORDS:
            yield TokenKind.COUNT, singular
        elif singular in TIME_WORDS and not (singular == "été" and before in BEFORE_TIME_WORD):
            yield TokenKind.TIME, singular
        before = word
