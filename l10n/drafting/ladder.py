"""From a segment to a draft: each engine in each shape, until an answer is good enough."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from l10n.drafting.asking import Asking, Question
from l10n.drafting.engine import NO_SCENE, Aside, Sample, Shape
from l10n.drafting.halting import Halt
from l10n.drafting.reasons import Reason
from l10n.drafting.shapes import fits, shaped, unshaped, written
from l10n.errors import AnswerProblem, BudgetProblem
from l10n.frozen import dataclass, field, replace
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.masking import mask, unmask
from l10n.language.text.mending import mended
from l10n.language.text.requoting import retypeset
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from l10n.drafting.breaker import Breaker
    from l10n.drafting.engine import Answer, Engine, Scene
    from l10n.language.languages.schema import Joints
    from l10n.language.text.masking import Masked
    from l10n.language.text.protected import Protected
    from l10n.model.finding import Finding

COPIED: Final = "l10n:copy"
"""How a draft is signed in which there was nothing to translate."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A segment that wants a draft: its text, and what no engine may see of it.

    `scene` is what stands around it, `previous` an approved text that it grew from; one that
    `changes` that goes to engines alone that read it.
    """

    text: str
    protected: tuple[Protected, ...] = ()
    scene: Scene = NO_SCENE
    previous: Sample | None = None
    changes: bool = False


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
    `waits` is that of a `Context`. Of ladders that are climbed together `halt` is one.
    """

    language: str
    breakers: Sequence[Breaker]
    refusal: Callable[[str, str], Finding | None]
    withheld: str = ""
    waits: Callable[[str, float], None] = lambda *_: None
    halt: Halt = field(default_factory=Halt)

    @property
    def asked(self) -> int:
        """How many texts engines were asked for in this language."""
        return sum(breaker.asked[self.language] for breaker in self.breakers)

    @property
    def cost(self) -> str:
        """What the run has cost so far, as people say it; empty where nothing is known to."""
        return next((told for it in self.breakers if (told := it.purse.told)), "")

    @property
    def together(self) -> int:
        """How many segments are best looked at ahead: as many as any engine takes at once."""
        limits = (it.engine.limits for it in self.breakers if it.engine.speaks(self.language))
        return max((it.texts * it.parallel * (1 + it.by_entry) for it in limits), default=1)

    @property
    def _joints(self) -> Joints | None:
        return known(knowledge(self.language).writing.joints, None)

    def failed_before(self, wish: Wish) -> bool:
        """Tell whether an engine failed on a segment: it is asked for after all others."""
        return any(breaker.setback(self.language, wish.text) for breaker in self.breakers)

    def draft(self, wish: Wish) -> Got:
        """Draft one segment, as `draft_each` does."""
        return self.draft_each([wish])[0]

    def draft_each(self, wishes: Sequence[Wish]) -> tuple[Got, ...]:
        """Draft segments, or tell why not: each gets the reason nearest to a draft."""
        got = dict(self.drafts(wishes))
        return tuple(got[number] for number in range(len(wishes)))

    def drafts(self, wishes: Sequence[Wish]) -> Iterator[tuple[int, Got]]:
        """Draft segments, and give each by its number as soon as it is done."""
        for _, number, got in drafts_together([(self, wishes)]):
            yield number, got

    def climb(self, wish: Wish) -> Generator[Question, Answer | None, Got]:
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
            engine = breaker.engine
            if not engine.speaks(self.language) or (wish.changes and not engine.limits.heeds):
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
        text = retypeset(unmask(masked.text, masked, self._joints) or "", self.language)
        return self._judged(wish, Drafted(text, COPIED))

    def _rung(
        self, breaker: Breaker, masked: Masked, wish: Wish
    ) -> Generator[Question, Answer | None, list[Got]]:
        """Return what an engine makes of a segment in each shape, as long as there is hope."""
        if breaker.rests(self.language, wish.text):
            return [Undrafted(Reason.NO_ANSWER, message="no translation so often that it rests")]
        got: list[Got] = []
        wrong: AnswerProblem | None = None
        for question, shape in self._questions(breaker, masked, wish):
            if len(question.sent) > breaker.engine.limits.characters:
                got.append(Undrafted(Reason.TOO_LONG))
                break
            answer = yield question
            if isinstance(answer, AnswerProblem):
                wrong = answer
                got.append(Undrafted(Reason.NO_ANSWER, message=answer.what))
            elif isinstance(answer, str):
                got.append(self._read(breaker.engine, shape, answer, (masked, wish)))
                got += yield from self._heeded(question, shape, got[-1], (masked, wish))
                if _is_firm(got[-1]):
                    return got
            else:
                reason = Reason.BUDGET if isinstance(answer, BudgetProblem) else Reason.FAILED
                got.append(Undrafted(reason, message=answer.what if answer else ""))
                break
        if wrong:
            breaker.failed(self.language, wish.text, wrong)
        return got

    def _heeded(
        self, question: Question, shape: Shape, got: Got, asked: tuple[Masked, Wish]
    ) -> Generator[Question, Answer | None, list[Got]]:
        """Ask once more with what was wrong, where the engine reads that."""
        again = _heeding(question, shape, got)
        said = (yield again) if again else None
        engine = question.breaker.engine
        return [self._read(engine, shape, said, asked)] if isinstance(said, str) else []

    def _questions(
        self, breaker: Breaker, masked: Masked, wish: Wish
    ) -> Iterator[tuple[Question, Shape]]:
        """Give what is to be sent, in order; a text without anything protected is but one."""
        seen: set[str] = set()
        for shape in breaker.shapes(self.language):
            if shape is not Shape.OPEN and not fits(masked, shape):
                continue
            sent = wish.text if shape is Shape.OPEN else shaped(masked, shape)
            if sent not in seen:
                seen.add(sent)
                aside = _aside(masked, shape, wish)
                yield Question(breaker, self.language, wish.text, sent, wish.scene, aside), shape

    def _read(self, engine: Engine, shape: Shape, answer: str, asked: tuple[Masked, Wish]) -> Got:
        masked, wish = asked
        text: str | None = answer
        if shape is not Shape.OPEN:
            text = unmask(unshaped(answer, masked, shape), masked, self._joints)
        if text is None or not _whole(text, wish, masked):
            return Undrafted(Reason.PROTECTION_LOST)
        readings = [reading for _, reading in masked.readings]
        text = mended(wish.text, retypeset(text.strip(), self.language), readings)
        return self._judged(wish, Drafted(text, engine.token(self.language)))

    def _judged(self, wish: Wish, draft: Drafted) -> Got:
        found = self.refusal(wish.text, draft.text)
        if found is None:
            return draft
        return Undrafted(Reason.REJECTED, found.code, found.message)


