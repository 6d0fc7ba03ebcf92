"""British English makes of names what English does."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.en import names as en

NAMES: Final = en.NAMES
