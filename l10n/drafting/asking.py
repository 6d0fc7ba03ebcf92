"""Put questions to engines: as many at once as each takes, and each text once.

What an engine says is kept before anything else is asked of it, by the thread that asked.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.drafting.calls import call
from l10n.drafting.engine import NO_ASIDE, NO_SCENE, Context
from l10n.drafting.spending import Usage
from l10n.errors import AnswerProblem, BudgetProblem, EngineProblem
from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

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
    """

    def __init__(self, waits: Callable[[str, float], None]) -> None:
        self._waits = waits
        self._waiting: dict[str, list[Question]] = {}
        self._asked: dict[tuple[str, str, str], list[int]] = {}
        self._ready: list[tuple[int, Answer]] = []
        self._flying: dict[Future[list[Answer]], Sequence[Question]] = {}
        self._threads: dict[str, ThreadPoolExecutor] = {}

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
            self._send()
            if not self._ready and not self._flying:
                return []
            if not self._ready:
                self._land()
        ready, self._ready = self._ready, []
        return ready

    def close(self) -> None:
        """Ask nothing more; what still flies is not waited for."""
        for threads in self._threads.values():
            threads.shutdown(wait=False, cancel_futures=True)

    def _send(self) -> None:
        """Ask each engine for as much as it takes; that of a call at a time is waited for."""
        for name, waiting in self._waiting.items():
            while waiting and not self._ready:
                breaker = waiting[0].breaker
                parallel = breaker.engine.limits.parallel
                if sum(self._is_of(name, flying) for flying in self._flying.values()) >= parallel:
                    break
                self._begin(_taken(waiting), parallel)

    def _begin(self, questions: Sequence[Question], parallel: int) -> None:
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
        used: list[Usage] = []
        context = replace(_context(questions, self._waits), spent=used.append)

        def ask() -> list[Answer]:
            said = call(engine, texts, context)
            breaker.purse.settle(engine, texts, used or _untold(texts, said))
            for question, answer in zip(questions, said, strict=True):
                if isinstance(answer, str):
                    breaker.journal.put(engine, language, question.asked, answer)
            return said

        if parallel == 1:
            self._take(questions, ask())
            return
        if engine.name not in self._threads:
            self._threads[engine.name] = ThreadPoolExecutor(max_workers=parallel)
        self._flying[self._threads[engine.name].submit(ask)] = questions

    def _land(self) -> None:
        for future in wait(self._flying, return_when=FIRST_COMPLETED).done:
            self._take(self._flying.pop(future), future.result())

    def _take(self, questions: Sequence[Question], said: Sequence[Answer]) -> None:
        _note(questions, said)
        self._hand_out(questions, said)

    def _hand_out(self, questions: Sequence[Question], said: Sequence[Answer]) -> None:
        for question, answer in zip(questions, said, strict=True):
            key = (question.breaker.engine.name, question.language, question.asked)
            self._ready += [(number, answer) for number in self._asked.pop(key)]

    @staticmethod
    def _is_of(name: str, questions: Sequence[Question]) -> bool:
        return questions[0].breaker.engine.name == name


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


def _untold(texts: Sequence[str], said: Sequence[Answer]) -> list[Usage]:
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
