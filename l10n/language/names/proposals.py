"""Propose the press form of a name in a target language."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import SOURCE
from l10n.language.names.cyrillic import (
    by_rule,
    city_name,
    family_name,
    given_name,
    is_known_city,
    is_translated,
)
from l10n.language.names.origin import EastSlavic, person_origin, place_origin, possible_origin
from l10n.language.names.places import place_forms
from l10n.language.names.press import (
    forms_of_history,
    has_press_forms,
    is_native,
    press_forms,
    transcribing,
)
from l10n.language.names.proof import is_kept, is_legal, is_of_history
from l10n.language.text.folding import unaccented
from l10n.language.text.tags import base
from l10n.language.values.tables import resolve
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.language.names.cyrillic import Name

_LONGEST: Final = 80
"""Code points; a longer text is no name."""

_MOST: Final = 12
"""Accepted forms of one name; combinations beyond are left out."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A press form that nobody has confirmed: `accepted` holds all, `preferred` first."""

    preferred: str
    accepted: tuple[str, ...]


def propose(name: str, kind: PlaceableType, language: str) -> Proposal | None:
    """Propose how a name of French press text reads in a language; None to leave it as it is.

    Countries and cities come from CLDR and our tables; persons and places of which two cues prove
    that French transcribed them from Cyrillic are transcribed for the target. Other names are never
    touched. `language` is a BCP 47 tag; regions fall back to their language.
    """
    forms = _forms(name.strip(), kind, _base(language))
    return Proposal(forms[0], forms) if forms else None


def propose_part(part: str, whole: str, kind: PlaceableType, language: str) -> Proposal | None:
    """Propose how a part reads of a name that the text says in full: Loukianov, of Sergueï L.

    The whole proves what its surname alone does not.
    """
    own = propose(part, kind, language)
    if own or kind is not PlaceableType.PERSON or not f" {whole}".endswith(f" {part}"):
        return own
    told, count = propose(whole, kind, language), len(part.split())
    if told is None or any(len(form.split()) != len(whole.split()) for form in told.accepted):
        return None
    forms = tuple(dict.fromkeys(" ".join(x.split()[-count:]) for x in told.accepted))
    return Proposal(forms[0], forms)


@lru_cache(maxsize=4096)
def accepted_names(
    name: str, language: str, kind: PlaceableType = PlaceableType.PERSON
) -> tuple[str, ...]:
    """List the spellings of a name that are right in a language, the preferred one first.

    A name that is not proposed is right as French writes it. Compare by `name_key`.
    """
    proposal = propose(name, kind, language)
    return proposal.accepted if proposal else (name,)


@lru_cache(maxsize=4096)
def possible_names(
    name: str, language: str, kind: PlaceableType = PlaceableType.PERSON
) -> tuple[str, ...]:
    """List the accepted names, and what a translator who knows the bearer may write instead.

    So may Loukianov be Lukyanov, though nothing proves it.
    """
    accepted = accepted_names(name, language, kind)
    base, words = _base(language), tuple(name.split())
    if accepted != (name,) or kind is not PlaceableType.PERSON or not has_press_forms(base):
        return accepted
    origin = possible_origin(words) if len(name) <= _LONGEST else None
    return (name, *(_transcribed(name, base, origin) if origin else ()))


@lru_cache(maxsize=4096)
def as_if_transcribed(word: str) -> frozenset[str]:
    """List how a word would read, were it a transcription, in any language of Latin script."""
    if not is_legal(word):
        return frozenset()
    names = (by_rule(word, origin) for origin in EastSlavic)
    forms = (press_forms(name, x) for name in names for x in transcribing())
    return frozenset(form.capitalize() for found in forms for form in found)


def name_key(name: str) -> str:
    """Reduce a spelling to what must agree: no accents, ё as е, one apostrophe, any case.

    Spanish and Catalan accents follow a stress that French does not tell.
    """
    return unaccented(name.casefold().replace("’", "'"), but="\u0306")


@lru_cache(maxsize=64)
def _base(language: str) -> str:
    code = resolve(language)
    return base(code or language)


@lru_cache(maxsize=4096)
def _forms(name: str, kind: PlaceableType, language: str) -> tuple[str, ...]:
    if language == SOURCE or not name or len(name) > _LONGEST:
        return ()
    if kind is PlaceableType.PLACE:
        return _place(name, language)
    if kind is PlaceableType.PERSON and has_press_forms(language):
        return _person(name, language)
    return ()


def _place(name: str, language: str) -> tuple[str, ...]:
    known = place_forms(name, language) if resolve(language) else ()
    if known:
        return known
    if is_known_city(name):
        return _joined((city_name(name, EastSlavic.RUSSIAN),), (name,), language)
    words = tuple(name.split())
    origins = tuple(place_origin(word) for word in words)
    if not words or not origins[-1]:
        return ()
    origin = origins[-1]
    return _joined(tuple(by_rule(w, origin, place=True) for w in words), words, language)


def _person(name: str, language: str) -> tuple[str, ...]:
    origin = person_origin(tuple(name.split()))
    return _transcribed(name, language, origin) if origin else ()


def _transcribed(name: str, language: str, origin: EastSlavic) -> tuple[str, ...]:
    words = tuple(name.split())
    native = is_native(language)
    kept = not native and is_kept(words)
    parts: list[Name | None] = []
    spelled: list[str] = []
    for index, word in enumerate(words):
        last = index == len(words) - 1
        for piece in word.split("-"):
            if not is_legal(piece) and not is_translated(piece):
                # "Isaac" is no transcription: it stays, and has no Cyrillic form we know.
                if native:
                    return ()
                parts.append(None)
            elif last and kept:
                parts.append(None)
            else:
                find = family_name if last and len(words) > 1 else given_name
                parts.append(find(piece, origin))
            spelled.append(piece)
    find_forms = forms_of_history if is_of_history(words[-1]) else press_forms
    forms = _joined(tuple(parts), tuple(spelled), language, find_forms)
    return tuple(_hyphened(form, name) for form in forms)


def _hyphened(form: str, name: str) -> str:
    """Put the hyphens of the French name back: the parts are as many."""
    signs = [c for c in name if c in "- "]
    pieces = form.split(" ")
    if len(pieces) != len(signs) + 1:
        return form
    return "".join(a + b for a, b in zip(pieces, [*signs, ""], strict=True))


def _joined(
    names: tuple[Name | None, ...],
    words: tuple[str, ...],
    language: str,
    find: Callable[[Name, str], tuple[str, ...]] = press_forms,
) -> tuple[str, ...]:
    options = [
        tuple(_cased(form, word) for form in find(name, language)) if name else (word,)
        for name, word in zip(names, words, strict=True)
    ]
    if not all(options):
        return ()
    found = [" ".join(x) for x, _ in zip(product(*options), range(_MOST), strict=False)]
    return tuple(dict.fromkeys(found))


def _cased(form: str, word: str) -> str:
    """Give a form the capitals of the French word."""
    if not form.islower() or not word[:1].isupper():
        return form
    return "-".join(x[:1].upper() + x[1:] for x in form.split("-"))
