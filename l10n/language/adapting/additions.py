"""What a target says that its French does not: a value worked out, a name explained.

Translators tell readers what they may not know, "80 km/h (50 mph)", "Lyon, in southeastern France".
With another value or name that is no longer true.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.languages.schema import known
from l10n.language.names import gazetteer
from l10n.language.source import find_placeables, find_quantities, find_weekdays, says_role
from l10n.language.values import find_values
from l10n.language.values.refiguring import number_of
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.adapting.adaptable import Adaptable
    from l10n.model.value import Value

_NAMES: Final = frozenset(
    {PlaceableType.PERSON, PlaceableType.PLACE, PlaceableType.ORGANISATION, PlaceableType.NAME}
)
_FIGURES: Final = compiled(r"\d+")
_WORD: Final = compiled(r"[^\W\d_][\w'’-]*")
_OPENS: Final = compiled(r"(?:\A|[.!?…:]\s+)[\s«“\"‘'(¿¡–—-]*\Z")


def adds_values(job: Adaptable) -> bool:
    """Tell whether the target has a figure or a day that the French has not."""
    french = {amount(one.meaning) for one in (*find_quantities(job.old), *find_weekdays(job.old))}
    figures = set(_FIGURES.findall(job.old))
    values = find_values(job.target, job.by.language, style=job.by.style)
    for one in values:
        tells = re.search(r"\d", one.text) or (
            isinstance(one.meaning, Date) and one.meaning.weekday
        )
        if tells and amount(one.meaning) not in french:
            return True
    inside = {at for one in values for at in range(one.start, one.end)}
    bare = (found for found in _FIGURES.finditer(job.target) if found.start() not in inside)
    return any(found[0] not in figures for found in bare)


def amount(value: Value) -> object:
    """Return what a value comes to: a bare figure may stand for any amount."""
    number = number_of(value)
    return value if number is None else number


def adds_names(job: Adaptable, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the target says more of who or where than the French.

    `spans` are where the target says the names that are replaced.
    """
    roles = job.adapting.roles
    if roles and re.search(roles, job.target, re.IGNORECASE) and not says_role(job.old):
        return True
    named = [
        one for one in find_placeables(job.old, names=job.by.terms(job.old)) if one.type in _NAMES
    ]
    said = {one.text for one in named}
    forms = {form for one in named for form in job.by.names(one.text, one.type)}
    places = gazetteer.places_in(job.target, job.by.language)
    inside = {at for span in spans for at in range(*span)}
    if any(one.french not in said and one.start not in inside for one in places):
        return True
    capitals = job.own.writing.nouns_are_capital is False and job.own.writing.unspaced is not True
    return capitals and any(_strangers(job, inside, said | forms))


def _strangers(job: Adaptable, inside: set[int], names: set[str]) -> Iterator[str]:
    """Give the capital words of a target that no name of the French accounts for."""
    grammar = set((known(job.own.words.grammar, "") or "").split())
    values = find_values(job.target, job.by.language, style=job.by.style)
    inside = inside | {at for one in values for at in range(one.start, one.end)}
    french = {word for name in names for word in _words(name, job)} | set(_WORD.findall(job.old))
    for found in _WORD.finditer(job.target):
        word = found[0]
        if not word[0].isupper() or found.start() in inside or word.lower() in grammar:
            continue
        if word not in french and not _OPENS.search(job.target[: found.start()]):
            yield word


def _words(name: str, job: Adaptable) -> Iterator[str]:
    for form in (name, *gazetteer.forms_of_place(name, job.by.language)):
        yield from _WORD.findall(form)
