"""One pair of quotation marks a language: drafts, checks and fixes agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.checks.run import check
from l10n.language.languages import LANGUAGES, SOURCE
from l10n.language.text.requoting import french_marks, retypeset, strange_pairs
from tests.language.quotes import NESTED, QUOTED
from tests.strategies import texts

TARGETS = sorted({*LANGUAGES, "pt-BR", "nb"} - {SOURCE})

_TYPOGRAPHY = ("typography-quotes", "typography-space")

_said = st.sampled_from(["Oui", "le port ferme", "12 ans", "d'ici", "là !", "où ?", "(non)"])
_inner = st.sampled_from(["« {} »", "«\u00a0{}\u00a0»", "“{}”", "‘{}’", "{}"])
_outer = st.sampled_from(
    ["« {} »", "«\u00a0{}\u00a0»", "«{}»", "“{}”", "„{}“", "„{}”", '"{}"', "「{}」", "{}"]
)
_quoted = st.builds(lambda out, mid, said: out.format(mid.format(said)), _outer, _inner, _said)
_sentences = st.lists(_quoted, min_size=1, max_size=4).map(" dit-il, ".join)


@pytest.mark.parametrize(("language", "wanted"), QUOTED.items(), ids=QUOTED.keys())
def test_french_quotations_get_the_marks_of_the_language(language: str, wanted: str) -> None:
    """In a draft; and the fixes of what a person left in French marks write the very same.

    Straight marks, which are right everywhere, no fix changes in a person's text.
    """
    french = "«\u00a0Oui\u202f!\u00a0», dit-il."
    assert retypeset(french, language) == wanted
    assert _fixed(french, language) == wanted
    assert _fixed('"Oui!", dit-il.', language) == '"Oui!", dit-il.'


@pytest.mark.parametrize(("language", "wanted"), NESTED.items(), ids=NESTED.keys())
def test_a_quotation_in_a_quotation_gets_the_inner_marks(language: str, wanted: str) -> None:
    """However French wrote it."""
    assert retypeset("«\u00a0Le «\u00a0Phare\u00a0» ferme\u00a0»", language) == wanted
    assert retypeset("« Le “Phare” ferme »", language) == wanted


def test_marks_of_a_tag_are_no_quotation() -> None:
    """Neither for drafts nor for fixes."""
    text = 'Voir <a href="port">le "port"</a>.'
    assert retypeset(text, "en") == 'Voir <a href="port">le “port”</a>.'
    mixed = text.replace('le "port"', "le “port”")
    assert _fixed(mixed, "de") == 'Voir <a href="port">le „port“</a>.'


def test_what_is_right_stays() -> None:
    """Other pairs that the language takes, titles, inches, a quotation that goes on elsewhere."""
    for language, text in {
        "de": "»Ja«, sagt er.",
        "zh": "《海港》今天关闭。",
        "en": 'A 27" screen.',
        "es": "“Sí”, dijo.",
        "ru": "„Да“, — сказал он.",
    }.items():
        assert strange_pairs(text, language) == []
        assert french_marks(text, language) == []
    assert retypeset("«\u00a0Oui. Non.", "ru") == "«Oui. Non."
    assert retypeset("Oui. Non.\u00a0»", "de") == "Oui. Non.“"


def test_of_a_pair_with_one_french_space_only_the_space_goes() -> None:
    """Whoever sets guillemets in German on purpose keeps them."""
    assert _fixed("Er sagt «Ja », und geht.", "de") == "Er sagt «Ja», und geht."


@pytest.mark.parametrize("language", ["nb", "oc"])
def test_marks_that_are_not_known_or_as_in_french_are_left_alone(language: str) -> None:
    """Nothing is changed, and nothing said."""
    text = "«\u00a0Jo\u202f!\u00a0», ditz"
    assert retypeset(text, language) == text
    assert [f.code for f in check("« Oui ! », dit-il", text, language)] == []


@given(text=_sentences, language=st.sampled_from(TARGETS))
def test_no_rule_has_anything_to_say_of_the_marks_of_a_draft(text: str, language: str) -> None:
    """In every language, and a second time changes nothing."""
    draft = retypeset(text, language)
    assert french_marks(draft, language) == []
    assert strange_pairs(draft, language) == []
    assert retypeset(draft, language) == draft


@given(text=texts, language=st.sampled_from(["de", "en", "oc", "ru", "ja"]))
def test_whatever_the_text_its_marks_are_set_in_place(text: str, language: str) -> None:
    """Spans lie in the text, in order, each around a mark; nothing else of it is touched."""
    found = french_marks(text, language)
    for mark in (*found, *(m for pair in strange_pairs(text, language) for m in pair)):
        assert 0 <= mark.start < mark.end <= len(text)
    letters = [c for c in text if c.isalnum()]
    assert [c for c in retypeset(text, language) if c.isalnum()] == letters


def _fixed(text: str, language: str) -> str:
    """Apply what the rules of typography would write, until they say nothing."""
    for _ in range(3):
        found = [f for f in check("Il part.", text, language) if f.code in _TYPOGRAPHY]
        at = len(text)
        for finding in sorted(found, key=lambda f: f.target_span or (0, 0), reverse=True):
            start, end = finding.target_span or (0, 0)
            if end <= at and finding.fix is not None:
                text, at = text[:start] + finding.fix + text[end:], start
    return text
