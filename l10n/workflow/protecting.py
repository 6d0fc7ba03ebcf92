"""What no engine may see of a segment, and how it reads in the target language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.glossary import NAMES
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.names import propose_part
from l10n.language.source import (
    find_placeables,
    gather,
    is_starter,
    leading,
    use_of,
    with_article,
)
from l10n.language.text.coded import tokens
from l10n.language.text.protected import Protected, SpanKind
from l10n.language.values import RENDERED, render, resolve
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.workflow.phrasing import at_a_town, in_office, kind_of, labelled, led, spoken, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Conventions
    from l10n.glossary import Glossary
    from l10n.language.languages.schema import Joints, Newsroom
    from l10n.model.placeable import Placeable

_NAMES: Final = frozenset(
    {
        PlaceableType.PERSON,
        PlaceableType.PLACE,
        PlaceableType.ORGANISATION,
        PlaceableType.NAME,
    }
)

_TITLE: Final = compiled(r"(?:MM?\.|Mmes?|Mlle|Me|Mgr|Dr|Pr) (?=\w)")


class Sights:
    """What is seen in the texts of one article, once for all languages."""

    def __init__(self, texts: Iterable[str], glossary: Glossary) -> None:
        together = " ".join(texts)
        self._evidence = gather(together, glossary.about(together))
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
    Numbers in words are left to the engine: they agree with what they count. Where the language
    has the tables for it, titles, labels and who speaks are taken out too, and what French grammar
    has before a name.
    """
    writing = knowledge(under.language).writing
    joints, newsroom = known(writing.joints, None), known(writing.newsroom, None)
    named = [*_codes(text), *_terms(text, under)]
    label = labelled(text, newsroom) if newsroom else None
    offices = list(in_office(text, joints, newsroom)) if newsroom else []
    fixed = [*named, *([label] if label else []), *offices]
    taken = [(span.start, span.end) for span in fixed]
    others = [
        span
        for found in seen(text)
        if not any(found.start < end and start < found.end for start, end in taken)
        and (span := _span(found, text, under)) is not None
    ]
    if newsroom:
        others = [_told(span, text, joints, newsroom) for span in others]
    frames = list(spoken(text, others, newsroom)) if newsroom else []
    if joints:
        others = [at_a_town(span, frames, text, joints) for span in others]
    return tuple(sorted([*fixed, *others, *frames], key=lambda span: (span.start, -span.end)))


def _told(span: Protected, text: str, joints: Joints | None, newsroom: Newsroom) -> Protected:
    """Take the title of a person along."""
    person = span.kind in {SpanKind.PERSON, SpanKind.BODY}
    return titled(span, text, joints, newsroom) if person else span


def _span(found: Placeable, text: str, under: Conventions) -> Protected | None:
    """Return the span of a placeable with the words that belong to it."""
    found = _with_article(_without_title(found), text)
    if found.type in _NAMES and is_starter(found.text) and found.text.islower() is False:
        return None
    reading = _reading(found, text, under)
    if reading is None:
        return None
    span = Protected(found.start, found.end, reading, kind_of(found, text))
    joints = known(knowledge(under.language).writing.joints, None)
    return led(span, found, text, joints) if joints else span


def _with_article(found: Placeable, text: str) -> Placeable:
    """Give a town the article that is part of its name: Le Havre, for "du Havre"."""
    swallowed = leading(text, found.start).lead in {"de ", "à "}
    name = with_article(found.text) if found.type is PlaceableType.PLACE and swallowed else ""
    return replace(found, text=name) if name else found


def _without_title(found: Placeable) -> Placeable:
    """Leave a title out of a name that was taken with it: "MM. Retailleau"."""
    title = _TITLE.match(found.text)
    if title is None or found.type not in _NAMES:
        return found
    return replace(found, start=found.start + title.end(), text=found.text[title.end() :])


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
        newsroom = known(knowledge(under.language).writing.newsroom, None)
        own = newsroom.names.get(found.text.replace("’", "'")) if newsroom else None
        if own:
            return own
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
