"""Names that the target lacks, replaces or misspells.

The path: words of names that the target has not as they are; those that are slips; the names that
are left; and of each what became of it.
"""

from __future__ import annotations

from itertools import islice, repeat
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import advice, forms_of, is_decided
from l10n.checks.names.codes import NAME_CHANGED, NAME_MISSING
from l10n.checks.names.keeping import is_foreign, is_kept
from l10n.checks.names.likely import candidates, is_abbreviated, is_in_title, says_range
from l10n.checks.names.misspelt import misspelt
from l10n.checks.names.strangers import stranger, surname_beside
from l10n.checks.names.words import (
    MOST,
    capitals,
    is_part,
    keeps,
    loses_a_capital,
    name_at,
    names_of,
    parts,
    proper_words,
    words_of,
)
from l10n.frozen import dataclass
from l10n.language.names.gazetteer import are_one_place, places_in
from l10n.language.names.likeness import alike, romanized
from l10n.language.names.places import is_city, is_range
from l10n.language.names.press import is_native
from l10n.language.names.proposals import propose
from l10n.language.source import is_common, is_family_first, is_firm, is_first_name
from l10n.language.text.inflection import says_name
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_TWO: Final = 2
"""A first name and a last."""

_SHORTEST: Final = 3
_BEFORE: Final = 60
"""Characters before a name that tell whether it begins a sentence."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """A name of the source, and the words of it that a translation keeps."""

    name: Placeable
    words: tuple[Word, ...]

    @property
    def span(self) -> tuple[int, int]:
        return self.name.start, self.name.end

    @property
    def is_person(self) -> bool:
        return self.name.type is PlaceableType.PERSON


def check_missing(pair: Pair) -> Iterator[Fault]:
    """Report a name of which the target says no part; in another's place it is changed.

    Only names that the language surely keeps, or whose forms we know, are asked for.
    """
    if not loses_a_capital(pair):
        return
    given = frozenset(word.romanized for word in proper_words(pair.target))
    lacking = _lacking(pair, given)
    slips = list(misspelt(pair, lacking)) if lacking else []
    yield from slips
    if _are_asked_for(pair.base) and any(_is_name(word, pair, given) for word in lacking):
        for sought in _sought(pair, slips):
            yield from _judge(sought, pair, given)


def _are_asked_for(language: str) -> bool:
    """Tell whether a language keeps names, or writes each anew in a way that we know."""
    return keeps(language) or is_native(language)


def _lacking(pair: Pair, given: frozenset[str]) -> list[Word]:
    """Return the words of names that do not stand in the target as they are."""
    names = frozenset(capitals(pair.source))
    words = (word for word in proper_words(pair.source) if word.text in names)
    return list(islice((word for word in words if word.romanized not in given), MOST))


def _is_name(word: Word, pair: Pair, given: frozenset[str]) -> bool:
    """Tell whether a word is part of a name, not a capital by its place, and has no likeness."""
    if not is_part(word) or _is_said(word.romanized, given):
        return False
    alone = word.start == 0 and not pair.source[word.end + 1 : word.end + 2].isupper()
    if not alone or propose(word.text, PlaceableType.PERSON, pair.base) is not None:
        return True
    name = name_at(pair.source, word.start)
    person = name is not None and name.type is PlaceableType.PERSON
    return is_firm(word.text) or (person and is_foreign(word))


def _is_said(word: str, among: Iterable[str]) -> bool:
    return any(map(alike, repeat(word), among))


def _sought(pair: Pair, slips: Iterable[Fault]) -> Iterator[_Sought]:
    """Give the names of the source, but for those of which a slip was reported."""
    reported = [fault.source[0] for fault in slips if fault.source]
    for name in names_of(pair.source)[:MOST]:
        words = parts(name)
        if words and not any(name.start <= start < name.end for start in reported):
            yield _Sought(name, words)


def _judge(sought: _Sought, pair: Pair, given: frozenset[str]) -> Iterator[Fault]:
    """Ask for the surname where a part of a name is said, and for all of it where it is known."""
    if any(word.romanized in given for word in sought.words) or _says_first(
        sought.name, given, pair
    ):
        yield from _surname(sought, pair)
        yield from _rest(sought, pair, given)
    elif not is_decided(sought.name, pair) and _is_sure(sought, pair):
        yield from _whole(sought, pair)


def _says_first(name: Placeable, given: frozenset[str], pair: Pair) -> bool:
    """Tell whether the target has a first name, in any form that we accept or that is like it."""
    first = name.text.split()[0]
    if not is_first_name(first) or not keeps(pair.base):
        return False
    firsts = {romanized(form.split()[0]) for form in (first, *forms_of(name, pair.language))}
    return any(_is_said(one, given) for one in firsts)


def _surname(sought: _Sought, pair: Pair) -> Iterator[Fault]:
    """Report a first name that is followed by somebody else's surname, or by none."""
    enough = sought.is_person and len(sought.words) >= _TWO
    first, last = sought.words[0], sought.words[-1]
    if not enough or _says_surname(sought.name, pair) or is_family_first(first.text):
        return
    beside = surname_beside(first, pair)
    if beside is None:
        message = f"{last.text} is not in the target{advice(sought.name, pair.language)}"
        severity = Severity.WARNING if is_first_name(first.text) else Severity.NOTE
        yield NAME_MISSING.fault(message, source=(last.start, last.end), severity=severity)
    elif beside.is_strange:
        message = f"{sought.name.text} became {beside.text}"
        yield NAME_CHANGED.fault(message, sought.span, beside.span)


