"""Spans that take French grammar along, so that what comes back has that of the target."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.names.articles import Where, article_of, is_bare_land
from l10n.language.source import (
    before_clock,
    before_day,
    before_network,
    before_person,
    is_at,
    is_done_to,
    is_in,
    is_object,
    leading,
    offices,
    reported,
    stays_at,
    title_before,
    towns,
)
from l10n.language.text.protected import Protected, SpanKind
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.language.languages.schema import Joints, Newsroom
    from l10n.language.source import Reported
    from l10n.model.placeable import Placeable

_KINDS: Final = {
    PlaceableType.PERSON: SpanKind.PERSON,
    PlaceableType.PLACE: SpanKind.PLACE,
    PlaceableType.ORGANISATION: SpanKind.BODY,
    PlaceableType.NAME: SpanKind.BODY,
}
_WOMEN: Final = frozenset({"Mme", "Mmes", "Mlle"})
_SCALE: Final = compiled(r"\b(?:millions?|milliards?|billions?)\Z")
_OF: Final = compiled(r" (?:de(?= \w)|d['’](?=\w))")
_COUNTED: Final = compiled(r" (?=[a-zà-ÿœ]{3,})(?!(?:fois|contre|ans?|sur|pour|par|dans|avec)\b)")
_PERSONS: Final = frozenset({SpanKind.PERSON, SpanKind.WOMAN})
_INSIDE: Final = compiled(r"\S \{\} \S")
"""Who speaks stands in the middle of the verb."""

_LABEL_ENDS: Final = r"(?=\s*(?:[:.\-–—|!,(]|\Z))"


def kind_of(found: Placeable, text: str) -> SpanKind:
    """Tell what a placeable is to the grammar around it."""
    if found.type in _KINDS:
        kind = _KINDS[found.type]
        return SpanKind.TOWN if kind is SpanKind.PLACE and found.text in towns() else kind
    if found.type is PlaceableType.NUMBER and not _is_one(found.text):
        return SpanKind.NUMBER if _COUNTED.match(text, found.end) else SpanKind.PHRASE
    return SpanKind.SUM if found.type is PlaceableType.MONEY else SpanKind.PHRASE


def _is_one(text: str) -> bool:
    return text.strip() in {"0", "1"}


def led(span: Protected, found: Placeable, text: str, joints: Joints) -> Protected:
    """Take the French words before a placeable into its span, as the language says them."""
    match found.meaning:
        case Time():
            return _at_a_time(span, found.meaning, text, joints)
        case Date():
            return _on_a_day(span, text, joints)
    if found.type is PlaceableType.NUMBER and _SCALE.search(found.text):
        of = _OF.match(text, found.end)
        counted = replace(span, after=joints.scale, kind=SpanKind.NUMBER)
        return replace(counted, end=of.end()) if of else span
    if found.type in _KINDS:
        return _named(span, found.text, text, joints)
    return _behind_de(span, text)


def _behind_de(span: Protected, text: str) -> Protected:
    """Undo an elision before what is no name."""
    found = leading(text, span.start)
    plain = found.lead in {"de ", "que "} and not found.article
    return replace(span, start=found.start, lead=found.lead) if plain else span


def _named(span: Protected, name: str, text: str, joints: Joints) -> Protected:
    if span.kind is SpanKind.BODY and (on := before_network(text, span.start)) is not None:
        return replace(span, start=on, before=joints.networks, kind=SpanKind.PHRASE)
    if span.kind is SpanKind.PERSON:
        person = _to_a_person(_behind_de(span, text), text, joints)
        bare = not person.lead and not person.before and is_done_to(text, span.start)
        return replace(person, before=joints.object) if bare else person
    found = leading(text, span.start)
    lead, kind = found.lead, span.kind
    land = kind is SpanKind.PLACE and is_bare_land(name)
    if kind is SpanKind.PLACE and not land and is_at(text, span.start):
        kind = SpanKind.TOWN
    given = land and lead == "à " and found.article in {"f", "e"}
    inside = land and not given and (lead == "à " or is_in(text, span.start))
    own = name == span.reading and name.partition(" ")[0] in {"Le", "La", "Les"}
    where = Where("" if own else found.article, inside=inside, behind_of=lead == "de ")
    article, reading = article_of(name, span.reading, kind, where, joints)
    stays = kind is SpanKind.TOWN and (own or not found.article) and stays_at(text, span.start)
    at = joints.to_land if given else joints.at_town if stays else ""
    lead = "en " if inside and lead == "à " else lead
    return replace(
        span, start=found.start, lead=lead, article=article, reading=reading, kind=kind, at=at
    )


def _to_a_person(span: Protected, text: str, joints: Joints) -> Protected:
    """Take "à" along where an engine loses it on the way."""
    at = before_person(text, span.start) if joints.to else None
    return span if at is None else replace(span, start=at, lead="", before=joints.to)


def _at_a_time(span: Protected, time: Time, text: str, joints: Joints) -> Protected:
    start, french = before_clock(text, span.start)
    if not french or not span.reading[:1].isdigit():
        return span
    many, one = joints.clock_article
    article = one if time.hour == 1 else many
    before = joints.clock.get(french)
    if before is None:
        return replace(span, article=article)
    return replace(span, start=start, before=before, article=article)


def _on_a_day(span: Protected, text: str, joints: Joints) -> Protected:
    start, french = before_day(text, span.start)
    before = joints.days.get(french) if french and span.reading[:1] else None
    return replace(span, start=start, before=before) if before else span


def titled(span: Protected, text: str, joints: Joints | None, newsroom: Newsroom) -> Protected:
    """Take the title of a person into the span, with its article."""
    start, title = title_before(text, span.start)
    if not title or title not in newsroom.titles:
        return span
    article, _, word = newsroom.titles[title].partition("|")
    kind = SpanKind.WOMAN if title in _WOMEN else SpanKind.PERSON
    named = replace(span, start=start, reading=f"{word} {span.reading}", kind=kind)
    if joints is None:
        return named
    named = _to_a_person(_articled(named, text, article), text, joints)
    free = not named.lead and not named.before and is_object(text, named.start)
    return replace(named, before=joints.object) if free else named


def _articled(span: Protected, text: str, article: str) -> Protected:
    found = leading(text, span.start)
    if found.article:  # "le M. Dupont d'avant": whatever that is, the article is the target's
        return replace(span, start=found.start, lead=found.lead, article=article)
    return replace(_behind_de(span, text), article=article)


def in_office(text: str, joints: Joints | None, newsroom: Newsroom) -> Iterator[Protected]:
    """Give the offices that French writes in capitals, or with one."""
    for start, end, name in offices(text):
        found = leading(text, start)
        feminine = f"{name} f" if found.article == "f" else name
        listed = newsroom.titles.get(feminine) or newsroom.titles.get(name)
        if listed is None:
            continue
        article, _, word = listed.partition("|")
        span = Protected(start, end, word)
        if joints and found.article:
            kind = SpanKind.WOMAN if article == "f" else SpanKind.PERSON
            span = Protected(found.start, end, word, kind, found.lead, "", article)
        yield span


def at_a_town(span: Protected, frames: Sequence[Protected], text: str, joints: Joints) -> Protected:
    """Take "à" along behind a frame: an engine does not see the verb that tells what it means."""
    behind = any(frame.end + 3 == span.start for frame in frames)
    if span.kind is SpanKind.TOWN and behind and text[span.start - 3 : span.start] == " à ":
        return replace(span, start=span.start - 2, before=joints.at_town.split()[0], at="")
    return span


def labelled(text: str, newsroom: Newsroom) -> Protected | None:
    """Give the label that a line begins with, if it is one of the newsroom's."""
    start = next((i for i, c in enumerate(text) if c.isalnum()), len(text))
    rest = text[start:].replace("’", "'")
    for label in sorted(newsroom.labels, key=len, reverse=True):
        for said in (label, label.capitalize()):
            if re.match(re.escape(said) + _LABEL_ENDS, rest) and (said == label or ":" in rest):
                reading = newsroom.labels[label]
                reading = reading if said == label else reading.capitalize()
                return Protected(start, start + len(said), reading)
    return None


