"""What no check looks at, said without loading one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.language.coverage import Area, coverage

if TYPE_CHECKING:
    from collections.abc import Iterable

NEEDED: Final = frozenset(Area) - {Area.LABELS}
"""What rules must know of a language; the suite compares it with what they declare."""

LOOKS_AROUND: Final = False
"""Whether a finding depends on more than the texts it is about; so too."""


@lru_cache(maxsize=64)
def lacking(language: str) -> frozenset[Area]:
    """Return what is not known of a language: a rule that needs some of it is not run."""
    return frozenset(coverage(language))


def not_checked(tags: Iterable[str]) -> dict[str, tuple[Area, ...]]:
    """List, for each language, what no check looks at for want of knowledge."""
    return {tag: tuple(area for area in coverage(tag) if area in NEEDED) for tag in tags}
