"""From Cyrillic to the press forms of a target language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.names.origin import Origin
from l10n.language.names.rules import apply
from l10n.language.names.stress import accented, unmark
from l10n.language.names.tables import given
from l10n.language.tables.names import targets, traditional

if TYPE_CHECKING:
    from l10n.language.names.cyrillic import Name

_STRESSED_ENDINGS: Final = (("ович", "Ович"), ("овск", "Овск"))
"""Surnames in -ович and -овская are stressed there."""

LANGUAGES: Final = frozenset(["ru", "uk", *targets.RUSSIAN])
"""Languages with press forms of their own."""


def press_forms(name: Name, language: str) -> tuple[str, ...]:
    """List the forms of one part of a name in a language, the preferred one first.

    They are in lower case, but for those of the tables; empty for a language without rules.
    """
    if language == "uk":
        return (unmark(name.ukrainian),)
    if language == "ru":
        return tuple(dict.fromkeys((unmark(name.russian), unmark(name.russian).replace("ё", "е"))))
    rules = (targets.RUSSIAN if name.base is Origin.RUSSIAN else targets.UKRAINIAN).get(language)
    if rules is None:
        return ()
    own = _own(name, language)
    source = name.russian if name.base is Origin.RUSSIAN else name.ukrainian
    sources = dict.fromkeys((source, source.replace("ё", "е").replace("Ё", "Е")))
    written = (accented(apply(rules, _marked(x)), language) for x in sources)
    return tuple(dict.fromkeys((*own, *written)))


def _own(name: Name, language: str) -> tuple[str, ...]:
    """Find forms that stand in the tables, for Russian names."""
    source = unmark(name.russian if name.base is Origin.RUSSIAN else name.ukrainian).capitalize()
    table = given.FORMS if name.given else traditional.FORMS
    forms = table.get(source, {}).get(language, "")
    return tuple(x for x in forms.split("|") if x)


def _marked(word: str) -> str:
    if any(c.isupper() for c in word):
        return word
    for plain, stressed in _STRESSED_ENDINGS:
        word = word.replace(plain, stressed)
    return word
