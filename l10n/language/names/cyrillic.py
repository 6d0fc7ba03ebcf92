"""From French press spelling to Cyrillic: by the lexicon, else by rule."""

from __future__ import annotations

from l10n.frozen import dataclass
from l10n.language.names.keys import french_key
from l10n.language.names.lexicon import (
    Known,
    city_names,
    family_names,
    given_names,
    translated_names,
)
from l10n.language.names.origin import EastSlavic
from l10n.language.names.rules import apply
from l10n.language.names.tables import cyrillic, french


@dataclass(frozen=True, slots=True)
class Name:
    """One part of a name in Cyrillic, lower case, the stressed vowel a capital where known.

    `base` is the language that Latin forms are made from; `given` marks given names.
    """

    russian: str
    ukrainian: str
    base: EastSlavic
    given: bool = False


def given_name(word: str, origin: EastSlavic) -> Name:
    """Find the Cyrillic form of a given name."""
    key = french_key(word)
    for base in (origin, *EastSlavic):
        known = given_names(ukrainian=base is EastSlavic.UKRAINIAN).get(key)
        if known:
            return Name(known.russian, known.ukrainian, base, given=True)
    known = translated_names().get(word)
    if known:
        return Name(known.russian, known.ukrainian, EastSlavic.RUSSIAN, given=True)
    return family_name(word, origin)


def is_translated(word: str) -> bool:
    """Tell whether a given name is French for a Russian one."""
    return word in translated_names()


def family_name(word: str, origin: EastSlavic) -> Name:
    """Find the Cyrillic form of a surname; a woman's is sought under the man's too."""
    known = _surname(french_key(word), origin)
    if known:
        return _complete(known, origin)
    return by_rule(word, origin)


def _surname(key: str, origin: EastSlavic) -> Known | None:
    for language in (origin, *EastSlavic):
        names = family_names(ukrainian=language is EastSlavic.UKRAINIAN)
        if key in names:
            return names[key]
        if key.endswith(("ova", "eva", "ina")) and key[:-1] in names:
            man = names[key[:-1]]
            feminine = "а"
            return Known(
                man.russian and man.russian + feminine, man.ukrainian and man.ukrainian + feminine
            )
    return None


def city_name(word: str, origin: EastSlavic) -> Name:
    """Find the Cyrillic form of a place."""
    key = french_key(word.replace(" ", "-"))
    for ukrainian in (True, False):
        known = city_names(ukrainian=ukrainian).get(key)
        if known:
            return _complete(known, EastSlavic.UKRAINIAN if known.ukrainian else EastSlavic.RUSSIAN)
    return by_rule(word, origin, place=True)


def is_known_city(word: str) -> bool:
    """Tell whether the table of cities holds a place."""
    key = french_key(word.replace(" ", "-"))
    return any(key in city_names(ukrainian=u) for u in (True, False))


def by_rule(word: str, origin: EastSlavic, *, place: bool = False) -> Name:
    """Transcribe a word by rule."""
    if origin is EastSlavic.UKRAINIAN:
        ukrainian = apply(french.UKRAINIAN, word.lower())
        return _complete(Known("", ukrainian), origin)
    rules = (*french.PLACES, *french.RUSSIAN) if place else french.RUSSIAN
    return _complete(Known(apply(rules, word.lower()), ""), origin)


def _complete(known: Known, origin: EastSlavic) -> Name:
    """Spell in the other language what is known in one."""
    if not known.ukrainian:
        other = apply(cyrillic.RUSSIAN_TO_UKRAINIAN, known.russian)
        return Name(known.russian, other, EastSlavic.RUSSIAN)
    if not known.russian:
        other = apply(cyrillic.UKRAINIAN_TO_RUSSIAN, known.ukrainian)
        return Name(other, known.ukrainian, EastSlavic.UKRAINIAN)
    return Name(known.russian, known.ukrainian, origin)
