"""Number words that are written as one: fünfundzwanzig, duecentotrentotto, tweeëntwintig."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.values.read.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.language.languages.schema import Values

Part = tuple[Kind, str]

_HEAD: Final = 3
"""First letters that are looked at; no longer number begins with a shorter part."""

_LONGEST: Final = 60
"""Longer words are no number words; the limit keeps hostile ones cheap."""


@dataclass(frozen=True, slots=True)
class Glued:
    """The parts of glued number words by their letter, and the letters that one may begin with."""

    by_letter: Mapping[str, tuple[tuple[str, Part], ...]]
    heads: frozenset[str]
    endings: tuple[str, ...]

    def __hash__(self) -> int:
        return hash(self.heads)

    def starts(self, word: str) -> bool:
        """Tell whether a word may be a glued number word or its ordinal."""
        if word[:_HEAD] not in self.heads:
            return False
        return bool(self.read(word)) or word.endswith(self.endings)

    def read(self, word: str) -> tuple[Part, ...]:
        """Cut a word into number parts; empty if it is not made of them alone."""
        if word[:_HEAD] not in self.heads or len(word) > _LONGEST:
            return ()
        return _cut(self, word)


def glued(table: Values) -> Glued:
    """Collect the parts of a language; none where number words are written apart."""
    parts = tuple(sorted(_parts(table), key=lambda x: -len(x[0]))) if table.words.glued else ()
    heads = {part[:_HEAD] for part, (kind, _) in parts if kind is not Kind.JOINER}
    endings = tuple(x for x in table.ordinals.endings.split("|") if x)
    by_letter: dict[str, tuple[tuple[str, Part], ...]] = {}
    for part in parts:
        by_letter[part[0][0]] = (*by_letter.get(part[0][0], ()), part)
    return Glued(by_letter, frozenset(heads), endings)


def _parts(table: Values) -> Iterator[tuple[str, Part]]:
    words = table.words
    lists = ((0, 1, words.ones), (20, 10, words.tens), (100, 100, words.hundreds))
    for start, step, names in lists:
        for index, variants in enumerate(names.split()):
            for variant in variants.split("/"):
                yield variant, (Kind.NUMBER, str(start + step * index))
    for word, value in words.multiples.items():
        yield word, (Kind.MULTIPLE, value)
    for variant in table.numerals.scales[3].every():
        yield variant.lower(), (Kind.SCALE, "3")
    for word in words.inner.split("|"):
        if word:
            yield word, (Kind.JOINER, word)


@lru_cache(maxsize=4096)
def _cut(parts: Glued, word: str) -> tuple[Part, ...]:
    """Cut from the end: the best way to read each tail, longest part first."""
    tails: list[tuple[Part, ...] | None] = [None] * len(word) + [()]
    for start in range(len(word) - 1, -1, -1):
        for text, part in parts.by_letter.get(word[start], ()):
            rest = tails[start + len(text)] if word.startswith(text, start) else None
            if rest is not None:
                tails[start] = (part, *rest)
                break
    return _ordered(tails[0] or ())


def _ordered(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Put ones behind tens (five and twenty); empty if a joiner stands anywhere else."""
    found: list[Part] = []
    index = 0
    while index < len(parts):
        if index + 2 < len(parts) and parts[index + 1][0] is Kind.JOINER:
            value = int(parts[index][1]) + int(parts[index + 2][1])
            found.append((Kind.NUMBER, str(value)))
            index += 3
            continue
        if parts[index][0] is Kind.JOINER:
            return ()
        found.append(parts[index])
        index += 1
    return tuple(found)
