"""LibreTranslate, on a server of the newsroom's own or somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.engine import Limits, Shape
from l10n.drafting.looks import failure, fault
from l10n.drafting.spending import Usage
from l10n.drafting.transport import message
from l10n.drafting.wire import Wire, wanting
from l10n.errors import AnswerProblem, EngineProblem, TooMuchProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.drafting.engine import Answer, Context
    from l10n.drafting.pace import Pace
    from l10n.drafting.wire import Setup

_LONGEST: Final = 5000
_TEXTS: Final = 20
_REMEDY: Final = "try again later, or name another engine"

_TOO_MUCH: Final = ("exceeds text limit", "exceeds batch limit")
_UNKNOWN: Final = ("is not supported", "not available as a target language")
_KEY: Final = ("api key",)
"""What the server says in a 400, in lower case."""


class Libre:
    """A LibreTranslate server; what it takes at once it says itself."""

    name = "libre"
    third_party = True
    shapes = (Shape.PRIVATE, Shape.BRACKETS, Shape.INDEX, Shape.OPEN)

    def __init__(self, setup: Setup, pace: Pace | None = None) -> None:
        if not setup.address:
            remedy = 'write address = "http://..."'
            raise wanting(self.name, "its address is not known", remedy)
        self._address = setup.address.rstrip("/")
        self._wire = Wire(self.name, setup, self._explain, pace)
        self._unknown: set[str] = set()
        self._most: int | None = None
        self._parallel = setup.parallel or 1

    @property
    def version(self) -> str:
        """The address: another server may answer otherwise."""
        return f"{self._address}/"

    @property
    def limits(self) -> Limits:
        """A batch, and as many at a time as the newsroom says."""
        return Limits(_LONGEST, texts=_TEXTS, call_characters=_LONGEST, parallel=self._parallel)

    def token(self, language: str) -> str:
        """Return `libre:fr-es`."""
        return f"{self.name}:fr-{language}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell that it may; a server that does not says so when it is asked."""
        return language not in self._unknown

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate a batch, in as many calls as the server's own limit asks for."""
        answers: list[Answer] = []
        for part in _parts(texts, self._limit()):
            answers += self._translated(part, context)
        return tuple(answers)

    def close(self) -> None:
        """Let go of the connections."""
        self._wire.close()

    def _translated(self, texts: Sequence[str], context: Context) -> list[Answer]:
        language = context.language
        if language in self._unknown:
            problem = self._no_answer(f"it does not speak {language}")
            return [problem] * len(texts)
        document: dict[str, object] = {
            "q": list(texts) if len(texts) > 1 else texts[0],
            "source": "fr",
            "target": language,
            "format": "text",
        }
        if self._wire.key:
            document["api_key"] = self._wire.key.value
        try:
            told = self._wire.ask(f"{self._address}/translate", document, context)
        except _UnknownLanguageProblem as problem:
            self._unknown.add(language)
            return [problem] * len(texts)
        except TooMuchProblem:
            raise
        except AnswerProblem as problem:
            if len(texts) == 1:
                return [problem]
            raise TooMuchProblem(problem.where, problem.what, problem.remedy) from None
        context.spent(Usage(characters=sum(map(len, texts))))
        said = zip(texts, self._said(told, texts), strict=True)
        return context.received(texts, [self._looked_at(*one) for one in said])

    def _said(self, told: Any, texts: Sequence[str]) -> list[object]:  # noqa: ANN401 - as JSON has it
        said = told.get("translatedText") if isinstance(told, dict) else None
        given = [said] if len(texts) == 1 else said
        if not isinstance(given, list) or len(given) != len(texts):
            raise self._no_answer("its answer is no translation")
        return given

    def _looked_at(self, text: str, said: object) -> Answer:
        if isinstance(said, str) and (lasts := failure(text, said)) is not None:
            what = "its answer is an error message"
            return EngineProblem(self._wire.where, what, _REMEDY, passing=not lasts)
        what = fault(text, said)
        return self._no_answer(what) if what else str(said)

    def _limit(self) -> int:
        """Return the code points that the server takes at once, which it is asked for once."""
        if self._most is None:
            self._most = _LONGEST
            try:
                told = self._wire.once(f"{self._address}/frontend/settings")
            except EngineProblem:
                return self._most
            limit = told.get("charLimit") if isinstance(told, dict) else None
            if type(limit) is int and 0 < limit < _LONGEST:
                self._most = limit
        return self._most

    def _explain(self, status: int, body: str) -> EngineProblem | None:
        if status not in {400, 403}:
            return None
        said = message(body)
        low = said.casefold()
        if any(words in low for words in _TOO_MUCH):
            return TooMuchProblem(self._wire.where, said, _REMEDY)
        if any(words in low for words in _UNKNOWN):
            return _UnknownLanguageProblem(self._wire.where, said, _REMEDY)
        if any(words in low for words in _KEY):
            remedy = "put its key into L10N_LIBRE_KEY, or name a key_file in l10n.toml"
            return EngineProblem(self._wire.where, said, remedy)
        return None

    def _no_answer(self, what: str) -> AnswerProblem:
        return AnswerProblem(self._wire.where, what, _REMEDY)


class _UnknownLanguageProblem(AnswerProblem):
    """The server does not speak the language."""


def _parts(texts: Sequence[str], most: int) -> Iterator[list[str]]:
    """Cut a batch into calls of so many code points at most; a longer text is alone."""
    part: list[str] = []
    for text in texts:
        if part and sum(map(len, part)) + len(text) > most:
            yield part
            part = []
        part.append(text)
    yield part
