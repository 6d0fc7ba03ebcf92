"""What drafts cost: what engines are asked for, at which price, and within which budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Usage:
    """What was used of an engine: requests, characters of texts, tokens of a model in and out."""

    requests: int = 1
    characters: int = 0
    tokens_in: int = 0
    tokens_out: int = 0

    def __add__(self, other: Usage) -> Usage:
        """Add what two calls used."""
        return Usage(
            self.requests + other.requests,
            self.characters + other.characters,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
        )


NOTHING: Final = Usage(requests=0)


@dataclass(frozen=True, slots=True)
class Price:
    """What an engine asks for a million characters, or a million tokens in and out.

    `date` is the day on which somebody looked it up.
    """

    characters: float = 0.0
    tokens_in: float = 0.0
    tokens_out: float = 0.0
    currency: str = "EUR"
    date: dt.date | None = None

    def of(self, usage: Usage) -> float:
        """Return what it comes to, in the currency."""
        return (
            usage.characters * self.characters
            + usage.tokens_in * self.tokens_in
            + usage.tokens_out * self.tokens_out
        ) / MILLION


FREE: Final = Price()


@dataclass(frozen=True, slots=True)
class Budget:
    """What a run and a day may cost, in characters sent to others and in money; None: no limit."""

    characters_a_run: int | None = None
    characters_a_day: int | None = None
    money_a_run: float | None = None
    money_a_day: float | None = None

    @property
    def is_money(self) -> bool:
        """Whether there is a limit in money: then a price has to be known."""
        return self.money_a_run is not None or self.money_a_day is not None

    @property
    def is_daily(self) -> bool:
        """Whether there is a limit for all runs of a day."""
        return self.characters_a_day is not None or self.money_a_day is not None


NO_BUDGET: Final = Budget()


@dataclass(frozen=True, slots=True)
class Spent:
    """What was sent and paid: characters, and money in the currency of the prices."""

    characters: int = 0
    money: float = 0.0

    def __add__(self, other: Spent) -> Spent:
        """Add both."""
        return Spent(self.characters + other.characters, self.money + other.money)

    def __neg__(self) -> Spent:
        """Give it back."""
        return Spent(-self.characters, -self.money)

    def is_over(self, characters: int | None, money: float | None) -> bool:
        """Tell whether it is more than these; None is no limit."""
        return (characters is not None and self.characters > characters) or (
            money is not None and self.money > money
        )


_PROMPT: Final = 1500
"""Tokens of a model's rules, glossary and neighbours, about."""
_TOKEN: Final = 3
"""Characters of a token, rather too few than too many."""


def expected(texts: Sequence[str], *, of_model: bool, calls: int = 1) -> Usage:
    """Estimate what texts will use, before anybody is asked."""
    characters = sum(map(len, texts))
    if not of_model:
        return Usage(calls, characters)
    tokens = characters // _TOKEN + 1
    return Usage(calls, characters, tokens + _PROMPT * calls, tokens + tokens // 2)
