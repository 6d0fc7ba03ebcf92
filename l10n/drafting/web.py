"""Engines behind the web, through deep-translator: only where the user or the project names one.

deep-translator has no timeout, shares its parameters between calls, says nothing of most failures
in a way a program can read, and passes error pages on as translations. So each call runs in a
thread with a deadline, over a session of ours, and what comes back is looked at.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from l10n.drafting.engine import Limits, Shape
from l10n.errors import EngineProblem, UsageProblem

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

DEADLINE: Final = 30.0
"""Seconds for one answer, however slowly it drips."""

_CONNECT: Final = 5.0
_ATTEMPTS: Final = 3

_RUBBISH: Final = (
    "error 500 (server error)",
    "<html",
    "<!doctype",
    "mymemory warning",
    "invalid target language",
    "invalid source language",
    "is an invalid target language",
    "please select two distinct languages",
    "query length limit exceeded",
    "no query specified",
    "service unavailable",
    "too many requests",
    "slowdown:",
)
"""What engines have been seen to give in the place of a translation, in lower case."""

_GOOGLE: Final = {"zh": "zh-CN", "en-GB": "en", "pt-BR": "pt"}
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
    needs_address: bool = False


SERVICES: Final[Mapping[str, Service]] = {
    "google": Service("google", "GoogleTranslator", Limits(4999, 6000), _GOOGLE),
    "mymemory": Service("mymemory", "MyMemoryTranslator", Limits(499, 6000), _MYMEMORY),
    "libre": Service("libre", "LibreTranslator", Limits(5000), {}, needs_address=True),
}


class WebEngine:
    """A service on the web, or one of the newsroom's own behind `address`.

    The key of a service that asks for one comes from the environment, `L10N_LIBRE_KEY`, and
    stands in no message and no journal.
    """

    third_party = True
    shapes = (Shape.PRIVATE, Shape.BRACKETS, Shape.OPEN)

    def __init__(self, name: str, address: str | None = None, deadline: float = DEADLINE) -> None:
        self.name = name
        self._service = SERVICES[name]
        self._address = f"{address.rstrip('/')}/" if address else None
        self._deadline = deadline
        if self._service.needs_address and not address:
            remedy = f'write address = "http://..." under [engines.{name}] in l10n.toml'
            msg = f"engine {name}"
            raise UsageProblem(msg, "its address is not known", remedy)

    @property
    def version(self) -> str:
        """The address: another server may answer otherwise."""
        return self._address or "web"

    @property
    def limits(self) -> Limits:
        """What the service takes at once."""
        return self._service.limits

    def token(self, language: str) -> str:
        """Return `google:fr-es`."""
        return f"{self.name}:fr-{language}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether the service has a word for the language; libre is asked to find out."""
        if self.name == "mymemory":
            return self._code(language) in _MYMEMORY.values()
        return not (self.name == "google" and language.startswith("oc"))

    def translate(self, text: str, language: str) -> str:
        """Translate one text, asking again where a failure may pass.

        Raises EngineProblem for a failure, and for an answer that is none.
        """
        from tenacity import (  # noqa: PLC0415 - only who asks the web pays
            Retrying,
            retry_if_exception,
            stop_after_attempt,
            wait_random_exponential,
        )

        again = Retrying(
            retry=retry_if_exception(lambda e: isinstance(e, EngineProblem) and e.passing),
            stop=stop_after_attempt(_ATTEMPTS),
            wait=wait_random_exponential(multiplier=0.2, max=2),
            reraise=True,
        )
        return again(self._once, text, language)

    def close(self) -> None:
        """Nothing is kept open between calls."""

    def _once(self, text: str, language: str) -> str:
        limit = self.limits.url_bytes
        if limit and len(quote(text)) > limit:
            raise self._problem("the text is too long for a web address")
        answers: list[object] = []
        worker = threading.Thread(
            target=self._ask, args=(text, self._code(language), answers), daemon=True
        )
        worker.start()
        worker.join(self._deadline)
        if not answers:
            raise self._problem("it did not answer in time", passing=True)
        return self._looked_at(answers[0], text)

    def _code(self, language: str) -> str:
        codes = self._service.codes
        return codes.get(language) or codes.get(language.partition("-")[0]) or language

    def _ask(self, text: str, code: str, answers: list[object]) -> None:
        try:
            answers.append(self._translator(code).translate(text))
        except Exception as error:  # noqa: BLE001 - it raises whatever its libraries raise
            answers.append(error)

    def _translator(self, code: str) -> Any:  # noqa: ANN401 - deep-translator ships no types
        from importlib import import_module  # noqa: PLC0415 - as above

        module = import_module(f"deep_translator.{self._service.module}")
        _bound(module, self._deadline)
        translator = getattr(module, self._service.translator)
        if self.name == "libre":
            key = os.environ.get("L10N_LIBRE_KEY") or "none"
            made = translator(source="fr", target="es", api_key=key, custom_url=self._address)
            made.target = code  # its own list of languages is older than the servers
            return made
        source = "fr-FR" if self.name == "mymemory" else "fr"
        made = translator(source=source, target=code)
        if self._address:
            made._base_url = self._address  # noqa: SLF001 - it takes no address otherwise
        return made

    def _looked_at(self, answer: object, text: str) -> str:
        if isinstance(answer, Exception):
            msg = f"it failed ({type(answer).__name__})"
            raise self._problem(msg, passing=_passes(answer))
        if not isinstance(answer, str) or not answer.strip():
            raise self._problem("its answer is empty")
        lowered = answer.lower()
        if any(words in lowered and words not in text.lower() for words in _RUBBISH):
            raise self._problem("its answer is an error message", passing=True)
        if len(answer) > 10 * len(text) + 200 or not _is_text(answer):
            raise self._problem("its answer is no translation")
        return answer

    def _problem(self, what: str, *, passing: bool = False) -> EngineProblem:
        remedy = "try again later, or name another engine"
        return EngineProblem(f"engine {self.name}", what, remedy, passing=passing)


def _passes(error: Exception) -> bool:
    """Tell whether a failure may pass: refusals and wrong languages do not."""
    lasting = ("Authorization", "ApiKey", "LanguageNotSupported", "InvalidSource", "NotValid")
    return not type(error).__name__.startswith(lasting)


def _is_text(answer: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" or c == "\0" for c in answer)


def _bound(module: ModuleType, deadline: float) -> None:
    """Give a module of deep-translator our requests: bounded in time, the key in no address."""
    import requests  # noqa: PLC0415 - as above

    class Bounded:
        @staticmethod
        def get(url: str, **asked: Any) -> requests.Response:  # noqa: ANN401 - as requests has it
            return requests.get(url, timeout=(_CONNECT, deadline), **asked)

        @staticmethod
        def post(url: str, params: Mapping[str, str]) -> requests.Response:
            return requests.post(url, data=params, timeout=(_CONNECT, deadline))

    vars(module)["requests"] = Bounded
