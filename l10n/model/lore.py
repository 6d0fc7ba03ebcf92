"""What was found out of a text before, for whoever would find it out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Lore(Protocol):
    """Keeps what jobs found out, in plain values of JSON; it never changes what they find.

    `seed` says what that depends on beside the texts that a job itself looks for; the version of
    the program goes without saying.
    """

    def recall(self, job: str, seed: str) -> Any:  # noqa: ANN401 - plain values
        """Return what a job kept under this seed; None where nothing is known."""

    def keep(self, job: str, seed: str, found: Callable[[], Any]) -> None:
        """Keep what a job found out in place of what it kept before; asked for if it is kept."""


class _NoLore:
    """Knows of nothing."""

    def recall(self, job: str, seed: str) -> None:
        """Know of nothing."""

    def keep(self, job: str, seed: str, found: Callable[[], Any]) -> None:
        """Keep nothing."""


NO_LORE: Final[Lore] = _NoLore()
