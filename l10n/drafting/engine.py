"""What every translation engine is to the rest of the house."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Shape(StrEnum):
    """How a protected span looks to an engine."""

    PRIVATE = "private"
    """The private-use character itself: to an engine, a word it does not know."""
    SUPERBLANK = "superblank"
    """Apertium's formatting between words: `[<x1/>]`."""
    BRACKETS = "brackets"
    """`⟦1⟧`, for engines behind a web page."""
    OPEN = "open"
    """No protection: the engine sees the French words, and its answer is looked at."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an engine takes at once: code points of a text, bytes of it in a web address."""

    characters: int
    url_bytes: int | None = None


class Engine(Protocol):
    """A translation engine, ready to be asked.

    Instances are asked by one thread, one text at a time.
    """

    @property
    def name(self) -> str:
        """The word by which users choose it."""

    @property
    def version(self) -> str:
        """What answers may depend on; part of the journal's key."""

    @property
    def third_party(self) -> bool:
        """Whether texts leave this machine for somebody else's."""

    @property
    def limits(self) -> Limits:
        """What it takes at once."""

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The shapes of protected spans that survive in it, the best first."""

    def token(self, language: str) -> str:
        """Return how a draft in a language is signed: `apertium:fr-es`."""

    def speaks(self, language: str) -> bool:
        """Tell whether it translates French into a language, without asking anybody."""

    def translate(self, text: str, language: str) -> str:
        """Translate one text. Raises EngineProblem for any answer that is none."""

    def close(self) -> None:
        """Let go of processes and connections."""
