"""Words of British English: those of English."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.en import words as en

WORDS: Final = en.WORDS
