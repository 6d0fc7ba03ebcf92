"""Bullets: an item of a list begins as one in the target too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import category

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.text.marks import ITEM_DASHES, ITEM_GLYPHS
from l10n.language.text.typography import QUOTATION_MARKS
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_KNOWN: Final = frozenset(ITEM_DASHES + ITEM_GLYPHS + "・")
_SPEECH: Final = frozenset("–—−")
"""Dashes that also open a line of dialogue, which other languages put in quotation marks."""

_FIRST: Final = compiled(r"\s*(\S[\ufe0f\u20e3\u200d]*)\s*(\w+)?")

_MISSING: Final = FindingCode(
    "bullet-missing",
    Severity.WARNING,
    "an item begins without its bullet",
    Example("en", "• La pluie cesse.", "The rain stops."),
    fix="yes",
)


def check_bullets(pair: Pair) -> Iterator[Fault]:
    """Report a bullet of the source that the target does not begin with; any bullet will do."""
    bullet, begins = _bullet(pair.source), _FIRST.match(pair.target)
    if not bullet or not begins or _bullet(pair.target):
        return
    if bullet in _SPEECH and begins[1][0] in QUOTATION_MARKS:
        return
    if bullet not in _KNOWN and bullet in pair.target:
        return
    first = pair.target[begins.start(1) :].split(None, 1)[0]
    yield _MISSING.fault(
        f"the item begins with {bullet} in the source, with none in the target",
        target=(begins.start(1), begins.start(1) + len(first)),
        fix=f"{bullet} {first}",
    )


def _bullet(text: str) -> str:
    """Give the sign that a text begins with, if it is a bullet there."""
    match = _FIRST.match(text)
    if not match:
        return ""
    sign = match[1][0]
    spaced = text[match.end(1) : match.end(1) + 1].isspace()
    is_sign = sign in _KNOWN or category(sign) == "So"
    return match[1] if is_sign and (spaced or sign in ITEM_GLYPHS) else ""


def _begins_with_sign(source: str) -> bool:
    return not source[:1].isalpha()


RULES: Final = (Rule(check_bullets, (_MISSING,), concern=_begins_with_sign),)
