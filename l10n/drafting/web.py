"""Engines behind the web, through deep-translator: only where the user or the project names one.

deep-translator has no timeout, shares its parameters between calls, says nothing of most failures
in a way a program can read, and passes error pages on as translations. So each call runs in a
thread with a deadline, through an object of its own, over connections of ours, and what comes back
is looked at.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from l10n.drafting.engine import Limits, Shape, each
from l10n.drafting.looks import failure, fault
from l10n.drafting.patience import again
from l10n.drafting.transport import Transport
from l10n.drafting.wire import DEADLINE, NO_SETUP
from l10n.errors import AnswerProblem, EngineProblem
from l10n.frozen import dataclass, replace
from l10n.language.text.tags import base

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Answer, Context
    from l10n.drafting.pace import Pace
    from l10n.drafting.wire import Setup

_REMEDY: Final = "try again later, or name another engine"

_GOOGLE: Final = {"zh": "zh-CN", "en-GB": "en", "pt-BR": "pt"}
_NOT_GOOGLE: Final = frozenset({"oc"})
_MYMEMORY: Final = {
    "ar": "ar-SA",
    "ca": "ca-ES",
    "de": "de-DE",
    "en": "en-GB",
    "es": "es-ES",
    "it": "it-IT",
    "ja": "ja-JP",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "ru": "ru-RU",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "zh": "zh-CN",
}


@dataclass(frozen=True, slots=True)
class Service:
    """One of deep-translator's engines: its module, its class, what it calls the languages."""

    module: str
    translator: str
    limits: Limits
    codes: Mapping[str, str]


SERVICES: Final[Mapping[str, Service]] = {
    "google": Service("google", "GoogleTranslator", Limits(4999, 6000), _GOOGLE),
    "mymemory": Service("mymemory", "MyMemoryTranslator", Limits(499, 6000), _MYMEMORY),
}


class WebEngine:
    """A service on the web that wants no key; another address is for tests and mirrors."""

    third_party = True
    shapes = (Shape.PRIVATE, Shape.BRACKETS, Shape.OPEN)

    def __init__(self, name: str, setup: Setup = NO_SETUP, pace: Pace | None = None) -> None:
        self.name = name
        self._service = SERVICES[name]
        self._address = f"{setup.address.rstrip('/')}/" if setup.address else None
        self._deadline = setup.deadline or DEADLINE
        self._pace = pace or setup.pace
        self._parallel = setup.parallel or 1
        self._one = threading.Lock()
        self._transport: Transport | None = None
        self._names: Mapping[str, Any] = {}

    @property
    def version(self) -> str:
        """The address: another server may answer otherwise."""
        return self._address or "web"

    @property
    def limits(self) -> Limits:
        """What the service takes at once."""
        return replace(self._service.limits, parallel=self._parallel)

    def token(self, language: str) -> str:
        """Return `google:fr-es`."""
        return f"{self.name}:fr-{language}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether the service has a word for the language."""
        if self.name == "mymemory":
            return self._code(language) in _MYMEMORY.values()
        return not (self.name == "google" and base(language) in _NOT_GOOGLE)

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate text by text, asking again where a failure may pass."""

        def asked(text: str) -> str:
            return again(
                lambda: self._once(text, context.language),
                self._deadline,
                self._pace,
                lambda seconds: context.waits(self.name, seconds),
                context.halted,
            )

        return each(texts, asked)

    def close(self) -> None:
        """Let go of the connections."""
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    @property
    def _where(self) -> str:
        return f"engine {self.name}"

    def _once(self, text: str, language: str) -> str:
        limit = self.limits.url_bytes
        if limit and len(quote(text)) > limit:
            raise self._no_answer("the text is too long for a web address")
        answers: list[object] = []
        translator = self._translator(self._code(language))
        worker = threading.Thread(target=_ask, args=(translator, text, answers), daemon=True)
        worker.start()
        worker.join(self._deadline)
        if not answers:
            self.close()
            raise self._problem("it did not answer in time", passing=True)
        return self._looked_at(answers[0], text)

    def _code(self, language: str) -> str:
        codes = self._service.codes
        return codes.get(language) or codes.get(base(language)) or language

    def _connect(self) -> Mapping[str, Any]:
        """Return the names of the service's module, over connections that are this engine's own."""
        with self._one:
            if self._transport is None:
                self._transport = Transport(self._where, self._deadline)
                name = f"deep_translator.{self._service.module}"
                self._names = _private(name, requests=self._transport)
            return self._names

    def _translator(self, code: str) -> Any:  # noqa: ANN401 - deep-translator ships no types
        translator = self._connect()[self._service.translator]
        source = "fr-FR" if self.name == "mymemory" else "fr"
        made = translator(source=source, target=code)
        if self._address:
            made._base_url = self._address  # noqa: SLF001 - it takes no address otherwise
        return made

    def _looked_at(self, answer: object, text: str) -> str:
        if isinstance(answer, EngineProblem):
            raise answer
        if isinstance(answer, Exception):
            what = f"its answer is no translation ({type(answer).__name__})"
            raise self._no_answer(what)
        if isinstance(answer, str) and (lasts := failure(text, answer)) is not None:
            raise self._problem("its answer is an error message", passing=not lasts)
        if what := fault(text, answer):
            raise self._no_answer(what)
        return str(answer)

    def _problem(self, what: str, *, passing: bool = False) -> EngineProblem:
        return EngineProblem(self._where, what, _REMEDY, passing=passing)

    def _no_answer(self, what: str) -> AnswerProblem:
        return AnswerProblem(self._where, what, _REMEDY)


def _ask(translator: Any, text: str, answers: list[object]) -> None:  # noqa: ANN401 - as above
    try:
        answers.append(translator.translate(text))
    except Exception as error:  # noqa: BLE001 - it raises whatever its libraries raise
        answers.append(error)


def _private(name: str, **instead: object) -> dict[str, Any]:
    """Run a module once more, for its names alone, and put these in the place of its own.

    Of two engines that share the module, each so has connections of its own.
    """
    from importlib import import_module  # noqa: PLC0415 - only who asks the web pays
    from importlib.util import module_from_spec  # noqa: PLC0415 - as above

    spec = import_module(name).__spec__
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    names = vars(module)
    names.update(instead)
    return names