def drafts_together(
    parts: Sequence[tuple[Ladder, Sequence[Wish]]],
) -> Iterator[tuple[int, int, Got]]:
    """Draft the segments of several ladders at a time; give each as soon as it is done.

    With each come the number of its ladder and its own. Each climbs by itself; what they ask of
    one engine at the same time is asked together. No more are begun than the engines can be asked
    for at once. When the run is to halt, what engines still say is taken, and they are not asked.
    """
    turns = itertools.zip_longest(*(range(len(wishes)) for _, wishes in parts))
    begun = ((part, n) for turn in turns for part, n in enumerate(turn) if n is not None)
    climbs: list[tuple[int, int, Generator[Question, Answer | None, Got]]] = []
    room = sum(ladder.together for ladder, _ in parts)
    halt = parts[0][0].halt if parts else Halt()
    asking = Asking(parts[0][0].waits if parts else lambda *_: None, halt)
    while not halt.wanted:
        while asking.open < room and (one := next(begun, None)) is not None:
            ladder, wishes = parts[one[0]]
            climbs.append((*one, ladder.climb(wishes[one[1]])))
            yield from _moved(climbs, len(climbs) - 1, None, asking)
        answers = asking.answered()
        if not answers and not asking.open:
            return
        for number, answer in answers:
            yield from _moved(climbs, number, answer, asking)
    for number, answer in asking.last():
        yield from _moved(climbs, number, answer, asking)


