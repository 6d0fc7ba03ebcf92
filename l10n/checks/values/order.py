"""Numbers that changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault
    from l10n.checks.values.matching import Link
    from l10n.checks.values.sides import Sides


def judge_order(sides: Sides, links: Sequence[Link]) -> Iterator[Fault]:
    """Report numbers of one kind that stand in another order for no reason to be seen."""
    yield from ()
