"""Load what a folder knows: all of a language, or one part of it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TypeVar

from l10n.frozen import fields_of
from l10n.language.languages.schema import UNKNOWN, Language, Names, Values, Words, Writing

_T = TypeVar("_T", Values, Writing, Words, Names)
_K = TypeVar("_K", Writing, Words, Names)


@cache
def loaded(own: str) -> Language:
    """Give all that the folder of a language knows."""
    parts = _part(own, Writing), _part(own, Words), _part(own, Names)
    return Language(_part(own, Values), *parts)


@cache
def nobodys() -> Language:
    """Give what is known of a language without a folder: nothing, field by field."""
    return Language(UNKNOWN, _unknown(Writing), _unknown(Words), _unknown(Names))


def words_of(own: str) -> Words:
    """Give the words of a language, and load nothing else of it."""
    return _part(own, Words)


def names_of(own: str) -> Names:
    """Give what a language makes of names, and load nothing else of it."""
    return _part(own, Names)


def _part(own: str, kind: type[_T]) -> _T:
    name = kind.__name__
    room = __name__.rpartition(".")[0]
    module = import_module(f"{room}.{own.lower().replace('-', '_')}.{name.lower()}")
    found: _T = getattr(module, name.upper())
    return found


def _unknown(kind: type[_K]) -> _K:
    return kind(**dict.fromkeys(fields_of(kind), UNKNOWN))
