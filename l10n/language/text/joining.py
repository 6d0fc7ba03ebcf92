"""Join a name that comes back into a text with the words before it, as its language has it.

Names lose their article and elision before an engine sees them, and get those of the target here:
"de" and "el Cairo" are "de El Cairo" for nobody, "a" and "las 18:00" stay, "di" and "l'Alaska" are
"dell'Alaska". An article that the engine wrote itself gives way to the one that the name has.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.text.protected import SpanKind
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.languages.schema import Joints
    from l10n.language.text.protected import Protected

_LAST_WORD: Final = compiled(r"(?<![^\W_])([^\W\d_]+['’]?)(\s*)\Z")
_STARTS: Final = compiled(r"(?:\A|[.!?…]\s+)[\s«“\"‘'(¿¡–—-]*\Z")


def put(left: str, span: Protected, joints: Joints | None) -> str:
    """Return what stands to the left of a protected span, with the span as it reads."""
    if joints is None:
        words = [span.before, span.reading, span.after]
        return left + _opened(left, " ".join(filter(None, words)), span)
    article = joints.articles.get(span.article, "")
    left = _placed(left, span)
    if article:
        left = _without_article(left, span, joints)
    words = [*span.before.split(), *([article] if article else [])]
    after = span.after if span.kind is not SpanKind.NUMBER else ""
    text = f"{span.reading} {after}" if after else span.reading
    for word in reversed(words):
        text = _joined(word, text, joints)
    return _met(left, text, span, joints)


def _placed(left: str, span: Protected) -> str:
    """Put the preposition that is meant for one that the engine took it for."""
    found = _LAST_WORD.search(left) if span.at else None
    if found is None or not found[2] or found[1].lower() not in span.at.split():
        return left
    return left[: found.start()] + _cased(span.at.split()[0], found[1]) + found[2]


def _met(left: str, text: str, span: Protected, joints: Joints) -> str:
    """Join the last word of the text with what comes behind it."""
    found = _LAST_WORD.search(left)
    if found is None or not found[2]:
        return left + _opened(left, text, span)
    word = found[1]
    if not span.before and span.kind is SpanKind.TOWN and word.lower() in joints.towns:
        word = _cased(joints.towns[word.lower()], found[1])
    joined = _joined(word, text, joints)
    return (
        left[: found.start()] + joined
        if joined != f"{word} {text}"
        else (left[: found.start()] + word + found[2] + text)
    )


def _joined(word: str, text: str, joints: Joints) -> str:
    """Join a word with the text behind it: merged with its article, or by its sound."""
    low = word.lower()
    article, rest = _article_of(text)
    merged = joints.merged.get(f"{low} {article}") if article else None
    if merged is not None:
        return _cased(merged, word) + ("" if merged.endswith("'") else " ") + rest
    for plain, begins, form in joints.sounds:
        if plain == low and re.match(begins, text):
            return _cased(form, word) + ("" if form.endswith("'") else " ") + text
    return f"{word} {text}"


def _article_of(text: str) -> tuple[str, str]:
    """Split a text behind its first word, or behind its apostrophe."""
    found = re.match(r"[^\W\d_]+['’]|[^\W\d_]+(?= )", text)
    if found is None:
        return "", text
    return found[0].replace("’", "'"), text[found.end() :].lstrip()


def _without_article(left: str, span: Protected, joints: Joints) -> str:
    """Take away an article that the engine wrote before a name that has its own."""
    found = _LAST_WORD.search(left)
    if found is None:
        return left
    low = found[1].lower().replace("’", "'")
    if span.lead and low in _prepositions(joints):
        return left
    rest = _torn(joints).get(low)
    if rest is None or (not found[2] and not low.endswith("'")):
        return left
    return left[: found.start()] + (f"{_cased(rest, found[1])} " if rest else "")


@lru_cache(maxsize=32)
def _torn_of(articles: tuple[str, ...], merged: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    torn = {form: pair.split()[0] for pair, form in merged if " " not in form}
    return torn | dict.fromkeys(articles, "")


def _torn(joints: Joints) -> Mapping[str, str]:
    """Give what is left of an article, or of what it merged into, without it."""
    sounds = {form for plain, _, form in joints.sounds if plain in joints.articles.values()}
    articles = sorted({*joints.articles.values(), *sounds})
    return _torn_of(tuple(articles), tuple(joints.merged.items()))


def _prepositions(joints: Joints) -> frozenset[str]:
    return frozenset(pair.split()[0] for pair in joints.merged)


def _opened(left: str, text: str, span: Protected) -> str:
    """Begin a sentence with a capital, where what begins it is no name."""
    opens = _STARTS.search(left) is not None and text != span.reading
    return text[:1].upper() + text[1:] if opens else text


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def counted(span: Protected, right: str, joints: Joints | None) -> str:
    """Return what stands between a number and the noun that it counts: "millions de", "d'"."""
    if span.kind is not SpanKind.NUMBER or not span.after or joints is None:
        return ""
    noun = right.lstrip()
    joined = _joined(span.after, noun, joints)
    return " " + joined.removesuffix(noun).rstrip()
