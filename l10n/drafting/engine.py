"""What every translation engine is to the rest of the house."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from l10n.errors import EngineProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Answer = str | EngineProblem
"""What an engine gives for a text: its translation, or the problem that stands in its place."""


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
    """What an engine takes at once.

    Code points of a text, bytes of it in a web address; `texts` of one call, and calls in
    `parallel`, each from a thread of its own.
    """

    characters: int
    url_bytes: int | None = None
    texts: int = 1
    parallel: int = 1


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for all texts of a call: the language that they are wanted in.

    `waits` is told the engine and the seconds, from any thread, before a wait that it asked for.
    """

    language: str
    waits: Callable[[str, float], None] = lambda *_: None


class Engine(Protocol):
    """A translation engine, ready to be asked.

    It is asked within its limits: those of `Limits(characters)` alone mean one text at a time,
    from one thread.
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

    def translate(self, texts: Sequence[str], context: Context) -> Sequence[Answer]:
        """Give one answer a text, in their order; one that is none costs no other."""

    def close(self) -> None:
        """Let go of processes and connections."""


def each(texts: Iterable[str], translate: Callable[[str], str]) -> tuple[Answer, ...]:
    """Answer for an engine that takes one text at a time, and raises EngineProblem."""

    def answer(text: str) -> Answer:
        try:
            return translate(text)
        except EngineProblem as problem:
            return problem

    return tuple(answer(text) for text in texts)
