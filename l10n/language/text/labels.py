"""Words of an edition that no translator writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.languages import LABELLED, knowledge
from l10n.language.languages.schema import Unknown, known
from l10n.language.text.bidi import balanced

if TYPE_CHECKING:
    from l10n.language.languages.schema import Labels


def labels(language: str) -> Labels:
    """Return all words of an edition; where they are not known they are English."""
    own = knowledge(language).writing.labels
    return labels(LABELLED) if isinstance(own, Unknown) else own


def machine_label(language: str) -> str:
    """Return the disclosure that a text is an unreviewed machine's."""
    return labels(language).machine


def untranslated_label(language: str) -> str:
    """Return the note that a text still stands in French."""
    return labels(language).untranslated


def correction_line(language: str, old: str) -> str:
    """Tell readers what an earlier edition said."""
    return labels(language).corrected.replace("{old}", balanced(old))


def newsroom_label(language: str, french: str) -> str:
    """Return what a newsroom says for a French label, `MISE À JOUR`; nothing if not known."""
    newsroom = knowledge(language).writing.newsroom
    said = "" if isinstance(newsroom, Unknown) else newsroom.labels.get(french.upper(), "")
    return said if french.isupper() else said.capitalize()


def joint(language: str) -> str:
    """Return what stands between two sentences."""
    return known(knowledge(language).writing.joint, " ")
