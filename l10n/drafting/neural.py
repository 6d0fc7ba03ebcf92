"""Small neural models from a folder of the newsroom's own, by the library fxtranslate.

Nothing is ever downloaded. Where no model reads French, Apertium takes a text to a language that
one does read: fr-es-pt by Apertium, pt-en by the model.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Protocol

from l10n.drafting.engine import Context, Limits, Shape, each
from l10n.drafting.looks import fault
from l10n.errors import AnswerProblem, EngineProblem
from l10n.frozen import dataclass
from l10n.language.text.tags import base

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.drafting.engine import Answer, Engine

SOURCE: Final = "fr"
HUB: Final = "en"
"""The language by which models are joined: there is one into it and out of it for all others."""
PIVOTS: Final = ("pt", "es", "ca", "it")
"""Languages that Apertium takes French to, those first from which models read best."""

_WHERE: Final = "engine fxtranslate"
_REMEDY: Final = "try again, or use another engine"


@dataclass(frozen=True, slots=True)
class ModelBytes:
    """What a model is loaded from."""

    model: bytes
    source_words: bytes
    target_words: bytes
    shortlist: bytes | None = None


class Model(Protocol):
    """A loaded model."""

    def translate(self, text: str) -> str:
        """Translate a sentence."""


@dataclass(frozen=True, slots=True)
class Route:
    """How a text gets to a language: by Apertium to the first stop, then by models."""

    bridge: str
    hops: tuple[tuple[str, str], ...]


def load_model(files: ModelBytes) -> Model:
    """Load a model with fxtranslate. Raises EngineProblem where that is not there or refuses."""
    try:
        from fxtranslate import Translator  # noqa: PLC0415 - an extra
    except ImportError:
        raise not_installed() from None
    try:
        made: Any = Translator(files.model, files.source_words, files.target_words, files.shortlist)
    except (ValueError, RuntimeError) as error:
        what = f"the model cannot be loaded ({type(error).__name__})"
        raise EngineProblem(_WHERE, what, _REMEDY) from None
    loaded: Model = made
    return loaded


def is_installed() -> bool:
    """Tell whether the library is there, without loading it."""
    return find_spec("fxtranslate") is not None


def not_installed() -> EngineProblem:
    """Say that the library is not there."""
    return EngineProblem(_WHERE, "it is not installed", "pip install 'l10n[neural]'")


class Neural:
    """The models of a folder, each loaded when it is first asked, and Apertium before them.

    `models` reads the files of a direction. All of it is asked from one thread: a model is bound
    to the one that loaded it.
    """

    name = "fxtranslate"
    third_party = False
    limits = Limits(1500)
    shapes = (Shape.INDEX, Shape.OPEN)

    def __init__(
        self,
        models: Mapping[tuple[str, str], Callable[[], ModelBytes]],
        bridge: Engine,
        load: Callable[[ModelBytes], Model] = load_model,
    ) -> None:
        self._models = models
        self._bridge = bridge
        self._load = load
        self._loaded: dict[tuple[str, str], Model] = {}

    @property
    def version(self) -> str:
        """The directions that there are models for, and who goes before them."""
        pairs = " ".join("".join(pair) for pair in sorted(self._models))
        return f"{pairs} {self._bridge.name} {self._bridge.version}".strip()

    def token(self, language: str) -> str:
        """Return the languages on the way: `fxtranslate:fr-pt-en`."""
        route = self._route(language)
        hops = route.hops if route else ()
        via = [source for source, _ in hops if source != SOURCE]
        return f"{self.name}:{'-'.join([SOURCE, *via, base(language)])}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether there is a way."""
        return self._route(language) is not None

    def directions(self) -> tuple[str, ...]:
        """List the languages that it speaks here."""
        return tuple(tag for tag in sorted({t for _, t in self._models}) if self.speaks(tag))

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate text by text along the route."""
        return each(texts, lambda text: self._translated(text, context))

    def close(self) -> None:
        """Let go of the models, and of Apertium's processes."""
        self._loaded.clear()
        self._bridge.close()

    def _translated(self, text: str, context: Context) -> str:
        route = self._route(context.language)
        if route is None:
            what = f"no way from {SOURCE} to {context.language}"
            raise EngineProblem(_WHERE, what, "add a model to its folder")
        said = self._crossed(text, route.bridge, context) if route.bridge else text
        for hop in route.hops:
            said = self._model(hop).translate(said)
        if what := fault(text, said):
            raise AnswerProblem(_WHERE, what, _REMEDY)
        return said

    def _crossed(self, text: str, language: str, context: Context) -> str:
        (said,) = self._bridge.translate([text], Context(language, context.waits))
        if isinstance(said, EngineProblem):
            raise said
        return said

    def _model(self, hop: tuple[str, str]) -> Model:
        if hop not in self._loaded:
            self._loaded[hop] = self._load(self._models[hop]())
        return self._loaded[hop]

    def _route(self, language: str) -> Route | None:
        target = base(language)
        for hops in (((SOURCE, target),), ((SOURCE, HUB), (HUB, target))):
            if all(hop in self._models for hop in hops):
                return Route("", hops)
        for pivot in PIVOTS:
            if (pivot, target) in self._models and self._bridge.speaks(pivot):
                return Route(pivot, ((pivot, target),))
        return None
