"""Find what may be a name in a text: known forms, capitalised runs, institutions, quoted titles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.language.placeables.lexicon import Entry
from l10n.language.placeables.tokens import Token
from l10n.language.tables import heads
from l10n.language.tables.common_words import COMMON_WORDS, PROPER_BUT_COMMON
from l10n.language.tables.demonyms import DEMONYMS
from l10n.language.tables.demonyms import ENDINGS as DEMONYM_ENDINGS
from l10n.language.tables.first_names import FIRST_NAMES
from l10n.language.tables.function_words import GRAMMAR
from l10n.language.tables.functions import (
    FOREIGN_PARTICLES,
    FUNCTIONS,
    PARTICLES,
    PORTFOLIOS,
    TITLES,
)
from l10n.language.tables.organisations import COMMON_ACRONYMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.language.placeables.lexicon import PhraseIndex

Tokens = "Sequence[Token]"
_MAX_RUN: Final = 7
_RELATIONAL: Final = re.compile(heads.RELATIONAL_ENDING)
_AL: Final = re.compile(r"(?:al|el|as|ad|ar|at|an|ben|bin)-[A-ZÀ-Þ]")
_DEMONYM: Final = re.compile(DEMONYM_ENDINGS)
_INFINITIVE: Final = re.compile(r"(?:er|ir|oir|dre|tre|ire|aire)$")
_DEMONYM_ARTICLES: Final = frozenset(
    "le la l' un une du au les des aux ces ses nos leurs cet cette jeune jeunes".split()
)
_OF: Final = frozenset(["de", "d'", "du", "des"])
_THE: Final = frozenset(["la", "l'", "le", "les"])
_TIME_WORDS: Final = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain nouveau plus moins ce cette son sa"
    .split()
)
_ON_NETWORK: Final = frozenset(["sur", "social", "plateforme", "compte"])
_MAX_QUOTED: Final = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first` to `last` (end exclusive) that may be a name.

    `entry` is what is known of the form. `weak`: one word that opens a sentence and may be any word.
    `person_run` begins with a first name; `institution` and `event` begin with a word like Parti or
    Coupe and may hold words of lower case (`bare` if none follows); `site` begins with a noun like
    rue or pointe; `quoted` stands in quotation marks.
    """

    first: int
    last: int
    entry: Entry | None = None
    weak: bool = False
    person_run: bool = False
    institution: bool = False
    event: bool = False
    bare: bool = False
    site: bool = False
    quoted: bool = False


def candidates(tokens: Sequence[Token], known: Sequence[PhraseIndex]) -> Iterator[Candidate]:
    """Yield the candidates of a text in order, without overlap."""
    lowered = frozenset(token.text for token in tokens if token.text.islower())
    position = 0
    while position < len(tokens):
        found = _at(tokens, position, known, lowered)
        if found:
            yield found
        position = max(found.last if found else 0, position + 1)


def _at(
    tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex], lowered: frozenset[str]
) -> Candidate | None:
    token = tokens[at]
    if not token.is_word:
        return _quoted(tokens, at) if token.text == '"' else None
    found = _site(tokens, at, known) or _known(tokens, at, known)
    if found or not token.capital:
        return found
    found = _institution(tokens, at)
    if found or _is_ordinary(tokens, at, lowered):
        return found
    return _run(tokens, at, known)


def _known(tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex]) -> Candidate | None:
    for phrases in known:
        hit = phrases.find(tokens, at)
        if not hit:
            continue
        entry, last = hit
        starts_person = tokens[at].text in FIRST_NAMES and _surname_follows(tokens, at)
        if last == at + 1 and (starts_person or _foreign_body(tokens, at, known)):
            continue
        if last < len(tokens) and _is_number_of_name(tokens, last) and tokens[last - 1].capital:
            return Candidate(at, last + 1)
        weak = entry.ambiguous and last == at + 1 and tokens[at].opens
        if entry.region and last < len(tokens) and tokens[last].text in DEMONYMS:
            return Candidate(at, last + 1, Entry(entry.type))
        return Candidate(at, last, entry, weak=weak)
    return None


def _foreign_body(tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex]) -> bool:
    """Say whether a known word begins a longer name: Gaza Humanitarian Foundation, Lille FC."""
    if not _capital_follows(tokens, at) or tokens[at + 1].text in FIRST_NAMES:
        return False
    following = tokens[at + 1]
    if following.text in heads.CLUB_PREFIXES or following.text in heads.FOREIGN_BODIES:
        return True
    return following.text.istitle() and not _is_hit(tokens, at + 1, known)


