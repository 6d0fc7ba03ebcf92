"""Settle what each form of an article is, and which acronym or bare head stands for which name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.names import context
from l10n.language.french.names.sightings import key_between
from l10n.language.french.names.tokens import key_of
from l10n.language.french.tables.common_words import NOUNS
from l10n.language.french.tables.evidence import OVERRULES, OVERRULES_DOUBTFUL
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.language.french.names.lexicon import Key, KnownName
    from l10n.language.french.names.sightings import Form, Spelling
    from l10n.language.french.names.tokens import NameToken

_COMMON: Final = frozenset("^" + key_of(word)[0] for word in NOUNS)
_SHORT_PARTS: Final = frozenset(["^fc", "^sc", "^as", "^rc", "^us", "^bc", "^hc"])
_BODIES: Final = frozenset([PlaceableType.ORGANISATION, PlaceableType.NAME])
_OTHERS: Final = frozenset([PlaceableType.PLACE, PlaceableType.PERSON])
_LONGEST_NAME: Final = 10
_SHORT_WORD: Final = 3


@dataclass(frozen=True, slots=True)
class SettledName:
    """A form of a name in an article, with its type and canonical form.

    `weight` is how much the words around it speak for the type; `doubtful` at the start of a
    sentence it may be another word.
    """

    key: Key
    type: PlaceableType
    value: str
    spellings: tuple[Spelling, ...]
    weight: float = 0.0
    doubtful: bool = False

    @property
    def count(self) -> int:
        """Return how often the form is written."""
        return sum(spelling.count for spelling in self.spellings)

    @property
    def start(self) -> int:
        """Return where it stands first."""
        return min((spelling.start for spelling in self.spellings), default=0)


def settle(forms: Mapping[Key, Form], ordinary: frozenset[str]) -> list[SettledName]:
    """Decide the type of each form, in the order of the text; what nothing speaks for is dropped.

    `ordinary` holds the keys of words that at the start of a sentence are no names.
    """
    found = []
    for key, form in forms.items():
        kind = _type(form)
        if not kind or not form.strong:
            continue
        known = form.entry.value if form.entry and kind is form.entry.type else ""
        value = (_whole(key, forms) if form.bare else "") or known or form.usual
        doubtful = len(key) == 1 and key[0] in ordinary
        weight = form.votes.get(kind, 0)
        found.append(SettledName(key, kind, value, form.spellings, weight, doubtful))
    return sorted(found, key=lambda mention: mention.start)


def _type(form: Form) -> PlaceableType | None:
    if form.entry:
        return (len(form.key) == 1 and _overruled(form, form.entry)) or form.entry.type
    if len(form.key) == 1 and form.key[0] in _COMMON and not form.bare:
        return PlaceableType.NAME  # la Victoire: a noun made a name by its capital
    return form.type or (PlaceableType.NAME if form.spellings[0].single else None)


def _overruled(form: Form, entry: KnownName) -> PlaceableType | None:
    """Let strong context overrule what is generally known: le président X, the town being X."""
    kind = context.best(dict(form.votes))
    if not kind or kind is entry.type or not entry.type:
        return None
    enough = form.votes[kind] >= (OVERRULES_DOUBTFUL if entry.ambiguous else OVERRULES)
    return kind if enough and form.votes[kind] > 2 * form.votes.get(entry.type, 0) else None


def _whole(key: Key, forms: Mapping[Key, Form]) -> str:
    """Return the full name that a bare head stands for: l'Assemblée, la Coupe."""
    longer = (form for other, form in forms.items() if len(other) > 1 and other[: len(key)] == key)
    return next((form.usual for form in longer), "")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """What stands in brackets, and the words before them: the `longs` that it may stand for."""

    short: Key
    acronym: bool
    longs: tuple[Key, ...]


def acronyms(seen: Iterable[Bracketed], forms: Mapping[Key, Form]) -> dict[Key, Key]:
    """Map acronyms to their long form: in front of their brackets, or by its initials."""
    bodies = {key for key, form in forms.items() if len(key) > 1 and form.type in _BODIES}
    found = {
        one.short: long
        for one in seen
        if (long := next((key for key in one.longs if key in bodies), None))
        and (one.acronym or not _is_other(forms.get(one.short)))
    }
    initials = {_initials(key): key for key in bodies}
    for key in forms:
        letters = key[0].lstrip("^")
        if len(key) == 1 and len(letters) > 1 and letters in initials:
            found.setdefault(key, initials[letters])
    return found


def _is_other(form: Form | None) -> bool:
    """Tell whether a form in brackets says where a body is, or who leads it: Bel Horizon (Lens)."""
    return form is not None and _type(form) in _OTHERS


def bracketed(tokens: Sequence[NameToken]) -> Iterator[Bracketed]:
    """Yield what stands in brackets on a line, with the words directly before, longest first."""
    for at in range(2, len(tokens) - 1):
        if tokens[at].capital and tokens[at - 1].text == "(" and tokens[at + 1].text == ")":
            firsts = range(max(0, at - 1 - _LONGEST_NAME), at - 1)
            longs = tuple(key_between(tokens, first, at - 1) for first in firsts)
            yield Bracketed(tokens[at].key, tokens[at].acronym, longs)


def _initials(key: Key) -> str:
    """Return the initials of a long form; letters stay letters: Toulouse FC, TFC."""
    return "".join(
        part.lstrip("^") if part in _SHORT_PARTS else part.lstrip("^")[:1]
        for part in key
        if part.startswith("^") or len(part) > _SHORT_WORD
    )
