"""Whether a text denies in its language, by the words that its folder lists."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.words import listed, low_words, word_spans
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

_BROKEN: Final = compiled(r"\|\s+")
"""Where a list of alternatives goes on in the next line."""

_NUMERO: Final = frozenset({"no", "nos"})
_OF_NUMBER: Final = compiled(r"\.?[ \u00a0\u202f]?\d")
_NO_WORD: Final = "(?!)"


def may_deny(text: str, language: str) -> bool:
    """Tell quickly whether `denials` may find a word."""
    words, deny = low_words(text), listed(knowledge(language).words.denials)
    if not deny.isdisjoint(words) or "t" in words:
        return True
    return "-" in text and any(word.partition("-")[0] in deny for word in words if "-" in word)


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
    idle = _idle(text, language) if found else frozenset()
    return sorted(at for at in found if at not in idle and not _numbers(text, at))


def says_only(text: str, language: str) -> bool:
    """Tell whether a text says "only" and denies nothing, not even that."""
    deny = listed(knowledge(language).words.denials)
    return deny.isdisjoint(low_words(text)) and _only(language).search(joined(text)) is not None


def equivalents(text: str, language: str) -> int:
    """Count the words of a text that may say what French denies."""
    return len(_equivalents(language).findall(joined(text)))


def joined(text: str) -> str:
    """Join the words of a text by spaces, for tables of beginnings."""
    return " ".join(low_words(text))


def beginnings(table: str) -> re.Pattern[str]:
    """Compile a list of beginnings of words, as tables write it, for joined words."""
    every = "|".join(_BROKEN.sub("|", table).split())
    ends = every.replace("\\Z", "$").replace("$", r"(?= |\Z)").replace("_", " ")
    return re.compile(rf"(?<!\S)(?:{ends})")


def _idle(text: str, language: str) -> frozenset[int]:
    """Find the words of phrases that deny nothing: no doubt, if not, not only."""
    words = joined(text)
    counted, at, found = 0, 0, set[int]()
    for match in _no_denials(language).finditer(words):
        counted += words.count(" ", at, match.start())
        at = match.start()
        found.update(range(counted, counted + match[0].count(" ") + 1))
    return frozenset(found)


def _numbers(text: str, at: int) -> bool:
    """Tell the sign of a number: No. 1, no. 12."""
    is_sign = low_words(text)[at] in _NUMERO
    return is_sign and _OF_NUMBER.match(text, word_spans(text)[at][1]) is not None


def _is_not(words: Sequence[str], at: int) -> bool:
    """Tell the second half of English "n't"."""
    return words[at] == "t" and at > 0 and words[at - 1].endswith("n'")


@cache
def _no_denials(language: str) -> re.Pattern[str]:
    return beginnings(known(knowledge(language).words.no_denials, _NO_WORD) or _NO_WORD)


@cache
def _only(language: str) -> re.Pattern[str]:
    return beginnings(known(knowledge(language).words.only, _NO_WORD))


@cache
def _equivalents(language: str) -> re.Pattern[str]:
    return beginnings(known(knowledge(language).words.equivalents, _NO_WORD))
