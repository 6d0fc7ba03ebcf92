"""Names that the target leaves as French writes them, where its press writes them otherwise."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_FORM
from l10n.checks.names.words import MOST, capitals, keeps, names_of, proper_words
from l10n.checks.pair import Fault
from l10n.glossary import NAMES
from l10n.language.names import name_key, possible_names, propose
from l10n.language.names.places import is_french
from l10n.language.source import goes_by_first_name, is_first_name
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

PLACE: Final = PlaceableType.PLACE
_BEFORE: Final = compiled(r"[A-ZÀ-Þ][^\W\d_]*(?:-| (?:de |du |d['’])?)$")
_AFTER: Final = compiled(r"[- ][A-ZÀ-Þ][^\W\d_]*")
_FAR: Final = 30
_SHORTEST: Final = 5


def check_forms(pair: Pair) -> Iterator[Fault]:
    """Report a surname that stays as French transcribes it: Poutine; note a place that does.

    The glossary wins. A place has no fix: a club may keep its name.
    """
    names = frozenset(capitals(pair.source))
    if not keeps(pair.base) or not names:
        return
    left = (word for word in proper_words(pair.target) if word.text in names)
    for word in islice(left, MOST):
        surname = _surname(word, pair)
        form = surname or _place(word, pair)
        if form and not _is_term(word, pair):
            message = f"{word.text} is as French writes it; write {form}"
            severity = Severity.WARNING if surname else Severity.NOTE
            span = word.start, word.end
            yield NAME_FORM.fault(message, target=span, fix=surname or None, severity=severity)


def _surname(word: Word, pair: Pair) -> str:
    """Return how the language writes a surname of the source, "" where French will do.

    A short word, or a first name, is seldom a transcription.
    """
    if len(word.text) < _SHORTEST or is_first_name(word.text):
        return ""
    if possible_names(word.text, pair.base) == (word.text,):
        return ""
    named = _bearers(word, pair)
    if any(_goes_by_given_name(name, pair.source) for name in named):
        return ""
    forms = (_otherwise(name.text, PlaceableType.PERSON, pair.base) for name in named)
    return next(filter(None, forms), "")


def _bearers(word: Word, pair: Pair) -> list[Placeable]:
    """Return the persons of the source whose last name a word is."""
    persons = (n for n in names_of(pair.source) if n.type is PlaceableType.PERSON)
    return [n for n in persons if n.text.split()[-1] == word.text]


def _goes_by_given_name(name: Placeable, source: str) -> bool:
    before = source[: name.start].split()[-1:]
    return " " not in name.text and any(goes_by_first_name(word.lower()) for word in before)


def _place(word: Word, pair: Pair) -> str:
    """Return how the language calls a place; "" for a word of a longer name: Météo-France."""
    if not is_french(word.text) or not (form := _otherwise(word.text, PLACE, pair.base)):
        return ""
    alone = any(n.type is PLACE and n.text == word.text for n in names_of(pair.source))
    return form if alone and not _in_a_name(word, pair) else ""


def _in_a_name(word: Word, pair: Pair) -> bool:
    """Tell whether the target keeps a longer name with a word in it: Olympique de Marseille."""
    before = _BEFORE.search(pair.target, max(0, word.start - _FAR), word.start)
    after = _AFTER.match(pair.target, word.end)
    runs = (found[0] for found in (before, after) if found)
    source = fold(pair.source)
    return any(run + word.text in source or word.text + run in source for run in map(fold, runs))


@lru_cache(maxsize=4096)
def _otherwise(name: str, kind: PlaceableType, language: str) -> str:
    """Return the last word of the form that a language prefers, "" where French has one of its."""
    proposal = propose(name, kind, language)
    forms = [form.split()[-1] for form in proposal.accepted] if proposal else []
    written = {name_key(form) for form in forms}
    return forms[0] if forms and name_key(name.rsplit(maxsplit=1)[-1]) not in written else ""


def _is_term(word: Word, pair: Pair) -> bool:
    mentions = pair.under.glossary.mentions(pair.source, NAMES)
    return bool(pair.under.glossary.terms) and any(word.text in m.form for m in mentions)
