"""Models behind OpenAI's chat completions, which many servers speak: vLLM, llama.cpp, others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.engine import Limits, Shape
from l10n.drafting.models.model import Interview
from l10n.drafting.models.options import Options, in_words
from l10n.drafting.models.prompt import REVISION
from l10n.drafting.models.rules import SCHEMA
from l10n.drafting.models.streams import count_at, documents, text_at
from l10n.drafting.spending import Usage
from l10n.drafting.transport import message
from l10n.drafting.wire import Wire, wanting
from l10n.errors import AnswerProblem, EngineProblem, RefusalProblem, TooMuchProblem
from l10n.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Answer, Context
    from l10n.drafting.models.options import Form
    from l10n.drafting.models.prompt import Message
    from l10n.drafting.pace import Pace
    from l10n.drafting.wire import Setup

DEADLINE: Final = 120.0
"""Seconds for the answer of a model."""

LIMITS: Final = Limits(
    6000, texts=20, call_characters=12_000, parallel=8, by_entry=True, heeds=True
)
_OURS: Final = "https://api.openai.com/v1"
_REMEDY: Final = "translate it by hand, or try another engine"
_MISSING: Final = ("model", "not found", "does not exist")


def strict(schema: Mapping[str, object]) -> dict[str, object]:
    """Ask for JSON in a schema, as OpenAI has it."""
    form = {"name": "translations", "strict": True, "schema": schema}
    return {"response_format": {"type": "json_schema", "json_schema": form}}


def by_format(schema: Mapping[str, object]) -> dict[str, object]:
    """Ask for it as Ollama has it."""
    return {"format": schema}


FORMS: Final[tuple[Form, ...]] = (strict, by_format, in_words)
"""How JSON is asked for, the surest first; at last by the prompt alone."""

_NAMES: Final = ("response_format", "json_schema", "schema", "grammar", "format")
_OTHERWISE: Final = {"max_completion_tokens": "max_tokens"}


class OpenAI:
    """A model at an address that speaks chat completions; OpenAI's own where none is named."""

    name = "openai"
    third_party = True
    shapes = (Shape.INDEX, Shape.OPEN)

    def __init__(self, setup: Setup, pace: Pace | None = None) -> None:
        if not setup.model and not setup.models:
            remedy = 'write model = "..."'
            raise wanting(self.name, "no model is named", remedy)
        if not setup.key and not setup.address:
            remedy = "put it into L10N_OPENAI_KEY, or name the address of a server without one"
            raise wanting(self.name, "it has no key", remedy)
        self._address = (setup.address or _OURS).rstrip("/")
        self._setup = setup
        self._wire = Wire(self.name, setup, self._explain, pace, DEADLINE)
        self._options = Options(FORMS, _NAMES, _OTHERWISE)

    @property
    def version(self) -> str:
        """The address, the model, and a digest of what it is told."""
        return f"{self._address} {self._setup.model} {self._setup.manner}.{REVISION}"

    @property
    def limits(self) -> Limits:
        """An entry, eight of them at a time."""
        return parallel_limits(self._setup)

    def token(self, language: str) -> str:
        """Return `openai:fr-es`."""
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
            "temperature": 0,
            "stream": False,
            "max_completion_tokens": room(said),
            "prompt_cache_key": f"l10n-{context.language}",
        }
        key = self._wire.key
        headers = {"Authorization": f"Bearer {key.value}"} if key else {}
        url = f"{self._address}/chat/completions"
        body = self._options.asked(
            document, schema, lambda shaped: self._wire.text(url, shaped, context, headers)
        )
        found = documents(body)
        if found is None:
            raise self._no_answer("its answer is no JSON")
        return self._content(found, context)

    def _content(self, found: Sequence[dict[str, Any]], context: Context) -> str:
        """Put the text of an answer together, and raise for one that is refused or cut off."""
        choices = [_choice(one) for one in found]
        for one in found:
            if "error" in one:
                what = f"it failed in the middle: {text_at(one, 'error', 'message')}"
                raise EngineProblem(self._wire.where, what, _REMEDY, passing=True)
        context.spent(_usage(found))
        reason = next((r for c in reversed(choices) if (r := text_at(c, "finish_reason"))), "")
        refused = "".join(text_at(c, "message", "refusal") for c in choices)
        if refused or reason == "content_filter":
            raise RefusalProblem(self._wire.where, "it refuses to translate this", _REMEDY)
        if reason == "length":
            raise TooMuchProblem(self._wire.where, "its answer is cut off", _REMEDY)
        content = "".join(
            text_at(c, "message", "content") or text_at(c, "delta", "content") for c in choices
        )
        if not content.strip():
            raise self._no_answer("its answer is empty")
        return content

    def _explain(self, status: int, body: str) -> EngineProblem | None:
        said = message(body)
        low = said.casefold()
        if status in {400, 404} and _MISSING[0] in low and any(w in low for w in _MISSING[1:]):
            remedy = f"name one that is there under [engines.{self.name}] in l10n.toml"
            return EngineProblem(self._wire.where, f"it does not have the model: {said}", remedy)
        if "quota" in low or "billing" in low:
            return EngineProblem(self._wire.where, f"it refuses ({status}): {said}", _REMEDY)
        if status in {400, 413} and ("context length" in low or "context window" in low):
            return TooMuchProblem(self._wire.where, said, _REMEDY)
        return self._options.objection(status, said, self._wire.where)

    def _no_answer(self, what: str) -> AnswerProblem:
        return AnswerProblem(self._wire.where, what, _REMEDY)


def parallel_limits(setup: Setup, parallel: int = LIMITS.parallel) -> Limits:
    """Return what a model takes, with as many calls at a time as the newsroom says."""
    return replace(LIMITS, parallel=setup.parallel or parallel)


def room(said: Sequence[Message]) -> int:
    """Return how many tokens an answer may have: more than the texts of the question have."""
    return 500 + 2 * len(said[-1]["content"])


def _choice(document: dict[str, Any]) -> object:
    choices = document.get("choices")
    return choices[0] if isinstance(choices, list) and choices else None


def _usage(found: Sequence[dict[str, Any]]) -> Usage:
    return Usage(
        tokens_in=max(count_at(one, "usage", "prompt_tokens") for one in found),
        tokens_out=max(count_at(one, "usage", "completion_tokens") for one in found),
    )
