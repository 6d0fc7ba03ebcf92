"""From Cyrillic to the press forms of a target language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.language.languages import knowledge, names_of_all
from l10n.language.languages.schema import NOTHING, Unknown, known
from l10n.language.names.origin import EastSlavic
from l10n.language.names.rules import apply
from l10n.language.names.stress import accented, unmark

if TYPE_CHECKING:
    from l10n.language.names.cyrillic import Name

_STRESSED_ENDINGS: Final = (("ович", "Ович"), ("овск", "Овск"))
"""Surnames in -ович and -овская are stressed there."""


def is_native(language: str) -> bool:
    """Tell whether Russian or Ukrainian names are the language's own."""
    return bool(knowledge(language).names.native)


def has_press_forms(language: str) -> bool:
    """Tell whether a language has press forms of its own of such names."""
    return not isinstance(knowledge(language).names.russian, Unknown)


@cache
def transcribing() -> tuple[str, ...]:
    """Name all languages with rules of transcription; it loads what each makes of names."""
    return tuple(tag for tag, names in names_of_all().items() if names.russian)


def forms_of_history(name: Name, language: str) -> tuple[str, ...]:
    """List the forms of a part of the name of somebody known from culture or history."""
    names = knowledge(language).names
    rules = known(names.russian_of_history, ())
    usual = press_forms(name, language)
    if not rules or name.base is not EastSlavic.RUSSIAN:
        return usual
    own = () if name.given else _own(name, language)
    return tuple(dict.fromkeys((*own, apply(rules, unmark(name.russian)), *usual)))


def press_forms(name: Name, language: str) -> tuple[str, ...]:
    """List the forms of one part of a name in a language, the preferred one first.

    They are in lower case, but for those of the tables; empty for a language without rules.
    """
    names = knowledge(language).names
    if names.native == EastSlavic.UKRAINIAN:
        return (unmark(name.ukrainian),)
    if names.native == EastSlavic.RUSSIAN:
        return tuple(dict.fromkeys((unmark(name.russian), unmark(name.russian).replace("ё", "е"))))
    rules = names.russian if name.base is EastSlavic.RUSSIAN else names.ukrainian
    if isinstance(rules, Unknown):
        return ()
    own = _own(name, language)
    source = name.russian if name.base is EastSlavic.RUSSIAN else name.ukrainian
    sources = dict.fromkeys((source, source.replace("ё", "е").replace("Ё", "Е")))
    written = (accented(apply(rules, _marked(x)), language) for x in sources)
    return tuple(dict.fromkeys((*own, *written)))


def _own(name: Name, language: str) -> tuple[str, ...]:
    """Find forms that stand in the tables, for Russian names."""
    source = unmark(
        name.russian if name.base is EastSlavic.RUSSIAN else name.ukrainian
    ).capitalize()
    names = knowledge(language).names
    forms = known(names.given if name.given else names.traditional, NOTHING).get(source, "")
    return tuple(x for x in forms.split("|") if x)


def _marked(word: str) -> str:
    if any(c.isupper() for c in word):
        return word
    for plain, stressed in _STRESSED_ENDINGS:
        word = word.replace(plain, stressed)
    return word
