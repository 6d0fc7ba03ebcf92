"""What comes of the answers that any engine might give: doubles that say what one would."""

from collections.abc import Callable

import pytest

from tests.drafting.engines import Scripted
from tests.drafting.judged import drafted


def _answering(words: dict[str, str]) -> Callable[[str], str]:
    """Translate by a small list, as an engine that knows just these words; tokens stay."""

    def answer(text: str) -> str:
        for french, target in words.items():
            text = text.replace(french, target)
        return text

    return answer


CASES = [
    (
        "Le président de l’Ukraine remercie l’Allemagne.",
        "pt",
        {"Le président de": "O presidente de", "remercie": "agradece a"},
        "O presidente da Ucrânia agradece a Alemanha.",
    ),
    (
        "Il part des États-Unis.",
        "en",
        {"Il part de": "He leaves from the"},
        "He leaves from the United States.",
    ),
    (
        "L’accord entre l’Union soviétique et la Chine tient.",
        "it",
        {"L’accord entre": "L'accordo tra", " et ": " e ", "tient": "tiene"},
        "L'accordo tra l'Unione Sovietica e la Cina tiene.",
    ),
    (
        "« Nous partons », a-t-elle ajouté.",
        "de",
        {"Nous partons": "Wir gehen"},
        "„Wir gehen“, fügte sie hinzu.",
    ),
    (
        "« Nous partons », a déclaré Emmanuel Macron.",
        "en",
        {"Nous partons": "We are leaving"},
        "“We are leaving”, Emmanuel Macron declared.",
    ),
    ("MISE À JOUR", "de", {}, "AKTUALISIERUNG"),
    (
        "ALERTE : le match est fini",
        "de",
        {"le match est fini": "das Spiel ist aus"},
        "ALARM: das Spiel ist aus",
    ),
    ("M. Dupont arrive.", "de", {"arrive": "kommt"}, "Herr Dupont kommt."),
    (
        "Le train part à 18 heures.",
        "en",
        {"Le train part": "The train leaves"},
        "The train leaves at 6 p.m.",
    ),
]


@pytest.mark.parametrize(("source", "language", "words", "wanted"), CASES)
def test_grammar_holds_whoever_translates(
    source: str, language: str, words: dict[str, str], wanted: str
) -> None:
    """Articles, titles, labels and who speaks are the tables', not the engine's."""
    engine = Scripted(_answering(words))
    engine.silent = ""
    (made,) = drafted([source], engine, language)
    assert made.draft == wanted


def test_an_article_of_the_engine_gives_way() -> None:
    """An engine that writes its own article before a name does not double it."""
    engine = Scripted(lambda _: "Die \ue000 dankt.")
    engine.silent = ""
    spanish = Scripted(lambda text: f"Habla el {text[0]}.")
    (made,) = drafted(["L’Union soviétique parle."], spanish, "es")
    assert made.draft == "Habla la Unión Soviética."
    (german,) = drafted(["L’Ukraine remercie."], engine, "de")
    assert german.draft == "Die Ukraine dankt."


def test_quotes_around_nothing_are_no_draft() -> None:
    """A name that was quoted and stands elsewhere: the next shape is asked."""
    engine = Scripted(lambda text: f"{text.strip('« »')} «»" if "\ue000" in text else text)
    (made,) = drafted(["« Renault »"], engine, "es")
    assert made.draft == "«Renault»"
