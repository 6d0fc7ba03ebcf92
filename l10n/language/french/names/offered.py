"""Which names of an article are worth a row of the glossary, and under which name each goes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.french.names.lexicon import general, phrase_key
from l10n.language.french.tables.organisations import NAMES, ORGANISATIONS
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.language.french.names.lexicon import KnownName
    from l10n.model.placeable import Placeable

_OPENS: Final = compiled(r"(?:^|[\n.!?:…«\"“—–•*|-])\s*$")
_WORD: Final = compiled(r"\w+")
_NEAR: Final = 12
"""Characters before a word that tell whether it begins a sentence."""


def offered(names: Sequence[Placeable], text: str) -> Iterator[Placeable]:
    """Yield the names to offer: whole ones, of a type that is sure.

    Left out are shouted words, and lone words that a capital alone makes a name: of those the
    article begins sentences with, or writes small elsewhere. Half a name counts for the whole.
    """
    persons = dict.fromkeys(x.value for x in names if x.type is PlaceableType.PERSON)
    wholes = _by_word([value for value in persons if " " in value])
    small = {word for word in re.findall(r"[^\W\d_]+", text) if word.islower()}
    inside = {_lowered(name).value for name in names if not _opens(name, text)}
    for name in map(_lowered, names):
        entry = _known(name)
        if _is_loud(name.text):
            continue
        if entry and entry.type:
            yield replace(name, type=entry.type)
            continue
        whole = _whole(name.value, wholes)
        if whole != name.value:
            if whole.endswith(f" {name.text}"):
                yield replace(name, type=PlaceableType.PERSON, meaning=Verbatim(whole))
        elif " " in name.value or (name.value in inside and name.value.lower() not in small):
            yield name


def _is_loud(text: str) -> bool:
    """Tell a word in capitals that is no acronym we know."""
    return text.isupper() and text not in ORGANISATIONS and text not in NAMES


def _lowered(name: Placeable) -> Placeable:
    """Take the spelling that is no shout for the canonical one: Lens, though LENS is usual."""
    return replace(name, meaning=Verbatim(name.text)) if _is_loud(name.value) else name


def _known(name: Placeable) -> KnownName | None:
    return general().entries.get(phrase_key(name.value))


def _by_word(wholes: Iterable[str]) -> dict[str, list[str]]:
    """Index names by their words: most share none with another."""
    found: dict[str, list[str]] = {}
    for whole in wholes:
        for word in dict.fromkeys(_WORD.findall(whole)):
            found.setdefault(word, []).append(whole)
    return found


def _whole(name: str, wholes: Mapping[str, Sequence[str]]) -> str:
    """Return the first of the longer names that a name is a part of, or itself."""
    first = _WORD.search(name)
    among = wholes.get(first[0], ()) if first else ()
    return next((whole for whole in among if _is_part(name, whole)), name)


def _is_part(name: str, whole: str) -> bool:
    """Tell whether the words of a name stand in a longer one, halves at an apostrophe included."""
    return (
        len(name) < len(whole) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", whole) is not None
    )


def _opens(name: Placeable, text: str) -> bool:
    before = text[max(0, name.start - _NEAR) : name.start]
    return name.start == 0 or _OPENS.search(before) is not None
