"""What is written for machines and copied as it is: URLs, e-mail addresses, handles, hashtags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from l10n.checks.pair import Fault
from l10n.language.languages import SOURCE
from l10n.language.text.addresses import read_web
from l10n.language.text.tags import base
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair
    from l10n.language.text.spans import Found

_TRIGGER: Final = re.compile(r"[@#:wW](?:(?<=[@#])|(?<=:)//|(?<=[wW])[wW]{2}\.)")
_KEPT: Final = frozenset({PlaceableType.URL, PlaceableType.EMAIL})
"""Types that no words can say."""

_LANGUAGE: Final = re.compile(r"(?<![^\W_])(?:[a-z]{2}(?:[-_][a-zA-Z]{2})?|www)(?![^\W_])")
"""The part of an address that says the language of the page: fr.exemple.org, /fr/, ?hl=fr."""


def check_addresses(pair: Pair) -> Iterator[Fault]:
    """Report addresses that the target lacks, changes or adds.

    An address may name the target's language where the source's names French, and another page
    may be meant: it is proven wrong only where one character is. A hashtag may be translated, which
    is a note; hashtags and handles may be said in words, which is asked about.
    """
    if not (_TRIGGER.search(pair.source) or _TRIGGER.search(pair.target)):
        return
    wanted, given = list(read_web(pair.source)), list(read_web(pair.target))
    for one in list(wanted):
        twin = next((other for other in given if _same(one, other, pair.language)), None)
        if twin:
            wanted.remove(one)
            given.remove(twin)
    for one in wanted:
        other = next((other for other in given if other.type is one.type), None)
        if other:
            given.remove(other)
        yield _changed(one, other) if other else _missing(one)
    yield from (_added(other) for other in given)


def _same(one: Found, other: Found, language: str) -> bool:
    if one.type is not other.type:
        return False
    if one.value == other.value or one.type is not PlaceableType.URL:
        return one.value.casefold() == other.value.casefold()
    allowed = {SOURCE, "www", "en", language, base(language)}
    mine, theirs = _LANGUAGE.split(one.value), _LANGUAGE.split(other.value)
    parts = {*_LANGUAGE.findall(one.value), *_LANGUAGE.findall(other.value)}
    return SOURCE in one.value and mine == theirs and parts <= allowed


def _changed(one: Found, other: Found) -> Fault:
    slip = OSA.distance(one.value, other.value, score_cutoff=1) <= 1
    severity = Severity.ERROR if slip else Severity.WARNING
    if one.type is PlaceableType.HASHTAG:
        severity, slip = Severity.NOTE, False
    message = f"{one.value} became {other.value}"
    fix = one.value if slip else None
    return Fault(f"{one.type}-changed", severity, message, _span(one), _span(other), fix)


def _missing(one: Found) -> Fault:
    severity = Severity.ERROR if one.type in _KEPT else Severity.WARNING
    message = f"{one.value} is not in the target"
    return Fault(f"{one.type}-missing", severity, message, source=_span(one))


def _added(other: Found) -> Fault:
    message = f"{other.value} is not in the source"
    return Fault(f"{other.type}-added", Severity.WARNING, message, target=_span(other))


def _span(found: Found) -> tuple[int, int]:
    return found.start, found.end
