"""A worker that is not heard of is told of, one that is slow is not."""

from __future__ import annotations

from dataclasses import dataclass, field

from l10n.store.cluster import Hold
from l10n.workflow.archive.silence import LOOK, Silences
from tests.drafting.doubles import Clock

BATCHES = {"b1": ["crue000", "crue001"], "b2": ["crue002"], "b3": ["crue003"]}


@dataclass
class Watch:
    """Somebody who looks every few seconds, and what that one says."""

    clock: Clock = field(default_factory=Clock)
    said: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.silences = Silences(self.clock)

    def look(self, minutes: float, *, paced: bool = False, **holders: str) -> None:
        """Look for so long at who has what; who is called so gives signs."""
        for _ in range(round(minutes * 60 / LOOK)):
            self.clock.at += LOOK
            holds = [
                Hold(batch, who, 0.0, f"{self.clock.at if who == 'alive' else who}")
                for batch, who in holders.items()
            ]
            for one in self.silences.of(BATCHES, holds, paced=paced):
                self.said.append((one.worker, one.batch))


def test_once_each_and_then_rarely() -> None:
    """After five minutes, and half an hour later again; the living are not named."""
    watch = Watch()
    watch.look(4.9, b1="two", b2="alive", b3="three")
    assert not watch.said
    watch.look(20, b1="two", b2="alive", b3="three")
    assert watch.said == [("two", "b1"), ("three", "b3")]
    watch.look(20, b1="two", b2="alive", b3="three")
    assert watch.said == [("two", "b1"), ("three", "b3")] * 2


def test_one_worker_is_told_of_once_whatever_it_has() -> None:
    """Two batches of the same one are one silence; a batch of another run is none."""
    watch = Watch()
    watch.look(10, b1="two", b2="two", other="four")
    assert watch.said == [("two", "b1")]


def test_a_sign_begins_it_anew() -> None:
    """As does another worker that has the batch, and a gap in which nobody could look."""
    watch = Watch()
    watch.look(4, b1="two")
    watch.look(4, b1="alive")
    watch.look(4, b1="two")
    watch.clock.at += 3600
    watch.look(4, b1="two")
    assert not watch.said


def test_nobody_at_all() -> None:
    """It is told too; not where one works, and not where batches wait for their turn."""
    watch = Watch()
    watch.look(4)
    watch.look(4, b1="alive")
    watch.look(20, paced=True)
    assert not watch.said
    watch.look(10)
    assert watch.said == [("", "")]
