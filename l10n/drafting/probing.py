"""Which shapes of protected spans survive in an engine: asked with sentences of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.drafting.asking import untold
from l10n.drafting.calls import call
from l10n.drafting.engine import Aside, Context, Shape
from l10n.drafting.shapes import shaped, unshaped, written
from l10n.errors import EngineProblem
from l10n.frozen import dataclass, replace
from l10n.language.text.masking import mask
from l10n.language.text.protected import Protected

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.drafting.engine import Answer, Engine
    from l10n.drafting.purse import Purse
    from l10n.drafting.spending import Usage
    from l10n.language.text.masking import Masked

SENTENCES: Final = (
    "Le maire de ‹Trmup› a reçu ‹Anne Bardela› à ‹18h30›.",
    "‹Anne Bardela› espère ‹12,5 %› des voix.",
    "« Nous partons », a dit ‹le général Orvac›.",
    "Le train de ‹7h05› ne s'arrête plus à ‹Trmup›.",
    "À ‹Trmup›, ‹1 300› personnes attendent depuis ‹lundi›.",
    "Selon ‹l'Agence du port›, ‹trois› navires sont repartis.",
    "‹Orvac› et ‹Bardela› se sont vus le ‹4 mai 2021›.",
    "La réunion, prévue à ‹20h00 GMT›, commencera plus tard, affirme ‹Bardela›.",
)
"""Sentences of the kind that lives are made of; what is protected in them stands in ‹ ›."""


@dataclass(frozen=True, slots=True)
class Survival:
    """How many protected spans came back from an engine in a shape, and in how many sentences all.

    `failed` counts the sentences that it did not answer.
    """

    shape: Shape
    spans: int
    kept: int
    sentences: int
    whole: int
    failed: int = 0

    @property
    def share(self) -> float:
        """The part of the spans that came back, from 0 to 1."""
        return self.kept / self.spans if self.spans else 0.0


def probe(engine: Engine, language: str, purse: Purse) -> tuple[Survival, ...]:
    """Ask an engine for the sentences in each of its shapes, and look for what was protected.

    Raises the EngineProblem with which all of them failed, or that the budget is spent.
    """
    shapes = [shape for shape in engine.shapes if shape is not Shape.OPEN]
    return tuple(_of(engine, language, shape, purse) for shape in shapes)


def _of(engine: Engine, language: str, shape: Shape, purse: Purse) -> Survival:
    kept, whole, spans, problems = 0, 0, 0, list[EngineProblem]()
    for masked in map(_masked, SENTENCES):
        text = shaped(masked, shape)
        aside = {text: Aside(shape, keeps=written(masked, shape))}
        answer = _asked(engine, text, Context(language, asides=aside), purse)
        if isinstance(answer, EngineProblem):
            problems.append(answer)
            continue
        spans += len(masked.tokens)
        back = unshaped(answer, masked, shape)
        found = sum(back.count(token) == 1 for token in masked.tokens)
        kept += found
        whole += found == len(masked.tokens)
    if len(problems) == len(SENTENCES):
        raise problems[0]
    return Survival(shape, spans, kept, len(SENTENCES), whole, len(problems))


def _asked(engine: Engine, text: str, context: Context, purse: Purse) -> Answer:
    def ask(spent: Callable[[Usage], None]) -> Answer:
        used: list[Usage] = []
        said = call(engine, [text], replace(context, spent=used.append))
        for usage in used or untold([text], said):
            spent(usage)
        return said[0]

    return purse.pay(engine, [text], ask)


def _masked(sentence: str) -> Masked:
    """Take the protected spans out of a sentence of the list."""
    parts = sentence.replace("›", "‹").split("‹")
    spans: list[Protected] = []
    at = 0
    for number, part in enumerate(parts):
        if number % 2:
            spans.append(Protected(at, at + len(part), part))
        at += len(part)
    return mask("".join(parts), spans)
