"""What servers understand of a question: learned from what they refuse, and kept for the run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeVar

from l10n.errors import AnswerProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

Form = Callable[[Mapping[str, object]], Mapping[str, object]]
"""A way to ask for JSON: what stands in a question for a schema."""

_BAD_REQUEST: Final = frozenset([400, 404, 422, 501])
_REMEDY: Final = "try again, or use another engine"
_NEEDED: Final = frozenset(["model", "messages"])


class Options:
    """The parts of a document that a server may not know, and what is left of them.

    `forms` are ways to ask for JSON in a schema, of which a refusal has some of `words`; a
    parameter that is refused by its name is left out, or has the name that it has in `otherwise`.
    """

    def __init__(
        self,
        forms: Sequence[Form],
        words: Sequence[str],
        otherwise: Mapping[str, str],
    ) -> None:
        self._forms = forms
        self._words = words
        self._otherwise = otherwise
        self._form = 0
        self._refused: set[str] = set()

    def asked(
        self,
        document: Mapping[str, object],
        schema: Mapping[str, object],
        ask: Callable[[Mapping[str, object]], T],
    ) -> T:
        """Ask, and ask again in another way as long as it is the way that is refused."""
        while True:
            form, refused = self._form, set(self._refused)
            shaped = {**self._named(document), **self._forms[form](schema)}
            try:
                return ask(shaped)
            except _NotUnderstoodProblem as problem:
                if not self._learned(problem, shaped, form, refused):
                    raise

    def objection(self, status: int, said: str, where: str) -> AnswerProblem | None:
        """Tell that a server does not understand the question; None where it is something else."""
        if status not in _BAD_REQUEST or not said:
            return None
        return _NotUnderstoodProblem(where, f"it does not understand ({status}): {said}", _REMEDY)

    def _learned(
        self,
        problem: AnswerProblem,
        shaped: Mapping[str, object],
        form: int,
        refused: set[str],
    ) -> bool:
        """Take note of what was refused; tell whether there is another way."""
        if (form, refused) != (self._form, self._refused):
            return True  # another thread has learned meanwhile
        low = problem.what.casefold()
        named = [name for name in shaped if name in low and name not in _NEEDED]
        named = [name for name in named if name not in self._forms[form]({})]
        if named:
            longest = max(named, key=len)
            known = {new: old for old, new in self._otherwise.items()}
            self._refused |= (
                {longest, known.get(longest, longest)} if longest in known else {longest}
            )
            return True
        if self._form + 1 < len(self._forms) and any(word in low for word in self._words):
            self._form += 1
            return True
        return False

    def _named(self, document: Mapping[str, object]) -> dict[str, object]:
        named: dict[str, object] = {}
        for name, value in document.items():
            for one in (name, self._otherwise.get(name)):
                if one is not None and one not in self._refused:
                    named[one] = value
                    break
        return named


class _NotUnderstoodProblem(AnswerProblem):
    """The way in which something was asked for is refused, not the text."""


def in_words(_: Mapping[str, object]) -> dict[str, object]:
    """Ask for JSON by the prompt alone."""
    return {}
