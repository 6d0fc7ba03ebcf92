"""From a segment to a draft: each engine in each shape, until an answer is good enough."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Shape
from l10n.drafting.shapes import shaped, unshaped
from l10n.errors import AnswerProblem, EngineProblem
from l10n.language.text.masking import mask, unmask
from l10n.language.text.typography import retypeset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from l10n.drafting.breaker import Breaker
    from l10n.drafting.engine import Engine
    from l10n.language.text.masking import Masked, Protected
    from l10n.model.finding import Finding

COPIED: Final = "l10n:copy"
"""How a draft is signed in which there was nothing to translate."""


class Reason(StrEnum):
    """Why a segment has no draft."""

    NO_ENGINE = "no-engine"
    FAILED = "engine-failed"
    NO_ANSWER = "no-answer"
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


@dataclass(frozen=True, slots=True)
class Undrafted:
    """Why a segment has no draft; `code` is that of the finding which refused one.

    `message` is the finding's, or what was the matter with the engine.
    """

    reason: Reason
    code: str = ""
    message: str = ""


@dataclass(slots=True)
class Ladder:
    """The engines of one language, in order.

    `refusal` judges a draft by its source: it returns the finding that refuses it.
    """

    language: str
    breakers: Sequence[Breaker]
    refusal: Callable[[str, str], Finding | None]
    asked: int = 0

    def failed_before(self, wish: Wish) -> bool:
        """Tell whether an engine failed on a segment: it is asked for after all others."""
        return any(breaker.setback(self.language, wish.text) for breaker in self.breakers)

    def draft(self, wish: Wish) -> Drafted | Undrafted:
        """Draft a segment, or tell why not: the reason nearest to a draft.

        Two spaces in a row are the trace of a word that an engine dropped beside a token, so a
        draft without them is preferred.
        """
        masked = mask(wish.text, wish.protected)
        if masked.is_bare:
            return self._copy(masked, wish)
        best = Undrafted(Reason.NO_ENGINE)
        loose: Drafted | None = None
        for breaker in self.breakers:
            if not breaker.engine.speaks(self.language):
                continue
            for got in self._drafts(breaker, masked, wish):
                if isinstance(got, Undrafted):
                    best = max(best, got, key=_nearness)
                elif not _GAP.search(got.text):
                    return got
                else:
                    loose = loose or got
        return replace(loose, text=_GAP.sub(" ", loose.text)) if loose else best

    def _copy(self, masked: Masked, wish: Wish) -> Drafted | Undrafted:
        text = retypeset(unmask(masked.text, masked) or "", self.language)
        return self._judged(wish, Drafted(text, COPIED))

    def _drafts(
        self, breaker: Breaker, masked: Masked, wish: Wish
    ) -> Iterator[Drafted | Undrafted]:
        """Yield what an engine makes of a segment in each shape, as long as there is hope."""
        if breaker.rests(self.language, wish.text):
            yield Undrafted(Reason.NO_ANSWER, message="no translation so often that it rests")
            return
        wrong: AnswerProblem | None = None
        for sent, shape in _shapes(breaker.engine, masked, wish).items():
            if len(sent) > breaker.engine.limits.characters:
                yield Undrafted(Reason.TOO_LONG)
                break
            try:
                answer = self._ask(breaker, wish, sent)
            except AnswerProblem as problem:
                wrong = problem
                yield Undrafted(Reason.NO_ANSWER, message=problem.what)
            except EngineProblem as problem:
                yield Undrafted(Reason.FAILED, message=problem.what)
                break
            else:
                yield self._read(breaker.engine, shape, answer, (masked, wish))
        if wrong:
            breaker.failed(self.language, wish.text, wrong)

    def _ask(self, breaker: Breaker, wish: Wish, sent: str) -> str:
        """Return what the engine says, or has said. Raises EngineProblem where that is nothing."""
        engine = breaker.engine
        known = breaker.journal.get(engine, self.language, sent)
        if known is not None:
            return known
        if objection := breaker.objection(self.language):
            raise EngineProblem(_where(engine), objection, _REMEDY)
        self.asked += 1
        try:
            answer = _sound(engine, _translated(engine, sent, self.language))
        except AnswerProblem:
            raise
        except EngineProblem as problem:
            breaker.failed(self.language, wish.text, problem)
            raise
        breaker.succeeded(self.language)
        breaker.journal.put(engine, self.language, sent, answer)
        return answer

    def _read(
        self, engine: Engine, shape: Shape, answer: str, asked: tuple[Masked, Wish]
    ) -> Drafted | Undrafted:
        masked, wish = asked
        text = answer if shape is Shape.OPEN else unmask(unshaped(answer, masked, shape), masked)
        if text is None or not _whole(text, wish, masked):
            return Undrafted(Reason.PROTECTION_LOST)
        text = retypeset(text.strip(), self.language)
        return self._judged(wish, Drafted(text, engine.token(self.language)))

    def _judged(self, wish: Wish, draft: Drafted) -> Drafted | Undrafted:
        found = self.refusal(wish.text, draft.text)
        if found is None:
            return draft
        return Undrafted(Reason.REJECTED, found.code, found.message)


def _shapes(engine: Engine, masked: Masked, wish: Wish) -> dict[str, Shape]:
    """Return what is to be sent, in order; a text without anything protected is but one."""
    sent: dict[str, Shape] = {}
    for shape in engine.shapes:
        sent.setdefault(wish.text if shape is Shape.OPEN else shaped(masked, shape), shape)
    return sent


def _translated(engine: Engine, text: str, language: str) -> object:
    """Ask an engine. Raises EngineProblem for all that may go wrong in one."""
    try:
        return engine.translate(text, language)
    except EngineProblem:
        raise
    except Exception as error:
        what = f"it failed ({type(error).__name__})"
        raise EngineProblem(_where(engine), what, _REMEDY, passing=True) from error


def _sound(engine: Engine, answer: object) -> str:
    """Return an answer that a file can hold. Raises AnswerProblem for any other."""
    if not isinstance(answer, str):
        raise AnswerProblem(_where(engine), "its answer is no text", _REMEDY)
    if found := _UNSOUND.search(answer):
        what = f"its answer holds U+{ord(found[0]):04X}, which is no text"
        raise AnswerProblem(_where(engine), what, _REMEDY)
    return answer


def _where(engine: Engine) -> str:
    return f"engine {engine.name}"


def _whole(text: str, wish: Wish, masked: Masked) -> bool:
    """Tell whether every reading stands in a draft, and no piece of a token does."""
    debris = any(mark in text and mark not in wish.text for mark in _DEBRIS)
    return not debris and all(reading in text for _, reading in masked.readings)


_REMEDY: Final = "try again, or use another engine"

_UNSOUND: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls, and halves of characters as they come out of JSON."""

_GAP: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_DEBRIS: Final = ("⟦", "⟧", "[<x", "<x")
_NEARNESS: Final = (
    Reason.EMPTIED,
    Reason.NO_ENGINE,
    Reason.FAILED,
    Reason.NO_ANSWER,
    Reason.TOO_LONG,
    Reason.PROTECTION_LOST,
    Reason.REJECTED,
)


def _nearness(undrafted: Undrafted) -> int:
    return _NEARNESS.index(undrafted.reason)