def _surname_follows(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if not following or following.gap != " ":
        return False
    return (following.capital and not following.acronym) or bool(_AL.match(following.text))


def _is_ordinary(tokens: Sequence[Token], at: int, lowered: frozenset[str]) -> bool:
    """Say whether a capitalised word is no part of a name where it stands."""
    token = tokens[at]
    word = token.lower
    if token.text.rstrip(".") + "." in TITLES or token.text in TITLES:
        return True
    if len(token.text) == 1:
        return not (token.text == "X" and at > 0 and tokens[at - 1].lower in _ON_NETWORK)
    if word in DEMONYMS and token.text.istitle():
        return True
    if word in PROPER_BUT_COMMON:
        return token.opens or not _capital_follows(tokens, at) or tokens[at + 1].text in FIRST_NAMES
    if token.acronym:
        common = token.text in COMMON_ACRONYMS and not _letter_follows(tokens, at)
        return common or _is_shouted(tokens, at)
    if _DEMONYM.search(word) and at and tokens[at - 1].lower in _DEMONYM_ARTICLES:
        return not _capital_follows(tokens, at)
    if token.text in PORTFOLIOS and _in_portfolio(tokens, at):
        return True
    if not token.opens:
        return word in GRAMMAR and not _capital_follows(tokens, at)
    if token.text in FIRST_NAMES and _surname_follows(tokens, at):
        return False
    return (
        word in GRAMMAR
        or word in COMMON_WORDS
        or word in FUNCTIONS
        or word in lowered
        or (word in FIRST_NAMES and not _capital_follows(tokens, at))
    )


def _capital_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at + 1].gap == " "


def _letter_follows(tokens: Sequence[Token], at: int) -> bool:
    return _capital_follows(tokens, at) and len(tokens[at + 1].text) == 1


