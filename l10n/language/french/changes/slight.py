"""What is left of an edit when values, names and negations stayed: letters and signs."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.spelling import is_same_word
from l10n.language.french.changes.tokens import VALUES, TokenKind, edit_tokens, unaccented_word
from l10n.language.french.tables.edits import PLURAL, SINGULAR
from l10n.model.unit import ChangeClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.changes.regions import Region
    from l10n.language.french.changes.tokens import EditToken

_TELLING: Final = frozenset(["?", '"'])
"""Signs that say something: a question, somebody else's words."""

_IDLE: Final = frozenset([".", "…", "dash", "minus"])
"""Signs that come and go with the house's habits."""

_RANK: Final = (ChangeClass.TYPOGRAPHY, ChangeClass.SPELLING, ChangeClass.WORDING)

_AROUND: Final = 8
"""Tokens before a place among which a determiner is looked for."""

_NEAR: Final = 3
"""Words within which a determiner tells the number of a noun."""


def class_of_letters(old: str, new: str) -> ChangeClass:
    """Tell typography, spelling and wording apart, in texts whose values and names agree."""
    found = {_class(region, old) for region in regions(old, new)} | {_of_values(old, new)}
    for told in (ChangeClass.WORDING, ChangeClass.SPELLING):
        if told in found:
            return told
    return ChangeClass.TYPOGRAPHY


def _class(region: Region, old: str) -> ChangeClass:
    before, after = words(region.before), words(region.after)
    letters = _class_of_words(before, after, _determiners(old, region))
    return max(letters, _class_of_signs(region), key=_RANK.index)


def _class_of_words(
    before: Sequence[EditToken], after: Sequence[EditToken], near: Sequence[str]
) -> ChangeClass:
    one, other = ("".join(token.text for token in tokens) for tokens in (before, after))
    if one == other:
        return ChangeClass.TYPOGRAPHY if len(before) == len(after) else ChangeClass.SPELLING
    if one.casefold() == other.casefold():
        return ChangeClass.SPELLING
    if len(before) != len(after):
        return (
            ChangeClass.SPELLING
            if unaccented_word(one) == unaccented_word(other)
            else ChangeClass.WORDING
        )
    said = list(near)
    for x, y in zip(before, after, strict=True):
        if x.kind is not TokenKind.WORD or y.kind is not TokenKind.WORD:
            if x.key != y.key:
                return ChangeClass.WORDING
        elif not is_same_word(x.text, y.text, number_told=_is_told(said)):
            return ChangeClass.WORDING
        said.append(x.low if x.low == y.low else "")
    return ChangeClass.SPELLING


def _determiners(old: str, region: Region) -> tuple[str, ...]:
    """Return the words shortly before a region."""
    if not region.before:
        return ()
    tokens = edit_tokens(old)
    at = bisect_left(tokens, region.before[0].start, key=lambda token: token.start)
    near = words(tokens[max(0, at - _AROUND) : at])
    return tuple("deux" if t.kind is TokenKind.COUNT else t.low for t in near)


def _is_told(said: Sequence[str]) -> bool:
    return any(word in SINGULAR or word in PLURAL for word in said[-_NEAR:])


def _class_of_signs(region: Region) -> ChangeClass:
    before, after = (_signs(tokens) for tokens in (region.before, region.after))
    if before == after:
        return ChangeClass.TYPOGRAPHY
    moved = [sign for sign in {*before, *after} if before.count(sign) != after.count(sign)]
    if any(sign in _TELLING for sign in moved):
        return ChangeClass.WORDING
    return ChangeClass.TYPOGRAPHY if set(moved) <= _IDLE else ChangeClass.SPELLING


def _signs(tokens: Sequence[EditToken]) -> list[str]:
    return [token.key for token in tokens if token.kind is TokenKind.SIGN]


def _of_values(old: str, new: str) -> ChangeClass:
    """Compare how the same values are written: with other signs, or in words."""
    before, after = (
        sorted(
            (token.key, _figures(token.text)) for token in edit_tokens(text) if token.kind in VALUES
        )
        for text in (old, new)
    )
    return ChangeClass.TYPOGRAPHY if before == after else ChangeClass.SPELLING


def _figures(text: str) -> str:
    """Leave the letters of a value: "h" of an hour is a sign, whatever its size."""
    letters = "".join(c for c in text.casefold() if c.isalpha())
    return letters if letters != "h" else ""
