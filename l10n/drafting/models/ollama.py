"""Models of an Ollama server, on this machine or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from l10n.drafting.engine import Shape
from l10n.drafting.models.model import Interview
from l10n.drafting.models.openai import DEADLINE, by_format, parallel_limits, room
from l10n.drafting.models.options import Options, in_words
from l10n.drafting.models.prompt import REVISION
from l10n.drafting.models.rules import SCHEMA
from l10n.drafting.models.streams import count_at, documents, text_at
from l10n.drafting.spending import Usage
from l10n.drafting.transport import message
from l10n.drafting.wire import Wire, wanting
from l10n.errors import AnswerProblem, EngineProblem, TooMuchProblem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Answer, Context, Limits
    from l10n.drafting.models.options import Form
    from l10n.drafting.models.prompt import Message
    from l10n.drafting.pace import Pace
    from l10n.drafting.wire import Setup

_HERE: Final = "http://127.0.0.1:11434"
_REMEDY: Final = "translate it by hand, or try another engine"
_NOT_FOUND: Final = 404
_WINDOW: Final = 4096
"""The least context to ask for, in tokens: without a number a long prompt is cut silently."""


def as_json(_: Mapping[str, object]) -> dict[str, object]:
    """Ask for JSON, in whatever schema."""
    return {"format": "json"}


FORMS: Final[tuple[Form, ...]] = (by_format, as_json, in_words)
"""How JSON is asked for, the surest first."""

_NAMES: Final = ("format", "schema", "grammar")


class Ollama:
    """A model of an Ollama server; one at a time, as the server has it, unless told otherwise."""

    name = "ollama"
    shapes = (Shape.INDEX, Shape.OPEN)
    third_party = True

    def __init__(self, setup: Setup, pace: Pace | None = None) -> None:
        if not setup.model and not setup.models:
            remedy = 'write model = "..."'
            raise wanting(self.name, "no model is named", remedy)
        self._address = (setup.address or _HERE).rstrip("/")
        self._setup = setup
        self._wire = Wire(self.name, setup, self._explain, pace, DEADLINE)
        self._options = Options(FORMS, _NAMES, {})

    @property
    def version(self) -> str:
        """The address, the model, and a digest of what it is told."""
        return f"{self._address} {self._setup.model} {self._setup.manner}.{REVISION}"

    @property
    def limits(self) -> Limits:
        """An entry, one at a time: a server of one machine has no more hands."""
        return parallel_limits(self._setup, 1)

    def token(self, language: str) -> str:
        """Return `ollama:fr-es`."""
        return f"{self.name}:fr-{language}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether a model is named for it; one that does not know it says nothing of that."""
        return bool(self._setup.model_for(language))

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate the texts of an entry."""
        style = self._setup.style_for(context.language)
        return Interview(self._wire.where, self.say, style).answers(texts, context)

    def close(self) -> None:
        """Let go of the connections."""
        self._wire.close()

    def say(
        self, said: list[Message], context: Context, schema: Mapping[str, object] = SCHEMA
    ) -> str:
        """Ask the model, and return what it says. Raises EngineProblem where that is nothing."""
        document: dict[str, object] = {
            "model": self._setup.model_for(context.language),
            "messages": said,
            "stream": False,
            "think": False,
            "keep_alive": "10m",
            "options": {"temperature": 0, "seed": 1, "num_predict": room(said), **_window(said)},
        }
        key = self._wire.key
        headers = {"Authorization": f"Bearer {key.value}"} if key else {}
        url = f"{self._address}/api/chat"
        body = self._options.asked(
            document, schema, lambda shaped: self._wire.text(url, shaped, context, headers)
        )
        found = documents(body)
        if found is None:
            raise AnswerProblem(self._wire.where, "its answer is no JSON", _REMEDY)
        return self._content(found, context)

    def _content(self, found: Sequence[dict[str, Any]], context: Context) -> str:
        """Put the text of an answer together, which may be a stream, though none was asked for."""
        for one in found:
            if "error" in one:
                what = f"it failed in the middle: {text_at(one, 'error')[:120]}"
                raise EngineProblem(self._wire.where, what, _REMEDY, passing=True)
        if found[-1].get("done") is not True:
            raise AnswerProblem(self._wire.where, "its answer has no end", _REMEDY)
        tokens = count_at(found[-1], "prompt_eval_count"), count_at(found[-1], "eval_count")
        context.spent(Usage(tokens_in=tokens[0], tokens_out=tokens[1]))
        if text_at(found[-1], "done_reason") == "length":
            raise TooMuchProblem(self._wire.where, "its answer is cut off", _REMEDY)
        content = "".join(text_at(one, "message", "content") for one in found)
        if not content.strip():
            raise AnswerProblem(self._wire.where, "its answer is empty", _REMEDY)
        return content

    def _explain(self, status: int, body: str) -> EngineProblem | None:
        said = message(body)
        if status == _NOT_FOUND and "model" in said.casefold():
            remedy = f"run `ollama pull {self._setup.model}` on {urlsplit(self._address).hostname}"
            return EngineProblem(self._wire.where, f"it does not have the model: {said}", remedy)
        return self._options.objection(status, said, self._wire.where)


def _window(said: Sequence[Message]) -> dict[str, int]:
    """Ask for a context that holds question and answer: two characters a token at the least."""
    need = sum(len(one["content"]) for one in said) // 2 + room(said)
    return {"num_ctx": max(_WINDOW, -(-need // 1024) * 1024)}
