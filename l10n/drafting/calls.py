"""One call of an engine: whatever goes wrong in it is an answer, and there is one a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.errors import AnswerProblem, EngineProblem, TooMuchProblem
from l10n.frozen import replace
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.drafting.engine import Answer, Context, Engine

_REMEDY: Final = "try again, or use another engine"

_UNSOUND: Final = compiled("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Controls, and halves of characters as they come out of JSON."""


def call(engine: Engine, texts: Sequence[str], context: Context) -> list[Answer]:
    """Ask for texts at once; where that is too much for the engine, for each half of them.

    Each sound answer is told to the context as soon as it is there.
    """
    answers = _once(engine, texts, replace(context, arrived=_sound_ones(engine, context)))
    context.received(texts, answers)
    if len(texts) == 1 or not any(isinstance(answer, TooMuchProblem) for answer in answers):
        return answers
    half = len(texts) // 2
    return [*call(engine, texts[:half], context), *call(engine, texts[half:], context)]


def _sound_ones(engine: Engine, context: Context) -> Callable[[str, str], None]:
    """Tell the context of those answers alone that a file can hold."""

    def arrived(text: str, answer: str) -> None:
        if isinstance(_sound(f"engine {engine.name}", answer), str):
            context.arrived(text, answer)

    return arrived


def _once(engine: Engine, texts: Sequence[str], context: Context) -> list[Answer]:
    where = f"engine {engine.name}"
    try:
        given: Sequence[object] = list(engine.translate(texts, context))
    except EngineProblem as problem:
        return [problem] * len(texts)
    except Exception as error:  # noqa: BLE001 - an engine raises whatever its libraries raise
        what = f"it failed ({type(error).__name__})"
        return [EngineProblem(where, what, _REMEDY, passing=True)] * len(texts)
    if len(given) != len(texts):
        what = f"it gave {len(given)} answers to {len(texts)} texts"
        return [AnswerProblem(where, what, _REMEDY)] * len(texts)
    return [_sound(where, answer) for answer in given]


def _sound(where: str, answer: object) -> Answer:
    """Return an answer that a file can hold, or the problem with it."""
    if isinstance(answer, EngineProblem):
        return answer
    if not isinstance(answer, str):
        return AnswerProblem(where, "its answer is no text", _REMEDY)
    if found := _UNSOUND.search(answer):
        what = f"its answer holds U+{ord(found[0]):04X}, which is no text"
        return AnswerProblem(where, what, _REMEDY)
    return answer
