"""Find what may be a name in a text: known forms, capitalised runs, institutions, quoted titles."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.names.lexicon import KnownName
from l10n.language.french.names.ordinary import in_office, is_ordinary
from l10n.language.french.names.words import capital_follows, follows, letter_follows
from l10n.language.french.tables import heads
from l10n.language.french.tables.common_words import PROPER_BUT_COMMON
from l10n.language.french.tables.contexts import ARTICLES, OF, TIME_WORDS
from l10n.language.french.tables.demonyms import DEMONYMS
from l10n.language.french.tables.first_names import FIRST_NAMES
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.functions import FOREIGN_PARTICLES, PARTICLES, PORTFOLIOS, TITLES
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from l10n.language.french.names.lexicon import PhraseIndex
    from l10n.language.french.names.tokens import NameToken

_MAX_RUN: Final = 7
_MAX_INSTITUTION: Final = 10
_MAX_QUOTED: Final = 8
_MAX_NUMBER: Final = 3
_RELATIONAL: Final = compiled(heads.RELATIONAL_ENDING)
_SHORTEST_ADJECTIVE: Final = 4
_AL: Final = compiled(r"(?:al|el|as|ad|ar|at|an|ben|bin)-[A-ZÀ-Þ]")
_JOINED: Final = compiled(r"'[A-ZÀ-Þ]")
"""What no word has, not even one that opens a sentence: O'Brien, D'Artagnan, M'Baye."""

_ROMAN: Final = compiled(r"[IVX]+")
_INFINITIVE: Final = compiled(r"(?:er|ir|oir|dre|tre|ire|aire)$")
_NOT_AFTER_NUMBER: Final = frozenset(["%", "€", "$", "°", "-", "/", "'"])


_BEGINS_SMALL: Final = heads.SITES | heads.SITE_ADJECTIVES | {'"'}
"""What a candidate may begin with that has no capital and is no known form."""

_ROMAN_ORDINAL: Final = compiled(r"[IVX]+(?:er?|re|[eè]me|è|ᵉ|ᵉʳ)")


class NameShape(Enum):
    """How a candidate was recognised."""

    KNOWN = auto()
    """a form that is known beforehand"""
    RUN = auto()
    """capitalised words in a row"""
    PERSON = auto()
    """a run that begins with a first name"""
    BODY = auto()
    """a word like Parti or Institut, and words of lower case that belong to it"""
    EVENT = auto()
    """the same with a word like Coupe or Traité"""
    SITE = auto()
    """a noun like rue or pointe with a name"""
    TITLE = auto()
    """capitalised words in quotation marks"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first` to `last` (end exclusive) that may be a name.

    `entry` is what is known of the form. `weak` is one word that opens a sentence and may be any
    word; `bare` is the first word of an institution alone: l'Assemblée.
    """

    first: int
    last: int
    shape: NameShape = NameShape.RUN
    entry: KnownName | None = None
    weak: bool = False
    bare: bool = False

    @property
    def length(self) -> int:
        """Return the number of tokens."""
        return self.last - self.first


def candidates(
    tokens: Sequence[NameToken], known: Sequence[PhraseIndex], written: Container[str]
) -> Iterator[Candidate]:
    """Yield the candidates of a line in order, without overlap.

    `written` are the words of the whole text that it writes in small letters.
    """
    known = [phrases for phrases in known if phrases.entries]
    position = 0
    for at in _likely(tokens, known):
        found = _at(tokens, at, known, written) if at >= position else None
        if found:
            yield found
            position = found.last


def _likely(tokens: Sequence[NameToken], known: Sequence[PhraseIndex]) -> list[int]:
    """List the tokens at which a candidate may begin; at most none can."""
    one = len(known) == 1
    firsts = known[0].lengths if one else frozenset[str]().union(*(x.lengths for x in known))
    return [
        at
        for at, token in enumerate(tokens)
        if token.capital or token.key[0] in firsts or token.text in _BEGINS_SMALL
    ]


def _at(
    tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex], written: Container[str]
) -> Candidate | None:
    if not tokens[at].is_word:
        return _title(tokens, at) if tokens[at].text == '"' else None
    begins_site = tokens[at].text in _BEGINS_SMALL
    found = (begins_site and _site(tokens, at, known)) or _known(tokens, at, known)
    if found or not tokens[at].capital:
        return found
    found = _institution(tokens, at)
    if found or is_ordinary(tokens, at, written) or _ROMAN_ORDINAL.fullmatch(tokens[at].text):
        return found
    return _run(tokens, at, known)


