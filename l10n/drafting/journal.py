"""What engines have answered: kept, so that a run that was killed asks only for what is missing.

Beside the answers stands what did not come: the texts that an engine gets wrong, and the engines
that are left alone for a while.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.drafting.engine import Engine, Shape
    from l10n.drafting.spending import Spent

RETRIES: Final = 3
"""Runs that ask again for a text which an engine gets wrong, before it rests."""

_REST: Final = 3600.0
_LONGEST_REST: Final = 86400.0
"""Seconds for which it then rests: doubled each time, up to a day."""

LONGEST_PAUSE: Final = 3600.0
"""Seconds that a pause holds at most, whatever stands in the file."""


@dataclass(frozen=True, slots=True)
class Pause:
    """An engine is left alone from `since`, in seconds since the epoch; `what` was the matter."""

    since: float
    seconds: float
    what: str

    @property
    def until(self) -> float:
        """When it ends."""
        return self.since + min(self.seconds, LONGEST_PAUSE)

    def holds(self, now: float) -> bool:
        """Tell whether it lasts; one that begins in the future was made by another clock."""
        return self.since <= now < self.until


@dataclass(frozen=True, slots=True)
class Setback:
    """An engine did not translate a text: `count` times it gave an answer that is none."""

    count: int
    since: float

    def rests(self, now: float) -> bool:
        """Tell whether the text is not to be asked for: it was in vain, often and lately."""
        if self.count < RETRIES:
            return False
        rest = min(_REST * 2.0 ** min(self.count - RETRIES, 9), _LONGEST_REST)
        return 0 <= now - self.since < rest


class Journal(Protocol):
    """Answers by engine, version, language and text; where they are kept is the store's."""

    def get(self, engine: Engine, language: str, text: str) -> str | None:
        """Return what the engine answered to this very text; None when it was not asked."""

    def put(self, engine: Engine, language: str, text: str, answer: str) -> None:
        """Keep an answer; it is kept when this returns."""

    def spent(self, day: str) -> Spent:
        """Return what was spent on a day, by all runs."""

    def spend(
        self,
        name: str,
        day: str,
        cost: Spent,
        characters: int | None = None,
        money: float | None = None,
    ) -> bool:
        """Add what an engine costs on a day, or take off what it did not.

        Nothing is added, and False returned, where all of that day would be over a limit.
        """

    def put_drafts(self, drafts: Mapping[str, str]) -> None:
        """Remember drafts by their digests, as they are written: reports compare with them."""

    def survival(self, engine: Engine, language: str) -> Mapping[Shape, float]:
        """Return by shape the part of protected spans that survived when that was measured."""

    def put_survival(self, engine: Engine, language: str, shares: Mapping[Shape, float]) -> None:
        """Remember what was measured."""

    def setback(self, engine: Engine, language: str, text: str) -> Setback | None:
        """Return how often the engine failed to translate a segment; None where it never did."""

    def put_setback(self, engine: Engine, language: str, text: str, setback: Setback) -> None:
        """Remember that the engine did not translate a segment."""

    def pause(self, engine: Engine) -> Pause | None:
        """Return the pause of an engine, over or not."""

    def put_pause(self, engine: Engine, pause: Pause) -> None:
        """Remember that an engine is left alone."""

    def end_pause(self, engine: Engine) -> None:
        """Forget it."""


def key_of(engine: Engine, language: str | None = None, text: str = "") -> str:
    """Digest what an answer depends on; without a language, the engine alone."""
    parts = [engine.name, engine.version]
    if language is not None:
        parts += [engine.token(language), language, text]
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
