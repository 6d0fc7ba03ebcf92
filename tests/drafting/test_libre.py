"""LibreTranslate's protocol: batches, limits that it tells, answers that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.drafting.calls import call
from l10n.drafting.engine import Context
from l10n.drafting.keys import Key
from l10n.drafting.libre import Libre
from l10n.drafting.wire import Setup
from l10n.errors import AnswerProblem, EngineProblem, UsageProblem
from tests.drafting.doubles import Clock, Said, libre, service, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.drafting.engine import Answer
    from tests.drafting.doubles import Asked, Double

TEXTS = ["Le train part.", "Il revient demain.", "Rien ne change."]
KEY = Key("SECRET-4711")


def _asking(
    answer: Callable[[Asked], Said], texts: list[str], language: str = "es", key: Key = KEY
) -> tuple[list[Answer], Double]:
    with service(answer) as double:
        engine = Libre(double.setup(key=key), Clock().pace())
        said = call(engine, texts, Context(language))
        engine.close()
    return said, double


def test_a_batch_is_one_question() -> None:
    """A list as JSON; the key in the body, and none where none is needed."""
    said, double = _asking(libre, TEXTS)
    assert said == list(map(translated, TEXTS))
    (document,) = double.posted()
    assert (document["q"], document["api_key"]) == (TEXTS, KEY.value)
    assert all(KEY.value not in asked.path for asked in double.asked)
    _, keyless = _asking(libre, TEXTS, key=Key())
    assert "api_key" not in keyless.posted()[0]


@pytest.mark.parametrize("limit", [20, 33, 40])
def test_the_servers_own_limit_is_kept(limit: int) -> None:
    """It is asked for once, and no call is larger."""
    said, double = _asking(lambda asked: libre(asked, limit), TEXTS)
    assert said == list(map(translated, TEXTS))
    assert [asked.path for asked in double.asked].count("/frontend/settings") == 1
    sizes = [len("".join(one["q"])) for one in double.posted()]
    assert max(sizes) <= limit


def test_a_limit_that_it_hides_is_found_by_halving() -> None:
    """A server without settings, which refuses what is too long."""

    def answer(asked: Asked) -> Said:
        return Said({"error": "no"}, 404) if asked.document is None else libre(asked, 40)

    said, _ = _asking(answer, TEXTS)
    assert said == list(map(translated, TEXTS))
    (long,), _ = _asking(answer, ["Un texte beaucoup trop long pour ce petit serveur."])
    assert isinstance(long, AnswerProblem)
    assert "text limit" in long.what


def test_a_wrong_secret_yields_an_emoji() -> None:
    """Under status 200: what has no letters is no translation of what has some."""
    said, _ = _asking(lambda asked: libre(asked, translate=lambda _: "🤡"), TEXTS)
    assert all(isinstance(one, AnswerProblem) for one in said)
    (fine,), _ = _asking(lambda asked: libre(asked, translate=lambda _: "👍"), ["👍"])
    assert fine == "👍"


def test_a_text_that_comes_back_as_it_went_was_not_translated() -> None:
    """Of several words; short ones may be alike in both languages."""
    texts = ["Le train part à l'heure.", "Paris, Madrid"]
    said, _ = _asking(lambda asked: libre(asked, translate=str), texts)
    assert isinstance(said[0], AnswerProblem)
    assert said[1] == "Paris, Madrid"


def test_a_language_that_it_does_not_speak_is_asked_for_once() -> None:
    """And costs the engine nothing in others."""
    with service(libre) as double:
        engine = Libre(double.setup(), Clock().pace())
        for _ in range(3):
            said = call(engine, TEXTS, Context("xx"))
            assert all(isinstance(one, AnswerProblem) for one in said)
        assert len(double.posted()) == 1
        assert call(engine, TEXTS[:1], Context("es")) == [translated(TEXTS[0])]
        assert not engine.speaks("xx")


def test_one_text_that_it_does_not_take_costs_no_other() -> None:
    """A batch that is refused as a whole is asked for in parts."""

    def answer(asked: Asked) -> Said:
        if asked.document and "revient" in str(asked.document["q"]):
            return Said({"error": "Cannot translate text"}, 400)
        return libre(asked)

    said, _ = _asking(answer, TEXTS)
    assert (said[0], said[2]) == (translated(TEXTS[0]), translated(TEXTS[2]))
    assert isinstance(said[1], AnswerProblem)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (403, "Invalid API key"),
        (400, "Please contact the server operator to get an API key"),
        (403, f"Too many request limits violations by {KEY.value}"),
    ],
)
def test_a_key_that_is_wrong_stops_it(status: int, error: str) -> None:
    """Asked once, told in a line, the key in none."""
    said, double = _asking(
        lambda asked: Said({"error": error}, status) if asked.document else libre(asked), TEXTS
    )
    assert len(double.posted()) == 1
    assert isinstance(said[0], EngineProblem)
    assert (said[0].passing, isinstance(said[0], AnswerProblem)) == (False, False)
    assert KEY.value not in str(said[0])


def test_a_minute_is_waited_for_as_it_says() -> None:
    """There is no Retry-After: the limit of so many a minute says it."""
    slow = iter([Said({"error": "Slowdown: 20 per 1 minute"}, 429)])
    clock = Clock()

    def answer(asked: Asked) -> Said:
        return libre(asked) if asked.document is None else next(slow, None) or libre(asked)

    with service(answer) as double:
        engine = Libre(double.setup(), clock.pace())
        assert call(engine, TEXTS, Context("es")) == list(map(translated, TEXTS))
    assert clock.slept == [60.0]


def test_it_needs_an_address() -> None:
    """No server is ever guessed."""
    with pytest.raises(UsageProblem, match=r"\[engines.libre\]"):
        Libre(Setup())
