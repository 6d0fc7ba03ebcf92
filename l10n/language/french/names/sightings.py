"""Read an article once and sum up, form by form, where and how its names stand."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.names import context
from l10n.language.french.names.candidates import candidates
from l10n.language.french.tables.contexts import LIST_WORDS
from l10n.language.french.tables.evidence import CONVINCING, LISTED
from l10n.language.french.tables.heads import PAIRS
from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from l10n.language.french.names.candidates import Candidate
    from l10n.language.french.names.lexicon import Key, KnownName, PhraseIndex
    from l10n.language.french.names.tokens import NameToken
    from l10n.model.placeable import PlaceableType

_JOINTS: Final = frozenset({"et", "ou", "/", ",", '"'})
"""What may stand first between two names of a list."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """How a candidate stands somewhere: its slice, what is known of it, and the votes.

    `convincing`: it may be believed for itself, being not one capitalised word in front; `bare` and
    `pair` are as in `Form`.
    """

    key: Key
    text: str
    votes: Mapping[PlaceableType, float]
    entry: KnownName | None
    convincing: bool
    bare: bool
    pair: bool


@dataclass(frozen=True, slots=True)
class Sighted:
    """A sighting, and where it starts."""

    sighting: Sighting
    start: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way a name is written: how often, and where first."""

    text: str
    count: int
    start: int

    @property
    def single(self) -> bool:
        """Say whether it is one word, hyphens included."""
        return " " not in fold(self.text)


@dataclass(frozen=True, slots=True)
class Form:
    """All sightings of one key.

    `spellings` has the most frequent first. `strong`: at least one sighting is believed for itself;
    `bare`: a first word of institutions alone; `pair`: it follows a noun that two names follow (le
    sommet X-Y).
    """

    key: Key
    votes: Mapping[PlaceableType, float]
    spellings: tuple[Spelling, ...]
    entry: KnownName | None
    strong: bool
    bare: bool
    pair: bool

    @property
    def usual(self) -> str:
        """Return the spelling that is used most, the first of equals."""
        return self.spellings[0].text

    @property
    def start(self) -> int:
        """Return where it stands first."""
        return min(spelling.start for spelling in self.spellings)

    @property
    def type(self) -> PlaceableType | None:
        """Return the type that is known, or else has the most votes."""
        return self.entry.type if self.entry else context.best(dict(self.votes))


def key_between(tokens: Sequence[NameToken], first: int, last: int) -> Key:
    """Return the key of the tokens from `first` to `last`, end exclusive."""
    if last == first + 1:
        return tokens[first].key
    return tuple(part for token in tokens[first:last] for part in token.key)


def forms(seen: Iterable[Sighted]) -> dict[Key, Form]:
    """Return every form that may be a name, in the order of the text."""
    groups: dict[Key, list[Sighted]] = {}
    for one in seen:
        groups.setdefault(one.sighting.key, []).append(one)
    return {key: _sum_up(key, group) for key, group in groups.items()}


def sightings(
    line: str, tokens: Sequence[NameToken], known: Sequence[PhraseIndex], written: Container[str]
) -> Iterator[Sighted]:
    """Yield what may be a name on a line, in order; `written` is as in `candidates`."""
    before: tuple[Candidate, PlaceableType] | None = None
    for candidate in candidates(tokens, known, written):
        tally = context.votes(tokens, candidate)
        if before and _listed(tokens, before[0], candidate):
            tally[before[1]] = tally.get(before[1], 0) + LISTED
        start = tokens[candidate.first].start
        sighting = Sighting(
            key_between(tokens, candidate.first, candidate.last),
            line[start : tokens[candidate.last - 1].end],
            MappingProxyType(tally),
            candidate.entry,
            convincing=not candidate.weak or sum(tally.values()) >= CONVINCING,
            bare=candidate.bare,
            pair=candidate.first > 0 and tokens[candidate.first - 1].lower in PAIRS,
        )
        yield Sighted(sighting, start)
        kind = candidate.entry.type if candidate.entry else context.best(tally)
        before = (candidate, kind) if kind else None


def _listed(tokens: Sequence[NameToken], left: Candidate, right: Candidate) -> bool:
    """Say whether two candidates stand in one list: X, Y et Z; X et de Y."""
    if left.last == right.first or tokens[left.last].lower not in _JOINTS:
        return False
    between = tokens[left.last : right.first]
    if any(token.gap == "\n" for token in (*between, tokens[right.first])):
        return False
    words = [token.lower for token in between if token.text != '"']
    if not words or not LIST_WORDS.issuperset(words[1:]):
        return False
    return words[0] in {"et", "ou", "/"} or (words[0] == "," and _item_ends(tokens, right.last))


def _item_ends(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether what stands at `at` may follow an item of a list, not a subject."""
    if at >= len(tokens) or tokens[at].gap == "\n":
        return True
    return not tokens[at].is_word or tokens[at].lower in {"et", "ou"}


def _sum_up(key: Key, group: Sequence[Sighted]) -> Form:
    every = [one.sighting for one in group]
    return Form(
        key,
        every[0].votes if len(every) == 1 else MappingProxyType(_tallied(every)),
        _spellings(group),
        next((one.entry for one in every if one.entry), None),
        strong=any(one.convincing for one in every),
        bare=any(one.bare for one in every),
        pair=any(one.pair for one in every),
    )


def _tallied(group: Iterable[Sighting]) -> dict[PlaceableType, float]:
    votes: dict[PlaceableType, float] = {}
    for sighting in group:
        for kind, weight in sighting.votes.items():
            votes[kind] = votes.get(kind, 0) + weight
    return votes


def _spellings(group: Sequence[Sighted]) -> tuple[Spelling, ...]:
    if len(group) == 1:
        return (Spelling(group[0].sighting.text, 1, group[0].start),)
    counts = Counter(one.sighting.text for one in group)
    starts = {one.sighting.text: one.start for one in reversed(group)}
    return tuple(Spelling(text, count, starts[text]) for text, count in counts.most_common())
