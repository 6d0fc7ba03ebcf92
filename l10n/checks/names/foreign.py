"""Words of Latin letters in a target of Cyrillic ones."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.checks.names.accepted import is_decided
from l10n.checks.names.codes import NAME_CHANGED
from l10n.checks.names.words import MOST, names_of, parts, words_of
from l10n.language.names.likeness import alike, romanized
from l10n.language.names.press import is_native
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_LATIN: Final = compiled(r"(?<![\w@#./-])[A-ZÀ-Þ][a-zß-öø-ÿ]{3,}(?![\w@./])")


def check_foreign(pair: Pair) -> Iterator[Fault]:
    """Report a name in Latin letters that the source does not say, where it says one that is lost.

    Such a word was never translated: the source has it, or somebody put it in.
    """
    if not is_native(pair.base):
        return
    strange = next((m for m in _LATIN.finditer(pair.target) if not _is_of_source(m, pair)), None)
    if strange is None:
        return
    for name in islice(names_of(pair.source), MOST):
        if name.type is not PlaceableType.PLACE and _is_lost(name, pair):
            message = f"{name.text} became {strange[0]}"
            yield NAME_CHANGED.fault(message, (name.start, name.end), strange.span())
            return


def _is_of_source(match: re.Match[str], pair: Pair) -> bool:
    word = romanized(match[0])
    return any(alike(other.romanized, word) for other in words_of(pair.source))


def _is_lost(name: Placeable, pair: Pair) -> bool:
    """Tell whether a word of a name has no like in the target, in either script.

    A verb in the plural begins a title: Disons.
    """
    words = [word for word in parts(name) if not word.text.isupper()]
    words = [word for word in words if not word.romanized.endswith(("ons", "ez"))]
    said = words_of(pair.target) if words and not is_decided(name, pair) else ()
    return bool(said) and any(
        not any(alike(word.romanized, other.romanized) for other in said) for word in words
    )
