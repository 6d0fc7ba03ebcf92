"""Put questions to an engine: as many at once as it takes, and each text once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.errors import AnswerProblem, EngineProblem
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.drafting.breaker import Breaker
    from l10n.drafting.engine import Answer, Context, Engine

T = TypeVar("T")

_REMEDY: Final = "try again, or use another engine"

_UNSOUND: Final = compiled("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls, and halves of characters as they come out of JSON."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent for a segment, in a shape that the engine lets through; `text` is its own."""

    breaker: Breaker
    text: str
    sent: str


def answers(
    breaker: Breaker, questions: Sequence[Question], context: Context
) -> Mapping[str, Answer]:
    """Return an answer for all that is sent: what the engine has said before, or says now.

    What it says is kept before anything else is asked.
    """
    engine, journal = breaker.engine, breaker.journal
    asked = {question.sent: question for question in questions}
    known = {sent: journal.get(engine, context.language, sent) for sent in asked}
    got: dict[str, Answer] = {sent: said for sent, said in known.items() if said is not None}
    missing = [question for sent, question in asked.items() if sent not in got]
    for wave in _parts(missing, engine.limits.texts * engine.limits.parallel):
        if objection := breaker.objection(context.language):
            problem = EngineProblem(_where(engine), objection, _REMEDY)
            got |= {question.sent: problem for question in wave}
            continue
        breaker.asked += len(wave)
        said = _answers(engine, [question.sent for question in wave], context)
        _note(breaker, wave, said, context)
        got |= {question.sent: answer for question, answer in zip(wave, said, strict=True)}
    return got


def _answers(engine: Engine, texts: Sequence[str], context: Context) -> list[Answer]:
    """Ask in calls of the size that the engine takes, in threads where it stands several."""
    calls = list(_parts(texts, engine.limits.texts))
    if len(calls) == 1:
        return _call(engine, texts, context)
    with ThreadPoolExecutor(max_workers=engine.limits.parallel) as threads:
        told = threads.map(lambda call: _call(engine, call, context), calls)
        return [answer for call in told for answer in call]


def _call(engine: Engine, texts: Sequence[str], context: Context) -> list[Answer]:
    """Ask once; whatever goes wrong is an answer, and there is one a text."""
    try:
        given: Sequence[object] = list(engine.translate(texts, context))
    except EngineProblem as problem:
        return [problem] * len(texts)
    except Exception as error:  # noqa: BLE001 - an engine raises whatever its libraries raise
        what = f"it failed ({type(error).__name__})"
        return [EngineProblem(_where(engine), what, _REMEDY, passing=True)] * len(texts)
    if len(given) != len(texts):
        what = f"it gave {len(given)} answers to {len(texts)} texts"
        return [AnswerProblem(_where(engine), what, _REMEDY)] * len(texts)
    return [_sound(engine, answer) for answer in given]


def _sound(engine: Engine, answer: object) -> Answer:
    """Return an answer that a file can hold, or the problem with it."""
    if isinstance(answer, EngineProblem):
        return answer
    if not isinstance(answer, str):
        return AnswerProblem(_where(engine), "its answer is no text", _REMEDY)
    if found := _UNSOUND.search(answer):
        what = f"its answer holds U+{ord(found[0]):04X}, which is no text"
        return AnswerProblem(_where(engine), what, _REMEDY)
    return answer


def _note(
    breaker: Breaker, wave: Sequence[Question], said: Sequence[Answer], context: Context
) -> None:
    """Keep the answers, and take note of failures: one that cost several texts counts once."""
    language = context.language
    failed: list[EngineProblem] = []
    for question, answer in zip(wave, said, strict=True):
        if isinstance(answer, str):
            breaker.succeeded(language)
            breaker.journal.put(breaker.engine, language, question.sent, answer)
        elif isinstance(answer, AnswerProblem):
            continue  # another shape may bring one
        elif any(answer is problem for problem in failed):
            breaker.set_back(language, question.text, answer)
        else:
            failed.append(answer)
            breaker.failed(language, question.text, answer)


def _parts(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _where(engine: Engine) -> str:
    return f"engine {engine.name}"
