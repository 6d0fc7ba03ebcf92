"""A number at the end of a sentence, which counts nothing there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from l10n.language.languages import knowledge
from l10n.language.languages.schema import Unknown
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re

_LAST: Final = compiled(
    r"(?<![\w.,:/€$£¥%°-])(?<![€$£¥:] )(?P<number>\d[\d.,' \u00a0\u202f]*|[^\W\d_]+)"
    r"\s?[.!?…][\s\"'»”’)]{0,4}\Z"
)
"""The last word or figure before a stop; not behind a sign of money or a colon, nor in a score."""

_TAIL: Final = 40
_GROUPS: Final = compiled(r"[.,' \u00a0\u202f](?=\d{3}(?!\d))")
_NOT_ONE: Final = 2


class BareNumber(NamedTuple):
    """A number that ends a text: its value as figures, and where it stands."""

    value: str
    start: int
    end: int


def bare_number(text: str, language: str) -> BareNumber | None:
    """Find the number that ends a text, in figures or in a word of its language."""
    offset = max(0, len(text) - _TAIL)
    last = _LAST.search(text[offset:])
    if last is None:
        return None
    value = _value(last, language)
    if not value:
        return None
    return BareNumber(value, offset + last.start("number"), offset + last.end("number"))


def _value(last: re.Match[str], language: str) -> str | None:
    said = last["number"].strip()
    if said[0].isdigit():
        return _GROUPS.sub("", said)
    return _small(language).get(said.lower())


@cache
def _small(language: str) -> dict[str, str]:
    """Give the number words of a language below twenty that are nothing else, by their word."""
    values = knowledge(language).values
    if isinstance(values, Unknown):
        return {}
    weak = values.words.weak.split()
    numbered = enumerate(values.words.ones.split())
    return {
        word: str(value)
        for value, variants in numbered
        for word in variants.split("/")
        if value >= _NOT_ONE and word not in weak
    }
