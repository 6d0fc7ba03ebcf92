"""Which article a name has in a target language, by the one that French has."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages.schema import Takes
from l10n.language.names.places import is_country, is_region
from l10n.language.source import is_elided_feminine, is_land
from l10n.language.text.protected import SpanKind
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.languages.schema import Joints

_ACRONYM: Final = compiled(r"[A-Z]{2,}\Z")


@dataclass(frozen=True, slots=True)
class Where:
    """Where a name stands in French: its article, "m", "f", "p", "e" for the elided one, or none.

    `inside` tells that the preposition before a country says "in", `behind_of` that it is "de".
    """

    french: str
    inside: bool = False
    behind_of: bool = False


def article_of(
    name: str, reading: str, kind: SpanKind, where: Where, joints: Joints
) -> tuple[str, str]:
    """Return the key of the article that a name has in a language, or nothing, and its reading.

    A town that begins with an article of the language gives it to the preposition before it, where
    the language does so: "al Cairo".
    """
    if name != reading and kind in {SpanKind.PLACE, SpanKind.TOWN}:
        for own, form in joints.articles.items():
            if reading.startswith(f"{form.capitalize()} "):
                return (own, reading[len(form) + 1 :]) if joints.merges_towns else ("", reading)
    if reading in _words(joints.bare):
        return "", reading
    takes = _takes(name, kind, joints)
    land = takes in {Takes.ALWAYS, Takes.BUT_IN} and (where.inside or where.behind_of)
    key = _listed(joints).get(reading)
    if key is None and takes is not Takes.NEVER:
        key = _guessed(name, reading, where.french, joints)
    if not key or not (where.french or land):
        return "", reading
    if takes is Takes.BUT_IN and where.inside and "p" not in key:
        return "", reading
    return key, reading


def is_bare_land(name: str) -> bool:
    """Tell whether a place is a country or a region, before which French "en" means in."""
    return is_country(name) or is_region(name) or is_land(name)


def _takes(name: str, kind: SpanKind, joints: Joints) -> Takes:
    if kind not in {SpanKind.PLACE, SpanKind.TOWN}:
        return joints.bodies
    return joints.lands if is_bare_land(name) else joints.places


def _guessed(name: str, reading: str, french: str, joints: Joints) -> str:
    if french == "p":
        return "fp" if re.search(joints.feminine.replace(r"\Z", r"s\Z"), reading) else "mp"
    if french in {"m", "f"} and name == reading:
        return french
    if name != reading:
        return "f" if re.search(joints.feminine, reading) else "m"
    feminine = is_elided_feminine(name) or _ACRONYM.match(name) or name.endswith("ie")
    return "f" if feminine else "m"


def _words(names: str) -> frozenset[str]:
    return frozenset(name.replace("_", " ") for name in names.split())


def _listed(joints: Joints) -> Mapping[str, str]:
    return _by_name(tuple(joints.named.items()))


@lru_cache(maxsize=32)
def _by_name(named: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return {name: key for key, names in named for name in _words(names)}
