"""DeepL's protocol as it is documented, and what its double refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.drafting.breaker import Breaker
from l10n.drafting.calls import call
from l10n.drafting.deepl import DeepL
from l10n.drafting.engine import Context, Sample, Scene
from l10n.drafting.keys import Key
from l10n.drafting.ladder import Drafted, Ladder, Wish
from l10n.drafting.wire import Setup
from l10n.errors import AnswerProblem, EngineProblem, UsageProblem
from l10n.language.text.protected import Protected
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.doubles import Clock, Said, deepl, service, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.drafting.engine import Answer
    from l10n.drafting.spending import Usage
    from tests.drafting.doubles import Asked, Double

KEY = Key("SECRET-4711")


def _asking(
    answer: Callable[[Asked], Said], texts: list[str], context: Context | None = None
) -> tuple[list[Answer], Double]:
    with service(answer) as double:
        engine = DeepL(double.setup(key=KEY), Clock().pace())
        said = call(engine, texts, context or Context("es"))
        engine.close()
    return said, double


def test_a_batch_is_one_question_with_the_key_in_a_header() -> None:
    """As version 2 wants it: JSON, French named, what is billed told."""
    used: list[Usage] = []
    texts = ["Le train part.", "Il revient."]
    said, double = _asking(deepl, texts, Context("es", spent=used.append))
    assert said == list(map(translated, texts))
    (asked,) = double.asked
    assert (asked.path, asked.document["source_lang"]) == ("/v2/translate", "FR")
    assert asked.document["target_lang"] == "ES"
    assert "SECRET" not in asked.path + str(asked.document)
    assert [one.characters for one in used] == [sum(map(len, texts))]


def test_no_call_has_more_than_fifty_texts_of_an_entry() -> None:
    """Nor more bytes than a body may have."""
    wishes = [Wish(f"Texte {n} {'é' * 600}", scene=Scene("e")) for n in range(120)]
    with service(deepl) as double:
        engine = DeepL(double.setup(key=KEY), Clock().pace())
        ladder = Ladder("es", [Breaker(engine, JournalFile(None), now)], lambda *_: None)
        got = ladder.draft_each(wishes)
    assert all(isinstance(one, Drafted) for one in got)
    assert sum(len(one["text"]) for one in double.posted()) == 120
    assert max(len(one["text"]) for one in double.posted()) <= 50


def test_names_travel_inside_of_marks() -> None:
    """As they will read, so that what stands around them agrees; XML is escaped, once."""
    wish = Wish("Poutine & Cie part < hier.", (Protected(0, 7, "Putin"),), Scene("e"))
    with service(deepl) as double:
        engine = DeepL(double.setup(key=KEY), Clock().pace())
        ladder = Ladder("es", [Breaker(engine, JournalFile(None), now)], lambda *_: None)
        (got,) = ladder.draft_each([wish])
    (document,) = double.posted()
    assert document["text"] == ['<x id="0">Putin</x> &amp; Cie part &lt; hier.']
    assert (document["tag_handling"], document["ignore_tags"]) == ("xml", ["x"])
    assert isinstance(got, Drafted)
    assert got.text.startswith("Putin &")
    assert "&lt;" not in got.text


def test_what_stands_around_is_context_and_no_text() -> None:
    """It is not billed; what a newsroom sets goes along."""
    scene = Scene("e", before=(Sample("Avant.", "Antes."),), after=(Sample("Après.", "Luego."),))
    with service(deepl) as double:
        setup = double.setup(key=KEY, formality="prefer_more", glossaries={"es": "g-1"})
        call(DeepL(setup, Clock().pace()), ["Le train part."], Context("es", scene=scene))
        call(DeepL(setup, Clock().pace()), ["Le train part."], Context("de", scene=scene))
    spanish, german = double.posted()
    assert spanish["context"] == "Avant.\nAprès."
    assert (spanish["formality"], spanish["glossary_id"]) == ("prefer_more", "g-1")
    assert "glossary_id" not in german


@pytest.mark.parametrize(
    ("status", "message", "told"),
    [
        (456, "Quota exceeded", "quota is spent"),
        (403, "Forbidden", "refuses"),
        (404, "Glossary not found", "refuses the glossary"),
        (400, "Value for 'glossary_id' not supported.", "refuses the glossary"),
    ],
)
def test_what_lasts_stops_it_at_once(status: int, message: str, told: str) -> None:
    """A spent quota, a wrong key, a glossary that is not there: asked once, said in a line."""
    said, double = _asking(lambda _: Said({"message": message}, status), ["Un.", "Deux."])
    assert len(double.asked) == 1
    assert isinstance(said[0], EngineProblem)
    assert not isinstance(said[0], AnswerProblem)
    assert (told in said[0].what, said[0].passing) == (True, False)


@pytest.mark.parametrize("status", [429, 503, 529])
def test_what_passes_is_waited_for(status: int) -> None:
    """It says no time: each wait is longer than the one before."""
    answers = iter([Said({"message": "busy"}, status)] * 3)
    clock = Clock()
    with service(lambda asked: next(answers, None) or deepl(asked)) as double:
        engine = DeepL(double.setup(key=KEY), clock.pace())
        assert call(engine, ["Un port."], Context("es")) == [translated("Un port.")]
    assert clock.slept == [1.0, 2.0, 4.0]


def test_what_is_too_large_is_halved() -> None:
    """413: of a batch each half is asked for."""

    def answer(asked: Asked) -> Said:
        return Said({}, 413) if len(asked.document["text"]) > 2 else deepl(asked)

    texts = [f"Texte {n} ici." for n in range(7)]
    said, _ = _asking(answer, texts)
    assert said == list(map(translated, texts))


ODD: dict[str, object] = {
    "fewer": {"translations": [{"text": "uno"}]},
    "no list": {"translations": {"text": "uno"}},
    "no texts": {"translations": [{}, {"text": None}, {"text": 5}]},
    "nothing": {},
    "a list": [],
}


@pytest.mark.parametrize("body", ODD.values(), ids=ODD.keys())
def test_an_answer_of_another_form_is_none(body: object) -> None:
    """Nobody knows whose text it is."""
    said, _ = _asking(lambda _: Said(body), ["Un port.", "Deux ports.", "Trois ports."])
    assert all(isinstance(one, AnswerProblem) for one in said)


def test_free_and_paid_keys_have_their_hosts() -> None:
    """A key says which; without one there is no DeepL."""
    assert "api-free.deepl.com" in DeepL(Setup(key=Key("abc:fx"))).version
    assert "https://api.deepl.com/" in DeepL(Setup(key=Key("abc"))).version
    with pytest.raises(UsageProblem, match="L10N_DEEPL_KEY"):
        DeepL(Setup())


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("en", True), ("en-US", True), ("pt-BR", True), ("zh", True), ("zh-TW", True),
     ("ca", False), ("oc", False), ("de-AT", True)],
)  # fmt: skip
def test_it_speaks_what_it_lists(language: str, spoken: bool) -> None:  # noqa: FBT001 - a table
    """A region that it does not know is its language."""
    assert DeepL(Setup(key=KEY)).speaks(language) is spoken
