"""What a French sentence counts at its end: "a détruit 1 200 hectares"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.finder import find_placeables, may_say
from l10n.language.french.tables.counted import LABELLED, LEFT_OUT, SELDOM_YEARS
from l10n.lazy import REMEMBERED, compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.model.placeable import Placeable

_QUICK: Final = compiled(r"(?:\d|[^\W\d_])[ \u00a0\u202f][^\W\d_]{3,}[^\w]{1,5}\Z")
_NOUN: Final = compiled(
    r"(?P<noun>[^\W\d_]{3,})(?: [a-zà-ÿ]{4,})?[ \u00a0\u202f]?[.!?…][\s\"'»”’)]{0,4}\Z"
)
_WORD: Final = compiled(r"\w")
_LASTS: Final = compiled(r"\b(?:dur(?:e|é|ée|a|er|ait|ant)|pendant|depuis)\b[^,.;:]{0,12}\Z")
_LABELLED: Final = compiled(rf"(?i)(?<!\w)(?:{'|'.join(LABELLED.split())})[ \u00a0\u202f]?\Z")
_FIGURE: Final = compiled(r"\d+(?:\.\d+)?")
_TAIL: Final = 60
_OF: Final = compiled(r"[ \u00a0\u202f](?:de |d['’])?")
_TYPES: Final = frozenset(
    {
        PlaceableType.NUMBER,
        PlaceableType.MONEY,
        PlaceableType.QUANTITY,
        PlaceableType.DURATION,
    }
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A number before the noun that ends a text; the span is of both, from 0, end exclusive."""

    value: str
    noun: str
    span: tuple[int, int]


@lru_cache(maxsize=REMEMBERED)
def counted_at_end(text: str) -> Counted | None:
    """Find the number and the noun that end a French text.

    Not of what a number says alone: an age, an hour, the dead.
    """
    if not _QUICK.search(text[-_TAIL:]):
        return None
    last = _NOUN.search(text, max(0, len(text) - _TAIL))
    if last is None or not may_say(text, _TYPES):
        return None
    found = [p for p in find_placeables(text) if p.type in _TYPES]
    if not found:
        return None
    value = found[-1]
    is_bare = value.type is PlaceableType.NUMBER
    noun = _noun_behind(text, value) if is_bare else _noun_within(text, value)
    figure = _FIGURE.search(value.value or "")
    if not noun or figure is None or _LABELLED.search(text[: value.start][-_TAIL:]):
        return None
    lasts = _LASTS.search(text[: value.start][-_TAIL:]) is not None
    if _is_left_out(noun, figure[0], lasts=lasts):
        return None
    return Counted(figure[0], noun, (value.start, value.end))


def _noun_within(text: str, value: Placeable) -> str:
    rest = text[value.end :]
    return text[value.start : value.end].rsplit(None, 1)[-1] if not _WORD.search(rest) else ""


def _noun_behind(text: str, value: Placeable) -> str:
    of = _OF.match(text, value.end)
    last = _NOUN.fullmatch(text, of.end()) if of else None
    return last["noun"] if last else ""


def _is_left_out(noun: str, figure: str, *, lasts: bool) -> bool:
    is_age = noun in SELDOM_YEARS and not lasts and float(figure) < _AGE
    return noun in LEFT_OUT or is_age


_AGE: Final = 120
"""So many years may be somebody's age."""
