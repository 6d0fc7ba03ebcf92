"""From a segment to a draft: each engine in each shape, until an answer is good enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from l10n.drafting.asking import Question, answers
from l10n.drafting.engine import Context, Shape
from l10n.drafting.reasons import Reason
from l10n.drafting.shapes import shaped, unshaped
from l10n.errors import AnswerProblem
from l10n.language.text.masking import mask, unmask
from l10n.language.text.requoting import retypeset
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from l10n.drafting.breaker import Breaker
    from l10n.drafting.engine import Answer, Engine
    from l10n.language.text.masking import Masked, Protected
    from l10n.model.finding import Finding

COPIED: Final = "l10n:copy"
"""How a draft is signed in which there was nothing to translate."""


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

    `message` is the finding's, or what was the matter with the engine; `cause` is what nobody
    foresaw.
    """

    reason: Reason
    code: str = ""
    message: str = ""
    cause: Exception | None = None


Got = Drafted | Undrafted


@dataclass(frozen=True, slots=True)
class Ladder:
    """The engines of one language, in order.

    `refusal` judges a draft by its source: it returns the finding that refuses it. `withheld` says
    why no engine may see the texts that is not on this machine, and is empty where all may.
    `waits` is that of a `Context`.
    """

    language: str
    breakers: Sequence[Breaker]
    refusal: Callable[[str, str], Finding | None]
    withheld: str = ""
    waits: Callable[[str, float], None] = lambda *_: None

    @property
    def asked(self) -> int:
        """How many texts engines were asked for, in this language and in others."""
        return sum(breaker.asked for breaker in self.breakers)

    @property
    def together(self) -> int:
        """How many segments are best drafted at once: as many as any engine takes."""
        limits = (it.engine.limits for it in self.breakers if it.engine.speaks(self.language))
        return max((limit.texts * limit.parallel for limit in limits), default=1)

    def failed_before(self, wish: Wish) -> bool:
        """Tell whether an engine failed on a segment: it is asked for after all others."""
        return any(breaker.setback(self.language, wish.text) for breaker in self.breakers)

    def draft(self, wish: Wish) -> Got:
        """Draft one segment, as `draft_each` does."""
        return self.draft_each([wish])[0]

    def draft_each(self, wishes: Sequence[Wish]) -> tuple[Got, ...]:
        """Draft segments, or tell why not: each gets the reason nearest to a draft.

        Each climbs by itself; what they ask of one engine at the same time is asked together.
        """
        climbs = [self._climb(wish) for wish in wishes]
        waiting: dict[int, Question] = {}
        got: dict[int, Got] = {}

        def move(number: int, answer: Answer | None) -> None:
            try:
                waiting[number] = climbs[number].send(answer)
            except StopIteration as end:
                waiting.pop(number, None)
                got[number] = end.value
            except Exception as error:  # noqa: BLE001 - one segment's fault is no other's
                waiting.pop(number, None)
                got[number] = Undrafted(Reason.FAULT, cause=error)

        for number in range(len(wishes)):
            move(number, None)
        while waiting:
            breaker = next(iter(waiting.values())).breaker
            asking = {n: question for n, question in waiting.items() if question.breaker is breaker}
            said = answers(breaker, list(asking.values()), Context(self.language, self.waits))
            for number, question in asking.items():
                move(number, said[question.sent])
        return tuple(got[number] for number in range(len(wishes)))

    def _climb(self, wish: Wish) -> Generator[Question, Answer | None, Got]:
        """Draft a segment, giving each question that it has for an engine.

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
            if self.withheld and breaker.engine.third_party:
                best = Undrafted(Reason.EMBARGOED, message=self.withheld)
                continue
            for got in (yield from self._rung(breaker, masked, wish)):
                if isinstance(got, Undrafted):
                    best = max(best, got, key=_nearness)
                elif _is_firm(got):
                    return got
                else:
                    loose = loose or got
        return replace(loose, text=_GAP.sub(" ", loose.text)) if loose else best

    def _copy(self, masked: Masked, wish: Wish) -> Got:
        text = retypeset(unmask(masked.text, masked) or "", self.language)
        return self._judged(wish, Drafted(text, COPIED))

    def _rung(
        self, breaker: Breaker, masked: Masked, wish: Wish
    ) -> Generator[Question, Answer | None, list[Got]]:
        """Return what an engine makes of a segment in each shape, as long as there is hope."""
        if breaker.rests(self.language, wish.text):
            return [Undrafted(Reason.NO_ANSWER, message="no translation so often that it rests")]
        got: list[Got] = []
        wrong: AnswerProblem | None = None
        for sent, shape in _shapes(breaker.engine, masked, wish).items():
            if len(sent) > breaker.engine.limits.characters:
                got.append(Undrafted(Reason.TOO_LONG))
                break
            answer = yield Question(breaker, wish.text, sent)
            if isinstance(answer, AnswerProblem):
                wrong = answer
                got.append(Undrafted(Reason.NO_ANSWER, message=answer.what))
            elif isinstance(answer, str):
                got.append(self._read(breaker.engine, shape, answer, (masked, wish)))
                if _is_firm(got[-1]):
                    return got
            else:
                got.append(Undrafted(Reason.FAILED, message=answer.what if answer else ""))
                break
        if wrong:
            breaker.failed(self.language, wish.text, wrong)
        return got

    def _read(self, engine: Engine, shape: Shape, answer: str, asked: tuple[Masked, Wish]) -> Got:
        masked, wish = asked
        text = answer if shape is Shape.OPEN else unmask(unshaped(answer, masked, shape), masked)
        if text is None or not _whole(text, wish, masked):
            return Undrafted(Reason.PROTECTION_LOST)
        text = retypeset(text.strip(), self.language)
        return self._judged(wish, Drafted(text, engine.token(self.language)))

    def _judged(self, wish: Wish, draft: Drafted) -> Got:
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


def _is_firm(got: Got) -> bool:
    return isinstance(got, Drafted) and not _GAP.search(got.text)


def _whole(text: str, wish: Wish, masked: Masked) -> bool:
    """Tell whether every reading stands in a draft, and no piece of a token does."""
    debris = any(mark in text and mark not in wish.text for mark in _DEBRIS)
    return not debris and all(reading in text for _, reading in masked.readings)


_GAP: Final = compiled(r"(?<=\S) {2,}(?=\S)")
_DEBRIS: Final = ("⟦", "⟧", "[<x", "<x")
_NEARNESS: Final = (
    Reason.EMPTIED,
    Reason.NO_ENGINE,
    Reason.FAILED,
    Reason.NO_ANSWER,
    Reason.TOO_LONG,
    Reason.PROTECTION_LOST,
    Reason.REJECTED,
    Reason.EMBARGOED,
)


def _nearness(undrafted: Undrafted) -> int:
    return _NEARNESS.index(undrafted.reason)
