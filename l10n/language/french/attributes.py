"""The adjective that ends a French sentence, behind its noun: "un discours politique"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.tables.attributes import OF_RANK, RELATIONAL
from l10n.language.french.tables.function_words import GRAMMAR
from l10n.lazy import REMEMBERED, compiled

if TYPE_CHECKING:
    import re

_TAIL: Final = 60
_END: Final = compiled(
    r"(?<![\w'’-])[^\W\d_]+['’ ](?P<noun>[a-zà-ÿ]{4,})[ \u00a0\u202f](?P<attribute>[a-zà-ÿ]{5,})"
    r"[ \u00a0\u202f]?[.!?…][\s\"'»”’)]{0,4}\Z"
)
_RELATIONAL: Final = compiled(rf"(?:{'|'.join(RELATIONAL.split())})\Z")


@dataclass(frozen=True, slots=True)
class Attribute:
    """An adjective and the noun before it; the span is the adjective's, from 0, end exclusive."""

    noun: str
    word: str
    span: tuple[int, int]


@lru_cache(maxsize=REMEMBERED)
def attribute_at_end(text: str) -> Attribute | None:
    """Find an adjective of relation at the end of a French text, behind a noun that has an article.

    Such an adjective says of what kind a thing is, and stands behind its noun in all languages that
    come from Latin.
    """
    last = _END.search(text, max(0, len(text) - _TAIL))
    if last is None or not _is_pair(last):
        return None
    return Attribute(last["noun"], last["attribute"], last.span("attribute"))


def _is_pair(last: re.Match[str]) -> bool:
    """Tell a noun and its attribute: no adverb, no verb, no second attribute."""
    noun, attribute = last["noun"], last["attribute"]
    if noun in GRAMMAR or noun.endswith("ment") or attribute in GRAMMAR | OF_RANK:
        return False
    return _RELATIONAL.search(attribute) is not None and _RELATIONAL.search(noun) is None
