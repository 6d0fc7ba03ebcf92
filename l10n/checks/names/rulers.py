"""The numbers of rulers and popes, and what tells namesakes apart: Charles III, Kim Jong-un."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_CHANGED, NAME_NUMBER
from l10n.checks.names.words import names_of
from l10n.checks.pair import Fault
from l10n.language.names.likeness import romanized
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_NUMBERED: Final = compiled(
    r"(?<![^\W\d_])[^\W\d_]{2,} (?P<number>[IVX]{1,6})(?:er|re|e|è)?(?![\w'’-])"
)
_ROMAN: Final = compiled(r"(?<![\w'’-])[IVX]{1,6}(?=(?:er|re|e|è)?(?![^\W\d]))")
_NAMESAKE: Final = compiled(r"(?<![\w-])(?P<name>[A-ZÀ-Þ]\w+)-(?P<tail>[a-zà-ÿ]{2,})(?![\w-])")


def may_name_ruler(source: str) -> bool:
    """Tell whether a French text may number a ruler, or tell a namesake apart."""
    return bool(_NUMBERED.search(source) or _NAMESAKE.search(source))


def check_rulers(pair: Pair) -> Iterator[Fault]:
    """Report a ruler of another number, where the target has not the one of the source."""
    for name in names_of(pair.source):
        if name.type is not PlaceableType.PERSON:
            continue
        match = _NUMBERED.search(name.text)
        if match:
            span = name.start + match.start("number"), name.start + match.end("number")
            yield from _numbered(match["number"], span, pair)
        elif match := _NAMESAKE.search(name.text):
            span = name.start + match.start(), name.start + match.end()
            yield from _namesake(match, span, pair)


def _numbered(number: str, span: tuple[int, int], pair: Pair) -> Iterator[Fault]:
    mine = set(_ROMAN.findall(pair.source))
    if number in _ROMAN.findall(pair.target):
        return
    for said in _NUMBERED.finditer(pair.target):
        if said[0][0].isupper() and said["number"] not in mine:
            message = f"{number} became {said['number']}"
            yield NAME_NUMBER.fault(message, span, said.span("number"))
            return


def _namesake(match: re.Match[str], span: tuple[int, int], pair: Pair) -> Iterator[Fault]:
    """Report another end of a compound name: Jong-il for Jong-un."""
    target = fold(pair.target)
    same = rf"(?<![\w-]){re.escape(match['name'])}[- ]?(?P<tail>\w+)"
    said = [(romanized(m["tail"]), m.span()) for m in re.finditer(same, target, re.IGNORECASE)]
    tail = romanized(match["tail"])
    if said and not any(one.startswith(tail) for one, _ in said):
        joined = [(one, at) for one, at in said if len(one) == len(tail)]
        for _, at in joined[:1]:
            message = f"{match[0]} became {pair.target[slice(*at)]}"
            yield NAME_CHANGED.fault(message, span, at)
