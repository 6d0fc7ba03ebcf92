"""What may still be spent: set aside before anything is sent, settled when it is known."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.drafting.spending import NO_BUDGET, Spent, expected
from l10n.errors import BudgetProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.drafting.engine import Engine
    from l10n.drafting.journal import Journal
    from l10n.drafting.spending import Budget, Price, Usage

T = TypeVar("T")

_NEVER: Final = "1970-01-01"
_REMEDY: Final = "raise it under [drafting.budget] in l10n.toml, or wait for the next day"


@dataclass(slots=True)
class _Running:
    """What a run has spent so far."""

    spent: Spent = field(default_factory=Spent)


class Purse:
    """A run's money, and what is left of the day's: other runs spend of that too.

    What engines of this machine do is free. `today` tells the day as `2026-11-27`. A `shared`
    run is one of several processes: what it spends is in the journal under that name, like a day's.
    """

    def __init__(
        self,
        journal: Journal,
        prices: Mapping[str, Price] | None = None,
        budget: Budget = NO_BUDGET,
        today: Callable[[], str] = lambda: _NEVER,
        shared: str = "",
    ) -> None:
        self._journal = journal
        self._prices = prices or {}
        self._budget = budget
        self._today = today
        self._shared = shared
        self._one = threading.Lock()
        self._run = _Running()
        self._unsaved: dict[str, Spent] = {}

    @property
    def spent(self) -> Spent:
        """What this run has spent, with what is set aside."""
        return self._journal.spent(self._shared) if self._shared else self._run.spent

    @property
    def told(self) -> str:
        """What this run has cost, as people say it: `EUR 0.12`; empty where it is nothing."""
        currencies = {price.currency for price in self._prices.values() if price.date}
        money = self.spent.money
        return f"{'/'.join(sorted(currencies))} {money:.2f}" if money > 0 else ""

    def objection(self, engine: Engine, texts: Sequence[str]) -> str:
        """Set aside what a call will cost; where that is more than there is, say so instead."""
        if not engine.third_party:
            return ""
        cost = self._expected(engine, texts)
        with self._one:
            if cost is None:
                return "its price is not known, and there is a budget in money"
            if what := self._missing(engine, cost):
                return what
            self._run.spent += cost
        return ""

    def settle(self, engine: Engine, texts: Sequence[str], used: Sequence[Usage]) -> None:
        """Put what a call did cost in the place of what was set aside for it."""
        cost = self._expected(engine, texts)
        if not engine.third_party or cost is None:
            return
        price = self._prices.get(engine.name)
        money = sum(price.of(one) for one in used) if price else 0.0
        characters = sum(one.characters for one in used) or (cost.characters if used else 0)
        back = Spent(characters - cost.characters, money - cost.money)
        with self._one:
            self._run.spent += back
            if self._shared:
                self._journal.spend(engine.name, self._shared, back)
            if self._budget.is_daily:
                self._journal.spend(engine.name, self._today(), back)
            else:
                self._add(engine, back)

    def pay(
        self, engine: Engine, texts: Sequence[str], ask: Callable[[Callable[[Usage], None]], T]
    ) -> T:
        """Ask what no draft comes of: within the budget, as a draft is.

        `ask` gets what is to be told of the use. Raises BudgetProblem where there is not enough.
        """
        if what := self.objection(engine, texts):
            where = f"engine {engine.name}"
            raise BudgetProblem(where, what, _REMEDY)
        used: list[Usage] = []
        try:
            said = ask(used.append)
        finally:
            self.settle(engine, texts, used)
        return said

    def save(self) -> None:
        """Note for the day what no limit of the day had noted at once."""
        with self._one:
            for name, cost in self._unsaved.items():
                self._journal.spend(name, self._today(), cost)
            self._unsaved.clear()

    def _expected(self, engine: Engine, texts: Sequence[str]) -> Spent | None:
        usage = expected(texts, of_model=engine.limits.heeds)
        price = self._prices.get(engine.name)
        if price is None and self._budget.is_money:
            return None
        return Spent(usage.characters, price.of(usage) if price else 0.0)

    def _missing(self, engine: Engine, cost: Spent) -> str:
        """Say which limit a cost would break; where it breaks none, it is noted for the day."""
        budget = self._budget
        if not self._fits_run(engine, cost):
            return "the budget of this run is spent"
        if not budget.is_daily:
            self._add(engine, cost)
            return ""
        most = (budget.characters_a_day, budget.money_a_day)
        if not self._journal.spend(engine.name, self._today(), cost, *most):
            if self._shared:
                self._journal.spend(engine.name, self._shared, -cost)
            return "the budget of this day is spent"
        return ""

    def _fits_run(self, engine: Engine, cost: Spent) -> bool:
        most = (self._budget.characters_a_run, self._budget.money_a_run)
        if self._shared:
            return self._journal.spend(engine.name, self._shared, cost, *most)
        return not (self._run.spent + cost).is_over(*most)

    def _add(self, engine: Engine, cost: Spent) -> None:
        self._unsaved[engine.name] = self._unsaved.get(engine.name, Spent()) + cost
