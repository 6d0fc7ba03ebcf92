"""DeepL, API version 2: batches of an entry, with what stands around it as context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.engine import Limits, Shape
from l10n.drafting.looks import fault
from l10n.drafting.spending import Usage
from l10n.drafting.transport import message
from l10n.drafting.wire import Wire, wanting
from l10n.errors import AnswerProblem, EngineProblem, TooMuchProblem
from l10n.language.text.tags import base

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Answer, Context
    from l10n.drafting.pace import Pace
    from l10n.drafting.wire import Setup

_PRO: Final = "https://api.deepl.com"
_FREE: Final = "https://api-free.deepl.com"
_FREE_KEY: Final = ":fx"

_TEXTS: Final = 50
_BYTES: Final = 100_000
"""Of 128 KiB that a body may have: JSON, context and marks take room beside the texts."""
_LONGEST: Final = 10_000
_CONTEXT: Final = 2000
"""Characters of surrounding text; it is not billed."""

_REMEDY: Final = "try again later, or name another engine"
_SPENT: Final = 456
_NO_GLOSSARY: Final = frozenset([400, 403, 404])

_TARGETS: Final = """
ar bg cs da de el en-gb en-us es es-419 et fi he hu id it ja ko lt lv nb nl pl
pt-br pt-pt ro ru sk sl sv th tr uk vi zh-hans zh-hant
"""
TARGETS: Final = frozenset(_TARGETS.split())
"""Its target languages, in small letters."""

REGIONS: Final[Mapping[str, str]] = {
    "en": "en-gb",
    "pt": "pt-pt",
    "zh": "zh-hans",
    "zh-TW": "zh-hant",
    "zh-HK": "zh-hant",
    "no": "nb",
}
"""What a tag means that it has only by region or script."""


class DeepL:
    """DeepL, with the key of a free or a paid plan."""

    name = "deepl"
    third_party = True
    shapes = (Shape.ELEMENT, Shape.OPEN)

    def __init__(self, setup: Setup, pace: Pace | None = None) -> None:
        if not setup.key:
            remedy = "put it into L10N_DEEPL_KEY, or name a key_file"
            raise wanting(self.name, "it has no key", remedy)
        free = setup.key.value.endswith(_FREE_KEY)
        self._address = (setup.address or (_FREE if free else _PRO)).rstrip("/")
        self._setup = setup
        self._wire = Wire(self.name, setup, self._explain, pace)

    @property
    def version(self) -> str:
        """The address, and what is asked for beside the text."""
        wanted = [self._setup.formality, *map(":".join, sorted(self._setup.glossaries.items()))]
        return " ".join([f"{self._address}/v2", *filter(None, wanted)])

    @property
    def limits(self) -> Limits:
        """Fifty texts of an entry, and a body below 128 KiB."""
        parallel = self._setup.parallel or 4
        return Limits(_LONGEST, texts=_TEXTS, call_bytes=_BYTES, parallel=parallel, by_entry=True)

    def token(self, language: str) -> str:
        """Return `deepl:fr-es`."""
        return f"{self.name}:fr-{language}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether it is one of its target languages."""
        return _code(language) in TARGETS

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate a batch; texts that are XML and others are not asked for together."""
        answers: dict[int, Answer] = {}
        for xml in (True, False):
            places = [n for n, text in enumerate(texts) if _is_xml(text, context) is xml]
            if places:
                said = self._translated([texts[n] for n in places], context, xml=xml)
                answers |= dict(zip(places, said, strict=True))
        return tuple(answers[n] for n in range(len(texts)))

    def close(self) -> None:
        """Let go of the connections."""
        self._wire.close()

    def _translated(self, texts: Sequence[str], context: Context, *, xml: bool) -> list[Answer]:
        document = self._document(texts, context, xml=xml)
        headers = {"Authorization": f"DeepL-Auth-Key {self._wire.key.value}"}
        try:
            told = self._wire.ask(f"{self._address}/v2/translate", document, context, headers)
        except TooMuchProblem:
            raise
        except AnswerProblem as problem:
            if len(texts) == 1:
                return [problem]
            raise TooMuchProblem(problem.where, problem.what, problem.remedy) from None
        found = told.get("translations") if isinstance(told, dict) else None
        if not isinstance(found, list) or len(found) != len(texts):
            raise AnswerProblem(self._wire.where, "its answer is no translation", _REMEDY)
        context.spent(Usage(characters=_billed(texts, found)))
        looked = [self._looked_at(text, said) for text, said in zip(texts, found, strict=True)]
        return context.received(texts, looked)

    def _document(self, texts: Sequence[str], context: Context, *, xml: bool) -> dict[str, object]:
        code = _code(context.language)
        document: dict[str, object] = {
            "text": list(texts),
            "source_lang": "FR",
            "target_lang": code.upper(),
            "split_sentences": "nonewlines",
            "preserve_formatting": True,
            "show_billed_characters": True,
        }
        if around := _around(context):
            document["context"] = around
        if self._setup.formality:
            document["formality"] = self._setup.formality
        glossaries = self._setup.glossaries
        if glossary := glossaries.get(context.language) or glossaries.get(base(context.language)):
            document["glossary_id"] = glossary
        if xml:
            marks = {"tag_handling": "xml", "tag_handling_version": "v2", "ignore_tags": ["x"]}
            document |= marks
        return document

    def _looked_at(self, text: str, said: object) -> Answer:
        given = said.get("text") if isinstance(said, dict) else None
        what = fault(text, given)
        return AnswerProblem(self._wire.where, what, _REMEDY) if what else str(given)

    def _explain(self, status: int, body: str) -> EngineProblem | None:
        said = message(body)
        if status == _SPENT:
            remedy = "wait for the next month, or raise the limit of the account"
            return EngineProblem(self._wire.where, "its quota is spent (456)", remedy)
        if status in _NO_GLOSSARY and "glossary" in said.casefold():
            remedy = "correct `glossary` under [engines.deepl], or leave it out"
            return EngineProblem(self._wire.where, f"it refuses the glossary: {said}", remedy)
        return None


def _is_xml(text: str, context: Context) -> bool:
    return context.aside(text).shape is Shape.ELEMENT


def _code(language: str) -> str:
    return (REGIONS.get(language) or _region(language)).casefold()


def _region(language: str) -> str:
    """Return a tag as it is where it is a target by itself, else its language."""
    plain = base(language)
    return language if language.casefold() in TARGETS else REGIONS.get(plain, plain)


def _around(context: Context) -> str:
    """Return the French text around an entry; the text of the entry itself stands in the call."""
    scene = context.scene
    sources = [one.source for one in (*scene.before, *scene.after)]
    return "\n".join(sources)[:_CONTEXT]


def _billed(texts: Sequence[str], found: Sequence[Any]) -> int:
    told = [one.get("billed_characters") for one in found if isinstance(one, dict)]
    billed = [one for one in told if type(one) is int and one >= 0]
    return sum(billed) if len(billed) == len(texts) else sum(map(len, texts))
