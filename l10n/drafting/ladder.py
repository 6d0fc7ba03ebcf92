"""From a segment to a draft: each engine in each shape, until an answer is good enough."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Shape
from l10n.drafting.shapes import shaped, unshaped
from l10n.errors import EngineProblem
from l10n.language.masking import mask, unmask
from l10n.language.typography import retypeset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.drafting.engine import Engine
    from l10n.drafting.journal import Journal
    from l10n.language.masking import Masked, Protected

PATIENCE: Final = 3
"""Failures in a row after which an engine is left alone for the rest of the run."""

COPIED: Final = "l10n:copy"
"""How a draft is signed in which there was nothing to translate."""


class Reason(StrEnum):
    """Why a segment has no draft."""

    NO_ENGINE = "no-engine"
    FAILED = "engine-failed"
    TOO_LONG = "too-long"
    PROTECTION_LOST = "protection-lost"
    REJECTED = "rejected-by-checks"
    EMPTIED = "emptied-by-a-person"


@dataclass(frozen=True, slots=True)
class Wish:
    """A segment that wants a draft: its text, and what no engine may see of it."""

    text: str
    protected: tuple[Protected, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, and how it is signed."""

    text: str
    token: str


@dataclass(slots=True)
class Ladder:
    """The engines of one language, in order, and what this run has learnt of them.

    `accept` judges a draft by its source. `failures` are those that made an engine give up.
    """

    language: str
    engines: Sequence[Engine]
    accept: Callable[[str, str], bool]
    journal: Journal
    failures: dict[str, EngineProblem] = field(default_factory=dict)
    asked: int = 0
    _in_a_row: dict[str, int] = field(default_factory=dict)

    def draft(self, wish: Wish) -> Drafted | Reason:
        """Draft a segment, or tell why not: the reason nearest to a draft.

        Two spaces in a row are the trace of a word that an engine dropped beside a token, so a
        draft without them is preferred.
        """
        masked = mask(wish.text, wish.protected)
        if masked.is_bare:
            return self._copy(masked, wish)
        best = Reason.NO_ENGINE
        loose: Drafted | None = None
        for engine in self.engines:
            if not engine.speaks(self.language):
                continue
            for shape in engine.shapes:
                got = self._climb(engine, shape, masked, wish)
                if isinstance(got, Drafted):
                    if not _GAP.search(got.text):
                        return got
                    loose = loose or got
                    continue
                best = max(best, got, key=_NEARNESS.index)
                if got in _HOPELESS:
                    break
        return replace(loose, text=_GAP.sub(" ", loose.text)) if loose else best

    def _copy(self, masked: Masked, wish: Wish) -> Drafted | Reason:
        text = retypeset(unmask(masked.text, masked) or "", self.language)
        return Drafted(text, COPIED) if self.accept(wish.text, text) else Reason.REJECTED

    def _climb(self, engine: Engine, shape: Shape, masked: Masked, wish: Wish) -> Drafted | Reason:
        sent = wish.text if shape is Shape.OPEN else shaped(masked, shape)
        if len(sent) > engine.limits.characters:
            return Reason.TOO_LONG
        answer = self._ask(engine, sent)
        if answer is None:
            return Reason.FAILED
        text = answer if shape is Shape.OPEN else unmask(unshaped(answer, masked, shape), masked)
        if text is None or not _whole(text, wish, masked):
            return Reason.PROTECTION_LOST
        text = retypeset(text.strip(), self.language)
        if not self.accept(wish.text, text):
            return Reason.REJECTED
        return Drafted(text, engine.token(self.language))

    def _ask(self, engine: Engine, text: str) -> str | None:
        known = self.journal.get(engine, self.language, text)
        if known is not None:
            return known
        if engine.name in self.failures:
            return None
        self.asked += 1
        try:
            answer = _sound(engine, engine.translate(text, self.language))
        except EngineProblem as problem:
            self._failed(engine, problem)
            return None
        self._in_a_row[engine.name] = 0
        self.journal.put(engine, self.language, text, answer)
        return answer

    def _failed(self, engine: Engine, problem: EngineProblem) -> None:
        count = self._in_a_row.get(engine.name, 0) + 1
        self._in_a_row[engine.name] = count
        if count >= PATIENCE or not problem.passing:
            self.failures[engine.name] = problem


def _sound(engine: Engine, answer: str) -> str:
    """Return an answer that a file can hold. Raises EngineProblem for any other."""
    if found := _UNSOUND.search(answer):
        what = f"its answer holds U+{ord(found[0]):04X}, which is no text"
        raise EngineProblem(engine.name, what, "try again, or use another engine", passing=True)
    return answer


def _whole(text: str, wish: Wish, masked: Masked) -> bool:
    """Tell whether every reading stands in a draft, and no piece of a token does."""
    debris = any(mark in text and mark not in wish.text for mark in _DEBRIS)
    return not debris and all(reading in text for _, reading in masked.readings)


_UNSOUND: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls, and halves of characters as they come out of JSON."""

_GAP: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_DEBRIS: Final = ("⟦", "⟧", "[<x", "<x")
_NEARNESS: Final = (
    Reason.EMPTIED,
    Reason.NO_ENGINE,
    Reason.FAILED,
    Reason.TOO_LONG,
    Reason.PROTECTION_LOST,
    Reason.REJECTED,
)
_HOPELESS: Final = {Reason.FAILED, Reason.TOO_LONG}
"""Reasons that no other shape of the same engine mends."""
