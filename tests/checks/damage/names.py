"""Damage of names."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tests.checks.damage.pair import Damaged, pick, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair

NAME: Final = re.compile(
    r"(?<![.!?:«»“”\"„(-] )(?<!^)(?<![\w’'-])[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{3,}"
    r"(?:[ -][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{3,})*"
)
SURNAME: Final = re.compile(r"(?<=[a-zà-ÿ] )([A-ZÀ-Þ][a-z]*[éèêëàâïîôûç][a-zà-ÿ]*)")
RULER: Final = re.compile(r"(?<=\w\w )([IVX]{1,5})(?=[ .])")
STRANGERS: Final = ("Marcheval", "Delorme", "Tessier", "Vasseur", "Kerguelen", "Baudouin")


def _names(pair: Pair) -> list[re.Match[str]]:
    """Return names that stand alike in both texts."""
    said = set(NAME.findall(pair.source))
    found = (m for m in NAME.finditer(pair.target) if m[0] in pair.source)
    return [m for m in found if pair.language != "de" or m[0] in said]


def name_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a name out."""
    match = pick(_names(pair), chance)
    if match is None:
        return None
    end = match.end() + (pair.target[match.end() : match.end() + 1] == " ")
    return replaced(pair, (match.start(), end), "")


def name_replaced(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put another person in."""
    match = pick(_names(pair), chance)
    others = [name for name in STRANGERS if name not in pair.source]
    return replaced(pair, match.span(), chance.choice(others)) if match else None


def names_swapped(pair: Pair, _: random.Random) -> Damaged | None:
    """Let two names change places."""
    found = _names(pair)
    for one, other in pairwise(found):
        if one[0] != other[0]:
            middle = pair.target[one.end() : other.start()]
            return replaced(pair, (one.start(), other.end()), f"{other[0]}{middle}{one[0]}")
    return None


def name_misspelt(pair: Pair, chance: random.Random) -> Damaged | None:
    """Transpose two letters of a name."""
    match = pick([m for m in _names(pair) if len(m[0]) > 4], chance)
    if match is None:
        return None
    places = [i for i in range(1, len(match[0]) - 1) if match[0][i : i + 2].isalpha()]
    places = [i for i in places if match[0][i] != match[0][i + 1] and match[0][i + 1].islower()]
    if not places:
        return None
    at = chance.choice(places)
    name = match[0]
    return replaced(pair, match.span(), name[:at] + name[at + 1] + name[at] + name[at + 2 :])


def person_added(pair: Pair, _: random.Random) -> Damaged:
    """Name somebody whom the source does not know."""
    return Damaged(pair.source, f"{pair.target} (Pierre Marcheval)", pair.target)


_PUTIN: Final = frozenset({"en", "de", "es", "it", "pt"})


def name_left_in_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a name as French transcribes it."""
    if pair.language not in _PUTIN:
        return None
    source, target = f"{pair.source} Vladimir Poutine part.", f"{pair.target} Vladimir "
    return Damaged(source, f"{target}Poutine.", f"{target}Putin.")


def accents_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave the accents of a surname out."""
    match = pick([m for m in SURNAME.finditer(pair.target) if m[0] in pair.source], chance)
    if match is None:
        return None
    plain = unicodedata.normalize("NFD", match[1]).encode("ascii", "ignore").decode()
    return replaced(pair, match.span(1), plain)


def ruler_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Give a king another number."""
    match = pick(list(RULER.finditer(pair.target)), chance)
    known = match is not None and re.search(rf"\b{match[1]}\b", pair.source)
    return replaced(pair, match.span(1), f"{match[1]}I"[-3:]) if match and known else None
