"""What is written for machines and copied as it is: URLs, e-mail addresses, handles, hashtags."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.languages import SOURCE
from l10n.language.text.addresses import read_web
from l10n.language.text.tags import base
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.checks.pair import Fault, Pair
    from l10n.language.text.spans import Found

    _Codes = Mapping[PlaceableType | None, FindingCode]

_TRIGGER: Final = compiled(r"[@#:wW](?:(?<=[@#])|(?<=:)//|(?<=[wW])[wW]{2}\.)")
_KEPT: Final = frozenset({PlaceableType.URL, PlaceableType.EMAIL})
"""Types that no words can say."""

_INTERNATIONAL: Final = "en"
"""What a site shows to readers of a language that it has no pages in."""
_LANGUAGE: Final = compiled(r"(?<![^\W_])(?:[a-z]{2}(?:[-_][a-zA-Z]{2})?|www)(?![^\W_])")
"""The part of an address that says the language of the page: fr.exemple.org, /fr/, ?hl=fr."""

_SAMPLES: Final = {
    PlaceableType.URL: ("an address", "https://exemple.org/a/17", "https://exemple.org/a/18"),
    PlaceableType.EMAIL: ("an e-mail address", "port@exemple.org", "port@exemple.orf"),
    PlaceableType.HANDLE: ("a handle", "@port_mer", "@port_men"),
    PlaceableType.HASHTAG: ("a hashtag", "#Plage", "#Beach"),
}
"""What each type is called, one of it, and one that is another."""


def _changed_code(kind: PlaceableType) -> FindingCode:
    said, right, wrong = _SAMPLES[kind]
    severity = Severity.NOTE if kind is PlaceableType.HASHTAG else Severity.ERROR
    says = f"{said} is another than in the source; of more than a character it is asked"
    if kind is PlaceableType.HASHTAG:
        says, fix = f"{said} is another than in the source, as a translated one is", ""
    else:
        fix = "of one character"
    example = Example("en", f"Voir {right}", f"See {wrong}")
    return FindingCode(f"{kind}-changed", severity, says, example, fix)


def _missing_code(kind: PlaceableType) -> FindingCode:
    said, right, _ = _SAMPLES[kind]
    severity = Severity.ERROR if kind in _KEPT else Severity.WARNING
    example = Example("en", f"Voir {right}", "See it")
    return FindingCode(f"{kind}-missing", severity, f"{said} is not in the target", example)


def _added_code(kind: PlaceableType) -> FindingCode:
    said, right, _ = _SAMPLES[kind]
    example = Example("en", "Voir ici", f"See {right}")
    return FindingCode(f"{kind}-added", Severity.WARNING, f"{said} is not in the source", example)


_CHANGED: Final[_Codes] = {kind: _changed_code(kind) for kind in _SAMPLES}
_MISSING: Final[_Codes] = {kind: _missing_code(kind) for kind in _SAMPLES}
_ADDED: Final[_Codes] = {kind: _added_code(kind) for kind in _SAMPLES}


def check_addresses(pair: Pair) -> Iterator[Fault]:
    """Report addresses that the target lacks, changes or adds.

    An address may name the target's language where the source's names French, and another page
    may be meant: it is proven wrong only where one character is. A hashtag may be translated, which
    is a note; hashtags and handles may be said in words, which is asked about.
    """
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


def _may_have_address(pair: Pair) -> bool:
    return _TRIGGER.search(pair.target) is not None or _may_be_address(pair.source)


@lru_cache(maxsize=REMEMBERED)
def _may_be_address(source: str) -> bool:
    return _TRIGGER.search(source) is not None


def _same(one: Found, other: Found, language: str) -> bool:
    if one.type is not other.type:
        return False
    if one.value == other.value or one.type is not PlaceableType.URL:
        return one.value.casefold() == other.value.casefold()
    allowed = {SOURCE, "www", _INTERNATIONAL, language, base(language)}
    mine, theirs = _LANGUAGE.split(one.value), _LANGUAGE.split(other.value)
    parts = {*_LANGUAGE.findall(one.value), *_LANGUAGE.findall(other.value)}
    return SOURCE in one.value and mine == theirs and parts <= allowed


def _changed(one: Found, other: Found) -> Fault:
    slip = OSA.distance(one.value, other.value, score_cutoff=1) <= 1
    message = f"{one.value} became {other.value}"
    code = _CHANGED[one.type]
    if one.type is PlaceableType.HASHTAG:
        return code.fault(message, _span(one), _span(other))
    if slip:
        return code.fault(message, _span(one), _span(other), one.value)
    return code.fault(message, _span(one), _span(other), severity=Severity.WARNING)


def _missing(one: Found) -> Fault:
    return _MISSING[one.type].fault(f"{one.value} is not in the target", source=_span(one))


def _added(other: Found) -> Fault:
    return _ADDED[other.type].fault(f"{other.value} is not in the source", target=_span(other))


def _span(found: Found) -> tuple[int, int]:
    return found.start, found.end


RULES: Final = (
    Rule(
        check_addresses,
        (*_CHANGED.values(), *_MISSING.values(), *_ADDED.values()),
        trigger=_may_have_address,
    ),
)
