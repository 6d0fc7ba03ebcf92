"""How the services of a project are reached: its settings, and keys that are no part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.drafting.prices import PRICES
from l10n.drafting.purse import Purse
from l10n.drafting.wire import Setup
from l10n.store.clock import today
from l10n.store.engine_settings import EngineSettings, drafting_of
from l10n.store.keys import read_key
from l10n.store.records.turns import TurnsFile
from l10n.store.style_sheets import read_style

if TYPE_CHECKING:
    from l10n.drafting.journal import Journal
    from l10n.drafting.spending import Price
    from l10n.store.workspace import Workspace


def setup_of(workspace: Workspace, name: str) -> Setup:
    """Say how a service is reached. Raises ProjectProblem for a key or style that is none."""
    config = workspace.config
    own = config.services.get(name, EngineSettings())
    choices = drafting_of(config.drafting).languages
    common = drafting_of(config.drafting).choice
    styles = {tag: read_style(choice.style, workspace.root) for tag, choice in choices.items()}
    style = read_style(common.style, workspace.root)
    return Setup(
        address=own.address,
        key=read_key(name, own.key_file, workspace.root),
        model=own.model or common.model,
        models={tag: it.model for tag, it in choices.items() if it.model != common.model},
        deadline=own.timeout,
        rate=own.rate,
        parallel=own.parallel,
        formality=own.formality,
        glossaries=own.glossaries,
        style=style,
        styles={tag: own_style for tag, own_style in styles.items() if own_style != style},
        turns=TurnsFile(workspace.layout, name) if workspace.layout.lane else None,
    )


def price_of(workspace: Workspace, name: str) -> Price | None:
    """Return what an engine asks for; None where nobody wrote that down."""
    own = workspace.config.services.get(name)
    return own.price if own and own.price else PRICES.get(name)


def prices(workspace: Workspace) -> dict[str, Price]:
    """Return the prices that are known, by engine."""
    own = {name: one.price for name, one in workspace.config.services.items() if one.price}
    return {**PRICES, **own}


def purse_of(workspace: Workspace, journal: Journal) -> Purse:
    """Return what a run may spend; what it spends is noted in the journal."""
    budget = drafting_of(workspace.config.drafting).budget
    return Purse(journal, prices(workspace), budget, today, workspace.layout.run)
