"""What goes into the folder of a package beside the work: what the memory has for its units."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import folded_digest
from l10n.exchange.tmx import write_tmx
from l10n.memory.ranking import LEAST, rank
from l10n.model.exchange import MemoryPair
from l10n.model.unit import State
from l10n.store.clock import utc_now
from l10n.workflow.remembering import TranslationMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.exchange import Package
    from l10n.store.workspace import Workspace

_BEST: Final = 3
"""Matches that are given along for a unit."""

_NAME: Final = 12
_OPEN: Final = frozenset((State.UNTRANSLATED, State.DRAFT, State.OUTDATED, State.NEEDS_WORK))


def matches_of(workspace: Workspace, package: Package) -> bytes:
    """Write what people translated before that is like the open units, with what is approved.

    Each pair stands in it once.
    """
    memory = TranslationMemory(workspace)
    try:
        memory.renew([package.language])
        found = chain(_approved(package), _alike(memory, package))
        pairs = dict.fromkeys((pair.source, pair.target) for pair in found)
        named = ((folded_digest(mine)[:_NAME], MemoryPair(mine, theirs)) for mine, theirs in pairs)
        return b"".join(write_tmx(named, package.source_language, package.language))
    finally:
        memory.close()


def _approved(package: Package) -> Iterator[MemoryPair]:
    for unit in package.units:
        if unit.state is State.REVIEWED:
            yield MemoryPair(unit.source, unit.target, package.article)


def _alike(memory: TranslationMemory, package: Package) -> Iterator[MemoryPair]:
    year = utc_now().year
    for unit in package.units:
        if unit.state in _OPEN:
            ranked = rank(memory.index.like(unit.source, package.language, LEAST), year)
            yield from (match.pair for match in ranked[:_BEST])
