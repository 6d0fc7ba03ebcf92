"""The rules about form, in the order in which they are applied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.languages import check_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.checks.pair import Fault, Pair

FORM_RULES: Final[tuple[Callable[[Pair], Iterator[Fault]], ...]] = (
    check_language,
)
"""Rules that look at one unit alone, and at how it is written rather than what it says."""
