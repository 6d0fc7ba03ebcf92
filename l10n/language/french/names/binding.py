"""Bind the forms of one person or body to one value: Durand is Anne Durand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.french.tables.evidence import NO_SURNAME
from l10n.language.french.tables.functions import FAMILY_FIRST, PARTICLES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.french.names.lexicon import Key
    from l10n.language.french.names.mentions import SettledName

_SHORTEST: Final = 3
_FAMILY: Final = 20
_BARE_PARTICLES: Final = frozenset(particle.rstrip("'") for particle in PARTICLES)


def bind(mentions: Sequence[SettledName], acronyms: Mapping[Key, Key]) -> Iterable[SettledName]:
    """Give every mention the value of the fullest form it stands for."""
    full = _full_names(mentions)
    values = {mention.key: mention.value for mention in full}
    tails = _tails(full)
    longer = {mention.key: mention for mention in mentions}
    for mention in mentions:
        if mention.key in values:
            value = values[mention.key]
            yield mention if value == mention.value else replace(mention, value=value)
        elif mention.key in acronyms and acronyms[mention.key] in longer:
            whole = longer[acronyms[mention.key]]
            yield replace(mention, value=whole.value, type=whole.type)
        elif mention.key in tails and _may_be_surname(mention):
            person = PlaceableType.PERSON
            yield replace(mention, value=tails[mention.key], type=person, doubtful=False)
        else:
            yield mention
    seen = {mention.key for mention in mentions}
    for mention in full:
        for key in tail_keys(mention.key):
            if key not in seen and tails.get(key) == values[mention.key]:
                seen.add(key)
                yield replace(mention, key=key, value=values[mention.key], spellings=())


def _may_be_surname(mention: SettledName) -> bool:
    return mention.type is not PlaceableType.PLACE or mention.weight < NO_SURNAME


def _full_names(mentions: Iterable[SettledName]) -> list[SettledName]:
    """Return the persons with first and last name, variants bound to the one written most."""
    full: list[SettledName] = []
    persons = [m for m in mentions if m.type is PlaceableType.PERSON and _is_full(m)]
    families: dict[Key, list[SettledName]] = {}
    for mention in sorted(persons, key=lambda m: (-m.count, m.start)):
        family = families.setdefault(mention.key[1:], [])
        same = next((other for other in family if same_person(other.key, mention.key)), None)
        found = replace(mention, value=same.value) if same else mention
        full.append(found)
        if len(family) < _FAMILY:
            family.append(found)
    return full


def _is_full(mention: SettledName) -> bool:
    """Say whether a first and a last name stand apart; Jean-Pierre or Le alone are not full."""
    parts = [part for part in mention.key if part.lstrip("^") not in _BARE_PARTICLES]
    return len(parts) > 1 and not mention.spellings[0].single


def _tails(full: Iterable[SettledName]) -> dict[Key, str]:
    """Map surnames to full names; of two persons with one surname the one mentioned most."""
    tails: dict[Key, str] = {}
    for mention in full:
        for key in tail_keys(mention.key):
            tails.setdefault(key, mention.value)
    return tails


def tail_keys(key: Key) -> list[Key]:
    """Return the forms that a surname may take alone: Le Pen; von der Leyen, Leyen; Goff."""
    found = [key[i:] for i in range(1, len(key)) if key[i].startswith("^")]
    with_particle = [
        key[i:]
        for i in range(1, len(key) - 1)
        if key[i] in _BARE_PARTICLES and key[i - 1].startswith("^")
    ]
    first = [(key[0],)] if key[0].lstrip("^").title() in FAMILY_FIRST else []
    return [*with_particle, *found, *first]


def same_person(one: Key, other: Key) -> bool:
    """Say whether two full names differ only in the spelling of the first name: Marc, Marco X."""
    if one == other or one[1:] != other[1:]:
        return False
    first, second = one[0].lstrip("^"), other[0].lstrip("^")
    if not first or not second:
        return False
    return first.startswith(second) or second.startswith(first) or _one_edit(first, second)


def _one_edit(first: str, second: str) -> bool:
    if abs(len(first) - len(second)) > 1 or min(len(first), len(second)) < _SHORTEST:
        return False
    short, long = sorted((first, second), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return long[at + 1 :] == short[at + (len(short) == len(long)) :]
