"""Whether a name or a value fits where another one stood: article, elision, gender, case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.languages.schema import UNKNOWN, known
from l10n.language.names.articles import Where, article_of, is_bare_land
from l10n.language.names.places import is_country, is_island
from l10n.language.source import is_at, is_in, leading
from l10n.language.text.protected import SpanKind
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.language.languages.schema import Adapting, Joints, Language
    from l10n.language.languages.schema.newsroom import Sounds
    from l10n.language.source import Side

_LAST_WORD: Final = compiled(r"(?<![^\W\d_])([^\W\d_]+['’]?|[^\W\d_]+[-‐])\s*\Z")
_NEXT_WORD: Final = compiled(r"\s([^\W\d_]\w*)")
_HYPHENS: Final = "-‐‑–·・•＝="
_ROAD: Final = compiled(r"([A-Z]{1,3})\d{1,4}\Z")
_FRENCH_ARTICLE: Final = compiled(r"(?:Le|La|Les|L['’])\b", re.IGNORECASE)
_SIBILANTS: Final = ("s", "x", "z", "ß", "ce")
"""Ends of names behind which a genitive is written in more than one way."""


def fits_behind(left: str, said: str, new: str, own: Language, adapting: Adapting) -> bool:
    """Tell whether the word before a place stays as it is when another reading stands there.

    What elides or changes by the sound behind it must be right before both; what looks elided and
    is in no table is not sure.
    """
    found = _LAST_WORD.search(left)
    if found is None:
        return True
    joints = known(own.writing.joints, None)
    rules = (*(joints.sounds if joints else ()), *adapting.sounds)
    words = {found[1].lower().replace("’", "'")}
    words |= {part for word in words for part in _swallowed(word, joints)}
    return all(_stays(word, said, new, rules) for word in words)


def _swallowed(word: str, joints: Joints | None) -> Iterator[str]:
    """Give the articles that a preposition has swallowed."""
    for pair, merged in joints.merged.items() if joints else ():
        if merged == word:
            yield pair.split()[1]


def _stays(word: str, said: str, new: str, rules: Sounds) -> bool:
    """Tell whether a word that stands before one text may stand before another.

    Where no rule says why it stands before the first, it is right before the second as well,
    unless it is elided or a rule forbids it there.
    """
    if any(plain == word and re.match(begins, new) for plain, begins, _ in rules):
        return False
    reasons = [begins for _, begins, form in rules if form == word]
    if any(re.match(begins, said) for begins in reasons):
        return any(re.match(begins, new) for begins in reasons)
    plain = any(before == word for before, _, _ in rules)
    return not word.endswith("'") and (plain or not reasons)


def keeps_clock(said: str, new: str, own: Language) -> bool:
    """Tell whether two times have one article: one o'clock has its own in many languages."""
    joints = known(own.writing.joints, None)
    if joints is None or not any(joints.clock_article):
        return True
    return _is_one(said) == _is_one(new)


def _is_one(time: str) -> bool:
    return re.match(r"\D*0?1(?!\d)", time) is not None


def stands_alone(text: str, start: int, end: int, own: Language) -> bool:
    """Tell whether a name is no part of a longer name, and has no ending of its own.

    A capital word right before or behind it may be the rest of the name; in German it may be any
    noun.
    """
    before, behind = text[:start], text[end:]
    if (before[-1:] in _HYPHENS and before) or (behind[:1] in _HYPHENS and behind):
        return False
    if behind[:1] in "'’" and behind and not _is_genitive(text[start:end], behind):
        return False
    ahead = re.search(r"(\w+)\s\Z", before)
    if ahead and ahead[1][:1].isupper() and not _may_precede(ahead[1], own):
        return False
    after = _NEXT_WORD.match(behind)
    nouns = own.writing.nouns_are_capital is True
    return nouns or after is None or not after[1][:1].isupper()


