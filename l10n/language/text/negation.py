"""Whether a text denies in its language, by the words that its folder lists."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.words import listed, low_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_BROKEN: Final = re.compile(r"\|\s+")
"""Where a list of alternatives goes on in the next line."""

_NO_WORD: Final = "(?!)"


def denials(text: str, language: str) -> list[int] | None:
    """Find the words that deny: indices in the words of the text; None without a list."""
    deny = listed(knowledge(language).words.denials)
    if not deny:
        return None
    words = low_words(text)
    found: list[int] = []
    if "t" in words or not deny.isdisjoint(words):
        found = [at for at, word in enumerate(words) if word in deny or _is_not(words, at)]
    if "-" in text:
        firsts = ((at, word.partition("-")) for at, word in enumerate(words))
        found += [at for at, (first, hyphen, _) in firsts if hyphen and first in deny]
    idioms = _idioms(language)
    return sorted(at for at in found if tuple(words[at : at + 2]) not in idioms)


def equivalents(text: str, language: str) -> int:
    """Count the words of a text that may say what French denies."""
    return sum(map(bool, map(_equivalents(language).match, low_words(text))))


def beginnings(table: str) -> re.Pattern[str]:
    """Compile a list of beginnings of words, as tables write it."""
    return re.compile("|".join(_BROKEN.sub("|", table).split()))


def _is_not(words: Sequence[str], at: int) -> bool:
    """Tell the second half of English "n't"."""
    return words[at] == "t" and at > 0 and words[at - 1].endswith("n'")


@cache
def _idioms(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(i.split(".")) for i in listed(knowledge(language).words.no_denials))


@cache
def _equivalents(language: str) -> re.Pattern[str]:
    return beginnings(known(knowledge(language).words.equivalents, _NO_WORD))
