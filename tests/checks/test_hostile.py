"""Hostile text: nothing fails, every span lies in its text, and the work grows as the text does."""

from __future__ import annotations

import random
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.checks.run import check
from tests.counting import calls_of
from tests.strategies import texts

pytestmark = pytest.mark.no_cover  # long texts through code that other tests run

LANGUAGES: Final = ["en", "de", "ru", "ar", "zh", "nb"]
PIECES: Final = {
    "names": "Karl Lindqvist, ",
    "places": "Nantes Brest ",
    "a name without end": "Karl-Marta-",
    "titles": "M. ",
    "denials": "ne pas no nicht ",
    "quotations": "«» \"'“",
    "brackets": "([)",
    "codes": "%s <a> {",
    "addresses": "@a #b http://",
    "dashes": "- —",
    "stops": "... ! ? ",
    "numbers": "1 000 ",
    "number words": "un million two ",
    "times": "12h30 ",
    "days": "lundi 15 août ",
    "money": "€1 bn ",
    "the same word": "the the ",
    "a comma and relatives": "der, der der ",
    "marks": "a\u0301\u200b\u202e",
    "ideographs": "漢かな",
    "two scripts": "Жz ",
}


def _distinct(pieces: str, length: int) -> str:
    """Write names that are all different: nothing repeats, nothing can be remembered."""
    chance = random.Random(pieces)  # noqa: S311 - dice, not secrets
    syllables = [a + b for a in "bcdfglmnprst" for b in "aeiou"]
    words = ("".join(chance.choices(syllables, k=3)).capitalize() for _ in range(length // 7))
    return " ".join(words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_work_grows_as_the_text_does(piece: str, language: str) -> None:
    """Four times the text is about four times the work, on whichever side it stands."""
    for both in (True, False):
        work = []
        for times in (150, 600):
            source = piece * times
            target = source if both else "Nothing 1."
            check(source[:40], target[:40], language)
            work.append(calls_of(lambda s=source, t=target: check(s, t, language)))  # type: ignore[misc]
        assert work[1] <= 5 * work[0] + 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_names_are_no_more_work_than_they_are_long(language: str) -> None:
    """Nor do names that differ, all of them missing, make it more."""
    work = []
    for length in (2000, 8000):
        source, target = _distinct("source", length), _distinct("target", length)
        work.append(calls_of(lambda s=source, t=target: check(s, t, language)))  # type: ignore[misc]
    assert work[1] <= 5 * work[0]


@given(texts, texts, st.sampled_from([*LANGUAGES, "es", "pl", "tr", "uk"]))
@settings(max_examples=300)
def test_no_rule_fails_and_every_span_lies_in_its_text(
    source: str, target: str, language: str
) -> None:
    """Whatever the texts, no finding is `internal`, and each points into them."""
    for finding in check(source, target, language):
        assert finding.code != "internal"
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)