def _rest(sought: _Sought, pair: Pair, given: frozenset[str]) -> Iterator[Fault]:
    """Report a place of which the target says the first word alone: Los for Los Angeles."""
    first, last = sought.words[0], sought.words[-1]
    is_place = sought.name.type is PlaceableType.PLACE and first.romanized in given
    whole = " ".join(word.text for word in sought.words) == sought.name.text
    if not (is_place and whole and first is not last) or is_common(last.text.lower()):
        return
    if not any(alike(last.romanized, word.romanized) for word in words_of(pair.target)):
        message = f"{last.text} is not in the target"
        yield NAME_MISSING.fault(message, source=(last.start, last.end))


def _says_surname(name: Placeable, pair: Pair) -> bool:
    """Tell whether the target has the last word of a name, in any form that we accept."""
    forms = (name.text, *forms_of(name, pair.language))
    lasts = {romanized(form.split()[-1]) for form in forms}
    if any(word.romanized in lasts for word in words_of(pair.target)):
        return True
    return any(alike(last, word.romanized) for last in lasts for word in proper_words(pair.target))


def _is_sure(sought: _Sought, pair: Pair) -> bool:
    """Tell whether the language surely says a name: it keeps it, or we know its forms."""
    if _is_known(sought.name, pair.base) or is_range(sought.name.text):
        return True
    if is_native(pair.base):
        return sought.is_person and forms_of(sought.name, pair.base) != (sought.name.text,)
    start = sought.name.start
    return is_kept(sought.name, sought.words, pair.source[max(0, start - _BEFORE) : start])


def _is_known(name: Placeable, language: str) -> bool:
    """Tell whether a person or a city has forms in a language that we propose."""
    city = name.type is PlaceableType.PLACE and is_city(name.text)
    person = name.type is PlaceableType.PERSON
    return (person or city) and propose(name.text, name.type, language) is not None


def _whole(sought: _Sought, pair: Pair) -> Iterator[Fault]:
    """Report a name that no word of the target is like, and the stranger in its place."""
    if _has_likeness(sought, pair) or _is_title(sought, pair) or _says_country(sought, pair):
        return
    if is_abbreviated(sought.name, pair):
        return
    name, say = sought.name, advice(sought.name, pair.language)
    other = stranger(name, pair)
    if other is None:
        message = f"{name.text} is not in the target{say}"
        yield NAME_MISSING.fault(message, source=sought.span)
    else:
        message = f"{name.text} became {other.text}{say}"
        yield NAME_CHANGED.fault(message, sought.span, (other.start, other.end))


def _says_country(sought: _Sought, pair: Pair) -> bool:
    """Tell whether the target names the country in the place of its capital: Paris, France."""
    if sought.name.type is not PlaceableType.PLACE:
        return False
    return any(are_one_place(sought.name.text, x.french) for x in places_in(pair.target, pair.base))


def _is_title(sought: _Sought, pair: Pair) -> bool:
    """Tell a name in a title, which languages translate, and a first name that may be another.

    Paul is Pablo; where both texts have a first name of their own nobody knows.
    """
    if len(sought.words) > 1 and is_first_name(sought.words[0].text):
        return False
    if is_in_title(sought.name.start, pair.source):
        return True
    mine = {word.romanized for word in proper_words(pair.source)}
    others = (word for word in proper_words(pair.target) if word.romanized not in mine)
    alone = len(sought.words) == 1 and is_first_name(sought.words[0].text)
    return alone and any(is_first_name(word.text) for word in others)


def _has_likeness(sought: _Sought, pair: Pair) -> bool:
    """Tell whether a word of the target is like one of a name, or of its forms."""
    forms = forms_of(sought.name, pair.language)
    if is_range(sought.name.text):
        return says_range((sought.name.text, *forms), pair)
    known = [romanized(part) for form in forms for part in form.split() if len(part) >= _SHORTEST]
    wanted = (*known, *(part.romanized for part in sought.words))
    may_be = candidates(sought.words, pair, known, is_person=sought.is_person)
    if any(alike(one, word.romanized) for one in wanted for word in may_be):
        return True
    return any(says_name(form, pair.target, pair.language) for form in forms)
