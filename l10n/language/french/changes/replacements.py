"""What has to be replaced in a text to make it another one that says the same of other things."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.changes.tokens import TokenKind, edit_tokens
from l10n.language.french.finder import find_placeables
from l10n.language.french.quantities.days import find_weekdays
from l10n.language.french.tables.genders import MEN, MENS_TITLES, WOMEN, WOMENS_TITLES
from l10n.language.french.tables.roles import ROLES
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.language.french.changes.tokens import EditToken
    from l10n.model.placeable import Placeable
    from l10n.model.term import Term

_NAMES: Final = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)
_VALUES: Final = frozenset({TokenKind.COUNT, TokenKind.TIME})
_FULL: Final = {"d'": "de", "qu'": "que", "jusqu'": "jusque", "lorsqu'": "lorsque"}
"""Words that lose their vowel before another one, and say the same."""


@dataclass(frozen=True, slots=True)
class Side:
    """What stands in a text, from code point `start`: a value as `Placeable.value` has it, a name.

    `gender` is "m" or "f" of a person of whom that is known.
    """

    start: int
    text: str
    value: str
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Replacement:
    """One value or name in the place of another of its type."""

    type: PlaceableType
    before: Side
    after: Side


@dataclass(frozen=True, slots=True)
class _Item:
    """A token, or all tokens of a name; `type` is none for words and signs."""

    key: str
    type: PlaceableType | None
    side: Side


def replacements(old: str, new: str, names: Iterable[Term] = ()) -> tuple[Replacement, ...] | None:
    """List what differs between two texts, in their order; None where that is more than values.

    Values and names are paired by where they stand, so that two that change places are two
    replacements. `names` are those of a glossary.
    """
    terms = tuple(names)
    before, after = (_items(normal(text), terms) for text in (old, new))
    if len(before) != len(after):
        return None
    found: list[Replacement] = []
    for one, other in zip(before, after, strict=True):
        if one.key == other.key and one.type is other.type:
            continue
        if one.type is None or one.type is not other.type:
            return None
        found.append(Replacement(one.type, one.side, other.side))
    return tuple(found)


def says_role(text: str) -> bool:
    """Tell whether a text says what somebody is, or whose: the president, the French."""
    words = re.findall(r"[^\W\d_][\w-]*", text.lower())
    return any(word.startswith(tuple(ROLES)) for word in words)


def normal(text: str) -> str:
    """Return a text as the code points of replacements count it."""
    return unicodedata.normalize("NFC", fold(text))


def _items(text: str, names: Sequence[Term]) -> list[_Item]:
    spans = [p for p in find_placeables(text, names=names) if p.type in _NAMES]
    inside = {at: span for span in spans for at in range(span.start, span.end)}
    items: list[_Item] = []
    for token in edit_tokens(text):
        span = inside.get(token.start)
        if span is None or token.placeable:
            items += _of_token(token)
        elif token.start == span.start:
            side = Side(span.start, span.text, span.text, _gender(span, text))
            items.append(_Item(span.text, span.type, side))
    return items


def _of_token(token: EditToken) -> Iterator[_Item]:
    """Give a token; a day of the week is a value of its own, within a date too."""
    if token.placeable and token.kind in _VALUES:
        value = token.placeable
        side = Side(value.start, value.text, value.value)
        yield _Item(token.key, value.type, side)
    elif not _weekday(token):
        yield _Item(_FULL.get(token.low, token.key), None, Side(token.start, token.text, token.key))
    for day in _weekday(token):
        start = token.start + day.start
        yield _Item(day.value, PlaceableType.DATE, Side(start, day.text, day.value))


def _weekday(token: EditToken) -> tuple[Placeable, ...]:
    if token.kind is TokenKind.WORD or token.kind is TokenKind.TIME:
        return tuple(find_weekdays(token.text))
    return ()


def _gender(name: Placeable, text: str) -> str:
    """Tell whether a person is a man or a woman: by the title, else by the given name."""
    if name.type is not PlaceableType.PERSON:
        return ""
    before = text[: name.start].rstrip()
    if before.endswith(MENS_TITLES):
        return "m"
    if before.endswith(WOMENS_TITLES):
        return "f"
    given, _, rest = name.text.partition(" ")
    return ("m" if given in MEN else "f" if given in WOMEN else "") if rest else ""
