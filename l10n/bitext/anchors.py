"""What of a sentence stands in its translation too: values, names, quotations, denials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.bitext.meanings import meanings
from l10n.bitext.tables import ARABIC, ARABIC_CLITICS, KANA, KANA_MARKS
from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.language.languages import SOURCE, knowledge
from l10n.language.names.gazetteer import places_in
from l10n.language.names.likeness import romanized, skeleton
from l10n.language.text.cognates import as_cognate
from l10n.language.text.figures import any_figures
from l10n.language.text.negation import denials
from l10n.language.text.scripts import letter_counts
from l10n.language.values.read.reader import find_values
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.model.placeable import Placeable

_WORD: Final = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ELIDED: Final = compiled(r"(?i:(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’])")
_KATAKANA: Final = compiled(r"[ァ-ヺー]{2,}")
_NUMBER: Final = compiled(r"\d+(?:\.\d+)?")
_QUOTE: Final = compiled('[«»“”„"「」『』]')
_DENYING: Final = frozenset("pas jamais aucun aucune rien personne nul nulle ni".split())
_CLOCK: Final = compiled(r"(\d{1,2})[.:hH](\d\d)(?!\d)")
_HOURS: Final = 24
_HOURS_SAID: Final = frozenset(("", *"h hs hrs uhr horas hores ore uur godz ч".split()))
"""What stands behind the figures of a time that is a line of its own."""

_AROUND: Final = " \u00a0\u202f-–—:#*[]()"
_MINUTES: Final = 60
_HALF_A_DAY: Final = 720
_FEW: Final = 3
_COGNATE: Final = 5
_ROOT: Final = 4
_DOUBLED: Final = compiled(r"(.)\1")
_LONG: Final = 5
"""Letters from which the beginning of a word may be that of a cognate; so many of these count."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A sentence of a text; sentences of one `block` stand in one paragraph.

    `time` is what its entry begins with, where the document says so, on the entry's first sentence.
    """

    text: str
    block: int = 0
    time: str = ""


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a sentence, or `count` of them in a row, keeps when it is translated.

    `values` and `names` should be there; `cognates` may; `words` are those that vocabularies know.
    What is None about a sentence is not known in its language. `opening` is the time that opens it.
    """

    size: int
    values: frozenset[str]
    names: frozenset[str]
    cognates: frozenset[str]
    meanings: frozenset[int] | None
    words: frozenset[str]
    shape: tuple[bool | None, ...]
    opening: str
    count: int = 1


def anchors_of(line: TextLine, language: str) -> Anchors:
    """Read a sentence of a language."""
    text = line.text
    found = _values(text, language)
    values = {key for one in found for key in _keys(one)}
    covered = [(one.start, one.end) for one in found]
    for figure in any_figures(text):
        if not any(start <= figure.start and figure.end <= end for start, end in covered):
            said = text[figure.start : figure.end]
            values.add(_clock(said) or f"n{figure.readings[0]:f}")
    return Anchors(
        size=max(len(text.strip()), 1),
        values=frozenset(values - {"n1", "n0"}),
        names=frozenset(_names(text, language)),
        cognates=frozenset(_cognates(text)),
        meanings=_meanings(text, language),
        words=frozenset(words_of(text, language)),
        shape=_shape(text, language),
        opening=line.time or _clock(text.lstrip()),
    )


def words_of(text: str, language: str) -> Iterator[str]:
    """Give the words of a text by what does not change in them; pairs of signs without spaces."""
    if knowledge(language).writing.unspaced:
        run = "".join(sign for sign in text if sign.isalpha())
        yield from (run[at : at + 2] for at in range(len(run) - 1))
        return
    for word in _WORD.findall(_ELIDED.sub(" ", text.lower())):
        yield word[:_COGNATE] if len(word) > _COGNATE else word


def _values(text: str, language: str) -> tuple[Placeable, ...]:
    try:
        return find_values(text, language)
    except L10nError:
        return ()


def _keys(value: Placeable) -> Iterator[str]:
    """Give what a value says whatever its unit: a figure, an hour, a day."""
    said = value.value or ""
    if value.type is PlaceableType.TIME:
        yield from _times(value)
    elif value.type is PlaceableType.DATE and "W" in said:
        yield f"w{said[-1]}"
    elif value.type is PlaceableType.DATE:
        year, _, day = said.partition("-")
        yield from (f"n{year}",) if year.isdecimal() else ()
        yield from (f"d{day}",) if day else ()
    elif value.type is PlaceableType.NUMBER and (clock := _clock(value.text)):
        yield clock
    else:
        for number in _NUMBER.findall(said):
            yield f"n{_plain(number)}"


