"""Put questions to engines: as many at once as each takes, and each text once.

What an engine says is kept before anything else is asked of it, by the thread that asked.
"""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from l10n.drafting.calls import call
from l10n.drafting.engine import NO_ASIDE, NO_SCENE, Context
from l10n.drafting.halting import Halt, apart
from l10n.drafting.spending import Usage
from l10n.errors import AnswerProblem, BudgetProblem, EngineProblem
from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.drafting.breaker import Breaker
    from l10n.drafting.engine import Answer, Aside, Scene

_REMEDY: Final = "try again, or use another engine"


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent for a segment, in a shape that the engine lets through; `text` is its own."""

    breaker: Breaker
    language: str
    text: str
    sent: str
    scene: Scene = NO_SCENE
    aside: Aside = NO_ASIDE

    @property
    def asked(self) -> str:
        """What the answer depends on, as the journal knows it.

        Examples are left out: they change with every approval, and what was paid for stays paid.
        """
        if not self.breaker.engine.limits.by_entry:
            return self.sent
        scene, aside = self.scene, self.aside
        around = (scene.before, scene.after, scene.terms, aside)
        digest = sha256(repr(around).encode("utf-8", "surrogatepass")).hexdigest()
        return f"{self.sent}\x1e{digest[:16]}"


class Asking:
    """Questions of segments, by the segment's number, and how they are answered.

    What was answered before costs nothing; what is asked for already is not asked for twice.
    Once the run is to halt nothing more is asked, and what is under way is waited for.
    """

    def __init__(self, waits: Callable[[str, float], None], halt: Halt | None = None) -> None:
        self._waits = waits
        self._halt = halt or Halt()
        self._waiting: dict[str, list[Question]] = {}
        self._asked: dict[tuple[str, str, str], list[int]] = {}
        self._ready: list[tuple[int, Answer]] = []
        self._flying: Counter[str] = Counter()
        self._landed: SimpleQueue[tuple[Sequence[Question], Callable[[], list[Answer]]]] = (
            SimpleQueue()
        )

    @property
    def open(self) -> int:
        """How many segments wait for an answer."""
        return sum(map(len, self._asked.values())) + len(self._ready)

    def put(self, number: int, question: Question) -> None:
        """Ask a question for a segment; one that follows an answer comes before those behind."""
        breaker, language = question.breaker, question.language
        name = breaker.engine.name
        key = (name, language, question.asked)
        if (known := breaker.journal.get(breaker.engine, language, question.asked)) is not None:
            self._ready.append((number, known))
        elif key in self._asked:
            self._asked[key].append(number)
        else:
            self._asked[key] = [number]
            self._waiting.setdefault(name, []).append(question)

    def answered(self) -> list[tuple[int, Answer]]:
        """Return the next answers that there are; none when nothing is asked for."""
        while not self._ready:
            if not self._halt.wanted:
                self._send()
            if not self._ready and (not self._flying.total() or not self._land()):
                return []
        ready, self._ready = self._ready, []
        return ready

    def last(self) -> list[tuple[int, Answer]]:
        """Return what still comes of a run that is to halt: answers, and no failure of theirs."""
        while self._flying.total() and self._land():
            continue
        ready, self._ready = self._ready, []
        return [(number, answer) for number, answer in ready if isinstance(answer, str)]

    def _send(self) -> None:
        """Ask each engine for as much as it takes; that of a call at a time is waited for."""
        for name, waiting in self._waiting.items():
            while waiting and not self._ready and not self._halt.wanted:
                engine = waiting[0].breaker.engine
                if self._flying[name] >= engine.limits.parallel:
                    break
                self._begin(_taken(waiting))

    def _begin(self, questions: Sequence[Question]) -> None:
        breaker, language = questions[0].breaker, questions[0].language
        engine = breaker.engine
        if objection := breaker.objection(language):
            problem = EngineProblem(f"engine {engine.name}", objection, _REMEDY)
            self._hand_out(questions, [problem] * len(questions))
            return
        texts = [question.sent for question in questions]
        if objection := breaker.purse.objection(engine, texts):
            over = BudgetProblem(f"engine {engine.name}", objection, _REMEDY)
            self._hand_out(questions, [over] * len(questions))
            return
        breaker.asked[language] += len(questions)
        context = replace(_context(questions, self._waits), halted=lambda: self._halt.wanted)
        if engine.limits.parallel == 1 and not engine.third_party:
            self._take(questions, _said(questions, context))
            return
        self._flying[engine.name] += 1
        self._halt.under_way += 1
        apart(lambda: _said(questions, context), lambda got: self._landed.put((questions, got)))

    def _land(self) -> bool:
        """Take the answers of the next call that is over; False where nobody waits for it."""
        landed = self._halt.next(self._landed)
        if landed is None:
            return False
        questions, outcome = landed
        self._flying[questions[0].breaker.engine.name] -= 1
        self._halt.under_way -= 1
        self._take(questions, outcome())
        return True

    def _take(self, questions: Sequence[Question], said: Sequence[Answer]) -> None:
        if not self._halt.wanted:
            _note(questions, said)
        self._hand_out(questions, said)

    def _hand_out(self, questions: Sequence[Question], said: Sequence[Answer]) -> None:
        for question, answer in zip(questions, said, strict=True):
            key = (question.breaker.engine.name, question.language, question.asked)
            self._ready += [(number, answer) for number in self._asked.pop(key)]


def _said(questions: Sequence[Question], context: Context) -> list[Answer]:
    """Ask, and keep each answer as it arrives; what it cost is settled when all are there."""
    breaker, texts = questions[0].breaker, [question.sent for question in questions]
    engine, language = breaker.engine, context.language
    asked = {question.sent: question.asked for question in questions}
    used: list[Usage] = []

    def keep(text: str, answer: str) -> None:
        if (key := asked.pop(text, None)) is not None:
            breaker.journal.put(engine, language, key, answer)

    said = call(engine, texts, replace(context, spent=used.append, arrived=keep))
    breaker.purse.settle(engine, texts, used or untold(texts, said))
    return said


def _context(questions: Sequence[Question], waits: Callable[[str, float], None]) -> Context:
    asides = {question.sent: question.aside for question in questions}
    return Context(questions[0].language, waits, questions[0].scene, asides)


def _taken(waiting: list[Question]) -> list[Question]:
    """Take what makes one call from the questions for an engine: the first, and its like."""
    first = waiting[0]
    limits = first.breaker.engine.limits
    taken: list[Question] = []
    for question in waiting:
        if len(taken) >= limits.texts:
            break
        if _go_together(first, question, taken) and limits.fit(
            [*(one.sent for one in taken), question.sent]
        ):
            taken.append(question)
        elif taken and not limits.by_entry and question.language == first.language:
            break
    chosen = set(map(id, taken))
    waiting[:] = [question for question in waiting if id(question) not in chosen]
    return taken


def _go_together(first: Question, other: Question, taken: Sequence[Question]) -> bool:
    """Tell whether two questions may be asked in one call; a text stands there but once."""
    if first.language != other.language:
        return False
    if not first.breaker.engine.limits.by_entry:
        return True
    return first.scene == other.scene and all(one.sent != other.sent for one in taken)


def untold(texts: Sequence[str], said: Sequence[Answer]) -> list[Usage]:
    """Return what an engine used that does not tell: nothing where nobody answered."""
    answered = [t for t, a in zip(texts, said, strict=True) if isinstance(a, (str, AnswerProblem))]
    return [Usage(characters=sum(map(len, answered)))] if answered else []


def _note(questions: Sequence[Question], said: Sequence[Answer]) -> None:
    """Take note of answers and failures: one that cost several texts counts once."""
    counted: Counter[int] = Counter()
    for question, answer in zip(questions, said, strict=True):
        breaker, language = question.breaker, question.language
        if isinstance(answer, str):
            breaker.succeeded(language)
        elif isinstance(answer, AnswerProblem):
            continue  # another shape may bring one
        elif counted[id(answer)]:
            breaker.set_back(language, question.text, answer)
        else:
            counted[id(answer)] += 1
            breaker.failed(language, question.text, answer)
