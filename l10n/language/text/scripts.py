"""Which script a text is written in, and letters of one script dressed as another's."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.tables.scripts import LOOKALIKES, SCRIPTS
from l10n.lazy import compiled

_BEYOND_LATIN: Final = compiled("[Ͱ-῿⺀-\ud7ff豈-\uffdc]")
LATIN: Final = frozenset({"latin"})

_SHARED: Final = frozenset({"han", "kana"})
_LETTERS: Final = {name: compiled(f"[{letters}]+") for name, letters in SCRIPTS.items()}
_TWO_SCRIPTS: Final = compiled(
    r"[A-Za-zÀ-ɏ](?=[Ѐ-ԯ])|[Ѐ-ԯ](?=[A-Za-zÀ-ɏ])",
)
_CYRILLIC: Final = compiled("[Ѐ-ԯ]")
_LETTER_RUN: Final = compiled(r"[A-Za-zÀ-ɏЀ-ԯ]+")
_CYRILLIC_TWIN: Final = {latin: cyrillic for cyrillic, latin in LOOKALIKES.items()}
_LATIN: Final = compiled(r"[A-Za-zÀ-ɏ]")


def beyond_latin(text: str) -> bool:
    """Tell whether a text holds a letter, or a sign, of any other script than Latin."""
    return not text.isascii() and _BEYOND_LATIN.search(text) is not None


def is_written_in(text: str, scripts: frozenset[str]) -> bool:
    """Tell by a quick look that a text has letters of these scripts, and of none but Latin else.

    Of Chinese and Japanese, which share one, nothing is told.
    """
    if scripts == LATIN:
        return not beyond_latin(text)
    looks = _looks(scripts)
    return looks is not None and bool(looks[0].search(text)) and not looks[1].search(text)


@cache
def _looks(scripts: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Give what finds a letter of some scripts, and one of any other."""
    if not scripts.isdisjoint(_SHARED):
        return None
    strange = "".join(SCRIPTS[name] for name in SCRIPTS.keys() - scripts - LATIN)
    return re.compile(f"[{''.join(map(SCRIPTS.__getitem__, scripts))}]"), re.compile(f"[{strange}]")


@lru_cache(maxsize=8)
def letter_counts(text: str) -> dict[str, int]:
    """Count the letters of a text by script; scripts that do not occur are left out."""
    if not beyond_latin(text):
        count = sum(map(len, _LETTERS["latin"].findall(text)))
        return {"latin": count} if count else {}
    found = {name: sum(map(len, run.findall(text))) for name, run in _LETTERS.items()}
    return {name: count for name, count in found.items() if count}


def scripts_of(language: str) -> frozenset[str]:
    """Name the scripts that a language is written in; empty where we do not know them."""
    return known(knowledge(language).writing.scripts, frozenset())


def mixes_scripts(text: str) -> bool:
    """Tell whether a Latin letter stands beside a Cyrillic one."""
    return not text.isascii() and bool(_CYRILLIC.search(text) and _TWO_SCRIPTS.search(text))


def disguised(text: str) -> list[tuple[int, int, str]]:
    """Find words of Latin and Cyrillic letters mixed: span, and the word in the one script meant.

    The script meant is the one that leaves no letter of the other: all of whose strangers have a
    twin in it. The reading is empty where neither does, as in a Latin name with a Russian ending.
    """
    if not mixes_scripts(text):
        return []
    runs = (run for run in _LETTER_RUN.finditer(text) if _TWO_SCRIPTS.search(run[0]))
    return [(*run.span(), _reading(run[0])) for run in runs]


def _reading(word: str) -> str:
    latin = "".join(LOOKALIKES.get(c, c) for c in word)
    cyrillic = "".join(_CYRILLIC_TWIN.get(c, c) for c in word)
    is_latin = all(_LATIN.match(c) for c in latin)
    is_cyrillic = not any(_LATIN.match(c) for c in cyrillic)
    if is_latin and is_cyrillic:
        mostly_latin = 2 * sum(_LATIN.match(c) is not None for c in word) > len(word)
        return latin if mostly_latin else cyrillic
    return latin if is_latin else cyrillic if is_cyrillic else ""