def _times(value: Placeable) -> Iterator[str]:
    """Give a time on a clock of twelve hours: 19h00, 7 p.m."""
    if value.type is PlaceableType.TIME:
        found = _NUMBER.findall((value.value or "").replace(":", " "))[:2]
        if len(found) > 1 and all(one.isdecimal() for one in found):
            yield f"t{(int(found[0]) * 60 + int(found[1])) % _HALF_A_DAY}"


def _clock(text: str) -> str:
    """Give the time that a text begins with in figures, whether its language reads it so or not."""
    found = _CLOCK.match(text)
    if not found or int(found[1]) >= _HOURS or int(found[2]) >= _MINUTES:
        return ""
    return f"t{(int(found[1]) * 60 + int(found[2])) % _HALF_A_DAY}"


def time_alone(text: str, language: str) -> str:
    """Return the time that a line is, as an entry opens with it; empty where it says more."""
    said = text.strip(_AROUND)
    found = [one for one in _values(said, language) if one.type is PlaceableType.TIME]
    if len(found) == 1 and not _WORD.search(said[: found[0].start] + said[found[0].end :]):
        return next(_times(found[0]), "")
    clock = _CLOCK.match(said)
    is_whole = clock is not None and said[clock.end() :].strip().lower() in _HOURS_SAID
    return _clock(said) if is_whole else ""


def _plain(number: str) -> str:
    whole, point, rest = number.partition(".")
    rest = rest.rstrip("0")
    return f"{whole.lstrip('0') or '0'}{point if rest else ''}{rest}"


def _names(text: str, language: str) -> Iterator[str]:
    """Give names by their consonants, and known places by what French calls them."""
    yield from (f"p{place.french}" for place in places_in(text, language))
    for word in _name_words(text, language):
        bones = skeleton(word)
        if len(bones) >= _FEW:
            yield f"s{bones}"
        elif len(word) >= _FEW:
            yield f"e{word}"


def _name_words(text: str, language: str) -> Iterator[str]:
    """Give the words that may be names, in plain Latin letters."""
    scripts = letter_counts(text)
    for word in _WORD.findall(_ELIDED.sub(" ", text)):
        for part in word.split("-"):
            if part[:1].isupper():
                yield romanized(part)
            elif "arabic" in scripts and not part.isascii():
                bare = ARABIC_CLITICS.sub("", part)
                yield bare.translate(ARABIC) if len(bare) >= _FEW else ""
    if knowledge(language).writing.unspaced:
        yield from (_spoken(word) for word in _KATAKANA.findall(text))


def _spoken(word: str) -> str:
    """Write katakana in Latin letters, as far as consonants go."""
    for mark, letters in KANA_MARKS:
        word = word.replace(mark, letters)
    return word.translate(KANA)


def _cognates(text: str) -> Iterator[str]:
    for at, word in enumerate(_WORD.findall(_ELIDED.sub(" ", text))):
        if len(word) >= _LONG and (not at or word.islower()):
            yield _DOUBLED.sub(r"\1", as_cognate(word))[:_ROOT]


def _meanings(text: str, language: str) -> frozenset[int] | None:
    """Give the rows of frequent words; None where none is known of the language."""
    known = meanings(language.partition("-")[0])
    if known is None:
        return None
    if knowledge(language).writing.unspaced:
        return frozenset(known.of_run(text))
    words = _WORD.findall(_ELIDED.sub(" ", text.lower()))
    bare = {ARABIC_CLITICS.sub("", word) for word in words}
    return frozenset(row for word in bare.union(words) for row in known.of_word(word))


def _shape(text: str, language: str) -> tuple[bool | None, ...]:
    """Tell whether a sentence quotes, asks, exclaims, denies."""
    end = text.rstrip(' \u00a0\u202f"»”“」』)')
    return (
        len(_QUOTE.findall(text)) > 1,
        "?" in text or "？" in text or "؟" in text,
        end.endswith(("!", "！")),
        _denies(text, language),
    )


def _denies(text: str, language: str) -> bool | None:
    if language == SOURCE:
        return not _DENYING.isdisjoint(_WORD.findall(text.lower()))
    found = denials(text, language)
    return None if found is None else bool(found)


def all_anchors(lines: Iterable[TextLine], language: str) -> list[Anchors]:
    """Read the sentences of a text."""
    return [anchors_of(line, language) for line in lines]
