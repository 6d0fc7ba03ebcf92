"""The wire to a service: its address, its key, and how it is asked over it."""

from __future__ import annotations

import time
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.keys import NO_KEY
from l10n.drafting.pace import Pace
from l10n.drafting.patience import again
from l10n.drafting.transport import Transport
from l10n.errors import UsageProblem
from l10n.frozen import dataclass, field
from l10n.language.text.tags import base

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.drafting.engine import Context
    from l10n.drafting.keys import Key
    from l10n.drafting.pace import Turns
    from l10n.drafting.transport import Explain

DEADLINE: Final = 30.0
"""Seconds for one answer, however slowly it drips; a model has more."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a service is reached: what a newsroom sets of it, and its key.

    `rate` is how many calls a minute it takes, `parallel` how many at once; None: its own. `turns`
    are those of all processes that ask it, in seconds since the epoch.
    """

    address: str = ""
    key: Key = NO_KEY
    model: str = ""
    models: Mapping[str, str] = field(default_factory=dict)
    deadline: float | None = None
    rate: int | None = None
    parallel: int | None = None
    formality: str = ""
    glossaries: Mapping[str, str] = field(default_factory=dict)
    style: str = ""
    styles: Mapping[str, str] = field(default_factory=dict)
    turns: Turns | None = None

    @property
    def pace(self) -> Pace:
        """How fast it is asked, by all who take their turns where this one does."""
        if self.turns is None:
            return Pace(self.rate)
        return Pace(self.rate, clock=time.time, turns=self.turns)

    def model_for(self, language: str) -> str:
        """Return the model for a language: its own, that of its base, else the one for all."""
        return self.models.get(language) or self.models.get(base(language)) or self.model

    def style_for(self, language: str) -> str:
        """Return the style sheet of a language, chosen likewise."""
        return self.styles.get(language) or self.styles.get(base(language)) or self.style

    @property
    def manner(self) -> str:
        """Name all that models and styles are, in a word: answers depend on them."""
        told = repr(
            (self.model, sorted(self.models.items()), self.style, sorted(self.styles.items()))
        )
        return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]


NO_SETUP: Final = Setup()


def wanting(name: str, what: str, remedy: str) -> UsageProblem:
    """Say what an engine wants for before it can be asked."""
    return UsageProblem(f"engine {name}", what, f"{remedy} (l10n.toml, [engines.{name}])")


class Wire:
    """Asks a service over connections of its own, and again where a failure may pass.

    `explain` is that of a `Transport`. `pace` is for who has another clock.
    """

    def __init__(
        self,
        name: str,
        setup: Setup,
        explain: Explain,
        pace: Pace | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        self.where = f"engine {name}"
        self.key = setup.key
        self._name = name
        self._deadline = setup.deadline or deadline
        self._pace = pace or setup.pace
        self._transport = Transport(self.where, self._deadline, setup.key, explain)

    def ask(
        self,
        url: str,
        document: object,
        context: Context,
        headers: Mapping[str, str] | None = None,
    ) -> Any:  # noqa: ANN401 - whatever JSON may be
        """Post a document, and return the JSON of the answer."""
        return again(
            lambda: self._transport.send(url, document, headers).json(),
            self._deadline,
            self._pace,
            lambda seconds: context.waits(self._name, seconds),
            context.halted,
        )

    def once(self, url: str) -> Any:  # noqa: ANN401 - as above
        """Get the JSON that an address has, and ask no second time."""
        return self._transport.send(url).json()

    def text(
        self,
        url: str,
        document: object,
        context: Context,
        headers: Mapping[str, str] | None = None,
    ) -> str:
        """Post a document, and return the answer as it is."""
        return again(
            lambda: self._transport.send(url, document, headers).text,
            self._deadline,
            self._pace,
            lambda seconds: context.waits(self._name, seconds),
            context.halted,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._transport.close()
