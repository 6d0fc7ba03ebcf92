"""Names that a language keeps and the target does not: rewritten, or without their prefix."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_MISSPELT
from l10n.checks.names.words import (
    MOST,
    capitals,
    keeps,
    loses_a_capital,
    names_of,
    parts,
    proper_words,
)
from l10n.checks.pair import Fault
from l10n.language.names import as_if_transcribed
from l10n.language.names.likeness import romanized
from l10n.language.names.origin import says_origin
from l10n.language.names.proof import is_western_given
from l10n.language.source import is_first_name
from l10n.lazy import REMEMBERED, compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_PREFIXED: Final = compiled(r"(?<![^\W\d_])(?P<prefix>[^\W\d_])['’](?P<rest>[^\W\d_]{3,})")
_ELISION: Final = compiled(r"[^\W\d_]['’][A-ZÀ-Þ]")
_APOSTROPHES: Final = "'’ʼ‘`´"
_FAR: Final = 60
"""Letters of a word and the space behind it: no longer one stands before the origin of somebody."""

_LAST: Final = compiled(r"([^\W\d_]+)['’]? $")


def may_be_kept(pair: Pair) -> bool:
    """Tell whether a name may have lost its prefix, or have been written anew."""
    return loses_a_capital(pair) or _says_bare(pair)


def check_kept(pair: Pair) -> Iterator[Fault]:
    """Report a name written as if Russian, and one whose prefix is lost: Golo for N'Golo."""
    if not keeps(pair.base):
        return
    if _says_bare(pair):
        yield from _prefixes(pair)
    if any(word not in pair.target for word in capitals(pair.source)):
        yield from _rewritten(pair)


def _says_bare(pair: Pair) -> bool:
    """Tell whether the target says a word that stands behind a prefix in the source."""
    behind = _prefixed(pair.source)
    return bool(behind) and any(w.romanized in behind for w in proper_words(pair.target))


@lru_cache(maxsize=REMEMBERED)
def _prefixed(source: str) -> frozenset[str]:
    if not _ELISION.search(source):
        return frozenset()
    return frozenset(romanized(match["rest"]) for match in _PREFIXED.finditer(source))


def _prefixes(pair: Pair) -> Iterator[Fault]:
    for name in islice(names_of(pair.source), MOST):
        for match in _PREFIXED.finditer(name.text):
            bare = _bare(match, name, pair)
            if bare is not None:
                message = f"{match[0]}: the target says {bare.text}"
                span = name.start + match.start(), name.start + match.end()
                yield NAME_MISSPELT.fault(message, span, (bare.start, bare.end))


def _bare(match: re.Match[str], name: Placeable, pair: Pair) -> Word | None:
    """Return the word that stands in the target without its prefix, None where one has it."""
    rest = romanized(match["rest"])
    said = [word for word in proper_words(pair.target) if word.romanized == rest]
    if any(pair.target[word.start - 1 : word.start] in _APOSTROPHES for word in said if word.start):
        return None
    return next((word for word in said if _is_bare(word, match, name, pair)), None)


def _is_bare(word: Word, match: re.Match[str], name: Placeable, pair: Pair) -> bool:
    """Tell whether a word lost its prefix: d'Aragon may become of Aragon, N'Golo no Golo."""
    if match["prefix"] not in "DdLl":
        return True
    found = _LAST.search(pair.target, max(0, word.start - _FAR), word.start)
    before = found[1] if found else ""
    if match["prefix"].isupper():
        return not says_origin(before)
    previous = name.text[: match.start()].split()
    return bool(before and previous) and romanized(before) == romanized(previous[-1])


def _rewritten(pair: Pair) -> Iterator[Fault]:
    """Report a part of a name that reads as a transcription, beside a given name from elsewhere."""
    asked = _western(pair.source)
    target = proper_words(pair.target) if asked else ()
    said = {word.romanized for word in target}
    for word in asked:
        if word.romanized not in said and (found := _as_if(word, target)):
            message = f"{word.text}: the target says {found.text}"
            spans = (word.start, word.end), (found.start, found.end)
            yield NAME_MISSPELT.fault(message, *spans)


@lru_cache(maxsize=REMEMBERED)
def _western(source: str) -> tuple[Word, ...]:
    """Give the words of persons who are called by a given name from elsewhere than Russia."""
    persons = (name for name in names_of(source)[:MOST] if name.type is PlaceableType.PERSON)
    called = (name for name in persons if is_western_given(name.text.split()[0]))
    return tuple(word for name in called if len(name.text.split()) > 1 for word in parts(name))


def _as_if(word: Word, target: tuple[Word, ...]) -> Word | None:
    """Return the word of the target that is a name of the source in Russian dress: Vilanuyeva.

    Languages drop an end (Marine Royale) and say first names their own way (Louis, Luis).
    """
    forms = {romanized(form) for form in as_if_transcribed(word.text)}
    forms = {form for form in forms if not word.romanized.startswith(form)}
    if is_first_name(word.text):
        forms = {form for form in forms if form[0] != word.romanized[0]}
    return next((w for w in target if w.romanized in forms and not is_first_name(w.text)), None)
