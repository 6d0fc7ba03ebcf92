"""What no engine may see of a segment, and how it reads in the target language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.glossary import NAMES
from l10n.language.names import propose_part
from l10n.language.source import find_placeables, gather, use_of
from l10n.language.text.coded import tokens
from l10n.language.text.masking import Protected
from l10n.language.values import RENDERED, render, resolve
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Conventions
    from l10n.glossary import Glossary
    from l10n.model.placeable import Placeable

_NAMES: Final = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)


class Sights:
    """What is seen in the texts of one article, once for all languages."""

    def __init__(self, texts: Iterable[str], glossary: Glossary) -> None:
        self._evidence = gather(" ".join(texts), glossary.terms)
        self._found: dict[str, tuple[Placeable, ...]] = {}

    def __call__(self, text: str) -> tuple[Placeable, ...]:
        """Return the placeables of a text."""
        if text not in self._found:
            self._found[text] = tuple(find_placeables(text, names=self._evidence))
        return self._found[text]


@lru_cache(maxsize=1)
def sights(texts: tuple[str, ...], glossary: Glossary) -> Sights:
    """Look at texts, or return what was seen of the same ones just before."""
    return Sights(texts, glossary)


def protect(text: str, under: Conventions, seen: Sights) -> tuple[Protected, ...]:
    """Return the names, times, dates, numbers, addresses and codes of a segment, as they read.

    A name of the glossary reads as the glossary says, another as it is proposed, or as it is.
    Numbers in words are left to the engine: they agree with what they count.
    """
    named = [*_codes(text), *_terms(text, under)]
    taken = [(span.start, span.end) for span in named]
    others = (
        Protected(found.start, found.end, reading)
        for found in seen(text)
        if not any(found.start < end and start < found.end for start, end in taken)
        and (reading := _reading(found, text, under)) is not None
    )
    return tuple(sorted([*named, *others], key=lambda span: span.start))


def _codes(text: str) -> Iterator[Protected]:
    """Give the marks of inline markup, and signs that are written as entities beside them."""
    for token in tokens(text):
        length = token.end - token.start
        if token.kind is not None or (len(token.name) == 1 and length > 1):
            yield Protected(token.start, token.end, text[token.start : token.end])


def _terms(text: str, under: Conventions) -> Iterator[Protected]:
    for mention in under.glossary.occurrences(text, NAMES):
        reading = mention.term.reading(mention.form, under.language)
        if reading is not None:
            yield Protected(mention.start, mention.end, reading)


def _reading(found: Placeable, text: str, under: Conventions) -> str | None:
    """Return how a placeable reads; None where an engine may see it."""
    if found.type in _NAMES:
        proposed = propose_part(found.text, found.value, found.type, under.language)
        return proposed.preferred if proposed else found.text
    if found.type not in RENDERED:
        return found.text
    if not any(character.isdigit() for character in found.text):
        return None
    if resolve(under.language) is None:
        return found.text
    use = use_of(text, found)
    return render(found.type, found.meaning, under.language, style=under.style, use=use).preferred
