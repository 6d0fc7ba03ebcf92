"""How a project wants its drafts made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from l10n.drafting.engine import Engine
    from l10n.errors import L10nError


@dataclass(frozen=True, slots=True)
class Drafting:
    """How to draft: with which engines (none named: the project's), and whether again.

    `adapt` has approved targets whose French changed adapted by a model, as drafts.
    """

    engines: tuple[str, ...] = ()
    redraft: bool = False
    adapt: bool = False


@dataclass(frozen=True, slots=True)
class EnginesAtHand:
    """The engines that can be asked here, and why others that the settings name cannot."""

    engines: tuple[Engine, ...] = ()
    missing: tuple[L10nError, ...] = ()
