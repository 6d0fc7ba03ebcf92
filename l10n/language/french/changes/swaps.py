"""Which values and names an edit put in the place of others, one for one."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.language.french.changes.names import is_name
from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import TokenKind, edit_tokens
from l10n.language.text.surplus import surplus
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.french.changes.regions import Region
    from l10n.language.french.changes.tokens import EditToken
    from l10n.model.placeable import Placeable


@dataclass(frozen=True, slots=True)
class Swap:
    """One value in the place of another, both as in `Placeable.value`; of a name what is written.

    `whole` are the two names with the parts of them that stayed: Marc Rubio, Marco Rubio.
    """

    type: PlaceableType
    before: str
    after: str
    whole: tuple[str, str] = ("", "")


def swaps(old: str, new: str) -> tuple[Swap, ...]:
    """List what an edit swapped, in text order; empty where anything has no counterpart."""
    values = _values(old, new)
    named = [region for region in regions(old, new) if any(map(is_name, _both(region)))]
    found = [_name(region, old, new) for region in named]
    if values is None or None in found:
        return ()
    return (*values, *(swap for swap in found if swap))


def _both(region: Region) -> tuple[EditToken, ...]:
    return (*region.before, *region.after)


def _values(old: str, new: str) -> list[Swap] | None:
    """Pair the values that went with those that came, type by type."""
    before, after = (list(_placeables(text)) for text in (old, new))
    gone, come = surplus(before, after, _same), surplus(after, before, _same)
    found: list[Swap] = []
    if sorted(p.type for p in gone) != sorted(p.type for p in come):
        return None
    for kind in dict.fromkeys(p.type for p in gone):
        pairs = zip(
            (p for p in gone if p.type is kind), (p for p in come if p.type is kind), strict=True
        )
        found += [Swap(kind, a.value, b.value) for a, b in pairs]
    return found


def _placeables(text: str) -> Iterator[Placeable]:
    for token in edit_tokens(text):
        if token.placeable and token.kind in {TokenKind.COUNT, TokenKind.TIME}:
            yield token.placeable


def _same(placeable: Placeable) -> tuple[PlaceableType, str]:
    return placeable.type, placeable.value


def _name(region: Region, old: str, new: str) -> Swap | None:
    """Read a region in which nothing but one name became another."""
    before, after = words(region.before), words(region.after)
    if not (before and after and all(map(is_name, (*before, *after)))):
        return None
    spans = [(tokens[0].start, tokens[-1].end) for tokens in (before, after)]
    texts = [text[a:b] for text, (a, b) in zip((old, new), spans, strict=True)]
    whole = tuple(_whole(text, *span) for text, span in zip((old, new), spans, strict=True))
    return Swap(PlaceableType.NAME, texts[0], texts[1], (whole[0], whole[1]))


def _whole(text: str, start: int, end: int) -> str:
    """Return the run of names that a span stands in."""
    runs = _runs(text)
    at = bisect_right(runs, start, key=lambda run: run[0]) - 1
    inside = at >= 0 and end <= runs[at][1]
    return text[slice(*runs[at])] if inside else text[start:end]


@lru_cache(maxsize=16)
def _runs(text: str) -> tuple[tuple[int, int], ...]:
    """Give where the runs of names stand."""
    runs = (tuple(run) for named, run in groupby(edit_tokens(text), key=is_name) if named)
    return tuple((tokens[0].start, tokens[-1].end) for tokens in runs)
