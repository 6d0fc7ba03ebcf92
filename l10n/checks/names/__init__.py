"""Names: each that the source says is said in the target, rightly spelt and in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.names.added import check_added
from l10n.checks.names.forms import check_forms
from l10n.checks.names.kept import check_kept
from l10n.checks.names.order import check_order
from l10n.checks.names.said import check_said
from l10n.checks.names.terms import check_terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

__all__ = ["check_names"]


def check_names(pair: Pair) -> Iterator[Fault]:
    """Report names that are missing, changed, misspelt, exchanged, added or left in French."""
    yield from check_terms(pair)
    yield from check_said(pair)
    yield from check_kept(pair)
    yield from check_order(pair)
    yield from check_added(pair)
    yield from check_forms(pair)
