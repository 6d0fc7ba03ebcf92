"""British English is written as American English is."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.en import writing as en

WRITING: Final = en.WRITING
