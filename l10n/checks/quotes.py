"""Quotations: as many as in the source, each opened and closed.

A quotation may run over several units, so it is judged over all of them at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.language.quotations import quotations
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Pair
    from l10n.model.unit import Unit


def check_quotes(pair: Pair) -> Iterator[Fault]:
    """Report quotation marks without their partner, and quotations lost or added."""
    source = quotations(pair.source, "fr")
    target = quotations(pair.target, pair.language)
    if target.open or target.stray:
        if source.balanced:
            at = (*target.stray, *target.open)[0]
            mark = pair.target[at]
            message = f"the quotation mark {mark} has no partner"
            yield Fault("quotes-unbalanced", Severity.ERROR, message, target=(at, at + 1))
    elif target.opened < source.opened:
        message = f"{source.opened} quotations in the source, {target.opened} in the target"
        yield Fault("quotes-lost", Severity.WARNING, message)
    elif target.opened > source.opened:
        message = f"{source.opened} quotations in the source, {target.opened} in the target"
        yield Fault("quotes-added", Severity.WARNING, message)


def quote_groups(units: Iterable[Unit]) -> Iterator[list[Unit]]:
    """Put units together whose sources share a quotation; most stand alone.

    A group ends where the marks that it opened are closed, and before it grows past what any
    quotation is: then a mark is missing in the source, and that is the source's finding.
    """
    group: list[Unit] = []
    longest = 40
    text = ""
    for unit in units:
        group.append(unit)
        text = f"{text} {unit.source}"
        if len(group) < longest and quotations(text, "fr").open:
            continue
        yield group
        group, text = [], ""
    if group:
        yield group