def _moved(
    climbs: Sequence[tuple[int, int, Generator[Question, Answer | None, Got]]],
    at: int,
    answer: Answer | None,
    asking: Asking,
) -> Iterator[tuple[int, int, Got]]:
    """Take a climb on to its next question; gives what it comes to where that was the last."""
    part, number, climb = climbs[at]
    try:
        asking.put(at, climb.send(answer))
    except StopIteration as end:
        yield part, number, end.value
    except Exception as error:  # noqa: BLE001 - one segment's fault is no other's
        yield part, number, Undrafted(Reason.FAULT, cause=error)


def _heeding(question: Question, shape: Shape, got: Got) -> Question | None:
    """Ask an engine that reads what is known of a text once more, with what was wrong; else None.

    Not where its spans are open: that is what is tried after it.
    """
    heeds = question.breaker.engine.limits.heeds and shape is not Shape.OPEN
    if isinstance(got, Drafted) or not heeds:
        return None
    what = got.message or "a marked span is missing, doubled or changed"
    return replace(question, aside=replace(question.aside, findings=(what,)))


def _aside(masked: Masked, shape: Shape, wish: Wish) -> Aside:
    """Tell what is known of a text, in the shape that it is sent in."""
    if shape is Shape.OPEN:
        return Aside(shape, wish.previous)
    keeps = written(masked, shape)
    previous = wish.previous
    if previous is not None:
        spans = sorted(wish.protected, key=lambda span: (span.start, -span.end))
        french = [wish.text[span.start : span.end] for span in spans]
        marked = [one for one in zip(french, keeps, strict=False) if one[0]]
        previous = Sample(
            _marked(previous.source, [(text, keep.source) for text, keep in marked]),
            _marked(previous.target, [(keep.target, keep.source) for _, keep in marked]),
        )
    return Aside(shape, previous, keeps)


def _marked(text: str, marks: Sequence[tuple[str, str]]) -> str:
    """Write marks for what they stand for, the first time that it stands in a text."""
    for said, mark in sorted(marks, key=lambda one: -len(one[0])):
        text = text.replace(said, mark, 1)
    return text


def _is_firm(got: Got) -> bool:
    return isinstance(got, Drafted) and not _GAP.search(got.text)


def _whole(text: str, wish: Wish, masked: Masked) -> bool:
    """Tell whether every reading stands in a draft, and no piece of a token does."""
    debris = any(mark in text and mark not in wish.text for mark in _DEBRIS)
    emptied = _EMPTIED.search(text) and not _EMPTIED.search(wish.text)
    return not debris and not emptied and all(reading in text for _, reading in masked.readings)


_GAP: Final = compiled(r"(?<=\S) {2,}(?=\S)")
_EMPTIED: Final = compiled(r"«\s*»|“\s*”|\"\s*\"|\(\s*\)")
"""Marks around nothing: what they quoted stands elsewhere."""
_DEBRIS: Final = ("⟦", "⟧", "[<x", "<x")
_NEARNESS: Final = (
    Reason.EMPTIED,
    Reason.NO_ENGINE,
    Reason.BUDGET,
    Reason.FAILED,
    Reason.NO_ANSWER,
    Reason.TOO_LONG,
    Reason.PROTECTION_LOST,
    Reason.REJECTED,
    Reason.EMBARGOED,
)


def _nearness(undrafted: Undrafted) -> int:
    return _NEARNESS.index(undrafted.reason)
