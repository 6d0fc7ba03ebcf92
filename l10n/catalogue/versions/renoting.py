"""Units of texts whose Markdown was no codes yet: the same text in the notation of now.

Nothing is said anew, so target, state, draft and approvals go on; the mark of a harmless edit binds
the approvals of before to the texts of now. See docs/adr/0017-markdown-as-codes.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.catalogue.units.state import is_untouched_draft
from l10n.frozen import replace
from l10n.language.text.markdown import coded_like
from l10n.model.unit import ChangeClass, Kept

if TYPE_CHECKING:
    from l10n.model.unit import Unit


def renoted(unit: Unit, source: str, language: str, at: str) -> Unit:
    """Give a unit its source, and its target, with codes in place of Markdown.

    A unit whose target was made for another text than its own keeps that for people to see.
    """
    target = coded_like(unit.source, unit.target)
    now = replace(unit, source=source, target=target)
    if unit.draft is not None and is_untouched_draft(unit, language):
        digest = draft_digest(target, language)
        now = replace(now, draft=replace(unit.draft, digest=digest))
    if unit.previous is not None and unit.fuzzy:
        return now
    kept = replace(now, previous=None if unit.fuzzy else unit.source, kept=None)
    was = _was(unit, language)
    return replace(kept, kept=Kept(ChangeClass.TYPOGRAPHY, at, review_digest(kept, language), was))


def _was(unit: Unit, language: str) -> str:
    """Return the digest that reviews of the text before have; of two the one that they name."""
    own = review_digest(unit, language)
    named = {review.digest for review in unit.reviews}
    if own in named or unit.kept is None or unit.kept.digest != own:
        return own
    return unit.kept.was