def spoken(text: str, named: Sequence[Protected], newsroom: Newsroom) -> Iterator[Protected]:
    """Give who speaks, as the language puts it; a name behind the verb is taken in."""
    for said in reported(text):
        if not said.verb:
            reading = newsroom.according.get(said.speaker)
        else:
            reading = _form(newsroom.speech.get(said.verb, ""), said)
        if not reading:
            continue
        subject = next((n for n in named if n.start == said.end + 1), None) if said.quotes else None
        if said.speaker:
            speaks = _filled(reading, newsroom.speakers, said.speaker)
            yield Protected(said.start, said.end, speaks)
        elif subject and subject.kind in _PERSONS and not said.is_plural:
            yield _with_subject(said.start, reading, subject)
        elif not _INSIDE.search(reading):
            yield Protected(said.start, said.end, reading.replace("{}", "").strip())


def _form(forms: str, said: Reported) -> str:
    """Choose the form of a verb: past and present, of one and of several; some have but one."""
    wanted = forms.split("|")
    at = (0 if said.is_past else 1) + (2 if said.is_plural else 0)
    return wanted[at] if at < len(wanted) else wanted[0]


def _filled(pattern: str, speakers: Mapping[str, str], who: str) -> str:
    return " ".join(pattern.replace("{}", speakers.get(who, "")).split())


def _with_subject(start: int, pattern: str, subject: Protected) -> Protected:
    """Put the subject where the language has it; pronouns go before the verb only in some."""
    before, _, after = (pattern if "{}" in pattern else f"{pattern} {{}}").partition("{}")
    return Protected(
        start,
        subject.end,
        subject.reading,
        SpanKind.PHRASE,
        "",
        before.strip(),
        subject.article,
        after.strip(),
    )
