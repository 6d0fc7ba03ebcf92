"""Nobody has told yet how Esperanto writes values."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import UNKNOWN

VALUES: Final = UNKNOWN
