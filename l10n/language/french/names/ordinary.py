"""Tell capitalised words that are no names where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.french.names.words import capital_follows, letter_follows
from l10n.language.french.tables.calendar import MONTHS, WEEKDAYS
from l10n.language.french.tables.common_words import COMMON_WORDS, PROPER_BUT_COMMON
from l10n.language.french.tables.contexts import (
    ARTICLES,
    CONTRACTED,
    INHABITANT_ARTICLES,
    INVERTED,
    OFFICE_JOINTS,
    OFFICES,
    ON_NETWORK,
)
from l10n.language.french.tables.demonyms import DEMONYMS, ENDINGS
from l10n.language.french.tables.first_names import FIRST_NAMES
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import FUNCTIONS, PORTFOLIOS, TITLES
from l10n.language.french.tables.number_words import TENS, UNITS
from l10n.language.french.tables.organisations import COMMON_ACRONYMS
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from l10n.language.french.names.tokens import NameToken

_INHABITANT: Final = compiled(ENDINGS)
OPENING_WORDS: Final = frozenset(
    (*GRAMMAR, *COMMON_WORDS, *FUNCTIONS, *UNITS, *TENS, *WEEKDAYS, *MONTHS)
)
"""Words that are none of a name where they open a sentence, whatever the article writes."""

_DETERMINERS: Final = ARTICLES | CONTRACTED
_OFFICE_LOOK: Final = 8
_NOUN_AND_ARTICLE: Final = 2
_SHORT_LOOK: Final = 6
_PORTFOLIO_HOLDERS: Final = FUNCTIONS | OFFICES | {"commission", "département", "portefeuille"}


def is_ordinary(tokens: Sequence[NameToken], at: int, written: Container[str]) -> bool:
    """Say whether a capitalised word begins no name where it stands.

    `written` holds the words of the text as it writes them.
    """
    token = tokens[at]
    if len(token.text) == 1:
        return not (token.text == "X" and at > 0 and tokens[at - 1].lower in ON_NETWORK)
    if token.acronym:
        common = token.text in COMMON_ACRONYMS and not letter_follows(tokens, at)
        return common or _is_shouted(tokens, at)
    if token.text in TITLES or _is_for_people(tokens, at):
        return True
    if token.lower in PROPER_BUT_COMMON:
        return token.opens or not capital_follows(tokens, at) or tokens[at + 1].text in FIRST_NAMES
    if not token.opens:
        return token.lower in GRAMMAR and not capital_follows(tokens, at)
    return _is_opening_word(tokens, at, written)


def _is_opening_word(tokens: Sequence[NameToken], at: int, written: Container[str]) -> bool:
    """Say whether the capital of a word is that of its sentence."""
    token = tokens[at]
    if token.text in FIRST_NAMES and capital_follows(tokens, at):
        return False
    word = token.lower
    if ("-" in word and word.rpartition("-")[2] in INVERTED) or word.endswith("ment"):
        return True
    return word in OPENING_WORDS or word in written


def _is_for_people(tokens: Sequence[NameToken], at: int) -> bool:
    return _is_office(tokens, at) or _is_inhabitant(tokens, at) or _is_function(tokens, at)


def _is_inhabitant(tokens: Sequence[NameToken], at: int) -> bool:
    token = tokens[at]
    if token.lower in DEMONYMS:
        return token.text.istitle()
    article = at > 0 and tokens[at - 1].lower in INHABITANT_ARTICLES
    return article and bool(_INHABITANT.search(token.lower)) and not capital_follows(tokens, at)


def _is_shouted(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether the words around are all in capitals too: a shouted line, no acronyms."""
    around = [tokens[i] for i in (at - 1, at + 1) if 0 <= i < len(tokens) and tokens[i].is_word]
    near = [token for token in around if token.gap != "\n"]
    return bool(near) and all(_is_loud(token) for token in near)


def _is_loud(token: NameToken) -> bool:
    return token.text.isupper() and (len(token.text) > 1 or token.lower in GRAMMAR)


def _is_office(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a capital names what a minister is for: ministre indien de l'Aviation."""
    if tokens[at].text in PORTFOLIOS and in_office(tokens, at):
        return True
    if at < _NOUN_AND_ARTICLE or tokens[at - 1].lower not in _DETERMINERS:
        return False
    words = [token.lower for token in tokens[max(0, at - _SHORT_LOOK) : at]]
    nouns = words[-4:-1] if words[-1] in CONTRACTED else words[-5:-2]
    return not OFFICES.isdisjoint(nouns)


def _is_function(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a capitalised function stands alone: le Secrétaire général, not sa fille Amie."""
    token = tokens[at]
    introduced = at > 0 and tokens[at - 1].lower in FUNCTIONS and token.gap != "\n"
    return token.lower in FUNCTIONS and token.text not in FIRST_NAMES and not introduced


def in_office(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a portfolio belongs to an office: ministre des Finances, secrétaire au Trésor."""
    for i in range(at - 1, max(-1, at - _OFFICE_LOOK - 1), -1):
        token = tokens[i]
        if token.lower in _PORTFOLIO_HOLDERS:
            return True
        inside = token.text in PORTFOLIOS or token.lower in OFFICE_JOINTS or token.text == ","
        if token.gap == "\n" or not (inside or token.text.islower()):
            return False
    return False
