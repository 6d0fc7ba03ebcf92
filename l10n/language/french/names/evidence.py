"""Gather what a whole article says about its names, to be used on every part of it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.names import mentions
from l10n.language.french.names.binding import bind
from l10n.language.french.names.compounds import split, split_pair
from l10n.language.french.names.lexicon import KnownName, general, index, phrase_key
from l10n.language.french.names.lines import read_lines
from l10n.language.french.names.sightings import Sighted, forms
from l10n.language.french.names.tokens import key_of
from l10n.language.french.tables.common_words import COMMON_WORDS
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.model.lore import NO_LORE
from l10n.model.placeable import PlaceableType
from l10n.model.term import TermKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from l10n.language.french.names.lexicon import Key, PhraseIndex
    from l10n.language.french.names.mentions import SettledName
    from l10n.language.french.names.sightings import Form
    from l10n.model.lore import Lore
    from l10n.model.term import Term

_PAIRABLE: Final = frozenset(
    [PlaceableType.PERSON, PlaceableType.PLACE, PlaceableType.ORGANISATION]
)
_ORDINARY: Final = frozenset("^" + key_of(word)[0] for word in (*COMMON_WORDS, *GRAMMAR))


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """The names of an article: which forms are names, of which type, and what each stands for.

    Made by `gather`. `known` are the settled names, which win over `phrases`, the article's own.
    """

    phrases: PhraseIndex
    known: PhraseIndex
    mentions: tuple[SettledName, ...] = ()


def known_index(known: Iterable[Term]) -> PhraseIndex:
    """Make settled names searchable: the canonical form is the value of every form."""
    entries: dict[Key, KnownName] = {}
    for name in known:
        kind = None if name.kind is TermKind.TERM else PlaceableType(name.kind.value)
        for form in name.sources:
            entries.setdefault(phrase_key(form), KnownName(kind, name.sources[0]))
    return index(entries)


def gather(text: str, known: Iterable[Term] = (), lore: Lore | None = None) -> NameEvidence:
    """Read a whole article and settle its names: type and canonical form of each.

    Known names win over everything, then comes general knowledge, then what the words around all
    mentions say. Takes time in proportion to the text; lines that lore has are not read.
    """
    return _gathered(text, tuple(known), _Aside(lore or NO_LORE))


class _Aside:
    """Lore, which is no part of what is asked: with any the answer is the same."""

    def __init__(self, lore: Lore) -> None:
        self.lore = lore

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Aside)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=2)
def _gathered(text: str, known: tuple[Term, ...], aside: _Aside) -> NameEvidence:
    """Gather once for all who ask of one article, one after the other."""
    settled = known_index(known)
    terms = repr([(term.kind, term.sources) for term in known])
    lines = read_lines(text, lambda: (settled, general()), terms, aside.lore)
    found = forms(
        Sighted(one.sighting, start + one.start) for start, line in lines for one in line.seen
    )
    brackets = (one for _, line in lines for one in line.bracketed)
    bound = tuple(bind(mentions.settle(found, _ORDINARY), mentions.acronyms(brackets, found)))
    entries = {m.key: KnownName(m.type, m.value, m.doubtful) for m in bound}
    compounds = dict(_compounds(found.values(), entries))
    if not compounds:
        return NameEvidence(index(entries), settled, bound)
    parts = {key: entry for pieces in compounds.values() for key, entry in pieces}
    entries = {key: e for key, e in (parts | entries).items() if key not in compounds}
    kept = tuple(mention for mention in bound if mention.key in entries)
    return NameEvidence(index(entries), settled, kept)


def _compounds(
    found: Iterable[Form], entries: Mapping[Key, KnownName]
) -> Iterable[tuple[Key, tuple[tuple[Key, KnownName], ...]]]:
    """Yield the forms that are several names joined by hyphens, with the names."""
    for form in found:
        word = form.usual
        if form.entry or "-" not in word or not form.spellings[0].single:
            continue
        pieces = _pieces(form, word, entries)
        if pieces:
            yield form.key, pieces


def _pieces(
    form: Form, word: str, entries: Mapping[Key, KnownName]
) -> tuple[tuple[Key, KnownName], ...]:
    def lookup(part: Key) -> KnownName | None:
        if part == form.key:
            return None
        return entries.get(part) or general().entries.get(part)

    parts = split(word, 0, lookup)
    if parts and all(entry.type in _PAIRABLE for _, _, entry in parts):
        return tuple((key_of(word[start:end]), entry) for start, end, entry in parts)
    pair = split_pair(word, lookup) if form.pair else ()
    return tuple((key_of(piece), entry) for piece, entry in pair)
