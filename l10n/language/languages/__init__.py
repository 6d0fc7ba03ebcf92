"""What is known of each language: one folder a language, which holds data only.

Whoever asks about one language loads one folder.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.language.languages.schema import UNKNOWN, Language, Names, Values, Words, Writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LANGUAGES: Final = (
    "fr", "en", "en-GB", "de", "es", "it", "pt", "ca", "nl", "pl", "ru", "uk", "tr", "ar", "zh",
    "ja", "da", "ro", "eo", "oc",
)  # fmt: skip
"""The languages that have a folder (BCP 47); where two are as likely, the first is meant."""

PARTLY_KNOWN: Final = frozenset({"fr", "tr", "ar", "zh", "ja", "eo", "oc"})
"""Those of which an area of `coverage` is not known: of all others it need not be looked for."""

SOURCE: Final = "fr"
"""The language that is translated from."""

LABELLED: Final = "en"
"""The language of labels where those of an edition's language are not known."""

_T = TypeVar("_T", Values, Writing, Words, Names)
_K = TypeVar("_K", Writing, Words, Names)


@cache
def folder_of(tag: str) -> str | None:
    """Choose the language whose folder serves a tag: its own, else its base's ("de-AT": "de")."""
    wanted = tag.replace("_", "-").casefold()
    by_tag = {known.casefold(): known for known in LANGUAGES}
    return by_tag.get(wanted) or by_tag.get(wanted.partition("-")[0])


@cache
def language(tag: str) -> Language | None:
    """Give what is known of a language; None where it has no folder, nor its base one."""
    own = folder_of(tag)
    return None if own is None else _load(own)


@cache
def knowledge(tag: str) -> Language:
    """Give what is known of a language: UNKNOWN in every field where it has no folder."""
    return language(tag) or _NOBODYS


@cache
def words_of_all() -> Mapping[str, Words]:
    """Give the words of each language, regions left out; it loads nothing else of them."""
    return MappingProxyType({tag: _part(tag, Words) for tag in _bases()})


@cache
def names_of_all() -> Mapping[str, Names]:
    """Give what each language makes of names, regions left out; it loads nothing else of them."""
    return MappingProxyType({tag: _part(tag, Names) for tag in _bases()})


def _bases() -> Iterator[str]:
    return (tag for tag in LANGUAGES if "-" not in tag)


@cache
def _load(own: str) -> Language:
    parts = _part(own, Writing), _part(own, Words), _part(own, Names)
    return Language(_part(own, Values), *parts)


def _part(own: str, kind: type[_T]) -> _T:
    name = kind.__name__
    module = import_module(f"{__name__}.{own.lower().replace('-', '_')}.{name.lower()}")
    found: _T = getattr(module, name.upper())
    return found


def _unknown(kind: type[_K]) -> _K:
    return kind(**dict.fromkeys((field.name for field in fields(kind)), UNKNOWN))


_NOBODYS: Final = Language(UNKNOWN, _unknown(Writing), _unknown(Words), _unknown(Names))
