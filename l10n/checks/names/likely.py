"""Which words of the target may say a name of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.names.words import parts, proper_words, words_of
from l10n.language.languages import knowledge
from l10n.language.names.likeness import romanized
from l10n.language.text.words import listed
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.checks.names.words import Word
    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable

_TITLE: Final = compiled(r"[«“] ?[A-ZÀ-Þ][^\s«»“”]*(?: [^\s«»“”]+){0,7} ?[»”]")
"""Few words in quotation marks, the first with a capital."""

_TWO: Final = 2
_STEM: Final = 4
"""Letters of a continent or of mountains by which words of them are known, also in compounds."""

_OWN: Final = 5
"""Letters by which a word belongs to another name of the source."""

_INSTEAD: Final = compiled(r"(?i)[ck]ontin|континент")
_SIGN: Final = compiled(r"(?<!\w)[^\W\d_a-zа-яё]{2,6}(?!\w)")
"""EU and AFCON say Europe and Africa."""

_FOLDED: Final = str.maketrans("kqyw", "ccii")


def candidates(
    words: Sequence[Word], pair: Pair, forms: Iterable[str] = (), *, is_person: bool
) -> list[Word]:
    """Return the words of the target that may say a name: capitals, or what inflects it.

    `forms` are further plain words by which it may be called. An adjective of a place may stand for
    it, which begins as it does. A word that says another name of the source says no second.
    """
    last = words[-1].romanized
    grammar = listed(knowledge(pair.base).words.never_last)
    taken = {w.romanized[:_OWN] for w in proper_words(pair.source) if w not in words}
    taken -= {w.romanized[:_OWN] for w in words}
    begins = {_begin(form) for form in (*forms, *(word.romanized for word in words))}
    return [
        w
        for w in words_of(pair.target)
        if (w.is_capital and w.romanized[:_OWN] not in taken)
        or w.romanized.startswith(last)
        or (not is_person and _begin(w.romanized) in begins and w.text not in grammar)
    ]


def _begin(word: str) -> str:
    return word[:_TWO].translate(_FOLDED)


def is_abbreviated(name: Placeable, pair: Pair) -> bool:
    """Tell whether the target says a body by its initials: OM for Olympique de Marseille."""
    initials = "".join(word.text[0] for word in parts(name))
    if name.type is PlaceableType.PERSON or len(initials) < _TWO:
        return False
    return any(word.text == initials for word in words_of(pair.target))


def is_shortened(name: Placeable, place: str, pair: Pair) -> bool:
    """Tell whether the target says a body without its place: Bayern for Bayern Munich."""
    if name.text == place or name.type is PlaceableType.PLACE:
        return False
    rest = [word for word in parts(name) if word.text not in place]
    said = {word.romanized for word in words_of(pair.target)}
    return any(word.romanized in said for word in rest) or is_abbreviated(name, pair)


def is_in_title(at: int, source: str) -> bool:
    """Tell whether a place in the source is inside of a title, which languages translate."""
    return any(m.start() <= at < m.end() for m in _TITLE.finditer(source))


def says_range(forms: Iterable[str], pair: Pair) -> bool:
    """Tell whether the target says a continent or mountains, or what may stand for them."""
    stems = {_stem(part) for form in forms for part in form.split() if part[0].isupper()}
    words = words_of(pair.target)
    said = any(
        w.romanized.startswith(stem) or (len(stem) >= _STEM and stem in w.romanized)
        for w in words
        for stem in stems
    )
    return said or _INSTEAD.search(pair.target) is not None or _SIGN.search(pair.target) is not None


def _stem(form: str) -> str:
    """Return how words of a continent begin: Asia also in Azji."""
    return romanized(form)[: _STEM if len(form) > _STEM else _STEM - 1]
