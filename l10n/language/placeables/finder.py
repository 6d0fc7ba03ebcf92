"""Put the readers together: one text in, its placeables out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.language.placeables.evidence import NameEvidence, gather
from l10n.language.placeables.names import read_names
from l10n.language.placeables.temporal import read_quantified
from l10n.language.placeables.web import read_web
from l10n.language.typography import fold
from l10n.model.placeable import Placeable

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from l10n.language.placeables.spans import Found
    from l10n.model.names import KnownName


def find_placeables(
    text: str,
    *,
    names: NameEvidence | Iterable[KnownName] = (),
    date: datetime.date | None = None,
) -> tuple[Placeable, ...]:
    """Find what must survive translation, in the order of the text and without overlap."""
    evidence = names if isinstance(names, NameEvidence) else gather(text, names)
    folded = fold(text)
    found = _merge(
        [*read_web(text)], [*read_names(text, folded, evidence)], [*read_quantified(folded)]
    )
    return tuple(
        Placeable(span.type, span.start, span.end, text[span.start : span.end], span.value)
        for span in found
        if span.type
    )


def _merge(*families: list[Found]) -> list[Found]:
    """Lay the families over each other: of two that overlap the longer stays, then the earlier family."""
    order = {id(span): rank for rank, family in enumerate(families) for span in family}
    spans = sorted(
        (span for family in families for span in family),
        key=lambda span: (span.start, span.start - span.end, order[id(span)]),
    )
    kept: list[Found] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
        elif span.end - span.start > kept[-1].end - kept[-1].start:
            kept[-1] = span
    return kept
