"""Passages: what two versions of an article are compared by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Hashable


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A text and the entry it stands in (an id in the old version, a number in the new)."""

    text: str
    entry: Hashable