def _is_genitive(name: str, behind: str) -> bool:
    return re.match(r"['’]s\b", behind) is not None and not name.endswith(_SIBILANTS)


def takes_genitive(text: str, end: int, new: str) -> bool:
    """Tell whether what follows a name may follow the new one."""
    return text[end : end + 1] not in {"'", "’"} or not new.endswith(_SIBILANTS)


def _may_precede(word: str, own: Language) -> bool:
    """Tell whether a capital word is no part of the name behind it: of grammar, or a title."""
    grammar = (known(own.words.grammar, "") or "").split()
    newsroom = known(own.writing.newsroom, None)
    titles = [said.partition("|")[2] for said in newsroom.titles.values()] if newsroom else []
    return word.lower() in {*grammar, *(title.lower().rstrip(".") for title in titles)}


def same_road(one: str, other: str) -> bool:
    """Tell whether two names are codes of one kind: A6, A7."""
    a, b = _ROAD.match(one), _ROAD.match(other)
    return bool(a and b and a[1] == b[1])


def same_person(before: Side, after: Side, target: str, adapting: Adapting) -> bool:
    """Tell whether nothing else of a sentence changes with the person in it."""
    if before.gender and before.gender == after.gender:
        return True
    if adapting.persons is None:
        return False
    words = re.compile(adapting.persons, re.IGNORECASE)
    spaced = re.compile(rf"\b(?:{adapting.persons})\b", re.IGNORECASE)
    return not (spaced if adapting.persons.isascii() else words).search(target)


def same_place(
    sides: tuple[Side, Side],
    texts: tuple[str, str],
    readings: tuple[str, str],
    before: str,
    own: Language,
    adapting: Adapting,
) -> bool:
    """Tell whether two places have the same article, and what goes with it."""
    if any(_FRENCH_ARTICLE.match(side.text) for side in sides):
        return False
    if any(len({kind(side.text) for side in sides}) > 1 for kind in (is_island, is_country)):
        return False
    lands = [_is_land(side, text) for side, text in zip(sides, texts, strict=True)]
    if lands[0] is not lands[1]:
        return False
    joints = known(own.writing.joints, None)
    if joints is None:
        articled = set(adapting.articled.replace("_", "\0").split())
        known_articles = own.writing.joints is not UNKNOWN or articled
        return not any(lands) or bool(
            (own.writing.unspaced is True or known_articles)
            and not any(reading.replace(" ", "\0") in articled for reading in readings)
        )
    if not any(lands) and _is_articled(before, joints):
        return False
    keys = {
        _article(side, text, reading, joints)
        for side, text, reading in zip(sides, texts, readings, strict=True)
    }
    return len(keys) == 1


def _is_land(side: Side, text: str) -> bool:
    """Tell a country from a town, where both are called so: à New York."""
    return is_bare_land(side.text) and not is_at(text, side.start)


def _is_articled(left: str, joints: Joints) -> bool:
    """Tell whether a town has an article in the target, whose gender may be its own."""
    found = _LAST_WORD.search(left)
    word = found[1].lower().replace("’", "'") if found else ""
    plain = set(joints.articles.values())
    elided = {form for article, _, form in joints.sounds if article in plain}
    return word in plain | elided | set(joints.merged.values()) | set(joints.indefinite.split())


def _article(side: Side, text: str, reading: str, joints: Joints) -> str:
    found = leading(text, side.start)
    land, town = _is_land(side, text), is_at(text, side.start)
    inside = land and (found.lead == "à " or is_in(text, side.start))
    behind_of = found.lead == "de " or text[: side.start].endswith(("de ", "d'"))
    where = Where(found.article, inside=inside, behind_of=behind_of)
    kind = SpanKind.TOWN if town else SpanKind.PLACE
    key, _ = article_of(side.text, reading, kind, where, joints)
    named = (
        own for own, names in joints.named.items() if reading.replace(" ", "_") in names.split()
    )
    return key or next(named, "")
