"""The shape of a stretch of text: of a heading, of a quotation, of two lines glued into one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.source import is_starter, sentences
from l10n.language.text.enclosures import direct_quotes, enclosures
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_HEADING: Final = 120
"""Longest heading in code points: 416 of 428 real ones are shorter."""

LONGEST_TITLE: Final = 160

_OPEN_END: Final = frozenset(".:;,")
"""No heading ends so."""

_CLOSED_END: Final = frozenset('!?…»”")')
"""A heading may end so, but so does a sentence: it takes more than its shape to tell."""

_QUOTES: Final = frozenset('«“"')
_SPEAKER: Final = compiled(r"[\s,]*(?:[\w'’]+[\s-]){0,5}?(?:t-)?(?:il|elle|ils|elles|on)\b")
_BOLD: Final = compiled(r"(\*\*|__)(?=[^\s*_])(?:(?!\1).)+(?<=\S)\1", re.DOTALL)
_END_OF_SENTENCE: Final = compiled(r"[.!?…][»”\")\s]*(?:[(\[][^()\[\]]{1,60}[)\]]\s*)?\Z")
_LOWER: Final = "a-zß-öø-ÿœ"
_UPPER: Final = "A-ZÀ-ÖØ-ÞŒ"
_GLUE: Final = compiled(
    rf"(?<![\w@#/.'’-])(?P<before>[{_UPPER}]?[{_LOWER}]{{3,}})(?P<stop>[.!?…]»?)?"
    rf"(?P<after>[{_UPPER}][{_LOWER}]*)(?=['’\s]\s*(?P<next>\w))"
)
_SHORTEST_NAME: Final = 3


@dataclass(frozen=True, slots=True)
class Glue:
    """Where a line break was lost: inside the stretch from `start` to `end`, at `lost`."""

    start: int
    lost: int
    end: int


def is_heading_shaped(
    text: str, *, closed_end: bool = False, longest: int = LONGEST_HEADING
) -> bool:
    """Tell whether `text` could be a heading: short, a capital first, no full stop last.

    With `closed_end` it may also end in ? ! … » or a bracket.
    """
    last = text[-1:]
    return (
        0 < len(text) <= longest
        and not text[0].islower()
        and any(char.isalpha() for char in text)
        and last not in _OPEN_END
        and (closed_end or last not in _CLOSED_END)
    )


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends with a mark that ends a sentence."""
    return _END_OF_SENTENCE.search(text, max(0, len(text) - LONGEST_TITLE)) is not None


def is_bold(text: str) -> bool:
    """Tell whether all of `text` is one run of Markdown's strong emphasis."""
    return _BOLD.fullmatch(text) is not None


def is_quotation(text: str) -> bool:
    """Tell whether `text` is somebody's words rather than a sentence that quotes.

    It opens with a quotation of several sentences, or one that nothing follows, or one whose
    speaker is a mere pronoun, named before.
    """
    if text[:1] not in _QUOTES:
        return False
    directed = direct_quotes(text)
    quote = next((pair for pair in enclosures(directed) if pair.start == 0), None)
    if quote is None or not any(char.isalnum() for char in text[quote.end :]):
        return True
    return sentences(text)[0].group is not None or _SPEAKER.match(text, quote.end) is not None


def glues(text: str, start: int, end: int) -> Iterator[Glue]:
    """Find the places where two lines were glued into one.

    A word in lower case goes over into a capitalised one, before a word in lower case
    ("protocoleMartin sera"); a name goes over into a function word ("NarbonneLe"); or a sentence
    begins without a space. Other names in camel case (McGregor, PlayStation) are left alone.
    """
    for found in _GLUE.finditer(text, start, end):
        begins = is_starter(found["after"])
        is_name = len(found["after"]) >= _SHORTEST_NAME
        lower = found["before"].islower() and found["next"].islower()
        if begins or (is_name and (found["stop"] or lower)):
            yield Glue(found.start(), found.start("after"), found.end())
