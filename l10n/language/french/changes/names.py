"""Which tokens are proper names, and whether an edit put one in the place of another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import TokenKind, edit_tokens, unaccented_word
from l10n.language.french.changes.vocabulary import is_known
from l10n.language.french.tables.edits import GENERIC_CAPITALS
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import PARTICLES

if TYPE_CHECKING:
    from l10n.language.french.changes.regions import Region
    from l10n.language.french.changes.tokens import EditToken


def is_name(token: EditToken) -> bool:
    """Tell whether a token is a proper name or part of one.

    A capital at the start of a sentence, or in a word that is all capitals, counts only where the
    word is not known otherwise.
    """
    if token.kind is TokenKind.CODE:
        return token.text[0].isupper()
    if token.kind is not TokenKind.WORD or not token.text[0].isupper() or token.text.endswith("'"):
        return token.kind is TokenKind.ADDRESS
    if token.low in GENERIC_CAPITALS:
        return False
    if token.opens or (token.text.isupper() and len(token.text) > 3):  # noqa: PLR2004 - acronyms are short
        return not is_known(token.text) and unaccented_word(token.text) not in _plain_grammar()
    return True


@cache
def _plain_grammar() -> frozenset[str]:
    return frozenset(unaccented_word(word) for word in GRAMMAR)


def names(tokens: tuple[EditToken, ...]) -> frozenset[str]:
    """Collect the names among tokens, without accents and capitals."""
    return frozenset(unaccented_word(token.text) for token in tokens if is_name(token))


def changed_names(old: str, new: str) -> bool:
    """Tell whether the edit put one name in the place of another, or of anything else.

    A name that came or went with a clause of its own makes the rest no falser.
    """
    everywhere = tuple(_all_words(text) for text in (old, new))
    return any(_changes(region, everywhere) for region in regions(old, new))


def _all_words(text: str) -> frozenset[str]:
    return frozenset(unaccented_word(token.text) for token in edit_tokens(text))


def _changes(region: Region, everywhere: tuple[frozenset[str], ...]) -> bool:
    gone = names(region.before) - everywhere[1]
    come = names(region.after) - everywhere[0]
    if not gone and not come:
        return False
    before, after = words(region.before), words(region.after)
    return bool(before and after) or all(_is_bare(token) for token in before or after)


def _is_bare(token: EditToken) -> bool:
    """Tell whether a token may stand beside a name and says nothing of its own."""
    return is_name(token) or token.low in GRAMMAR or token.low in PARTICLES