def _known(tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex]) -> Candidate | None:
    """Take a known form, unless it only begins a longer name."""
    hit = _hit(tokens, at, known)
    if not hit or (tokens[at].text in PORTFOLIOS and in_office(tokens, at)):
        return None
    entry, last = hit
    alone = last == at + 1
    if alone and (_begins_person(tokens, at) or _begins_body(tokens, at, known)):
        return None
    named = tokens[last - 1].capital or entry.type is PlaceableType.NAME
    if named and last < len(tokens) and _numbers_name(tokens, last):
        return Candidate(at, last + 1)
    if entry.region and last < len(tokens) and tokens[last].text in DEMONYMS:
        return Candidate(at, last + 1, NameShape.KNOWN, KnownName(entry.type))
    weak = entry.ambiguous and alone and tokens[at].opens
    return Candidate(at, last, NameShape.KNOWN, entry, weak=weak)


def _hit(
    tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex]
) -> tuple[KnownName, int] | None:
    for phrases in known:
        hit = phrases.find(tokens, at)
        if hit:
            return hit
    return None


def _begins_person(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a first name stands here with a surname behind it."""
    if tokens[at].text not in FIRST_NAMES or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.gap != " ":
        return False
    return (following.capital and not following.acronym) or bool(_AL.match(following.text))


def _begins_body(tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex]) -> bool:
    """Say whether a known word begins a longer name: Gaza Humanitarian Foundation, Lille FC."""
    if not capital_follows(tokens, at) or tokens[at + 1].text in FIRST_NAMES:
        return False
    following = tokens[at + 1]
    if following.text in heads.CLUB_LETTERS or following.text in heads.FOREIGN_BODIES:
        return True
    return following.text.istitle() and not _hit(tokens, at + 1, known)


def _numbers_name(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a small number or a type number ends a name: Ariane 6, A330."""
    token = tokens[at]
    if token.gap != " " or not token.text[0].isalnum():
        return False
    if token.text[0].isupper():
        return any(char.isdigit() for char in token.text)
    if not token.text.replace(".", "").isdigit() or len(token.text) > _MAX_NUMBER:
        return False
    if not follows(tokens, at):
        return at + 1 >= len(tokens) or tokens[at + 1].text not in _NOT_AFTER_NUMBER
    return tokens[at + 1].lower in GRAMMAR or tokens[at + 1].capital


def _run(tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex]) -> Candidate:
    """Take the longest run of capitals (with particles) that begins at a capitalised word."""
    first = tokens[at]
    if first.acronym and letter_follows(tokens, at):
        return Candidate(at, at + 2, NameShape.EVENT)
    if capital_follows(tokens, at) and heads.CLUB_LETTERS & {first.text, tokens[at + 1].text}:
        return Candidate(at, at + 2, NameShape.BODY)
    person = first.text in FIRST_NAMES or first.text.partition("-")[0] in FIRST_NAMES
    last = at + 1
    while step := _run_goes_on(tokens, at, last, known, person=person):
        last = step
    told = first.opens and first.text.endswith("ez") and last == at + 1
    if last < len(tokens) and _numbers_name(tokens, last) and not (person or told):
        last += 1
    alone = last == at + 1
    shape = NameShape.PERSON if person and not alone else NameShape.RUN
    named = first.acronym or _JOINED.search(first.text)
    return Candidate(at, last, shape, weak=first.opens and alone and not named)


def _run_goes_on(
    tokens: Sequence[NameToken], at: int, last: int, known: Sequence[PhraseIndex], *, person: bool
) -> int | None:
    """Return the end of the run with its next word, or None where the run ends."""
    if last >= len(tokens) or last - at >= _MAX_RUN or not follows(tokens, last - 1):
        return None
    token = tokens[last]
    if _AL.match(token.text):
        return last + 1
    if token.text == "L'" and person and last == at + 1:
        return _after_prefix(tokens, last, known)
    if not token.capital:
        return _after_particles(tokens, last, known, person=person, alone=last == at + 1)
    if not _same_case(tokens, at, last, person=person) or token.text in TITLES:
        return None
    letters = any(part.isupper() and len(part) > 1 for part in tokens[at].text.split("-"))
    apart = (letters and token.text in FIRST_NAMES) or token.text.endswith("'")
    return None if apart or (not person and _hit(tokens, last, known)) else last + 1


def _after_prefix(
    tokens: Sequence[NameToken], prefix: int, known: Sequence[PhraseIndex]
) -> int | None:
    """Take the surname that L' begins behind a first name: Tristan L'Hermitte."""
    end = prefix + 1
    named = end < len(tokens) and tokens[end].capital and not tokens[end].acronym
    return end + 1 if named and not _hit(tokens, prefix, known) else None


def _same_case(tokens: Sequence[NameToken], at: int, last: int, *, person: bool) -> bool:
    """Say whether words in capitals and others may stand together: Anne DURAND, J. K. Rowling."""
    before, token = tokens[last - 1], tokens[last]
    if before.acronym == token.acronym or last == at + 1:
        return True
    initial = token.text.endswith(".") or before.text.endswith(".")
    surname = person and token.acronym and len(token.text) > _MAX_NUMBER
    return initial or surname or bool(_ROMAN.fullmatch(token.text))


