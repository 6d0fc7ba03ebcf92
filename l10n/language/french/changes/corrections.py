"""Whether an edit says otherwise what readers were told: what an editor may want to correct."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.language.french.changes.accents import changed_accents
from l10n.language.french.changes.classes import classify, values
from l10n.language.french.changes.continued import is_continued
from l10n.language.french.changes.names import is_name, names
from l10n.language.french.changes.regions import regions, words
from l10n.language.french.changes.tokens import TokenKind, edit_tokens
from l10n.language.french.tables.edits import STAMP_WORDS, STAMPS, TIME_WORDS
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.model.unit import GRAVE, ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.language.french.changes.regions import Region

_NAMES: Final = TokenKind.WORD
"""The kind under which names are counted here, beside the kinds of values."""

_VALUES: Final = frozenset({TokenKind.COUNT, TokenKind.TIME})


def is_correction(old: str, new: str, beside: Iterable[str] = ()) -> bool:
    """Tell whether an edit takes back something that the text said.

    `beside` are the other new sentences of the entry: what went only there was split off. No
    correction is what only says more, a sentence that goes on, a stamp (Mis à jour à 14h32).
    """
    change = classify(old, new)
    if change not in GRAVE or is_continued(old, new) or (_is_stamp(old) and _is_stamp(new)):
        return False
    if change is ChangeClass.POLARITY or changed_accents(old, new):
        return True
    before, after = _content(old), _content(new)
    gone, come = before - after, after - before
    if not gone:
        return not come or any(map(_renames, regions(old, new)))
    if {kind for kind, _ in gone} & {kind for kind, _ in come}:
        return True
    return bool(gone - sum(map(_content, beside), Counter()))


def _renames(region: Region) -> bool:
    """Tell whether as many words, none of grammar, stand in the place of a name or are one."""
    before, after = words(region.before), words(region.after)
    both = (*before, *after)
    same = len(before) == len(after) and not any(token.low in GRAMMAR for token in both)
    return same and any(map(is_name, both))


def withdraws(old: str, new: str) -> bool:
    """Tell whether the old text says a value or a name that the new one does not."""
    return bool(_content(old) - _content(new))


def _content(text: str) -> Counter[tuple[TokenKind, str]]:
    """Count the values of a text, and each of its names once."""
    named = Counter((_NAMES, name) for name in names(edit_tokens(text)))
    return Counter(values(text)) + named


def _is_stamp(text: str) -> bool:
    """Tell whether a text says when it was written or changed, and nothing else."""
    said = [
        t for t in words(edit_tokens(text)) if t.kind not in _VALUES and t.low not in TIME_WORDS
    ]
    found = {token.low for token in said}
    return found <= STAMP_WORDS | STAMPS and bool(found & STAMPS)
