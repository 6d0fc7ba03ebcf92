"""Whether an edit only let a sentence go on, or cut off how it went on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.regions import words
from l10n.language.french.changes.tokens import TokenKind, edit_tokens
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import PARTICLES

if TYPE_CHECKING:
    from l10n.language.french.changes.tokens import EditToken

_JOINTS: Final = frozenset([",", ";", ":", "dash", "("])
"""Signs after which a sentence goes on with something of its own."""


def is_continued(old: str, new: str) -> bool:
    """Tell whether one text is the other and a rest that is joined to it, value for value.

    What a sentence was split from or joined with comes and goes so. Law: symmetric.
    """
    shorter, longer = sorted(
        (edit_tokens(old), edit_tokens(new)), key=lambda said: len(words(said))
    )
    said, more = words(shorter), words(longer)
    if not said or len(said) == len(more):
        return False
    same = all(a.key.casefold() == b.key.casefold() for a, b in zip(said, more, strict=False))
    return same and _is_joint(longer, more[len(said) - 1])


def _is_joint(longer: tuple[EditToken, ...], last: EditToken) -> bool:
    following = longer[longer.index(last) + 1]
    if following.kind is TokenKind.SIGN:
        return following.key in _JOINTS
    return following.low in GRAMMAR or following.low in PARTICLES