def _after_particles(
    tokens: Sequence[NameToken],
    last: int,
    known: Sequence[PhraseIndex],
    *,
    person: bool,
    alone: bool,
) -> int | None:
    """Take particles and the capitalised word behind them: von der Leyen, de Villepin."""
    allowed = PARTICLES if person and alone else FOREIGN_PARTICLES
    end = last
    while end < len(tokens) and tokens[end].lower in allowed and follows(tokens, end):
        end += 1
    if end == last and person and tokens[last].lower in {"de", "d'", "du"}:
        end = last + 1
        if end < len(tokens) and _hit(tokens, end, known):
            return None
    if end == last or end >= len(tokens) or not tokens[end].capital or tokens[end].gap == "\n":
        return None
    return end + 1


def _institution(tokens: Sequence[NameToken], at: int) -> Candidate | None:
    """Take a name that begins with a word like Parti or Coupe, with its words of lower case."""
    token = tokens[at]
    body = token.text in heads.CAPITAL_ORGANISATIONS
    event = not body and token.text in heads.CAPITAL_NAMES
    office = token.text in PORTFOLIOS and in_office(tokens, at)
    if not (body or event) or office or (token.opens and token.text not in heads.SURE_EVENTS):
        return None
    last = at + 1
    while last - at < _MAX_INSTITUTION and (step := _complement(tokens, last, event=event)):
        last = step
    bare = last == at + 1
    if token.opens and not any(word.capital for word in tokens[at + 1 : last]):
        return None
    if bare and (token.lower in PROPER_BUT_COMMON or token.text in FIRST_NAMES):
        return None
    return Candidate(at, last, NameShape.BODY if body else NameShape.EVENT, bare=bare)


def _complement(tokens: Sequence[NameToken], at: int, *, event: bool) -> int | None:
    """Return the end of an adjective or a complement with "de" at `at`, or None."""
    if at >= len(tokens) or not follows(tokens, at - 1):
        return None
    token = tokens[at]
    if token.capital and token.gap == " ":
        person = token.text in FIRST_NAMES and tokens[at - 1].text.islower()
        return None if person else at + 1
    if is_relational(token.text):
        return at + 1
    return _of_something(tokens, at, event=event) if token.lower in OF else None


def _of_something(tokens: Sequence[NameToken], at: int, *, event: bool) -> int | None:
    """Return the end of "de" and its noun, which is no time, no verb and no grammar."""
    end = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in ARTICLES)
    if end >= len(tokens) or not follows(tokens, end - 1):
        return None
    word, of = tokens[end], tokens[at].lower
    if word.lower in GRAMMAR or word.lower in TIME_WORDS or not word.text[0].isalpha():
        return None
    if word.capital:
        return None if word.text in FIRST_NAMES else end + 1
    verb = of in {"de", "d'"} and end == at + 1 and _INFINITIVE.search(word.text)
    return None if verb or (event and of != "des") else end + 1


def is_relational(word: str) -> bool:
    """Say whether a word of lower case may belong to the name of an institution."""
    if not word.islower() or word in heads.NOT_RELATIONAL:
        return False
    if word.rpartition("-")[2] in heads.RELATIONAL:
        return True
    return len(word) >= _SHORTEST_ADJECTIVE and bool(_RELATIONAL.search(word))


def _site(tokens: Sequence[NameToken], at: int, known: Sequence[PhraseIndex]) -> Candidate | None:
    """Take a place with the noun that belongs to its name: pointe du Raz, rue de Rivoli."""
    adjective = tokens[at].text in heads.SITE_ADJECTIVES and capital_follows(tokens, at)
    noun = at + adjective
    if tokens[noun].text not in heads.SITES:
        return None
    name = noun + 1
    if name < len(tokens) and tokens[name].lower in OF:
        name += 1 + (name + 1 < len(tokens) and tokens[name + 1].lower in ARTICLES)
    elif at and tokens[at - 1].lower not in GRAMMAR and tokens[at].gap != "\n":
        return None  # la place Rouge, but "elle place Durand en tête"
    if name >= len(tokens) or not tokens[name].capital or tokens[name].gap == "\n":
        return Candidate(at, noun + 1, NameShape.SITE) if adjective else None
    if tokens[name].acronym or tokens[name].text in TITLES:
        return None
    rest = _known(tokens, name, known) or _run(tokens, name, known)
    return Candidate(at, rest.last, NameShape.SITE)


def _title(tokens: Sequence[NameToken], at: int) -> Candidate | None:
    """Take a capitalised title in quotation marks that is no sentence: « Héros d'hier »."""
    first = at + 1
    if at == 0 or first >= len(tokens) or not tokens[first].capital or tokens[at].gap == "\n":
        return None
    if not tokens[at - 1].is_word or tokens[at - 1].capital:
        return None
    for last in range(first, min(first + _MAX_QUOTED + 1, len(tokens))):
        token = tokens[last]
        if token.text == '"':
            return Candidate(first, last, NameShape.TITLE) if last > first else None
        if token.gap == "\n" or (not token.is_word and token.text not in {"'", "-", "…"}):
            return None
    return None
