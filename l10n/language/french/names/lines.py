"""Read what each line of an article says of its names; a line that was read before is not again.

A name, and what the words around it say of it, stands on one line. Of the rest of the article a
line asks only whether it writes some words in small letters, and that is kept with the answers.
"""

from __future__ import annotations

from hashlib import blake2b
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from l10n.frozen import dataclass
from l10n.language.french.names.lexicon import KnownName
from l10n.language.french.names.mentions import Bracketed, bracketed
from l10n.language.french.names.ordinary import OPENING_WORDS
from l10n.language.french.names.sightings import Sighted, Sighting, sightings
from l10n.language.french.names.tokens import name_tokens
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from l10n.language.french.names.lexicon import PhraseIndex
    from l10n.language.french.names.tokens import NameToken
    from l10n.model.lore import Lore

_JOB: Final = "names"
_BETWEEN: Final = " "
"""Between the words of a line as they are kept: no word holds one."""


@dataclass(frozen=True, slots=True)
class NameLine:
    """What a line says of names, wherever it stands.

    `words` are those that it writes in small letters and that may be asked for. `asked` are words
    of which it made a difference whether the article writes them so, with the answer that it was
    read by.
    """

    words: str
    asked: Mapping[str, bool]
    seen: tuple[Sighted, ...]
    bracketed: tuple[Bracketed, ...]

    def holds(self, written: AbstractSet[str]) -> bool:
        """Tell whether it says the same in an article that writes these words."""
        return all((word in written) is answer for word, answer in self.asked.items())


class _Asked:
    """The words of an article, with the answers that were given."""

    def __init__(self, written: AbstractSet[str]) -> None:
        self.answers: dict[str, bool] = {}
        self._written = written

    def __contains__(self, word: object) -> bool:
        answer = word in self._written
        self.answers[str(word)] = answer
        return answer


def read_lines(
    text: str, known: Callable[[], Sequence[PhraseIndex]], terms: str, lore: Lore
) -> list[tuple[int, NameLine]]:
    """Return for each line of a text where it starts, and what it says of names.

    `terms` digests what is `known` beside the general, which is asked for only where a line has to
    be read.
    """
    lines = text.split("\n")
    kept = _Kept(lore.recall(_JOB, terms))
    digests = {line: _digest(line) for line in lines}
    found = {line: kept.line(digest) for line, digest in digests.items()}
    cut = {line: name_tokens(fold(line)) for line, one in found.items() if one is None}
    words = {line: _words(tokens) for line, tokens in cut.items()}
    written = {
        word
        for line, one in found.items()
        for word in (one.words if one else words[line]).split(_BETWEEN)
    }
    for line, one in found.items():
        if one is None or not one.holds(written):
            tokens = cut.get(line) or name_tokens(fold(line))
            small = words[line] if line in words else _words(tokens)
            found[line] = _read(line, tokens, known(), _Asked(written), small)
    whole = {line: one for line, one in found.items() if one is not None}
    lore.keep(_JOB, terms, lambda: _document(whole, digests))
    return list(_placed(lines, whole))


def _placed(lines: Iterable[str], found: Mapping[str, NameLine]) -> Iterator[tuple[int, NameLine]]:
    start = 0
    for line in lines:
        yield start, found[line]
        start += len(line) + 1


def _words(tokens: Iterable[NameToken]) -> str:
    """Give the words that are written in small letters, as `NameLine.words` has them."""
    small = [token.text for token in tokens if token.is_word and token.text == token.lower]
    return _BETWEEN.join(word for word in dict.fromkeys(small) if word not in OPENING_WORDS)


def _read(
    line: str,
    tokens: Sequence[NameToken],
    known: Sequence[PhraseIndex],
    asked: _Asked,
    small: str,
) -> NameLine:
    seen = tuple(sightings(line, tokens, known, asked))
    return NameLine(small, asked.answers, seen, tuple(bracketed(tokens)))


def _digest(line: str) -> str:
    return blake2b(line.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()


class _Kept:
    """Lines as they were kept; a sighting that many lines share is made once."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - plain values, as we wrote them
        self._lines: dict[str, Any] = document["lines"] if document else {}
        self._shared = [_sighting(fields) for fields in document["shared"]] if document else []

    def line(self, digest: str) -> NameLine | None:
        """Return what the line of a digest says, None where that is not known."""
        fields = self._lines.get(digest)
        if fields is None:
            return None
        words, asked, numbers, starts, brackets = fields
        seen = tuple(
            Sighted(self._shared[number], start)
            for number, start in zip(numbers, starts, strict=True)
        )
        return NameLine(words, asked, seen, tuple(map(_bracketed, brackets)))


def _sighting(fields: Sequence[Any]) -> Sighting:
    key, text, votes, entry, convincing, bare, pair = fields
    tally = {PlaceableType(kind): weight for kind, weight in votes.items()}
    return Sighting(
        tuple(key), text, MappingProxyType(tally), _entry(entry), convincing, bare, pair
    )


def _entry(fields: Sequence[Any] | None) -> KnownName | None:
    if fields is None:
        return None
    kind, *rest = fields
    return KnownName(PlaceableType(kind) if kind else None, *rest)


def _bracketed(fields: Sequence[Any]) -> Bracketed:
    short, acronym, longs = fields
    return Bracketed(tuple(short), acronym, tuple(map(tuple, longs)))


def _document(found: Mapping[str, NameLine], digests: Mapping[str, str]) -> Any:  # noqa: ANN401 - plain values
    numbers: dict[str, int] = {}
    shared: list[Any] = []
    by_id: dict[int, int] = {}

    def number_of(sighting: Sighting) -> int:
        number = by_id.get(id(sighting))
        if number is None:
            fields = _fields(sighting)
            number = numbers.setdefault(repr(fields), len(shared))
            if number == len(shared):
                shared.append(fields)
            by_id[id(sighting)] = number
        return number

    lines = {
        digests[line]: (
            one.words,
            one.asked,
            [number_of(seen.sighting) for seen in one.seen],
            [seen.start for seen in one.seen],
            [(it.short, it.acronym, it.longs) for it in one.bracketed],
        )
        for line, one in found.items()
    }
    return {"shared": shared, "lines": lines}


def _fields(sighting: Sighting) -> Sequence[Any]:
    entry = sighting.entry
    known = entry and (entry.type, entry.value, entry.ambiguous, entry.region)
    votes = dict(sighting.votes)
    flags = (sighting.convincing, sighting.bare, sighting.pair)
    return (sighting.key, sighting.text, votes, known, *flags)
