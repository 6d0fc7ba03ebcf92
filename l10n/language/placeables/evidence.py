"""Gather what a whole article says about its names, to be used on every part of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.language.placeables import context
from l10n.language.placeables.binding import bind
from l10n.language.placeables.candidates import Candidate, candidates
from l10n.language.placeables.lexicon import Entry, PhraseIndex, general, index, phrase_key
from l10n.language.placeables.tokens import tokenize
from l10n.language.typography import fold
from l10n.model.names import KnownName, NameKind
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.placeables.lexicon import Key
    from l10n.language.placeables.tokens import Token


@dataclass(frozen=True, slots=True)
class Mention:
    """One form of a name in an article: how it is written, how often, where first, what it is."""

    key: Key
    type: PlaceableType
    value: str
    forms: tuple[tuple[str, int], ...]
    first: int


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """The names of an article and what each of its forms means. Made by `gather`."""

    phrases: PhraseIndex
    known: PhraseIndex
    mentions: tuple[Mention, ...] = ()


@dataclass(slots=True)
class _Form:
    """The tally of one key while an article is read."""

    votes: context.Votes = field(default_factory=dict)
    texts: Counter[str] = field(default_factory=Counter)
    first: int = -1
    strong: int = 0
    entry: Entry | None = None


_WEAK_ENOUGH: Final = 3.0


def known_index(known: Iterable[KnownName]) -> PhraseIndex:
    """Make a glossary's names searchable: the canonical form is the value of every form."""
    entries: dict[Key, Entry] = {}
    for name in known:
        kind = None if name.kind is NameKind.TERM else PlaceableType(name.kind.value)
        for form in name.forms:
            entries.setdefault(phrase_key(form), Entry(kind, name.forms[0]))
    return index(entries)


def gather(text: str, known: Iterable[KnownName] = ()) -> NameEvidence:
    """Read a whole article and settle its names: type and canonical form of each.

    Known names win over everything, then general knowledge, then what the words around all the
    mentions say. Takes time in proportion to the text.
    """
    tokens = tokenize(fold(text))
    settled = known_index(known)
    forms = _tally(text, tokens, candidates(tokens, (settled, general())))
    mentions = tuple(bind(_mentions(forms), _acronyms(text, tokens, forms)))
    return NameEvidence(index(_entries(mentions, forms)), settled, mentions)


def _tally(
    text: str, tokens: Sequence[Token], found: Iterable[Candidate]
) -> dict[Key, _Form]:
    forms: dict[Key, _Form] = {}
    before: tuple[Candidate, PlaceableType] | None = None
    for candidate in found:
        key = key_between(tokens, candidate.first, candidate.last)
        form = forms.setdefault(key, _Form())
        start, end = tokens[candidate.first].start, tokens[candidate.last - 1].end
        form.texts[text[start:end]] += 1
        form.first = start if form.first < 0 else form.first
        form.entry = form.entry or candidate.entry
        tally = context.votes(tokens, candidate)
        if before and _coordinated(tokens, before[0], candidate):
            tally[before[1]] = tally.get(before[1], 0) + 2
        for kind, weight in tally.items():
            form.votes[kind] = form.votes.get(kind, 0) + weight
        form.strong += not candidate.weak or sum(tally.values()) >= _WEAK_ENOUGH
        kind_here = candidate.entry.type if candidate.entry else context.best(tally)
        before = (candidate, kind_here) if kind_here else None
    return forms


def _coordinated(tokens: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    """Say whether two candidates stand in one list: X, Y et Z; X et de Y."""
    between = tokens[left.last : right.first]
    words = [token.lower for token in between]
    if any(token.gap == "\n" for token in (*between, tokens[right.first])):
        return False
    if not words or words[0] not in {",", "et", "ou", "/"}:
        return False
    return all(word in {"et", "ou", "de", "d'", "la", "le", "l'", "du", "à", "en"} for word in words[1:])


def key_between(tokens: Sequence[Token], first: int, last: int) -> Key:
    """Return the key of the tokens from `first` to `last`, end exclusive."""
    return tuple(part for token in tokens[first:last] for part in token.key)


def _mentions(forms: Mapping[Key, _Form]) -> list[Mention]:
    """Decide the type of each form; what nothing speaks for is dropped."""
    mentions = []
    for key, form in forms.items():
        entry = form.entry
        kind = entry.type if entry else context.best(form.votes)
        if entry and entry.type is PlaceableType.PLACE and len(key) == 1:
            kind = _person_after_all(form) or kind
        if not kind and form.strong and not entry:
            kind = PlaceableType.NAME
        if not kind or not form.strong:
            continue
        value = entry.value if entry and entry.value and kind is entry.type else _usual(form.texts)
        forms_seen = tuple(form.texts.most_common())
        mentions.append(Mention(key, kind, value, forms_seen, form.first))
    return sorted(mentions, key=lambda mention: mention.first)


def _person_after_all(form: _Form) -> PlaceableType | None:
    """Let a title or function make a person of a place's name: le président Hollande."""
    person = form.votes.get(PlaceableType.PERSON, 0)
    others = form.votes.get(PlaceableType.PLACE, 0) + form.votes.get(PlaceableType.ORGANISATION, 0)
    ambiguous = form.entry is not None and form.entry.ambiguous
    return PlaceableType.PERSON if person >= (4 if ambiguous else 8) and person > 2 * others else None


def _usual(texts: Counter[str]) -> str:
    """Return the form that is written most, the first of equals."""
    return texts.most_common(1)[0][0]


def _acronyms(
    text: str, tokens: Sequence[Token], forms: Mapping[Key, _Form]
) -> dict[Key, Key]:
    """Find acronyms in brackets behind the long form: Organisation ... (OCS)."""
    found: dict[Key, Key] = {}
    for at in range(2, len(tokens) - 1):
        token = tokens[at]
        if not token.acronym or tokens[at - 1].text != "(" or tokens[at + 1].text != ")":
            continue
        letters = token.text.lower().replace("-", "")
        for length in range(2, 10):
            first = at - 1 - length
            key = key_between(tokens, first, at - 1) if first >= 0 else ()
            if key in forms and _abbreviates(letters, key):
                found[token.key] = key
    return found


def _abbreviates(letters: str, key: Key) -> bool:
    """Say whether the letters are the initials of the longer words, in order."""
    initials = "".join(part.lstrip("^")[0] for part in key if len(part) > 3)  # noqa: PLR2004
    rest = iter(initials)
    return len(initials) > 1 and sum(letter in rest for letter in letters) >= len(letters) - 1


def _entries(mentions: Iterable[Mention], forms: Mapping[Key, _Form]) -> dict[Key, Entry]:
    entries = {}
    for mention in mentions:
        form = forms.get(mention.key)
        ambiguous = bool(form and form.entry and form.entry.ambiguous)
        entries[mention.key] = Entry(mention.type, mention.value, ambiguous)
    return entries
