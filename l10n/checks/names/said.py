"""Names that the target lacks, replaces or misspells."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.names.misspelt import misspelt
from l10n.checks.names.words import (
    MOST,
    OPENING,
    begins_sentence,
    capitals,
    is_kept,
    is_part,
    keeps,
    names_of,
    parts,
    proper_words,
    words_of,
)
from l10n.checks.pair import Fault
from l10n.glossary import NAMES
from l10n.language.languages import knowledge
from l10n.language.names.likeness import alike, plain
from l10n.language.names.places import is_city
from l10n.language.names.press import is_native
from l10n.language.names.proposals import possible_names, propose
from l10n.language.source import is_first_name
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable

_LONG: Final = 5
_TWO: Final = 2
"""A first name and a last."""

_SHORTEST: Final = 3
_BEFORE: Final = 60
"""Characters before a name that tell whether it begins a sentence."""

_NEAR: Final = 55.0
"""Likeness of letters, in percent, from which one word may be a slip of another."""


def check_said(pair: Pair) -> Iterator[Fault]:
    """Report a name of which the target says no part; in another's place it is changed.

    Only names that the language surely keeps, or whose forms we know, are asked for.
    """
    language = pair.base
    if not (keeps(language) or is_native(language)) or all(
        c in pair.target for c in capitals(pair.source)
    ):
        return
    proper = {word.plain for word in proper_words(pair.target)}
    names = frozenset(capitals(pair.source))
    capital = (w for w in proper_words(pair.source) if w.text in names and w.plain not in proper)
    asked = list(islice(capital, MOST))
    if not asked:
        return
    slips = list(misspelt(pair, asked)) if keeps(language) else []
    yield from slips
    strange = [word for word in asked if is_part(word) and not _is_said(word.plain, proper)]
    if all(_begins_alone(word, pair.source, language) for word in strange):
        return
    mended = [fault.source for fault in slips if fault.source]
    for name in names_of(pair.source)[:MOST]:
        words = parts(name)
        if not words or any(name.start <= start < name.end for start, _ in mended):
            continue
        if any(word.plain in proper for word in words) or _says_first(name, proper, pair):
            yield from _other_surname(name, words, pair)
        elif not _is_term(name, pair) and _is_sure(name, words, pair, language):
            yield from _missing(name, words, pair)


def _is_said(word: str, among: Iterable[str]) -> bool:
    return any(alike(word, other) for other in among)


def _begins_alone(word: Word, text: str, language: str) -> bool:
    """Tell whether a word is a capital by its place alone, and no name that we know."""
    alone = word.start == 0 and not text[word.end + 1 : word.end + 2].isupper()
    return alone and propose(word.text, PlaceableType.PERSON, language) is None


def _is_term(name: Placeable, pair: Pair) -> bool:
    """Leave to the glossary what it has decided."""
    if not pair.under.glossary.terms:
        return False
    mentions = pair.under.glossary.mentions(pair.source, NAMES)
    return any(m.start < name.end and name.start < m.end for m in mentions)


def _is_sure(name: Placeable, words: tuple[Word, ...], pair: Pair, language: str) -> bool:
    """Tell whether the language surely says a name: it keeps it, or we know its forms."""
    person = name.type is PlaceableType.PERSON
    place = name.type is PlaceableType.PLACE and is_city(name.text)
    known = (person or place) and propose(name.text, name.type, language) is not None
    known = known or (person and is_native(language) and _forms(name, language) != (name.text,))
    if is_native(language) or known:
        return known
    return is_kept(name, words, pair.source[max(0, name.start - _BEFORE) : name.start])


def _forms(name: Placeable, language: str) -> tuple[str, ...]:
    forms = possible_names(name.text, language, name.type)
    kept = forms[0] == name.text and len(forms) > 1
    return forms[1:] if kept and is_native(language) else forms


def _missing(name: Placeable, words: Sequence[Word], pair: Pair) -> Iterator[Fault]:
    forms = _forms(name, pair.language)
    accepted = [plain(part) for form in forms for part in form.split() if len(part) >= _SHORTEST]
    person = name.type is PlaceableType.PERSON
    may_be = [
        word
        for word in words_of(pair.target)
        if word.is_capital or not person or word.plain.startswith(words[-1].plain)
    ]
    wanted = (*accepted, *(part.plain for part in words))
    if any(alike(one, word.plain) for one in wanted for word in may_be):
        return
    advice = _advice(name, pair)
    span = name.start, name.end
    stranger = _stranger(name, pair)
    if stranger is None:
        message = f"{name.text} is not in the target{advice}"
        yield Fault("name-missing", Severity.WARNING, message, source=span)
        return
    message = f"{name.text} became {stranger.text}{advice}"
    yield Fault("name-changed", Severity.WARNING, message, span, (stranger.start, stranger.end))


def _stranger(name: Placeable, pair: Pair) -> Word | None:
    """Return a name of the target that nothing in the source accounts for."""
    if knowledge(pair.language).writing.nouns_are_capital:
        return None
    source = words_of(pair.source)
    for word in words_of(pair.target):
        if not word.is_capital or len(word.text) < _LONG - 1:
            continue
        before = pair.target[max(0, word.start - _BEFORE) : word.start]
        both_first = name.start == 0 and not before.strip(OPENING)
        if begins_sentence(before) and not both_first:
            continue
        if not any(alike(other.plain, word.plain) for other in source):
            return word
    return None


def _other_surname(name: Placeable, words: Sequence[Word], pair: Pair) -> Iterator[Fault]:
    """Report a first name that is followed by somebody else's surname, or by none."""
    if name.type is not PlaceableType.PERSON or len(words) < _TWO or _says_surname(name, pair):
        return
    first, last = words[0], words[-1]
    source = words_of(pair.source)
    span = name.start, name.end
    for word, following in pairwise(words_of(pair.target)):
        adjacent = pair.target[word.end : following.start] == " "
        if alike(first.plain, word.plain) and adjacent and following.is_capital:
            if not any(alike(other.plain, following.plain) for other in source):
                message = f"{name.text} became {word.text} {following.text}"
                there = word.start, following.end
                yield Fault("name-changed", Severity.WARNING, message, span, there)
            return
    message = f"{last.text} is not in the target{_advice(name, pair)}"
    yield Fault("name-missing", Severity.WARNING, message, source=(last.start, last.end))


def _says_first(name: Placeable, proper: set[str], pair: Pair) -> bool:
    """Tell whether the target has a first name, in any form that we accept or that is like it."""
    first = name.text.split()[0]
    if not is_first_name(first) or not keeps(pair.base):
        return False
    firsts = {plain(form.split()[0]) for form in (first, *_forms(name, pair.language))}
    return any(_is_said(one, proper) for one in firsts)


def _says_surname(name: Placeable, pair: Pair) -> bool:
    """Tell whether the target has the last word of a name, in any form that we accept."""
    forms = (name.text, *_forms(name, pair.language))
    lasts = {plain(form.split()[-1]) for form in forms}
    if any(word.plain in lasts for word in words_of(pair.target)):
        return True
    return any(alike(last, word.plain) for last in lasts for word in proper_words(pair.target))


def _advice(name: Placeable, pair: Pair) -> str:
    """Say what to write; of a place that we know by its French name only, nothing."""
    preferred = _forms(name, pair.language)[0]
    unknown = name.type is PlaceableType.PLACE and preferred == name.text
    return "" if unknown else f"; write {preferred}"
