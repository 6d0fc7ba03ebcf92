"""Gather what a whole article says about its names, to be used on every part of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.language.placeables import context
from l10n.language.placeables.binding import bind
from l10n.language.placeables.candidates import Candidate, candidates
from l10n.language.placeables.compounds import split, split_pair
from l10n.language.placeables.lexicon import Entry, PhraseIndex, general, index, phrase_key
from l10n.language.placeables.tokens import key_of, tokenize
from l10n.language.tables.common_words import COMMON_WORDS, NOUNS
from l10n.language.tables.function_words import GRAMMAR
from l10n.language.tables.heads import PAIRS
from l10n.language.typography import fold
from l10n.model.names import KnownName, NameKind
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.placeables.lexicon import Key
    from l10n.language.placeables.tokens import Token


@dataclass(frozen=True, slots=True)
class Mention:
    """One form of a name in an article: how it is written, how often, where first, what it is.

    `weight` is how much the words around its mentions speak for its type.
    """

    key: Key
    type: PlaceableType
    value: str
    forms: tuple[tuple[str, int], ...]
    first: int
    weight: float = 0.0


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
    bare: bool = False
    pair: bool = False
    opens: bool = False


_WEAK_ENOUGH: Final = 3.0
_SHORT_PARTS: Final = frozenset(["^fc", "^sc", "^as", "^rc", "^us", "^bc", "^hc"])
_PAIRABLE: Final = frozenset(
    [PlaceableType.PERSON, PlaceableType.PLACE, PlaceableType.ORGANISATION]
)
_ORDINARY: Final = frozenset("^" + key_of(word)[0] for word in (*COMMON_WORDS, *GRAMMAR))
_COMMON_KEYS: Final = frozenset(key_of(word)[0] for word in NOUNS)


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
    mentions = tuple(bind(_mentions(forms), _acronyms(tokens, forms)))
    entries = _entries(mentions, forms)
    _take_apart(forms, entries)
    kept = tuple(mention for mention in mentions if mention.key in entries)
    return NameEvidence(index(entries), settled, kept)


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
        form.bare = form.bare or candidate.bare
        form.pair = form.pair or (start > 0 and tokens[candidate.first - 1].lower in PAIRS)
        tally = context.votes(tokens, candidate)
        if before and _coordinated(tokens, before[0], candidate):
            tally[before[1]] = tally.get(before[1], 0) + 2
        for kind, weight in tally.items():
            form.votes[kind] = form.votes.get(kind, 0) + weight
        convincing = sum(tally.values()) >= _WEAK_ENOUGH
        form.strong += not candidate.weak or convincing
        form.opens = form.opens or convincing if candidate.weak else True
        kind_here = candidate.entry.type if candidate.entry else context.best(tally)
        before = (candidate, kind_here) if kind_here else None
    return forms


def _coordinated(tokens: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    """Say whether two candidates stand in one list: X, Y et Z; X et de Y."""
    between = tokens[left.last : right.first]
    words = [token.lower for token in between]
    if any(token.gap == "\n" for token in (*between, tokens[right.first])):
        return False
    if words and words[0] == '"':
        words = words[1:]
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
        if entry and entry.type and len(key) == 1:
            kind = _after_all(form, entry) or kind
        common = len(key) == 1 and key[0].lstrip("^") in _COMMON_KEYS
        if not entry and (common or (not kind and " " not in _usual(form.texts))):
            kind = PlaceableType.NAME
        if not kind or not form.strong:
            continue
        value = entry.value if entry and kind is entry.type else ""
        if form.bare:
            value = _whole(key, forms) or value
        value = value or _usual(form.texts)
        forms_seen = tuple(form.texts.most_common())
        weight = form.votes.get(kind, 0)
        mentions.append(Mention(key, kind, value, forms_seen, form.first, weight))
    return sorted(mentions, key=lambda mention: mention.first)


def _after_all(form: _Form, entry: Entry) -> PlaceableType | None:
    """Let strong context overrule what is generally known: le président Hollande, le moteur Vinci."""
    kind = context.best(form.votes)
    if not kind or kind is entry.type or not entry.type:
        return None
    needed = 4 if entry.ambiguous else 8
    votes = form.votes[kind]
    return kind if votes >= needed and votes > 2 * form.votes.get(entry.type, 0) else None


def _whole(key: Key, forms: Mapping[Key, _Form]) -> str | None:
    """Return the full name that a bare head stands for: l'Assemblée, la Coupe."""
    longer = (form for other, form in forms.items() if len(other) > 1 and other[: len(key)] == key)
    return next((_usual(form.texts) for form in longer), None)


def _usual(texts: Counter[str]) -> str:
    """Return the form that is written most, the first of equals."""
    return texts.most_common(1)[0][0]


def _acronyms(tokens: Sequence[Token], forms: Mapping[Key, _Form]) -> dict[Key, Key]:
    """Find the long form of acronyms: in front of their brackets, or by its initials."""
    found: dict[Key, Key] = {}
    for at in range(2, len(tokens) - 1):
        token = tokens[at]
        if token.capital and tokens[at - 1].text == "(" and tokens[at + 1].text == ")":
            for first in range(max(0, at - 11), at - 2):
                key = key_between(tokens, first, at - 1)
                if key in forms and _is_body(forms[key]):
                    found.setdefault(token.key, key)
    initials = {_initials(key): key for key, form in forms.items() if len(key) > 1 and _is_body(form)}
    for key in forms:
        letters = key[0].lstrip("^")
        if len(key) == 1 and len(letters) > 1 and letters in initials:  # noqa: PLR2004
            found.setdefault(key, initials[letters])
    return found


def _is_body(form: _Form) -> bool:
    """Say whether a form of several words may have an acronym: an organisation or an event."""
    kind = form.entry.type if form.entry else context.best(form.votes)
    return kind in {PlaceableType.ORGANISATION, PlaceableType.NAME}


def _initials(key: Key) -> str:
    """Return the initials of a long form; a part in capitals is itself short: Toulouse FC, TFC."""
    return "".join(
        part.lstrip("^") if part in _SHORT_PARTS else part.lstrip("^")[:1]
        for part in key
        if part.startswith("^") or len(part) > 3  # noqa: PLR2004
    )


def _take_apart(forms: Mapping[Key, _Form], entries: dict[Key, Entry]) -> None:
    """Drop compounds of several names from `entries`, and see that their parts are there."""
    for key, form in forms.items():
        word = _usual(form.texts)
        if form.entry or "-" not in word or " " in word:
            continue

        def lookup(part: Key, whole: Key = key) -> Entry | None:
            if part == whole:
                return None
            return entries.get(part) or general().entries.get(part)

        parts = split(word, 0, lookup)
        if parts and all(entry.type in _PAIRABLE for _, _, entry in parts):
            found = [(word[start:end], entry) for start, end, entry in parts]
        else:
            found = list(split_pair(word, lookup)) if form.pair else []
        if found:
            entries.pop(key, None)
            for piece, entry in found:
                entries.setdefault(key_of(piece), entry)


def _entries(mentions: Iterable[Mention], forms: Mapping[Key, _Form]) -> dict[Key, Entry]:
    entries = {}
    for mention in mentions:
        form = forms.get(mention.key)
        known = bool(form and form.entry and form.entry.ambiguous and mention.type is form.entry.type)
        ordinary = mention.key[0] in _ORDINARY and len(mention.key) == 1
        ambiguous = ordinary or (known and not (form and form.opens))
        entries[mention.key] = Entry(mention.type, mention.value, ambiguous)
    return entries
