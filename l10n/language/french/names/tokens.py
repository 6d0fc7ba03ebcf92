"""Cut folded French text into words and marks, with what a name rule asks of each."""

from __future__ import annotations

import functools
import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from l10n.language.french.tables.function_words import GRAMMAR
from l10n.language.french.tables.surnames import WITH_D
from l10n.language.text.folding import unaccented
from l10n.language.text.spans import alternatives
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_SURNAMES_IN_D: Final = alternatives(WITH_D)
_PREFIX: Final = (
    # N'Golo, M'Baye, D'Souza, T'Challa: French elides before a vowel or h only
    r"(?-i:[NMDT]'[B-DF-GJ-NP-TV-XZ](?![^\W_]*'))"
    r"|(?-i:[NM]'(?:[bdfgkpvz]|ham+ed|hand))"
    # N'Aïda, M'Hamed: what follows these is a verb, in small letters
    r"|(?-i:[NMT]'[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ])"
    # Charles D'Aubigny; where D' begins a sentence it elides: D'Emmanuel Macron, on attend
    rf"|(?-i:D'(?:{_SURNAMES_IN_D})(?![^\W_]))"
    r"|(?-i:(?:(?<=[^\W\d_,] )|(?<=M\. ))D'[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ])"
)
"""What has an apostrophe that elides nothing: it belongs to the name behind it."""

_INITIALS: Final = 7
"""Initials that a name may have behind its first: without an end a row costs its square."""

_TOKEN: Final = compiled(
    r"((?-i:[a-zß-öø-ÿœ]+)(?=[ ,;:)\n])"  # most words: none of the others begins so
    rf"|(?!{_PREFIX})(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[^\W_])(?!\w')"  # elided
    r"|(?-i:M|MM|Me|Mr|Dr|Pr|Mgr)\.(?= )"
    rf"|(?<![^\W_])(?-i:[A-ZÀ-Þ]\.(?:[- ]?[A-ZÀ-Þ]\.){{0,{_INITIALS}}}(?= ?[A-ZÀ-Þ]))"
    rf"(?! (?:{alternatives(GRAMMAR)})(?![^\W_]))"
    r"|[^\W_]+(?:(?:[-'&/]|\.(?=[^\W\d_](?![^\W_]))|(?<=[0-9])[.,](?=[0-9]))[^\W_]+)*\+?"
    r"|[^\w ])",
    re.IGNORECASE,
)
"""Words, elided ones, titles and initials with their points, and single marks."""

_GLUE: Final = compiled(r"(?<=[a-zà-ÿ]{3})(?=[A-ZÀ-Þ][a-zà-ÿ]{2,})")
_CLOCK: Final = compiled(r"[0-9]{1,2}[hH][0-9]{0,2}")
_SPLIT: Final = compiled(r"[-' ./]+")
_OPENERS: Final = frozenset('.!?…:"-–—|•▪◦‣●■▶→*(;\n\ufe0f')
_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})


class NameToken(NamedTuple):
    """A word (or an elided one, an initial, a number) or a mark.

    `key` is what two spellings of one word share, part by part; `gap` says what stands before it:
    nothing, a space, or a line break (also at the start). `opens` says that it begins a sentence,
    an item or a quotation, so that its capital tells nothing; `capital` that a name may begin here.
    """

    start: int
    end: int
    text: str
    key: tuple[str, ...]
    lower: str
    gap: str
    opens: bool
    is_word: bool
    capital: bool

    @property
    def acronym(self) -> bool:
        """Say whether all its letters are capitals, and there are two or more."""
        return self.is_word and self.text.isupper() and sum(map(str.isalpha, self.text)) > 1


_made: Final = cast(
    "Callable[[Sequence[object]], NameToken]", functools.partial(tuple.__new__, NameToken)
)
"""Makes a token as its class does, sooner: a text has dozens."""


@functools.lru_cache(maxsize=1 << 14)
def key_of(word: str) -> tuple[str, ...]:
    """Return what the spellings of one word share: no accents, no case but the first capital."""
    parts = (part for part in _SPLIT.split(word) if part)
    return tuple(
        ("^" if part[0].isupper() else "") + unaccented(part.lower().translate(_LIGATURES))
        for part in parts
    )


class _Shape(NamedTuple):
    """What a word or mark is wherever it stands.

    `opens`: what follows a mark begins something; so it does behind a clock that stands in front.
    """

    key: tuple[str, ...]
    lower: str
    is_word: bool
    capital: bool
    opens: bool
    glued: bool


@functools.lru_cache(maxsize=1 << 14)
def _shape(text: str) -> _Shape:
    is_word = text[0].isalnum()
    return _Shape(
        key_of(text) if is_word else (text,),
        text.lower(),
        is_word=is_word,
        capital=text[0].isupper() and is_word,
        opens=(_CLOCK.fullmatch(text) is not None) if is_word else text in _OPENERS,
        glued=text[0].islower() and not text.islower() and is_word,
    )


@functools.lru_cache(maxsize=2)
def name_tokens(folded: str) -> tuple[NameToken, ...]:
    """Cut as `cut_tokens` does, once for all who ask of one text, one after the other."""
    return cut_tokens(folded)


def cut_tokens(folded: str) -> tuple[NameToken, ...]:
    """Cut a folded text; spaces are no tokens. A glued word is cut: protocoleDurand is two."""
    tokens: list[NameToken] = []
    pieces = _TOKEN.split(folded)
    ends = [*accumulate(map(len, pieces))]
    opens, gap = True, "\n"
    for space, text, end in zip(pieces[::2], pieces[1::2], ends[1::2], strict=False):
        key, lower, is_word, capital, opens_next, glued = _shape(text)
        if space:
            gap = " "
        if text == "\n":
            gap, opens = text, True
            continue
        start = end - len(text)
        if glued:
            tokens += _unglued(text, start, gap, opens=opens)
        else:
            tokens.append(_made((start, end, text, key, lower, gap, opens, is_word, capital)))
        opens, gap = opens_next and (opens or not is_word), ""
    return tuple(tokens)


def _unglued(text: str, start: int, gap: str, *, opens: bool) -> Iterator[NameToken]:
    """Cut a word where a capital follows small letters: what stands there begins a line."""
    cuts = [0, *(match.start() for match in _GLUE.finditer(text)), len(text)]
    for first, last in pairwise(cuts):
        piece = text[first:last]
        begins = first > 0
        yield NameToken(
            start + first,
            start + last,
            piece,
            key_of(piece),
            piece.lower(),
            "\n" if begins else gap,
            opens or begins,
            is_word=True,
            capital=piece[0].isupper(),
        )
