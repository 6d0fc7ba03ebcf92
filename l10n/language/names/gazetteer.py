"""Known places that a text of a language says: countries, regions, the cities of the news."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import SOURCE, knowledge
from l10n.language.names.likeness import romanized
from l10n.language.names.places import country_of, place_forms
from l10n.language.names.tables import relations
from l10n.language.names.tables.exonyms import CITIES, LANDS
from l10n.language.source import is_first_name, towns
from l10n.language.text.inflection import says_name
from l10n.language.text.tags import direction
from l10n.language.text.words import PROPER
from l10n.language.values import cldr
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WORD: Final = compiled(r"[^\W\d_]+")
_KEY: Final = 4
"""Letters by which a form is looked up; what follows them may be inflected."""

_SHORTEST: Final = 3
_OTHER: Final = ("Grande-", "Nouvelle-", "Basse-", "Haute-")
"""Before the name of one place they make that of another: Grande-Bretagne."""

_PREFIXED: Final = max(map(len, _OTHER))
_CLITICS: Final = "(?<!\\w)[\u0648\u0641\u0628\u0643\u0644]{0,2}"
"""Before an Arabic word stand and, so, in, as, for, written together with it."""


@dataclass(frozen=True, slots=True)
class SaidPlace:
    """A place by its French name, and where a text says it: code points from 0, end exclusive."""

    french: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def forms_of_place(name: str, language: str) -> tuple[str, ...]:
    """List what a language may call a known place, its French name where no other is known."""
    return place_forms(name, language) or (name,)


def are_one_place(one: str, other: str) -> bool:
    """Tell whether one place may stand for another: a capital for its country, or a synonym."""
    if one == other or any({one, other} <= group for group in relations.SYNONYMS):
        return True
    country = country_of(one)
    return country is not None and country == country_of(other)


@lru_cache(maxsize=16)
def places_in(text: str, language: str) -> tuple[SaidPlace, ...]:
    """Find the known places that a text of a language says, inflected or not."""
    if knowledge(language).writing.unspaced:
        return tuple(_matched(_pattern(language, ""), text, language))
    if direction(language) == "rtl":
        return tuple(_matched(_pattern(language, _CLITICS), text, language))
    return tuple(_inflected(text, language))


def _inflected(text: str, language: str) -> Iterator[SaidPlace]:
    known = _index(language)
    for match in PROPER.finditer(text):
        forms = known.get(romanized(match[0])[:_KEY]) if match[0][0].isupper() else None
        begins = text[max(0, match.start() - _PREFIXED) : match.start()] if forms else ""
        for form, french in () if begins.endswith(_OTHER) else forms or ():
            end = match.end() + len(form) - len(form.split(" ")[0].split("-")[0]) + _KEY
            if says_name(form, text[match.start() : end], language):
                yield SaidPlace(french, match.start(), match.end())
                break


def _matched(pattern: re.Pattern[str], text: str, language: str) -> Iterator[SaidPlace]:
    for match in pattern.finditer(text):
        yield SaidPlace(_by_form(language)[match[1]], match.start(1), match.end(1))


@cache
def _known() -> frozenset[str]:
    countries = (name for _, name in cldr.territories(SOURCE))
    return frozenset((*countries, *CITIES, *LANDS, *towns())) - relations.AMBIGUOUS


@cache
def _by_form(language: str) -> Mapping[str, str]:
    """Give the French name of each form, the longest forms first."""
    found = {
        form: name
        for name in sorted(_known())
        for form in forms_of_place(name, language)
        if len(form) > 1 and form not in relations.AMBIGUOUS and not is_first_name(form)
    }
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


@cache
def _index(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for form, french in _by_form(language).items():
        first = _WORD.match(form)
        if first and len(form) > _SHORTEST:
            found.setdefault(romanized(first[0])[:_KEY], []).append((form, french))
    return {key: tuple(forms) for key, forms in found.items()}


@cache
def _pattern(language: str, before: str) -> re.Pattern[str]:
    forms = (form for form in _by_form(language) if not form.isascii())
    return re.compile(f"{before}({'|'.join(map(re.escape, forms))})")


def is_kin(name: str, language: str) -> bool:
    """Tell whether a place begins alike in French and in every form of a language."""
    stem = romanized(name)[:_SHORTEST]
    return all(romanized(form)[:_SHORTEST] == stem for form in forms_of_place(name, language))
