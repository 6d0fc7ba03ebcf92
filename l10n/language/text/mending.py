"""Put right in a draft what is wrong beyond doubt: capitals and stops that nobody meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOUTED: Final = compiled(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_SHORT: Final = 4
"""Letters of capitals from which a word is no abbreviation that the engine put there."""
_STOPS: Final = compiled(r"(?<=\b[ap]\.m)\.\.(?!\.)|(?<=[^.…])(?<!\b\w)\.\.(?=\Z)")
_PAIRS: Final = compiled(r"([,:;])\1+")
_BEFORE: Final = compiled(r"(?<=\w) +(?=[.,](?:\s|\Z))")


def mended(source: str, draft: str, readings: Iterable[str]) -> str:
    """Return a draft without doubled stops, and in small letters what only it has in capitals.

    What stands in capitals in the source, or in a reading, may do so in the draft.
    """
    text = draft
    if ".." not in source:
        text = _STOPS.sub(".", text)
    if not _PAIRS.search(source):
        text = _PAIRS.sub(r"\1", text)
    text = _BEFORE.sub("", text)
    if not any(_shouts(word) for word in _SHOUTED.findall(source)):
        text = _calmed(text, " ".join(readings))
    first = re.search(r"[^\W\d_]", source)
    if first and first[0].isupper() and text[:1].islower() and source[:1].isupper():
        text = text[:1].upper() + text[1:]
    return text


def _calmed(text: str, readings: str) -> str:
    kept = set(_SHOUTED.findall(readings))

    def calm(found: re.Match[str]) -> str:
        word = found[0]
        if word in kept or not word.isupper() or not _in_a_row(text, found):
            return word
        opens = not text[: found.start()].strip('«“"‘¿¡( ') or text[: found.start()][-2:] == ". "
        return word.capitalize() if opens else word.lower()

    return _SHOUTED.sub(calm, text)


def _in_a_row(text: str, found: re.Match[str]) -> bool:
    """Tell whether a word is no abbreviation: it is long, or in a row of capitals."""
    if _shouts(found[0]):
        return True
    words = text.split()
    at = len(text[: found.start()].split())
    near = [words[i].strip("«»“”,.:;") for i in (at - 1, at + 1) if 0 <= i < len(words)]
    return any(_shouts(word) for word in near)


def _shouts(word: str) -> bool:
    return len(word) >= _SHORT and word.isupper()