def _is_shouted(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the words around are all in capitals too: a shouted line, no acronyms."""
    around = [tokens[i] for i in (at - 1, at + 1) if 0 <= i < len(tokens) and tokens[i].is_word]
    same_line = [token for token in around if token.gap != "\n"]
    return bool(same_line) and all(token.text.isupper() and len(token.text) > 1 for token in same_line)


def _in_portfolio(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a capital belongs to an office: ministre des Finances, secrétaire au Trésor."""
    for i in range(at - 1, max(-1, at - 9), -1):
        if tokens[i].gap == "\n" and tokens[i].lower not in FUNCTIONS:
            return False
        word = tokens[i].lower
        if word in FUNCTIONS or word in {"ministère", "commission", "département", "portefeuille"}:
            return True
        if tokens[i].text in PORTFOLIOS or word in _OF or word in _THE or word in {"au", "à", "aux", "et"}:
            continue
        if tokens[i].text != "," and not word.islower():
            return False
    return False


def _is_number_of_name(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a small number or a type number ends a name: Ariane 6, A330."""
    token = tokens[at]
    if token.gap != " " or not token.text[0].isalnum():
        return False
    if token.text[0].isupper():
        return any(char.isdigit() for char in token.text)
    if not token.text.replace(".", "").isdigit() or len(token.text) > 3:  # noqa: PLR2004
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.is_word or following.gap == "\n":
        return following is None or following.text not in {"%", "€", "$", "°", "-", "/", "'"}
    return following.lower in GRAMMAR or following.capital


def _run(tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex]) -> Candidate:
    """Take the longest run of capitals (with particles) that begins at a capitalised word."""
    first = tokens[at]
    if first.acronym and _letter_follows(tokens, at):
        return Candidate(at, at + 2, event=True)
    if _capital_follows(tokens, at) and (
        first.text in heads.CLUB_PREFIXES or tokens[at + 1].text in heads.CLUB_PREFIXES
    ):
        return Candidate(at, at + 2, institution=True)
    person = first.text in FIRST_NAMES or first.text.partition("-")[0] in FIRST_NAMES
    last = at + 1
    while last < len(tokens) and last - at < _MAX_RUN:
        step = _next_of_run(tokens, at, last, known, person=person)
        if not step:
            break
        last = step
    if last < len(tokens) and _is_number_of_name(tokens, last) and not person:
        last += 1
    person = person and last > at + 1
    weak = first.opens and last == at + 1 and not first.acronym
    return Candidate(at, last, weak=weak, person_run=person)


def _next_of_run(
    tokens: Sequence[Token], at: int, last: int, known: Sequence[PhraseIndex], *, person: bool
) -> int | None:
    """Return the end of the run with its next word, or None where the run ends."""
    token = tokens[last]
    if token.gap == "\n" or not token.is_word or tokens[last - 1].acronym != token.acronym:
        shouted = person and token.acronym and len(token.text) > 3 and token.gap == " "  # noqa: PLR2004
        initial = token.text.endswith(".") or tokens[last - 1].text.endswith(".")
        roman = person and bool(re.fullmatch(r"[IVX]+", token.text))
        if not (shouted or roman or (initial and token.capital and token.gap != "\n")):
            return None
    if _AL.match(token.text):
        return last + 1
    if token.capital:
        first = tokens[at]
        if token.text in TITLES or (last == at + 1 and first.acronym and not token.acronym):
            return None
        if not person and _is_hit(tokens, last, known):
            return None
        return last + 1
    particles = PARTICLES if person and last == at + 1 else FOREIGN_PARTICLES
    end = last
    while end < len(tokens) and tokens[end].lower in particles and tokens[end].gap != "\n":
        end += 1
    if end == last and person and token.lower in {"de", "d'", "du"}:
        end = last + 1
        if end < len(tokens) and _is_hit(tokens, end, known):
            return None
    if end == last or end >= len(tokens) or not tokens[end].capital or tokens[end].gap == "\n":
        return None
    return end + 1


def _is_hit(tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex]) -> bool:
    return any(phrases.find(tokens, at) for phrases in known)


def _institution(tokens: Sequence[Token], at: int) -> Candidate | None:
    """Take a name that begins with a word like Parti or Coupe, with its words of lower case."""
    token = tokens[at]
    organisation = token.text in heads.CAPITAL_ORGANISATIONS
    event = token.text in heads.CAPITAL_NAMES
    office = token.text in PORTFOLIOS and _in_portfolio(tokens, at)
    if not (organisation or event) or token.opens or office:
        return None
    last = at + 1
    while last < len(tokens) and last - at < _MAX_RUN + 3:
        step = _complement(tokens, last, event=event)
        if not step:
            break
        last = step
    bare = last == at + 1
    if bare and (token.lower in PROPER_BUT_COMMON or token.text in FIRST_NAMES):
        return None
    return Candidate(at, last, institution=organisation, event=not organisation, bare=bare)


def _site(
    tokens: Sequence[Token], at: int, known: Sequence[PhraseIndex]
) -> Candidate | None:
    """Take a place with the noun that belongs to its name: pointe du Raz, rue de Rivoli."""
    token = tokens[at]
    if token.text not in heads.SITES or at + 1 >= len(tokens):
        return None
    name = at + 1
    while name < len(tokens) and name - at < 3 and tokens[name].lower in _OF | _THE:  # noqa: PLR2004
        name += 1
    if name >= len(tokens) or not tokens[name].capital or tokens[name].gap == "\n":
        return None
    if tokens[name].acronym or tokens[name].text in TITLES:
        return None
    run = _known(tokens, name, known) or _run(tokens, name, known)
    return Candidate(at, run.last, site=True)


def _complement(tokens: Sequence[Token], at: int, *, event: bool) -> int | None:
    """Return the end of an adjective or a complement with "de" at `at`, or None."""
    token = tokens[at]
    if not token.is_word or token.gap == "\n":
        return None
    if is_relational(token.text):
        return at + 1
    if token.capital and token.gap == " ":
        person = token.text in FIRST_NAMES and tokens[at - 1].text.islower()
        return None if person else at + 1
    if token.lower not in _OF:
        return None
    end = at + 1
    if end < len(tokens) and tokens[end].lower in _THE:
        end += 1
    if end >= len(tokens) or not tokens[end].is_word or tokens[end].gap == "\n":
        return None
    word = tokens[end]
    bare = token.lower in {"de", "d'"} and end == at + 1
    if word.lower in GRAMMAR or word.lower in _TIME_WORDS or not word.text[0].isalpha():
        return None
    if bare and word.text.islower() and _INFINITIVE.search(word.text):
        return None
    if event and word.text.islower() and token.lower != "des":
        return None
    return end + 1


def is_relational(word: str) -> bool:
    """Say whether a word of lower case may belong to the name of an institution."""
    if not word.islower() or word in heads.NOT_RELATIONAL or len(word) < 4:  # noqa: PLR2004
        return word in heads.RELATIONAL
    return word.rpartition("-")[2] in heads.RELATIONAL or bool(_RELATIONAL.search(word))


def _quoted(tokens: Sequence[Token], at: int) -> Candidate | None:
    """Take a capitalised title in quotation marks that is no sentence: « Héros d'hier »."""
    first = at + 1
    if first >= len(tokens) or not tokens[first].capital or tokens[at].gap == "\n" or at == 0:
        return None
    before = tokens[at - 1]
    if not before.is_word or before.capital:
        return None
    for last in range(first, min(first + _MAX_QUOTED + 1, len(tokens))):
        token = tokens[last]
        if token.text == '"':
            return Candidate(first, last, quoted=True) if last > first else None
        if token.gap == "\n" or (not token.is_word and token.text not in {"'", "-"}):
            return None
    return None
