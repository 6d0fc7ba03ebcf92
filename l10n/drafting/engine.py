"""What every translation engine is to the rest of the house."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from l10n.errors import EngineProblem
from l10n.frozen import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from l10n.drafting.spending import Usage

Answer = str | EngineProblem
"""What an engine gives for a text: its translation, or the problem that stands in its place."""


class Shape(StrEnum):
    """How a protected span looks to an engine."""

    NAMES = "names"
    """Names and numbers that the engine knows in the place of others: Toronto for Magadan."""
    PRIVATE = "private"
    """The private-use character itself: to an engine, a word it does not know."""
    SUPERBLANK = "superblank"
    """Apertium's formatting between words: `[<x1/>]`."""
    BRACKETS = "brackets"
    """`⟦1⟧`, for engines behind a web page."""
    INDEX = "index"
    """`[1]`, for models: most other forms they leave out or take apart."""
    ELEMENT = "element"
    """`<x id="1">Putin</x>` in a text that is XML, for engines that are told to let it alone."""
    OPEN = "open"
    """No protection: the engine sees the French words, and its answer is looked at."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an engine takes at once.

    Code points of a text, bytes of it in a web address; of one call `texts`, and code points and
    bytes (UTF-8) of all of them; calls in `parallel`, each from a thread of its own. Where a call
    is `by_entry`, its texts are of one entry, in order, and what stands around them matters. One
    that `heeds` findings is asked again with them.
    """

    characters: int
    url_bytes: int | None = None
    texts: int = 1
    parallel: int = 1
    call_characters: int | None = None
    call_bytes: int | None = None
    by_entry: bool = False
    heeds: bool = False

    def fit(self, texts: Sequence[str]) -> bool:
        """Tell whether these texts may be asked for in one call; a single one always may."""
        if len(texts) <= 1:
            return True
        characters, size = self.call_characters, self.call_bytes
        return (
            len(texts) <= self.texts
            and (characters is None or sum(map(len, texts)) <= characters)
            and (size is None or sum(len(t.encode("utf-8", "replace")) for t in texts) <= size)
        )


@dataclass(frozen=True, slots=True)
class Sample:
    """A French text, and what people made of it in the language that is wanted."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known around the texts of an entry.

    The approved texts `before` and `after` them in the article, nearest last and nearest first;
    the `terms` of the glossary that they hold; approved `examples` from elsewhere that are like
    them. `entry` names it.
    """

    entry: str = ""
    before: tuple[Sample, ...] = ()
    after: tuple[Sample, ...] = ()
    terms: tuple[Sample, ...] = ()
    examples: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """What is known of one text beside itself, in the shape that it is sent in.

    `previous` is the text that it grew from, with the target that was approved for that; `keeps`
    are its protected spans, each as it stands in the text and as it will read; `findings` are
    what was wrong with a first answer.
    """

    shape: Shape = Shape.OPEN
    previous: Sample | None = None
    keeps: tuple[Sample, ...] = ()
    findings: tuple[str, ...] = ()


NO_SCENE: Final = Scene()
NO_ASIDE: Final = Aside()


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for all texts of a call: the language that they are wanted in.

    `waits` is told the engine and the seconds, from any thread, before a wait that it asked for.
    `scene` is what stands around them, where calls are by entry, and `asides` what is known of
    each, by its text. `spent` is told, from any thread, what was used, where the engine knows;
    `arrived` each answer with its text, from an engine that asks for one call in several questions.
    Once the run `halted`, nothing more is asked.
    """

    language: str
    waits: Callable[[str, float], None] = lambda *_: None
    scene: Scene = NO_SCENE
    asides: Mapping[str, Aside] = field(default_factory=dict)
    spent: Callable[[Usage], None] = lambda _: None
    arrived: Callable[[str, str], None] = lambda *_: None
    halted: Callable[[], bool] = lambda: False

    def aside(self, text: str) -> Aside:
        """Return what is known of a text of the call."""
        return self.asides.get(text, NO_ASIDE)

    def received(self, texts: Sequence[str], answers: list[Answer]) -> list[Answer]:
        """Tell of answers that are there while others of the call are not; returns them."""
        for text, answer in zip(texts, answers, strict=True):
            if isinstance(answer, str):
                self.arrived(text, answer)
        return answers


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
