"""`l10n segment`."""

from __future__ import annotations
