"""How the files of editions are called: by their titles, and for ever once they are published."""

from __future__ import annotations

import json
import tomllib
import unicodedata
from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    Slugs = Mapping[str, Mapping[str, str]]
    """By language, the slug of each article that has one."""

_LONGEST: Final = 100
"""Bytes of a slug, so that its manifest has a name too; it is cut between two words."""

_WORD: Final = compiled(r"[^\W_]+")
_SLUG: Final = compiled(r"[^\W_]+(?:-[^\W_]+)*")
_TABLE: Final = compiled(r"(?m)^[ \t]*\[")
_HEAD: Final = (
    "# How pages are called. A name that was published is kept, whatever the title says.\n"
)


def slug_of(title: str, taken: Container[str]) -> str:
    """Make a slug of a title, another than those that are `taken`; nothing of one without words.

    Accents of Latin letters go, other letters stay: addresses hold any.
    """
    slug = ""
    for word in _WORD.findall(unicodedata.normalize("NFC", _plain(title.casefold()))):
        longer = f"{slug}-{word}" if slug else _cut(word)
        if len(longer.encode("utf-8")) > _LONGEST:
            break
        slug = longer
    free, number = slug, 2
    while free and free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free


def _plain(text: str) -> str:
    """Drop the accents of Latin letters."""
    kept: list[str] = []
    for sign in unicodedata.normalize("NFKD", text):
        if not (unicodedata.combining(sign) and kept and kept[-1].isascii()):
            kept.append(sign)
    return "".join(kept)


def _cut(word: str) -> str:
    return word.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore")


def read_slugs(data: bytes, where: str) -> Slugs:
    """Read slugs.toml. Raises ProjectProblem for what is none, or would be no name of a file."""
    try:
        document = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ProjectProblem(where, f"no TOML: {error}", "mend it") from error
    for language, named in document.items():
        for article, slug in named.items() if isinstance(named, dict) else [("", None)]:
            if not (isinstance(slug, str) and _SLUG.fullmatch(slug)):
                what = f"{language}.{article}: {slug!r} can be no name of a page"
                raise ProjectProblem(where, what, "write words with - between them")
    return document


def write_slugs(told: bytes, slugs: Slugs) -> bytes:
    """Write slugs.toml: what was `told` stays as it is, and what is new comes after it.

    Only a file with tables is written anew: nothing can be added to one of those from outside.
    """
    text = told.decode("utf-8")
    known = tomllib.loads(text)
    if {language: dict(named) for language, named in slugs.items()} == known:
        return told
    if not text or _TABLE.search(text):
        text, known = _HEAD, {}
    text = text if text.endswith("\n") else f"{text}\n"
    for language, named in sorted(slugs.items()):
        for article, slug in sorted(named.items()):
            if article not in known.get(language, {}):
                text += f"{_quoted(language)}.{_quoted(article)} = {_quoted(slug)}\n"
    return text.encode("utf-8")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
