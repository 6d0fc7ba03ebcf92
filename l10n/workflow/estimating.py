"""What drafts would cost: texts, requests and money, before anybody is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from l10n.drafting.reasons import Reason
from l10n.drafting.spending import expected
from l10n.language.text.typography import fold
from l10n.workflow.drafting import DraftReport
from l10n.workflow.engine_setup import price_of
from l10n.workflow.engines import chain
from l10n.workflow.outlook import WithoutDraft
from l10n.workflow.reuse import everything, wants
from l10n.workflow.scenes import entry_of, is_to_adapt
from l10n.workflow.withholding import counted, withheld_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Engine
    from l10n.model.catalogue import Catalogue
    from l10n.model.key import CatalogueKey
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace
    from l10n.workflow.draft_wishes import Drafting


def estimate(
    workspace: Workspace,
    catalogues: Mapping[CatalogueKey, Catalogue],
    engines: Sequence[Engine],
    how: Drafting,
) -> tuple[DraftReport, ...]:
    """Tell how many segments and characters would go to which engine; nobody is asked."""
    known = everything(workspace, sorted({key.language for key in catalogues}))
    reports: list[DraftReport] = []
    for key, catalogue in catalogues.items():
        language = key.language
        order = chain(workspace, language, engines, how.engines)
        speaking = [one for one in order if one.speaks(language)]
        held = withheld_from(workspace, key.article, speaking)
        engine = next((one for one in speaking if not (held and one.third_party)), None)
        units = [slot.unit for slot in catalogue.units()]
        approvals = workspace.config.approvals
        wanting = [
            unit
            for unit in units
            if wants(unit, language, redraft=how.redraft)
            or (how.adapt and is_to_adapt(unit, language, approvals))
        ]
        reused = [unit for unit in wanting if fold(unit.source) in known[language]]
        left = [unit for unit in wanting if unit not in reused]
        texts = dict.fromkeys(unit.source for unit in left)
        asked = list(texts) if engine else []
        reason = Reason.EMBARGOED if speaking else Reason.NO_ENGINE
        reports.append(
            DraftReport(
                key.article,
                language,
                leveraged=len(reused),
                undrafted=counted([reason] * (len(texts) - len(asked))),
                without_draft=tuple(
                    WithoutDraft(u.id, reason, message=held) for u in left if not engine
                ),
                asked=len(asked),
                characters=sum(map(len, asked)),
                engine=engine.token(language) if engine else "",
                **_cost(workspace, engine, left if engine else ()),
            )
        )
    return tuple(reports)


class _Cost(TypedDict):
    requests: int
    cost: float | None
    currency: str


def _cost(workspace: Workspace, engine: Engine | None, units: Sequence[Unit]) -> _Cost:
    """Tell how often an engine would be asked, and what it would ask for that."""
    if engine is None or not units:
        return _Cost(requests=0, cost=0.0, currency="")
    calls = _calls(engine, units)
    if not engine.third_party:
        return _Cost(requests=calls, cost=0.0, currency="")
    price = price_of(workspace, engine.name)
    if price is None:
        return _Cost(requests=calls, cost=None, currency="")
    texts = list(dict.fromkeys(unit.source for unit in units))
    usage = expected(texts, of_model=engine.limits.heeds, calls=calls)
    return _Cost(requests=calls, cost=round(price.of(usage), 4), currency=price.currency)


def _calls(engine: Engine, units: Sequence[Unit]) -> int:
    groups: dict[str, set[str]] = {}
    for unit in units:
        groups.setdefault(entry_of(unit) if engine.limits.by_entry else "", set()).add(unit.source)
    return sum(-(-len(texts) // engine.limits.texts) for texts in groups.values())
