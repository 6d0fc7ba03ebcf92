"""What an index of the memory can do, wherever it is kept; and one that can do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.errors import L10nError
    from l10n.memory.ranking import Remembered
    from l10n.model.exchange import MemoryPair


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """What a part of the memory was made from: a catalogue, or a file of `memory/`."""

    name: str
    language: str
    stamp: str
    is_imported: bool = False


@dataclass(frozen=True, slots=True)
class MemorySize:
    """How many pairs a language has: of them imported, and of its own approved by a person."""

    language: str
    pairs: int
    reviewed: int
    imported: int


class Index(Protocol):
    """Pairs by part, found by words; two that were given the same give the same answers."""

    @property
    def away(self) -> L10nError | None:
        """Return why it holds nothing and answers nothing, None where it does."""

    def parts(self) -> dict[tuple[str, str], MemoryPart]:
        """Return what it was made from, by name and language."""

    def put(self, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:
        """Put pairs in the place of what a part held; all or none. Returns how many."""

    def drop(self, name: str, language: str) -> None:
        """Take a part out of the memory."""

    def clear(self) -> None:
        """Take out all that this project has put in."""

    def exact(self, text: str, language: str) -> list[Remembered]:
        """Return the pairs of this very text, typography and capitals apart."""

    def like(self, text: str, language: str, least: float = ...) -> list[Remembered]:
        """Return the pairs whose French is like a text: looked for by its rarest words."""

    def holding(self, text: str, language: str, most: int) -> list[Remembered]:
        """Return pairs whose French holds these words side by side, the newest first."""

    def all(
        self, language: str, *, imported: bool = True, saying: str = ""
    ) -> Iterator[MemoryPair]:
        """Walk the approved pairs of a language, in the order of their articles.

        For `saying` in the order of their age, the newest first; of those whose translation does
        not hold a word of it, most are left out.
        """

    def sizes(self) -> list[MemorySize]:
        """Count the pairs of each language."""

    def close(self) -> None:
        """Let go of it."""


class NoIndex:
    """Stands for an index that cannot be used: nothing is kept, and nothing found."""

    def __init__(self, away: L10nError) -> None:
        self.away: L10nError | None = away

    def parts(self) -> dict[tuple[str, str], MemoryPart]:
        """Return none."""
        return {}

    def put(self, part: MemoryPart, pairs: Iterable[MemoryPair]) -> int:  # noqa: ARG002 - as said
        """Keep nothing."""
        return 0

    def drop(self, name: str, language: str) -> None:
        """Drop nothing."""

    def clear(self) -> None:
        """Clear nothing."""

    def exact(self, text: str, language: str) -> list[Remembered]:  # noqa: ARG002 - as said
        """Find nothing."""
        return []

    def like(self, text: str, language: str, least: float = 0) -> list[Remembered]:  # noqa: ARG002 - as said
        """Find nothing."""
        return []

    def holding(self, text: str, language: str, most: int) -> list[Remembered]:  # noqa: ARG002 - as said
        """Find nothing."""
        return []

    def all(
        self,
        language: str,  # noqa: ARG002 - as said
        *,
        imported: bool = True,  # noqa: ARG002 - as said
        saying: str = "",  # noqa: ARG002 - as said
    ) -> Iterator[MemoryPair]:
        """Walk over nothing."""
        return iter(())

    def sizes(self) -> list[MemorySize]:
        """Count nothing."""
        return []

    def close(self) -> None:
        """Let go of nothing."""
