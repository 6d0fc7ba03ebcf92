"""How a model is asked for an entry: once, once more with what was wrong, then text by text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.drafting.models.prompt import messages
from l10n.drafting.models.reading import heard
from l10n.errors import AnswerProblem, EngineProblem, RefusalProblem, TooMuchProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.drafting.engine import Answer, Context
    from l10n.drafting.models.prompt import Message

_REMEDY: Final = "translate it by hand, or try another engine"


@dataclass(frozen=True, slots=True)
class Interview:
    """One entry, and the model that is asked for it.

    `say` sends messages and returns what the model said. It raises RefusalProblem where the model
    will not, TooMuchProblem where its answer was cut off, and EngineProblem otherwise.
    """

    where: str
    say: Callable[[list[Message], Context], str]
    style: str = ""

    def answers(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate the texts of an entry. Raises the problem that its first answer was."""
        asked = {f"s{number}": text for number, text in enumerate(texts, 1)}
        try:
            good, wrong = self._said(asked, context, {})
        except RefusalProblem as problem:
            if len(texts) == 1:
                return (problem,)
            good, wrong = {}, dict.fromkeys(asked, problem.what)
        else:
            if wrong:
                better, wrong = self._again(asked, wrong, context)
                good = {**good, **better}
        told: dict[str, Answer] = {**good}
        for number, what in wrong.items():
            told[number] = self._alone(number, asked, what, context)
        return tuple(told[number] for number in asked)

    def _said(
        self,
        segments: Mapping[str, str],
        context: Context,
        findings: Mapping[str, Sequence[str]],
    ) -> tuple[dict[str, str], dict[str, str]]:
        said = self.say(messages(segments, context, self.style, findings), context)
        found = heard(said, segments, context)
        for number, text in found.good.items():
            context.arrived(segments[number], text)
        return dict(found.good), dict(found.wrong)

    def _again(
        self, asked: Mapping[str, str], wrong: Mapping[str, str], context: Context
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Ask once more for what was wrong, and say what; a failure now leaves it as it was."""
        segments = {number: asked[number] for number in wrong}
        try:
            return self._said(segments, context, {n: (what,) for n, what in wrong.items()})
        except EngineProblem:
            return {}, dict(wrong)

    def _alone(self, number: str, asked: Mapping[str, str], what: str, context: Context) -> Answer:
        """Ask for one text of several by itself; of an entry of one text that was done already."""
        if len(asked) == 1:
            return AnswerProblem(self.where, what, _REMEDY)
        try:
            good, wrong = self._said({number: asked[number]}, context, {number: (what,)})
        except TooMuchProblem as problem:
            return AnswerProblem(self.where, problem.what, _REMEDY)
        except EngineProblem as problem:
            return problem
        return good.get(number) or AnswerProblem(self.where, wrong[number], _REMEDY)
