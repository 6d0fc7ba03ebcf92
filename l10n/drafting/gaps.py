"""Put to Apertium what it knows, and put right what it always says wrong."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.drafting.lexicon import NEWS
from l10n.drafting.senses import SENSES
from l10n.drafting.tables import COLUMNS, LEFT, SAID, SIMPLER
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD: Final = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")

Rules = tuple[tuple[re.Pattern[str], str], ...]


def simpler(text: str) -> str:
    """Return a French text in words that Apertium knows."""
    return _applied(text, _rules(SIMPLER))


def said(text: str, language: str, source: str) -> str:
    """Return what Apertium means by what it says; a name of the source is left alone."""
    left = _left(language)
    names = set(_WORD.findall(source))

    def word(found: re.Match[str]) -> str:
        known = left.get(found[0].lower())
        if known is None or (found[0] in names and not found[0].islower()):
            return found[0]
        return _cased(known, found[0])

    text = _applied(_WORD.sub(word, text), _rules(SAID.get(language, ())))
    return _meant(text, language, source)


def _meant(text: str, language: str, source: str) -> str:
    """Put the word that is meant for one that means another thing, where the French shows which."""
    for evidence, rules in SENSES.get(language, ()):
        if re.search(evidence, source, re.IGNORECASE):
            text = _applied(text, _rules(rules))
    return text


def _applied(text: str, rules: Rules) -> str:
    for pattern, meant in rules:
        text = pattern.sub(lambda found, meant=meant: _cased(found.expand(meant), found[0]), text)  # type: ignore[misc]
    return text


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


@lru_cache(maxsize=256)
def _rules(rules: Iterable[tuple[str, str]]) -> Rules:
    return tuple((re.compile(pattern, re.IGNORECASE), meant) for pattern, meant in rules)


@lru_cache(maxsize=8)
def _left(language: str) -> Mapping[str, str]:
    if language not in COLUMNS:
        return {}
    at = COLUMNS.index(language) + 1
    rows = (row.strip().split("|") for row in f"{LEFT.rstrip()}{NEWS.rstrip()}".splitlines() if row)
    return {row[0]: row[at] for row in rows if row[at] != "-"}
